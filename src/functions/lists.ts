/** Custom functions that list or sort scores: ITA_WEAK, ITA_STRONG, ITA_RANK, ITA_CHANGE. Own units of an office are welcome. */
import { roundHalfUp } from "../agency/points";
import { changesOf, rank, strengthsOf, weakPointsOf } from "../assessment/assess";
import { compareKey } from "../thai/normalise";
import type { Cell } from "./cells";
import { catalogueOption, thresholdOption } from "./options";
import { indicatorLookup, listedScores, nameOf, type ScoreRow } from "./score-rows";

/** What a list without entries shows, with every cell of its one row filled. */
export function orNone(rows: Cell[][], columns: number): Cell[][] {
  return rows.length > 0 ? rows : [["ไม่มี", ...Array<Cell>(columns - 1).fill("")]];
}

/**
 * แสดงตัวชี้วัดที่ได้คะแนนต่ำกว่าเกณฑ์ (จุดอ่อน) เรียงจากคะแนนต่ำสุด
 * ผลลัพธ์ 3 คอลัมน์: ตัวชี้วัด, คะแนน, ต่ำกว่าเกณฑ์กี่คะแนน
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {number} threshold เกณฑ์คะแนน เว้นว่างได้ (85)
 * @return {Array} รายการจุดอ่อน หรือ “ไม่มี”
 * @customfunction
 */
export function ITA_WEAK(scores: unknown, threshold?: unknown): Cell[][] {
  const catalogue = catalogueOption();
  const limit = thresholdOption(threshold, catalogue);
  const weak = weakPointsOf(listedScores(scores, indicatorLookup(catalogue)), limit);
  return orNone(
    weak.map((row) => [nameOf(row), row.score, roundHalfUp(limit - row.score)]),
    3,
  );
}

/**
 * แสดงตัวชี้วัดที่ได้คะแนนตั้งแต่เกณฑ์ขึ้นไป (จุดแข็ง) เรียงจากคะแนนสูงสุด
 * ผลลัพธ์ 2 คอลัมน์: ตัวชี้วัด, คะแนน
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {number} threshold เกณฑ์คะแนน เว้นว่างได้ (85)
 * @return {Array} รายการจุดแข็ง หรือ “ไม่มี”
 * @customfunction
 */
export function ITA_STRONG(scores: unknown, threshold?: unknown): Cell[][] {
  const catalogue = catalogueOption();
  const strong = strengthsOf(listedScores(scores, indicatorLookup(catalogue)), thresholdOption(threshold, catalogue));
  return orNone(
    strong.map((row) => [nameOf(row), row.score]),
    2,
  );
}

/**
 * จัดอันดับตัวชี้วัดจากคะแนนสูงสุดไปต่ำสุด
 * ผลลัพธ์ 3 คอลัมน์: อันดับ, ตัวชี้วัด, คะแนน
 *
 * @param {Array} scores ช่วงคะแนน คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @return {Array} รายการเรียงตามอันดับ
 * @customfunction
 */
export function ITA_RANK(scores: unknown): Cell[][] {
  const ranked = rank(listedScores(scores, indicatorLookup(catalogueOption())));
  return orNone(
    ranked.map((row) => [row.rank, nameOf(row), row.score]),
    3,
  );
}

/**
 * เทียบคะแนนปีนี้กับปีก่อน เฉพาะรายการที่มีคะแนนทั้งสองปี
 * ผลลัพธ์ 4 คอลัมน์: ตัวชี้วัด, คะแนนปีก่อน, คะแนนปีนี้, ผลต่าง (บวก = เพิ่มขึ้น)
 *
 * @param {Array} current ช่วงคะแนนปีนี้ คอลัมน์แรกเป็นเลขหรือชื่อตัวชี้วัด คอลัมน์สุดท้ายเป็นคะแนน
 * @param {Array} previous ช่วงคะแนนปีก่อน รูปแบบเดียวกัน
 * @return {Array} รายการเปรียบเทียบ หรือ “ไม่มี”
 * @customfunction
 */
export function ITA_CHANGE(current: unknown, previous: unknown): Cell[][] {
  const indicatorOf = indicatorLookup(catalogueOption());
  const changes = changesOf(listedScores(current, indicatorOf), listedScores(previous, indicatorOf), keyOf);
  return orNone(
    changes.map((change) => [nameOf(change.item), change.previous, change.current, change.difference]),
    4,
  );
}

/** What the same line has in both years. */
function keyOf({ indicator, label }: ScoreRow): string | number {
  return indicator?.number ?? `name ${compareKey(String(label)) || label}`;
}
