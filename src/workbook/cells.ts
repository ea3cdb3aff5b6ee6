/**
 * One cell to one field and back: what staff typed is read as its field's kind, a value is written so that reading gives
 * the same value again. Knows no tab and no row.
 */
import type { FieldKind } from "../agency/fields";
import { isPoints } from "../agency/points";
import { christianYear, formatDate, isoOf, parseDate } from "../thai/dates";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/numbers";
import { type CellValue, isCellDate, type WriteValue } from "./port";

/** What was odd about a cell; `read.ts` turns it into a finding with the place. */
export type CellTrouble =
  | "not-a-year"
  | "not-a-score"
  | "score-out-of-range"
  | "not-a-date"
  | "not-a-time"
  | "cell-error"
  | "date-in-text"
  | "buddhist-date"
  | "score-below-one";

/** `unreadable` is the cell's text where it can't be read as the kind; the value is then the blank one. */
export interface CellRead {
  value: string | number | null;
  unreadable?: string;
  trouble?: CellTrouble;
}

/** Errors exactly as Google Sheets and other spreadsheets show them; they arrive as text. "#ref" is what someone typed. */
const CELL_ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
/** Text with which a spreadsheet would start a formula or drop its first character. */
const MARKED = /^[=+\-@\t\r]/;
/** Fiscal years the assessment can have; two-digit and C.E. years are asked about, not guessed. */
const FIRST_YEAR = 2500;
const LAST_YEAR = 2699;

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/**
 * Text as a spreadsheet must be given it to keep it as text: a leading apostrophe says so and is not part of it. For the
 * hosts of the port; {@link textWithoutMark} is its counterpart.
 */
export function textWithMark(text: string): string {
  if (MARKED.test(text)) return `'${text}`;
  if (!text.startsWith("'")) return text;
  return MARKED.test(text.slice(1)) || text[1] === "'" ? `''${text}` : `'${text}`;
}

/** The text of a cell where the spreadsheet kept the apostrophe of {@link textWithMark}. */
export function textWithoutMark(text: string): string {
  return /^'[=+\-@\t\r']/.test(text) ? text.slice(1) : text;
}

/** What a cell shows, as text. */
export function textFromCell(cell: CellValue): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!isCellDate(cell)) return String(cell);
  const christian = commonEra(cell.date);
  const date = christian === null ? cell.date : thaiDate(christian);
  return cell.time === "00:00" ? date : `${date} ${cell.time}`;
}

export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/** Whether a cell shows the error of a formula. */
export function isCellError(cell: CellValue): cell is string {
  return typeof cell === "string" && CELL_ERROR.test(cell.trim());
}

/** Reads a cell as a field's kind. Never throws. */
export function readCell(kind: FieldKind, cell: CellValue): CellRead {
  if (isBlank(cell)) return { value: blankOf(kind) };
  if (isCellError(cell)) {
    return isText(kind)
      ? { value: cell, trouble: "cell-error" }
      : { value: blankOf(kind), unreadable: cell, trouble: "cell-error" };
  }
  switch (kind) {
    case "year":
      return readYear(cell);
    case "score":
      return readScore(cell);
    case "date":
      return readDate(cell);
    case "time":
      return readTime(cell);
    default:
      return isCellDate(cell) ? { value: textFromCell(cell), trouble: "date-in-text" } : { value: textFromCell(cell) };
  }
}

export function blankOf(kind: FieldKind): "" | null {
  return kind === "year" || kind === "score" ? null : "";
}

export function isText(kind: FieldKind): boolean {
  return kind === "text" || kind === "list" || kind === "choice" || kind === "link";
}

function readYear(cell: CellValue): CellRead {
  // "พ.ศ. ๒๕๖๘" and "ปี 2568" are years; a text with any other digit is not.
  const digits = typeof cell === "string" ? /^\D*(\d{4})\D*$/.exec(toArabicDigits(cell))?.[1] : undefined;
  const year = typeof cell === "number" ? cell : Number(digits);
  return isYear(year) ? { value: year } : { value: null, unreadable: textFromCell(cell), trouble: "not-a-year" };
}

function readScore(cell: CellValue): CellRead {
  const points = typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : null;
  if (points === null) return { value: null, unreadable: textFromCell(cell), trouble: "not-a-score" };
  if (!isPoints(points)) return { value: null, unreadable: textFromCell(cell), trouble: "score-out-of-range" };
  // "94.32%" becomes 0.9432 in a spreadsheet: legal as a score, and nearly never meant.
  return points > 0 && points < 1 ? { value: points, trouble: "score-below-one" } : { value: points };
}

function readDate(cell: CellValue): CellRead {
  if (isCellDate(cell)) {
    const date = commonEra(cell.date);
    if (date === null) return { value: "", unreadable: cell.date, trouble: "not-a-date" };
    return date === cell.date ? { value: date } : { value: date, trouble: "buddhist-date" };
  }
  const date = typeof cell === "string" ? commonEra(parseDate(cell) ?? "") : null;
  return date === null ? { value: "", unreadable: textFromCell(cell), trouble: "not-a-date" } : { value: date };
}

function readTime(cell: CellValue): CellRead {
  const trouble = { value: "", unreadable: textFromCell(cell), trouble: "not-a-time" } as const;
  if (isCellDate(cell)) {
    const date = commonEra(cell.date);
    return date === null ? trouble : { value: `${date} ${cell.time}` };
  }
  const [, day, time] = /^(.*\S)\s+(\d{2}:\d{2})$/.exec(typeof cell === "string" ? toArabicDigits(cell).trim() : "") ?? [];
  const date = day && time && time < "24:00" && time.slice(3) < "60" ? commonEra(parseDate(day) ?? "") : null;
  return date === null ? trouble : { value: `${date} ${time}` };
}

/**
 * A date as a cell shows it, with its year of the Christian era; null outside the years an office writes, and for 29
 * February of a year that has it in one era only.
 */
function commonEra(date: string): string | null {
  const [, year = "", month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const christian = year === "" ? null : christianYear(Number(year));
  return christian === null ? null : isoOf({ year: christian, month: Number(month), day: Number(day) });
}

/** A field's value as it goes into its cell. */
export function writeCell(kind: FieldKind, value: string | number | null): WriteValue {
  if (value === null || value === "") return "";
  if (typeof value === "number") return value;
  if (kind === "date") return thaiDate(value);
  if (kind === "time") return `${thaiDate(value.slice(0, 10))} ${value.slice(11)}`;
  return value;
}

/** Dates stand as text ("10 มกราคม 2568"): no spreadsheet can then take the year for another era. */
function thaiDate(date: string): string {
  return formatDate(date, "full", "arabic");
}
