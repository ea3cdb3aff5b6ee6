/** Tags of the kind `report-by-instrument`: results of the year's measures, one table per instrument. */
import { evidenceAppendixTags } from "./evidence-appendix-tags";
import { reportedMeasureTags, reportTags } from "./report-tags";
import { officeTags, paragraphTags, signatureTags } from "./shared-tags";
import { condition, loop, text } from "./tag";

export const reportByInstrumentTags = {
  ...officeTags,
  ...reportTags,
  ส่วนราชการเจ้าของเรื่อง: text("ชื่อส่วนราชการเจ้าของเรื่องตามด้วยชื่อหน่วยงาน เช่น สำนักปลัดเทศบาลตำบลตัวอย่าง"),
  เครื่องมือ: loop("เครื่องมือการประเมิน IIT, EIT และ OIT แล้วจึงเป็นมาตรการที่ไม่ได้ระบุตัวชี้วัด", {
    ชื่อเครื่องมือ: text("ชื่อเต็มของเครื่องมือ"),
    มีชื่อภาษาอังกฤษ: condition("เป็นเครื่องมือการประเมิน"),
    ชื่อภาษาอังกฤษ: text("ชื่อภาษาอังกฤษและชื่อย่อของเครื่องมือ"),
    มีมาตรการ: condition("มีมาตรการของเครื่องมือนี้"),
    ข้อความไม่มีมาตรการ: text("ประโยคที่แสดงเมื่อไม่มีมาตรการของเครื่องมือนี้"),
    มาตรการ: loop("มาตรการของเครื่องมือนี้", {
      ...reportedMeasureTags,
      คะแนนเทียบปีก่อน: loop("คะแนนเครื่องมือเทียบกับปีก่อน แสดงในมาตรการแรกของเครื่องมือเมื่อมีคะแนนครบสองปี", paragraphTags),
    }),
  }),
  ...signatureTags,
  ...evidenceAppendixTags,
};
