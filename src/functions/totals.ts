/** Custom functions that compute from the year's weights and levels: ITA_INSTRUMENTS, ITA_TOTAL, ITA_LEVEL, ITA_PRIORITY. */
import { INSTRUMENTS, type Instrument } from "../agency/file";
import { isPoints } from "../agency/points";
import { instrumentScores, levelOf, possibleLevels, prioritiesOf, totalOf, totalOfInstruments } from "../assessment/assess";
import type { Catalogue, IndicatorScore } from "../assessment/types";
import { compareKey } from "../thai/normalise";
import { type Cell, errorCellProblem, isBlank, isErrorCell, numberOf, quoted, refuse, rowsOf } from "./cells";
import { orNone } from "./lists";
import { catalogueOption } from "./options";
import { indicatorLookup, indicatorScores, missingIndicators, readScoreRows, type ScoreRow } from "./score-rows";

/**
 * คำนวณคะแนนแต่ละแบบวัด (IIT, EIT, OIT) จากค่าเฉลี่ยของตัวชี้วัดในแบบวัดนั้น
 * ผลลัพธ์ 3 แถว: ชื่อแบบวัด, คะแนน (ว่างไว้ถ้าแบบวัดนั้นยังไม่มีคะแนนเลย)
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {number} year ปีงบประมาณ พ.ศ. ของผลคะแนน เว้นว่างได้ (ปีล่าสุด)
 * @return {Array} คะแนน IIT, EIT และ OIT
 * @customfunction
 */
export function ITA_INSTRUMENTS(scores: unknown, year?: unknown): Cell[][] {
  const catalogue = catalogueOption(year);
  const given = indicatorScores(scores, catalogue);
  const begun = new Set(given.map(({ indicator }) => indicator.instrument));
  const expected = catalogue.indicators.filter(({ instrument }) => begun.has(instrument));
  if (expected.length > given.length) refuse([missingIndicators(given, { ...catalogue, indicators: expected })]);
  const instruments = instrumentScores(given, catalogue);
  return INSTRUMENTS.map((instrument) => [instrument, instruments[instrument] ?? ""]);
}

/**
 * คำนวณคะแนนรวม ITA จากคะแนนตัวชี้วัดทั้ง 10 ตัว
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {number} year ปีงบประมาณ พ.ศ. ของผลคะแนน เว้นว่างได้ (ปีล่าสุด)
 * @return {number} คะแนนรวม ทศนิยม 2 ตำแหน่ง
 * @customfunction
 */
export function ITA_TOTAL(scores: unknown, year?: unknown): number {
  const catalogue = catalogueOption(year);
  return totalOf(allIndicatorScores(scores, catalogue), catalogue) as number;
}

/**
 * บอกระดับผลการประเมินตามเกณฑ์ของปีนั้น
 * ใส่คะแนนตัวชี้วัดทั้ง 10 ตัว หรือ 3 แถว IIT, EIT, OIT หรือคะแนนรวมเพียงเซลล์เดียวก็ได้
 * (ตั้งแต่ปี 2566 ถ้าคะแนนรวมถึง 85 ต้องใช้คะแนน IIT, EIT และ OIT ด้วย)
 *
 * @param {Array} scores ช่วงคะแนน หรือเซลล์คะแนนรวม
 * @param {number} year ปีงบประมาณ พ.ศ. ของผลคะแนน เว้นว่างได้ (ปีล่าสุด)
 * @return {string} ระดับผลการประเมิน
 * @customfunction
 */
export function ITA_LEVEL(scores: unknown, year?: unknown): string {
  const catalogue = catalogueOption(year);
  const cells = rowsOf(scores).flat();
  if (cells.length === 1) return levelOfTotal(cells[0], catalogue);

  const { rows, problems } = readScoreRows(scores, indicatorLookup(catalogue));
  if (rows.some((row) => instrumentOf(row) !== null)) {
    refuse([...problems, ...problemsOfInstruments(rows)]);
    const instruments = Object.fromEntries(rows.map((row) => [instrumentOf(row), row.score])) as Record<Instrument, number>;
    return levelOf(catalogue, totalOfInstruments(instruments, catalogue) as number, instruments);
  }
  const given = allIndicatorScores(scores, catalogue);
  return levelOf(catalogue, totalOf(given, catalogue) as number, instrumentScores(given, catalogue));
}

/**
 * บอกว่าแต่ละตัวชี้วัดยังเพิ่มคะแนนรวมได้อีกมากที่สุดเท่าใด เรียงจากมากไปน้อย ใช้เลือกเรื่องที่ควรทำก่อน
 * ผลลัพธ์ 3 คอลัมน์: ตัวชี้วัด, คะแนน, คะแนนรวมที่เพิ่มได้มากที่สุด
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {number} year ปีงบประมาณ พ.ศ. ของผลคะแนน เว้นว่างได้ (ปีล่าสุด)
 * @return {Array} รายการเรียงตามคะแนนรวมที่เพิ่มได้
 * @customfunction
 */
export function ITA_PRIORITY(scores: unknown, year?: unknown): Cell[][] {
  const catalogue = catalogueOption(year);
  const priorities = prioritiesOf(indicatorScores(scores, catalogue), catalogue);
  return orNone(
    priorities.map(({ indicator, score, gain }) => [indicator.name, score, gain]),
    3,
  );
}

function allIndicatorScores(scores: unknown, catalogue: Catalogue): IndicatorScore[] {
  const given = indicatorScores(scores, catalogue);
  const missing = missingIndicators(given, catalogue);
  if (missing) refuse([missing]);
  return given;
}

function levelOfTotal(cell: unknown, catalogue: Catalogue): string {
  if (isBlank(cell)) refuse(["ยังไม่มีคะแนน กรุณากรอกคะแนนก่อน"]);
  if (isErrorCell(cell)) refuse([errorCellProblem(cell)]);
  const total = numberOf(cell);
  if (total === null || !isPoints(total)) throw new Error(`คะแนนรวม ${quoted(cell)} ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน`);
  const levels = possibleLevels(catalogue, total);
  const last = levels.pop() as string;
  if (levels.length === 0) return last;
  return `${levels.join(", ")} หรือ ${last} (ต้องมีคะแนน IIT, EIT และ OIT จึงจะบอกได้)`;
}

/** The instrument a row's label names by its abbreviation: "IIT", "แบบวัด iit", "คะแนน EIT". */
function instrumentOf({ label, indicator }: ScoreRow): Instrument | null {
  if (indicator !== null) return null;
  const key = compareKey(String(label));
  const named = INSTRUMENTS.filter((instrument) => key.includes(instrument.toLowerCase()));
  return named.length === 1 ? (named[0] as Instrument) : null;
}

/** Three rows, one an instrument, are an input of their own: nothing else may stand among them. */
function problemsOfInstruments(rows: readonly ScoreRow[]): string[] {
  const stranger = rows.find((row) => instrumentOf(row) === null);
  if (stranger) {
    return [
      `แถวที่ ${stranger.row}: ${quoted(stranger.label)} ปนอยู่กับคะแนน IIT, EIT, OIT กรุณาเลือกเฉพาะตัวชี้วัด 10 แถว หรือเฉพาะแบบวัด 3 แถว`,
    ];
  }
  const problems: string[] = [];
  for (const instrument of INSTRUMENTS) {
    const [first, second] = rows.filter((row) => instrumentOf(row) === instrument);
    if (!first) problems.push(`ยังไม่มีคะแนน ${instrument} กรุณากรอกให้ครบทั้ง IIT, EIT และ OIT`);
    if (first && second) problems.push(`แถวที่ ${second.row}: ${instrument} ซ้ำกับแถวที่ ${first.row} กรุณาเหลือไว้แถวเดียว`);
  }
  return problems;
}
