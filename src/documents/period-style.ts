/**
 * How a kind of document writes periods. A whole fiscal year and a span from one month or day to another get the kind's
 * form; every other wording stays as typed, since it says what staff mean. Judges no period.
 */
import { formatPeriod, parsePeriod } from "../thai/periods";

export interface PeriodStyle {
  /** A whole fiscal year: in these words, the second with the year after them, or as its first and last month. */
  wholeYear: "ตลอดปีงบประมาณ" | "ปีงบประมาณ" | "months";
  /** What stands between the two ends of a span. */
  between: string;
}

/** seed 001: table of measures, table of indicators. */
export const FULL_REPORT_PERIOD: PeriodStyle = { wholeYear: "ตลอดปีงบประมาณ", between: " ถึง " };
export const GUIDANCE_PERIOD: PeriodStyle = { wholeYear: "months", between: " ถึง " };
/** seed 002. */
export const BY_INSTRUMENT_PERIOD: PeriodStyle = { wholeYear: "months", between: " - " };
/** seed 003. */
export const PROGRESS_PERIOD: PeriodStyle = { wholeYear: "months", between: " – " };
/** seed 004. */
export const WITH_ANNOUNCEMENT_PERIOD: PeriodStyle = { wholeYear: "ปีงบประมาณ", between: " - " };

/** Staff who count in quarters are not given months. */
const QUARTERS = /ไตรมาส/;

/** A typed period in the style; `fiscalYear` (B.E.) is the year meant where the text names none. */
export function periodText(typed: string, fiscalYear: number, { wholeYear, between }: PeriodStyle): string {
  const text = typed.trim();
  const period = QUARTERS.test(text) ? null : parsePeriod(text, fiscalYear);
  if (!period) return text;
  const year = parsePeriod("ตลอดปีงบประมาณ", fiscalYear)!;
  if (wholeYear !== "months" && period.start === year.start && period.end === year.end) {
    return wholeYear === "ปีงบประมาณ" ? `${wholeYear} ${fiscalYear}` : wholeYear;
  }
  const ends = formatPeriod(period.start, period.end, "arabic").split(" - ");
  return ends.length === 2 ? ends.join(between) : text;
}
