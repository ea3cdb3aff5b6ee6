/**
 * Opens a workbook: finds each tab of the schema whatever staff renamed, moved or copied, and reads what _ระบบ says. A tab
 * is known by its gid; by its title or its column ids where the gid is not known (a copy made by hand, a run cut short).
 */
import type { Finding, Outcome } from "../agency/finding";
import { type Grid, isChunked, resembles } from "./layout";
import type { TabInfo, WorkbookPort } from "./port";
import { readTab } from "./read-tab";
import { type System, systemOf, systemValue } from "./system";
import { TABS, type Tab, type TabId, tabOf, WORKBOOK_VERSION } from "./tabs";

export interface Book {
  port: WorkbookPort;
  tabs: ReadonlyMap<TabId, TabInfo>;
  /** Null until set-up has begun. */
  system: System | null;
  /**
   * The cells of a tab, read at most once in a run; null when the tab is missing. `kinds` leaves out the kept files of
   * _แม่แบบ but those of these kinds.
   */
  grid(id: TabId, kinds?: readonly string[]): Grid | null;
}

/** Key of _ระบบ under which a tab's gid stands once set-up has finished that tab. */
export function gidKey(id: TabId): string {
  return `tab/${id}`;
}

export const VERSION_KEY = "version";

/** Refuses a workbook of a newer version; a workbook that was never set up opens without tabs. */
export function openBook(port: WorkbookPort): Outcome<Book> {
  const infos = port.tabs();
  /** What was read of which tab: all of it under its gid, a part of it with the kinds beside the gid. */
  const grids = new Map<string, Grid>();
  const once = (key: string, read: () => Grid): Grid => {
    const grid = grids.get(key) ?? read();
    grids.set(key, grid);
    return grid;
  };
  const gridOf = (gid: number) => once(String(gid), () => port.read(gid));
  const cellsOf = (tab: Tab, gid: number, kinds?: readonly string[]): Grid => {
    const partly = kinds && tab.columns.some(isChunked);
    return grids.get(String(gid)) ?? once(partly ? `${gid}/${kinds.join()}` : String(gid), () => readTab(port, tab, gid, kinds));
  };
  const looksLike = (info: TabInfo, tab: Tab) => isTab(tab, gridOf(info.gid));
  const isOursOrBlank = (info: TabInfo, tab: Tab) => isBlankGrid(gridOf(info.gid)) || looksLike(info, tab);

  const systemTab = tabOf("system");
  const titled = infos.find((info) => info.title === systemTab.title);
  const systemCells = titled && cellsOf(systemTab, titled.gid);
  // Another tab may have been given the title; the title alone counts where none looks like it.
  const isSystem = systemCells && (isTab(systemTab, systemCells) || isBlankGrid(systemCells));
  const systemInfo = isSystem ? titled : (infos.find((info) => looksLike(info, systemTab)) ?? titled);
  const system = systemInfo ? systemOf(systemInfo.gid, cellsOf(systemTab, systemInfo.gid)) : null;
  const version = Number((system && systemValue(system, VERSION_KEY)) || WORKBOOK_VERSION);
  if (version > WORKBOOK_VERSION) return { ok: false, findings: [newer(version)] };

  const tabs = new Map<TabId, TabInfo>();
  const free = new Set(infos);
  const claim = (id: TabId, info: TabInfo | undefined) => {
    if (!info) return;
    tabs.set(id, info);
    free.delete(info);
  };
  claim("system", systemInfo);
  const missing = () => TABS.filter((tab) => !tabs.has(tab.id));
  for (const tab of missing()) {
    const gid = system ? systemValue(system, gidKey(tab.id)) : "";
    if (gid !== "")
      claim(
        tab.id,
        [...free].find((info) => String(info.gid) === gid),
      );
  }
  // A tab of the right title may be an office's own; it is taken only where it holds our columns or nothing yet.
  for (const tab of missing()) {
    const titled = [...free].filter((info) => info.title === tab.title);
    claim(
      tab.id,
      titled.find((info) => isOursOrBlank(info, tab)),
    );
  }
  for (const tab of missing())
    claim(
      tab.id,
      [...free].find((info) => looksLike(info, tab)),
    );
  const grid = (id: TabId, kinds?: readonly string[]) => {
    const info = tabs.get(id);
    return info ? cellsOf(tabOf(id), info.gid, kinds) : null;
  };
  return { ok: true, value: { port, tabs, system, grid }, findings: [] };
}

/** Whether a grid is this tab: by its columns, or by its id in A1 where it has no table. */
function isTab(tab: Tab, grid: Grid): boolean {
  return tab.columns.length > 0 ? resembles(tab, grid) : grid[0]?.[0] === tab.id;
}

export function isBlankGrid(grid: Grid): boolean {
  return grid.every((cells) => cells.every((cell) => cell === ""));
}

function newer(version: number): Finding {
  return {
    id: "workbook-newer",
    severity: "error",
    place: {},
    text: `สมุดงานนี้จัดทำด้วยผู้ช่วย ITA รุ่นใหม่กว่า (รุ่นสมุดงาน ${version}) ระบบรุ่นนี้จึงไม่อ่านและไม่แก้ไข`,
    remedy: "ปรับปรุงผู้ช่วย ITA เป็นรุ่นล่าสุดก่อน",
  };
}
