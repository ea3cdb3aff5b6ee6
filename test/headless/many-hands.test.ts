/**
 * Colleagues at work at the same time: before each service call of an action, someone else sorts, filters, inserts, deletes
 * or types by hand, or another window asks for an action of its own. Nobody's work may be lost, doubled or put in a wrong row.
 */
import type { ActionName, Protocol } from "../../src/actions/protocol";
import { FULL, rounds } from "../rounds";
import type { Workbench, WorkbenchWindow } from "./open-built";
import { answered, call, closeAll, open, roundTrips, workbookWith } from "./sample-workbench";
import { dataCells, smallOffice } from "./small-office";

let workbench: Workbench;
let colleague: WorkbenchWindow;
let toSample: () => void;

/** What is years old: rows that no action looks at, for colleagues to sort and delete. */
const OLD = 2566;

beforeAll(() => {
  const file = smallOffice();
  const [measure] = file.measures;
  const [item] = file.oitItems;
  file.measures = [{ ...measure!, id: "old", year: OLD, measure: "มาตรการของปีเก่า" }, ...file.measures];
  file.oitItems = [{ ...item!, id: "old", year: OLD, name: "ข้อของปีเก่า", result: 100 }, ...file.oitItems];
  workbench = open({ snapshot: workbookWith(file) });
  colleague = workbench.openWindow({ user: "user-2" });
  toSample = workbench.rewindPoint();
});
afterAll(closeAll);

const done = <Name extends ActionName>(action: Name, args: Protocol[Name]["arguments"]) =>
  answered(call(workbench, action, args));
const last = (tab: string) => workbench.hand.lastRow(tab);

interface Other {
  name: string;
  /** True where the work took place; false where it was told to wait. */
  work(): boolean;
}

function byHand(name: string, work: () => unknown): Other {
  return {
    name,
    work() {
      work();
      return true;
    },
  };
}

/** What a hand does in a table whose first row is an old one; `column` holds text of our own. */
function handsIn(tab: string, column: string, typed: (string | number)[]): Other[] {
  const { hand } = workbench;
  const inTab = (name: string, work: () => unknown) => byHand(`${name} in ${tab}`, work);
  return [
    inTab("rows sorted", () => hand.sortRows(tab, `A3:Z${last(tab)}`, 4, false)),
    inTab("rows put in above", () => hand.insertRows(tab, 3, 2)),
    inTab("the first row deleted", () => hand.deleteRows(tab, 3)),
    inTab("a row typed below", () => hand.paste(tab, `A${last(tab) + 1}`, [typed])),
    inTab("an old cell typed", () => hand.type(tab, `${column}3`, "พิมพ์โดยเพื่อนร่วมงาน")),
    inTab("rows filtered", () => hand.filterRows(tab, `A2:J${last(tab)}`, 1, ["2570"])),
    inTab("a row dragged up", () => hand.moveRows(tab, last(tab), 1, 3)),
  ];
}

function asking<Name extends ActionName>(action: Name, args: Protocol[Name]["arguments"]): Other {
  return {
    name: `a colleague asks for ${action}`,
    work() {
      const answer = call(colleague, action, args);
      if (!answer.ok) expect([action, answer.findings.map(({ id }) => id)]).toEqual([action, ["other-window"]]);
      return answer.ok;
    },
  };
}

const measureRow = [OLD, "8", "", "มาตรการที่เพื่อนพิมพ์"];
const itemRow = [OLD, "O9", "", "ข้อที่เพื่อนพิมพ์"];
const registerRow = ["1 ตุลาคม 2566", "กองคลัง", "เอกสารที่ทำเอง"];
const suggestion = (id: string) => ({ suggestion: id, year: 2570, responsible: "สำนักปลัด", period: "" });
const document = (again: boolean) => ({ kind: "measures" as const, force: true, again });

interface Case {
  name: string;
  action: ActionName;
  args: Protocol[ActionName]["arguments"];
  before?(): void;
  others(): Other[];
}

/** Leaves a few items of the year missing, so that few are added one after the other. */
function mostItemsOf(year: number): void {
  done("fillOit", { year });
  workbench.hand.deleteRows("OIT", last("OIT") - 2, 3);
}

const CASES: Case[] = [
  {
    name: "paste",
    action: "writeScores",
    args: {
      year: 2569,
      chosen: [["3", 91.25, 89.79] as const, ["8", 82, 79.2] as const].map(([row, value, before]) => ({ row, value, before })),
    },
    others: () => [
      byHand("scores sorted", () => workbench.hand.sortRows("ผลคะแนน", "A3:H17", 5)),
      byHand("a row put in above", () => workbench.hand.insertRows("ผลคะแนน", 3, 1)),
      byHand("a column put in", () => workbench.hand.insertColumns("ผลคะแนน", 5, 1)),
      byHand("an old score typed", () => workbench.hand.type("ผลคะแนน", "E5", 71.5)),
      asking("addSuggestion", suggestion("suggestion-8-2")),
    ],
  },
  {
    name: "suggestion",
    action: "addSuggestion",
    args: suggestion("suggestion-8-1"),
    others: () => [...handsIn("มาตรการ", "D", measureRow), asking("addSuggestion", suggestion("suggestion-8-2"))],
  },
  {
    name: "OIT",
    action: "fillOit",
    args: { year: 2570 },
    before: () => {
      mostItemsOf(2570);
      // A shipped name that was changed by hand is brought up to date: rows that stand are written too.
      workbench.hand.type("OIT", "B9", "O99");
    },
    others: () => [...handsIn("OIT", "D", itemRow), asking("addSuggestion", suggestion("suggestion-8-2"))],
  },
  {
    name: "next year",
    action: "startNextYear",
    args: { year: 2571 },
    before: () => mostItemsOf(2571),
    others: () => [
      ...handsIn("มาตรการ", "D", measureRow),
      ...handsIn("OIT", "D", itemRow),
      asking("addSuggestion", suggestion("suggestion-8-2")),
    ],
  },
  {
    name: "document",
    action: "makeDocument",
    args: document(true),
    before: () => {
      workbench.hand.paste("ทะเบียนเอกสาร", "A3", [registerRow]);
      done("makeDocument", document(false));
    },
    others: () => [...handsIn("ทะเบียนเอกสาร", "C", registerRow), asking("addSuggestion", suggestion("suggestion-8-2"))],
  },
];

/** What the register says of a document's findings is of the moment when the tabs were read. */
const REMARKS = /(ยืนยันจัดทำเอกสาร|ควรตรวจสอบ)[^¦]*/g;

/** Each tab's rows, whatever their order; blank ones do not count. */
function rowsNow(): { [tab: string]: string[] } {
  const sorted = Object.entries(dataCells(workbench)).map(([tab, rows]) => [
    tab,
    rows
      .filter((row) => row.replaceAll("¦", "") !== "")
      .map((row) => row.replace(REMARKS, "remarks"))
      .sort(),
  ]);
  return Object.fromEntries(sorted);
}

const counts: string[] = [];
let total = 0;
afterAll(() => console.log(`many hands: ${counts.join(", ")}, in all ${total} points tried`));

test.each(CASES)("$name: nobody's work is lost at any point", ({ name, action, args, before, others }) => {
  toSample();
  before?.();
  const toStart = workbench.rewindPoint();
  const ask = () => call(workbench, action, args as never);
  /** The rows when the other's work comes first, and then the action or not. */
  const expected = (other: Other | null, asked: boolean) => {
    toStart();
    other?.work();
    if (asked) expect([name, ask().ok]).toEqual([name, true]);
    return rowsNow();
  };
  toStart();
  workbench.calls.reset();
  ask();
  const trips = roundTrips(workbench);
  const all = others();
  const known = new Map<string, { [tab: string]: string[] }>();
  const once = (key: string, make: () => { [tab: string]: string[] }) => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };

  let points = 0;
  let refused = 0;
  for (const [number, other] of pointsOf(trips, all)) {
    const when = `${name}: ${other.name} before ${number} ${trips[number - 1]}`;
    const [both, otherAlone] = [
      once(`${other.name} and action`, () => expected(other, true)),
      once(other.name, () => expected(other, false)),
    ];
    const alone = once("action", () => expected(null, true));
    toStart();
    workbench.calls.reset();
    let took = false;
    workbench.calls.before(number, () => {
      took = other.work();
    });
    const answer = ask();
    workbench.calls.reset();
    if (!answer.ok) refused += 1;
    expect([when, rowsNow()]).toEqual([when, answer.ok ? (took ? both : alone) : otherAlone]);
    if (!answer.ok) expect([when, answer.findings.length > 0]).toEqual([when, true]);
    points += 1;
  }
  counts.push(`${name} ${points}${refused > 0 ? ` (${refused} told to ask again)` : ""}`);
  total += points;
  expect(points).toBeGreaterThan(0);
});

/** In full two other works at every call; in few rounds they take turns, at a few calls and right before each write. */
function pointsOf(trips: readonly string[], others: readonly Other[]): [number, Other][] {
  const isWrite = (name: string | undefined) => /setValues|appendRow|create/.test(name ?? "");
  const numbers = trips
    .map((_, index) => index + 1)
    .filter((number) => FULL || number % (trips.length > 40 ? 6 : 3) === 1 || isWrite(trips[number - 1]));
  return numbers.flatMap((number, index) => {
    const turns = Array.from({ length: rounds(1, 2) }, (_, turn) => others[(index + turn * 3) % others.length]!);
    return [...new Set(turns)].map((other): [number, Other] => [number, other]);
  });
}
