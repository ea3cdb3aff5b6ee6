/** Custom functions that write Thai text: ITA_THAI, ITA_DATE, ITA_PERIOD. Each takes one cell; the first two also a range. */
import { type DateStyle, formatDate, isDate, parseDate } from "../thai/dates";
import { type Numerals, toThaiDigits } from "../thai/digits";
import { compareKey } from "../thai/normalise";
import { formatDecimals } from "../thai/numbers";
import { formatPeriod, type Period, parsePeriod } from "../thai/periods";
import { type Cell, eachCell, errorCellProblem, isBlank, isErrorCell, numberOf, quoted, refuse, singleCell } from "./cells";

const MOST_DECIMALS = 6;

/**
 * เปลี่ยนตัวเลขหรือข้อความให้เป็นเลขไทย เช่น 92.68 เป็น ๙๒.๖๘
 *
 * @param {number} value ตัวเลขหรือข้อความ
 * @param {number} decimals จำนวนทศนิยม 0–6 เว้นว่างได้ (ตามที่พิมพ์)
 * @return {string} ข้อความเลขไทย
 * @customfunction
 */
export function ITA_THAI(value: unknown, decimals?: unknown): Cell | Cell[][] {
  const places = decimalsOption(decimals);
  return eachCell(value, (cell) => thaiDigitsOf(cell, places));
}

function decimalsOption(decimals: unknown): number | null {
  const cell = singleCell(decimals, "จำนวนทศนิยม");
  if (isBlank(cell)) return null;
  const places = numberOf(cell);
  if (places !== null && Number.isInteger(places) && places >= 0 && places <= MOST_DECIMALS) return places;
  throw new Error(`จำนวนทศนิยม ${quoted(cell)} ไม่ถูกต้อง ต้องเป็นจำนวนเต็ม 0–${MOST_DECIMALS}`);
}

function thaiDigitsOf(cell: unknown, places: number | null): string {
  if (isBlank(cell)) return "";
  if (isErrorCell(cell)) refuse([errorCellProblem(cell)]);
  if (typeof cell !== "number" && typeof cell !== "string") {
    throw new Error(`ค่า ${quoted(cell)} ไม่ใช่ตัวเลขหรือข้อความ ถ้าเป็นวันที่ให้ใช้ ITA_DATE`);
  }
  const number = numberOf(cell);
  if (places !== null && number !== null) return formatDecimals(number, places, "thai");
  // 12 digits: a sum such as 0.1 + 0.2 is shown as 0.3.
  return toThaiDigits(typeof cell === "number" ? String(Number(cell.toPrecision(12))) : cell);
}

const STYLES: readonly { name: string; style: DateStyle; numerals: Numerals }[] = [
  { name: "เต็ม", style: "full", numerals: "thai" },
  { name: "ย่อ", style: "short", numerals: "arabic" },
  { name: "ประกาศ", style: "announcement", numerals: "thai" },
];

/**
 * เขียนวันที่แบบไทย ปี พ.ศ.
 * แบบ “เต็ม” ๑๐ มกราคม ๒๕๖๘, “ย่อ” 10 ม.ค. 68, “ประกาศ” ประกาศ ณ วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๘
 *
 * @param {date} date วันที่ หรือข้อความวันที่
 * @param {string} style “เต็ม” “ย่อ” หรือ “ประกาศ” เว้นว่างได้ (เต็ม)
 * @return {string} วันที่แบบไทย
 * @customfunction
 */
export function ITA_DATE(date: unknown, style?: unknown): Cell | Cell[][] {
  const styleCell = singleCell(style, "รูปแบบวันที่");
  const chosen = isBlank(styleCell) ? STYLES[0] : STYLES.find(({ name }) => compareKey(name) === compareKey(String(styleCell)));
  if (!chosen) throw new Error(`รูปแบบวันที่ ${quoted(styleCell)} ไม่มี ใช้ได้คือ ${STYLES.map(({ name }) => `“${name}”`).join(" ")}`);
  return eachCell(date, (cell) => {
    if (isBlank(cell)) return "";
    const parsed = typeof cell === "string" || isDate(cell) ? parseDate(cell) : null;
    if (parsed === null) refuse([dateProblem("วันที่", cell)]);
    return formatDate(parsed as string, chosen.style, chosen.numerals);
  });
}

/**
 * เขียนช่วงเวลาแบบไทย เช่น ต.ค. ๖๗ - ก.ย. ๖๘
 *
 * @param {date} start วันเริ่ม หรือเดือนเริ่ม เช่น ต.ค. 67
 * @param {date} end วันสิ้นสุด หรือเดือนสิ้นสุด เช่น ก.ย. 68
 * @return {string} ช่วงเวลาแบบไทย
 * @customfunction
 */
export function ITA_PERIOD(start: unknown, end: unknown): string {
  const first = singleCell(start, "วันเริ่ม");
  const last = singleCell(end, "วันสิ้นสุด");
  if (isBlank(first) && isBlank(last)) return "";
  const from = periodOf(first);
  const to = periodOf(last);
  refuse([...(from ? [] : [dateProblem("วันเริ่ม", first)]), ...(to ? [] : [dateProblem("วันสิ้นสุด", last)])]);
  const [firstDay, lastDay] = [(from as Period).start, (to as Period).end];
  if (firstDay > lastDay) refuse([`วันเริ่ม ${quoted(first)} อยู่หลังวันสิ้นสุด ${quoted(last)} กรุณาสลับหรือแก้ปี`]);
  return formatPeriod(firstDay, lastDay, "thai");
}

/** A cell as a stretch of time: a Date is one day, text may also be a month. */
function periodOf(cell: unknown): Period | null {
  const day = typeof cell === "string" || isDate(cell) ? parseDate(cell) : null;
  if (day !== null) return { start: day, end: day };
  return typeof cell === "string" ? parsePeriod(cell) : null;
}

function dateProblem(what: string, cell: unknown): string {
  if (isBlank(cell)) return `ยังไม่มี${what} กรุณากรอกให้ครบ`;
  if (isErrorCell(cell)) return `${what}: ${errorCellProblem(cell)}`;
  return `${what} ${quoted(cell)} อ่านไม่ได้ กรุณาพิมพ์แบบ 10 ม.ค. 2568 หรือ 10/1/2568`;
}
