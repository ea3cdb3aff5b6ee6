/** Periods such as "ต.ค. ๖๗ - ก.ย. ๖๘" and "ตลอดปีงบประมาณ": read as far as they can be, written one way. */
import {
  BUDDHIST_ERA,
  christianYear,
  dayOf,
  daysInMonth,
  isoOf,
  MONTH_PATTERN,
  monthOf,
  parseDate,
  SHORT_MONTHS,
  twoDigits,
} from "./dates";
import { inNumerals, type Numerals, toArabicDigits } from "./digits";
import { normalise } from "./normalise";

/** First and last day, "YYYY-MM-DD" (C.E.); start is never after end. */
export interface Period {
  start: string;
  end: string;
}

/** What is written at one end of a period; null where the writer left it out. */
interface Point {
  day: number | null;
  month: number | null;
  /** C.E. */
  year: number | null;
}

const ERA = "(?:พ ?\\. ?ศ ?\\.? ?)?";
const YEAR = "(\\d{4}|\\d{2})";
const WHOLE_YEAR = new RegExp(`^(?:ตลอด|ทั้ง|ภายใน)? ?(?:ประจำ)?ปี(?:งบประมาณ|งบ ?ฯ?)? ?${ERA}${YEAR}?$`);
const QUARTERS = new RegExp(
  `^ไตรมาส ?(?:ที่ ?)?([1-4])(?: ?(?:-|–|—|ถึง|และ) ?(?:ไตรมาส ?)?(?:ที่ ?)?([1-4]))? ?(?:/ ?|ของ ?)?(?:ปี(?:งบประมาณ|งบ ?ฯ?)?)? ?${ERA}${YEAR}?$`,
);
const POINT = new RegExp(`^(?:วันที่ ?)?(?:(\\d{1,2}) ?)?(?:เดือน ?)?(${MONTH_PATTERN})(?: ?(?:ปี ?)?${ERA}${YEAR})?$`);
const DAY_ONLY = /^(?:วันที่ ?)?(\d{1,2})$/;
/** A hyphen also stands inside 2024-10-01: a word, then a spaced hyphen, then any hyphen is tried. */
const SEPARATORS = [/ ?(?:จน)?ถึง ?/, / [-–—~] /, / ?[-–—~] ?/];

function fiscalYearPeriod(fiscalYear: number): Period {
  const year = fiscalYear - BUDDHIST_ERA;
  return { start: `${year - 1}-10-01`, end: `${year}-09-30` };
}

/** Fiscal year (B.E.) as typed, or the given one when none is typed; null when there is neither. */
function fiscalYearAs(typed: string | undefined, fiscalYear: number | undefined): number | null {
  if (typed === undefined) return fiscalYear ?? null;
  const year = christianYear(Number(typed));
  return year === null ? null : year + BUDDHIST_ERA;
}

function quarters(first: number, last: number, fiscalYear: number): Period {
  const year = fiscalYear - BUDDHIST_ERA;
  // The first quarter is October to December of the year before.
  const firstMonth = first === 1 ? { year: year - 1, month: 10 } : { year, month: first * 3 - 5 };
  const lastMonth = last === 1 ? { year: year - 1, month: 12 } : { year, month: last * 3 - 3 };
  return {
    start: isoOf({ ...firstMonth, day: 1 }) as string,
    end: isoOf({ ...lastMonth, day: daysInMonth(lastMonth.year, lastMonth.month) }) as string,
  };
}

function pointOf(text: string): Point | null {
  const date = parseDate(text);
  if (date) return dayOf(date);
  const alone = DAY_ONLY.exec(text);
  if (alone) return { day: Number(alone[1]), month: null, year: null };
  const match = POINT.exec(text);
  if (!match) return null;
  const year = match[3] === undefined ? null : christianYear(Number(match[3]));
  if (match[3] !== undefined && year === null) return null;
  return { day: match[1] === undefined ? null : Number(match[1]), month: monthOf(match[2] as string), year };
}

/** Year of a month that is written without one, in the given fiscal year. */
function yearInFiscalYear(month: number, fiscalYear: number): number {
  return fiscalYear - BUDDHIST_ERA - (month >= 10 ? 1 : 0);
}

function between(from: Point, to: Point, fiscalYear: number | undefined): Period | null {
  const endMonth = to.month;
  if (endMonth === null) return null;
  const startMonth = from.month ?? endMonth;
  let endYear = to.year;
  let startYear = from.year;
  if (endYear === null && startYear !== null) endYear = startYear + (startMonth > endMonth ? 1 : 0);
  else if (startYear === null && endYear !== null) startYear = endYear - (startMonth > endMonth ? 1 : 0);
  else if (fiscalYear !== undefined) {
    startYear ??= yearInFiscalYear(startMonth, fiscalYear);
    endYear ??= yearInFiscalYear(endMonth, fiscalYear);
  }
  if (startYear === null || endYear === null) return null;
  const start = isoOf({ year: startYear, month: startMonth, day: from.day ?? 1 });
  const end = isoOf({ year: endYear, month: endMonth, day: to.day ?? daysInMonth(endYear, endMonth) });
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/**
 * The first and last day a text means, or null when it can't be told. Reads a fiscal year ("ปีงบประมาณ ๒๕๖๖",
 * "ตลอดปีงบประมาณ"), quarters of it ("ไตรมาส 1-2"), months or days ("ต.ค. 65 ถึง ก.ย. 66", "10 ม.ค. 68").
 * `fiscalYear` (B.E.) is the year meant where the text names none; without it such a text is null. Never throws.
 */
export function parsePeriod(text: string, fiscalYear?: number): Period | null {
  const plain = toArabicDigits(normalise(text)).replace(/\n/g, " ");

  const wholeYear = WHOLE_YEAR.exec(plain);
  if (wholeYear) {
    const year = fiscalYearAs(wholeYear[1], fiscalYear);
    return year === null ? null : fiscalYearPeriod(year);
  }
  const quarter = QUARTERS.exec(plain);
  if (quarter) {
    const year = fiscalYearAs(quarter[3], fiscalYear);
    const first = Number(quarter[1]);
    const last = Number(quarter[2] ?? quarter[1]);
    return year === null || last < first ? null : quarters(first, last, year);
  }
  const single = pointOf(plain);
  if (single) return between(single, single, fiscalYear);
  for (const separator of SEPARATORS) {
    const ends = plain.split(separator);
    if (ends.length !== 2) continue;
    const from = pointOf(ends[0] as string);
    const to = pointOf(ends[1] as string);
    if (from && to) return between(from, to, fiscalYear);
  }
  return null;
}

/**
 * A period in short Thai form: "ต.ค. ๖๗ - ก.ย. ๖๘" for whole months, "ม.ค. ๖๘" for one, with days otherwise. Both dates are
 * "YYYY-MM-DD"; throws a RangeError for anything else.
 */
export function formatPeriod(start: string, end: string, numerals: Numerals): string {
  const first = dayOf(start);
  const last = dayOf(end);
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const [from, to] = [first, last].map(
    ({ year, month, day }) => `${wholeMonths ? "" : `${day} `}${SHORT_MONTHS[month - 1]} ${twoDigits(year + BUDDHIST_ERA)}`,
  );
  return inNumerals(from === to ? `${from}` : `${from} - ${to}`, numerals);
}
