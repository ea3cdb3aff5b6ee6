// What staff do by hand in tests: it changes the document like their hands would and is never counted.
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

const TAB = "ชีต1";
let workbench: Workbench;
beforeEach(() => {
  workbench = openScript();
  workbench.hand.paste(TAB, "A1", [
    ["หัว", "จำนวน"],
    ["ข", 2],
    ["ก", 1],
  ]);
  workbench.calls.reset();
});
afterEach(closeAll);

const values = (tab = TAB) =>
  workbench.evaluate(`SpreadsheetApp.getActive().getSheetByName('${tab}').getDataRange().getValues()`);

test.each<[string, () => unknown, unknown]>([
  [
    "type",
    () => workbench.hand.type(TAB, "B2", "=1+4"),
    [
      ["หัว", "จำนวน"],
      ["ข", 5],
      ["ก", 1],
    ],
  ],
  [
    "clear",
    () => workbench.hand.clear(TAB, "A2:A3"),
    [
      ["หัว", "จำนวน"],
      ["", 2],
      ["", 1],
    ],
  ],
  [
    "sort rows",
    () => workbench.hand.sortRows(TAB, "A2:B3", 1),
    [
      ["หัว", "จำนวน"],
      ["ก", 1],
      ["ข", 2],
    ],
  ],
  [
    "insert rows",
    () => workbench.hand.insertRows(TAB, 2),
    [
      ["หัว", "จำนวน"],
      ["", ""],
      ["ข", 2],
      ["ก", 1],
    ],
  ],
  [
    "delete rows",
    () => workbench.hand.deleteRows(TAB, 2),
    [
      ["หัว", "จำนวน"],
      ["ก", 1],
    ],
  ],
  [
    "insert columns",
    () => workbench.hand.insertColumns(TAB, 2),
    [
      ["หัว", "", "จำนวน"],
      ["ข", "", 2],
      ["ก", "", 1],
    ],
  ],
  ["delete columns", () => workbench.hand.deleteColumns(TAB, 1), [["จำนวน"], [2], [1]]],
  [
    "copy a row",
    () => workbench.hand.copyRow(TAB, 2, 3),
    [
      ["หัว", "จำนวน"],
      ["ข", 2],
      ["ข", 2],
    ],
  ],
  [
    "insert a copy of a row",
    () => workbench.hand.insertCopyOfRow(TAB, 3, 2),
    [
      ["หัว", "จำนวน"],
      ["ก", 1],
      ["ข", 2],
      ["ก", 1],
    ],
  ],
  [
    "move rows",
    () => workbench.hand.moveRows(TAB, 3, 1, 2),
    [
      ["หัว", "จำนวน"],
      ["ก", 1],
      ["ข", 2],
    ],
  ],
  [
    "move columns",
    () => workbench.hand.moveColumns(TAB, 2, 1, 1),
    [
      ["จำนวน", "หัว"],
      [2, "ข"],
      [1, "ก"],
    ],
  ],
  [
    "merge",
    () => workbench.hand.merge(TAB, "A2:B3"),
    [
      ["หัว", "จำนวน"],
      ["ข", ""],
    ],
  ],
])("%s", (_name, act, expected) => {
  act();
  expect(workbench.calls.count()).toBe(0);
  expect(values()).toEqual(expected);
});

test("tabs can be added, renamed, moved, copied and deleted", () => {
  const { hand } = workbench;
  hand.addTab("ใหม่");
  hand.renameTab(TAB, "คะแนน");
  hand.moveTab("คะแนน", 2);
  const copy = hand.duplicateTab("คะแนน") ?? "";
  expect(values(copy)).toEqual(values("คะแนน"));
  hand.deleteTab("ใหม่");
  expect(workbench.evaluate("SpreadsheetApp.getActive().getSheets().map(function (s) { return s.getName(); })")).toEqual([
    "คะแนน",
    copy,
  ]);
});

test("a rule that rejects also stops hands", () => {
  workbench.evaluate(`SpreadsheetApp.getActiveSheet().getRange('A2').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build())`);
  expect(() => workbench.hand.type(TAB, "A2", "ง")).toThrow("violates");
});
