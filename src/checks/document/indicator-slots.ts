/** Where a document names indicators: places that hold nothing but a number and a name, so that an odd name shows. */
import { INSTRUMENTS, type Instrument } from "../../agency/file";
import { toArabicDigits } from "../../thai/digits";
import type { Piece } from "./document-facts";
import type { DocumentInput } from "./document-rule";

export interface IndicatorSlot {
  name: string;
  /** The indicator's number by the document; null where it gives none. */
  number: number | null;
  /** As typed, with its mark. */
  quote: string;
  where: string;
}

/** "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ": the name ends with the line, a bracket or the word ประเด็น. */
const NUMBERED = /ตัวชี้วัด\s*ที่\s*(\d{1,2})(?![\d.])\s*([ก-๎\s]{6,70}?)(?=\s*(?:ประเด็น|\(|$|\n|ได้คะแนน|คะแนน|[0-9]))/g;
/** "๖. คุณภาพการดำเนินงาน (ข้อ …": a list mark, a name, an item range. */
const WITH_RANGE = /(?:^|\s)(\d{1,2})[.)]\s*([ก-๎\s]{6,50}?)\s*\(\s*ข้อ/g;
/** "(๕) การแก้ไขปัญหาการทุจริต": names of a group, numbered within it; only in tables by indicator. */
const BRACKETED = /(?:^|\s)\(?(\d{1,2})\)\s*([ก-๎]{6,45})(?=\s*(?:$|\n|\(|-|–))/g;

/** First indicator of each instrument less one: "(๑)" under EIT is indicator 6. */
const OFFSET: Record<Instrument, number> = { IIT: 0, EIT: 5, OIT: 8 };

export function indicatorNamed(input: DocumentInput): IndicatorSlot[] {
  const { pieces, tables } = input.facts;
  const own = pieces.flatMap((piece) => [
    ...slots(piece, NUMBERED, (number) => number),
    ...slots(piece, WITH_RANGE, (number) => number),
  ]);
  const grouped = tables
    .filter(({ headings }) => headings.some((heading) => heading.includes("ตัวชี้วัด")))
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const instrument = instrumentOf(row.cells.map(({ text }) => text).join(" "));
      if (instrument === null) return [];
      return row.cells
        .filter(({ role }) => role === "issue" || role === "indicator" || role === "measure")
        .flatMap((cell) => slots(cell, BRACKETED, (number) => number + OFFSET[instrument]));
    });
  return [...own, ...grouped];
}

/** The one instrument that a text names; null where it names none or several. */
export function instrumentOf(text: string): Instrument | null {
  const named = INSTRUMENTS.filter((instrument) => new RegExp(`(?<![A-Z])${instrument}(?![A-Z])`).test(text));
  return named.length === 1 ? (named[0] as Instrument) : null;
}

function slots(
  { text, where }: Pick<Piece, "text" | "where">,
  pattern: RegExp,
  numberOf: (typed: number) => number,
): IndicatorSlot[] {
  return [...toArabicDigits(text).matchAll(pattern)].map((match) => {
    const quote = text.slice(match.index, match.index + match[0].length).trim();
    return { name: (match[2] as string).trim(), number: numberOf(Number(match[1])), quote, where };
  });
}
