/**
 * The one way every custom function reads `scores`: first column number or name, last column score. Blank rows, a header
 * row and rows without a score are skipped; what can't be used is collected as Thai problems that name the row.
 */
import { isPoints } from "../agency/points";
import { findIndicator } from "../assessment/indicator-names";
import type { Catalogue, Indicator, IndicatorScore } from "../assessment/types";
import { toArabicDigits } from "../thai/digits";
import { normalise } from "../thai/normalise";
import { type Cell, errorCellProblem, isBlank, isErrorCell, numberOf, quoted, refuse, rowsOf } from "./cells";

/** One row with a score. */
export interface ScoreRow {
  /** Row of the range, from 1. */
  row: number;
  /** What stood in the first cell. */
  label: Cell;
  /** null where the label is no indicator: a unit that an office ranks, or a slip. */
  indicator: Indicator | null;
  /** Points 0–100 as typed; the assessment rounds. */
  score: number;
}

export interface ScoreRows {
  rows: ScoreRow[];
  problems: string[];
}

/** A year over a column of scores, as number or words ("2568", "ปี พ.ศ. ๒๕๖๘"). */
const YEARS = /25\d\d|26\d\d/g;

/** Finds the indicator that a first cell names. */
export type IndicatorLookup = (label: Cell) => Indicator | null;

/**
 * A lookup in a year's catalogue that remembers: a name is compared with every indicator, and a call may bring thousands
 * of rows, the same ones twice.
 */
export function indicatorLookup(catalogue: Catalogue): IndicatorLookup {
  const known = new Map<Cell, Indicator | null>();
  return (label) => {
    const remembered = known.get(label);
    if (remembered !== undefined) return remembered;
    const indicator = findIndicator(label, catalogue);
    known.set(label, indicator);
    return indicator;
  };
}

/** Reads `scores`; collects problems and throws nothing. */
export function readScoreRows(scores: unknown, indicatorOf: IndicatorLookup): ScoreRows {
  const rows: ScoreRow[] = [];
  const problems: string[] = [];
  let started = false;
  for (const [index, cells] of rowsOf(scores).entries()) {
    if (cells.every(isBlank)) continue;
    const row = index + 1;
    const label = cells[0];
    const cell = cells[cells.length - 1];
    if (cells.length < 2) {
      return { rows, problems: ["ช่วงคะแนนต้องมีอย่างน้อย 2 คอลัมน์ คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน เช่น A2:B11"] };
    }
    if (!started && isHeader(label, cell, indicatorOf)) continue;
    started = true;

    const labelProblem = problemOfLabel(label, cell);
    if (labelProblem) problems.push(`แถวที่ ${row}: ${labelProblem}`);
    if (isBlank(cell)) continue;
    const scoreProblem = problemOfScore(cell);
    if (scoreProblem) problems.push(`แถวที่ ${row}: ${scoreProblem}`);
    if (labelProblem || scoreProblem) continue;
    const name = typeof label === "string" ? normalise(label) : (label as number);
    rows.push({ row, label: name, indicator: indicatorOf(name), score: numberOf(cell) as number });
  }
  return { rows, problems };
}

/** A header stands above the scores, names no indicator, and has words or a year where a score would be. */
function isHeader(label: unknown, cell: unknown, indicatorOf: IndicatorLookup): boolean {
  if (isErrorCell(label) || isErrorCell(cell)) return false;
  if (typeof label === "number" || (typeof label === "string" && indicatorOf(normalise(label)))) return false;
  if (typeof cell === "number") return String(cell).replace(YEARS, "") === "";
  if (typeof cell !== "string") return false;
  const rest = toArabicDigits(normalise(cell)).replace(YEARS, "");
  return !/\d/.test(rest) && (rest === "" || /\p{L}/u.test(rest)) && !isBlank(cell);
}

function problemOfLabel(label: unknown, score: unknown): string | null {
  if (isErrorCell(label)) return errorCellProblem(label);
  if (isBlank(label)) {
    return isBlank(score) ? null : `มีคะแนน ${quoted(score)} แต่ไม่มีเลขหรือชื่อตัวชี้วัด กรุณากรอกในคอลัมน์แรก`;
  }
  const usable = typeof label === "string" || (typeof label === "number" && Number.isFinite(label));
  return usable ? null : `ชื่อ ${quoted(label)} ไม่ถูกต้อง คอลัมน์แรกต้องเป็นเลขหรือชื่อตัวชี้วัด`;
}

function problemOfScore(cell: unknown): string | null {
  if (isErrorCell(cell)) return errorCellProblem(cell);
  const value = numberOf(cell);
  return value !== null && isPoints(value) ? null : `คะแนน ${quoted(cell)} ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน`;
}

/** For functions that only list or sort: rows in indicator order, then others as they stand. Throws on any problem. */
export function listedScores(scores: unknown, indicatorOf: IndicatorLookup): ScoreRow[] {
  const { rows, problems } = readScoreRows(scores, indicatorOf);
  refuse(problems);
  return inIndicatorOrder(rows);
}

function inIndicatorOrder(rows: readonly ScoreRow[]): ScoreRow[] {
  const order = ({ indicator }: ScoreRow) => indicator?.number ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => (order(a) === order(b) ? a.row - b.row : order(a) - order(b)));
}

/** The name to show: the indicator's of the year, else what was typed. */
export function nameOf({ indicator, label }: ScoreRow): Cell {
  return indicator?.name ?? label;
}

/** For functions that compute: the indicators' scores in indicator order. Throws on any problem. */
export function indicatorScores(scores: unknown, catalogue: Catalogue): IndicatorScore[] {
  const { rows, problems } = readScoreRows(scores, indicatorLookup(catalogue));
  refuse([...problems, ...problemsOfIndicators(rows)]);
  return inIndicatorOrder(rows).map(({ indicator, score }) => ({ indicator: indicator as Indicator, score }));
}

/** Names that are no indicator, and indicators that are given twice. */
export function problemsOfIndicators(rows: readonly ScoreRow[]): string[] {
  const firstRow = new Map<number, number>();
  return rows.flatMap(({ row, label, indicator }) => {
    if (indicator === null) {
      return [`แถวที่ ${row}: ${quoted(label)} ไม่ใช่ตัวชี้วัด กรุณาใช้เลข 1–10 หรือชื่อตัวชี้วัด`];
    }
    const first = firstRow.get(indicator.number);
    if (first === undefined) {
      firstRow.set(indicator.number, row);
      return [];
    }
    return [`แถวที่ ${row}: ${titleOf(indicator)} ซ้ำกับแถวที่ ${first} กรุณาเหลือไว้แถวเดียว`];
  });
}

/** What is said where the total needs an indicator that has no score; "" when all have one. */
export function missingIndicators(scores: readonly { indicator: Indicator | null }[], catalogue: Catalogue): string {
  const given = new Set(scores.map(({ indicator }) => indicator?.number));
  const missing = catalogue.indicators.filter(({ number }) => !given.has(number));
  if (missing.length === 0) return "";
  if (missing.length === catalogue.indicators.length) return "ยังไม่มีคะแนนตัวชี้วัด กรุณากรอกคะแนนก่อน";
  return `ยังไม่มีคะแนนของ${missing.map(titleOf).join(", ")} กรุณากรอกให้ครบทุกตัวชี้วัด`;
}

function titleOf({ number, name }: Indicator): string {
  return `ตัวชี้วัดที่ ${number} ${name}`;
}
