/**
 * What Sheets hands to a custom function, read one cell at a time: a range is a 2-D array, one cell a scalar, a blank "",
 * an error a text that begins with "#". Messages are Thai: Sheets shows them to whoever points at the cell.
 */
import { isDate } from "../thai/dates";
import { normalise } from "../thai/normalise";
import { parseNumber } from "../thai/numbers";

/** What a custom function returns: text, number, or rows of them without holes. */
export type Cell = string | number;

/** The rows of an argument; a single cell is one row of one cell. */
export function rowsOf(argument: unknown): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The one cell of an argument; undefined for an empty range, an error for a range of several. */
export function singleCell(argument: unknown, name: string): unknown {
  const cells = rowsOf(argument).flat();
  if (cells.length > 1) throw new Error(`${name} ต้องเป็นเซลล์เดียว ไม่ใช่ช่วงหลายเซลล์`);
  return cells[0];
}

/** Applies a function to one cell, or to each cell of a range. */
export function eachCell(argument: unknown, convert: (cell: unknown) => Cell): Cell | Cell[][] {
  return Array.isArray(argument) ? rowsOf(argument).map((row) => row.map(convert)) : convert(argument);
}

/** Letters and digits that most cells hold: one of them is enough to tell that a cell isn't blank. */
const VISIBLE = /[0-9A-Za-zก-ฮ๐-๙]/;

export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && !VISIBLE.test(cell) && normalise(cell) === "");
}

/** Whether the cell holds an error such as #N/A or #REF!, which Sheets passes as text. */
export function isErrorCell(cell: unknown): cell is string {
  return typeof cell === "string" && cell.includes("#") && normalise(cell).startsWith("#");
}

/** The number of a cell, or null: a number, or text with Thai or Arabic digits. */
export function numberOf(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  return typeof cell === "string" ? parseNumber(cell) : null;
}

/** A cell as a message quotes it. */
export function quoted(cell: unknown): string {
  return `“${isDate(cell) ? "วันที่" : String(cell)}”`;
}

/** What to do about an error cell. */
export function errorCellProblem(cell: string): string {
  return `เซลล์มีข้อผิดพลาด ${quoted(cell)} กรุณาแก้สูตรในเซลล์นั้นก่อน`;
}

/** More would not fit in the note that Sheets shows. */
const MOST_SHOWN = 10;

/** Throws one Error that names all problems; does nothing when there is none. */
export function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const rest = problems.length - MOST_SHOWN;
  throw new Error([...problems.slice(0, MOST_SHOWN), ...(rest > 0 ? [`และอีก ${rest} จุด`] : [])].join("\n"));
}
