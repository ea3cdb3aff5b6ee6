/** Finds numbers in a text that can be points 0–100, and says which of them can be trusted as they stand. */

export interface ScoreNumber {
  kind: "number";
  score: number;
  /**
   * - `exact`: one or two decimals, as results are printed.
   * - `hundred`: 100 without decimals: right unless points got lost.
   * - `doubtful`: read by guess (lost point, comma, letter for a digit, whole number).
   */
  trust: "exact" | "hundred" | "doubtful";
  start: number;
  end: number;
}

/** Stretches that hold numbers which are no scores: item ranges, dates, years, list marks, thresholds. Digits are Arabic. */
const NO_SCORES: readonly RegExp[] = [
  /\(\s*ข้อ[^)\n]*\)/g,
  /\(?ข้อ\s*[A-Za-z]?\s*\d+\s*(?:[-–—]\s*[A-Za-z]?\s*\d+)?\)?/g,
  /(?<![A-Za-z])[A-Za-z]\d{1,2}\s*[-–—]\s*[A-Za-z]?\d{1,2}/g,
  /พ\.?\s?ศ\.?\s*\d{4}(?:\s*[-–—]\s*\d{4})?/g,
  /(?<![\d.])2[45]\d{2}(?![\d.])/g,
  /(?:เต็ม|จาก|ค่าน้ำหนัก|น้ำหนัก)\s*(?:ร้อยละ)?\s*\d+(?:\.\d+)?/g,
  // List marks: "6. คุณภาพ…".
  /(?<![\d.])\d{1,2}[.)](?=\s*[ก-ฮเ-ไ])/g,
  // List marks of two levels: "2.1 จัดทำ…".
  /(?<![\d.])(?:1[0-5]|[1-9])\.\d(?=\s+(?!คะแนน)[ก-ฮเ-ไ])/g,
  /โทร[^\d\n]{0,15}[\d\s-]+/g,
  /\d+(?:\.\d+)?\s*%?\s*ขึ้นไป/g,
  /(?:กว่า|ตั้งแต่|เกณฑ์|ต่ำกว่า)\s*(?:ร้อยละ)?\s*\d+(?:\.\d+)?/g,
];

/** Digits with one decimal sign, also with spaces around a point or letters that scanners take for digits. */
const NUMBER = /(?<![\dA-Za-z.,])(?:\d[\dOol]{0,5}|[Ool]\d[\dOol]{0,4})(?:(?:\s?\.\s?|,)[\dOol]{1,3})?(?![\dA-Za-z])/g;
const UNIT_BEFORE = /(?:ร้อยละ|คะแนน|เท่ากับ|[=:])\s*$/;
const UNIT_AFTER = /^\s*(?:คะแนน|%|เปอร์เซ็นต์)/;

/** Candidate scores in a text whose digits are Arabic, in their order. */
export function findScoreNumbers(text: string): ScoreNumber[] {
  const masked = NO_SCORES.reduce((rest, pattern) => rest.replace(pattern, (match) => " ".repeat(match.length)), text);
  return [...masked.matchAll(NUMBER)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const read = readScore(match[0], UNIT_BEFORE.test(text.slice(0, start)) || UNIT_AFTER.test(text.slice(end)));
    return read === null || read.score > 100 ? [] : [{ kind: "number" as const, ...read, start, end }];
  });
}

function readScore(typed: string, hasUnit: boolean): Pick<ScoreNumber, "score" | "trust"> | null {
  const digits = typed.replace(/[Oo]/g, "0").replace(/l/g, "1");
  const garbled = digits !== typed;
  const [whole = "", decimals] = digits.split(/\s?[.,]\s?/);
  const doubtful = (score: number) => ({ score, trust: "doubtful" as const });
  if (decimals !== undefined) {
    const score = Number(`${whole}.${decimals}`);
    const clean = !garbled && decimals.length <= 2 && !/[\s,]/.test(digits) && !/^0\d/.test(whole);
    // A comma before three digits parts thousands.
    if (digits.includes(",") && decimals.length === 3) return null;
    return clean ? { score, trust: "exact" } : doubtful(score);
  }
  if (whole === "100" && !garbled) return { score: 100, trust: "hundred" };
  // Four or five digits are points whose decimal sign got lost.
  if (whole.length === 4 || whole === "10000") return doubtful(Number(whole) / 100);
  // "031" is an OIT item whose letter was read as a zero.
  if (whole.length === 3) return whole.startsWith("0") ? null : doubtful(Number(whole) / 10);
  return whole.length <= 2 && hasUnit ? doubtful(Number(whole)) : null;
}
