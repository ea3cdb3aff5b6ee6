/** Tags that several kinds of document have in common: one declaration each, so that staff meet the same words everywhere. */
import { condition, loop, text } from "./tag";

/** Who the office is; every kind has these. */
export const officeTags = {
  ชื่อหน่วยงาน: text("ชื่อเต็มของหน่วยงาน เช่น เทศบาลตำบลตัวอย่าง"),
  ที่ตั้ง: text("อำเภอและจังหวัดของหน่วยงาน"),
};

/** A paragraph of running text. */
export const paragraphTags = { ข้อความ: text("ข้อความหนึ่งย่อหน้า") };

/** A list between paragraphs: each entry, and each entry under it, is a paragraph of the template. */
export function list(meaning: string) {
  return loop(meaning, {
    เครื่องหมาย: text("เลขข้อหรือเครื่องหมายหน้ารายการ ระบบใส่ให้ตามรูปแบบของเอกสาร"),
    ข้อความ: text("ข้อความของรายการ"),
    ข้อย่อย: loop("รายการย่อยใต้รายการนี้", {
      เครื่องหมาย: text("เลขข้อหรือเครื่องหมายของรายการย่อย"),
      ข้อความ: text("ข้อความของรายการย่อย"),
    }),
  });
}

/** A list inside a cell: one tag prints it whole, a line an entry, so that a row of a template stays easy to read. */
export function cellList(meaning: string) {
  return text(`${meaning} (รายการละหนึ่งบรรทัด พร้อมเลขข้อหรือเครื่องหมาย)`);
}

/** Name and position under a signature. */
export const signerTags = {
  ชื่อผู้ลงนาม: text("ชื่อผู้ลงนาม หรือเส้นประเมื่อไม่แสดงชื่อ"),
  ตำแหน่ง: text("ตำแหน่งของผู้ลงนาม"),
  มีการรักษาการ: condition("ลงนามแทนตำแหน่งอื่น"),
  รักษาการ: text("คำว่ารักษาราชการแทนและตำแหน่ง ตามที่กรอกไว้"),
};

/** The signature block: nothing is printed for a signer who is not filled in. */
export const signatureTags = {
  ผู้ลงนาม: loop("ผู้ลงนามหรือผู้ให้ความเห็น เรียงตามลำดับการเสนอ", {
    หัวเรื่อง: text("คำเหนือช่องลงนาม เช่น ผู้รายงาน"),
    มีช่องความเห็น: condition("เป็นผู้ให้ความเห็น"),
    ความเห็น: text("ความเห็นที่กรอกไว้ หรือเส้นประเมื่อยังไม่ได้กรอก"),
    ...signerTags,
  }),
  มีวันที่เอกสาร: condition("กรอกวันที่ของเอกสารไว้แล้ว"),
  วันที่เอกสาร: text("วันที่ของเอกสาร เช่น วันที่ ๑๐ มกราคม ๒๕๖๘"),
};
