// Reading and writing the cells of the grid: Univer's cells on one side, what scripts hold on the other.
import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IStyleData,
  type Nullable,
  sequenceExecute,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetRangeCustomMetadataCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Area, OpenDocument } from "./context";
import { isDateFormat, momentOf, serialOf, wallClock } from "./dates";
import { execute, rangeOf, worksheetOf } from "./document";
import { isDate, type Realm } from "./realm";
import { dateFormatOf, readTyped } from "./typed-text";

/** Characters a cell can hold; one more is refused (Google Drive help, "Files you can store in Google Drive"). */
export const MAX_CELL_CHARACTERS = 50_000;

const EMPTY_CELL: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Calls a function for every cell of an area and returns the table of its answers. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const line: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

function hasFormula(document: OpenDocument, sheetId: string): boolean {
  let found = false;
  // forValue stops when it is told false.
  worksheetOf(document, sheetId)
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      found = Boolean(cell?.f || cell?.si);
      return found ? false : undefined;
    });
  return found;
}

/** Calculates what is due before a tab is read; a tab without a formula can be read as it is. */
export function settle(document: OpenDocument, sheetId: string): void {
  if (document.recalculation.isDue() && hasFormula(document, sheetId)) document.recalculation.run();
}

type SpilledCells = { [row: number]: { [column: number]: Nullable<ICellData> } | undefined } | undefined;

/** Cells that show part of an array some other cell's formula gives, by row and column. */
export function spilledCells(document: OpenDocument, sheetId: string): SpilledCells {
  const data = document.engine.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return data[document.workbook.getUnitId()]?.[sheetId] as SpilledCells;
}

function holdsSomething(cell: Nullable<ICellData>): cell is ICellData {
  return !!cell && ((cell.v !== null && cell.v !== undefined && cell.v !== "") || !!cell.p || !!cell.f || !!cell.si);
}

/** The cell's own content, or what is spilled into it. */
function contentOf(worksheet: Worksheet, spilled: SpilledCells, row: number, column: number): Nullable<ICellData> {
  const cell = worksheet.getCellRaw(row, column);
  return holdsSomething(cell) ? cell : (spilled?.[row]?.[column] ?? cell);
}

/** The number format of a cell, undefined for the automatic one. */
export function formatOf(document: OpenDocument, worksheet: Worksheet, row: number, column: number): string | undefined {
  const style = worksheet.getCellRaw(row, column)?.s;
  return document.workbook.getStyles().get(style)?.n?.pattern;
}

function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

// Google shows a spill that has no room as a broken reference.
const ERRORS_OF_GOOGLE: { [error: string]: string } = { "#SPILL!": "#REF!", "#CALC!": "#ERROR!", "#CYCLE!": "#REF!" };

/** What getValue gives: number, text, true/false, a Date of the realm, "" for an empty cell, "#…" for an error. */
function scriptValue(document: OpenDocument, realm: Realm, cell: Nullable<ICellData>, format: string | undefined): unknown {
  if (!cell) return "";
  const text = richText(cell);
  if (text !== undefined) return text;
  const value = cell.v;
  if (value === null || value === undefined) return "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (typeof value === "number" && isDateFormat(format)) return new realm.Date(momentOf(value, document.state.timeZone));
  // Own keys only: a cell may say "toString".
  if (typeof value === "string") return Object.hasOwn(ERRORS_OF_GOOGLE, value) ? ERRORS_OF_GOOGLE[value]! : value;
  return value;
}

/** The values of an area, freshly calculated, as a table of the realm's own dates (the arrays are the caller's to copy). */
export function readValues(document: OpenDocument, realm: Realm, area: Area): unknown[][] {
  settle(document, area.sheetId);
  const worksheet = worksheetOf(document, area.sheetId);
  const spilled = spilledCells(document, area.sheetId);
  return mapArea(area, (row, column) => {
    const cell = contentOf(worksheet, spilled, row, column);
    const pattern = document.workbook.getStyles().get(cell?.s)?.n?.pattern ?? formatOf(document, worksheet, row, column);
    return scriptValue(document, realm, cell, pattern);
  });
}

/** The texts an area shows on the grid. */
export function readDisplayValues(document: OpenDocument, area: Area): string[][] {
  settle(document, area.sheetId);
  const worksheet = worksheetOf(document, area.sheetId);
  const spilled = spilledCells(document, area.sheetId);
  return mapArea(area, (row, column) => {
    const raw = contentOf(worksheet, spilled, row, column);
    if (!raw) return "";
    const text = richText(raw);
    if (text !== undefined) return text;
    if (raw.t === CellValueType.BOOLEAN) return raw.v ? "TRUE" : "FALSE";
    const shown = worksheet.getCell(row, column)?.v ?? raw.v ?? "";
    return ERRORS_OF_GOOGLE[String(shown)] ?? String(shown);
  });
}

/** The formulas of an area, "" where there is none. */
export function readFormulas(document: OpenDocument, area: Area): string[][] {
  const model = document.engine.injector.get(FormulaDataModel);
  const unitId = document.workbook.getUnitId();
  return mapArea(area, (row, column) => model.getFormulaStringByCell(row, column, area.sheetId, unitId) ?? "");
}

/** Last row and column (from 1) with content, 0 and 0 for an empty tab. */
export function extentOf(document: OpenDocument, sheetId: string): { rows: number; columns: number } {
  settle(document, sheetId);
  let rows = 0;
  let columns = 0;
  const include = (row: number, column: number, cell: Nullable<ICellData>) => {
    if (!holdsSomething(cell)) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  worksheetOf(document, sheetId).getCellMatrix().forValue(include);
  for (const [row, cells] of Object.entries(spilledCells(document, sheetId) ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) include(Number(row), Number(column), cell);
  }
  return { rows, columns };
}

function checkLength(text: string): void {
  if (text.length <= MAX_CELL_CHARACTERS) return;
  throw new Error(`Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`);
}

/** Univer reads an array in braces as wrong text without saying so, so it is refused; braces inside quotes are text. */
function checkFormula(formula: string): void {
  checkLength(formula);
  if (/[{}]/.test(formula.replace(/"[^"]*"|'[^']*'/g, ""))) {
    throw new Error(`ยังไม่รองรับ วงเล็บปีกกาในสูตร: ${formula}`);
  }
}

function styled(format: string | undefined): { s?: IStyleData } {
  return format === undefined ? {} : { s: { n: { pattern: format } } };
}

/** A cell for a value a script sets, with the rules of Range.setValue. */
export function cellOf(document: OpenDocument, value: unknown, format: string | undefined): ICellData {
  const { timeZone, locale } = document.state;
  if (value === null || value === undefined || value === "") return { ...EMPTY_CELL };
  if (typeof value === "number" && Number.isFinite(value)) return { ...EMPTY_CELL, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...EMPTY_CELL, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isDate(value)) {
    const kept = isDateFormat(format) ? undefined : dateFormatOf(locale);
    return { ...EMPTY_CELL, v: serialOf(value.getTime(), timeZone), t: CellValueType.NUMBER, ...styled(kept) };
  }
  const text = String(value);
  const thisYear = () => new Date(wallClock(Date.now(), timeZone)).getUTCFullYear();
  const typed = readTyped(text, format, locale, thisYear);
  switch (typed.kind) {
    case "empty":
      return { ...EMPTY_CELL };
    case "formula":
      checkFormula(typed.formula);
      return { ...EMPTY_CELL, f: typed.formula };
    case "boolean":
      return { ...EMPTY_CELL, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "number":
      // A format already on the cell stays; only an automatic cell takes the one that was typed.
      return { ...EMPTY_CELL, v: typed.value, t: CellValueType.NUMBER, ...(format === undefined ? styled(typed.format) : {}) };
    case "text":
      checkLength(typed.text);
      return { ...EMPTY_CELL, v: typed.text, t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}

/** Writes a table of cells with their contents; a style a cell names is laid over its own. */
export function writeCells(document: OpenDocument, area: Area, cells: ICellData[][]): void {
  execute(document, SetRangeValuesCommand.id, { subUnitId: area.sheetId, range: rangeOf(area), value: cells });
}

/** Cells by row and column, for changes that leave some cells of an area alone. */
type CellMatrix = { [row: number]: { [column: number]: ICellData } };

function matrixOf(area: Area, cell: (row: number, column: number) => ICellData | undefined): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const line: CellMatrix[number] = {};
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const made = cell(row, column);
      if (made) line[column] = made;
    }
    matrix[row] = line;
  }
  return matrix;
}

/**
 * Changes cells without touching their contents. Univer takes a change without a formula for a formula that was deleted,
 * unless it is told which of its own harmless commands the change is like.
 */
function writeBesideContents(
  document: OpenDocument,
  area: Area,
  like: string,
  cell: (row: number, column: number) => ICellData,
): void {
  const cellValue = matrixOf(area, cell);
  execute(document, SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue, trigger: like });
}

/** Lets rows grow with their text where there is a page to measure it; in Node there is none and nothing happens. */
function fitRowHeights(document: OpenDocument, area: Area): void {
  const { injector } = document.engine;
  const where = { unitId: document.workbook.getUnitId(), subUnitId: area.sheetId, ranges: [rangeOf(area)] };
  const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight(where);
  sequenceExecute(redos, injector.get(ICommandService));
}

/** A style with another laid over it; null members take properties away, borders are laid side by side. */
function layOver(style: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const both: { [key: string]: unknown } = { ...style, ...change };
  if (change.bd) both.bd = withoutNull({ ...style?.bd, ...change.bd });
  return withoutNull(both);
}

function withoutNull(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));
}

/**
 * Lays a style over every cell's own; a null member takes a property away. Whole columns are styled in the set-up of a
 * workbook, so this does not go through Univer's mutation, which works out each cell's style anew: it sets the cells and
 * then tells Univer's listeners (the page) by an empty change of the corners.
 * @param style gives the same object for cells that get the same change, so that it is worked out once
 */
export function writeStyles(document: OpenDocument, area: Area, style: (row: number, column: number) => IStyleData): void {
  const matrix = worksheetOf(document, area.sheetId).getCellMatrix();
  const styles = document.workbook.getStyles();
  const known = new Map<IStyleData, Map<string, string>>();
  const newId = (change: IStyleData, old: ICellData["s"]) => {
    const byOld = known.get(change) ?? known.set(change, new Map()).get(change)!;
    const key = typeof old === "string" ? old : JSON.stringify(old ?? null);
    const found = byOld.get(key);
    if (found !== undefined) return found;
    const id = styles.setValue(layOver(styles.get(old), change)) ?? "";
    byOld.set(key, id);
    return id;
  };
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = matrix.getValue(row, column);
      const s = newId(style(row, column), cell?.s);
      if (cell) cell.s = s;
      else matrix.setValue(row, column, { s });
    }
  }
  const corners: CellMatrix = { [area.startRow]: { [area.startColumn]: {} } };
  corners[area.endRow] = { ...corners[area.endRow], [area.endColumn]: {} };
  execute(document, SetRangeValuesMutation.id, { subUnitId: area.sheetId, cellValue: corners, trigger: SetStyleCommand.id });
  fitRowHeights(document, area);
}

/** Takes every style of an area away; contents, rules and notes stay. */
export function clearStyles(document: OpenDocument, area: Area): void {
  writeBesideContents(document, area, ClearSelectionFormatCommand.id, () => ({ s: null }));
}

/** The note of a cell, "" when it has none. Univer has no notes of its own here; they travel in the cell's custom data. */
export function noteAt(document: OpenDocument, sheetId: string, row: number, column: number): string {
  const note: unknown = worksheetOf(document, sheetId).getCellRaw(row, column)?.custom?.note;
  return typeof note === "string" ? note : "";
}

/** Puts notes on the cells of an area, null or "" takes one away. */
export function writeNotes(document: OpenDocument, area: Area, note: (row: number, column: number) => string | null): void {
  const worksheet = worksheetOf(document, area.sheetId);
  writeBesideContents(document, area, SetRangeCustomMetadataCommand.id, (row, column) => {
    const { note: _former, ...custom } = worksheet.getCellRaw(row, column)?.custom ?? {};
    const text = note(row, column);
    return { custom: text ? { ...custom, note: text } : custom };
  });
}

/** Empties the cells of an area, or those of them that are wanted; formats, rules and notes stay. */
export function clearContents(
  document: OpenDocument,
  area: Area,
  wanted: (row: number, column: number) => boolean = () => true,
): void {
  const value = matrixOf(area, (row, column) => (wanted(row, column) ? { ...EMPTY_CELL } : undefined));
  execute(document, SetRangeValuesCommand.id, { subUnitId: area.sheetId, range: rangeOf(area), value });
}
