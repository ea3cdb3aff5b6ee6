/** The tab เริ่มต้น: the steps of the year in order, where each is done, and a live state by formula. Nothing to type. */
import { YEAR_STEPS, type YearStepId } from "../agency/year-steps";
import { absolute, quotedTitle } from "./a1";
import { type LookedAt, settingFormula } from "./analysis-tab";
import type { Area, Command, WriteValue } from "./port";
import { UNITS_OF_SET_UP } from "./prefilled-rows";
import { type TabId, tabOf } from "./tabs";

const FONT = "Sarabun";
const NAVY = "#1f3a5f";
const GREY = "#5f6368";
const LINES = "#dadce0";
const WIDTHS = [50, 250, 190, 220, 510];
const HEAD_ROW = 5;
/** Formulas count rows of the other tabs as far as here. */
const LAST_ROW = 2000;

const DONE = "เสร็จแล้ว";
const OPEN = "ยังไม่เริ่ม";

interface Step {
  tab: TabId;
  state: string;
  advice: string;
}

export type Looks = (tab: TabId) => LookedAt & { gid: number };

/** `titles` of the tabs may have been changed by staff; the formulas then follow. */
export function startTab(gid: number, look: Looks): Command[] {
  const steps = stepsOf(look);
  const rows = Object.entries(YEAR_STEPS).map(([id, title], index): WriteValue[] => {
    const step = steps[id as YearStepId];
    return [
      index + 1,
      title,
      { formula: `=HYPERLINK("#gid=${look(step.tab).gid}","ไปที่ ${look(step.tab).title}")` },
      { formula: `=${step.state}` },
      step.advice,
    ];
  });
  const agency = settingFormula(look("settings"), "agencyName");
  const values: WriteValue[][] = [
    ["start", "", "", "", ""],
    ["", { formula: `="ผู้ช่วย ITA "&${agency}` }, "", "", ""],
    ["", "ทำตามลำดับจากบนลงล่าง สถานะเปลี่ยนเองเมื่อกรอกข้อมูล เมนู ผู้ช่วย ITA ด้านบนเปิดแถบผู้ช่วยและจัดทำเอกสาร", "", "", ""],
    ["", "", "", "", ""],
    ["ที่", "สิ่งที่ต้องทำ", "แท็บ", "สถานะ", "คำแนะนำ"],
    ...rows,
  ];
  const area = (row: number, column: number, rowCount: number, columns: number): Area => ({
    row,
    column,
    rows: rowCount,
    columns,
  });
  const stateArea = area(HEAD_ROW + 1, 4, rows.length, 1);
  return [
    { do: "values", gid, row: 1, column: 1, values },
    { do: "size", gid, rows: values.length + 5, columns: WIDTHS.length },
    { do: "style", gid, area: area(1, 1, values.length, WIDTHS.length), style: { font: FONT, vertical: "middle", size: 10 } },
    { do: "style", gid, area: area(2, 2, 1, 1), style: { bold: true, size: 16, colour: NAVY } },
    { do: "style", gid, area: area(3, 2, 1, 1), style: { colour: GREY } },
    {
      do: "style",
      gid,
      area: area(HEAD_ROW, 1, 1, WIDTHS.length),
      style: { bold: true, background: "#e8eef7", colour: NAVY, horizontal: "center" },
    },
    { do: "style", gid, area: area(HEAD_ROW, 1, rows.length + 1, WIDTHS.length), style: { lines: LINES, wrap: true } },
    { do: "style", gid, area: area(HEAD_ROW + 1, 1, rows.length, 1), style: { horizontal: "center" } },
    { do: "style", gid, area: stateArea, style: { horizontal: "center", bold: true } },
    { do: "widths", gid, widths: WIDTHS },
    { do: "freeze", gid, rows: HEAD_ROW, columns: 0 },
    { do: "hideRow", gid, row: 1 },
    {
      do: "colourRules",
      gid,
      rules: [
        {
          area: stateArea,
          when: { formula: `=LEFT($D${HEAD_ROW + 1},${DONE.length})="${DONE}"` },
          background: "#e6f4ea",
          colour: "#137333",
        },
        { area: stateArea, when: { equals: OPEN }, background: "#f1f3f4", colour: GREY },
        { area: stateArea, when: { formula: `=LEN($D${HEAD_ROW + 1})>0` }, background: "#fef7e0", colour: "#b06000" },
      ],
    },
    { do: "warn", gid, area: area(1, 1, values.length, WIDTHS.length), text: "หน้านี้ระบบเขียนให้ ไม่ต้องพิมพ์" },
    { do: "colourTab", gid, colour: tabOf("start").colour },
  ];
}

function stepsOf(look: Looks): Record<YearStepId, Step> {
  const column = (tab: TabId, id: string) => {
    const { title, layout } = look(tab);
    const area = {
      row: layout.headerRow + 1,
      column: layout.columns.get(id) ?? 1,
      rows: LAST_ROW - layout.headerRow,
      columns: 1,
    };
    return `${quotedTitle(title)}!${absolute(area)}`;
  };
  const setting = (name: string) => settingFormula(look("settings"), name);
  // Not COUNTIF with "?*": a wildcard need not match a text of several lines.
  const filled = (tab: TabId, id: string) => `SUMPRODUCT((LEN(${column(tab, id)})>0)*1)`;
  const ofYear = (tab: TabId, year: string) => `COUNTIF(${column(tab, "year")},${year})`;
  const withText = (tab: TabId, year: string, id: string) =>
    `SUMPRODUCT((${column(tab, "year")}=${year})*(LEN(${column(tab, id)})>0))`;
  const working = setting("workingYear");
  const result = setting("resultYear");
  const analysis = quotedTitle(look("analysis").title);
  const scored = `COUNT(${analysis}!$D$13:$D$22)`;
  const total = `IF(ISNUMBER(${analysis}!$D$6)," คะแนนรวม "&TEXT(${analysis}!$D$6,"0.00"),"")`;
  /** Done when all are; "3 จาก 5" while some are. */
  const part = (done: string, all: string) =>
    `IF(${all}=0,"${OPEN}",IF(${done}>=${all},"${DONE} "&${all}&" รายการ",${done}&" จาก "&${all}&" รายการ"))`;
  const some = (count: string) => `IF(${count}=0,"${OPEN}","${DONE} "&${count}&" รายการ")`;
  const needed = ["agencyName", "district", "province", "workingYear", "resultYear"]
    .map((name) => `(${setting(name)}<>"")*1`)
    .join("+");
  return {
    office: {
      tab: "settings",
      state: `IF(${needed}=5,"${DONE}",(${needed})&" จาก 5 รายการ")`,
      advice: "ชื่อหน่วยงาน อำเภอ จังหวัด และปีงบประมาณทั้งสองช่อง ใช้ในเอกสารทุกฉบับ",
    },
    units: {
      tab: "units",
      state: `IF(${filled("units", "name")}>${UNITS_OF_SET_UP.length},"${DONE} "&${filled("units", "name")}&" รายการ","${OPEN}")`,
      advice: "ชื่อในหน้านี้เป็นตัวเลือกของช่องผู้รับผิดชอบ",
    },
    signers: {
      tab: "signers",
      state: some(filled("signers", "position")),
      advice: "ตำแหน่งของผู้รายงาน ปลัด และผู้บริหาร ชื่อเว้นว่างได้",
    },
    scores: {
      tab: "scores",
      state: `IF(${scored}=0,"${OPEN}",IF(${scored}>=10,"${DONE}",${scored}&" จาก 10 ตัวชี้วัด"))&${total}`,
      advice: `พิมพ์คะแนน 10 ตัวชี้วัด หรือวางจากข้อความในแถบผู้ช่วย จุดแข็งและจุดที่ต้องพัฒนาดูที่แท็บ ${look("analysis").title}`,
    },
    issues: {
      tab: "issues",
      state: some(ofYear("issues", result)),
      advice: "สาเหตุที่คะแนนต่ำ จากผลของปีล่าสุด เชื่อมกับตัวชี้วัด",
    },
    measures: {
      tab: "measures",
      state: some(ofYear("measures", working)),
      advice: "มาตรการ วิธีดำเนินการ ผู้รับผิดชอบ ระยะเวลา และการติดตามผล อย่างน้อยหนึ่งมาตรการต่อจุดที่ต้องพัฒนา",
    },
    announcement: {
      tab: "announcement",
      state: some(ofYear("announcement", working)),
      advice: "เรื่อง คำปรารภ และข้อต่าง ๆ เลขข้อระบบใส่ให้",
    },
    "follow-up": {
      tab: "measures",
      state: part(withText("measures", working, "progress"), ofYear("measures", working)),
      advice: "กรอกความก้าวหน้าของมาตรการปีที่จัดทำ เมื่อครบหกเดือน",
    },
    results: {
      tab: "measures",
      state: part(withText("measures", result, "outcome"), ofYear("measures", result)),
      advice: "กรอกสรุปผลและผลลัพธ์ของมาตรการปีเดียวกับผลล่าสุด เพื่อจัดทำรายงานผล",
    },
    oit: {
      tab: "oitItems",
      state: part(withText("oitItems", working, "url"), ofYear("oitItems", working)),
      advice: "ลิงก์ต้องอยู่บนเว็บไซต์ของหน่วยงานและเปิดได้โดยไม่ต้องเข้าสู่ระบบ",
    },
    documents: {
      tab: "register",
      state: part(filled("register", "publishedUrl"), filled("register", "kind")),
      advice: "จัดทำจากเมนู ผู้ช่วย ITA แล้วนำไฟล์ที่ลงนามขึ้นเว็บไซต์ วางลิงก์กลับในทะเบียนเอกสาร",
    },
  };
}
