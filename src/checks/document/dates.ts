/** R21: days that don't fit their period, and what must be done before the year begins put into it. */
import { toArabicDigits } from "../../thai/digits";
import { parsePeriod } from "../../thai/periods";
import { fiscalYear } from "../dates";
import { datesIn, isWeekend } from "../dates-in-text";
import { quoted } from "../rule";
import type { FactRow } from "./document-facts";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

export const dates: DocumentRule = {
  id: "R21",
  severity: "warning",
  why: "กิจกรรมนอกระยะเวลาของมาตรการใช้เป็นผลของปีนั้นไม่ได้",
  remedy: "ตรวจวันที่และระยะเวลาของแถวนี้",
  check: (input) =>
    input.facts.tables.flatMap(({ rows }) => rows.flatMap((row) => [...days(row, input), ...budgets(row, input)])),
};

function periodOf({ cells }: FactRow, year: number | null): { start: string; end: string; typed: string } | null {
  const typed = cells.find(({ role }) => role === "period")?.text ?? "";
  const period = year === null ? null : parsePeriod(typed, year);
  return period ? { ...period, typed } : null;
}

function days(row: FactRow, { facts }: DocumentInput): DocumentHit[] {
  if (facts.year === null) return [];
  const period = periodOf(row, facts.year) ?? { ...fiscalYear(facts.year), typed: `ปีงบประมาณ ${facts.year}` };
  return row.cells
    .filter(({ role }) => role === "summary" || role === "outcome" || role === "progress")
    .flatMap(({ text, where }) =>
      datesIn(text).flatMap(({ date, quote }): DocumentHit[] => {
        if (date < period.start || date > period.end)
          return [{ where, quote, text: `วันที่ “${quote}” อยู่นอกระยะเวลา “${period.typed}”` }];
        if (date === period.end)
          return [
            {
              where,
              quote,
              text: `วันที่ “${quote}” เป็นวันสุดท้ายของระยะเวลาพอดี${isWeekend(date) ? " และเป็นวันหยุด" : ""}`,
              severity: "hint",
            },
          ];
        return isWeekend(date) ? [{ where, quote, text: `วันที่ “${quote}” เป็นวันหยุดเสาร์–อาทิตย์`, severity: "hint" }] : [];
      }),
    );
}

/** The ordinance of a year's budget is passed before the year begins on 1 October. */
const BUDGET = /จัดทำ(?:ร่าง)?(?:ข้อบัญญัติ|เทศบัญญัติ)\s*งบประมาณ[^\n]{0,40}?ปีงบประมาณ\s*(?:พ\.?\s?ศ\.?)?\s*(2[56]\d{2})/g;

function budgets(row: FactRow, { facts }: DocumentInput): DocumentHit[] {
  const period = periodOf(row, facts.year);
  if (!period) return [];
  return row.cells.flatMap(({ text, where }) =>
    [...toArabicDigits(text).matchAll(BUDGET)].flatMap((match): DocumentHit[] => {
      const year = Number(match[1]);
      if (period.start < fiscalYear(year).start) return [];
      const quote = quoted(text.slice(match.index, match.index + match[0].length));
      return [{ where, quote, text: `งบประมาณปี ${year} ต้องจัดทำก่อน 1 ตุลาคม ${year - 1} แต่ระยะเวลาของแถวนี้คือ “${period.typed}”` }];
    }),
  );
}
