// What staff do to a document by hand. None of it is a service call, so nothing here is counted or made to fail.
import { Direction, RANGE_TYPE } from "@univerjs/core";
import { MoveColsCommand, MoveRowsCommand, RemoveWorksheetMergeCommand, SetRowHiddenCommand } from "@univerjs/sheets";
import { areaFrom, parseNotation, wholeSheet } from "../services/areas";
import { clearContents, extentOf } from "../services/cells";
import type { Area, ScriptContext } from "../services/context";
import { execute, facadeRange, rangeOf, worksheetOf } from "../services/document";
import { copyArea, mergeArea, sortArea, writeValues } from "../services/range";
import { deleteColumns, deleteRows, duplicateSheet, insertColumns, insertRows, renameSheet } from "../services/sheet";
import { deleteSheet, insertSheet, moveSheet } from "../services/spreadsheet";

/** Rows, columns and places of tabs are counted from 1, as on the screen. */
export type Hand = ReturnType<typeof createHand>;

/** The hands of the person at a window. */
export function createHand(script: ScriptContext) {
  const { document } = script;
  const sheetIdOf = (tab: string) => {
    const sheet = document.workbook.getSheetBySheetName(tab);
    if (!sheet) throw new Error(`There is no tab "${tab}".`);
    return sheet.getSheetId();
  };
  const areaOn = (tab: string, notation: string): Area => {
    const area = parseNotation(document, sheetIdOf(tab), notation);
    if (!area) throw new Error(`There is no range "${notation}" on "${tab}".`);
    return area;
  };
  const rowsOf = (tab: string, first: number, count: number): Area => {
    return { ...wholeSheet(document, sheetIdOf(tab)), startRow: first - 1, endRow: first + count - 2 };
  };
  const columnsOf = (tab: string, first: number, count: number): Area => {
    return { ...wholeSheet(document, sheetIdOf(tab)), startColumn: first - 1, endColumn: first + count - 2 };
  };

  return {
    /** Types into a cell (or the same into each cell of a range). */
    type: (tab: string, notation: string, text: string | number | boolean | Date) =>
      writeValues(script, areaOn(tab, notation), () => text),
    /** Pastes a table with its upper left corner at a cell. */
    paste(tab: string, notation: string, rows: unknown[][]) {
      const corner = areaOn(tab, notation);
      const { startRow, startColumn, sheetId } = corner;
      const area = areaFrom(document, sheetId, startRow + 1, startColumn + 1, rows.length, rows[0]?.length ?? 1);
      writeValues(script, area, (row, column) => rows[row - startRow]?.[column - startColumn] ?? "");
    },
    clear: (tab: string, notation: string) => clearContents(document, areaOn(tab, notation)),
    /** Sorts the rows of a range by one of its columns (counted from 1 on the tab). */
    sortRows: (tab: string, notation: string, column: number, ascending = true) =>
      sortArea(document, areaOn(tab, notation), [{ column, ascending }]),
    /** Filters a range with a header row so that only rows with one of the texts in a column are seen. */
    filterRows(tab: string, notation: string, column: number, shown: string[]) {
      const area = areaOn(tab, notation);
      const filter = facadeRange(document, area).getFilter() ?? facadeRange(document, area).createFilter();
      filter?.setColumnFilterCriteria(column - 1, { colId: column - 1 - area.startColumn, filters: { filters: shown } });
    },
    hideRows: (tab: string, row: number, count = 1) =>
      execute(document, SetRowHiddenCommand.id, { subUnitId: sheetIdOf(tab), ranges: [rangeOf(rowsOf(tab, row, count))] }),
    insertRows: (tab: string, row: number, count = 1) => insertRows(document, sheetIdOf(tab), row - 1, count, Direction.UP),
    deleteRows: (tab: string, row: number, count = 1) => deleteRows(document, sheetIdOf(tab), row - 1, count),
    insertColumns: (tab: string, column: number, count = 1) =>
      insertColumns(document, sheetIdOf(tab), column - 1, count, Direction.LEFT),
    deleteColumns: (tab: string, column: number, count = 1) => deleteColumns(document, sheetIdOf(tab), column - 1, count),
    /** Copies a whole row, hidden columns included, over another row. */
    copyRow: (tab: string, from: number, to: number) => copyArea(document, rowsOf(tab, from, 1), rowsOf(tab, to, 1), {}),
    /** Copies a whole row and puts the copy in as a new row before another. */
    insertCopyOfRow(tab: string, from: number, before: number) {
      insertRows(document, sheetIdOf(tab), before - 1, 1, Direction.UP);
      copyArea(document, rowsOf(tab, from >= before ? from + 1 : from, 1), rowsOf(tab, before, 1), {});
    },
    /** Drags rows so that they stand before another row. */
    moveRows(tab: string, first: number, count: number, before: number) {
      const fromRange = { ...rangeOf(rowsOf(tab, first, count)), rangeType: RANGE_TYPE.ROW };
      const toRange = rangeOf(rowsOf(tab, before, 1));
      execute(document, MoveRowsCommand.id, { subUnitId: sheetIdOf(tab), range: fromRange, fromRange, toRange });
    },
    /** Drags columns so that they stand before another column. */
    moveColumns(tab: string, first: number, count: number, before: number) {
      const fromRange = { ...rangeOf(columnsOf(tab, first, count)), rangeType: RANGE_TYPE.COLUMN };
      const toRange = rangeOf(columnsOf(tab, before, 1));
      execute(document, MoveColsCommand.id, { subUnitId: sheetIdOf(tab), range: fromRange, fromRange, toRange });
    },
    merge: (tab: string, notation: string) => mergeArea(document, areaOn(tab, notation)),
    unmerge: (tab: string, notation: string) =>
      execute(document, RemoveWorksheetMergeCommand.id, {
        subUnitId: sheetIdOf(tab),
        ranges: [rangeOf(areaOn(tab, notation))],
      }),
    addTab: (name: string) => void insertSheet(document, name),
    renameTab: (tab: string, name: string) => renameSheet(document, sheetIdOf(tab), name),
    /** Puts a tab at a place counted from 1. */
    moveTab: (tab: string, place: number) => moveSheet(document, sheetIdOf(tab), place - 1),
    /** Returns the name of the copy. */
    duplicateTab: (tab: string) => document.workbook.getSheetBySheetId(duplicateSheet(document, sheetIdOf(tab)))?.getName(),
    deleteTab: (tab: string) => deleteSheet(document, sheetIdOf(tab)),
    /** What the cells of a tab hold, as text by row and column from A1; formulas are not calculated. */
    texts(tab: string): string[][] {
      const texts: string[][] = [];
      worksheetOf(document, sheetIdOf(tab))
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const text = String(cell?.f ?? cell?.v ?? "");
          if (text === "") return;
          while (texts.length <= row) texts.push([]);
          const line = texts[row]!;
          while (line.length <= column) line.push("");
          line[column] = text;
        });
      return texts;
    },
    /** Last row with something in it. */
    lastRow: (tab: string) => extentOf(document, sheetIdOf(tab)).rows,
  };
}
