/** The hidden tab _ระบบ: key and value by row. Holds the workbook's version, the gids of its tabs and the action at work. */
import { textFromCell } from "./cells";
import type { Grid } from "./layout";
import type { Command } from "./port";
import { FIRST_DATA_ROW } from "./tabs";

export interface System {
  gid: number;
  /** Key → value and the row it stands in. */
  entries: ReadonlyMap<string, { value: string; row: number }>;
  /** First row below all entries. */
  nextRow: number;
}

const KEY_COLUMN = 1;

export function systemOf(gid: number, grid: Grid): System {
  const entries = new Map<string, { value: string; row: number }>();
  grid.forEach((cells, index) => {
    const key = textFromCell(cells[KEY_COLUMN - 1] ?? "");
    const row = index + 1;
    if (row >= FIRST_DATA_ROW && key !== "" && !entries.has(key)) {
      entries.set(key, { value: textFromCell(cells[KEY_COLUMN] ?? ""), row });
    }
  });
  return { gid, entries, nextRow: Math.max(FIRST_DATA_ROW, grid.length + 1) };
}

export function systemValue(system: System, key: string): string {
  return system.entries.get(key)?.value ?? "";
}

/** The commands that set values, and the tab as it then is. New keys that follow each other are one write. */
export function setSystem(system: System, values: Readonly<Record<string, string>>): { commands: Command[]; system: System } {
  const entries = new Map(system.entries);
  const known = Object.entries(values).filter(([key]) => entries.has(key));
  const added = Object.entries(values).filter(([key]) => !entries.has(key));
  const commands = known.map(([key, value]): Command => {
    const row = entries.get(key)?.row ?? system.nextRow;
    entries.set(key, { value, row });
    return { do: "values", gid: system.gid, row, column: KEY_COLUMN + 1, values: [[value]] };
  });
  added.forEach(([key, value], index) => {
    entries.set(key, { value, row: system.nextRow + index });
  });
  if (added.length > 0) commands.push({ do: "values", gid: system.gid, row: system.nextRow, column: KEY_COLUMN, values: added });
  return { commands, system: { gid: system.gid, entries, nextRow: system.nextRow + added.length } };
}
