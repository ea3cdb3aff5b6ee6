/**
 * Writes rows of a table by their id. The tab is read afresh just before the write, so that sorting, inserting or deleting
 * by hand since the last reading never leads a value into another row.
 */
import type { TableName } from "../agency/fields";
import type { Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import type { Book } from "./book";
import { missingColumn, missingTab } from "./cell-findings";
import { textFromCell } from "./cells";
import { type Grid, type Layout, layoutOf } from "./layout";
import type { Command, WriteValue } from "./port";
import { type Cells, fieldCells, rowCells } from "./table-rows";
import { ROW_ID, tabOf } from "./tabs";

interface OpenTable {
  gid: number;
  grid: Grid;
  layout: Layout;
}

/** The tab as it is at this moment. */
function openTable({ port, tabs }: Book, table: TableName): Outcome<OpenTable> {
  const tab = tabOf(table);
  const info = tabs.get(table);
  const grid = info ? port.read(info.gid) : null;
  const layout = grid && layoutOf(tab, grid);
  if (!info || !grid || !layout) return { ok: false, findings: [missingTab(tab, table)] };
  if (layout.columns.has(ROW_ID)) return { ok: true, value: { gid: info.gid, grid, layout }, findings: [] };
  const column = { id: ROW_ID, header: "รหัสแถว" };
  return { ok: false, findings: [missingColumn(tab, info.title, column, table)] };
}

/** Adds rows below the last one; each keeps the id it is given. */
export function appendRows<Name extends TableName>(book: Book, table: Name, rows: readonly Row<Name>[]): Outcome<null> {
  const opened = openTable(book, table);
  if (!opened.ok) return opened;
  if (rows.length === 0) return { ok: true, value: null, findings: [] };
  const { gid, grid, layout } = opened.value;
  const first = Math.max(layout.headerRow, grid.length) + 1;
  const width = Math.max(...layout.columns.values());
  const values = rows.map((row) => {
    const cells = rowCells(table, layout, row, []);
    return Array.from({ length: width }, (_, index): WriteValue => cells.get(index + 1) ?? "");
  });
  book.port.apply([{ do: "values", gid, row: first, column: 1, values }]);
  return { ok: true, value: null, findings: [] };
}

/** Writes the given fields of the row with this id; the finding "row-gone" where it no longer stands in the tab. */
export function updateRow<Name extends TableName>(
  book: Book,
  table: Name,
  id: string,
  values: Partial<Omit<Row<Name>, "id">>,
): Outcome<null> {
  const opened = openTable(book, table);
  if (!opened.ok) return opened;
  const { gid, grid, layout } = opened.value;
  const idColumn = layout.columns.get(ROW_ID)!;
  const index = grid.findIndex((cells) => textFromCell(cells[idColumn - 1] ?? "") === id);
  if (index < 0) return { ok: false, findings: [rowGone(table, id)] };
  book.port.apply(runs(fieldCells(table, layout, values), gid, index + 1));
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

function rowGone(table: TableName, id: string): Finding {
  return {
    id: "row-gone",
    severity: "error",
    place: { table, row: id },
    text: `ไม่พบแถวที่จะบันทึกในแท็บ “${tabOf(table).title}” อาจมีผู้ลบแถวนั้นไปแล้ว`,
    remedy: "ดูประวัติเวอร์ชันของสมุดงานเพื่อคืนแถวที่ถูกลบ แล้วสั่งอีกครั้ง",
  };
}
