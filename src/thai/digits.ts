/** Thai and Arabic digits, both ways. Converts characters only; reading a number is numbers.ts. */

/** Which digits a document prints. */
export type Numerals = "thai" | "arabic";

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** The text with every Arabic digit as a Thai one; all else is kept. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => THAI_DIGITS.charAt(Number(digit)));
}

/** The text with every Thai digit as an Arabic one; all else is kept. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));
}

/** The text with all its digits, of either kind, as `numerals`. */
export function inNumerals(text: string, numerals: Numerals): string {
  return numerals === "thai" ? toThaiDigits(text) : toArabicDigits(text);
}
