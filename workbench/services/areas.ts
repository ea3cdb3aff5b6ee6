// Areas of cells by their A1 names, and which area a script's Range object stands for.
import type { Area, OpenDocument } from "./context";
import { worksheetOf } from "./document";

type Range = GoogleAppsScript.Spreadsheet.Range;

const areas = new WeakMap<object, Area>();

/** Remembers what a Range object handed to a script stands for. */
export function rememberArea(range: Range, area: Area): Range {
  areas.set(range, area);
  return range;
}

/** The area of a Range object that a script handed back; anything else is refused with Google's message. */
export function areaOf(range: Range, method: string): Area {
  const area = typeof range === "object" && range !== null ? areas.get(range) : undefined;
  if (!area) throw new Error(`The parameters don't match the method signature for ${method}.`);
  return area;
}

/** 0 → A, 25 → Z, 26 → AA */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function notationOf(area: Area): string {
  const first = `${columnName(area.startColumn)}${area.startRow + 1}`;
  const last = `${columnName(area.endColumn)}${area.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** An area with its tab, as named ranges and rules refer to it: 'แท็บ'!$A$1:$B$2. */
export function referenceOf(document: OpenDocument, area: Area): string {
  const name = worksheetOf(document, area.sheetId).getName().replace(/'/g, "''");
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.startRow, area.startColumn);
  const last = corner(area.endRow, area.endColumn);
  return `'${name}'!${first === last ? first : `${first}:${last}`}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "B2", "A1:C5", "A:C", "2:5", "3:3", "A2:C" on a tab; null when it is no such name or reaches outside the tab. */
export function parseNotation(document: OpenDocument, sheetId: string, notation: string): Area | null {
  const [from = "", to = from, more] = notation.trim().split(":");
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (more !== undefined || !first || !last || (!first[1] && !first[2]) || (!last[1] && !last[2])) return null;
  // "3:3" is a whole row, "3" alone is nothing.
  if (!notation.includes(":") && !(first[1] && first[2])) return null;
  const worksheet = worksheetOf(document, sheetId);
  const rows = [first[2] ? Number(first[2]) - 1 : 0, last[2] ? Number(last[2]) - 1 : worksheet.getRowCount() - 1];
  const columns = [first[1] ? columnIndex(first[1]) : 0, last[1] ? columnIndex(last[1]) : worksheet.getColumnCount() - 1];
  const area = {
    sheetId,
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return isInside(document, area) ? area : null;
}

/** Reads "'แท็บ'!A1:B2" or, without a tab's name, an area of the given tab. */
export function parseReference(document: OpenDocument, sheetId: string, reference: string): Area | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!match) return parseNotation(document, sheetId, reference);
  const sheet = document.workbook.getSheetBySheetName((match[1] ?? match[2] ?? "").replace(/''/g, "'"));
  return sheet ? parseNotation(document, sheet.getSheetId(), match[3] ?? "") : null;
}

export function isInside(document: OpenDocument, area: Area): boolean {
  const worksheet = worksheetOf(document, area.sheetId);
  const rowsFit = area.startRow >= 0 && area.endRow < worksheet.getRowCount();
  return rowsFit && area.startColumn >= 0 && area.endColumn < worksheet.getColumnCount();
}

/** The area Sheet.getRange(row, column, rows, columns) means (all from 1); throws Google's messages for a wrong one. */
export function areaFrom(document: OpenDocument, sheetId: string, row: number, column: number, rows = 1, columns = 1): Area {
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  }
  if (row < 1) throw new Error("The starting row of the range is too small.");
  if (column < 1) throw new Error("The starting column of the range is too small.");
  if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  const area = { sheetId, startRow: row - 1, startColumn: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 };
  if (!isInside(document, area)) throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  return area;
}

/** The whole of a tab. */
export function wholeSheet(document: OpenDocument, sheetId: string): Area {
  const worksheet = worksheetOf(document, sheetId);
  return { sheetId, startRow: 0, startColumn: 0, endRow: worksheet.getRowCount() - 1, endColumn: worksheet.getColumnCount() - 1 };
}
