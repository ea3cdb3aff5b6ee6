/** Tags of an announcement: those of its text, which a report can carry too, and those of the kind `announcement`. */
import { evidenceAppendixTags } from "./evidence-appendix-tags";
import { officeTags, paragraphTags, signerTags } from "./shared-tags";
import { condition, loop, text } from "./tag";

export const announcedTags = {
  เรื่องประกาศ: text("ชื่อเรื่องของประกาศ ไม่มีคำว่า เรื่อง"),
  คำปรารภ: loop("ย่อหน้าคำปรารภของประกาศ", paragraphTags),
  มีข้อประกาศ: condition("มีหัวข้อหรือข้อของประกาศ"),
  ข้อความไม่มีประกาศ: text("ประโยคที่แสดงเมื่อยังไม่ได้กรอกประกาศ"),
  หัวข้อประกาศ: loop("หัวข้อของประกาศ", {
    มีชื่อหัวข้อ: condition("หัวข้อมีชื่อ"),
    ชื่อหัวข้อ: text("ชื่อหัวข้อ"),
    ข้อ: loop("ข้อใต้หัวข้อ", {
      ลำดับ: text("เลขข้อ เช่น ๑."),
      ข้อความ: text("ข้อความของข้อ"),
      ข้อย่อย: loop("ข้อย่อยใต้ข้อ", {
        ลำดับ: text("เลขข้อย่อย เช่น ๒.๑"),
        ข้อความ: text("ข้อความของข้อย่อย"),
      }),
    }),
  }),
  คำลงท้าย: loop("ย่อหน้าคำลงท้ายของประกาศ", paragraphTags),
  วันที่ประกาศ: text("คำว่า ประกาศ ณ วันที่ และวันที่ หรือเส้นประเมื่อยังไม่ได้กรอก"),
  ผู้ลงนามประกาศ: loop("ผู้ลงนามในประกาศ", signerTags),
};

export const announcementTags = {
  ...officeTags,
  ปีมาตรการ: text("ปีงบประมาณของมาตรการ"),
  ...announcedTags,
  ...evidenceAppendixTags,
};
