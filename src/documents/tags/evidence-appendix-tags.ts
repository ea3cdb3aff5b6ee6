/** Tags of the appendix that any kind of document can carry: the evidence of its measures. */
import { cellList } from "./shared-tags";
import { condition, loop, text } from "./tag";

export const evidenceAppendixTags = {
  แสดงภาคผนวก: condition("เลือกให้แสดงภาคผนวกหลักฐานในข้อมูลหน่วยงาน"),
  ปีภาคผนวก: text("ปีงบประมาณของมาตรการในภาคผนวก"),
  มีหลักฐาน: condition("มีมาตรการที่กรอกลิงก์หลักฐานไว้"),
  ข้อความไม่มีหลักฐาน: text("ประโยคที่แสดงเมื่อยังไม่มีลิงก์หลักฐาน"),
  หลักฐาน: loop("มาตรการที่กรอกลิงก์หลักฐานไว้", {
    ลำดับ: text("ลำดับที่ของมาตรการ"),
    แนวทาง: cellList("ข้อความของมาตรการ/กิจกรรม"),
    ลิงก์หลักฐาน: cellList("ลิงก์หลักฐาน"),
  }),
};
