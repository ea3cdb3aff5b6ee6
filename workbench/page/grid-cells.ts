// The grid's tabs as xlsx-plan.ts wants to see them, and its changes put into the cells as if typed by hand.
import { CellValueType, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { extentOf, readFormulas, readValues, spilledCells } from "../services/cells";
import type { OpenDocument } from "../services/context";
import { execute } from "../services/document";
import type { CellChange, PresentTab, XlsxValue } from "./xlsx-plan";

/** All tabs of the workbook with their present content. */
export function presentTabs(document: OpenDocument): PresentTab[] {
  return document.workbook.getSheets().map((sheet) => {
    const sheetId = sheet.getSheetId();
    const { rows, columns } = extentOf(document, sheetId);
    const area = { sheetId, startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 };
    const formulas = readFormulas(document, area);
    return {
      name: sheet.getName(),
      values: readValues(document, globalThis, area),
      computed: (row, column) => (formulas[row]?.[column] ?? "") !== "",
      fillsCells: Object.values(spilledCells(document, sheetId) ?? {}).some((row) => Object.keys(row ?? {}).length > 0),
    };
  });
}

/** Puts changes into one tab, in one step that can be undone; the tab grows where it is too small. */
export function changeCells(document: OpenDocument, tab: string, changes: readonly CellChange[]): void {
  const sheet = document.workbook.getSheetBySheetName(tab);
  if (!sheet || changes.length === 0) return;
  const shown = document.engine.api.getWorkbook(document.workbook.getUnitId())?.getSheetByName(tab);
  const rows = Math.max(...changes.map(({ row }) => row)) + 1;
  const columns = Math.max(...changes.map(({ column }) => column)) + 1;
  if (rows > sheet.getRowCount()) shown?.setRowCount(rows);
  if (columns > sheet.getColumnCount()) shown?.setColumnCount(columns);
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, value: content } of changes) {
    value[row] ??= {};
    value[row][column] = cellOf(content);
  }
  execute(document, SetRangeValuesCommand.id, { subUnitId: sheet.getSheetId(), value });
}

/** Text stays text, also when it looks like a formula: it came from outside. */
function cellOf(content: XlsxValue): ICellData {
  const cell: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (content === null) return cell;
  if (typeof content === "number") return { ...cell, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...cell, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === "string") return { ...cell, v: content, t: CellValueType.STRING };
  // Days since 30 December 1899, as spreadsheets count; a .xlsx knows no time zone.
  const days = (content.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { ...cell, v: days, t: CellValueType.NUMBER, s: { n: { pattern: "d/m/yyyy" } } };
}
