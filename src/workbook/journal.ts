/**
 * What an action changes, cell by cell with the content before and after: enough to put it back without touching what staff
 * typed, sorted or moved since. Writes nothing itself.
 */
import type { Place } from "../agency/finding";
import { a1 } from "./a1";
import { blocksOf } from "./blocks";
import { textFromCell } from "./cells";
import { type Grid, type Layout, layoutOf } from "./layout";
import type { Command, TabInfo, WorkbookPort, WriteValue } from "./port";
import { type RawCells, readRaw, resized, shownBy } from "./raw-cells";
import type { TabChange } from "./rehearsal";
import { ROW_ID, type TabId, tabOf } from "./tabs";

/** A column by its id, or by its number where it has none. */
type ColumnKey = string | number;
type CellChange = [column: ColumnKey, before: WriteValue, after: WriteValue];

interface LineChange {
  /** Rows below the headers: 1 is the first data row, 0 the headers. */
  below: number;
  /** Row ids, "" for none. Two different ones: another row stands in this place. */
  idBefore: string;
  idAfter: string;
  cells: CellChange[];
  /** Set where heads changed places: their columns are told by number alone, since a head is not found by itself. */
  headsMoved?: true;
}

export interface TabJournal {
  tab: TabId;
  lines: LineChange[];
}

type Tabs = ReadonlyMap<TabId, TabInfo>;

/** The journal of changes that a rehearsal found; tabs where nothing changes are left out. */
export function journalOf(tabs: Tabs, changes: readonly TabChange[]): TabJournal[] {
  return changes.flatMap(({ gid, before, after }) => {
    const tab = [...tabs].find(([, info]) => info.gid === gid)?.[0];
    const layout = tab && layoutOf(tabOf(tab), shown(after));
    if (!tab || !layout) return [];
    const lines = linesOf(layout, before, after, haveHeadsMoved(layoutOf(tabOf(tab), shown(before)), layout));
    return lines.length > 0 ? [{ tab, lines }] : [];
  });
}

function shown(cells: RawCells): Grid {
  return cells.map((line) => line.map(shownBy));
}

/** Whether a column has its head elsewhere than before. */
function haveHeadsMoved(before: Layout | null, after: Layout): boolean {
  return before !== null && [...before.columns].some(([id, column]) => after.columns.get(id) !== column);
}

function linesOf(layout: Layout, before: RawCells, after: RawCells, headsMoved: boolean): LineChange[] {
  const keys = new Map([...layout.columns].map(([id, column]) => [column, id]));
  const idColumn = layout.columns.get(ROW_ID);
  const idIn = (cells: RawCells, index: number) => (idColumn ? textOf(cells[index]?.[idColumn - 1] ?? "") : "");
  return after.flatMap((line, index): LineChange[] => {
    const below = index + 1 - layout.headerRow;
    const idBefore = below > 0 ? idIn(before, index) : "";
    const idAfter = below > 0 ? idIn(after, index) : "";
    const byNumber = headsMoved && below <= 0;
    const keyOf = (column: number) => (byNumber ? column : (keys.get(column) ?? column));
    const all = line.map((value, at): CellChange => [keyOf(at + 1), before[index]?.[at] ?? "", value]);
    const changed = all.filter(([, then, now]) => !same(then, now));
    if (changed.length === 0) return [];
    const cells = isReplaced({ idBefore, idAfter }) ? all.filter(([, then, now]) => then !== "" || now !== "") : changed;
    return [{ below, idBefore, idAfter, cells, ...(byNumber && { headsMoved: true }) }];
  });
}

function isReplaced({ idBefore, idAfter }: Pick<LineChange, "idBefore" | "idAfter">): boolean {
  return idBefore !== "" && idBefore !== idAfter;
}

function textOf(cell: WriteValue): string {
  return textFromCell(shownBy(cell));
}

/** Whether two cells say the same: a spreadsheet may keep the text of a number as the number. */
function same(one: WriteValue, other: WriteValue): boolean {
  const formulas = [one, other].map((cell) => (typeof cell === "object" && "formula" in cell ? cell.formula : ""));
  return formulas[0] === formulas[1] && textOf(one).replace(/\r\n?/g, "\n") === textOf(other).replace(/\r\n?/g, "\n");
}

export interface PutBack {
  commands: Command[];
  /** Cells and rows that were changed by hand since: they stay as they are. */
  kept: Place[];
}

/** What must be written so that the workbook is as before the journal's action, as it stands at this moment. */
export function putBack(port: WorkbookPort, tabs: Tabs, journal: readonly TabJournal[]): PutBack {
  const parts = journal.map(({ tab, lines }) => putTabBack(port, tab, tabs.get(tab), lines));
  return { commands: parts.flatMap(({ commands }) => commands), kept: parts.flatMap(({ kept }) => kept) };
}

/** One tab as it stands now, and as it is to become. */
interface Present {
  tab: TabId;
  title: string;
  layout: Layout;
  now: RawCells;
  rows: ReadonlyMap<string, number>;
  /** Cells to write: row → column → value. */
  wanted: Map<number, Map<number, WriteValue>>;
  kept: Place[];
}

function putTabBack(port: WorkbookPort, tab: TabId, info: TabInfo | undefined, lines: readonly LineChange[]): PutBack {
  const now = info ? readRaw(port, info.gid) : [];
  const layout = layoutOf(tabOf(tab), shown(now));
  if (!info || !layout) return { commands: [], kept: [{ tab: info?.title ?? tabOf(tab).title }] };
  const rows = rowsById(now, layout);
  const present: Present = { tab, title: info.title, layout, now, rows, wanted: new Map(), kept: [] };
  if (!lines.every((line) => isUnwritten(present, line))) {
    for (const line of lines.filter((each) => !isReplaced(each))) {
      if (isAdded(line)) takeAway(present, line);
      else changeBack(present, line);
    }
    bringBack(present, lines.filter(isReplaced));
  }
  return { commands: written(info.gid, present), kept: present.kept };
}

function rowsById(now: RawCells, { columns, headerRow }: Layout): Map<string, number> {
  const rows = new Map<string, number>();
  const column = columns.get(ROW_ID);
  now.forEach((line, index) => {
    const id = column === undefined ? "" : textOf(line[column - 1] ?? "");
    if (index >= headerRow && id !== "" && !rows.has(id)) rows.set(id, index + 1);
  });
  return rows;
}

/** Where a column is now; undefined where it was deleted or another one has taken its place. */
function columnOf({ layout }: Present, { headsMoved }: LineChange, key: ColumnKey): number | undefined {
  if (typeof key === "string") return layout.columns.get(key);
  return !headsMoved && [...layout.columns.values()].includes(key) ? undefined : key;
}

function cellAt(present: Present, line: LineChange, row: number, key: ColumnKey): WriteValue {
  const column = columnOf(present, line, key);
  return column === undefined ? "" : (present.now[row - 1]?.[column - 1] ?? "");
}

/** Whether a row shows the cells as they were before or after. An office's own columns say nothing of a row of ours. */
function shows(present: Present, row: number, line: LineChange, when: "before" | "after"): boolean {
  const standing = line.cells.filter(([key]) => columnOf(present, line, key) !== undefined);
  const ours = standing.filter(([key]) => typeof key === "string");
  return (ours.length > 0 ? ours : standing).every(([key, before, after]) =>
    same(cellAt(present, line, row, key), when === "before" ? before : after),
  );
}

function placeOfLine({ layout }: Present, { below }: LineChange): number {
  return layout.headerRow + below;
}

function isAdded({ below, idBefore, cells }: LineChange): boolean {
  return below > 0 && idBefore === "" && cells.every(([, before]) => before === "");
}

function isUnwritten(present: Present, line: LineChange): boolean {
  const place = placeOfLine(present, line);
  if (line.idBefore !== "") return shows(present, present.rows.get(line.idBefore) ?? place, line, "before");
  return (line.idAfter !== "" && !present.rows.has(line.idAfter)) || shows(present, place, line, "before");
}

/** Cells of a row that stays: each is put back unless someone has typed over it. */
function changeBack(present: Present, line: LineChange): void {
  const row = line.idAfter === "" ? placeOfLine(present, line) : present.rows.get(line.idAfter);
  if (row === undefined) return;
  for (const [key, before, after] of line.cells) {
    const now = cellAt(present, line, row, key);
    if (same(now, after)) want(present, line, row, key, before);
    else if (!same(now, before)) keep(present, row, key);
  }
}

/** A row that the action added goes, unless someone has written in it since. */
function takeAway(present: Present, line: LineChange): void {
  const row = line.idAfter === "" ? placeOfLine(present, line) : present.rows.get(line.idAfter);
  if (row === undefined || shows(present, row, line, "before")) return;
  const own = new Set(line.cells.map(([key]) => columnOf(present, line, key)));
  const others = (present.now[row - 1] ?? []).some((cell, index) => cell !== "" && !own.has(index + 1));
  if (others || !shows(present, row, line, "after")) keep(present, row);
  else for (const [key, before] of line.cells) want(present, line, row, key, before);
}

/** Rows that stood where others stand now. One whose place someone has written in since comes back at the end. */
function bringBack(present: Present, lines: readonly LineChange[]): void {
  const rowOf = (line: LineChange) => present.rows.get(line.idAfter) ?? placeOfLine(present, line);
  const standing = new Set(present.rows.keys());
  const homeless: LineChange[] = [];
  for (const line of lines) {
    if (shows(present, rowOf(line), line, "after")) {
      standing.delete(line.idAfter);
      for (const [key, before] of line.cells) want(present, line, rowOf(line), key, before);
    } else homeless.push(line);
  }
  for (const line of lines) if (!homeless.includes(line)) standing.add(line.idBefore);
  let end = present.now.length;
  for (const line of homeless) {
    if (standing.has(line.idBefore)) continue;
    keep(present, rowOf(line));
    end += 1;
    for (const [key, before] of line.cells) want(present, line, end, key, before);
  }
}

function want(present: Present, line: LineChange, row: number, key: ColumnKey, value: WriteValue): void {
  const column = columnOf(present, line, key);
  if (column === undefined) return;
  const cells = present.wanted.get(row) ?? new Map<number, WriteValue>();
  present.wanted.set(row, cells.set(column, value));
}

function keep({ kept, tab, title, layout }: Present, row: number, key?: ColumnKey): void {
  const column = typeof key === "string" ? layout.columns.get(key) : key;
  kept.push({ tab: title, cell: a1(row, column ?? 1), ...(tab in PLAIN_TABS ? {} : { table: tab as Place["table"] }) });
}

/** Tabs that are no part of the office's data. */
const PLAIN_TABS = { start: true, analysis: true, system: true, safety: true };

/** More blocks than this cost more than one that writes the cells between them as they are. */
const MOST_BLOCKS = 6;

function written(gid: number, { wanted, now }: Present): Command[] {
  const blocks = blocksOf(
    gid,
    [...wanted].map(([row, cells]) => ({ row, cells })),
  );
  if (blocks.length <= MOST_BLOCKS) return blocks;
  const rows = [...wanted.keys()];
  const columns = [...wanted.values()].flatMap((cells) => [...cells.keys()]);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
  const cells = resized(now, bottom, right);
  for (const [row, line] of wanted) for (const [column, value] of line) cells[row - 1]![column - 1] = value;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const values = cells.slice(top - 1).map((line) => line.slice(left - 1));
  return [
    { do: "unmerge", gid, area },
    { do: "values", gid, row: top, column: left, values },
  ];
}
