/** Fiscal year 2566: 43 OIT items in a new grouping ("seed 001"); first year of the five levels. */
import { defineYear, type ListSection } from "./define-year";
import { FIVE_LEVELS } from "./level-rules";
import { SUB_INDICATORS_FROM_2566 } from "./sub-indicators";

const sections: ListSection[] = [
  {
    indicator: 9,
    subIndicator: "9.1",
    group: null,
    items: [
      { key: "structure", requirementSource: { source: "seed 001, [BLS66]", verified: true } },
      { key: "executives", requirementSource: { source: "seed 001, [BLS66]", verified: true } },
      "mandate",
      { key: "development-plan", dataYear: 0 },
      "contact",
      "laws",
      { key: "news", dataYear: 0 },
      "questions-and-answers",
      "social-network",
      "privacy-policy",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.2",
    group: "การดำเนินงาน",
    items: [
      { key: "annual-plan", name: "แผนดำเนินงานและการใช้จ่ายงบประมาณประจำปี", dataYear: 0 },
      {
        key: "annual-plan-progress",
        name: "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน",
        dataYear: 0,
      },
      { key: "annual-plan-report", dataYear: -1 },
      "staff-manual",
      "service-manual",
      { key: "service-statistics", dataYear: 0 },
      { key: "satisfaction-survey", dataYear: -1 },
      "e-service",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.3",
    group: "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
    items: [
      { key: "procurement-plan", name: "แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", dataYear: 0 },
      { key: "procurement-announcements", dataYear: 0 },
      "procurement-monthly",
      { key: "procurement-report", dataYear: -1 },
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.4",
    group: "การบริหารทรัพยากรบุคคล",
    items: [
      { key: "hr-plan", dataYear: 0 },
      { key: "hr-plan-progress", dataYear: 0 },
      { key: "hr-rules", dataYear: 0 },
      { key: "hr-report", dataYear: -1 },
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.5",
    group: "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    items: [
      "complaint-procedure",
      "complaint-channel",
      {
        key: "complaint-statistics",
        name: "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ของหน่วยงานประจำปี",
        dataYear: 0,
      },
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.5",
    group: "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
    // "seed 001" names 2565 here while its neighbours name 2566; the official text is not known.
    items: [{ key: "participation", dataYear: -1 }],
  },
  {
    indicator: 10,
    subIndicator: "10.1",
    group: "นโยบาย No Gift Policy",
    items: [
      { key: "no-gift-declaration", name: "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", dataYear: 0 },
      { key: "no-gift-culture", dataYear: 0 },
      { key: "no-gift-report", dataYear: 0, sourced: { source: "[SKM66]", verified: true } },
    ],
  },
  {
    indicator: 10,
    subIndicator: "10.1",
    group: "การประเมินความเสี่ยงเพื่อป้องกันการทุจริต",
    items: [
      { key: "risk-assessment", dataYear: 0 },
      { key: "risk-management", dataYear: 0 },
    ],
  },
  {
    indicator: 10,
    subIndicator: "10.1",
    group: "แผนป้องกันการทุจริต",
    items: [
      { key: "prevention-plan", dataYear: 0 },
      {
        key: "prevention-plan-progress",
        name: "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
        dataYear: 0,
      },
      { key: "prevention-plan-report", dataYear: -1 },
    ],
  },
  {
    indicator: 10,
    subIndicator: "10.2",
    group: "มาตรการเสริมสร้างมาตรฐานทางจริยธรรม",
    items: ["ethics-code", { key: "ethics-promotion", dataYear: 0 }, { key: "ethics-assessment", dataYear: 0 }],
  },
  {
    indicator: 10,
    subIndicator: "10.2",
    group: "มาตรการส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน",
    items: [
      // The year named is that of the result which is analysed; the measures themselves are for the ITA year.
      { key: "measures", dataYear: -1 },
      {
        key: "measures-report",
        name: "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        requirement: ["ความก้าวหน้าหรือผลของมาตรการในปีที่ประเมิน", "QR Code แบบวัด EIT บนเว็บไซต์ของหน่วยงาน"],
        dataYear: 0,
      },
    ],
  },
];

export const FISCAL_YEAR_2566 = defineYear({
  year: 2566,
  list: { source: "seed 001, [SKM66]", verified: true },
  indicatorNames: { source: "seed 001, seed 003", verified: true },
  questions: { IIT: { each: 6, source: "", verified: false }, EIT: { each: 5, source: "", verified: false } },
  weights: { source: "[UP]", verified: false },
  levelRule: FIVE_LEVELS,
  levels: { source: "[BANGPLAKOD], [UP], seed 001", verified: false },
  subIndicators: SUB_INDICATORS_FROM_2566,
  grouping: { source: "seed 001", verified: true },
  sections,
  requirements: { source: "seed 001", verified: true },
  documents: {
    measures: { coversYear: 0, source: "seed 001, [SKM66]", verified: true },
    report: { coversYear: 0, source: "seed 001, [SKM66]", verified: true },
  },
  // The grouping is known, but whether the averaging rule of 2564 still held is not.
  itemCost: { known: true, source: "[ANY6], seed 001", verified: false },
});
