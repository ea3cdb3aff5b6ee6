/** R15: years that fit one another. The measures of a year rest on the result of the year before. */
import { toArabicDigits } from "../thai/digits";
import { type CheckInput, type Hit, quoted, type Rule } from "./rule";
import { type TextCell, textCells } from "./text-cells";

const COMPARISON = /เพิ่มขึ้น|เพิ่มจาก|ลดจาก|ลดลง|สูงขึ้น|ต่ำลง|เปรียบเทียบ|เทียบกับ|เมื่อเทียบ/;
const FISCAL_YEAR = /ปี\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d{2}|26\d{2})/g;
/** Years within these belong to laws, plans of several years and their horizons. */
const OTHERS_YEARS = [
  /\(\s*(?:พ\.?\s?ศ\.?)?\s*2[456]\d{2}\s*[-–—]\s*2[456]\d{2}\s*\)/g,
  /2[456]\d{2}\s*(?:[-–—]|ถึง)\s*2[456]\d{2}/g,
  /(?:พระราช|กฎหมาย|ระเบียบ|กฎกระทรวง|รัฐธรรมนูญ|ประมวล|หนังสือ|คำสั่ง|ประกาศ)[^\n]{0,120}?พ\.?\s?ศ\.?\s*2[456]\d{2}/g,
];

/** Fiscal years that a text names as such, without those of laws and long plans. */
export function fiscalYearsIn(text: string): { year: number; quote: string }[] {
  const own = OTHERS_YEARS.reduce((rest, pattern) => rest.replace(pattern, " "), toArabicDigits(text));
  return [...own.matchAll(FISCAL_YEAR)].map((match) => ({ year: Number(match[1]), quote: match[0].trim() }));
}

/** The comparison of a year with itself that a sentence makes; null where it makes none. */
export function comparedWithItself(sentence: string): number | null {
  if (!COMPARISON.test(sentence)) return null;
  const years = fiscalYearsIn(sentence).map(({ year }) => year);
  return years.length === 2 && years[0] === years[1] ? (years[0] as number) : null;
}

/** Words that lead to the year that something is compared with. */
const COMPARED_WITH = /(?:จาก|เทียบกับ|เมื่อเทียบ|กว่า|ต่างจาก)(?:ใน)?\s*ปี\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(25\d{2}|26\d{2})/;

/** Whether a sentence of a text about `year` compares with that very year and names no other. */
export function comparesWithOwnYear(sentence: string, year: number): boolean {
  const named = fiscalYearsIn(sentence).map((mention) => mention.year);
  const match = COMPARISON.test(sentence) ? COMPARED_WITH.exec(toArabicDigits(sentence)) : null;
  return match !== null && Number(match[1]) === year && named.every((other) => other === year);
}

export const yearSettings: Rule = {
  id: "R15",
  name: "ปีของมาตรการต่อจากปีของผลคะแนน",
  severity: "error",
  why: "มาตรการของปีหนึ่งต้องวิเคราะห์จากผลคะแนนของปีก่อนหน้า",
  remedy: "แก้ปีในแท็บข้อมูลหน่วยงาน",
  check: ({ file, plannedYear, reportedYear }) => {
    if (plannedYear === null || reportedYear === null || plannedYear === reportedYear + 1) return [];
    // An office that reports a year late has a result and no plan; a plan on no known result is the mistake.
    if (plannedYear > reportedYear && !file.measures.some(({ year }) => year === plannedYear)) return [];
    return [
      {
        place: { table: "settings", row: "", field: "workingYear" },
        text: `มาตรการปี ${plannedYear} ต้องใช้ผลคะแนนปี ${plannedYear - 1} แต่ปีผลคะแนนที่ตั้งไว้คือ ${reportedYear}`,
        quote: String(plannedYear),
      },
    ];
  },
};

export const yearsInText: Rule = {
  id: "R15",
  name: "ปีที่เขียนในข้อความเป็นปีที่เป็นไปได้",
  severity: "error",
  why: "ปีที่ค้างจากเอกสารปีเก่าทำให้ถือว่าเป็นเอกสารผิดปี",
  remedy: "แก้ปีในข้อความ",
  check: (input) =>
    textCells(input).flatMap((cell) =>
      cell.entries.flatMap((entry) => [...selfComparison(cell, entry), ...oddYears(cell, entry, input)]),
    ),
};

function selfComparison({ place }: TextCell, entry: string): Hit[] {
  const year = comparedWithItself(entry);
  return year === null ? [] : [{ place, text: `ข้อความเทียบปี ${year} กับปี ${year} ซึ่งเป็นปีเดียวกัน`, quote: quoted(entry) }];
}

/** Of a row's year Y: Y−1 is the base, Y the row's own, Y+1 when it is published; anything else is left over. */
function oddYears({ place }: TextCell, entry: string, { file }: CheckInput): Hit[] {
  const rows: { id: string; year: number | null }[] = [
    ...file.measures,
    ...file.indicatorPlans,
    ...file.announcement,
    ...file.issues,
  ];
  const year = rows.find(({ id }) => id === place.row)?.year ?? null;
  if (year === null) return [];
  return fiscalYearsIn(entry)
    .filter((named) => Math.abs(named.year - year) > 1)
    .map((named): Hit => ({ place, text: `แถวนี้เป็นของปี ${year} แต่ข้อความเขียนปี ${named.year}`, quote: quoted(entry) }));
}
