import { catalogueFor } from "../../src/assessment/catalogue";
import { levelOf, nextLevelAfter, possibleLevels } from "../../src/assessment/level";

const LETTERS = catalogueFor(2565);
const FIVE_LEVELS = catalogueFor(2566);
const all = (score: number) => ({ IIT: score, EIT: score, OIT: score });

test.each([
  [100, "AA"],
  [95, "AA"],
  [94.995, "AA"],
  [94.994, "A"],
  [94.99, "A"],
  [85, "A"],
  [84.995, "A"],
  [84.99, "B"],
  [75, "B"],
  [74.99, "C"],
  [65, "C"],
  [64.99, "D"],
  [55, "D"],
  [54.99, "E"],
  [50, "E"],
  [49.99, "F"],
  [0, "F"],
])("to 2565 a total of %d points is level %s, whatever the instruments", (total, level) => {
  expect(levelOf(LETTERS, total)).toBe(level);
  expect(levelOf(LETTERS, total, all(0))).toBe(level);
});

test.each([
  [95, all(95), "ผ่านดีเยี่ยม"],
  [94.995, all(94.995), "ผ่านดีเยี่ยม"],
  [94.994, all(100), "ผ่านดี"],
  [97, { IIT: 94.994, EIT: 98, OIT: 98 }, "ผ่านดี"],
  [97, { IIT: 94.995, EIT: 98, OIT: 98 }, "ผ่านดีเยี่ยม"],
  [97, { IIT: 98, EIT: 98, OIT: 84.99 }, "ผ่าน"],
  [85, all(85), "ผ่านดี"],
  [84.995, all(84.995), "ผ่านดี"],
  [92, { IIT: 100, EIT: 84.995, OIT: 90 }, "ผ่านดี"],
  [92, { IIT: 100, EIT: 84.994, OIT: 90 }, "ผ่าน"],
  [85, { IIT: 84.99, EIT: 85, OIT: 86 }, "ผ่าน"],
  [84.994, all(100), "ต้องปรับปรุง"],
  [70, all(70), "ต้องปรับปรุง"],
  [69.995, all(69.995), "ต้องปรับปรุง"],
  [69.99, all(69.99), "ต้องปรับปรุงโดยด่วน"],
  [0, all(0), "ต้องปรับปรุงโดยด่วน"],
])("from 2566 a total of %d with instruments %j is %s", (total, instruments, level) => {
  expect(levelOf(FIVE_LEVELS, total, instruments)).toBe(level);
});

describe("where instrument scores are unknown", () => {
  test.each([
    [96, {}, ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"]],
    [93.05, {}, ["ผ่านดี", "ผ่าน"]],
    [84.99, {}, ["ต้องปรับปรุง"]],
    [69.99, {}, ["ต้องปรับปรุงโดยด่วน"]],
    [96, { IIT: 94 }, ["ผ่านดี", "ผ่าน"]],
    [96, { IIT: 84 }, ["ผ่าน"]],
  ])("a total of %d with %j may be %j", (total, known, levels) => {
    const instruments = { IIT: null, EIT: null, OIT: null, ...known };
    expect(possibleLevels(FIVE_LEVELS, total, instruments)).toEqual(levels);
    expect(levelOf(FIVE_LEVELS, total, instruments)).toBe(levels.length === 1 ? levels[0] : "");
  });
});

describe("the next level", () => {
  test("of ผ่าน may lack nothing but an instrument", () => {
    const instruments = { IIT: 98, EIT: 84.6, OIT: 98 };
    expect(nextLevelAfter("ผ่าน", FIVE_LEVELS, 93.98, instruments)).toEqual({
      name: "ผ่านดี",
      missingTotal: 0,
      missingInstruments: { EIT: 0.4 },
    });
  });

  test("needs only points of the total where the rule asks for no instrument", () => {
    const unknown = { IIT: null, EIT: null, OIT: null };
    expect(nextLevelAfter("ต้องปรับปรุงโดยด่วน", FIVE_LEVELS, 69.5, unknown)).toEqual({
      name: "ต้องปรับปรุง",
      missingTotal: 0.5,
      missingInstruments: {},
    });
  });

  test.each([
    ["the highest level", "AA", LETTERS],
    ["a level of the other rule", "ผ่านดี", LETTERS],
    ["no level", "", FIVE_LEVELS],
  ])("does not exist for %s", (_case, level, catalogue) => {
    expect(nextLevelAfter(level, catalogue, 90, all(90))).toBeNull();
  });

  test("can't be told while an instrument that it needs is unknown", () => {
    expect(nextLevelAfter("ผ่าน", FIVE_LEVELS, 90, { IIT: 90, EIT: null, OIT: 90 })).toBeNull();
  });
});
