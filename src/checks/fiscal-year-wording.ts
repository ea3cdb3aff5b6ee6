/** R8: "งบประมาณ พ.ศ." without "ปี". The official "ในปี พ.ศ. …" is spared. */
import { type Hit, quoted, type Rule } from "./rule";
import { textCells } from "./text-cells";

const WITHOUT_YEAR_WORD = /(?:ใน|ของ|ประจำ|สำหรับ)\s*งบประมาณ\s*(?:พ\.?\s?ศ\.?\s*)[๐-๙0-9]{4}/g;

/** The phrases of a text that leave out "ปี" before "งบประมาณ พ.ศ.". */
export function phrasesWithoutYear(text: string): string[] {
  return [...text.matchAll(WITHOUT_YEAR_WORD)].map((match) => match[0]);
}

export const fiscalYearWording: Rule = {
  id: "R8",
  name: "เขียน “ปีงบประมาณ พ.ศ.” ครบคำ",
  severity: "warning",
  why: "“งบประมาณ พ.ศ.” หมายถึงเงินงบประมาณ ไม่ใช่ช่วงเวลา",
  remedy: "เติมคำว่า “ปี” เป็น “ปีงบประมาณ พ.ศ.”",
  check: (input) =>
    textCells(input).flatMap(({ place, text }) =>
      phrasesWithoutYear(text).map((phrase): Hit => ({ place, text: `“${phrase}” ขาดคำว่า “ปี”`, quote: quoted(phrase) })),
    ),
};
