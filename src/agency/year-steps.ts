/** The steps of an office's year in their order, in the words that the tab เริ่มต้น, the sidebar and the manual share. */
export const YEAR_STEPS = {
  office: "กรอกข้อมูลหน่วยงาน",
  units: "เพิ่มส่วนราชการ",
  signers: "กรอกผู้ลงนาม",
  scores: "กรอกผลคะแนน",
  issues: "สรุปประเด็นจากผลคะแนน",
  measures: "กำหนดมาตรการ",
  announcement: "ร่างประกาศ",
  "follow-up": "ติดตามรอบหกเดือน",
  results: "บันทึกผลของปีที่แล้ว",
  oit: "เปิดเผยข้อมูล OIT",
  documents: "จัดทำและเผยแพร่เอกสาร",
} as const;

export type YearStepId = keyof typeof YEAR_STEPS;
