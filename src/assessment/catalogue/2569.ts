/** Fiscal year 2569: 26 OIT items from one agency's web site [RTRDA69]; whether local offices have the same list is not known. */
import { defineYear, type ListSection } from "./define-year";
import { FIVE_LEVELS } from "./level-rules";
import { SUB_INDICATORS_FROM_2566 } from "./sub-indicators";

const sections: ListSection[] = [
  {
    indicator: 9,
    subIndicator: null,
    group: null,
    items: [
      {
        key: "structure",
        name: "โครงสร้างและอำนาจหน้าที่",
        requirement: [
          "ผังโครงสร้างของหน่วยงาน ท้องถิ่นต้องมีทั้งฝ่ายการเมืองและฝ่ายประจำ",
          "ตำแหน่งสำคัญและส่วนงานในสังกัด",
          "สรุปหน้าที่และอำนาจ โดยไม่ยกกฎหมายมาทั้งฉบับ",
        ],
        requirementSource: { source: "[TRAKAN68], [ITACHON]", verified: false },
      },
      "executives",
      "contact",
      "news",
      "development-plan",
      {
        key: "annual-plan",
        name: "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ",
        requirement: ["แผนหนึ่งปีพร้อมงบและเวลาของแต่ละโครงการ", "ความก้าวหน้าและเงินที่ใช้แล้ว"],
        dataYear: 0,
      },
      { key: "annual-plan-report", name: "รายงานผลการดำเนินงาน", dataYear: -1 },
      { key: "staff-manual", name: "คู่มือหรือแนวทางการปฏิบัติงาน" },
      { key: "service-manual", name: "คู่มือหรือแนวทางการขอรับบริการ" },
      { key: "e-service", name: "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)" },
      { key: "procurement-monthly", dataYear: 0 },
      { key: "procurement-report", name: "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", dataYear: -1 },
      {
        key: "hr-plan",
        name: "หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล",
        requirement: ["หลักเกณฑ์สรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล และให้คุณให้โทษ", "แผนบริหารและพัฒนาบุคลากรของปีที่ประเมิน"],
        dataYear: 0,
      },
      { key: "hr-report", name: "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล", dataYear: -1 },
      {
        key: "ethics-code",
        name: "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
        requirement: ["ประมวลจริยธรรมที่ใช้กับเจ้าหน้าที่", "สิ่งที่ทำเพื่อส่งเสริมจริยธรรมในหน่วยงาน"],
      },
      "complaint-procedure",
      "complaint-channel",
      { key: "complaint-statistics", dataYear: -1 },
      { key: "participation", name: "ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน", dataYear: 0 },
    ],
  },
  {
    indicator: 10,
    subIndicator: null,
    group: null,
    items: [
      {
        key: "no-gift-declaration",
        name: "การขับเคลื่อนนโยบาย No Gift Policy และการเสริมสร้างความรู้หลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
        requirement: ["สิ่งที่ทำตามนโยบายไม่รับของขวัญ", "การให้ความรู้เรื่องการรับทรัพย์สินหรือประโยชน์โดยธรรมจรรยา"],
      },
      { key: "risk-assessment", name: "การประเมินความเสี่ยงการทุจริต", dataYear: 0 },
      { key: "risk-management", name: "รายงานผลตามแผนบริหารความเสี่ยงการทุจริต", dataYear: -1 },
      { key: "prevention-plan", dataYear: 0 },
      { key: "prevention-plan-report", name: "รายงานผลการดำเนินการป้องกันการทุจริต", dataYear: -1 },
      { key: "measures", name: "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร" },
      { key: "measures-report", dataYear: -1 },
    ],
  },
];

export const FISCAL_YEAR_2569 = defineYear({
  year: 2569,
  list: { source: "[RTRDA69]", verified: false },
  indicatorNames: { source: "", verified: false },
  questions: { IIT: { each: 3, source: "", verified: false }, EIT: { each: 3, source: "", verified: false } },
  weights: { source: "[UP]", verified: false },
  levelRule: FIVE_LEVELS,
  levels: { source: "[BANGPLAKOD], [UP]", verified: false },
  // Names as in 2566; which item belongs to which is not known, so no item carries one.
  subIndicators: SUB_INDICATORS_FROM_2566,
  grouping: { source: "", verified: false },
  sections,
  requirements: { source: "seed 001", verified: false },
  documents: {
    measures: { coversYear: 0, source: "[RTRDA69]", verified: false },
    report: { coversYear: -1, source: "[RTRDA69]", verified: false },
  },
  itemCost: { known: false, source: "", verified: false },
});
