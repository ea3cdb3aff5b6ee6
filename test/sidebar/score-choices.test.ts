import {
  chosenScores,
  isSettled,
  rowState,
  startingChoices,
  valueWords,
  withAllPlain,
} from "../../sidebar/view-models/score-choices";
import type { ScoreProposal } from "../../src/actions/protocol";

const row = (name: string, now: ScoreProposal["now"], values: (number | string)[], sure: boolean): ScoreProposal => ({
  row: name,
  label: name,
  now,
  candidates: values.map((value) => ({ value, quote: String(value), where: "บรรทัดที่ 1" })),
  sure,
});

const ROWS = [
  row("1", 94.32, [94.32], true),
  row("2", null, [88.2], true),
  row("3", 89.79, [90], true),
  row("4", null, [88.51], false),
  row("8", null, [79.2, 74.07], false),
  row("9", 100, [], false),
  row("level", "", ["A"], true),
];

test("what the text says of a row is told from what stands there", () => {
  expect(ROWS.map(rowState)).toEqual(["same", "new", "different", "unsure", "several", "missing", "different"]);
  expect(ROWS.filter(isSettled).map((settled) => settled.row)).toEqual(["1", "9"]);
  expect(rowState(row("5", 90, [90], false))).toBe("same");
});

test("only plain values for blank cells are chosen beforehand", () => {
  expect(chosenScores(ROWS, startingChoices(ROWS))).toEqual([{ row: "2", value: 88.2, before: null }]);
});

test("one click chooses every plain value, but none that is unsure or told twice", () => {
  const choices = withAllPlain(ROWS, startingChoices(ROWS));
  expect(chosenScores(ROWS, choices).map(({ row: name }) => name)).toEqual(["2", "3", "level"]);
});

test("one click leaves what the user chose among several", () => {
  const choices = withAllPlain(ROWS, { ...startingChoices(ROWS), "8": 74.07 });
  expect(chosenScores(ROWS, choices)).toContainEqual({ row: "8", value: 74.07, before: null });
});

test("a value that stands there already is not sent", () => {
  expect(chosenScores(ROWS, { "1": 94.32, "2": null, "9": null })).toEqual([]);
});

test.each([
  [null, "ว่าง"],
  [94.3, "94.30"],
  ["ผ่านดี", "ผ่านดี"],
])("%j is shown as %s", (value, words) => {
  expect(valueWords(value)).toBe(words);
});
