/**
 * The tab วิเคราะห์: what the scores of the newest year say, live. Its own block of look-ups brings the scores here by
 * hidden row id and year, so that sorting or moving ผลคะแนน can't cut it; the rest is computed by ITA_* from that block.
 */
import { catalogueFor } from "../assessment/catalogue";
import { a1, absolute, quotedTitle } from "./a1";
import type { Layout } from "./layout";
import type { Area, ColourRule, Command, Style, WriteValue } from "./port";
import { type PrefilledRow, prefilledRows, weights, yearsOfSetUp } from "./prefilled-rows";
import { ROW_ID, tabOf } from "./tabs";

/** A tab that formulas look into: its present title and columns. */
export interface LookedAt {
  title: string;
  layout: Layout;
}

const FONT = "Sarabun";
const NAVY = "#1f3a5f";
const GREY = "#5f6368";
const HEAD_BACKGROUND = "#e8eef7";
const LINES = "#dadce0";
const GOOD = "#188038";
const POOR = "#c5221f";

/** Column widths: number, name, instrument, score, bar, year before, change, verdict. */
const WIDTHS = [60, 260, 100, 100, 260, 100, 100, 130];
const WIDTH = WIDTHS.length;
/** One block per this many points in a bar: 25 blocks for 100. */
const POINTS_PER_BLOCK = 4;
/** Formulas look at ข้อมูลหน่วยงาน and ผลคะแนน as far as this row and column Z. */
const LAST_LOOKED_AT_ROW = 60;

const YEAR_CELL = "$C$3";
const THRESHOLD_CELL = "$F$3";
const SUMMARY_ROW = 5;
const TOTAL_ROW = SUMMARY_ROW + 1;
const LEVEL_ROW = SUMMARY_ROW + 2;
const INSTRUMENT_ROW = SUMMARY_ROW + 3;
const HEAD_ROW = 12;
const FIRST_ROW = HEAD_ROW + 1;

const INSTRUMENT_NAMES = {
  IIT: "IIT การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
  EIT: "EIT การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
  OIT: "OIT การเปิดเผยข้อมูลสาธารณะ",
} as const;

/** Cell with the value of a setting, "" where blank. */
export function settingFormula(settings: LookedAt, name: string): string {
  return lookUp(settings, `"${name}"`, `"value"`);
}

/** Score of a row id in a year (both formulas), "" where blank or absent. */
function scoreFormula(scores: LookedAt, rowId: string, year: string): string {
  return lookUp(scores, rowId, `TEXT(${year},"0")`);
}

/**
 * The cell of a row id under a column id, wherever both are: only the block as a whole is named, so that no column is tied
 * to a place.
 */
function lookUp({ title }: LookedAt, rowId: string, columnId: string): string {
  const sheet = `${quotedTitle(title)}!`;
  const block = sheet + absolute({ row: 1, column: 1, rows: LAST_LOOKED_AT_ROW, columns: 26 });
  const ids = sheet + absolute({ row: 1, column: 1, rows: 1, columns: 26 });
  const rows = `MATCH(${rowId},INDEX(${block},0,MATCH("${ROW_ID}",${ids},0)),0)`;
  const found = `INDEX(${block},${rows},MATCH(${columnId},${ids},0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** The whole tab: one write of values and formulas, then its look. */
export function analysisTab(gid: number, settings: LookedAt, scores: LookedAt): Command[] {
  const indicators = (prefilledRows("scores", [], []) ?? []).filter(({ id }) => /^\d+$/.test(id));
  const places = placesFor(indicators.length);
  const sheet: Sheet = new Map();
  headline(sheet, settings);
  summary(sheet, scores, places);
  indicatorRows(sheet, scores, indicators);
  lists(sheet, places);
  const values = Array.from({ length: places.end }, (_, row) =>
    Array.from({ length: WIDTH }, (__, column) => sheet.get(a1(row + 1, column + 1)) ?? ""),
  );
  return [
    { do: "size", gid, rows: places.end, columns: WIDTH },
    { do: "values", gid, row: 1, column: 1, values },
    ...look(gid, places),
  ];
}

/** Where the parts stand, by the number of indicators. */
interface Places {
  count: number;
  /** Last row of the indicators. */
  last: number;
  /** Rows of the headers of the lists below. */
  weak: number;
  rank: number;
  check: number;
  /** Last row of the tab. */
  end: number;
}

function placesFor(count: number): Places {
  const last = FIRST_ROW + count - 1;
  const weak = last + 3;
  const rank = weak + count + 3;
  const check = rank + count + 3;
  return { count, last, weak, rank, check, end: check + count };
}

/** A1 → content. */
type Sheet = Map<string, WriteValue>;

function put(sheet: Sheet, row: number, column: number, ...values: WriteValue[]): void {
  values.forEach((value, index) => {
    sheet.set(a1(row, column + index), value);
  });
}

function formula(text: string): WriteValue {
  return { formula: `=${text}` };
}

const SCORE_HEADS = ["คะแนน", "แถบคะแนน (เต็ม 100)", "ปีก่อน", "เปลี่ยนแปลง"] as const;
const YEAR_BEFORE = `${YEAR_CELL}-1`;

/** The scored indicators as ITA_* take them: number first, score last; `column` is D for this year, F for the year before. */
function block({ last }: Places, column: "D" | "F" = "D"): string {
  return `$A$${FIRST_ROW}:$${column}$${last}`;
}

function headline(sheet: Sheet, settings: LookedAt): void {
  const { result } = yearsOfSetUp();
  const year = settingFormula(settings, "resultYear");
  const threshold = settingFormula(settings, "threshold");
  // Hidden: tells this tab from any other.
  put(sheet, 1, 1, "analysis");
  put(sheet, 2, 2, formula(`"วิเคราะห์ผลการประเมิน ITA "&${settingFormula(settings, "agencyName")}`));
  put(sheet, 3, 2, "ผลการประเมินของปีงบประมาณ พ.ศ.", formula(`IF(${year}="",${result},${year})`));
  put(sheet, 3, 5, "เกณฑ์จุดแข็ง ตั้งแต่ (คะแนน)");
  put(sheet, 3, 6, formula(`IF(${threshold}="",${catalogueFor(result).threshold},${threshold})`));
}

/** Total, level and instruments: as computed, else as published. */
function summary(sheet: Sheet, scores: LookedAt, places: Places): void {
  put(sheet, SUMMARY_ROW, 1, "", "สรุปผล", "น้ำหนัก %", ...SCORE_HEADS, "ผลที่ประกาศ");
  const line = (
    row: number,
    label: string,
    weight: WriteValue,
    rowId: string,
    computed: (range: string, year: string) => string,
  ) => {
    const published = scoreFormula(scores, `"${rowId}"`, YEAR_CELL);
    const publishedBefore = scoreFormula(scores, `"${rowId}"`, YEAR_BEFORE);
    put(sheet, row, 2, label, weight, formula(`IFERROR(${computed(block(places), YEAR_CELL)},IF(H${row}="","",H${row}))`));
    put(sheet, row, 6, formula(`IFERROR(${computed(block(places, "F"), YEAR_BEFORE)},${publishedBefore})`));
    put(sheet, row, 8, formula(published));
  };
  line(TOTAL_ROW, "คะแนนรวม", 100, "total", (range, year) => `ITA_TOTAL(${range},${year})`);
  line(LEVEL_ROW, "ระดับ", "", "level", (range, year) => `ITA_LEVEL(${range},${year})`);
  compare(sheet, TOTAL_ROW);
  weights().forEach(({ instrument, percent }, index) => {
    const row = INSTRUMENT_ROW + index;
    line(row, INSTRUMENT_NAMES[instrument], percent, instrument, (range, year) =>
      numeric(`INDEX(ITA_INSTRUMENTS(${range},${year}),${index + 1},2)`),
    );
    compare(sheet, row);
  });
}

/** Bar and change of a row with this year's score in D and last year's in F. */
function compare(sheet: Sheet, row: number): void {
  put(sheet, row, 5, formula(`IF(ISNUMBER(D${row}),REPT("█",ROUND(D${row}/${POINTS_PER_BLOCK},0)),"")`));
  put(sheet, row, 7, formula(`IF(AND(ISNUMBER(D${row}),ISNUMBER(F${row})),ROUND(D${row}-F${row},2),"")`));
}

function indicatorRows(sheet: Sheet, scores: LookedAt, indicators: readonly PrefilledRow[]): void {
  put(sheet, HEAD_ROW, 1, "ที่", "ตัวชี้วัด", "แบบวัด", ...SCORE_HEADS, "ผล");
  indicators.forEach(({ id, cells }, index) => {
    const row = FIRST_ROW + index;
    put(sheet, row, 1, Number(id), cells.label ?? "", cells.instrument ?? "");
    put(sheet, row, 4, formula(scoreFormula(scores, `"${id}"`, YEAR_CELL)));
    put(sheet, row, 6, formula(scoreFormula(scores, `"${id}"`, YEAR_BEFORE)));
    put(sheet, row, 8, formula(`IF(ISNUMBER(D${row}),IF(D${row}>=${THRESHOLD_CELL},"จุดแข็ง","ต้องพัฒนา"),"")`));
    compare(sheet, row);
  });
}

/** The answers that spill: as many rows of room as there are indicators below each. */
function lists(sheet: Sheet, places: Places): void {
  const scoreCells = `$D$${FIRST_ROW}:$D$${places.last}`;
  const list = (head: number, column: number, title: string, heads: readonly string[], answer: string) => {
    const none = `COUNT(${scoreCells})+COUNTIF(${scoreCells},"?*")=0`;
    put(sheet, head - 1, column, title);
    put(sheet, head, column, ...heads);
    put(sheet, head + 1, column, formula(`IF(${none},"ยังไม่มีคะแนน",${answer})`));
  };
  const { weak, rank, check } = places;
  const range = block(places);
  const scored = ["ตัวชี้วัด", "คะแนน"];
  list(weak, 2, "จุดที่ต้องพัฒนา (ต่ำกว่าเกณฑ์)", [...scored, "ต่ำกว่าเกณฑ์"], `ITA_WEAK(${range},${THRESHOLD_CELL})`);
  list(weak, 5, "จุดแข็ง (ตั้งแต่เกณฑ์ขึ้นไป)", scored, `ITA_STRONG(${range},${THRESHOLD_CELL})`);
  list(rank, 1, "อันดับคะแนนรายตัวชี้วัด", ["อันดับ", ...scored], `ITA_RANK(${range})`);
  list(rank, 5, "ควรทำก่อน (คะแนนรวมเพิ่มได้มากที่สุด)", [...scored, "เพิ่มได้อีก"], `ITA_PRIORITY(${range},${YEAR_CELL})`);
  list(check, 2, "ตรวจคะแนน", ["ผลการตรวจ"], `ITA_CHECK(${range},${YEAR_CELL},$H$${TOTAL_ROW})`);
}

function look(gid: number, { count, last, weak, rank, check, end }: Places): Command[] {
  const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
  const style = (where: Area, how: Style): Command => ({ do: "style", gid, area: where, style: how });
  const head = (row: number, column: number, columns: number) =>
    style(area(row, column, 1, columns), { bold: true, background: HEAD_BACKGROUND });
  return [
    style(area(1, 1, end, WIDTH), { font: FONT, vertical: "middle" }),
    style(area(2, 2, 1, 1), { bold: true, size: 16, colour: NAVY }),
    style(area(3, 2, 1, WIDTH - 1), { colour: GREY, horizontal: "left", bold: true }),
    style(area(FIRST_ROW, 1, end - FIRST_ROW + 1, 1), { horizontal: "center" }),
    style(area(TOTAL_ROW, 3, end - TOTAL_ROW + 1, 6), { horizontal: "center", format: "0.00" }),
    style(area(TOTAL_ROW, 3, 5, 1), { format: "0" }),
    style(area(TOTAL_ROW, 5, end - TOTAL_ROW + 1, 1), { horizontal: "left" }),
    style(area(TOTAL_ROW, 7, last - TOTAL_ROW + 1, 1), { format: "+0.00;-0.00;0.00" }),
    style(area(TOTAL_ROW, 2, 2, 3), { bold: true, size: 14, colour: NAVY }),
    style(area(FIRST_ROW, 4, count, 1), { bold: true }),
    head(SUMMARY_ROW, 1, WIDTH),
    head(HEAD_ROW, 1, WIDTH),
    head(weak, 2, 3),
    head(weak, 5, 2),
    head(rank, 1, 3),
    head(rank, 5, 3),
    head(check, 2, 3),
    ...[weak, rank, check].map((row) => style(area(row - 1, 1, 1, WIDTH), { bold: true, colour: NAVY, size: 12 })),
    style(area(SUMMARY_ROW, 1, 6, WIDTH), { lines: LINES }),
    style(area(HEAD_ROW, 1, count + 1, WIDTH), { lines: LINES }),
    { do: "widths", gid, widths: WIDTHS },
    { do: "freeze", gid, rows: 3, columns: 0 },
    { do: "hideRow", gid, row: 1 },
    { do: "colourRules", gid, rules: colourRules(area, count) },
    { do: "warn", gid, area: area(1, 1, end, WIDTH), text: "สูตรของระบบ ไม่ต้องพิมพ์ แก้คะแนนได้ที่แท็บผลคะแนน" },
    { do: "name", name: "ITA_YEAR", gid, area: area(3, 3, 1, 1) },
    { do: "name", name: "ITA_THRESHOLD", gid, area: area(3, 6, 1, 1) },
    { do: "name", name: "ITA_SCORES", gid, area: area(FIRST_ROW, 1, count, 4) },
    { do: "colourTab", gid, colour: tabOf("analysis").colour },
  ];
}

/** A blank answer of a function counts as none, so that the published figure stands in. */
function numeric(text: string): string {
  return `IF(ISNUMBER(${text}),${text},1/0)`;
}

function colourRules(area: (row: number, column: number, rows: number, columns: number) => Area, count: number): ColourRule[] {
  const verdict = (rows: Area, score: string): ColourRule[] => [
    { area: rows, when: { formula: `=AND(ISNUMBER(${score}),${score}<${THRESHOLD_CELL})` }, colour: POOR },
    { area: rows, when: { formula: `=AND(ISNUMBER(${score}),${score}>=${THRESHOLD_CELL})` }, colour: GOOD },
  ];
  const change = (rows: Area): ColourRule[] => [
    { area: rows, when: { formula: `=AND(ISNUMBER($G${rows.row}),$G${rows.row}<0)` }, colour: POOR },
    { area: rows, when: { formula: `=AND(ISNUMBER($G${rows.row}),$G${rows.row}>0)` }, colour: GOOD },
  ];
  return [
    {
      area: area(FIRST_ROW, 1, count, WIDTH),
      when: { formula: `=AND(ISNUMBER($D${FIRST_ROW}),$D${FIRST_ROW}<${THRESHOLD_CELL})` },
      background: "#fce8e6",
    },
    ...verdict(area(TOTAL_ROW, 5, 5, 1), `$D${TOTAL_ROW}`),
    ...verdict(area(FIRST_ROW, 4, count, 2), `$D${FIRST_ROW}`),
    ...verdict(area(FIRST_ROW, 8, count, 1), `$D${FIRST_ROW}`),
    ...change(area(TOTAL_ROW, 7, 5, 1)),
    ...change(area(FIRST_ROW, 7, count, 1)),
  ];
}
