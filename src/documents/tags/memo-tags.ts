/** Tags of the kind `memo`: one page to the clerk and the head. */
import { evidenceAppendixTags } from "./evidence-appendix-tags";
import { officeTags, paragraphTags, signatureTags } from "./shared-tags";
import { loop, text } from "./tag";

export const memoTags = {
  ...officeTags,
  ส่วนราชการเจ้าของเรื่อง: text("ชื่อส่วนราชการเจ้าของเรื่องตามด้วยชื่อหน่วยงาน เช่น สำนักปลัดเทศบาลตำบลตัวอย่าง"),
  วันที่บันทึก: text("วันที่ของเอกสาร หรือเส้นประเมื่อยังไม่ได้กรอก"),
  เรื่อง: text("ชื่อเรื่องตามเรื่องที่เลือกเสนอในข้อมูลหน่วยงาน"),
  เรียน: text("ผู้บริหาร โดยผ่านปลัด"),
  เนื้อความ: loop("ย่อหน้าของบันทึกข้อความ", paragraphTags),
  ผู้ลงนาม: signatureTags.ผู้ลงนาม,
  ...evidenceAppendixTags,
};
