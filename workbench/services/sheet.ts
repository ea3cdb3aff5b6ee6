// SpreadsheetApp.Sheet: one tab. Rows and columns are counted from 1 towards the script and from 0 towards Univer.
import { BooleanNumber, Direction, RANGE_TYPE } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenCommand,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSelectionsOperation,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaFrom, areaOf, parseNotation, parseReference, wholeSheet } from "./areas";
import { clearContents, clearStyles, extentOf, readValues } from "./cells";
import { readConditionalFormats, writeConditionalFormats } from "./conditional-format";
import type { Area, OpenDocument, ScriptContext } from "./context";
import { execute, gidOf, worksheetOf } from "./document";
import { filterOn } from "./filter";
import { listNamedRanges } from "./named-range";
import { createProtection, listProtections } from "./protection";
import { createRange, selectArea, sortArea, writeValues } from "./range";
import { gridIn } from "./realm";
import { createService } from "./service";
import { createSpreadsheet } from "./spreadsheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetIds = new WeakMap<object, string>();

/** Univer's id of the tab a Sheet object stands for. */
export function sheetIdOf(sheet: Sheet, method: string): string {
  const sheetId = typeof sheet === "object" && sheet !== null ? sheetIds.get(sheet) : undefined;
  if (sheetId === undefined) throw new Error(`The parameters don't match the method signature for ${method}.`);
  return sheetId;
}

/** Makes a tab the one in front. */
export function activateSheet(document: OpenDocument, sheetId: string): void {
  if (document.workbook.getActiveSheet()?.getSheetId() === sheetId) return;
  execute(document, SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}

/** Gives a tab another name; two tabs never share one (reference: Sheet.setName). */
export function renameSheet(document: OpenDocument, sheetId: string, name: string): void {
  const other = document.workbook.getSheetBySheetName(name);
  if (other?.getSheetId() === sheetId) return;
  if (other) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === "") throw new Error("The sheet name cannot be empty.");
  execute(document, SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
}

/** Copies a tab with everything on it and puts the copy after it, under a name like Google's. Returns Univer's id. */
export function duplicateSheet(document: OpenDocument, sheetId: string): string {
  const { workbook } = document;
  const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  execute(document, CopySheetCommand.id, { subUnitId: sheetId });
  const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw new Error("Univer made no copy of the sheet");
  const base = `สำเนาของ ${worksheetOf(document, sheetId).getName()}`;
  let name = base;
  for (let number = 2; workbook.getSheetBySheetName(name); number += 1) name = `${base} ${number}`;
  renameSheet(document, copy.getSheetId(), name);
  return copy.getSheetId();
}

/**
 * Does something that Univer shows by bringing its tab to the front and selecting what is new; a script's changes leave the
 * tab in front and what is selected as they are.
 */
function leavingView(document: OpenDocument, sheetId: string, change: () => void): void {
  const front = document.workbook.getActiveSheet()?.getSheetId();
  // The tab in front last: what its name box shows is what was selected last.
  const places = [...new Set([sheetId, front ?? sheetId])].map((id) => ({ id, selections: [...selectionsOf(document, id)] }));
  change();
  if (front !== undefined) activateSheet(document, front);
  for (const { id, selections } of places) {
    if (selections.length > 0) execute(document, SetSelectionsOperation.id, { subUnitId: id, selections });
  }
}

/** Puts rows in; `at` counts from 0 and is the first new row. The new rows look like the row they are put after or before. */
export function insertRows(document: OpenDocument, sheetId: string, at: number, count: number, direction: Direction): void {
  const range = { ...wholeSheet(document, sheetId), startRow: at, endRow: at + count - 1, rangeType: RANGE_TYPE.ROW };
  leavingView(document, sheetId, () => execute(document, InsertRowByRangeCommand.id, { subUnitId: sheetId, direction, range }));
}

export function insertColumns(document: OpenDocument, sheetId: string, at: number, count: number, direction: Direction): void {
  const range = { ...wholeSheet(document, sheetId), startColumn: at, endColumn: at + count - 1, rangeType: RANGE_TYPE.COLUMN };
  leavingView(document, sheetId, () => execute(document, InsertColByRangeCommand.id, { subUnitId: sheetId, direction, range }));
}

export function deleteRows(document: OpenDocument, sheetId: string, at: number, count: number): void {
  const whole = wholeSheet(document, sheetId);
  if (at < 0 || count < 1 || at + count - 1 > whole.endRow) throw new Error("Those rows are out of bounds.");
  if (count > whole.endRow) throw new Error("You can't delete all the rows on the sheet.");
  execute(document, RemoveRowByRangeCommand.id, {
    subUnitId: sheetId,
    range: { ...whole, startRow: at, endRow: at + count - 1 },
  });
}

export function deleteColumns(document: OpenDocument, sheetId: string, at: number, count: number): void {
  const whole = wholeSheet(document, sheetId);
  if (at < 0 || count < 1 || at + count - 1 > whole.endColumn) throw new Error("Those columns are out of bounds.");
  if (count > whole.endColumn) throw new Error("You can't delete all the columns on the sheet.");
  const range = { ...whole, startColumn: at, endColumn: at + count - 1 };
  execute(document, RemoveColByRangeCommand.id, { subUnitId: sheetId, range });
}

function selectionsOf(document: OpenDocument, sheetId: string) {
  return document.engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(document.workbook.getUnitId())
    .getSelectionsOfWorksheet(sheetId);
}

/** What is selected on a tab; the first cell when nothing is. */
export function selectionOf(document: OpenDocument, sheetId: string): Area {
  const range = selectionsOf(document, sheetId).at(-1)?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  const { startRow, startColumn, endRow, endColumn } = range;
  return { sheetId, startRow, startColumn, endRow, endColumn };
}

/** A Sheet object for the script. */
export function createSheet(script: ScriptContext, sheetId: string): Sheet {
  const { document, realm } = script;
  const worksheet = () => worksheetOf(document, sheetId);
  const run = (id: string, parameters: object) => execute(document, id, { subUnitId: sheetId, ...parameters });
  const whole = () => wholeSheet(document, sheetId);
  const chain = (work: () => void) => {
    work();
    return sheet;
  };
  const freeze = (rows: number, columns: number) => {
    // Univer's -1 means "nothing frozen this way".
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    run(SetFrozenCommand.id, { startRow, startColumn, ySplit: rows, xSplit: columns });
  };
  const rowRange = (row: number, count: number) => ({
    ...whole(),
    startRow: row - 1,
    endRow: row + count - 2,
    rangeType: RANGE_TYPE.ROW,
  });
  const columnRange = (column: number, count: number) => ({
    ...whole(),
    startColumn: column - 1,
    endColumn: column + count - 2,
    rangeType: RANGE_TYPE.COLUMN,
  });

  const getRange = (first: string | number, column?: number, rows?: number, columns?: number) => {
    if (typeof first === "string") {
      const area = parseNotation(document, sheetId, first) ?? parseReference(document, sheetId, first);
      if (!area) throw new Error("Range not found");
      return createRange(script, area);
    }
    return createRange(script, areaFrom(document, sheetId, first, column ?? Number.NaN, rows, columns));
  };

  const sheet: Sheet = createService<Sheet>(script, "Sheet", {
    getSheetId: () => gidOf(sheetId),
    getName: () => worksheet().getName(),
    getSheetName: () => worksheet().getName(),
    setName: (name) => chain(() => renameSheet(document, sheetId, name)),
    getParent: () => createSpreadsheet(script),
    getIndex: () => document.workbook.getSheets().findIndex((one) => one.getSheetId() === sheetId) + 1,
    activate: () => chain(() => activateSheet(document, sheetId)),
    isSheetHidden: () => worksheet().isSheetHidden() === BooleanNumber.TRUE,
    hideSheet: () =>
      chain(() => {
        if (worksheet().isSheetHidden() === BooleanNumber.TRUE) return;
        if (document.workbook.getUnhiddenWorksheets().length <= 1)
          throw new Error("You can't hide all the sheets in a document.");
        run(SetWorksheetHideCommand.id, {});
      }),
    showSheet: () =>
      chain(() => {
        if (worksheet().isSheetHidden() === BooleanNumber.TRUE) run(SetWorksheetShowCommand.id, {});
      }),
    getTabColor: () => worksheet().getTabColor() || null,
    setTabColor: (color) => chain(() => run(SetTabColorCommand.id, { value: color ?? "" })),

    getRange,
    getDataRange() {
      const { rows, columns } = extentOf(document, sheetId);
      return getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
    },
    getSheetValues: (row, column, rows, columns) =>
      gridIn(realm, readValues(document, realm, areaFrom(document, sheetId, row, column, rows, columns))),
    getLastRow: () => extentOf(document, sheetId).rows,
    getLastColumn: () => extentOf(document, sheetId).columns,
    getMaxRows: () => worksheet().getRowCount(),
    getMaxColumns: () => worksheet().getColumnCount(),
    getNamedRanges: () => listNamedRanges(script, sheetId),
    getActiveRange: () => createRange(script, selectionOf(document, sheetId)),
    getActiveCell() {
      const { startRow, startColumn } = selectionOf(document, sheetId);
      return createRange(script, { sheetId, startRow, startColumn, endRow: startRow, endColumn: startColumn });
    },
    setActiveRange(range) {
      selectArea(document, areaOf(range, "SpreadsheetApp.Sheet.setActiveRange"));
      return range;
    },
    setActiveSelection(range: GoogleAppsScript.Spreadsheet.Range | string) {
      const wanted = typeof range === "string" ? getRange(range) : range;
      selectArea(document, areaOf(wanted, "SpreadsheetApp.Sheet.setActiveSelection"));
      return wanted;
    },

    appendRow: (contents) =>
      chain(() => {
        const values = Array.from(contents);
        const { rows } = extentOf(document, sheetId);
        const { endRow, endColumn } = whole();
        if (rows > endRow) insertRows(document, sheetId, endRow + 1, 1, Direction.DOWN);
        if (values.length > endColumn + 1) {
          insertColumns(document, sheetId, endColumn + 1, values.length - endColumn - 1, Direction.RIGHT);
        }
        const area = areaFrom(document, sheetId, rows + 1, 1, 1, values.length);
        writeValues(script, area, (_row, column) => values[column]);
      }),
    clear: (options?: { contentsOnly?: boolean; formatOnly?: boolean }) =>
      chain(() => {
        const all = !options?.contentsOnly && !options?.formatOnly;
        if (all || options?.contentsOnly) clearContents(document, usedArea(document, sheetId));
        if (all || options?.formatOnly) clearStyles(document, usedArea(document, sheetId));
      }),
    clearContents: () => chain(() => clearContents(document, usedArea(document, sheetId))),
    clearFormats: () => chain(() => clearStyles(document, usedArea(document, sheetId))),

    insertRows: (row: number, count: number = 1) => insertRows(document, sheetId, row - 1, count, Direction.UP),
    insertRowBefore: (row) => chain(() => insertRows(document, sheetId, row - 1, 1, Direction.UP)),
    insertRowsBefore: (row, count) => chain(() => insertRows(document, sheetId, row - 1, count, Direction.UP)),
    insertRowAfter: (row) => chain(() => insertRows(document, sheetId, row, 1, Direction.DOWN)),
    insertRowsAfter: (row, count) => chain(() => insertRows(document, sheetId, row, count, Direction.DOWN)),
    insertColumns: (column: number, count: number = 1) => insertColumns(document, sheetId, column - 1, count, Direction.LEFT),
    insertColumnBefore: (column) => chain(() => insertColumns(document, sheetId, column - 1, 1, Direction.LEFT)),
    insertColumnsBefore: (column, count) => chain(() => insertColumns(document, sheetId, column - 1, count, Direction.LEFT)),
    insertColumnAfter: (column) => chain(() => insertColumns(document, sheetId, column, 1, Direction.RIGHT)),
    insertColumnsAfter: (column, count) => chain(() => insertColumns(document, sheetId, column, count, Direction.RIGHT)),
    deleteRow: (row) => chain(() => deleteRows(document, sheetId, row - 1, 1)),
    deleteRows: (row, count) => deleteRows(document, sheetId, row - 1, count),
    deleteColumn: (column) => chain(() => deleteColumns(document, sheetId, column - 1, 1)),
    deleteColumns: (column, count) => deleteColumns(document, sheetId, column - 1, count),

    getFrozenRows: () => worksheet().getFreeze().ySplit,
    getFrozenColumns: () => worksheet().getFreeze().xSplit,
    setFrozenRows: (rows) => freeze(rows, worksheet().getFreeze().xSplit),
    setFrozenColumns: (columns) => freeze(worksheet().getFreeze().ySplit, columns),
    getColumnWidth: (column) => worksheet().getColumnWidth(column - 1),
    setColumnWidth: (column, width) =>
      chain(() => run(SetColWidthCommand.id, { ranges: [columnRange(column, 1)], value: width })),
    setColumnWidths: (column, count, width) =>
      chain(() => run(SetColWidthCommand.id, { ranges: [columnRange(column, count)], value: width })),
    getRowHeight: (row) => worksheet().getRowHeight(row - 1),
    setRowHeight: (row, height) => chain(() => run(SetRowHeightCommand.id, { ranges: [rowRange(row, 1)], value: height })),
    setRowHeights: (row, count, height) =>
      chain(() => run(SetRowHeightCommand.id, { ranges: [rowRange(row, count)], value: height })),
    // Widths and heights that fit the text are the page's affair; here there is nothing to measure with.
    autoResizeColumn: () => sheet,
    autoResizeColumns: () => sheet,
    autoResizeRows: () => sheet,
    hideRows: (row: number, count: number = 1) => run(SetRowHiddenCommand.id, { ranges: [rowRange(row, count)] }),
    hideRow: (range) => run(SetRowHiddenCommand.id, { ranges: [areaOf(range, "SpreadsheetApp.Sheet.hideRow")] }),
    showRows: (row: number, count: number = 1) => run(SetSpecificRowsVisibleCommand.id, { ranges: [rowRange(row, count)] }),
    hideColumns: (column: number, count: number = 1) => run(SetColHiddenCommand.id, { ranges: [columnRange(column, count)] }),
    hideColumn: (range) => run(SetColHiddenCommand.id, { ranges: [areaOf(range, "SpreadsheetApp.Sheet.hideColumn")] }),
    showColumns: (column: number, count: number = 1) =>
      run(SetSpecificColsVisibleCommand.id, { ranges: [columnRange(column, count)] }),
    isRowHiddenByUser: (row) =>
      worksheet()
        .getRowManager()
        .getRow(row - 1)?.hd === BooleanNumber.TRUE,
    isColumnHiddenByUser: (column) =>
      worksheet()
        .getColumnManager()
        .getColumn(column - 1)?.hd === BooleanNumber.TRUE,

    protect: () => createProtection(script, "SHEET", whole()),
    getProtections: (type) => listProtections(script, String(type), sheetId),
    getConditionalFormatRules: () => realm.Array.from(readConditionalFormats(script, sheetId)),
    setConditionalFormatRules: (rules) => writeConditionalFormats(script, sheetId, Array.from(rules)),
    clearConditionalFormatRules: () => writeConditionalFormats(script, sheetId, []),
    getFilter: () => filterOn(script, sheetId),
    sort: (column: number, ascending: boolean = true) =>
      chain(() => {
        const frozen = worksheet().getFreeze().ySplit;
        const { rows, columns } = extentOf(document, sheetId);
        if (rows <= frozen) return;
        const area = { sheetId, startRow: frozen, startColumn: 0, endRow: rows - 1, endColumn: Math.max(columns, column) - 1 };
        sortArea(document, area, [{ column, ascending }]);
      }),
    // There is only one document here, so the copy can only go into this one, where Google puts it last.
    copyTo() {
      const copy = duplicateSheet(document, sheetId);
      execute(document, SetWorksheetOrderCommand.id, { subUnitId: copy, order: document.workbook.getSheets().length - 1 });
      return createSheet(script, copy);
    },
  });
  sheetIds.set(sheet, sheetId);
  return sheet;
}

/** The part of a tab that holds contents or formats; clearing more than that would only fill memory. */
function usedArea(document: OpenDocument, sheetId: string): Area {
  const { endRow = 0, endColumn = 0 } = worksheetOf(document, sheetId).getCellMatrix().getDataRange();
  return { sheetId, startRow: 0, startColumn: 0, endRow: Math.max(endRow, 0), endColumn: Math.max(endColumn, 0) };
}
