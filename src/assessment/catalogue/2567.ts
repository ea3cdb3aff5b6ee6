/** Fiscal year 2567: 35 OIT items, nearly all in no readable source: unverified defaults. */
import { defineYear, type ListSection } from "./define-year";
import { FIVE_LEVELS } from "./level-rules";
import { SUB_INDICATORS_FROM_2566 } from "./sub-indicators";

const UNKNOWN = { source: "", verified: false };
const SONG67 = { source: "[SONG67]", verified: true };

const sections: ListSection[] = [
  {
    indicator: 9,
    subIndicator: "9.1",
    group: null,
    items: [
      { key: "structure", sourced: SONG67 },
      { key: "executives", sourced: SONG67 },
      { key: "mandate", sourced: SONG67 },
      "contact",
      { key: "news", dataYear: 0 },
      "questions-and-answers",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.2",
    group: null,
    items: [
      "development-plan",
      {
        key: "annual-plan",
        name: "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
        requirement: ["แผนหนึ่งปีพร้อมงบและเวลาของแต่ละโครงการ", "ความก้าวหน้าและเงินที่ใช้แล้ว"],
        dataYear: 0,
      },
      { key: "annual-plan-report", dataYear: -1 },
      { key: "staff-manual", name: "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่" },
      {
        key: "service-manual",
        name: "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
        sourced: { source: "[OKMD]", verified: true },
      },
      { key: "service-statistics", name: "ข้อมูลสถิติการให้บริการ" },
      "e-service",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.3",
    group: null,
    items: [
      { key: "procurement-list", dataYear: 0 },
      { key: "procurement-announcements", dataYear: 0 },
      { key: "procurement-progress", dataYear: 0 },
      { key: "procurement-report", name: "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", dataYear: -1 },
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.4",
    group: null,
    items: [
      { key: "hr-plan", name: "แผนการบริหารและพัฒนาทรัพยากรบุคคล", dataYear: 0 },
      { key: "hr-report", dataYear: -1 },
      "ethics-code",
      "ethics-promotion",
    ],
  },
  {
    indicator: 9,
    subIndicator: "9.5",
    group: null,
    items: ["complaint-procedure", "complaint-channel", "complaint-statistics", "participation"],
  },
  {
    indicator: 10,
    subIndicator: "10.1",
    group: null,
    items: [
      { key: "no-gift-declaration", dataYear: 0 },
      "no-gift-culture",
      "no-gift-report",
      "gift-report",
      {
        key: "risk-assessment",
        name: "การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน",
        dataYear: 0,
        sourced: { source: "[PHS67]", verified: true },
      },
      {
        key: "risk-management",
        name: "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
        dataYear: -1,
      },
    ],
  },
  {
    indicator: 10,
    subIndicator: "10.2",
    group: null,
    items: [
      { key: "prevention-plan", dataYear: 0 },
      { key: "prevention-plan-report", dataYear: -1 },
      { key: "measures", dataYear: -1 },
      { key: "measures-report", dataYear: -1 },
    ],
  },
];

export const FISCAL_YEAR_2567 = defineYear({
  year: 2567,
  list: UNKNOWN,
  indicatorNames: UNKNOWN,
  questions: { IIT: { each: 3, ...UNKNOWN }, EIT: { each: 3, ...UNKNOWN } },
  weights: { source: "[UP]", verified: false },
  levelRule: FIVE_LEVELS,
  levels: { source: "[BANGPLAKOD], [UP]", verified: false },
  subIndicators: SUB_INDICATORS_FROM_2566,
  grouping: UNKNOWN,
  sections,
  requirements: { source: "seed 001", verified: false },
  documents: {
    measures: { coversYear: 0, ...UNKNOWN },
    report: { coversYear: -1, ...UNKNOWN },
  },
  itemCost: { known: false, ...UNKNOWN },
});
