/** A spreadsheet on the real engine with the built bundle, and the workbook's port over its services. */
import { join } from "node:path";
import type { AgencyFile } from "../../src/agency/file";
import { type SheetsService, workbookPort } from "../../src/google/sheets";
import { type Book, openBook } from "../../src/workbook/book";
import type { WorkbookPort } from "../../src/workbook/port";
import { ALL_PARTS, readWorkbook, type WorkbookReading } from "../../src/workbook/read";
import { setUp } from "../../src/workbook/set-up";
import { validateAgencyFile } from "../../src/workbook/validate";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../headless/open-built";

const DIST = join(__dirname, "../../dist");
const opened: Workbench[] = [];

/** The time at which tests restore and take back. */
export const AT = "2026-11-21 10:30";
export const SENTENCES = [
  { key: "intro", label: "คำนำ", text: "ข้อความมาตรฐานของคำนำ" },
  { key: "target", label: "เป้าหมาย", text: "ข้อความมาตรฐานของเป้าหมาย" },
];

export interface Opened {
  workbench: Workbench;
  /** A port as a run of its own has it. */
  port(): WorkbookPort;
  book(): Book;
  /** The whole workbook, templates too. */
  read(): WorkbookReading;
  setUp(): ReturnType<typeof setUp>;
}

/** A blank spreadsheet; closed by {@link closeAll}. */
export function openSpreadsheet(options: Partial<WorkbenchOptions> = {}): Opened {
  const workbench = openWorkbench({ distFolder: DIST, ...options });
  opened.push(workbench);
  const service = workbench.services.SpreadsheetApp as unknown as SheetsService;
  const port = () => workbookPort(() => service);
  const book = () => {
    const outcome = openBook(port());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    return outcome.value;
  };
  const newId = idSource();
  return {
    workbench,
    port,
    book,
    read: () => readWorkbook(book(), ALL_PARTS),
    setUp: () => setUp(port(), { sentences: SENTENCES, newId }),
  };
}

let ready: WorkbenchOptions["snapshot"];

/** A workbook right after set-up. Built once a test file, then opened from its snapshot. */
export function openReady(): Opened {
  if (!ready) {
    const first = openSpreadsheet();
    const outcome = first.setUp();
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    ready = first.workbench.snapshot();
  }
  return openSpreadsheet({ snapshot: ready });
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

/** A file as the check before a restore hands it on. */
export function checked(file: unknown): AgencyFile {
  const outcome = validateAgencyFile(JSON.parse(JSON.stringify(file)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings, null, 1));
  return outcome.value;
}

/** The file with the rows of each table by id, since staff may put them in any order. */
export function ordered(file: AgencyFile): AgencyFile {
  const tables = Object.entries(file).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? [...value].sort((one, other) => (String(one.id ?? one.year) < String(other.id ?? other.year) ? -1 : 1))
      : value,
  ]);
  return Object.fromEntries(tables);
}
