// What Google Sheets makes of text that is typed or set into a cell: a formula, a number, a date, a truth value or text.
// Only the forms that matter for Thai offices are read; anything else stays text, as it does on Google.
import { serialOfDay } from "./dates";

export type TypedContent =
  | { kind: "empty" }
  | { kind: "formula"; formula: string }
  | { kind: "text"; text: string; forced: boolean }
  | { kind: "boolean"; value: boolean }
  /** `format` is set when the way of typing asks for one. */
  | { kind: "number"; value: number; format?: string };

/** Cells of this format take everything but formulas as text (Guides, "Date and number formats": @). */
export const PLAIN_TEXT = "@";

/** How a document of the locale shows a date that was typed without a format of its own. */
export function dateFormatOf(locale: string): string {
  return locale === "en_US" ? "m/d/yyyy" : "d/m/yyyy";
}

// Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999, as in Sheets.
const CENTURY_SPLIT = 30;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < CENTURY_SPLIT ? 2000 + year : 1900 + year;
}

function readDate(text: string, locale: string, thisYear: () => number): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const year = short[3] === undefined ? thisYear() : fullYear(short[3]);
  const [day, month] = locale === "en_US" ? [second, first] : [first, second];
  return serialOfDay(year, month, day);
}

function readNumber(text: string): { value: number; format?: string } | null {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent, percent] = match;
  if (!/\d/.test(whole + fraction)) return null;
  const value = Number(`${sign}${whole.replace(/,/g, "")}${fraction}${exponent === undefined ? "" : `e${exponent}`}`);
  if (percent) return { value: value / 100, format: fraction ? "0.00%" : "0%" };
  if (whole.includes(",")) return { value, format: fraction ? "#,##0.00" : "#,##0" };
  return { value };
}

function readTime(text: string): number | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

/**
 * Reads text as if it were typed into a cell (reference of Range.setValue: "strings beginning with '=' are interpreted as
 * formulas"; numbers and dates as in the grid).
 * @param format the cell's number format, if it has one
 * @param thisYear gives the Christian year, for a day and month without a year
 */
export function readTyped(text: string, format: string | undefined, locale: string, thisYear: () => number): TypedContent {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), forced: true };
  if (format === PLAIN_TEXT) return { kind: "text", text, forced: false };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  const number = readNumber(trimmed);
  if (number) return { kind: "number", ...number };
  const date = readDate(trimmed, locale, thisYear);
  if (date !== null) return { kind: "number", value: date, format: dateFormatOf(locale) };
  const time = readTime(trimmed);
  if (time !== null) return { kind: "number", value: time, format: "h:mm:ss" };
  return { kind: "text", text, forced: false };
}
