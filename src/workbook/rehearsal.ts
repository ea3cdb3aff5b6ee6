/**
 * A port that writes nothing: it keeps what would be written and reads as if it had been. Work is tried on it first, so that
 * what it would change is known, and kept, before the first cell changes.
 */
import type { CellValue, Command, WorkbookPort, WriteValue } from "./port";
import { type RawCells, shownBy, withFormulas } from "./raw-cells";

/** The cells of one tab as they are, and as the work would leave them. */
export interface TabChange {
  gid: number;
  before: RawCells;
  after: RawCells;
}

export interface Rehearsal {
  port: WorkbookPort;
  /** Whether the work asked for anything but reading. */
  isIdle(): boolean;
  /** The tabs whose cells would be written. */
  changes(): TabChange[];
}

interface Rehearsed extends TabChange {
  shown: CellValue[][];
  written: boolean;
}

export function rehearse(port: WorkbookPort): Rehearsal {
  const tabs = new Map<number, Rehearsed>();
  let idle = true;
  const tabOf = (gid: number): Rehearsed => {
    const known = tabs.get(gid);
    if (known) return known;
    const shown = port.read(gid);
    const before = withFormulas(shown, port.readFormulas(gid));
    const tab = { gid, before, after: before.map((line) => [...line]), shown, written: false };
    tabs.set(gid, tab);
    return tab;
  };
  return {
    port: {
      tabs: () => port.tabs(),
      insertTab() {
        throw new Error("a rehearsal adds no tab");
      },
      read: (gid) => tabOf(gid).shown.map((line) => [...line]),
      readColumns: () => null,
      readRows: () => null,
      readFormulas: (gid) => tabOf(gid).after.map((line) => line.map(formulaOf)),
      apply(commands) {
        if (commands.length > 0) idle = false;
        for (const command of commands) carryOut(tabOf, command);
      },
    },
    isIdle: () => idle,
    changes: () => [...tabs.values()].filter(({ written }) => written).map(({ gid, before, after }) => ({ gid, before, after })),
  };
}

function formulaOf(cell: WriteValue): string {
  return typeof cell === "object" && "formula" in cell ? cell.formula : "";
}

/** Looks change no content, so only what is written into cells is kept. */
function carryOut(tabOf: (gid: number) => Rehearsed, command: Command): void {
  if (command.do === "values") put(tabOf(command.gid), command.row, command.column, command.values);
  if (command.do === "append") {
    const tab = tabOf(command.gid);
    const isBlank = tab.shown.every((line) => line.every((cell) => cell === ""));
    put(tab, isBlank ? 1 : tab.shown.length + 1, 1, [command.values]);
  }
}

function put(tab: Rehearsed, row: number, column: number, values: readonly (readonly WriteValue[])[]): void {
  const width = Math.max(tab.shown[0]?.length ?? 0, column - 1 + (values[0]?.length ?? 0));
  const height = Math.max(tab.shown.length, row - 1 + values.length);
  for (const cells of [tab.after, tab.shown] as WriteValue[][][]) {
    for (let index = 0; index < height; index += 1) {
      const line = cells[index] ?? [];
      while (line.length < width) line.push("");
      cells[index] = line;
    }
  }
  values.forEach((line, down) => {
    line.forEach((value, right) => {
      tab.after[row - 1 + down]![column - 1 + right] = value;
      tab.shown[row - 1 + down]![column - 1 + right] = shownBy(value);
    });
  });
  tab.written = true;
}
