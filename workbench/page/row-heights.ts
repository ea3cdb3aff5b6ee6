// Rows as high as their text, as Google shows them. A workbook that was written without a grid has no heights yet: they
// are measured when a tab is first seen, outside of undo and of what is kept.
import { BooleanNumber, ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { extentOf } from "../services/cells";
import type { OpenDocument } from "../services/context";

/** Fits the rows of the tab in front, and of each other tab when it is first brought to the front. */
export function fitRowsWhenSeen(document: OpenDocument): void {
  const { api } = document.engine;
  const fitted = new Set<string>();
  const fitOnce = (sheetId: string | undefined) => {
    if (sheetId === undefined || fitted.has(sheetId)) return;
    fitted.add(sheetId);
    fitRows(document, sheetId);
  };
  fitOnce(document.workbook.getActiveSheet()?.getSheetId());
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => fitOnce(activeSheet.getSheetId()));
}

function fitRows(document: OpenDocument, sheetId: string): void {
  const { injector } = document.engine;
  const unitId = document.workbook.getUnitId();
  const sheet = document.workbook.getSheetBySheetId(sheetId);
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
  if (!sheet || !skeleton) return;
  const { rows, columns } = extentOf(document, sheetId);
  // Hidden columns hold ids; they must not stretch the rows, as Univer's own measuring would let them.
  const seenColumns = numbersBelow(columns).filter((column) => sheet.getColVisible(column));
  const freeRows = numbersBelow(rows).filter((row) => sheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE);
  const rowsAutoHeightInfo = freeRows.map((row) => ({
    row,
    autoHeight: Math.max(
      sheet.getConfig().defaultRowHeight,
      ...seenColumns.map((column) => skeleton.calculateAutoHeightForCell(row, column) ?? 0),
    ),
  }));
  const heights = { unitId, subUnitId: sheetId, rowsAutoHeightInfo };
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, heights, { onlyLocal: true });
}

const numbersBelow = (count: number) => Array.from({ length: count }, (_, index) => index);
