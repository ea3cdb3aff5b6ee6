/** Fiscal year 2568: 28 OIT items as one agency printed the full list [RTRDA]; how they are grouped for scoring is not known. */
import { defineYear, type ListSection } from "./define-year";
import { FIVE_LEVELS } from "./level-rules";
import { SUB_INDICATORS_FROM_2566 } from "./sub-indicators";

const FIRST_FOUR = { source: "[RTRDA], [KUDPLA68]", verified: true };

const sections: ListSection[] = [
  {
    indicator: 9,
    subIndicator: null,
    group: "ข้อมูลพื้นฐาน",
    items: [
      {
        key: "structure",
        name: "โครงสร้างและอำนาจหน้าที่",
        requirement: [
          "ผังโครงสร้างของหน่วยงาน ท้องถิ่นต้องมีทั้งฝ่ายการเมืองและฝ่ายประจำ",
          "ตำแหน่งสำคัญและส่วนงานในสังกัด",
          "สรุปหน้าที่และอำนาจ โดยไม่ยกกฎหมายมาทั้งฉบับ",
        ],
        requirementSource: { source: "[TRAKAN68], [ITACHON]", verified: true },
        sourced: FIRST_FOUR,
      },
      { key: "executives", sourced: FIRST_FOUR },
      { key: "contact", sourced: FIRST_FOUR },
    ],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "การประชาสัมพันธ์",
    items: [{ key: "news", requirement: ["ข่าวงานตามภารกิจของหน่วยงาน", "QR Code แบบวัด EIT"], sourced: FIRST_FOUR }],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "แผนการดำเนินงานและงบประมาณ",
    items: [
      "development-plan",
      {
        key: "annual-plan",
        name: "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
        requirement: ["แผนหนึ่งปีพร้อมงบและเวลาของแต่ละโครงการ", "ความก้าวหน้าและเงินที่ใช้แล้ว"],
        dataYear: 0,
      },
      { key: "annual-plan-report", dataYear: -1 },
    ],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "การปฏิบัติงาน",
    items: [{ key: "staff-manual", name: "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่" }],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "การให้บริการและการติดต่อประสานงาน",
    items: [
      { key: "service-manual", name: "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ" },
      "e-service",
      { key: "service-statistics", name: "ข้อมูลสถิติการให้บริการ" },
    ],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "การจัดซื้อจัดจ้าง",
    items: [
      {
        key: "procurement-list",
        name: "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
        requirement: ["รายการที่จะซื้อหรือจ้างในปี พร้อมวงเงินและวิธี", "สถานะของแต่ละรายการ และวงเงินที่ทำสัญญาแล้ว"],
      },
      { key: "procurement-report", dataYear: -1 },
    ],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "การบริหารและพัฒนาทรัพยากรบุคคล",
    items: [
      { key: "hr-plan", name: "แผนการบริหารและพัฒนาทรัพยากรบุคคล", dataYear: 0 },
      { key: "hr-report", dataYear: -1 },
      {
        key: "ethics-code",
        name: "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
        requirement: ["ประมวลจริยธรรมที่ใช้กับเจ้าหน้าที่", "สิ่งที่ทำเพื่อส่งเสริมจริยธรรมในหน่วยงาน"],
      },
    ],
  },
  {
    indicator: 9,
    subIndicator: null,
    group: "การจัดการเรื่องร้องเรียน",
    items: ["complaint-procedure", "complaint-channel", { key: "complaint-statistics", dataYear: -1 }],
  },
  { indicator: 9, subIndicator: null, group: "การมีส่วนร่วม", items: ["participation"] },
  {
    indicator: 10,
    subIndicator: null,
    group: "No Gift Policy",
    items: [
      {
        key: "no-gift-declaration",
        name: "ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy",
        requirement: ["ประกาศที่ผู้บริหารสูงสุดลงนาม ว่าทุกคนในหน่วยงานไม่รับของขวัญจากการทำหน้าที่", "การประชุมหรืออบรมให้เจ้าหน้าที่ปฏิเสธของขวัญ"],
      },
      "gift-report",
    ],
  },
  {
    indicator: 10,
    subIndicator: null,
    group: "ความเสี่ยง",
    items: [
      { key: "risk-assessment", name: "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน", dataYear: 0 },
      {
        key: "risk-management",
        name: "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
        dataYear: -1,
      },
    ],
  },
  {
    indicator: 10,
    subIndicator: null,
    group: "แผนป้องกันการทุจริต",
    items: [
      { key: "prevention-plan", dataYear: 0 },
      { key: "prevention-plan-report", name: "รายงานผลการดำเนินการป้องกันการทุจริต", dataYear: -1 },
    ],
  },
  {
    indicator: 10,
    subIndicator: null,
    group: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    items: ["measures", { key: "measures-report", dataYear: -1 }],
  },
];

export const FISCAL_YEAR_2568 = defineYear({
  year: 2568,
  list: { source: "[RTRDA]", verified: true },
  indicatorNames: { source: "", verified: false },
  questions: { IIT: { each: 3, source: "", verified: false }, EIT: { each: 3, source: "", verified: false } },
  weights: { source: "[UP]", verified: false },
  levelRule: FIVE_LEVELS,
  levels: { source: "[BANGPLAKOD], [UP]", verified: false },
  // Names as in 2566; which item belongs to which is not known, so no item carries one.
  subIndicators: SUB_INDICATORS_FROM_2566,
  // O1–O20 to indicator 9 and O21–O28 to 10 is inferred from the captions of the list.
  grouping: { source: "[RTRDA]", verified: false },
  sections,
  requirements: { source: "seed 001", verified: false },
  documents: {
    measures: { coversYear: 0, source: "[RTRDA]", verified: true },
    report: { coversYear: -1, source: "[RTRDA], [OKMDLIST]", verified: true },
  },
  itemCost: { known: false, source: "", verified: false },
});
