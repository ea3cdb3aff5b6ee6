/**
 * Builds the workbook tab by tab and mends what is missing in one that exists. Safe to run again at any time: what is there
 * stays, a run cut short is taken up at the tab where it stopped, and nothing that staff typed is overwritten.
 */
import type { Finding, Outcome } from "../agency/finding";
import { analysisTab } from "./analysis-tab";
import { type Book, gidKey, isBlankGrid, openBook, VERSION_KEY } from "./book";
import { type Grid, type Layout, layoutOf, writtenColumns } from "./layout";
import type { Command, TabInfo, WorkbookPort } from "./port";
import { mergePrefilled } from "./prefilled-merge";
import { type PrefilledRow, prefilledRows, type Sentence, UNITS_OF_SET_UP, yearsOfSetUp } from "./prefilled-rows";
import { readWorkbook } from "./read";
import { type Looks, startTab } from "./start-tab";
import { type System, setSystem, systemOf, systemValue } from "./system";
import { headersOf, tabLook, yearColumn } from "./tab-look";
import { FIRST_DATA_ROW, TABS, type Tab, type TabId, tabOf, WORKBOOK_VERSION } from "./tabs";

export interface SetUpOptions {
  /** The sentences of documents which the office may replace. */
  sentences: readonly Sentence[];
  newId(): string;
}

/** What set-up did; both lists are empty when all was as it should be. */
export interface SetUpReport {
  /** Titles of the tabs that were built or finished. */
  built: string[];
  /** Titles of the tabs in which something missing was added. */
  mended: string[];
}

export const WORKBOOK_ID_KEY = "workbook";

/** Tabs that formulas or dropdowns of others look into come first, the guide page last. */
const ORDER: readonly Tab[] = [
  tabOf("units"),
  ...TABS.filter(({ id }) => !["system", "units", "analysis", "start"].includes(id)),
  tabOf("analysis"),
  tabOf("start"),
];

/** Titles of the blank tab of a new spreadsheet, in Thai and English. */
const FRESH_TITLE = /^(ชีต|แผ่นงาน|แผ่น|Sheet) ?1$/;

export function setUp(port: WorkbookPort, options: SetUpOptions): Outcome<SetUpReport> {
  const opened = openBook(port);
  if (!opened.ok) return opened;
  const book = opened.value;
  const state: State = {
    port,
    book,
    options,
    titles: new Set(port.tabs().map(({ title }) => title)),
    tabs: new Map(book.tabs),
    layouts: new Map(),
    system: systemTab(port, book, options),
    years: catalogueYears(book),
    report: { built: [], mended: [] },
    findings: [],
    records: [],
  };
  for (const tab of ORDER) setUpTab(state, tab);
  if (state.report.built.length > 0) finish(state);
  port.apply(state.records);
  return { ok: true, value: state.report, findings: state.findings };
}

interface State {
  port: WorkbookPort;
  /** As it was when set-up began. */
  book: Book;
  options: SetUpOptions;
  titles: Set<string>;
  tabs: Map<TabId, TabInfo>;
  layouts: Map<TabId, Layout>;
  system: System;
  years: readonly number[];
  report: SetUpReport;
  findings: Finding[];
  /** Says that the last tab is finished: written when nothing is left to do, so that a run cut short is taken up there. */
  records: Command[];
}

/** Years whose catalogue stands in เกณฑ์ ITA: those of set-up and the ones the office works on. */
function catalogueYears(book: Book): number[] {
  const { result, working } = yearsOfSetUp();
  const { settings } = readWorkbook(book, book.tabs.has("settings") ? ["settings"] : []).file;
  const years = [result, working, settings.resultYear ?? result, settings.workingYear ?? working];
  return [...new Set(years)].sort((a, b) => a - b);
}

/** _ระบบ is built before all others, since it says which of them are finished. */
function systemTab(port: WorkbookPort, book: Book, options: SetUpOptions): System {
  const tab = tabOf("system");
  const gid = book.system?.gid ?? port.insertTab(tab.title, port.tabs().length);
  const system = book.system ?? systemOf(gid, []);
  if (systemValue(system, gidKey("system")) === String(gid)) return system;
  const fresh = setSystem(system, {
    [VERSION_KEY]: String(WORKBOOK_VERSION),
    [WORKBOOK_ID_KEY]: systemValue(system, WORKBOOK_ID_KEY) || options.newId(),
    [gidKey("system")]: String(gid),
  });
  port.apply([
    { do: "locale", locale: "th_TH", timeZone: "Asia/Bangkok" },
    ...tabLook(tab, gid, !book.system, { units: undefined }, []),
    ...fresh.commands,
  ]);
  return fresh.system;
}

function setUpTab(state: State, tab: Tab): void {
  const there = state.tabs.get(tab.id);
  const info = there ?? insertTab(state, tab);
  state.tabs.set(tab.id, info);
  const grid: Grid = there ? (state.book.grid(tab.id) ?? []) : [];
  const finished = systemValue(state.system, gidKey(tab.id)) === String(info.gid);
  if (tab.columns.length === 0) {
    setUpFormulaTab(state, tab, info, finished);
    return;
  }
  const layout = layoutOf(tab, grid);
  if (finished && !layout && !isBlankGrid(grid)) {
    state.findings.push(headersLost(info.title));
    return;
  }
  if (finished && layout) mend(state, tab, info, grid, layout);
  else build(state, tab, info, grid);
}

function insertTab(state: State, tab: Tab): TabInfo {
  const title = state.titles.has(tab.title) ? `${tab.title} (ITA)` : tab.title;
  const position = TABS.slice(0, TABS.indexOf(tab)).filter(({ id }) => state.tabs.has(id)).length;
  state.titles.add(title);
  return { gid: state.port.insertTab(title, position), title };
}

function headersLost(title: string): Finding {
  return {
    id: "headers-lost",
    severity: "error",
    place: { tab: title },
    text: `หัวตารางของแท็บ “${title}” ถูกลบ ระบบจึงไม่รู้ว่าคอลัมน์ใดคืออะไร และไม่แตะแท็บนี้`,
    remedy: "กด Ctrl+Z เพื่อย้อนการลบ หรือกู้จากประวัติเวอร์ชันของไฟล์ แล้วสั่งตั้งค่าอีกครั้ง",
  };
}

function build(state: State, tab: Tab, info: TabInfo, grid: Grid): void {
  const { gid, title } = info;
  const { result } = yearsOfSetUp();
  const years = tab.id === "scores" ? [result - 1, result] : [];
  const headers = headersOf([...writtenColumns(tab), ...years.map(yearColumn)]);
  const layout = layoutOf(tab, grid) ?? layoutOf(tab, headers);
  if (!layout) throw new Error(`headers of ${tab.id} are not its own`);
  state.layouts.set(tab.id, layout);
  const look = tabLook(tab, gid, grid.length === 0, { units: state.tabs.get("units")?.gid }, years);
  const rows = [...(prefilledRows(tab.id, state.options.sentences, state.years) ?? []), ...unitRows(state, tab, grid, layout)];
  const record = setSystem(state.system, { [gidKey(tab.id)]: String(gid) });
  state.port.apply([...look, ...mergePrefilled(gid, layout, grid, rows), ...record.commands]);
  state.system = record.system;
  state.report.built.push(title);
}

/** The three units every office has, where no unit stands yet. */
function unitRows(state: State, tab: Tab, grid: Grid, layout: Layout): PrefilledRow[] {
  if (tab.id !== "units" || grid.length > layout.headerRow) return [];
  return UNITS_OF_SET_UP.map((name) => ({ id: state.options.newId(), cells: {}, start: { name } }));
}

/** Adds columns and prefilled rows that are missing. */
function mend(state: State, tab: Tab, info: TabInfo, grid: Grid, layout: Layout): void {
  const missing = writtenColumns(tab).filter(({ id }) => !layout.columns.has(id));
  const firstFree = Math.max(0, ...grid.map((cells) => cells.length)) + 1;
  const columns = new Map([...layout.columns, ...missing.map(({ id }, index) => [id, firstFree + index] as const)]);
  const mended: Layout = { ...layout, columns };
  state.layouts.set(tab.id, mended);
  const commands: Command[] = missing.flatMap((column, index) =>
    addedColumn(info.gid, layout.headerRow, firstFree + index, column),
  );
  commands.push(...mergePrefilled(info.gid, mended, grid, prefilledRows(tab.id, state.options.sentences, state.years) ?? []));
  if (commands.length === 0) return;
  state.port.apply(commands);
  state.report.mended.push(info.title);
}

function addedColumn(
  gid: number,
  headerRow: number,
  column: number,
  { id, header, hidden }: { id: string; header: string; hidden?: boolean },
): Command[] {
  return [
    { do: "values", gid, row: headerRow, column, values: [[header]] },
    ...(headerRow > 1 ? [{ do: "values", gid, row: headerRow - 1, column, values: [[id]] } as const] : []),
    ...(hidden ? [{ do: "hideColumn", gid, column } as const] : []),
  ];
}

/** วิเคราะห์ and เริ่มต้น hold nothing that staff type: their formulas are written anew each time. */
function setUpFormulaTab(state: State, tab: Tab, { gid, title }: TabInfo, finished: boolean): void {
  const look: Looks = (id) => {
    const info = state.tabs.get(id);
    return {
      title: info?.title ?? tabOf(id).title,
      gid: info?.gid ?? 0,
      layout: state.layouts.get(id) ?? layoutAsBuilt(tabOf(id)),
    };
  };
  const commands = tab.id === "analysis" ? analysisTab(gid, look("settings"), look("scores")) : startTab(gid, look);
  if (finished) {
    state.port.apply(commands.filter((command) => command.do === "values"));
    return;
  }
  const record = setSystem(state.system, { [gidKey(tab.id)]: String(gid) });
  const last = tab === ORDER[ORDER.length - 1];
  state.port.apply(last ? commands : [...commands, ...record.commands]);
  if (last) state.records.push(...record.commands);
  state.system = record.system;
  state.report.built.push(title);
}

/** The layout of a tab that is just as set-up builds it; tabs without a table have no columns. */
export function layoutAsBuilt(tab: Tab): Layout {
  return layoutOf(tab, headersOf(writtenColumns(tab))) ?? { headerRow: FIRST_DATA_ROW - 1, columns: new Map(), doubled: [] };
}

/** The guide page's title: row 1 is hidden, and a window that opens on A1 shows what it holds in the formula bar. */
const START_CELL = { row: 2, column: 2, rows: 1, columns: 1 };

/** Shows the guide page and takes away the blank tab that a new spreadsheet comes with. */
function finish({ port, tabs }: State): void {
  const ours = new Set([...tabs.values()].map(({ gid }) => gid));
  const blank = port.tabs().filter(({ gid, title }) => !ours.has(gid) && FRESH_TITLE.test(title) && isBlankGrid(port.read(gid)));
  const start = tabs.get("start");
  port.apply([
    ...(start ? [{ do: "activate", gid: start.gid, area: START_CELL } as const] : []),
    ...blank.map(({ gid }) => ({ do: "deleteTab", gid }) as const),
  ]);
}
