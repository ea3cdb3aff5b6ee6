/** Brings the rows that set-up keeps into a tab: adds those that are missing, refreshes what they show, leaves the rest. */
import { textFromCell } from "./cells";
import type { Grid, Layout } from "./layout";
import type { Command, WriteValue } from "./port";
import type { PrefilledRow } from "./prefilled-rows";
import { ROW_ID } from "./tabs";

/** The commands for a tab whose cells are `grid` now. None when all rows stand as they should. */
export function mergePrefilled(gid: number, layout: Layout, grid: Grid, rows: readonly PrefilledRow[]): Command[] {
  const idColumn = layout.columns.get(ROW_ID);
  if (idColumn === undefined) return [];
  const rowOf = new Map<string, number>();
  grid.forEach((cells, index) => {
    const id = textFromCell(cells[idColumn - 1] ?? "");
    if (index >= layout.headerRow && id !== "" && !rowOf.has(id)) rowOf.set(id, index + 1);
  });
  const missing = rows.filter(({ id }) => !rowOf.has(id));
  const refreshed = rows.flatMap(({ id, cells }) => {
    const row = rowOf.get(id);
    return row === undefined ? [] : changedCells(gid, layout, grid, row, cells);
  });
  return [...refreshed, ...appended(gid, layout, grid, missing)];
}

function changedCells(gid: number, layout: Layout, grid: Grid, row: number, cells: PrefilledRow["cells"]): Command[] {
  return Object.entries(cells).flatMap(([id, value]): Command[] => {
    const column = layout.columns.get(id);
    if (column === undefined) return [];
    const now = grid[row - 1]?.[column - 1] ?? "";
    if (textFromCell(now) === String(value)) return [];
    return [{ do: "values", gid, row, column, values: [[value]] }];
  });
}

function appended(gid: number, layout: Layout, grid: Grid, rows: readonly PrefilledRow[]): Command[] {
  if (rows.length === 0) return [];
  const width = Math.max(...layout.columns.values());
  const firstRow = Math.max(layout.headerRow, grid.length) + 1;
  const values = rows.map(({ id, cells, start }) => {
    const line: WriteValue[] = Array.from({ length: width }, () => "");
    for (const [name, value] of Object.entries({ ...cells, ...start, [ROW_ID]: id })) {
      const column = layout.columns.get(name);
      if (column !== undefined) line[column - 1] = value;
    }
    return line;
  });
  return [{ do: "values", gid, row: firstRow, column: 1, values }];
}
