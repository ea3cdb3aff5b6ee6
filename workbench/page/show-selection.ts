// Brings the cell that a script selected into view, as Google does when a script activates a range.
import type { Area, OpenDocument } from "../services/context";
import { selectionOf } from "../services/sheet";

/** What is left in view before a cell that was scrolled to. Where columns are frozen, Univer leaves as much as they take. */
const ROWS_ABOVE = 2;
const COLUMNS_BEFORE = 2;

const selectedNow = (document: OpenDocument) => selectionOf(document, document.workbook.getActiveSheet().getSheetId());

/**
 * Runs `work`, and scrolls to what is selected afterwards if that is another place; else back to what was in view, since
 * Univer scrolls to rows that a script adds.
 */
export async function showWhatIsSelected<Result>(document: OpenDocument, work: () => Promise<Result>): Promise<Result> {
  const before = JSON.stringify(selectedNow(document));
  const seenBefore = viewOf(document)?.visible;
  try {
    return await work();
  } finally {
    const now = selectedNow(document);
    // A tab that has just come to the front is laid out in the next frame.
    requestAnimationFrame(() => {
      if (JSON.stringify(now) !== before) scrollTo(document, now);
      else if (seenBefore) viewOf(document)?.sheet.scrollToCell(seenBefore.startRow, seenBefore.startColumn);
    });
  }
}

function scrollTo(document: OpenDocument, { startRow, startColumn }: Area): void {
  const view = viewOf(document);
  if (!view) return;
  const { sheet, visible, frozenRows, frozenColumns } = view;
  const columnsBefore = frozenColumns > 0 ? 0 : COLUMNS_BEFORE;
  const { row, column } = seen(document, startRow, startColumn);
  if (row && column) return;
  sheet.scrollToCell(
    row ? visible.startRow : Math.max(frozenRows, startRow - ROWS_ABOVE),
    column ? visible.startColumn : Math.max(0, startColumn - columnsBefore),
  );
}

/** Whether the first selected cell of the tab in front is in view. */
export function isSelectionInView(document: OpenDocument): boolean {
  const { startRow, startColumn } = selectedNow(document);
  const { row, column } = seen(document, startRow, startColumn);
  return row && column;
}

function seen(document: OpenDocument, row: number, column: number): { row: boolean; column: boolean } {
  const view = viewOf(document);
  if (!view) return { row: false, column: false };
  const { visible, frozenRows, frozenColumns } = view;
  // The last row and column in view may be cut off.
  return {
    row: row < frozenRows || (row >= visible.startRow && row < visible.endRow),
    column: column < frozenColumns || (column >= visible.startColumn && column < visible.endColumn),
  };
}

function viewOf({ engine }: OpenDocument) {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const visible = sheet?.getVisibleRange();
  if (!sheet || !visible) return null;
  const { ySplit: frozenRows, xSplit: frozenColumns } = sheet.getSheet().getFreeze();
  return { sheet, visible, frozenRows, frozenColumns };
}
