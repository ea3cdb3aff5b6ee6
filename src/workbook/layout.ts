/** Where a tab's columns and rows are now, whatever staff moved, renamed or inserted by hand. Reads a grid, writes nothing. */
import { compareKey } from "../thai/normalise";
import { isYear, textFromCell } from "./cells";
import type { CellValue } from "./port";
import { CHUNK_COLUMNS, type Column, ROW_ID, type Tab } from "./tabs";

export type Grid = readonly (readonly CellValue[])[];

export interface Layout {
  /** Row of the Thai headers, counted from 1; data stands below it. */
  headerRow: number;
  /** Column id → column counted from 1. A table's column that is not there is missing here. */
  columns: ReadonlyMap<string, number>;
  /** Ids that stand over more than one column, with the columns that are not used. */
  doubled: readonly { id: string; column: number }[];
}

/** Header of the hidden column of row ids. */
export const ROW_ID_HEADER = "รหัสแถว (ระบบ)";

/** Staff rarely insert more rows above a table than this; further down a match would be chance. */
const ROWS_TO_SEARCH = 10;

/**
 * All columns of a tab as they stand in the workbook: the row id comes last, but before a text in chunks, which has a column
 * for each chunk: so all that is short can be read without it.
 */
export function writtenColumns(tab: Tab): Column[] {
  const rowId: Column = { id: ROW_ID, header: ROW_ID_HEADER, width: 60, kind: "shown", hidden: true };
  const chunks = tab.columns.filter(isChunked).flatMap((column) =>
    Array.from({ length: CHUNK_COLUMNS }, (_, index) => ({
      ...column,
      id: `${column.id}-${index + 1}`,
      header: `${column.header} ${index + 1}`,
    })),
  );
  return [...tab.columns.filter((column) => !isChunked(column)), rowId, ...chunks];
}

export function isChunked({ kind }: Column): boolean {
  return kind === "chunks";
}

/**
 * Finds the columns of `tab` in `grid`: by the hidden ids of the first row, and a column whose id was lost or overwritten
 * by its Thai header. Null when the grid doesn't look like this tab at all.
 */
export function layoutOf(tab: Tab, grid: Grid): Layout | null {
  const expected = writtenColumns(tab);
  const ids = new Set(expected.map((column) => column.id));
  const idRow = bestRow(grid, (cell) => typeof cell === "string" && ids.has(cell.trim()), expected.length);
  const headers = new Map(expected.map((column) => [compareKey(column.header), column.id]));
  const headerRow =
    idRow === null ? bestRow(grid, (cell) => headers.has(compareKey(textFromCell(cell))), expected.length) : idRow + 1;
  if (headerRow === null) return null;

  const columns = new Map<string, number>();
  const doubled: { id: string; column: number }[] = [];
  const place = (id: string, column: number) => {
    if (columns.has(id)) doubled.push({ id, column });
    else columns.set(id, column);
  };
  const cellsOf = (row: number | null) => (row === null ? [] : (grid[row - 1] ?? []));
  const idCells = cellsOf(idRow);
  const isOurs = (id: string) => ids.has(id) || (tab.id === "scores" && isYear(Number(id)));
  const idOf = (index: number) => textFromCell(idCells[index] ?? "").trim();
  idCells.forEach((_, index) => {
    if (isOurs(idOf(index))) place(idOf(index), index + 1);
  });
  cellsOf(headerRow).forEach((cell, index) => {
    if (isOurs(idOf(index))) return;
    const id = headers.get(compareKey(textFromCell(cell))) ?? (tab.id === "scores" ? yearIn(cell) : undefined);
    if (id !== undefined && !columns.has(id)) columns.set(id, index + 1);
  });
  return { headerRow, columns, doubled };
}

/** Whether `grid` is a tab of this kind and of no other: more than half of its ids are this tab's, and of this tab's ids there. */
export function resembles(tab: Tab, grid: Grid): boolean {
  const expected = writtenColumns(tab).map(({ id }) => id);
  return grid.slice(0, ROWS_TO_SEARCH).some((cells) => {
    const ids = cells.map((cell) => textFromCell(cell).trim()).filter((id) => id !== "" && !isYear(Number(id)));
    const shared = ids.filter((id) => expected.includes(id)).length;
    return shared * 2 > Math.max(expected.length, ids.length);
  });
}

/** A year typed over a column of scores, such as 2570 or "ปี ๒๕๗๐". */
function yearIn(cell: CellValue): string | undefined {
  const year = compareKey(textFromCell(cell)).match(/^\D*(\d{4})\D*$/)?.[1];
  return year && isYear(Number(year)) ? year : undefined;
}

/** The row, counted from 1, in which most cells match; at least half of `expected` must, and never fewer than two. */
function bestRow(grid: Grid, matches: (cell: CellValue) => boolean, expected: number): number | null {
  let best: number | null = null;
  let most = Math.max(2, Math.ceil(expected / 2)) - 1;
  grid.slice(0, ROWS_TO_SEARCH).forEach((cells, index) => {
    const count = cells.filter(matches).length;
    if (count > most) [best, most] = [index + 1, count];
  });
  return best;
}
