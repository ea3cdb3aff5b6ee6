import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import { restore } from "../../src/workbook/restore";
import { isInterrupted, recover } from "../../src/workbook/safety";
import type { Workbench } from "../headless/open-built";
import { allCells, dataCells } from "../headless/small-office";
import { rounds } from "../rounds";
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

/** In full every call fails; in few rounds one of so many, each time another one within its tab. */
const STEP = rounds(7, 1);

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
    call = now > finished ? 1 + 2 * now : call + STEP;
    finished = now;
  }
  console.log(`faults: set-up ${tried} tried and survived`);
  expect(tried).toBeGreaterThan(rounds(10, 300));
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

/** Years that set-up shows neither criteria nor columns of. */
const ofEarlierYears = checked({
  ...sample,
  settings: { ...sample.settings, resultYear: 2566, workingYear: 2567 },
  scores: sample.scores.map((scores) => ({ ...scores, year: scores.year - 3 })),
});

test.each([
  ["each service call of a restore", sample, STEP],
  // What differs from the first case are heads and rows that come last; fewer calls tell as much.
  ["one in three service calls of a restore of earlier years", ofEarlierYears, rounds(14, 3)],
])("%s fails once: the old workbook or the new one, and the new one after the same action again", (_, file, step) => {
  const opened = openOld();
  const { workbench } = opened;
  const toOld = workbench.rewindPoint();
  const [old, untouched] = [dataCells(workbench), allCells(workbench)];
  restore(opened.book(), file, AT);
  const restored = dataCells(workbench);
  let tried = 0;
  for (let call = 1; ; call += step) {
    toOld();
    if (!failing(opened, call, kindOf(tried), () => restore(opened.book(), file, AT))) break;
    tried += 1;
    // To repeat it on an untouched workbook is the plain action.
    if (JSON.stringify(allCells(workbench)) === JSON.stringify(untouched)) continue;
    if (isInterrupted(opened.book())) recover(opened.book());
    expect([old, restored]).toContainEqual(dataCells(workbench));
    restore(opened.book(), file, AT);
    expect(dataCells(workbench)).toEqual(restored);
  }
  console.log(`faults: restore ${tried} tried and survived`);
  expect(tried).toBeGreaterThan(rounds(5, 50));
});

function bringOldIn({ book }: Opened): void {
  const file = emptyAgencyFile();
  file.measures = [newRow("measures", "old-1", { year: 2569, measure: "มาตรการเดิม" })];
  file.units = [newRow("units", "old-2", { name: "สำนักปลัด" })];
  restore(book(), checked(file), AT);
}
