/** Tags of the kind `follow-up-form`: a page per unit with its measures, to be filled in by hand. */
import { evidenceAppendixTags } from "./evidence-appendix-tags";
import { cellList, officeTags } from "./shared-tags";
import { condition, loop, text } from "./tag";

export const followUpFormTags = {
  ...officeTags,
  ปีมาตรการ: text("ปีงบประมาณของมาตรการ"),
  คำแนะนำ: text("ประโยคบอกว่าให้กรอกอะไรและส่งคืนที่ใด"),
  มีมาตรการ: condition("มีมาตรการของปีงบประมาณนี้อย่างน้อยหนึ่งมาตรการ"),
  ข้อความไม่มีมาตรการ: text("ประโยคที่แสดงเมื่อยังไม่ได้กรอกมาตรการ"),
  ส่วนราชการ: loop("ส่วนราชการที่มีมาตรการต้องรายงาน", {
    ชื่อส่วนราชการ: text("ชื่อส่วนราชการหรือผู้รับผิดชอบ"),
    มาตรการ: loop("มาตรการที่ส่วนราชการนี้รับผิดชอบ", {
      ลำดับ: text("ลำดับที่ของมาตรการ"),
      แนวทาง: cellList("ข้อความของมาตรการ/แนวทาง"),
      วิธีดำเนินการ: cellList("วิธีดำเนินการ"),
      ระยะเวลา: text("ระยะเวลาดำเนินการ"),
    }),
  }),
  ...evidenceAppendixTags,
};
