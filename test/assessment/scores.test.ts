import fc from "fast-check";
import {
  changesOf,
  instrumentScores,
  prioritiesOf,
  rank,
  strengthsOf,
  totalOf,
  totalOfInstruments,
  weakPointsOf,
} from "../../src/assessment/assess";
import { catalogueFor } from "../../src/assessment/catalogue";
import { SEED_000_SCORES } from "./sample-scores";

const catalogue = catalogueFor(2565);
const scored = (scores: readonly number[]) => scores.map((score, index) => ({ indicator: catalogue.indicators[index]!, score }));
const units = [
  { unit: "สำนักปลัด", score: 84.995 },
  { unit: "กองคลัง", score: 90 },
  { unit: "กองช่าง", score: 84.994 },
  { unit: "กองการศึกษา", score: 90.001 },
];

test("an office's own units can be ranked and split; equal rounded scores keep the order given", () => {
  expect(rank(units).map(({ rank: place, unit, score }) => [place, unit, score])).toEqual([
    [1, "กองคลัง", 90],
    [2, "กองการศึกษา", 90],
    [3, "สำนักปลัด", 85],
    [4, "กองช่าง", 84.99],
  ]);
  expect(strengthsOf(units, 85).map(({ unit }) => unit)).toEqual(["กองคลัง", "กองการศึกษา", "สำนักปลัด"]);
  expect(weakPointsOf(units, 85)).toEqual([{ unit: "กองช่าง", score: 84.99 }]);
});

test("change is told by key, in the order of the current scores", () => {
  const before = [
    { unit: "กองคลัง", score: 80.005 },
    { unit: "กองยุบ", score: 1 },
  ];
  expect(changesOf(units, before, ({ unit }) => unit).map(({ item, ...change }) => [item.unit, change])).toEqual([
    ["กองคลัง", { previous: 80.01, current: 90, difference: 9.99 }],
  ]);
});

test("the total is rounded once, from unrounded means", () => {
  // EIT: 50.05 ÷ 3 = 16.6833…, and 0.3 of it is 5.005. From the printed mean, 16.68, it would be 5.004.
  const scores = scored([0, 0, 0, 0, 0, 16.68, 16.68, 16.69, 0, 0]);
  expect(instrumentScores(scores, catalogue).EIT).toBe(16.68);
  expect(totalOf(scores, catalogue)).toBe(5.01);
});

test("the total of published instrument scores needs all three", () => {
  expect(totalOfInstruments({ IIT: 90.34, EIT: 85.26, OIT: 100 }, catalogue)).toBe(92.68);
  expect(totalOfInstruments({ IIT: 90.34, EIT: null, OIT: 100 }, catalogue)).toBeNull();
});

describe("in whatever order the scores come", () => {
  const order = fc.shuffledSubarray(
    SEED_000_SCORES.map((_, index) => index),
    { minLength: 10 },
  );

  test("means, total and the sets of strong and weak are the same", () => {
    fc.assert(
      fc.property(order, (indexes) => {
        const given = scored(SEED_000_SCORES);
        const shuffled = indexes.map((index) => given[index]!);
        expect(instrumentScores(shuffled, catalogue)).toEqual({ IIT: 90.34, EIT: 85.26, OIT: 100 });
        expect(totalOf(shuffled, catalogue)).toBe(92.68);
        expect(new Set(strengthsOf(shuffled, 85))).toEqual(new Set(strengthsOf(given, 85)));
        expect(weakPointsOf(shuffled, 85)).toEqual(weakPointsOf(given, 85));
        expect(new Set(prioritiesOf(shuffled, catalogue))).toEqual(new Set(prioritiesOf(given, catalogue)));
      }),
    );
  });

  test("nothing given is changed", () => {
    const given = Object.freeze(scored(SEED_000_SCORES).map((item) => Object.freeze(item)));
    const copy = structuredClone(given);
    rank(given);
    strengthsOf(given, 85);
    weakPointsOf(given, 85);
    prioritiesOf(given, catalogue);
    expect(given).toEqual(copy);
  });
});

test("raising every indicator to 100 gains what the total lacks", () => {
  const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), (scores) => {
      const gained = prioritiesOf(scored(scores), catalogue).reduce((sum, { gain }) => sum + gain, 0);
      // Ten gains and the total, each rounded by at most half a hundredth.
      expect(Math.abs(gained - (100 - totalOf(scored(scores), catalogue)!))).toBeLessThan(11 * 0.005 + 1e-9);
    }),
  );
});
