/** What an action tells when another window held the workbook for too long. */
import type { Finding } from "../agency/finding";

export function otherWindow(): Finding {
  return {
    id: "other-window",
    severity: "error",
    place: {},
    text: "มีอีกหน้าต่างหนึ่งกำลังบันทึกข้อมูลของสมุดงานนี้อยู่ อาจเป็นหน้าต่างของท่านเองหรือของเพื่อนร่วมงาน",
    remedy: "รอสักครู่แล้วสั่งอีกครั้ง",
  };
}
