// Going back to an earlier moment of the same document: far quicker than opening it again, for tests that try very much.
import type { ICellData, Worksheet } from "@univerjs/core";
import type { OpenDocument } from "./context";

type Rows = { [row: number]: { [column: number]: ICellData } | undefined };

interface SavedSheet {
  /** Each row's cells as JSON. */
  rows: Map<number, string>;
  rowCount: number;
  columnCount: number;
}

const rowsOf = (sheet: Worksheet) => sheet.getCellMatrix().getMatrix() as Rows;

function saveSheet(sheet: Worksheet): SavedSheet {
  const rows = new Map(Object.entries(rowsOf(sheet)).map(([row, cells]) => [Number(row), JSON.stringify(cells)]));
  return { rows, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
}

function rewindSheet(sheet: Worksheet, { rows, rowCount, columnCount }: SavedSheet): void {
  const present = rowsOf(sheet);
  for (const row of new Set([...rows.keys(), ...Object.keys(present).map(Number)])) {
    const saved = rows.get(row);
    if (JSON.stringify(present[row]) === saved) continue;
    if (saved === undefined) delete present[row];
    else present[row] = JSON.parse(saved);
  }
  sheet.setRowCount(rowCount);
  sheet.setColumnCount(columnCount);
}

/**
 * Keeps the cells, the sizes of the tabs and the state beside the grid as they are now; the function given back puts them
 * back. Looks, rules, merges and names stay as they are then, and the tabs must be the same ones.
 */
export function rewindPoint(document: OpenDocument): () => void {
  const sheets = new Map(document.workbook.getSheets().map((sheet) => [sheet.getSheetId(), saveSheet(sheet)]));
  const state = structuredClone(document.state);
  return () => {
    const present = document.workbook.getSheets();
    const isSame = present.length === sheets.size && present.every((sheet) => sheets.has(sheet.getSheetId()));
    if (!isSame) throw new Error("Tabs came or went since: the document must be opened again.");
    for (const sheet of present) rewindSheet(sheet, sheets.get(sheet.getSheetId())!);
    Object.assign(document.state, structuredClone(state));
    document.recalculation.demand();
  };
}
