/** How many calls reading takes, and that staff's changes to a tab's columns cost calls but no data. */
import { newRow } from "../../src/agency/empty";
import { readWorkbook, USUAL_PARTS } from "../../src/workbook/read";
import { appendRows } from "../../src/workbook/write-rows";
import type { Snapshot } from "../headless/open-built";
import { closeAll, type Opened, openReady, openSpreadsheet } from "./open-spreadsheet";

afterEach(closeAll);

const TAB = "มาตรการ";
const ROWS = ["ก", "ข"].map((name) => newRow("measures", `id-${name}`, { year: 2570, measure: `มาตรการ ${name}` }));

let filled: Snapshot | undefined;

function open(): Opened {
  if (!filled) {
    const ready = openReady();
    expect(appendRows(ready.book(), "measures", ROWS).ok).toBe(true);
    filled = ready.workbench.snapshot();
  }
  return openSpreadsheet({ snapshot: filled });
}

/** What reading the usual parts gives, and the calls it took. */
function read({ workbench, book }: Opened) {
  workbench.calls.reset();
  const { file, findings } = readWorkbook(book());
  return { file, findings, calls: workbench.calls.byName(), count: workbench.calls.count() };
}

test("each tab is asked once, and the tabs are listed once", () => {
  const { file, findings, calls, count } = read(open());
  expect([file.measures, findings]).toEqual([ROWS, []]);
  expect(calls["Sheet.getDataRange"]).toBeUndefined();
  // _ระบบ and the parts.
  expect(calls["Range.getValues"]).toBe(1 + USUAL_PARTS.length);
  expect(count).toBe(2 + USUAL_PARTS.length);
});

test.each<[string, number, (opened: Opened) => void]>([
  ["put columns of their own in between", 0, ({ workbench }) => workbench.hand.insertColumns(TAB, 3, 4)],
  ["noted something in the last spare column", 1, ({ workbench }) => workbench.hand.type(TAB, "Z3", "จำไว้")],
  ["deleted the spare columns", 1, ({ workbench }) => workbench.hand.deleteColumns(TAB, 18, 9)],
  ["put in so many that ours lie beyond column Z", 1, ({ workbench }) => workbench.hand.insertColumns(TAB, 3, 20)],
  ["deleted one of ours", 1, ({ workbench }) => workbench.hand.deleteColumns(TAB, 9, 1)],
])("all rows are read where staff %s; tabs read the slow way: %i", (_, slow, change) => {
  const opened = open();
  change(opened);
  const { file, calls } = read(opened);
  expect(file.measures.map(({ id, measure }) => [id, measure])).toEqual(ROWS.map(({ id, measure }) => [id, measure]));
  expect(calls["Sheet.getDataRange"] ?? 0).toBe(slow);
});

test("a year typed over the last column that formulas look at is read, and one to its right", () => {
  const opened = open();
  const { hand } = opened.workbench;
  hand.insertColumns("ผลคะแนน", 6, 1);
  hand.type("ผลคะแนน", "Z2", 2560);
  hand.type("ผลคะแนน", "AA2", 2561);
  hand.type("ผลคะแนน", "Z3:AA3", 88.5);
  expect(read(opened).file.scores.map(({ year }) => year)).toEqual(expect.arrayContaining([2560, 2561]));
});
