import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import { restore } from "../../src/workbook/restore";
import { isInterrupted, recover, undo } from "../../src/workbook/safety";
import type { Workbench } from "../headless/open-built";
import { AT, checked, closeAll, type Opened, openReady, openSpreadsheet, shown } from "./open-spreadsheet";

afterEach(closeAll);

type Fault = Parameters<Workbench["calls"]["failAt"]>[1];

/** Everything staff can see or that set-up piles up. */
function whole({ workbench, port }: Opened) {
  const { protections, namedRanges } = workbench.state() as unknown as { protections: unknown[]; namedRanges?: unknown[] };
  const cells = Object.fromEntries(
    port()
      .tabs()
      .filter(({ title }) => !title.startsWith("_"))
      .map(({ title }) => [title, shown(port(), title).map((cells) => cells.map(withoutNumber))]),
  );
  return { protections: protections.length, namedRanges: namedRanges?.length, cells };
}

/** Ids are new in each run: a tab that is built again has others. */
function withoutNumber(text: string): string {
  return text.replace(/^row-\d+$/, "row");
}

/** Runs `work` with the fault at its n-th call; true when the call was reached. */
function failing({ workbench }: Opened, call: number, fault: Fault, work: () => void): boolean {
  const { calls } = workbench;
  calls.reset();
  calls.failAt(call, fault);
  try {
    work();
  } catch {
    // The fault came out as an exception, as on Google: what counts is the workbook after the same action again.
  }
  const reached = calls.count() >= call;
  calls.endRun();
  calls.reset();
  return reached;
}

/** The kinds of fault take turns from call to call. */
const KINDS = ["transient", "lostAnswer", "cut"] as const;
const kindOf = (call: number): Fault => KINDS[call % KINDS.length] ?? "transient";

test("each service call of set-up fails once: the same action again ends in the same workbook", () => {
  const sound = openSpreadsheet();
  sound.setUp();
  const opened = openSpreadsheet();
  // One workbook goes on from fault to fault: each run takes up where the last one stopped.
  let tried = 0;
  let finished = 0;
  let call = 1;
  while (failing(opened, call, kindOf(tried), () => opened.setUp())) {
    tried += 1;
    const now = finishedTabs(opened);
    // After a tab is finished the calls of the next one come after those of opening and of looking at the finished tabs,
    // two a tab, which failed before.
    call = now > finished ? 1 + 2 * now : call + 1;
    finished = now;
  }
  console.log(`set-up: ${tried} faults tried and survived`);
  expect(tried).toBeGreaterThan(300);
  expect(whole(opened)).toEqual(whole(sound));
});

function finishedTabs({ port }: Opened): number {
  return shown(port(), "_ระบบ").filter(([key]) => key?.startsWith("tab/")).length;
}

const sample = checked(JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")));

function openOld(): Opened {
  const opened = openReady();
  bringOldIn(opened);
  return opened;
}

test("each service call of restore fails once: the old workbook or the new one, and the new one after the same action again", () => {
  const opened = openOld();
  restore(opened.book(), sample, AT);
  const restored = whole(opened);
  const ids = sample.measures.map(({ id }) => id);
  let tried = 0;
  for (let call = 1; ; call += 1) {
    undo(opened.book(), AT);
    // Where the answer to the very last write was lost, "ย้อนกลับ" takes the second restore back to the first.
    if (opened.read().file.measures[0]?.id !== "old-1") bringOldIn(opened);
    const reached = failing(opened, call, kindOf(call), () => restore(opened.book(), sample, AT));
    if (isInterrupted(opened.book())) recover(opened.book());
    expect([["old-1"], ids]).toContainEqual(opened.read().file.measures.map(({ id }) => id));
    if (!reached) break;
    tried += 1;
    restore(opened.book(), sample, AT);
    expect(whole(opened)).toEqual(restored);
  }
  console.log(`restore: ${tried} faults tried and survived`);
  expect(tried).toBeGreaterThan(50);
});

function bringOldIn({ book }: Opened): void {
  const file = emptyAgencyFile();
  file.measures = [newRow("measures", "old-1", { year: 2569, measure: "มาตรการเดิม" })];
  file.units = [newRow("units", "old-2", { name: "สำนักปลัด" })];
  restore(book(), checked(file), AT);
}
