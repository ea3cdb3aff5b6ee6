/** Custom function ITA_CHECK: tells what is wrong with scores instead of refusing them. */
import { agrees, isPoints } from "../agency/points";
import { totalOf } from "../assessment/assess";
import type { Catalogue, Indicator, IndicatorScore } from "../assessment/types";
import { formatPoints } from "../thai/numbers";
import { type Cell, errorCellProblem, isBlank, isErrorCell, numberOf, quoted, rowsOf, singleCell } from "./cells";
import { catalogueOption } from "./options";
import { indicatorLookup, missingIndicators, problemsOfIndicators, readScoreRows } from "./score-rows";

/**
 * ตรวจคะแนนก่อนใช้งาน: ครบทุกตัวชี้วัด อยู่ระหว่าง 0–100 ไม่ซ้ำ และคะแนนรวมตรงกับที่ประกาศ
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {number} year ปีงบประมาณ พ.ศ. ของผลคะแนน เว้นว่างได้ (ปีล่าสุด)
 * @param {number} published คะแนนรวมที่ ป.ป.ช. ประกาศ เว้นว่างได้
 * @return {Array} รายการสิ่งที่ต้องแก้ หรือ “ครบถ้วน”
 * @customfunction
 */
export function ITA_CHECK(scores: unknown, year?: unknown, published?: unknown): Cell[][] {
  const catalogue = catalogueOption(year);
  const noScores = rowsOf(scores).flat().every(isBlank);
  const { rows, problems } = noScores ? { rows: [], problems: [] } : readScoreRows(scores, indicatorLookup(catalogue));
  const found = [...problems, ...problemsOfIndicators(rows)];
  // A row that can't be read is not missing as well.
  const missing = problems.length === 0 ? missingIndicators(rows, catalogue) : "";
  if (missing) found.push(missing);

  const cell = singleCell(published, "คะแนนรวมที่ประกาศ");
  if (!isBlank(cell)) {
    const complete = found.length === 0;
    const indicators = rows.map(({ indicator, score }) => ({ indicator: indicator as Indicator, score }));
    found.push(...problemsOfPublished(cell, complete ? indicators : null, catalogue));
  }
  return found.length > 0 ? found.map((problem) => [problem]) : [["ครบถ้วน"]];
}

/** What is wrong with the published total; it can be compared only where all scores are usable. */
function problemsOfPublished(cell: unknown, scores: IndicatorScore[] | null, catalogue: Catalogue): string[] {
  if (isErrorCell(cell)) return [`คะแนนรวมที่ประกาศ: ${errorCellProblem(cell)}`];
  const published = numberOf(cell);
  if (published === null || !isPoints(published)) {
    return [`คะแนนรวมที่ประกาศ ${quoted(cell)} ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน`];
  }
  const computed = scores && totalOf(scores, catalogue);
  if (computed === null || agrees(computed, published)) return [];
  const [own, official] = [formatPoints(computed, "arabic"), formatPoints(published, "arabic")];
  return [`คะแนนรวมที่คำนวณได้ ${own} ไม่ตรงกับที่ประกาศ ${official} กรุณาตรวจคะแนนตัวชี้วัดหรือคะแนนรวมอีกครั้ง`];
}
