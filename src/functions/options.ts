/** The optional arguments of custom functions; a blank cell counts as left out. */
import { isPoints, roundHalfUp } from "../agency/points";
import { catalogueFor, newestCatalogueYear, shippedYears } from "../assessment/catalogue";
import type { Catalogue } from "../assessment/types";
import { toArabicDigits } from "../thai/digits";
import { normalise } from "../thai/normalise";
import { isBlank, numberOf, quoted, singleCell } from "./cells";

/** B.E. years are four digits below this; a C.E. year lies below the first assessment. */
const LAST_YEAR = 2700;

/** The catalogue of `year`, of the newest year when it is left out. Throws for what is no fiscal year of an assessment. */
export function catalogueOption(year?: unknown): Catalogue {
  const cell = singleCell(year, "ปี");
  if (isBlank(cell)) return catalogueFor(newestCatalogueYear());
  const first = shippedYears()[0] as number;
  const typed =
    typeof cell === "string" ? toArabicDigits(normalise(cell)).replace(/^(?:ปี)?(?:งบประมาณ)? ?(?:พ\. ?ศ\.)? ?/, "") : cell;
  const value = numberOf(typed);
  if (value !== null && Number.isInteger(value) && value >= first && value <= LAST_YEAR) return catalogueFor(value);
  throw new Error(`ปี ${quoted(cell)} ไม่ถูกต้อง ต้องเป็นปีงบประมาณ พ.ศ. ตั้งแต่ ${first} เช่น ${newestCatalogueYear()}`);
}

/** The threshold in points, the catalogue's own when it is left out. Throws for what is not 0–100. */
export function thresholdOption(threshold: unknown, catalogue: Catalogue): number {
  const cell = singleCell(threshold, "เกณฑ์คะแนน");
  if (isBlank(cell)) return catalogue.threshold;
  const value = numberOf(cell);
  if (value !== null && isPoints(value)) return roundHalfUp(value);
  throw new Error(`เกณฑ์คะแนน ${quoted(cell)} ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน เช่น ${catalogue.threshold}`);
}
