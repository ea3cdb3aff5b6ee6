/** R13: a target section without a number to reach. */
import { toArabicDigits } from "../../thai/digits";
import type { DocumentHit, DocumentRule } from "./document-rule";

const HEADING = /^\S{0,6}\s*(?:เป้าหมาย|ค่าเป้าหมาย)/;
const A_NUMBER =
  /(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ตั้งแต่|มากกว่า|เป้าหมาย[^0-9]{0,25}|ให้ได้|เป็น|ถึง|เกิน)\s*(?:ร้อยละ|คะแนน)?\s*\d{2,3}(?:\.\d+)?(?!\d)|\d{2,3}(?:\.\d+)?\s*(?:คะแนน)?\s*ขึ้นไป/;
/** Paragraphs of a target section that are looked at. */
const SECTION = 4;

export const target: DocumentRule = {
  id: "R13",
  severity: "hint",
  why: "เป้าหมายว่า “สูงขึ้น” วัดผลไม่ได้",
  remedy: "ระบุคะแนนเป้าหมาย เช่น “ไม่น้อยกว่า ๙๕ คะแนน”",
  check: ({ facts }) => {
    const at = facts.paragraphs.findIndex(({ text }) => HEADING.test(text) && text.length <= 90);
    const heading = facts.paragraphs[at];
    if (!heading) return [];
    const section = facts.paragraphs.slice(at + 1, at + 1 + SECTION);
    if (section.length === 0 || section.some(({ text }) => A_NUMBER.test(toArabicDigits(text)))) return [];
    const vague = section.find(({ text }) => /สูงขึ้น|ดีขึ้น|เพิ่มขึ้น/.test(text)) ?? heading;
    const words = /\S{0,20}(?:สูงขึ้น|ดีขึ้น|เพิ่มขึ้น)/.exec(vague.text)?.[0] ?? heading.text;
    const hit: DocumentHit = { where: vague.where, quote: words, text: "หัวข้อเป้าหมายไม่มีคะแนนที่จะต้องให้ถึง" };
    return [hit];
  },
};
