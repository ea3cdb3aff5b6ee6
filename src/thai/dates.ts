/** Dates in Thai: month tables, reading what people type, writing the three styles documents use. No host Intl, no clock. */
import { inNumerals, type Numerals, toArabicDigits } from "./digits";
import { normalise } from "./normalise";

export const MONTHS = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
] as const;

export const SHORT_MONTHS = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
] as const;

/** B.E. − C.E. since 2484. */
export const BUDDHIST_ERA = 543;

/** - `full`: ๑๐ มกราคม ๒๕๖๘ - `short`: ๑๐ ม.ค. ๖๘ - `announcement`: ประกาศ ณ วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๘ */
export type DateStyle = "full" | "short" | "announcement";

/** A day of the Christian era; month 1–12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Month names as a source for regular expressions: long, short, and short without its points or with spaces. */
export const MONTH_PATTERN = [
  ...MONTHS,
  ...SHORT_MONTHS.map((month) => month.replace(/\.$/, "").split(".").join("\\.? ?").concat("\\.?")),
].join("|");

/** 1–12 for a month's name in any form {@link MONTH_PATTERN} matches, null for anything else. */
export function monthOf(name: string): number | null {
  const bare = name.replace(/[. ]/g, "");
  const index = MONTHS.findIndex((month, at) => bare === month || bare === SHORT_MONTHS[at]?.replace(/\./g, ""));
  return index < 0 ? null : index + 1;
}

/**
 * Year of the Christian era for a year as typed: two digits are B.E. 25xx, 2400–2700 is B.E., 1857–2157 is C.E. (the same
 * span); null for any other.
 */
export function christianYear(typed: number): number | null {
  if (Number.isInteger(typed) && typed >= 0 && typed <= 99) return 2500 + typed - BUDDHIST_ERA;
  if (typed >= 2400 && typed <= 2700) return typed - BUDDHIST_ERA;
  return typed >= 1857 && typed <= 2157 ? typed : null;
}

/** Number of days of a month (1–12) of a Christian year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "YYYY-MM-DD" of a day, or null when the calendar has no such day. */
export function isoOf({ year, month, day }: Day): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Parts of "YYYY-MM-DD". Throws a RangeError for any other text: only parsed dates come here. */
export function dayOf(isoDate: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const day = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!day || isoOf(day) !== isoDate) throw new RangeError(`not a date: ${isoDate}`);
  return day;
}

/** Whether a value is a Date, of this realm or another. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Words around a date that say nothing more: "ประกาศ ณ วันที่", "วันศุกร์ที่", "เดือน", "พ.ศ.", "ค.ศ.". */
const AROUND = /ประกาศ ?ณ ?|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?(?: ?ที่)?|เดือน|[พค] ?\. ?ศ ?\.?/g;
const WITH_MONTH_NAME = new RegExp(`^(\\d{1,2}) ?(${MONTH_PATTERN}) ?(\\d{4}|\\d{2})$`);
const WITH_NUMBERS = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{1,2})$/;

function partsOfText(text: string): [day: number, month: number | null, year: number] | null {
  const plain = toArabicDigits(normalise(text)).replace(AROUND, " ").replace(/\s+/g, " ").trim();
  const named = WITH_MONTH_NAME.exec(plain);
  if (named) return [Number(named[1]), monthOf(named[2] as string), Number(named[3])];
  const numbers = WITH_NUMBERS.exec(plain);
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return [Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1])];
  return null;
}

/**
 * "YYYY-MM-DD" (C.E.) for a date as typed or as a cell's Date, or null when it is none. Reads "10 มกราคม 2568",
 * "๑๐ ม.ค. ๖๘", "10/1/2568" (day first), "2025-01-10" and the announcement's form. Years as {@link christianYear},
 * for a Date too: a sheet takes a typed 2568 for a year far ahead. Never throws.
 */
export function parseDate(value: string | Date): string | null {
  const parts = isDate(value)
    ? ([value.getDate(), value.getMonth() + 1, value.getFullYear()] as const)
    : partsOfText(String(value));
  if (!parts) return null;
  const [day, month, typedYear] = parts;
  const year = christianYear(typedYear);
  return year === null || month === null ? null : isoOf({ year, month, day });
}

/** A date ("YYYY-MM-DD") in Thai words; "" for "". Throws a RangeError for any other text. */
export function formatDate(isoDate: string, style: DateStyle, numerals: Numerals): string {
  if (isoDate === "") return "";
  const { year, month, day } = dayOf(isoDate);
  const era = year + BUDDHIST_ERA;
  const text = {
    full: `${day} ${MONTHS[month - 1]} ${era}`,
    short: `${day} ${SHORT_MONTHS[month - 1]} ${twoDigits(era)}`,
    announcement: `ประกาศ ณ วันที่ ${day} ${MONTHS[month - 1]} พ.ศ. ${era}`,
  }[style];
  return inNumerals(text, numerals);
}

/** The last two digits of a B.E. year, as short dates print it. */
export function twoDigits(era: number): string {
  return String(era % 100).padStart(2, "0");
}

/** The fiscal year (B.E.) a date ("YYYY-MM-DD") lies in: year Y runs from 1 October Y−1 to 30 September Y. */
export function fiscalYearOf(isoDate: string): number {
  const { year, month } = dayOf(isoDate);
  return year + BUDDHIST_ERA + (month >= 10 ? 1 : 0);
}
