/**
 * Writes rows of a table by their id. The tab is read afresh just before a row is changed and the row after it, so that
 * sorting, inserting or deleting by hand never leads a value into another row.
 */
import type { TableName } from "../agency/fields";
import type { Row } from "../agency/file";
import type { Outcome } from "../agency/finding";
import type { Book } from "./book";
import { missingColumn, missingTab } from "./cell-findings";
import { textFromCell } from "./cells";
import { writeChecked } from "./checked-write";
import { type Layout, layoutOf } from "./layout";
import { openTab, rowGone } from "./open-tab";
import type { Command, WriteValue } from "./port";
import { cellIn } from "./table-identity";
import { fieldCells, rowCells } from "./table-rows";
import { ROW_ID, tabOf } from "./tabs";

/** Up to so many rows are added one by one, which overwrites nothing that is typed at that moment; more would take minutes. */
const MOST_ONE_BY_ONE = 200;

/** Adds rows below the last one; each keeps the id it is given. */
export function appendRows<Name extends TableName>(book: Book, table: Name, rows: readonly Row<Name>[]): Outcome<null> {
  if (rows.length === 0) return { ok: true, value: null, findings: [] };
  const opened = openTab(book, table);
  if (!opened.ok) return opened;
  const { gid, grid, layout } = opened.value;
  const lines = rows.map((row) => lineOf(table, layout, row));
  const block: Command = { do: "values", gid, row: Math.max(layout.headerRow, grid.length) + 1, column: 1, values: lines };
  const single = lines.map((values): Command => ({ do: "append", gid, values }));
  book.port.apply(lines.length > MOST_ONE_BY_ONE ? [block] : single);
  return { ok: true, value: null, findings: [] };
}

/**
 * Adds one row below the last one in one step, so that it overwrites nothing that is typed at the same moment. The columns
 * are those this run has read.
 */
export function appendRow<Name extends TableName>(book: Book, table: Name, row: Row<Name>): Outcome<null> {
  const tab = tabOf(table);
  const info = book.tabs.get(table);
  const grid = book.grid(table, []);
  const layout = grid && layoutOf(tab, grid);
  if (!info || !layout) return { ok: false, findings: [missingTab(tab, table)] };
  if (!layout.columns.has(ROW_ID)) {
    return { ok: false, findings: [missingColumn(tab, info.title, { id: ROW_ID, header: "รหัสแถว" }, table)] };
  }
  book.port.apply([{ do: "append", gid: info.gid, values: lineOf(table, layout, row) }]);
  return { ok: true, value: null, findings: [] };
}

/** The cells of a whole row from the first column on. */
function lineOf<Name extends TableName>(table: Name, layout: Layout, row: Row<Name>): WriteValue[] {
  const cells = rowCells(table, layout, row, []);
  const width = Math.max(...layout.columns.values());
  return Array.from({ length: width }, (_, index) => cells.get(index + 1) ?? "");
}

/** Writes the given fields of the row with this id; the finding "row-gone" where it no longer stands in the tab. */
export function updateRow<Name extends TableName>(book: Book, table: Name, id: string, values: RowChange<Name>): Outcome<null> {
  return updateRows(book, table, [{ id, values }]);
}

/** Fields of a row that are to be written. */
export type RowChange<Name extends TableName> = Partial<Omit<Row<Name>, "id">>;

/** The same for several rows, after one reading of the tab; nothing is written where one of them is gone. */
export function updateRows<Name extends TableName>(
  book: Book,
  table: Name,
  changes: readonly { id: string; values: RowChange<Name> }[],
): Outcome<null> {
  if (changes.length === 0) return { ok: true, value: null, findings: [] };
  const opened = openTab(book, table);
  if (!opened.ok) return opened;
  const { grid, layout, rowOf } = opened.value;
  const gone = changes.filter(({ id }) => rowOf(id) === null);
  if (gone.length > 0) return { ok: false, findings: gone.map(({ id }) => rowGone(table, id)) };
  const writes = changes.map(({ id, values }) => {
    const row = rowOf(id)!;
    const cells = fieldCells(table, layout, values);
    // The first write to a row that staff typed or copied gives it the id it was found by.
    if (textFromCell(cellIn(grid, layout, row, ROW_ID)) !== id) cells.set(layout.columns.get(ROW_ID)!, id);
    return { id, row, cells };
  });
  return writeChecked(book, table, opened.value, writes);
}
