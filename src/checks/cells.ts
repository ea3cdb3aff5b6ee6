/** R18: the right thing in the right cell: no heading as content, owners that are owners, no owners among steps. */
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";

/** Headings of the columns that staff fill in; a cell that says just this was shifted. */
const HEADINGS = [
  "ผู้รับผิดชอบ",
  "ระยะเวลา",
  "ระยะเวลาดำเนินการ",
  "วิธีดำเนินการ",
  "วิธีการดำเนินการ",
  "มาตรการ",
  "มาตรการ/กิจกรรม",
  "มาตรการ/แนวทาง",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์",
  "การติดตามผล",
  "งบประมาณ",
  "หมายเหตุ",
].map(compareKey);

export function isHeading(text: string): boolean {
  return HEADINGS.includes(compareKey(text));
}

/** First words of units and people. */
const OWNER =
  /^(?:ทุก|สำนัก|กอง|ฝ่าย|งาน|ส่วน|กลุ่ม|แผนก|คณะ|หน่วย|ปลัด|รองปลัด|นายก|ผู้|หัวหน้า|เจ้าหน้าที่|เจ้าพนักงาน|นัก|นิติกร|บุคลากร|พนักงาน|ข้าราชการ|เทศบาล|องค์การ|อบต|ศูนย์|สภา|ประธาน|เลขา|โรงเรียน|รพ|ครู|สมาชิก|ผอ|ผู้อำนวยการ|กรรมการ|ประชาชน|นางสาว|นาง|นาย|ชุมชน|กำนัน)/;
/** First words of papers and deeds, which own nothing. */
const THING =
  /^(?:แบบ(?:ฟอร์ม|สอบถาม|สำรวจ|รายงาน)|คู่มือ|รายงาน|คำสั่ง|โครงการ|ประกาศ|สมุด|แผน|บันทึก|เว็บไซต์|จัด|ดำเนินการ|มาตรการ|กิจกรรม|เอกสาร|ทะเบียน|ป้าย|สื่อ)/;

export function isOwner(text: string): boolean {
  return OWNER.test(text.trim());
}

/** Whether an owner's cell names a paper or a deed. */
export function isThing(text: string): boolean {
  return THING.test(text.trim()) && !isOwner(text);
}

/** Whether a step is nothing but names of units ("สำนักปลัด กองคลัง กองช่าง"). */
export function isListOfOwners(text: string, units: readonly string[]): boolean {
  const words = text.split(/[\s,/]+|และ/).filter((word) => word !== "");
  return (
    words.length > 1 &&
    words.every(
      (word) =>
        units.includes(word) ||
        /^(?:สำนัก(?:งาน)?ปลัด|กอง(?:คลัง|ช่าง|การศึกษา|สาธารณสุข|สวัสดิการ|วิชาการ|ยุทธศาสตร์)|หน่วยตรวจสอบ)\S*$/.test(word),
    )
  );
}

export const cellContents: Rule = {
  id: "R18",
  name: "ข้อมูลอยู่ถูกช่อง",
  severity: "error",
  why: "ข้อมูลที่เลื่อนช่องทำให้ตารางในเอกสารผิดความหมาย",
  remedy: "ย้ายหรือแก้ข้อความให้ตรงกับหัวช่อง",
  check: (input) => {
    const units = input.file.units.map(({ name }) => name.trim());
    return checkedMeasures(input).flatMap((row) => {
      const place = (field: string) => ({ table: "measures" as const, row: row.id, field });
      const headings = (["measure", "methods", "responsible", "period", "summary", "outcome"] as const)
        .filter((field) => isHeading(row[field]))
        .map(
          (field): Hit => ({
            place: place(field),
            text: `ช่องนี้มีแต่หัวช่อง “${row[field].trim()}” ไม่มีเนื้อหา`,
            quote: row[field].trim(),
          }),
        );
      const owners = parseListCell(row.responsible)
        .filter(({ text }) => !units.includes(text) && !isHeading(text) && isThing(text))
        .map(
          ({ text }): Hit => ({
            place: place("responsible"),
            text: `“${quoted(text)}” ไม่ใช่หน่วยงานหรือผู้รับผิดชอบ`,
            quote: quoted(text),
          }),
        );
      const steps = (["methods", "summary", "outcome"] as const).flatMap((field) =>
        parseListCell(row[field])
          .filter(({ text }) => isListOfOwners(text, units))
          .map(
            ({ text }): Hit => ({
              place: place(field),
              text: `รายชื่อหน่วยงาน “${quoted(text)}” อยู่ในช่องที่ไม่ใช่ผู้รับผิดชอบ`,
              quote: quoted(text),
            }),
          ),
      );
      return [...headings, ...owners, ...steps];
    });
  },
};
