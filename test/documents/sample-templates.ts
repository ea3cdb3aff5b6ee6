/** A small declaration of tags and short words for building templates, for the tests of the template check. */
import { condition, loop, text } from "../../src/documents/tags/tag";

/** Tags of an invented kind of document, of the shapes that the real kinds have. */
export const sampleTags = {
  ชื่อหน่วยงาน: text("ชื่อของหน่วยงาน"),
  น้ำหนักรวม: text("น้ำหนักรวม"),
  ปีมาตรการ: text("ปีงบประมาณ"),
  มีมาตรการ: condition("มีมาตรการ"),
  มาตรการ: loop("มาตรการ", {
    ลำดับ: text("ลำดับที่"),
    แนวทาง: text("แนวทาง"),
    ผู้รับผิดชอบ: text("ผู้รับผิดชอบ"),
    วิธีดำเนินการ: loop("วิธีดำเนินการ", { ข้อความ: text("ข้อความ") }),
  }),
  เครื่องมือ: loop("เครื่องมือ", {
    ชื่อเครื่องมือ: text("ชื่อเครื่องมือ"),
    ตัวชี้วัด: loop("ตัวชี้วัด", { ข้อความ: text("ชื่อและคะแนน") }),
  }),
};
