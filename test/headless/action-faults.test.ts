/**
 * Every service call of the actions that write fails once, one after the other: what stands in the workbook right after,
 * what the user is told, and that the same action again ends in the same workbook as without a fault. Making a document has
 * a file of its own, set-up and restore are in test/workbook/faults.test.ts.
 */
import type { ActionName, Answer, Protocol } from "../../src/actions/protocol";
import type { AgencyFile } from "../../src/agency/file";
import { TABS } from "../../src/workbook/tabs";
import type { Fault } from "../../workbench/services/calls";
import { png } from "../docx/sample-png";
import { rounds } from "../rounds";
import type { Workbench, WorkbenchWindow } from "./open-built";
import { answered, call, closeAll, open, roundTrips, sampleFile, workbookWith } from "./sample-workbench";

const FAULTS: Fault[] = ["transient", "lostAnswer", "cut", "permanent", "quota", "permission"];

let workbench: Workbench;
/** A colleague's window: it repeats the action, which a lock left behind would not let it do. */
let colleague: WorkbenchWindow;
let toSample: () => void;

/** Small tables, since there are hundreds of runs: two measures of each year, three items without a point. */
function smallOffice(): AgencyFile {
  const file = sampleFile();
  const { workingYear, resultYear } = file.settings;
  const some = <Entry extends { year: number | null }>(rows: Entry[], year: number | null) =>
    rows.filter((row) => row.year === year).slice(0, 2);
  return {
    ...file,
    measures: [...some(file.measures, workingYear), ...some(file.measures, resultYear)],
    indicatorPlans: some(file.indicatorPlans, workingYear),
    oitItems: file.oitItems
      .filter(({ year }) => year === resultYear)
      .slice(0, 3)
      .map((row) => ({ ...row, result: 0 })),
    announcement: [],
    issues: [],
  };
}

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
    args: () => ({ suggestion: "suggestion-8-1", year: 2570 }),
    again: "suggestion-added",
    atomic: true,
  },
  { name: "OIT", action: "fillOit", args: () => ({ year: 2570 }), atomic: true },
  { name: "next year", action: "startNextYear", args: () => ({ year: 2571 }), atomic: true },
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

/** The tabs of the office's data, row by row. Ids and times are new in each run. */
function cells(): { [tab: string]: string[] } {
  const shown = DATA_TABS.map((title) => [title, workbench.hand.texts(title).map((row) => row.map(lasting).join("\u0001"))]);
  return Object.fromEntries(shown);
}

const DATA_TABS = TABS.filter(({ id }) => !["system", "safety", "analysis", "start"].includes(id)).map(({ title }) => title);

function lasting(text: string): string {
  return text.replace(/^[0-9a-f]{12}-\d+$/, "id").replace(/ \d\d:\d\d$/, "");
}

/** The window's own state beside the grid. */
const units = () => structuredClone(workbench.state().userProperties);

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
  const start = cells();
  const ask = (window: WorkbenchWindow = workbench) => call(window, action, given);
  expect(ask()).toMatchObject({ ok: true });
  const trips = roundTrips(workbench);
  const [sound, soundUnits] = [cells(), units()];

  let tried = 0;
  for (const [number, fault] of faultsFor(trips.length)) {
    const when = `${name}: ${fault} at ${number} ${trips[number - 1]}`;
    toStart();
    workbench.calls.failAt(number, fault);
    const answer = ask();
    workbench.calls.reset();
    expectToldInThai(when, answer);
    if (atomic) {
      // What stands now is either way of the action, at the latest once anyone opens the sidebar.
      if (!answer.ok) expectToldInThai(when, call(colleague, "overview", {}));
      const now = cells();
      expect([when, answer.ok ? now : [start, sound].find((each) => equals(each, now))]).toEqual([when, answer.ok ? sound : now]);
    }
    const repeated = answer.ok ? answer : ask(colleague);
    expectToldInThai(`${when}, repeated`, repeated);
    if (!repeated.ok) expect([when, repeated.findings.map(({ id }) => id)]).toEqual([when, [again]]);
    expect([when, cells()]).toEqual([when, sound]);
    if (action === "chooseUnit" && answer.ok) expect([when, units()]).toEqual([when, soundUnits]);
    tried += 1;
  }
  counts.push(`${name} ${tried}`);
  total += tried;
  expect(tried).toBeGreaterThan(0);
});

function equals(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In full each kind of fault at each call; in few rounds the kinds take turns. */
function faultsFor(trips: number): [number, Fault][] {
  const numbers = Array.from({ length: trips }, (_, index) => index + 1);
  const all = numbers.flatMap((number) => FAULTS.map((fault): [number, Fault] => [number, fault]));
  return all.filter(
    (_, index) => index % FAULTS.length === Math.floor(index / FAULTS.length) % FAULTS.length || rounds(0, 1) === 1,
  );
}
