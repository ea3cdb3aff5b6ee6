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
import type { Command, WriteValue } from "./port";
import { yearColumnLook } from "./tab-look";
import { type SettingName, tabOf } from "./tabs";
import { openTab, rowGone } from "./write-rows";

/** Writes the given settings. */
export function updateSettings(book: Book, values: Partial<Settings>): Outcome<null> {
  const opened = openTab(book, "settings");
  if (!opened.ok) return opened;
  const { gid, layout, rowOf } = opened.value;
  const column = layout.columns.get("value");
  if (column === undefined) {
    const tab = tabOf("settings");
    return { ok: false, findings: [missingColumn(tab, tab.title, tab.columns.find(({ id }) => id === "value")!, "settings")] };
  }
  const cells = (Object.entries(values) as [SettingName, string | number | null][]).map(([name, value]) => ({
    id: name,
    value: writeCell(settingFields[name], value),
  }));
  return writeColumn(book, "settings", gid, column, cells, rowOf);
}

/** A score or published figure by row ("1" … "10", "IIT", "EIT", "OIT", "total", "level"): points 0–100 or the level. */
export type ScoreValues = Readonly<Record<string, number | string>>;

/** Writes values of one year's result; the year gets its column where the tab has none yet. */
export function updateScores(book: Book, year: number, values: ScoreValues): Outcome<null> {
  const opened = openTab(book, "scores");
  if (!opened.ok) return opened;
  const { gid, grid, layout, rowOf } = opened.value;
  const known = layout.columns.get(String(year));
  const column = known ?? Math.max(...grid.map((cells) => cells.length)) + 1;
  if (known === undefined) book.port.apply(yearColumnLook(gid, column, year, grid.length));
  const cells = Object.entries(values).map(([id, value]) => ({ id, value: writeCell(id === "level" ? "text" : "score", value) }));
  return writeColumn(book, "scores", gid, column, cells, rowOf);
}

/** Cells of one column, one write for each run of neighbouring rows; none where a row is gone. */
function writeColumn(
  book: Book,
  part: "settings" | "scores",
  gid: number,
  column: number,
  cells: readonly { id: string; value: WriteValue }[],
  rowOf: (id: string) => number | null,
): Outcome<null> {
  const placed = cells.map(({ id, value }) => ({ id, value, row: rowOf(id) }));
  const gone = placed.filter(({ row }) => row === null);
  if (gone.length > 0) return { ok: false, findings: gone.map(({ id }) => rowGone(part, id)) };
  const commands: (Command & { do: "values" } & { values: WriteValue[][] })[] = [];
  for (const { value, row } of placed.sort((one, other) => one.row! - other.row!)) {
    const last = commands[commands.length - 1];
    if (last && last.row + last.values.length === row) last.values.push([value]);
    else commands.push({ do: "values", gid, row: row!, column, values: [[value]] });
  }
  book.port.apply(commands);
  return { ok: true, value: null, findings: [] };
}
