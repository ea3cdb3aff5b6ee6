/** Moves a period such as "ต.ค. ๖๘ - ก.ย. ๖๙" by one year. Says nothing of what is done in it. */
import { dayOf, MONTH_PATTERN } from "./dates";
import { inNumerals, toArabicDigits } from "./digits";
import { type Period, parsePeriod } from "./periods";

const DIGITS = "[0-9๐-๙]";
/** Years as periods name them: four digits, or two behind a month, "ปี" or the slashes of a date. */
const YEAR = new RegExp(
  `(?<!${DIGITS})(?:(?<=(?:${MONTH_PATTERN}|ปี|งบประมาณ|พ ?\\. ?ศ ?\\.?|/) ?)${DIGITS}{2}|${DIGITS}{4})(?!${DIGITS})`,
  "g",
);

/**
 * The same period one year later, as it is written. `fiscalYear` (B.E.) is the year meant where the text names none: such
 * a text stays ("ตลอดปีงบประมาณ", "ทุกเดือน"). null where a year is named but the period can't be read with certainty.
 */
export function shiftPeriod(text: string, fiscalYear: number): string | null {
  const shifted = text.replace(YEAR, (year) => {
    const next = String(Number(toArabicDigits(year)) + 1)
      .padStart(year.length, "0")
      .slice(-year.length);
    return /[๐-๙]/.test(year) ? inNumerals(next, "thai") : next;
  });
  if (shifted === text) return parsePeriod(text) === null ? text : null;
  const [before, after] = [parsePeriod(text, fiscalYear), parsePeriod(shifted, fiscalYear + 1)];
  return before && after && isYearLater(before, after) ? shifted : null;
}

/** Same months one year on; days may differ, since February has its leap day. */
function isYearLater(before: Period, after: Period): boolean {
  return (["start", "end"] as const).every((end) => {
    const [one, other] = [dayOf(before[end]), dayOf(after[end])];
    return other.year === one.year + 1 && other.month === one.month;
  });
}
