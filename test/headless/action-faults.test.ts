/**
 * Every service call of the actions that write fails once, one after the other: what stands in the workbook right after,
 * what the user is told, and that the same action again ends in the same workbook as without a fault. Making a document has
 * a file of its own, set-up and restore are in test/workbook/faults.test.ts.
 */
import type { ActionName, Answer, Protocol } from "../../src/actions/protocol";
import type { Fault } from "../../workbench/services/calls";
import { png } from "../docx/sample-png";
import { FULL } from "../rounds";
import type { Workbench, WorkbenchWindow } from "./open-built";
import { answered, call, closeAll, open, roundTrips, workbookWith } from "./sample-workbench";
import { allCells, dataCells, smallOffice } from "./small-office";

const FAULTS: Fault[] = ["transient", "lostAnswer", "cut", "permanent", "quota", "permission"];

let workbench: Workbench;
/** A colleague's window: it repeats the action, which a lock left behind would not let it do. */
let colleague: WorkbenchWindow;
let toSample: () => void;

beforeAll(() => {
  workbench = open({ snapshot: workbookWith(smallOffice()) });
  toSample = workbench.rewindPoint();
  colleague = workbench.openWindow({ user: "user-2" });
});
afterAll(closeAll);

interface Case<Name extends ActionName = ActionName> {
  name: string;
  action: Name;
  args(): Protocol[Name]["arguments"];
  /** What is done before, without a fault. */
  before?(): void;
  /** What the action answers when it is asked again although it has succeeded. */
  again?: string;
  /** Whether a fault leaves all as it was, also before anything is asked again. */
  atomic: boolean;
}

/** Leaves a few items of the year missing, so that few are added one after the other. */
function mostItemsOf(year: number): void {
  done("fillOit", { year });
  workbench.hand.deleteRows("OIT", workbench.hand.lastRow("OIT") - 2, 3);
}

const done = <Name extends ActionName>(action: Name, args: Protocol[Name]["arguments"]) =>
  answered(call(workbench, action, args));
const template = () => done("takeTemplate", { kind: "measures" }).base64;
const give = (fileName: string) => ({ kind: "measures" as const, fileName, base64: template() });

const writeScores = {
  year: 2570,
  chosen: [
    { row: "1", value: 91.25, before: null },
    { row: "2", value: 90.5, before: null },
    { row: "total", value: 93, before: null },
    { row: "level", value: "A", before: null },
  ],
};

const CASES: Case[] = [
  { name: "paste", action: "writeScores", args: () => writeScores, atomic: true },
  {
    name: "suggestion",
    action: "addSuggestion",
    args: () => ({ suggestion: "suggestion-8-1", year: 2570, responsible: "สำนักปลัด", period: "" }),
    again: "suggestion-added",
    atomic: true,
  },
  { name: "announcement", action: "draftAnnouncement", args: () => ({}), atomic: true },
  { name: "OIT", action: "fillOit", args: () => ({ year: 2570 }), before: () => mostItemsOf(2570), atomic: true },
  { name: "next year", action: "startNextYear", args: () => ({ year: 2571 }), before: () => mostItemsOf(2571), atomic: true },
  { name: "undo", action: "undo", args: () => ({}), before: () => void done("writeScores", writeScores), atomic: true },
  { name: "template", action: "giveTemplate", args: () => give("ใหม่.docx"), atomic: false },
  {
    name: "template over another",
    action: "giveTemplate",
    args: () => give("ใหม่.docx"),
    before: () => void done("giveTemplate", give("เดิม.docx")),
    atomic: false,
  },
  {
    name: "default template",
    action: "defaultTemplate",
    args: () => ({ kind: "measures" }),
    before: () => void done("giveTemplate", give("เดิม.docx")),
    atomic: false,
  },
  {
    name: "emblem",
    action: "giveEmblem",
    args: () => ({ fileName: "ตรา.png", base64: Buffer.from(png(300, 300)).toString("base64") }),
    atomic: false,
  },
  { name: "unit", action: "chooseUnit", args: () => ({ unit: "สำนักปลัด" }), atomic: false },
] as Case[];

const cells = () => dataCells(workbench);

/** Everything an action can leave behind. */
const everything = () => JSON.stringify([allCells(workbench), choices()]);

/** What this window's user chose. */
const choices = () => structuredClone(workbench.state().userProperties["user-1"] ?? {});

/** An answer that is a failure says so in Thai, never in a service's words. */
function expectToldInThai(when: string, { ok, findings }: Answer<ActionName>): void {
  if (!ok) expect([when, findings.length > 0]).toEqual([when, true]);
  for (const { text, remedy } of findings) {
    expect(`${when}: ${text}`).toMatch(/[ก-๙]/);
    expect(`${when}: ${remedy}`).toMatch(/[ก-๙]/);
    expect(text + remedy).not.toMatch(/error|Exceeded|timed out|invoked|permission/i);
  }
}

const counts: string[] = [];
let total = 0;
afterAll(() => console.log(`faults: ${counts.join(", ")}, in all ${total} tried and survived`));

test.each(CASES)("$name: each service call fails once", ({ name, action, args, before, again, atomic }) => {
  toSample();
  before?.();
  const toStart = workbench.rewindPoint();
  const given = args();
  const [start, untouched] = [cells(), everything()];
  const ask = (window: WorkbenchWindow = workbench) => call(window, action, given);
  workbench.calls.reset();
  expect(ask()).toEqual({ ok: true, value: expect.anything(), findings: expect.anything() });
  const trips = roundTrips(workbench);
  const [sound, chosen] = [cells(), choices()];

  let tried = 0;
  for (const [number, fault] of faultsFor(trips.length)) {
    const when = `${name}: ${fault} at ${number} ${trips[number - 1]}`;
    toStart();
    workbench.calls.reset();
    workbench.calls.failAt(number, fault);
    const answer = ask();
    workbench.calls.reset();
    tried += 1;
    expectToldInThai(when, answer);
    expect([when, lockIsFree()]).toEqual([when, true]);
    // To repeat it on an untouched workbook is the plain action.
    if (!answer.ok && everything() === untouched) continue;
    if (atomic && !answer.ok) {
      // What stands is one or the other, at the latest once anyone opens the sidebar.
      const cut = workbench.hand.texts("_ระบบ").some((row) => row[1]?.includes('"state":"writing"'));
      const opened = call(colleague, "overview", {});
      expectToldInThai(when, opened);
      expect([when, opened.findings.map(({ id }) => id)]).toEqual([when, cut ? ["put-back"] : []]);
      expect([when, equals(cells(), start) || equals(cells(), sound)]).toEqual([when, true]);
    }
    const repeated = answer.ok ? answer : ask(action === "chooseUnit" ? workbench : colleague);
    expectToldInThai(`${when}, repeated`, repeated);
    if (!repeated.ok) expect([when, repeated.findings.map(({ id }) => id)]).toEqual([when, [again]]);
    expect([when, cells()]).toEqual([when, sound]);
    expect([when, choices()]).toEqual([when, chosen]);
  }
  counts.push(`${name} ${tried}`);
  total += tried;
  expect(tried).toBeGreaterThan(0);
});

function lockIsFree(): boolean {
  const lock = colleague.services.LockService.getDocumentLock();
  const free = lock.tryLock(0);
  lock.releaseLock();
  return free;
}

function equals(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In full each call loses its answer, is cut, and fails in one way more; in few rounds the ways take turns, and long actions skip calls. */
function faultsFor(trips: number): [number, Fault][] {
  const numbers = Array.from({ length: trips }, (_, index) => index + 1);
  const others = FAULTS.filter((fault) => fault !== "lostAnswer" && fault !== "cut");
  if (FULL)
    return numbers.flatMap((number) => [
      [number, "lostAnswer"],
      [number, "cut"],
      [number, others[number % others.length]!],
    ]);
  const tried = trips > 40 ? numbers.filter((number) => number % 3 === 0) : numbers;
  return tried.map((number, index) => [number, FAULTS[index % FAULTS.length]!]);
}
