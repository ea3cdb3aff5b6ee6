/**
 * How a table's tab is built: headers, formats, widths, dropdowns, colours, warnings. Once per tab; touches no cell that
 * staff type in.
 */
import { OIT_STATUSES, STATUSES } from "../agency/choices";
import { catalogueFor, newestCatalogueYear } from "../assessment/catalogue";
import { writtenColumns } from "./layout";
import type { Area, ColourRule, Command, Dropdown } from "./port";
import { type Column, FIRST_DATA_ROW, FRESH_ROWS, ROW_ID, SETTINGS, type Tab } from "./tabs";

const FONT = "Sarabun";
const HEADER_BACKGROUND = "#e8eef7";
const HEADER_COLOUR = "#1f3a5f";
const SHOWN_BACKGROUND = "#f5f6f8";
const LINES = "#dadce0";
const DONE = { background: "#e6f4ea", colour: "#137333" };
const AT_WORK = { background: "#fef7e0", colour: "#b06000" };
const STOPPED = { background: "#f1f3f4", colour: "#5f6368" };

const HEADER_WARNING = "หัวตารางของระบบ ย้ายหรือเปลี่ยนข้อความได้ แต่โปรดอย่าลบ";
const SHOWN_WARNING = "ส่วนนี้ระบบเขียนให้ ไม่ต้องพิมพ์";
const SYSTEM_WARNING = "แท็บของระบบ โปรดอย่าแก้ไข";

/** Gids of the tabs that dropdowns take their words from. */
export interface DropdownSources {
  units: number | undefined;
}

/** All commands for a fresh tab with a table; `years` are the first columns of ผลคะแนน. */
export function tabLook(tab: Tab, gid: number, sources: DropdownSources, years: readonly number[]): Command[] {
  const columns = [...writtenColumns(tab), ...years.map(yearColumn)];
  const system = tab.id === "system" || tab.id === "safety" || tab.id === "templates";
  return [
    { do: "grow", gid, rows: FIRST_DATA_ROW, columns: columns.length },
    ...headers(gid, columns),
    ...(system ? [plainText(gid, columns)] : [...formats(tab, gid, columns), ...dropdowns(tab, gid, columns, sources)]),
    // Formulas of other tabs look at ผลคะแนน as far as column Z.
    ...(tab.id === "scores" ? [] : [{ do: "trim", gid, columns: columns.length } as const]),
    { do: "widths", gid, widths: columns.map(({ width }) => width) },
    { do: "freeze", gid, rows: FIRST_DATA_ROW - 1, columns: tab.frozenColumns },
    { do: "hideRow", gid, row: 1 },
    ...columns.flatMap((column, index) => (column.hidden ? [{ do: "hideColumn", gid, column: index + 1 } as const] : [])),
    ...colours(gid, columns),
    ...warnings(tab, gid, columns, system),
    { do: "colourTab", gid, colour: tab.colour },
    ...(tab.hidden ? [{ do: "hideTab", gid } as const] : []),
  ];
}

export function yearColumn(year: number): Column {
  return { id: String(year), header: String(year), width: 90, kind: "score" };
}

/** The look of a column of scores that is added later, at `column`. */
export function yearColumnLook(gid: number, column: number, year: number): Command[] {
  const head: Area = { row: 1, column, rows: 2, columns: 1 };
  return [
    { do: "style", gid, area: head, style: { format: "@" } },
    { do: "values", gid, row: 1, column, values: [[String(year)], [String(year)]] },
    { do: "style", gid, area: { ...head, row: 2, rows: 1 }, style: HEADER_STYLE },
    { do: "style", gid, area: { row: FIRST_DATA_ROW, column, rows: FRESH_ROWS - 2, columns: 1 }, style: { format: "0.00" } },
  ];
}

const HEADER_STYLE = {
  bold: true,
  background: HEADER_BACKGROUND,
  colour: HEADER_COLOUR,
  wrap: true,
  horizontal: "center",
  vertical: "middle",
} as const;

/** The first two rows of a tab: hidden ids and Thai headers. */
export function headersOf(columns: readonly Column[]): string[][] {
  return [columns.map(({ id }) => id), columns.map(({ header }) => header)];
}

function headers(gid: number, columns: readonly Column[]): Command[] {
  const area: Area = { row: 1, column: 1, rows: 2, columns: columns.length };
  return [
    { do: "style", gid, area, style: { format: "@" } },
    { do: "values", gid, row: 1, column: 1, values: headersOf(columns) },
    { do: "style", gid, area: { ...area, row: 2, rows: 1 }, style: { ...HEADER_STYLE, font: FONT } },
  ];
}

function plainText(gid: number, columns: readonly Column[]): Command {
  const area = { row: FIRST_DATA_ROW, column: 1, rows: FRESH_ROWS - FIRST_DATA_ROW + 1, columns: columns.length };
  return { do: "style", gid, area, style: { format: "@" } };
}

/** Everything is text ("@", so that "1-5" is no date) but years and points. */
function formats(tab: Tab, gid: number, columns: readonly Column[]): Command[] {
  const body: Area = { row: FIRST_DATA_ROW, column: 1, rows: FRESH_ROWS - FIRST_DATA_ROW + 1, columns: columns.length };
  const commands: Command[] = [
    { do: "style", gid, area: body, style: { format: "@", wrap: true, vertical: "top", font: FONT, lines: LINES } },
  ];
  columns.forEach((column, index) => {
    const area = { ...body, column: index + 1, columns: 1 };
    const format = column.kind === "year" ? "0" : column.kind === "score" ? "0.00" : undefined;
    if (format) commands.push({ do: "style", gid, area, style: { format, horizontal: "center" } });
    if (column.kind === "shown" && column.id !== ROW_ID) {
      commands.push({ do: "style", gid, area, style: { background: SHOWN_BACKGROUND } });
    }
  });
  if (tab.id === "settings") commands.push(...settingFormats(gid, columns));
  return commands;
}

/** The values of the settings are years, points and text one below the other. */
function settingFormats(gid: number, columns: readonly Column[]): Command[] {
  const column = columns.findIndex(({ id }) => id === "value") + 1;
  return SETTINGS.flatMap(({ name }, index): Command[] => {
    const format = { workingYear: "0", resultYear: "0", threshold: "0.00", targetScore: "0.00" }[name as string];
    if (!format) return [];
    const area = { row: FIRST_DATA_ROW + index, column, rows: 1, columns: 1 };
    return [{ do: "style", gid, area, style: { format, horizontal: "left" } }];
  });
}

function dropdowns(tab: Tab, gid: number, columns: readonly Column[], sources: DropdownSources): Command[] {
  if (tab.id === "settings") return settingDropdowns(gid, columns);
  const cells = columns.map((column) => dropdownOf(column, sources));
  if (cells.every((cell) => cell === null)) return [];
  const area = { row: FIRST_DATA_ROW, column: 1, rows: FRESH_ROWS - FIRST_DATA_ROW + 1, columns: columns.length };
  return [{ do: "dropdowns", gid, area, cells: [cells] }];
}

function settingDropdowns(gid: number, columns: readonly Column[]): Command[] {
  const column = columns.findIndex(({ id }) => id === "value") + 1;
  const cells = SETTINGS.map(({ choices, note }) => [choices ? { offers: choices, help: note } : null]);
  return [{ do: "dropdowns", gid, area: { row: FIRST_DATA_ROW, column, rows: cells.length, columns: 1 }, cells }];
}

function dropdownOf(column: Column, sources: DropdownSources): Dropdown | null {
  const help = column.help ?? "เลือกจากรายการ หรือพิมพ์ข้อความอื่นได้";
  if (column.choices === undefined) return null;
  if (column.choices === "indicators") return { offers: indicatorOffers(), help };
  if (column.choices !== "units") return { offers: column.choices, help };
  if (sources.units === undefined) return null;
  return { offers: { gid: sources.units, area: { row: FIRST_DATA_ROW, column: 1, rows: 200, columns: 1 } }, help };
}

function indicatorOffers(): string[] {
  const { indicators } = catalogueFor(newestCatalogueYear());
  return [...indicators.map(({ number }) => String(number)), "IIT", "EIT", "OIT", "ทุกตัวชี้วัด"];
}

/** Colours of the words of a state, so that what is open shows at a glance. */
function colours(gid: number, columns: readonly Column[]): Command[] {
  const rules = columns.flatMap(({ choices }, index): ColourRule[] => {
    const looks = choices === STATUSES ? [null, AT_WORK, DONE, STOPPED] : choices === OIT_STATUSES ? [null, AT_WORK, DONE] : [];
    const area: Area = { row: FIRST_DATA_ROW, column: index + 1, rows: FRESH_ROWS - FIRST_DATA_ROW + 1, columns: 1 };
    return looks.flatMap((look, state) => {
      const word = typeof choices === "object" ? choices[state] : undefined;
      return look && word ? [{ area, when: { equals: word }, ...look }] : [];
    });
  });
  return rules.length > 0 ? [{ do: "colourRules", gid, rules }] : [];
}

function warnings(tab: Tab, gid: number, columns: readonly Column[], system: boolean): Command[] {
  const whole: Area = { row: 1, column: 1, rows: FRESH_ROWS, columns: columns.length };
  if (system) return [{ do: "warn", gid, area: whole, text: SYSTEM_WARNING }];
  const commands: Command[] = [{ do: "warn", gid, area: { ...whole, rows: 2 }, text: HEADER_WARNING }];
  if (tab.id !== "texts" && tab.id !== "catalogueEdits") return commands;
  // The text of a warning tells it from the others of its tab.
  for (const { from, to } of shownRuns(columns)) {
    const area = { ...whole, row: FIRST_DATA_ROW, rows: FRESH_ROWS - FIRST_DATA_ROW + 1, column: from, columns: to - from + 1 };
    commands.push({ do: "warn", gid, area, text: `${SHOWN_WARNING} (${columns[from - 1]?.header ?? ""})` });
  }
  return commands;
}

/** Neighbouring columns that set-up fills, as first and last column counted from 1. */
function shownRuns(columns: readonly Column[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  columns.forEach(({ kind, id }, index) => {
    if (kind !== "shown" || id === ROW_ID) return;
    const last = runs[runs.length - 1];
    if (last && last.to === index) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1 });
  });
  return runs;
}
