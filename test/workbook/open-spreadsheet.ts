/** A spreadsheet on the real engine with the built bundle, and the workbook's port over its services. */
import { join } from "node:path";
import { type SheetsService, workbookPort } from "../../src/google/sheets";
import type { WorkbookPort } from "../../src/workbook/port";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../headless/open-built";

const DIST = join(__dirname, "../../dist");
const opened: Workbench[] = [];

export interface Opened {
  workbench: Workbench;
  /** A port as a run of its own has it. */
  port(): WorkbookPort;
}

/** Closed by {@link closeAll}. */
export function openSpreadsheet(options: Partial<WorkbenchOptions> = {}): Opened {
  const workbench = openWorkbench({ distFolder: DIST, ...options });
  opened.push(workbench);
  const service = workbench.services.SpreadsheetApp as unknown as SheetsService;
  return { workbench, port: () => workbookPort(() => service) };
}

export function closeAll(): void {
  for (const workbench of opened.splice(0)) workbench.dispose();
}

/** Ids in order: "row-1", "row-2" … */
export function idSource(prefix = "row"): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

/** Cell texts of a tab from top to bottom. */
export function shown(port: WorkbookPort, title: string): string[][] {
  const tab = port.tabs().find((candidate) => candidate.title === title);
  return tab ? port.read(tab.gid).map((row) => row.map((cell) => String(cell))) : [];
}
