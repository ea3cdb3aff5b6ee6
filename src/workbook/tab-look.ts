/**
 * How a table's tab is built: headers, formats, widths, dropdowns, colours, warnings. Once per tab; touches no cell that
 * staff type in.
 */
import { OIT_STATUSES, STATUSES } from "../agency/choices";
import { catalogueFor, newestCatalogueYear } from "../assessment/catalogue";
import { columnLetters } from "./a1";
import { type Layout, writtenColumns } from "./layout";
import type { Area, ColourRule, Command, Dropdown } from "./port";
import { LOCKED } from "./prefilled-rows";
import { type Column, FIRST_DATA_ROW, FRESH_COLUMNS, FRESH_ROWS, ROW_ID, SETTINGS, type Tab } from "./tabs";

const HEADER_BACKGROUND = "#e8eef7";
const SHOWN_BACKGROUND = "#f5f6f8";
const DONE = { background: "#e6f4ea", colour: "#137333" };
const AT_WORK = { background: "#fef7e0", colour: "#b06000" };
const FAULT = { background: "#fce8e6", colour: "#c5221f" };
const STOPPED = { background: "#f1f3f4", colour: "#5f6368" };

const SHOWN_WARNING = "ส่วนนี้ระบบเขียนให้ ไม่ต้องพิมพ์";

/** Gids of the tabs that dropdowns take their words from. */
export interface DropdownSources {
  units: number | undefined;
}

/**
 * All commands for a tab with a table; only a `fresh` one is cut to its size. `years` are the first columns of ผลคะแนน.
 * Each look is a service call on Google, so there are few and they cover whole areas.
 */
export function tabLook(tab: Tab, gid: number, fresh: boolean, sources: DropdownSources, years: readonly number[]): Command[] {
  const columns = [...writtenColumns(tab), ...years.map(yearColumn)];
  const head: Command = { do: "values", gid, row: 1, column: 1, values: headersOf(columns) };
  // Values of a system tab are text too, "12e5" among them.
  if (isSystem(tab))
    return [head, { do: "style", gid, area: body(tab, columns), style: { format: "@" } }, { do: "hideTab", gid }];
  return [
    // Spare columns to the right stay: formulas look at ผลคะแนน as far as column Z, and staff note things there.
    ...(fresh ? [{ do: "size", gid, rows: rowsOf(tab), columns: FRESH_COLUMNS } as const] : []),
    // What is not a number column is text, so that "1-5" is no date; the years in the first rows too.
    { do: "style", gid, area: whole(tab, columns), style: { format: "@", wrap: true, vertical: "top" } },
    head,
    { do: "style", gid, area: { ...whole(tab, columns), row: 2, rows: 1 }, style: { bold: true, background: HEADER_BACKGROUND } },
    ...formats(tab, gid, columns),
    ...dropdowns(tab, gid, columns, sources),
    { do: "widths", gid, widths: visibleWidths(columns) },
    { do: "freeze", gid, rows: FIRST_DATA_ROW - 1, columns: tab.frozenColumns },
    { do: "hideRow", gid, row: 1 },
    ...columns.flatMap((column, index) => (column.hidden ? [{ do: "hideColumn", gid, column: index + 1 } as const] : [])),
    ...colours(tab, gid, columns),
    ...warnings(tab, gid, columns),
    ...(tab.hidden ? [{ do: "hideTab", gid } as const] : [{ do: "colourTab", gid, colour: tab.colour } as const]),
  ];
}

/** Tabs that no one reads: they need no look. */
function isSystem({ id }: Tab): boolean {
  return id === "system" || id === "safety" || id === "templates";
}

function rowsOf({ rows }: Tab): number {
  return rows ?? FRESH_ROWS;
}

function whole(tab: Tab, columns: readonly Column[]): Area {
  return { row: 1, column: 1, rows: rowsOf(tab), columns: columns.length };
}

function body(tab: Tab, columns: readonly Column[]): Area {
  return { ...whole(tab, columns), row: FIRST_DATA_ROW, rows: rowsOf(tab) - FIRST_DATA_ROW + 1 };
}

/** A hidden column takes its neighbour's width, so that neighbours of one width stay together. */
function visibleWidths(columns: readonly Column[]): number[] {
  let width = columns.find(({ hidden }) => !hidden)?.width ?? 0;
  return columns.map((column) => {
    if (!column.hidden) width = column.width;
    return width;
  });
}

export function yearColumn(year: number): Column {
  return { id: String(year), header: String(year), width: 90, kind: "score" };
}

/** A column of scores as it is added later: its head and looks, at `column` of a tab with at least `rows` rows. */
export function yearColumnLook(gid: number, column: number, year: number, { headerRow }: Layout, rows: number): Command[] {
  const title: Area = { row: headerRow, column, rows: 1, columns: 1 };
  // The row of ids is the one above, unless staff deleted it.
  const head: Area = headerRow > 1 ? { ...title, row: headerRow - 1, rows: 2 } : title;
  return [
    // Before the looks, since writing makes room for a column that the tab has no more.
    { do: "values", gid, row: head.row, column, values: Array.from({ length: head.rows }, () => [{ text: String(year) }]) },
    { do: "style", gid, area: head, style: { format: "@" } },
    { do: "style", gid, area: title, style: { bold: true, background: HEADER_BACKGROUND } },
    {
      do: "style",
      gid,
      area: { ...title, row: headerRow + 1, rows: Math.max(1, rows - headerRow) },
      style: { format: "0.00", wrap: true, vertical: "top" },
    },
  ];
}

/** The first two rows of a tab: hidden ids and Thai headers. */
export function headersOf(columns: readonly Column[]): string[][] {
  return [columns.map(({ id }) => id), columns.map(({ header }) => header)];
}

/** Formats of years and points, and the grey of what set-up fills. */
function formats(tab: Tab, gid: number, columns: readonly Column[]): Command[] {
  const format = (wanted: Column["kind"], pattern: string) =>
    runsOf(columns, ({ kind }) => kind === wanted).map(
      (run): Command => ({ do: "style", gid, area: { ...body(tab, columns), ...run }, style: { format: pattern } }),
    );
  const greys = runsOf(columns, isShown).map(
    (run): Command => ({ do: "style", gid, area: { ...body(tab, columns), ...run }, style: { background: SHOWN_BACKGROUND } }),
  );
  const settings = tab.id === "settings" ? settingFormats(gid, columns) : [];
  return [...format("year", "0"), ...format("score", "0.00"), ...greys, ...settings];
}

function isShown({ kind, id }: Column): boolean {
  return kind === "shown" && id !== ROW_ID;
}

/** Neighbouring columns of which `belongs` is true, as parts of an area. */
function runsOf(columns: readonly Column[], belongs: (column: Column) => boolean): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  columns.forEach((column, index) => {
    if (!belongs(column)) return;
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === index + 1) last.columns += 1;
    else runs.push({ column: index + 1, columns: 1 });
  });
  return runs;
}

/** The values of the settings are years, points and text one below the other. */
function settingFormats(gid: number, columns: readonly Column[]): Command[] {
  const column = columns.findIndex(({ id }) => id === "value") + 1;
  const cell = (index: number) => ({ row: FIRST_DATA_ROW + index, column, rows: 1, columns: 1 });
  const formats = SETTINGS.flatMap(({ name }, index): Command[] => {
    const format = { workingYear: "0", resultYear: "0", threshold: "0.00", targetScore: "0.00" }[name as string];
    return format ? [{ do: "style", gid, area: cell(index), style: { format } }] : [];
  });
  return [...formats, { do: "style", gid, area: { ...cell(0), rows: SETTINGS.length }, style: { horizontal: "left" } }];
}

function dropdowns(tab: Tab, gid: number, columns: readonly Column[], sources: DropdownSources): Command[] {
  if (tab.id === "settings") return settingDropdowns(gid, columns);
  return columns.flatMap((column, index): Command[] => {
    const dropdown = dropdownOf(column, sources);
    const area = { ...body(tab, columns), column: index + 1, columns: 1 };
    return dropdown ? [{ do: "dropdown", gid, area, dropdown }] : [];
  });
}

function settingDropdowns(gid: number, columns: readonly Column[]): Command[] {
  const column = columns.findIndex(({ id }) => id === "value") + 1;
  return SETTINGS.flatMap(({ choices, note }, index): Command[] => {
    const area = { row: FIRST_DATA_ROW + index, column, rows: 1, columns: 1 };
    return choices ? [{ do: "dropdown", gid, area, dropdown: { offers: choices, help: note } }] : [];
  });
}

function dropdownOf(column: Column, sources: DropdownSources): Dropdown | null {
  const help = column.help ?? "เลือกจากรายการ หรือพิมพ์ข้อความอื่นได้";
  if (column.choices === undefined) return null;
  if (column.choices === "indicators") return { offers: indicatorOffers(), help };
  if (column.choices !== "units") return { offers: column.choices, help };
  if (sources.units === undefined) return null;
  return {
    offers: { gid: sources.units, area: { row: FIRST_DATA_ROW, column: 1, rows: FRESH_ROWS - FIRST_DATA_ROW + 1, columns: 1 } },
    help,
  };
}

function indicatorOffers(): string[] {
  const { indicators } = catalogueFor(newestCatalogueYear());
  return [...indicators.map(({ number }) => String(number)), "IIT", "EIT", "OIT", "ทุกตัวชี้วัด"];
}

/** Colours of the words of a state, so that what is open shows at a glance. */
function colours(tab: Tab, gid: number, columns: readonly Column[]): Command[] {
  const rules = tab.id === "catalogueEdits" ? correctionColours(tab, columns) : stateColours(tab, columns);
  return rules.length > 0 ? [{ do: "colourRules", gid, rules }] : [];
}

function stateColours(tab: Tab, columns: readonly Column[]): ColourRule[] {
  return columns.flatMap(({ choices }, index): ColourRule[] => {
    const looks = choices === STATUSES ? [null, AT_WORK, DONE, STOPPED] : choices === OIT_STATUSES ? [null, AT_WORK, DONE] : [];
    const area: Area = { ...body(tab, columns), column: index + 1, columns: 1 };
    return looks.flatMap((look, state) => {
      const word = typeof choices === "object" ? choices[state] : undefined;
      return look && word ? [{ area, when: { equals: word }, ...look }] : [];
    });
  });
}

/** A correction of the catalogue stands out; one of a locked value, which has no effect, as a fault. */
function correctionColours(tab: Tab, columns: readonly Column[]): ColourRule[] {
  const area = body(tab, columns);
  const cell = (id: string) => `$${columnLetters(columns.findIndex((column) => column.id === id) + 1)}${FIRST_DATA_ROW}`;
  const corrected = `LEN(${cell("value")})>0,${cell("value")}<>${cell("standard")}`;
  return [
    { area, when: { formula: `=AND(${corrected},LEFT(${cell("state")},${LOCKED.length})="${LOCKED}")` }, ...FAULT },
    { area, when: { formula: `=AND(${corrected})` }, ...AT_WORK },
  ];
}

/** What set-up shows beside the office's own words is guarded by a warning; the text tells one warning from another. */
function warnings(tab: Tab, gid: number, columns: readonly Column[]): Command[] {
  if (tab.id !== "texts" && tab.id !== "catalogueEdits") return [];
  return runsOf(columns, isShown).map((run) => {
    const text = `${SHOWN_WARNING} (${columns[run.column - 1]?.header ?? ""})`;
    return { do: "warn", gid, area: { ...body(tab, columns), ...run }, text };
  });
}
