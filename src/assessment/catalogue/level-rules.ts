/** The two level rules, highest level first. Which year follows which rule stands in the years' own files. */
import type { Catalogue } from "../types";

type LevelRuleFacts = Pick<Catalogue, "levelRule" | "levels">;

/** Seven letters by the total alone, to fiscal year 2565 [SME65]. */
export const LETTERS: LevelRuleFacts = {
  levelRule: "letters",
  levels: [
    { name: "AA", total: 95, each: null },
    { name: "A", total: 85, each: null },
    { name: "B", total: 75, each: null },
    { name: "C", total: 65, each: null },
    { name: "D", total: 55, each: null },
    { name: "E", total: 50, each: null },
    { name: "F", total: 0, each: null },
  ],
};

/** Five levels by the total and each instrument, from fiscal year 2566 [BANGPLAKOD]; the cut-offs are those of [UP]. */
export const FIVE_LEVELS: LevelRuleFacts = {
  levelRule: "five-levels",
  levels: [
    { name: "ผ่านดีเยี่ยม", total: 95, each: 95 },
    { name: "ผ่านดี", total: 85, each: 85 },
    { name: "ผ่าน", total: 85, each: null },
    { name: "ต้องปรับปรุง", total: 70, each: null },
    { name: "ต้องปรับปรุงโดยด่วน", total: 0, each: null },
  ],
};
