/**
 * What staff do to a workbook by hand, as random blows on plain cells. A blow that is a plain edit (a row deleted, another
 * score typed, a cell cleared) changes the expected data too, so that a test can tell an edit from a loss.
 */
import fc from "fast-check";
import { type FieldKind, settingFields, type TableName, tableFields } from "../../src/agency/fields";
import { type AgencyFile, INSTRUMENTS } from "../../src/agency/file";
import { toThaiDigits } from "../../src/thai/digits";
import { a1 } from "../../src/workbook/a1";
import { type CellValue, isCellDate } from "../../src/workbook/port";
import { ROW_ID, TABS, type TabId } from "../../src/workbook/tabs";
import type { KeptTab } from "./kept-workbook";

/** A tab and what it was in the schema before anything was done to it. */
export interface DamagedTab extends KeptTab {
  id: TabId | "own";
}

export interface Damage {
  tabs: DamagedTab[];
  /** What the data is after those blows that are plain edits. */
  expected: AgencyFile;
  /** Cells that were changed, as "measures C5". */
  cells: Set<string>;
  /** Tabs of which rows, columns, headers or all were changed: any place in them may be told. */
  parts: Set<string>;
}

export interface Blow {
  name: string;
  /** Numbers out of which the blow takes what it needs: which tab, row and column. */
  at: readonly [number, number, number];
  value: CellValue;
}

/** Tabs with figures; those whose rows are fixed come more often. */
const AIMED: readonly TabId[] = [
  "scores",
  "settings",
  "scores",
  "measures",
  "issues",
  "oitItems",
  "indicatorPlans",
  "announcement",
];
const HEAD_ROWS = 2;

/** What stands in cells by accident or malice. */
const JUNK: readonly CellValue[] = [
  ...["#REF!", "#N/A", "#DIV/0!", "-", "ไม่มี", "รอผล", "1-5", "94.32%", "94,32", "๙๔..๓๒", "1e3", "5 ต.ค.", "ปี 69"],
  ...[
    "👍🏽",
    "\u200b",
    "\ufeff",
    "\u0007\u0000",
    "\ud800",
    "ก".repeat(50_000),
    "<img src=x onerror=alert(1)>",
    "{มาตรการ}",
    "]]></w:t>",
  ],
  ...["=1+1", "+66", "@SUM(A1)", "__proto__", "constructor"],
  ...[true, false, -1, 101, 0.5, 1e21, 2569, 88.25],
  { date: "2569-10-01", time: "00:00" },
  { date: "2026-10-01", time: "09:30" },
  { date: "0001-01-01", time: "00:00" },
];

const junk: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...JUNK) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

type Doing = (damage: Damage, tab: DamagedTab, blow: Blow) => void;

/** Single cells, the tab's layout being as set-up made it. */
const CELLS: Record<string, Doing> = {
  "type over a figure": (damage, tab, { at, value }) => {
    const figure = figureOf(tab, at);
    if (figure) put(damage, tab, figure.row, figure.column, value);
  },
  "type over any cell": (damage, tab, { at, value }) => put(damage, tab, rowOf(tab, at), columnOf(tab, at), value),
  "clear a cell": (damage, tab, { at }) => put(damage, tab, rowOf(tab, at), columnOf(tab, at), ""),
  "merge cells": (damage, tab, { at }) => {
    for (let down = 0; down <= at[1] % 3; down += 1) {
      for (let right = 0; right <= at[2] % 3; right += 1) {
        if (down + right > 0) put(damage, tab, rowOf(tab, at) + down, columnOf(tab, at) + right, "");
      }
    }
  },
  "write a figure as text": (damage, tab, { at }) => {
    const figure = figureOf(tab, at);
    if (!figure) return;
    const text = String(figure.value);
    const written = [text, toThaiDigits(text), ` ${text} `, `\u00a0${text}`, `${text}\u200b`][at[2] % 5] as string;
    set(damage, tab, figure.row, figure.column, written);
  },
  "write a date in another way": (damage, tab, { at }) => {
    const row = rowOf(tab, at);
    tab.cells[row - 1]?.forEach((written, index) => {
      const parts = typeof written === "string" ? /^(\d{1,2}) (\S+) (25\d\d)$/.exec(written) : null;
      if (parts) set(damage, tab, row, index + 1, toThaiDigits(`${parts[1]} ${parts[2]} พ.ศ. ${parts[3]}`));
    });
  },
  "note beside the table": (damage, tab, { at, value }) => {
    const width = widthOf(tab) + 2;
    for (const cells of tab.cells) while (cells.length < width) cells.push("");
    set(damage, tab, rowOf(tab, at), width, value);
  },
};

/** Rows, columns and headers; one to a tab, since the next would have to know what the first left. */
const PARTS: Record<string, Doing> = {
  "write another header": (_, tab, { at, value }) => setCell(tab, HEAD_ROWS, columnOf(tab, at), value),
  "overwrite the hidden id of a column": (_, tab, { at, value }) => setCell(tab, 1, columnOf(tab, at), value),
  "overwrite the hidden id of a row": (_, tab, { at, value }) => setCell(tab, rowOf(tab, at), idColumnOf(tab), value),
  "clear the hidden ids of the columns": (_, tab) => {
    tab.cells[0] = (tab.cells[0] ?? []).map(() => "");
  },
  "clear the hidden ids of the rows": (_, tab) => {
    for (let row = HEAD_ROWS + 1; row <= tab.cells.length; row += 1) setCell(tab, row, idColumnOf(tab), "");
  },
  "delete the row of hidden ids": (_, tab) => void tab.cells.shift(),
  "insert a column": (_, tab, { at, value }) => {
    const column = columnOf(tab, at);
    tab.cells.forEach((cells, index) => {
      cells.splice(column - 1, 0, index >= HEAD_ROWS && at[1] % 2 === 0 ? value : "");
    });
  },
  "move a column": (_, tab, { at }) => {
    const [from, to] = [columnOf(tab, at), 1 + (at[1] % widthOf(tab))];
    for (const cells of tab.cells) cells.splice(to - 1, 0, ...cells.splice(from - 1, 1));
  },
  "delete a column": ({ expected }, tab, { at }) => {
    const column = columnOf(tab, at);
    const year = Number(tab.cells[0]?.[column - 1]);
    // The result of another year may go, and with it what was compared with it.
    if (tab.id === "scores" && year !== expected.settings.resultYear) {
      expected.scores = expected.scores.filter((entry) => entry.year !== year);
    }
    for (const cells of tab.cells) cells.splice(column - 1, 1);
  },
  "copy a column": (_, tab, { at }) => {
    const column = columnOf(tab, at);
    for (const cells of tab.cells) cells.splice(column, 0, cells[column - 1] ?? "");
  },
  "insert a row": (_, tab, { at }) => {
    const blank = Array.from({ length: widthOf(tab) }, () => "");
    tab.cells.splice(at[2] % 5 === 0 ? 0 : rowOf(tab, at) - 1, 0, blank);
  },
  "swap two rows": (_, tab, { at }) => {
    const [one, other] = [rowOf(tab, at) - 1, rowOf(tab, [0, at[2], 0]) - 1];
    [tab.cells[one], tab.cells[other]] = [tab.cells[other] ?? [], tab.cells[one] ?? []];
  },
  "delete a row": ({ expected }, tab, { at }) => {
    const row = rowOf(tab, at);
    const rows = rowsOf(expected, tab);
    const place = rows?.findIndex(({ id }) => id === rowIdOf(tab, row)) ?? -1;
    if (place >= 0) rows?.splice(place, 1);
    tab.cells.splice(row - 1, 1);
  },
  "copy a row": ({ expected }, tab, { at }) => {
    const row = rowOf(tab, at);
    const rows = rowsOf(expected, tab);
    const original = rows?.find(({ id }) => id === rowIdOf(tab, row));
    if (original) rows?.push({ ...original, id: `${original.id} again` });
    tab.cells.splice(row, 0, [...(tab.cells[row - 1] ?? [])]);
  },
};

/** Whole tabs. */
const WHOLE: Record<string, (damage: Damage, blow: Blow) => void> = {
  "rename a tab": ({ tabs }, { at, value }) => {
    const title = String(isCellDate(value) ? value.date : value).slice(0, 60);
    const tab = tabs[at[0] % tabs.length];
    if (tab && title !== "" && tabs.every((other) => other.title !== title)) tab.title = title;
  },
  "give two tabs each other's title": ({ tabs }, { at }) => {
    const [one, other] = [tabs[at[0] % tabs.length], tabs[at[1] % tabs.length]];
    if (one && other) [one.title, other.title] = [other.title, one.title];
  },
  "move a tab": ({ tabs }, { at }) => {
    const [tab] = tabs.splice(at[0] % tabs.length, 1);
    if (tab) tabs.splice(at[1] % (tabs.length + 1), 0, tab);
  },
  "delete a tab": ({ tabs, parts }, { at }) => {
    const [tab] = tabs.splice(at[0] % tabs.length, 1);
    if (tab) parts.add(tab.id);
  },
  "copy a tab": ({ tabs }, { at }) => {
    const tab = tabs[at[0] % tabs.length];
    if (tab) tabs.splice(at[1] % (tabs.length + 1), 0, copyOf(tab, tabs));
  },
  "copy a tab and delete the first": ({ tabs }, { at }) => {
    const place = at[0] % tabs.length;
    const tab = tabs[place];
    if (tab) tabs.splice(place, 1, copyOf(tab, tabs));
  },
  "add a tab of their own": ({ tabs }, { at, value }) => {
    tabs.splice(at[0] % (tabs.length + 1), 0, { id: "own", gid: freeGid(tabs), title: `งาน ${freeGid(tabs)}`, cells: [[value]] });
  },
};

export const BLOWS: readonly string[] = [...Object.keys(CELLS), ...Object.keys(PARTS), ...Object.keys(WHOLE)];

export const blow: fc.Arbitrary<Blow> = fc.record({
  name: fc.constantFrom(...BLOWS),
  at: fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000)),
  value: junk,
});

/** Does the blows to copies of the tabs: those to cells first, then to rows and columns, then to whole tabs. */
export function damaged(tabs: readonly KeptTab[], file: AgencyFile, blows: readonly Blow[]): Damage {
  const damage: Damage = { tabs: tabs.map(known), expected: structuredClone(file), cells: new Set(), parts: new Set() };
  for (const one of blows) {
    const tab = aimed(damage, one.at[0]);
    CELLS[one.name]?.(damage, tab, one);
  }
  for (const one of blows) {
    const tab = aimed(damage, one.at[0]);
    if (damage.parts.has(tab.id)) continue;
    PARTS[one.name]?.(damage, tab, one);
    if (one.name in PARTS) damage.parts.add(tab.id);
  }
  for (const one of blows) WHOLE[one.name]?.(damage, one);
  return damage;
}

function known(tab: KeptTab): DamagedTab {
  const id = TABS.find(({ title }) => title === tab.title)?.id ?? "own";
  // A tab is a rectangle, as a spreadsheet gives it.
  const width = Math.max(...tab.cells.map((cells) => cells.length));
  return { ...tab, id, cells: tab.cells.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]) };
}

function aimed({ tabs }: Damage, at: number): DamagedTab {
  const tab = tabs.find(({ id }) => id === AIMED[at % AIMED.length]);
  if (!tab) throw new Error("the kept workbook has all tabs");
  return tab;
}

/** Above the numbers of all tabs that ever were: Google gives none twice. */
const FIRST_NEW_GID = 1_000_000_000;

function freeGid(tabs: readonly DamagedTab[]): number {
  return 1 + Math.max(FIRST_NEW_GID, ...tabs.map(({ gid }) => gid));
}

function copyOf(tab: DamagedTab, tabs: readonly DamagedTab[]): DamagedTab {
  const gid = freeGid(tabs);
  return { ...tab, gid, title: `สำเนาของ ${tab.title} ${gid}`, cells: tab.cells.map((cells) => [...cells]) };
}

function widthOf(tab: DamagedTab): number {
  return Math.max(1, ...tab.cells.map((cells) => cells.length));
}

/** A row of data. */
function rowOf(tab: DamagedTab, at: readonly [number, number, number]): number {
  return HEAD_ROWS + 1 + (at[1] % (tab.cells.length - HEAD_ROWS));
}

function columnOf(tab: DamagedTab, at: readonly [number, number, number]): number {
  return 1 + (at[2] % (tab.cells[0]?.length ?? 1));
}

function idColumnOf(tab: DamagedTab): number {
  return 1 + (tab.cells[0] ?? []).indexOf(ROW_ID);
}

function rowIdOf(tab: DamagedTab, row: number): string {
  return String(tab.cells[row - 1]?.[idColumnOf(tab) - 1] ?? "");
}

/** One of the numbers of a tab. */
function figureOf(tab: DamagedTab, at: readonly [number, number, number]) {
  const found = tab.cells.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === "number" && row >= HEAD_ROWS ? [{ value, row: row + 1, column: column + 1 }] : [],
    ),
  );
  return found[at[1] % Math.max(1, found.length)] ?? null;
}

function setCell(tab: DamagedTab, row: number, column: number, value: CellValue): void {
  const cells = tab.cells[row - 1];
  if (cells && column >= 1 && column <= cells.length) cells[column - 1] = value;
}

/** Changes a cell without another meaning. */
function set(damage: Damage, tab: DamagedTab, row: number, column: number, value: CellValue): void {
  setCell(tab, row, column, value);
  damage.cells.add(`${tab.id} ${a1(row, column)}`);
}

/** Types into a cell; where staff could mean just that, the expected data follows. Hidden ids are left to the blows on parts. */
function put(damage: Damage, tab: DamagedTab, row: number, column: number, value: CellValue): void {
  if (row > tab.cells.length || column === idColumnOf(tab)) return;
  set(damage, tab, row, column, value);
  const field = String(tab.cells[0]?.[column - 1] ?? "");
  const id = rowIdOf(tab, row);
  if (tab.id === "settings" && field === "value") mean(damage.expected.settings, id, (settingFields as Kinds)[id], value);
  else if (tab.id === "scores") meanScore(damage.expected, field, id, value);
  else {
    const found = rowsOf(damage.expected, tab)?.find((candidate) => candidate.id === id);
    if (found) mean(found, field, (tableFields[tab.id as TableName] as Kinds)[field], value);
  }
}

type Kinds = Readonly<Record<string, FieldKind | undefined>>;

function rowsOf(file: AgencyFile, { id }: DamagedTab): { id: string }[] | null {
  return id in tableFields ? file[id as TableName] : null;
}

/** The figure that a cell plainly says: null for a blank, undefined where it says none. */
function figureIn(value: CellValue): number | null | undefined {
  if (typeof value === "string" && value.trim() === "") return null;
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\+?\d{1,3}(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function mean(row: object, field: string, kind: FieldKind | undefined, value: CellValue): void {
  const target = row as Record<string, unknown>;
  const figure = figureIn(value);
  if (kind === "date" && figure === null) target[field] = "";
  if (kind === "date" && isCellDate(value) && value.date > "1900")
    target[field] = value.date.replace(/^25(\d\d)/, (year) => String(Number(year) - 543));
  if (
    kind === "year" &&
    (figure === null || (figure !== undefined && Number.isInteger(figure) && figure > 2500 && figure < 2700))
  )
    target[field] = figure;
  if (kind === "score" && (figure === null || isPoints(figure))) target[field] = figure;
}

function meanScore({ scores }: AgencyFile, field: string, id: string, value: CellValue): void {
  const entry = scores.find(({ year }) => String(year) === field);
  const figure = figureIn(value);
  if (!entry || (figure !== null && !isPoints(figure))) return;
  if (id === "total" || (INSTRUMENTS as readonly string[]).includes(id)) entry.published[id as "total"] = figure;
  else if (figure === null) delete entry.indicators[id];
  else if (id !== "level") entry.indicators[id] = figure;
}

function isPoints(figure: number | undefined): figure is number {
  return figure !== undefined && figure >= 0 && figure <= 100;
}
