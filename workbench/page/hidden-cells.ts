// A tab is first shown with A1 chosen. Where that cell is hidden (row 1 of our tabs holds ids), the formula bar would show
// what no one is meant to see, so the first visible cell is chosen instead.
import type { OpenDocument } from "../services/context";
import { selectArea } from "../services/range";
import { selectionOf } from "../services/sheet";

/** Chooses the first visible cell of the tab in front, and of each tab brought to the front, where a hidden one is chosen. */
export function leaveHiddenCells(document: OpenDocument): void {
  const { api } = document.engine;
  const leave = () => {
    const sheet = document.workbook.getActiveSheet();
    if (!sheet) return;
    const { sheetId, startRow, startColumn } = selectionOf(document, sheet.getSheetId());
    if (sheet.getRowVisible(startRow) && sheet.getColVisible(startColumn)) return;
    const row = firstFrom(startRow, sheet.getRowCount(), (index) => sheet.getRowVisible(index));
    const column = firstFrom(startColumn, sheet.getColumnCount(), (index) => sheet.getColVisible(index));
    selectArea(document, { sheetId, startRow: row, startColumn: column, endRow: row, endColumn: column });
  };
  leave();
  api.addEvent(api.Event.ActiveSheetChanged, leave);
}

/** The first index from `start` on that is visible; `start` itself where none is. */
function firstFrom(start: number, count: number, visible: (index: number) => boolean): number {
  for (let index = start; index < count; index += 1) if (visible(index)) return index;
  return start;
}
