/**
 * Writes settings and scores, whose rows are fixed and whose cells are found by row id, after a fresh reading of the tab.
 * Rows of tables are write-rows.ts.
 */
import { settingFields } from "../agency/fields";
import type { Settings } from "../agency/file";
import type { Outcome } from "../agency/finding";
import type { Book } from "./book";
import { missingColumn } from "./cell-findings";
import { writeCell } from "./cells";
import { writeChecked } from "./checked-write";
import { type OpenTab, openTab, rowGone } from "./open-tab";
import type { WriteValue } from "./port";
import { yearColumnLook } from "./tab-look";
import { type SettingName, tabOf } from "./tabs";

/** Writes the given settings. */
export function updateSettings(book: Book, values: Partial<Settings>): Outcome<null> {
  const opened = openTab(book, "settings");
  if (!opened.ok) return opened;
  const { layout } = opened.value;
  const column = layout.columns.get("value");
  if (column === undefined) {
    const tab = tabOf("settings");
    return { ok: false, findings: [missingColumn(tab, tab.title, tab.columns.find(({ id }) => id === "value")!, "settings")] };
  }
  const cells = (Object.entries(values) as [SettingName, string | number | null][]).map(([name, value]) => ({
    id: name,
    value: writeCell(settingFields[name], value),
  }));
  return writeColumn(book, "settings", opened.value, column, cells);
}

/** A score or published figure by row ("1" … "10", "IIT", "EIT", "OIT", "total", "level"): points 0–100 or the level. */
export type ScoreValues = Readonly<Record<string, number | string>>;

/** Writes values of one year's result; the year gets its column where the tab has none yet. */
export function updateScores(book: Book, year: number, values: ScoreValues): Outcome<null> {
  const opened = openTab(book, "scores");
  if (!opened.ok) return opened;
  const { gid, grid, layout } = opened.value;
  const column = layout.columns.get(String(year));
  if (column === undefined) {
    const free = Math.max(...grid.map((cells) => cells.length)) + 1;
    book.port.apply(yearColumnLook(gid, free, year, layout, grid.length));
    return Object.keys(values).length === 0 ? { ok: true, value: null, findings: [] } : updateScores(book, year, values);
  }
  const cells = Object.entries(values).map(([id, value]) => ({ id, value: writeCell(id === "level" ? "text" : "score", value) }));
  return writeColumn(book, "scores", opened.value, column, cells);
}

/** Cells of one column; none is written where a row is gone. */
function writeColumn(
  book: Book,
  part: "settings" | "scores",
  opened: OpenTab,
  column: number,
  cells: readonly { id: string; value: WriteValue }[],
): Outcome<null> {
  const gone = cells.filter(({ id }) => opened.rowOf(id) === null);
  if (gone.length > 0) return { ok: false, findings: gone.map(({ id }) => rowGone(part, id)) };
  if (cells.length === 0) return { ok: true, value: null, findings: [] };
  const writes = cells.map(({ id, value }) => ({ id, row: opened.rowOf(id)!, cells: new Map([[column, value]]) }));
  return writeChecked(book, part, opened, writes);
}
