/** Numbers as people type them and as documents print them. Rounding rules of the assessment are agency/points. */
import { inNumerals, type Numerals, toArabicDigits } from "./digits";
import { normalise } from "./normalise";

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const WITH_THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * The number a text is, or null when it is none: Thai or Arabic digits, spaces around it and around its point, commas
 * between thousands. "๙๒.๖๘" is 92.68; "92,68", "92 คะแนน" and "" are null. Never throws.
 */
export function parseNumber(text: string): number | null {
  const plain = toArabicDigits(normalise(text))
    .replace(/[−–]/g, "-")
    .replace(/\s*\.\s*/, ".");
  if (!PLAIN.test(plain) && !WITH_THOUSANDS.test(plain)) return null;
  const value = Number(plain.replace(/,/g, ""));
  return Number.isFinite(value) ? value + 0 : null;
}

/** Digits of `value`, rounded half up; 12 significant digits hide what binary fractions add (1.005 is 1.005). */
function fixed(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.floor(Number((value * scale).toPrecision(12)) + 0.5) / scale).toFixed(decimals);
}

/** A number with `decimals` places (0–6), rounded half up, without commas: "๙๒.๖๘". */
export function formatDecimals(value: number, decimals: number, numerals: Numerals): string {
  return inNumerals(fixed(value, decimals), numerals);
}

/** Points with two decimals: "๙๒.๖๘", "100.00". */
export function formatPoints(value: number, numerals: Numerals): string {
  return formatDecimals(value, 2, numerals);
}

/** Points inside a sentence: as {@link formatPoints}, whole points without decimals ("๑๐๐", "๙๔.๓๒", "๘๘.๕๐"). */
export function formatPointsInProse(value: number, numerals: Numerals): string {
  return inNumerals(fixed(value, 2).replace(/\.00$/, ""), numerals);
}

/** A whole number with commas between thousands: "๑,๒๓๔". */
export function formatInteger(value: number, numerals: Numerals): string {
  return inNumerals(fixed(value, 0).replace(/\B(?=(?:\d{3})+$)/g, ","), numerals);
}
