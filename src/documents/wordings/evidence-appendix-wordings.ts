/** Default sentences of the appendix of evidence. */

export const evidenceAppendixWordings = {
  "appendix-no-evidence": {
    label: "ประโยคแทนตารางหลักฐานในภาคผนวก เมื่อยังไม่มีลิงก์หลักฐาน",
    text: "ยังไม่ได้บันทึกลิงก์หลักฐานของมาตรการปีงบประมาณ พ.ศ. {ปีมาตรการ}",
  },
};
