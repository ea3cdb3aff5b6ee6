/** Fiscal year 2565: the 43 OIT items of 2564 with a few of them worded anew [GIT65]. */
import { SECTIONS_2564 } from "./2564";
import { defineYear, type ListedItem, type ListSection } from "./define-year";
import { LETTERS } from "./level-rules";
import type { OitItemKey } from "./oit-items";
import { SUB_INDICATORS_TO_2565 } from "./sub-indicators";

/** Item of 2564 → the item in its place. The intent of the executive became the No Gift Policy. */
const REPLACED: Partial<Record<OitItemKey, ListedItem>> = {
  "executive-integrity": { key: "no-gift-declaration", name: "นโยบายไม่รับของขวัญ (No Gift Policy)" },
  "risk-assessment": { key: "risk-assessment" },
  "risk-management": { key: "risk-management" },
  "organisation-culture": { key: "organisation-culture", name: "การเสริมสร้างวัฒนธรรมองค์กร ตามมาตรฐานทางจริยธรรม" },
};

const sections: ListSection[] = SECTIONS_2564.map((section) => ({
  ...section,
  items: section.items.map((item) => REPLACED[typeof item === "string" ? item : item.key] ?? item),
}));

export const FISCAL_YEAR_2565 = defineYear({
  year: 2565,
  list: { source: "[GIT65]", verified: true },
  indicatorNames: { source: "seed 000", verified: true },
  questions: { IIT: { each: 6, source: "seed 000", verified: true }, EIT: { each: 5, source: "seed 000", verified: true } },
  weights: { source: "seed 000", verified: true },
  levelRule: LETTERS,
  levels: { source: "[SME65], seed 000", verified: true },
  subIndicators: SUB_INDICATORS_TO_2565,
  grouping: { source: "seed 000, [GIT65]", verified: true },
  sections,
  requirements: { source: "seed 001", verified: false },
  documents: {
    measures: { coversYear: 0, source: "[GIT65]", verified: true },
    report: { coversYear: 0, source: "[GIT65]", verified: true },
  },
  // The grouping is that of 2564, from whose official figures the rule is derived.
  itemCost: { known: true, source: "[ANY6]", verified: true },
});
