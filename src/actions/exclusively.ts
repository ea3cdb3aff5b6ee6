/** Runs an action while no other window writes the workbook, or tells that one does. */
import type { Finding, Outcome } from "../agency/finding";
import type { Host } from "./host";

export function exclusively<Value>(host: Host, work: () => Outcome<Value>): Outcome<Value> {
  return host.session.exclusively(work) ?? { ok: false, findings: [otherWindow()] };
}

function otherWindow(): Finding {
  return {
    id: "other-window",
    severity: "error",
    place: {},
    text: "มีอีกหน้าต่างหนึ่งกำลังบันทึกข้อมูลของสมุดงานนี้อยู่ อาจเป็นหน้าต่างของท่านเองหรือของเพื่อนร่วมงาน",
    remedy: "รอสักครู่แล้วสั่งอีกครั้ง",
  };
}
