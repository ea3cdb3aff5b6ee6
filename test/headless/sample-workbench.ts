/** The sample municipality in a workbook of its own, with the add-in as it is built now: for tests of the sidebar's requests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionName, Answer, Protocol } from "../../src/actions/protocol";
import type { AgencyFile, Row } from "../../src/agency/file";
import { type SheetsService, workbookPort } from "../../src/google/sheets";
import { openBook } from "../../src/workbook/book";
import { ALL_PARTS, type Part, readWorkbook } from "../../src/workbook/read";
import { builtFolder } from "../bundle/built";
import { openWorkbench, type Snapshot, type Workbench, type WorkbenchOptions, type WorkbenchWindow } from "./open-built";

const opened: Workbench[] = [];

export function closeAll(): void {
  for (const workbench of opened.splice(0)) workbench.dispose();
}

/** A document with the add-in; closed by {@link closeAll}. */
export function open(options: Partial<WorkbenchOptions> = {}): Workbench {
  const workbench = openWorkbench({ distFolder: builtFolder(), ...options });
  opened.push(workbench);
  return workbench;
}

export function sampleFile(): AgencyFile {
  return JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")) as AgencyFile;
}

/** One request of the sidebar, as its page sends it. */
export function call<Name extends ActionName>(
  window: WorkbenchWindow,
  name: Name,
  args: Protocol[Name]["arguments"],
): Answer<Name> {
  return JSON.parse(window.callFromPage("callAction", name, JSON.stringify(args)) as string) as Answer<Name>;
}

/** The value of an answer that has one; throws with the findings where it has none. */
export function answered<Name extends ActionName>(answer: Answer<Name>): Protocol[Name]["value"] {
  if (!answer.ok) throw new Error(JSON.stringify(answer.findings));
  return answer.value;
}

/** A workbook that holds `file`, as a document to open again and again. */
export function workbookWith(file: AgencyFile): Snapshot {
  const workbench = open();
  answered(call(workbench, "setUp", {}));
  answered(call(workbench, "restore", { file }));
  return workbench.snapshot();
}

/** A window of each workbench for looking, whose calls count for nobody and never fail. */
const observers = new WeakMap<Workbench, WorkbenchWindow>();

/** The given parts of what the workbook holds now. */
export function contents(workbench: Workbench, parts: readonly Part[] = ALL_PARTS): AgencyFile {
  const window = observers.get(workbench) ?? workbench.openWindow();
  observers.set(workbench, window);
  const book = openBook(workbookPort(() => window.services.SpreadsheetApp as unknown as SheetsService));
  if (!book.ok) throw new Error(JSON.stringify(book.findings));
  return readWorkbook(book.value, parts).file;
}

export function register(workbench: Workbench): Row<"register">[] {
  return contents(workbench, ["register"]).register;
}

/** Empties the register and Drive, for another try on the same workbook. */
export function forgetDocuments(workbench: Workbench): void {
  const { hand } = workbench;
  const rows = hand.lastRow("ทะเบียนเอกสาร") - 2;
  if (rows > 0) {
    hand.deleteRows("ทะเบียนเอกสาร", 3, rows);
    // The tab keeps its size: hundreds of tries on one workbook would leave it without a row.
    hand.insertRows("ทะเบียนเอกสาร", 4, rows);
  }
  workbench.state().files = [];
}

/** Names of the round trips since the last reset, in order. */
export function roundTrips(window: WorkbenchWindow): string[] {
  return window.calls
    .records()
    .filter(({ roundTrip }) => roundTrip)
    .map(({ name }) => name);
}
