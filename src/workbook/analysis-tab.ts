/**
 * The tab วิเคราะห์: what the scores of the newest year say, live. Its own block of look-ups brings the scores here by
 * hidden row id and year, so that sorting or moving ผลคะแนน can't cut it; the rest is computed by ITA_* from that block.
 */
import { catalogueFor } from "../assessment/catalogue";
import { a1, absolute, quotedTitle } from "./a1";
import type { Layout } from "./layout";
import type { Area, ColourRule, Command, WriteValue } from "./port";
import { prefilledRows, weights, yearsOfSetUp } from "./prefilled-rows";
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
  const count = indicators.length;
  const lastRow = FIRST_ROW + count - 1;
  const weakHead = lastRow + 3;
  const rankHead = weakHead + count + 3;
  const checkHead = rankHead + count + 3;
  const end = checkHead + count;
  const cells = new Map<string, WriteValue>();
  const put = (row: number, columnNumber: number, value: WriteValue) => {
    cells.set(a1(row, columnNumber), value);
  };
  const formula = (row: number, columnNumber: number, text: string) => put(row, columnNumber, { formula: `=${text}` });

  const scoreCells = `$D$${FIRST_ROW}:$D$${lastRow}`;
  const block = `$A$${FIRST_ROW}:$D$${lastRow}`;
  const blockBefore = `$A$${FIRST_ROW}:$F$${lastRow}`;
  const none = `COUNT(${scoreCells})+COUNTIF(${scoreCells},"?*")=0`;
  const before = `${YEAR_CELL}-1`;

  put(1, 1, "analysis");
  formula(2, 2, `"วิเคราะห์ผลการประเมิน ITA "&${settingFormula(settings, "agencyName")}`);
  put(3, 2, "ผลการประเมินของปีงบประมาณ พ.ศ.");
  const year = settingFormula(settings, "resultYear");
  formula(3, 3, `IF(${year}="",${yearsOfSetUp().result},${year})`);
  put(3, 5, "เกณฑ์จุดแข็ง ตั้งแต่ (คะแนน)");
  const threshold = settingFormula(settings, "threshold");
  formula(3, 6, `IF(${threshold}="",${catalogueFor(yearsOfSetUp().result).threshold},${threshold})`);

  ["", "สรุปผล", "น้ำหนัก %", "คะแนน", "แถบคะแนน (เต็ม 100)", "ปีก่อน", "เปลี่ยนแปลง", "ผลที่ประกาศ"].forEach((text, index) => {
    put(SUMMARY_ROW, index + 1, text);
  });
  const summary = (row: number, label: string, rowId: string, now: string, past: string) => {
    put(row, 2, label);
    formula(row, 8, scoreFormula(scores, `"${rowId}"`, YEAR_CELL));
    const publishedBefore = scoreFormula(scores, `"${rowId}"`, before);
    formula(row, 4, `IFERROR(${now},IF(H${row}="","",H${row}))`);
    formula(row, 6, `IFERROR(${past},${publishedBefore})`);
  };
  const compared = (row: number) => {
    formula(row, 5, bar(row));
    formula(row, 7, `IF(AND(ISNUMBER(D${row}),ISNUMBER(F${row})),ROUND(D${row}-F${row},2),"")`);
  };
  summary(TOTAL_ROW, "คะแนนรวม", "total", `ITA_TOTAL(${block},${YEAR_CELL})`, `ITA_TOTAL(${blockBefore},${before})`);
  put(TOTAL_ROW, 3, 100);
  compared(TOTAL_ROW);
  summary(LEVEL_ROW, "ระดับ", "level", `ITA_LEVEL(${block},${YEAR_CELL})`, `ITA_LEVEL(${blockBefore},${before})`);
  weights().forEach(({ instrument, percent }, index) => {
    const row = INSTRUMENT_ROW + index;
    const of = (range: string, ofYear: string) => `INDEX(ITA_INSTRUMENTS(${range},${ofYear}),${index + 1},2)`;
    summary(row, INSTRUMENT_NAMES[instrument], instrument, numeric(of(block, YEAR_CELL)), numeric(of(blockBefore, before)));
    put(row, 3, percent);
    compared(row);
  });

  ["ที่", "ตัวชี้วัด", "แบบวัด", "คะแนน", "แถบคะแนน (เต็ม 100)", "ปีก่อน", "เปลี่ยนแปลง", "ผล"].forEach((text, index) => {
    put(HEAD_ROW, index + 1, text);
  });
  indicators.forEach(({ id, cells: shown }, index) => {
    const row = FIRST_ROW + index;
    put(row, 1, Number(id));
    put(row, 2, shown.label ?? "");
    put(row, 3, shown.instrument ?? "");
    formula(row, 4, scoreFormula(scores, `"${id}"`, YEAR_CELL));
    formula(row, 6, scoreFormula(scores, `"${id}"`, before));
    formula(row, 8, `IF(ISNUMBER(D${row}),IF(D${row}>=${THRESHOLD_CELL},"จุดแข็ง","ต้องพัฒนา"),"")`);
    compared(row);
  });

  const list = (row: number, columnNumber: number, title: string, heads: readonly string[], text: string) => {
    put(row, columnNumber, title);
    heads.forEach((head, index) => {
      put(row + 1, columnNumber + index, head);
    });
    formula(row + 2, columnNumber, `IF(${none},"ยังไม่มีคะแนน",${text})`);
  };
  const columns = ["ตัวชี้วัด", "คะแนน"];
  list(weakHead - 1, 2, "จุดที่ต้องพัฒนา (ต่ำกว่าเกณฑ์)", [...columns, "ต่ำกว่าเกณฑ์"], `ITA_WEAK(${block},${THRESHOLD_CELL})`);
  list(weakHead - 1, 5, "จุดแข็ง (ตั้งแต่เกณฑ์ขึ้นไป)", columns, `ITA_STRONG(${block},${THRESHOLD_CELL})`);
  list(rankHead - 1, 1, "อันดับคะแนนรายตัวชี้วัด", ["อันดับ", ...columns], `ITA_RANK(${block})`);
  list(rankHead - 1, 5, "ควรทำก่อน (คะแนนรวมเพิ่มได้มากที่สุด)", [...columns, "เพิ่มได้อีก"], `ITA_PRIORITY(${block},${YEAR_CELL})`);
  list(checkHead - 1, 2, "ตรวจคะแนน", ["ผลการตรวจ"], `ITA_CHECK(${block},${YEAR_CELL},$H$${TOTAL_ROW})`);

  const values = Array.from({ length: end }, (_, row) =>
    Array.from({ length: WIDTH }, (__, columnIndex) => cells.get(a1(row + 1, columnIndex + 1)) ?? ""),
  );
  const area = (row: number, columnNumber: number, rows: number, columnCount: number): Area => ({
    row,
    column: columnNumber,
    rows,
    columns: columnCount,
  });
  const head = (row: number, columnNumber: number, columnCount: number): Command => ({
    do: "style",
    gid,
    area: area(row, columnNumber, 1, columnCount),
    style: { bold: true, background: HEAD_BACKGROUND },
  });
  const title = (row: number): Command => ({
    do: "style",
    gid,
    area: area(row, 1, 1, WIDTH),
    style: { bold: true, colour: NAVY, size: 12 },
  });
  const lines = (row: number, columnNumber: number, rows: number, columnCount: number): Command => ({
    do: "style",
    gid,
    area: area(row, columnNumber, rows, columnCount),
    style: { lines: LINES },
  });
  return [
    { do: "size", gid, rows: end, columns: WIDTH },
    { do: "values", gid, row: 1, column: 1, values },
    { do: "style", gid, area: area(1, 1, end, WIDTH), style: { font: FONT, vertical: "middle" } },
    { do: "style", gid, area: area(2, 2, 1, 1), style: { bold: true, size: 16, colour: NAVY } },
    { do: "style", gid, area: area(3, 2, 1, WIDTH - 1), style: { colour: GREY, horizontal: "left", bold: true } },
    head(SUMMARY_ROW, 1, WIDTH),
    head(HEAD_ROW, 1, WIDTH),
    ...[weakHead, rankHead, checkHead].map((row) => title(row - 1)),
    head(weakHead, 2, 3),
    head(weakHead, 5, 2),
    head(rankHead, 1, 3),
    head(rankHead, 5, 3),
    head(checkHead, 2, 3),
    lines(SUMMARY_ROW, 1, 6, WIDTH),
    lines(HEAD_ROW, 1, count + 1, WIDTH),
    { do: "style", gid, area: area(FIRST_ROW, 1, end - FIRST_ROW + 1, 1), style: { horizontal: "center" } },
    { do: "style", gid, area: area(TOTAL_ROW, 3, end - TOTAL_ROW + 1, 6), style: { horizontal: "center", format: "0.00" } },
    { do: "style", gid, area: area(TOTAL_ROW, 3, 5, 1), style: { format: "0" } },
    { do: "style", gid, area: area(TOTAL_ROW, 5, end - TOTAL_ROW + 1, 1), style: { horizontal: "left" } },
    { do: "style", gid, area: area(TOTAL_ROW, 7, lastRow - TOTAL_ROW + 1, 1), style: { format: "+0.00;-0.00;0.00" } },
    { do: "style", gid, area: area(TOTAL_ROW, 2, 2, 3), style: { bold: true, size: 14, colour: NAVY } },
    { do: "style", gid, area: area(FIRST_ROW, 4, count, 1), style: { bold: true } },
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

function bar(row: number): string {
  return `IF(ISNUMBER(D${row}),REPT("█",ROUND(D${row}/${POINTS_PER_BLOCK},0)),"")`;
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
