/** Which rows of a table's tab hold data and what id each has, for reading and for finding a row again to write to it. */
import { type TableName, tableFields } from "../agency/fields";
import { isBlank, textFromCell } from "./cells";
import { fromChunks } from "./chunks";
import { type Grid, isChunked, type Layout } from "./layout";
import type { CellValue } from "./port";
import { identify } from "./row-ids";
import { CHUNK_COLUMNS, contentFields, ROW_ID, tabOf } from "./tabs";

/** The cell of a row (counted from 1) under a column id, "" where the column is missing. */
export function cellIn(grid: Grid, layout: Layout, row: number, columnId: string): CellValue {
  const column = layout.columns.get(columnId);
  return column === undefined ? "" : (grid[row - 1]?.[column - 1] ?? "");
}

/** The cell of a field; a text in chunks is put together again. */
export function fieldIn(table: TableName, grid: Grid, layout: Layout, row: number, name: string): CellValue {
  const column = tabOf(table).columns.find((candidate) => candidate.id === name);
  if (column?.kind !== "chunks") return cellIn(grid, layout, row, name);
  const chunks = Array.from({ length: CHUNK_COLUMNS }, (_, index) => cellIn(grid, layout, row, `${name}-${index + 1}`));
  return fromChunks(chunks.map(textFromCell));
}

/** Numbers of the rows below the headers. */
export function dataRows(grid: Grid, layout: Layout): number[] {
  return grid.map((_, index) => index + 1).filter((row) => row > layout.headerRow);
}

/** The rows with content from top to bottom, each with an id that no other has. */
export function identifiedRows(table: TableName, grid: Grid, layout: Layout): { row: number; id: string }[] {
  const names = Object.keys(tableFields[table]);
  const short = names.filter((name) => !tabOf(table).columns.some((column) => column.id === name && isChunked(column)));
  const filled = dataRows(grid, layout).filter((row) =>
    contentFields(table).some((name) => !isBlank(fieldIn(table, grid, layout, row, name))),
  );
  const ids = identify(
    filled.map((row) => ({
      id: textFromCell(cellIn(grid, layout, row, ROW_ID)),
      // Without what is in chunks: a row has the same id whether its file was read or not.
      content: short.map((name) => textFromCell(fieldIn(table, grid, layout, row, name))).join("\u0001"),
    })),
  );
  return filled.map((row, index) => ({ row, id: ids[index] ?? "" }));
}

/** Tables whose rows set-up shows in advance: they can be written to while they hold nothing of the office. */
export const SHOWN_IN_ADVANCE: readonly TableName[] = ["texts", "catalogueEdits"];

/** Row id → row of all rows that can be found again: those with content, and those that are shown in advance. */
export function findableRows(
  table: TableName,
  grid: Grid,
  layout: Layout,
  identified = identifiedRows(table, grid, layout),
): Map<string, number> {
  const rows = new Map(identified.map(({ row, id }) => [id, row]));
  if (!SHOWN_IN_ADVANCE.includes(table)) return rows;
  for (const row of dataRows(grid, layout)) {
    const id = textFromCell(cellIn(grid, layout, row, ROW_ID));
    if (id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
