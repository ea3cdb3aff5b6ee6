/**
 * Writes rows of a table by their id. The tab is read afresh just before a row is changed, so that sorting, inserting or
 * deleting by hand since the last reading never leads a value into another row.
 */
import type { TableName } from "../agency/fields";
import type { Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import type { Book } from "./book";
import { missingColumn, missingTab } from "./cell-findings";
import { textFromCell } from "./cells";
import { type Grid, type Layout, layoutOf } from "./layout";
import type { Command, WriteValue } from "./port";
import type { Part } from "./read";
import { readTab } from "./read-tab";
import { cellIn, dataRows, identifiedRows } from "./table-identity";
import { type Cells, fieldCells, rowCells } from "./table-rows";
import { isTable, ROW_ID, tabOf } from "./tabs";

export interface OpenTab {
  gid: number;
  grid: Grid;
  layout: Layout;
  /** Row counted from 1 of a row id; null where it no longer stands in the tab. */
  rowOf(id: string): number | null;
}

/** The tab as it is at this moment, without kept files: a row is found by its id. */
export function openTab({ port, tabs }: Book, part: Part): Outcome<OpenTab> {
  const tab = tabOf(part);
  const info = tabs.get(part);
  const grid = info ? readTab(port, tab, info.gid, []) : null;
  const layout = grid && layoutOf(tab, grid);
  if (!info || !grid || !layout) return { ok: false, findings: [missingTab(tab, part)] };
  if (!layout.columns.has(ROW_ID)) {
    const column = { id: ROW_ID, header: "รหัสแถว" };
    return { ok: false, findings: [missingColumn(tab, info.title, column, part)] };
  }
  const rows = isTable(part)
    ? identifiedRows(part, grid, layout)
    : dataRows(grid, layout).map((row) => ({ row, id: textFromCell(cellIn(grid, layout, row, ROW_ID)) }));
  const rowOf = (id: string) => rows.find((candidate) => candidate.id === id)?.row ?? null;
  return { ok: true, value: { gid: info.gid, grid, layout, rowOf }, findings: [] };
}

/** Adds rows below the last one; each keeps the id it is given. */
export function appendRows<Name extends TableName>(book: Book, table: Name, rows: readonly Row<Name>[]): Outcome<null> {
  if (rows.length === 0) return { ok: true, value: null, findings: [] };
  const opened = openTab(book, table);
  if (!opened.ok) return opened;
  const { gid, grid, layout } = opened.value;
  const first = Math.max(layout.headerRow, grid.length) + 1;
  const values = rows.map((row) => lineOf(table, layout, row));
  book.port.apply([{ do: "values", gid, row: first, column: 1, values }]);
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
  const { gid, grid, layout, rowOf } = opened.value;
  const gone = changes.filter(({ id }) => rowOf(id) === null);
  if (gone.length > 0) return { ok: false, findings: gone.map(({ id }) => rowGone(table, id)) };
  const commands = changes.flatMap(({ id, values }) => {
    const row = rowOf(id)!;
    const cells = fieldCells(table, layout, values);
    // The first write to a row that staff typed or copied gives it the id it was found by.
    if (textFromCell(cellIn(grid, layout, row, ROW_ID)) !== id) cells.set(layout.columns.get(ROW_ID)!, id);
    return runs(cells, gid, row);
  });
  book.port.apply(commands);
  return { ok: true, value: null, findings: [] };
}

/** One write for each run of neighbouring columns. */
function runs(cells: Cells, gid: number, row: number): Command[] {
  const columns = [...cells.keys()].sort((one, other) => one - other);
  const commands: { do: "values"; gid: number; row: number; column: number; values: WriteValue[][] }[] = [];
  for (const column of columns) {
    const last = commands[commands.length - 1];
    const value = cells.get(column)!;
    if (last && last.column + last.values[0]!.length === column) last.values[0]!.push(value);
    else commands.push({ do: "values", gid, row, column, values: [[value]] });
  }
  return commands;
}

export function rowGone(table: Part, id: string): Finding {
  return {
    id: "row-gone",
    severity: "error",
    place: { table, row: id },
    text: `ไม่พบแถวที่จะบันทึกในแท็บ “${tabOf(table).title}” อาจมีผู้ลบแถวนั้นไปแล้ว`,
    remedy: "ดูประวัติเวอร์ชันของสมุดงานเพื่อคืนแถวที่ถูกลบ แล้วสั่งอีกครั้ง",
  };
}
