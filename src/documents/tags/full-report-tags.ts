/** Tags of the kind `full-report`: results of the year's measures, guidance per indicator, checklist of OIT items. */
import { evidenceAppendixTags } from "./evidence-appendix-tags";
import { reportedMeasureTags, reportTags } from "./report-tags";
import { cellList, officeTags, paragraphTags, signatureTags } from "./shared-tags";
import { condition, loop, text } from "./tag";

const progress = cellList("ช่องทำเครื่องหมายสถานะ ตามด้วยความก้าวหน้าที่กรอกไว้");

export const fullReportTags = {
  ...officeTags,
  ...reportTags,
  ที่ตั้งพร้อมตำบล: text("ตำบล อำเภอ และจังหวัดของหน่วยงาน"),
  คะแนนรวม: text("คะแนนรวมของปีที่รายงาน"),
  ระดับ: text("ระดับผลการประเมินของปีที่รายงาน"),
  มาตรการ: loop("มาตรการของปีที่รายงาน", {
    ...reportedMeasureTags,
    ที่มา: loop("ผลการประเมินและประเด็นที่เป็นที่มาของมาตรการ", paragraphTags),
  }),
  มีแนวทางรายตัวชี้วัด: condition("กรอกแนวทางรายตัวชี้วัดของปีที่รายงานไว้"),
  ข้อความไม่มีแนวทาง: text("ประโยคที่แสดงเมื่อยังไม่ได้กรอกแนวทางรายตัวชี้วัด"),
  แนวทางรายเครื่องมือ: loop("แนวทางรายตัวชี้วัด แยกตามเครื่องมือ เฉพาะเครื่องมือที่กรอกไว้", {
    หัวข้อ: text("ชื่อหัวข้อ เช่น ประเด็นการประเมิน IIT"),
    ตัวชี้วัด: loop("ตัวชี้วัดของเครื่องมือ", {
      ชื่อตัวชี้วัด: text("เลขที่และชื่อตัวชี้วัด"),
      แนวทาง: cellList("แนวทางในการยกระดับการประเมิน"),
      ผู้รับผิดชอบ: cellList("ผู้รับผิดชอบ"),
      ระยะเวลา: text("ระยะเวลาดำเนินการ"),
      ความก้าวหน้า: progress,
    }),
  }),
  มีรายการข้อมูล: condition("มีรายการข้อมูล OIT ของปีที่รายงาน"),
  ข้อความไม่มีรายการข้อมูล: text("ประโยคที่แสดงเมื่อยังไม่มีรายการข้อมูล OIT"),
  กลุ่มข้อมูล: loop("กลุ่มของรายการข้อมูล OIT ตามตัวชี้วัดย่อยและหมวด", {
    หัวข้อ: text("ชื่อตัวชี้วัดย่อย มีคำว่า (ต่อ) เมื่อเป็นตัวชี้วัดย่อยเดิม"),
    มีชื่อหมวด: condition("ปีนั้นแบ่งหมวดไว้"),
    ชื่อหมวด: text("ชื่อหมวดของรายการข้อมูล"),
    รายการ: loop("รายการข้อมูลในกลุ่ม", {
      ข้อ: text("เลขข้อ เช่น O1"),
      ข้อมูล: text("ชื่อรายการข้อมูล"),
      องค์ประกอบ: cellList("องค์ประกอบด้านข้อมูล"),
      ผู้รับผิดชอบ: cellList("ผู้รับผิดชอบ"),
      ความก้าวหน้า: progress,
    }),
  }),
  ...signatureTags,
  ...evidenceAppendixTags,
};
