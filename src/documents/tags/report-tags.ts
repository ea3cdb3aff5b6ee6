/** Tags that the reports of results have in common: the year, and a measure with what was done and what came of it. */
import { cellList } from "./shared-tags";
import { condition, text } from "./tag";

export const reportTags = {
  ปีรายงาน: text("ปีงบประมาณที่รายงานผล"),
  ข้อความนำ: text("ย่อหน้าแรกของรายงาน"),
  มีมาตรการ: condition("มีมาตรการของปีที่รายงานอย่างน้อยหนึ่งมาตรการ"),
  ข้อความไม่มีมาตรการ: text("ประโยคที่แสดงเมื่อยังไม่ได้กรอกมาตรการ"),
};

export const reportedMeasureTags = {
  ลำดับ: text("ลำดับที่ของมาตรการ"),
  แนวทาง: cellList("ข้อความของมาตรการ/กิจกรรม"),
  วิธีดำเนินการ: cellList("วิธีดำเนินการ"),
  ระยะเวลา: text("ระยะเวลาดำเนินการ"),
  ผู้รับผิดชอบ: cellList("ผู้รับผิดชอบ"),
  สรุปผล: cellList("สรุปผลการดำเนินการ"),
  ผลลัพธ์: cellList("ผลลัพธ์หรือความสำเร็จ"),
  งบประมาณ: text("งบประมาณ"),
};
