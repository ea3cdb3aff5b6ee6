import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import { restore } from "../../src/workbook/restore";
import { isInterrupted, recover, undo } from "../../src/workbook/safety";
import { TABS } from "../../src/workbook/tabs";
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
      .map(({ title }) => [title, shown(port(), title)]),
  );
  return { protections: protections.length, namedRanges: namedRanges?.length, cells };
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

const count = { set: 0, restore: 0 };
afterAll(() => {
  console.log(`faults tried and survived: set-up ${count.set}, restore ${count.restore}`);
});

test.each<Fault>(["transient", "lostAnswer", "cut"])(
  "each service call of set-up fails once (%s): the same action again ends in the same workbook",
  (fault) => {
    const sound = openSpreadsheet();
    sound.setUp();
    const opened = openSpreadsheet();
    // One workbook goes on from fault to fault: each run takes up where the last one stopped.
    let finished = 0;
    let call = 1;
    let reached = true;
    while (reached) {
      reached = failing(opened, call, fault, () => opened.setUp());
      if (reached) count.set += 1;
      const now = finishedTabs(opened);
      // After a tab is finished the calls of the next one begin again, after those of opening.
      call = now > finished ? 1 : call + 1;
      finished = now;
    }
    expect(finished).toBe(TABS.length);
    expect(whole(opened)).toEqual(whole(sound));
  },
);

function finishedTabs({ port }: Opened): number {
  return shown(port(), "_ระบบ").filter(([key]) => key?.startsWith("tab/")).length;
}

const sample = checked(JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")));

function openOld(): Opened {
  const opened = openReady();
  const file = emptyAgencyFile();
  file.measures = [newRow("measures", "old-1", { year: 2569, measure: "มาตรการเดิม" })];
  file.units = [newRow("units", "old-2", { name: "สำนักปลัด" })];
  restore(opened.book(), checked(file), AT);
  return opened;
}

test.each<Fault>(["transient", "lostAnswer", "cut"])(
  "each service call of restore fails once (%s): the old workbook or the new one, and the new one after the same action again",
  (fault) => {
    const opened = openOld();
    const old = whole(opened);
    restore(opened.book(), sample, AT);
    const restored = whole(opened);
    undo(opened.book(), AT);
    // Columns of years stay after taking back, blank.
    expect(opened.read().file.measures.map(({ measure }) => measure)).toEqual(["มาตรการเดิม"]);
    for (let call = 1; ; call += 1) {
      const reached = failing(opened, call, fault, () => restore(opened.book(), sample, AT));
      if (isInterrupted(opened.book())) recover(opened.book());
      const measures = opened.read().file.measures.map(({ id }) => id);
      expect([["old-1"], sample.measures.map(({ id }) => id)]).toContainEqual(measures);
      if (!reached) break;
      count.restore += 1;
      restore(opened.book(), sample, AT);
      expect(whole(opened)).toEqual(restored);
      undo(opened.book(), AT);
      const { file } = opened.read();
      if (file.measures[0]?.id !== "old-1") putOldBack(opened);
    }
    expect(old.protections).toBe(whole(opened).protections);
  },
);

/** Where the last answer was lost, the action before it stands behind "ย้อนกลับ": the old data is brought in anew. */
function putOldBack(opened: Opened): void {
  const file = emptyAgencyFile();
  file.measures = [newRow("measures", "old-1", { year: 2569, measure: "มาตรการเดิม" })];
  file.units = [newRow("units", "old-2", { name: "สำนักปลัด" })];
  restore(opened.book(), checked(file), AT);
}
