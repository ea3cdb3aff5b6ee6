/**
 * Reads a tab with as few and as small reads as will do: a call costs up to half a second on Google, and a kept template is
 * megabytes. Says which cells are read, not what they mean.
 */
import { textFromCell } from "./cells";
import { type Grid, isChunked, type Layout, layoutOf, writtenColumns } from "./layout";
import type { CellValue, WorkbookPort } from "./port";
import { FRESH_COLUMNS, ROW_ID, type Tab } from "./tabs";

/**
 * All cells of a tab that are ours, and those of the office's own as far as column Z. `kinds` leaves out what is spread over
 * chunks (the kept files of _แม่แบบ) in all rows but those of these kinds.
 */
export function readTab(port: WorkbookPort, tab: Tab, gid: number, kinds?: readonly string[]): Grid {
  if (tab.columns.some(isChunked)) return (kinds && withoutChunks(port, tab, gid, kinds)) ?? port.read(gid);
  if (tab.columns.length === 0) return port.read(gid);
  const grid = port.readColumns(gid, FRESH_COLUMNS);
  return grid && isWhole(tab, grid) ? grid : port.read(gid);
}

/** Whether nothing of ours can stand further to the right: no column is missing, and years of scores end before the edge. */
function isWhole(tab: Tab, grid: Grid): boolean {
  const layout = layoutOf(tab, grid);
  if (!layout || grid.some((cells) => cells.length >= FRESH_COLUMNS)) return false;
  return writtenColumns(tab).every(({ id }) => layout.columns.has(id));
}

/** Rows of hidden ids and of Thai headers, where set-up put them. */
const HEAD_ROWS = 2;

/**
 * The headers, the short columns of all rows, and the whole of the rows of `kinds`. Null where the tab is no longer as
 * set-up built it.
 */
function withoutChunks(port: WorkbookPort, tab: Tab, gid: number, kinds: readonly string[]): Grid | null {
  const head = port.readRows(gid, 1, HEAD_ROWS);
  const layout = head && layoutOf(tab, head);
  const width = layout && widthBeforeChunks(tab, layout);
  const short = width && port.readColumns(gid, width);
  if (!head || !layout || !short) return null;
  const kindColumn = layout.columns.get("kind")!;
  const rows = [...head, ...short.slice(HEAD_ROWS).map((cells) => padded(cells, head[0]!.length))];
  const wanted = rows.flatMap((cells, index) =>
    index >= HEAD_ROWS && kinds.includes(textFromCell(cells[kindColumn - 1] ?? "").trim()) ? [index + 1] : [],
  );
  for (const { first, count } of runsOf(wanted)) {
    const whole = port.readRows(gid, first, count);
    if (!whole) return null;
    rows.splice(first - 1, count, ...whole);
  }
  return rows;
}

/** How many columns from the first on hold all that is not in chunks; null where chunks or nothing of ours stand between. */
function widthBeforeChunks(tab: Tab, { headerRow, columns }: Layout): number | null {
  const short = [...tab.columns.filter((column) => !isChunked(column)).map(({ id }) => id), ROW_ID];
  const places = short.map((id) => columns.get(id) ?? 0);
  const width = Math.max(...places);
  const chunkBefore = [...columns].some(([id, column]) => !short.includes(id) && column < width);
  return headerRow === HEAD_ROWS && !places.includes(0) && !chunkBefore ? width : null;
}

/** Neighbouring rows are read together. */
function runsOf(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

function padded(cells: readonly CellValue[], width: number): CellValue[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}
