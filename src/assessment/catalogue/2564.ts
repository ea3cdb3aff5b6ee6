/** Fiscal year 2564: 43 OIT items [CMS64]. What they must show is taken from the 2566 list, so it is unverified. */
import { defineYear, type ListSection } from "./define-year";
import { LETTERS } from "./level-rules";
import { SUB_INDICATORS_TO_2565 } from "./sub-indicators";

/** The list of 2564; 2565 words three items differently. */
export const SECTIONS_2564: readonly ListSection[] = [
  {
    indicator: 9,
    subIndicator: "9.1",
    group: null,
    items: [
      "structure",
      "executives",
      "mandate",
      "development-plan",
      "contact",
      "laws",
      "news",
      "questions-and-answers",
      "social-network",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.2",
    group: null,
    items: [
      "annual-plan",
      "annual-plan-progress",
      "annual-plan-report",
      "staff-manual",
      "service-manual",
      "service-statistics",
      "satisfaction-survey",
      "e-service",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.3",
    group: null,
    items: [
      "budget-plan",
      "budget-plan-progress",
      "budget-plan-report",
      "procurement-plan",
      "procurement-announcements",
      "procurement-monthly",
      "procurement-report",
    ],
  },
  { indicator: 9, subIndicator: "9.4", group: null, items: ["hr-plan", "hr-plan-progress", "hr-rules", "hr-report"] },
  {
    indicator: 9,
    subIndicator: "9.5",
    group: null,
    items: ["complaint-procedure", "complaint-channel", "complaint-statistics", "feedback-channel", "participation"],
  },
  {
    indicator: 10,
    subIndicator: "10.1",
    group: null,
    items: [
      "executive-integrity",
      "executive-participation",
      { key: "risk-assessment", name: "การประเมินความเสี่ยงการทุจริตประจำปี" },
      { key: "risk-management", name: "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต" },
      "organisation-culture",
      "prevention-plan",
      "prevention-plan-progress",
      "prevention-plan-report",
    ],
  },
  {
    indicator: 10,
    subIndicator: "10.2",
    group: null,
    items: [
      "measures",
      {
        key: "measures-report",
        name: "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        requirement: ["ความก้าวหน้าหรือผลของมาตรการในปีที่ประเมิน"],
      },
    ],
  },
];

export const FISCAL_YEAR_2564 = defineYear({
  year: 2564,
  list: { source: "[CMS64]", verified: true },
  indicatorNames: { source: "[ANY6]", verified: true },
  questions: { IIT: { each: 6, source: "[SDU]", verified: true }, EIT: { each: 5, source: "", verified: false } },
  weights: { source: "[ANY6], seed 000", verified: true },
  levelRule: LETTERS,
  levels: { source: "[SME65]", verified: true },
  subIndicators: SUB_INDICATORS_TO_2565,
  grouping: { source: "[CMS64], seed 000", verified: true },
  sections: SECTIONS_2564,
  requirements: { source: "seed 001", verified: false },
  documents: {
    measures: { coversYear: 0, source: "[CMS64]", verified: true },
    report: { coversYear: 0, source: "[CMS64]", verified: true },
  },
  itemCost: { known: true, source: "[ANY6]", verified: true },
});
