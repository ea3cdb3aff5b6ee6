/** Fiscal year 2563: indicators, weights and level rule only; its 43 OIT items are in no readable source. */
import { defineYear } from "./define-year";
import { LETTERS } from "./level-rules";

const UNKNOWN = { source: "", verified: false };

export const FISCAL_YEAR_2563 = defineYear({
  year: 2563,
  list: UNKNOWN,
  indicatorNames: UNKNOWN,
  questions: { IIT: { each: 6, ...UNKNOWN }, EIT: { each: 5, ...UNKNOWN } },
  weights: UNKNOWN,
  levelRule: LETTERS,
  levels: { source: "[SME65]", verified: false },
  subIndicators: [],
  grouping: UNKNOWN,
  sections: [],
  requirements: UNKNOWN,
  documents: {
    measures: { number: "O42", coversYear: 0, ...UNKNOWN },
    report: {
      number: "O43",
      title: "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      coversYear: 0,
      ...UNKNOWN,
    },
  },
  itemCost: { known: false, ...UNKNOWN },
});
