/** The workbook of version 1 as plain cells, for tests that need no engine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AgencyFile } from "../../src/agency/file";
import type { CellValue, WorkbookPort } from "../../src/workbook/port";

export interface KeptTab {
  gid: number;
  title: string;
  cells: CellValue[][];
}

const text = readFileSync(join(__dirname, "../fixtures/workbook-v1.json"), "utf8");

/** The tabs and what reading them gives; a copy of its own for each caller. */
export function keptWorkbook(): { tabs: KeptTab[]; file: AgencyFile } {
  return JSON.parse(text) as { tabs: KeptTab[]; file: AgencyFile };
}

/** A port that only reads. */
export function readingPort(tabs: readonly KeptTab[]): WorkbookPort {
  const refuse = () => {
    throw new Error("reading writes nothing");
  };
  const cellsOf = (gid: number) => tabs.find((tab) => tab.gid === gid)?.cells ?? [[""]];
  return {
    tabs: () => tabs.map(({ gid, title }) => ({ gid, title })),
    read: cellsOf,
    readColumns: (gid, count) => cellsOf(gid).map((cells) => cells.slice(0, count)),
    readRows: (gid, row, count) => cellsOf(gid).slice(row - 1, row - 1 + count),
    readFormulas: () => [],
    insertTab: refuse,
    apply: refuse,
  };
}
