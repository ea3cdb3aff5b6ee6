/** R15: years that don't belong to the document: of another year, compared with themselves, or the base year left out. */
import { quoted } from "../rule";
import { comparedWithItself, comparesWithOwnYear, fiscalYearsIn } from "../years";
import { type DocumentFacts, type Piece, titleOf } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";
import { listedItems } from "./oit-items";

export const years: DocumentRule = {
  id: "R15",
  severity: "error",
  why: "ปีที่ผิดทำให้ถือว่าเป็นเอกสารผิดปี",
  remedy: "ตรวจปีทุกแห่ง: มาตรการของปีหนึ่งใช้ผลการประเมินของปีก่อนหน้า",
  check: ({ facts }) => [
    ...facts.pieces.flatMap((piece) => selfComparison(piece, facts)),
    ...strangeYears(facts),
    ...missingBase(facts),
    ...otherTitleYear(facts),
  ],
};

function selfComparison({ text, where, cell }: Piece, facts: DocumentFacts): DocumentHit[] {
  return text.split("\n").flatMap((line): DocumentHit[] => {
    const result = facts.kind === "report" && (cell?.role === "outcome" || cell?.role === "summary") && facts.year !== null;
    const year = comparedWithItself(line) ?? (result && comparesWithOwnYear(line, facts.year as number) ? facts.year : null);
    return year === null ? [] : [{ where, quote: quoted(line), text: `เทียบปี ${year} กับปี ${year} ซึ่งเป็นปีเดียวกัน` }];
  });
}

/**
 * Of a document of year Y: Y−1 the base, Y, Y+1 the publication or the plan ahead. Measures may compare the result of
 * Y−1, which they analyse, with that of Y−2.
 */
function strangeYears({ pieces, year, kind }: DocumentFacts): DocumentHit[] {
  if (year === null) return [];
  const seen = new Set<number>();
  return pieces.flatMap(({ text, where }) =>
    fiscalYearsIn(text).flatMap(({ year: named, quote }): DocumentHit[] => {
      const compared = kind === "measures" && named === year - 2 && /คะแนน|ผลการประเมิน/.test(text);
      if (Math.abs(named - year) <= 1 || compared || seen.has(named)) return [];
      seen.add(named);
      return [{ where, quote, text: `เอกสารเป็นของปี ${year} แต่มีปี ${named}` }];
    }),
  );
}

/**
 * A report of year Y that gives the result of Y alone: its measures rest on the result of Y−1, which it nowhere names
 * as analysed (outside of the list of OIT items, which describes those items).
 */
function missingBase(facts: DocumentFacts): DocumentHit[] {
  const { year, kind, paragraphs } = facts;
  if (year === null || kind !== "report") return [];
  const result = paragraphs.find(
    ({ text }) => /ผล(?:การ)?ประเมิน|การประเมินผล/.test(text) && /คะแนน/.test(text) && yearsOf(text).includes(year),
  );
  if (!result) return [];
  const listed = new Set(listedItems(facts).flatMap(({ row }) => row.cells));
  const named = facts.pieces.some(({ text, cell }) => !(cell && listed.has(cell)) && yearsOf(text).includes(year - 1));
  if (named) return [];
  return [
    {
      where: result.where,
      quote: quoted(result.text),
      text: `รายงานปี ${year} อ้างแต่ผลการประเมินปี ${year} ไม่ได้บอกผลปี ${year - 1} ซึ่งเป็นฐานของมาตรการ`,
      severity: "warning",
    },
  ];
}

function yearsOf(text: string): number[] {
  return fiscalYearsIn(text).map(({ year }) => year);
}

/** A cover of one year over a title of another. */
function otherTitleYear({ paragraphs, year }: DocumentFacts): DocumentHit[] {
  if (year === null) return [];
  return titleOf(paragraphs)
    .filter(({ text }) => text.length <= 120 && /^(?:ประจำ)?ปี|^(?:รายงาน|มาตรการ)/.test(text))
    .flatMap(({ text, where }): DocumentHit[] => {
      const [named] = fiscalYearsIn(text);
      if (!named || named.year === year) return [];
      return [{ where, quote: quoted(text), text: `หน้าปกหรือชื่อเรื่องมีสองปี: ${year} กับ ${named.year}` }];
    });
}
