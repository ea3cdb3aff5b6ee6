/** R8: "งบประมาณ พ.ศ." without "ปี" in a document. */
import { phrasesWithoutYear } from "../fiscal-year-wording";
import type { DocumentRule } from "./document-rule";

export const yearWord: DocumentRule = {
  id: "R8",
  severity: "warning",
  why: "“งบประมาณ พ.ศ.” หมายถึงเงินงบประมาณ ไม่ใช่ช่วงเวลา",
  remedy: "เติมคำว่า “ปี” เป็น “ปีงบประมาณ พ.ศ.”",
  check: ({ facts }) =>
    facts.pieces.flatMap(({ text, where }) =>
      phrasesWithoutYear(text).map((phrase) => ({ where, quote: phrase, text: `“${phrase}” ขาดคำว่า “ปี”` })),
    ),
};
