/**
 * Writes cells of rows and reads them back. No lock on Google keeps a colleague from sorting or inserting rows by hand
 * between the look at a tab and the write: a row that was hit wrongly gets its own content back, is told, and the write goes
 * to the row it is for. Finds no rows by itself.
 */
import type { Finding, Outcome } from "../agency/finding";
import { blocksOf } from "./blocks";
import type { Book } from "./book";
import { textFromCell } from "./cells";
import { type Grid, isChunked, type Layout, layoutOf } from "./layout";
import { type OpenTab, openTab, rowGone } from "./open-tab";
import type { CellValue, WriteValue } from "./port";
import type { Part } from "./read";
import type { Cells } from "./table-rows";
import { ROW_ID, tabOf } from "./tabs";

/** Cells that belong to the row with this id, which the last look found in `row`. */
export interface RowWrite {
  id: string;
  row: number;
  cells: Cells;
}

/** Times a write is tried when rows move under it each time. */
const MOST_TRIES = 3;

/** `opened` is the look at the tab by which the rows were found. */
export function writeChecked(book: Book, part: Part, opened: OpenTab, writes: readonly RowWrite[]): Outcome<null> {
  const findings: Finding[] = [];
  let seen = opened;
  let due = writes;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    book.port.apply(blocksOf(seen.gid, due));
    const missed = missedWrites(book, part, seen, due);
    if (missed.length === 0) return { ok: true, value: null, findings };
    const now = openTab(book, part);
    if (!now.ok) return now;
    const mended = missed.map((write) => ownContent(seen, now.value, write));
    book.port.apply(blocksOf(seen.gid, mended));
    findings.push(...mended.map(({ row, known }) => rowHit(book, part, row, known)));
    const gone = missed.filter(({ id }) => now.value.rowOf(id) === null);
    if (gone.length > 0) return { ok: false, findings: [...findings, ...gone.map(({ id }) => rowGone(part, id))] };
    due = missed.map((write) => moved(write, seen.layout, now.value));
    seen = now.value;
  }
  return { ok: false, findings: [...findings, rowsMove(part)] };
}

/** Writes whose cells do not stand in the row they are for. */
function missedWrites({ port }: Book, part: Part, seen: OpenTab, writes: readonly RowWrite[]): readonly RowWrite[] {
  const tab = tabOf(part);
  const rows = writes.map(({ row }) => row);
  // With the headers, to see columns that moved; without them where rows above hold megabytes.
  const first = tab.columns.some(isChunked) ? Math.min(...rows) : 1;
  const read = port.readRows(seen.gid, first, Math.max(...rows) - first + 1);
  const grid: Grid = read ? [...Array.from({ length: first - 1 }, () => []), ...read] : port.read(seen.gid);
  const layout = first === 1 || !read ? layoutOf(tab, grid) : seen.layout;
  return writes.filter((write) => !layout || !isHit(grid, layout, seen, write));
}

/** A row is known by its id; one that got its id by this very write, by all its other cells. */
function isHit(grid: Grid, layout: Layout, { grid: before, layout: then }: OpenTab, { id, row, cells }: RowWrite): boolean {
  const ids = [...then.columns].filter(([, column]) => cells.has(column) || column === then.columns.get(ROW_ID));
  if (ids.some(([name, column]) => layout.columns.get(name) !== column)) return false;
  const idColumn = then.columns.get(ROW_ID)!;
  const line = grid[row - 1] ?? [];
  if (textFromCell(line[idColumn - 1] ?? "") !== id) return false;
  return !cells.has(idColumn) || sameElsewhere(line, before[row - 1] ?? [], cells);
}

function sameElsewhere(line: readonly CellValue[], other: readonly CellValue[], cells: Cells): boolean {
  const width = Math.max(line.length, other.length);
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => cells.has(index + 1) || textFromCell(line[index] ?? "") === textFromCell(other[index] ?? ""),
  );
}

/** What stood in the cells of a row that was hit wrongly; blank, and not known, where the row was typed at that moment. */
function ownContent(seen: OpenTab, now: OpenTab, { row, cells }: RowWrite): { row: number; cells: Cells; known: boolean } {
  const line = now.grid[row - 1] ?? [];
  const source = formerRow(seen, now, row, cells);
  const columnThen = (column: number): number | undefined => {
    const id = [...now.layout.columns].find(([, present]) => present === column)?.[0];
    return id === undefined ? column : seen.layout.columns.get(id);
  };
  const own = [...cells.keys()].map((column): [number, WriteValue] => {
    const former = columnThen(column);
    return [column, source && former ? (source[former - 1] ?? "") : ""];
  });
  const isBlank = line.every((cell, index) => cell === "" || cells.has(index + 1));
  return { row, cells: new Map(own), known: source !== undefined || isBlank };
}

/** The cells of a row as the last look showed them: found by its id, or by its other cells where the id was written over. */
function formerRow(seen: OpenTab, now: OpenTab, row: number, cells: Cells): readonly CellValue[] | undefined {
  const line = now.grid[row - 1] ?? [];
  const idColumn = now.layout.columns.get(ROW_ID)!;
  const formerId = seen.layout.columns.get(ROW_ID)!;
  const id = cells.has(idColumn) ? "" : textFromCell(line[idColumn - 1] ?? "");
  const rows = seen.grid.slice(seen.layout.headerRow);
  if (id !== "") return rows.find((former) => textFromCell(former[formerId - 1] ?? "") === id);
  const alike = rows.filter((former) => former.some((cell) => cell !== "") && sameElsewhere(line, former, cells));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The same write for the row and the columns where they are now. */
function moved({ id, cells }: RowWrite, then: Layout, now: OpenTab): RowWrite {
  const ids = new Map([...then.columns].map(([name, column]) => [column, name]));
  const present = [...cells].flatMap(([column, value]): [number, WriteValue][] => {
    const place = now.layout.columns.get(ids.get(column) ?? "");
    return place === undefined ? [] : [[place, value]];
  });
  return { id, row: now.rowOf(id)!, cells: new Map(present) };
}

function rowHit({ tabs }: Book, part: Part, row: number, known: boolean): Finding {
  const tab = tabs.get(part)?.title ?? tabOf(part).title;
  return {
    id: "row-hit",
    severity: "warning",
    place: { table: part, tab, cell: `A${row}` },
    text: known
      ? `แถวในแท็บ “${tab}” ถูกย้ายขณะที่ระบบกำลังบันทึก ระบบคืนข้อมูลเดิมของแถวที่ ${row} แล้ว`
      : `แถวที่ ${row} ในแท็บ “${tab}” ถูกพิมพ์เข้ามาขณะที่ระบบกำลังบันทึก บางช่องของแถวนั้นอาจถูกเขียนทับ`,
    remedy: known ? "ตรวจดูแถวนั้นอีกครั้ง และรอให้ระบบบันทึกเสร็จก่อนจัดเรียงหรือแทรกแถว" : "ตรวจดูแถวนั้น หากข้อมูลหาย ให้ดูประวัติเวอร์ชันของสมุดงาน",
  };
}

function rowsMove(part: Part): Finding {
  return {
    id: "rows-move",
    severity: "error",
    place: { table: part },
    text: `แถวในแท็บ “${tabOf(part).title}” ถูกย้ายอยู่เรื่อย ๆ ระบบจึงยังไม่ได้บันทึก`,
    remedy: "รอให้เพื่อนร่วมงานจัดเรียงหรือแทรกแถวเสร็จ แล้วสั่งอีกครั้ง",
  };
}
