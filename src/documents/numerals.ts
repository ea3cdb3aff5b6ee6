/** One numeral style for a whole document: every digit of the content is converted at the end, in this one place. */
import type { DocumentKind } from "../agency/choices";
import type { Settings } from "../agency/file";
import { inNumerals, type Numerals } from "../thai/digits";

/** Kinds whose model documents write Arabic digits (seed 001); all others write Thai ones. */
const ARABIC_KINDS: readonly DocumentKind[] = ["full-report"];

/** The digits of a document: the office's setting, else those its kind is usually written in. */
export function numeralsOf(kind: DocumentKind, settings: Settings): Numerals {
  if (settings.numerals === "เลขไทย") return "thai";
  if (settings.numerals === "เลขอารบิก") return "arabic";
  return ARABIC_KINDS.includes(kind) ? "arabic" : "thai";
}

/** A word with two Latin letters in a row: web addresses, e-mail, "COVID-19", "e-GP2" keep their digits; "O25" does not. */
const KEEPS_ITS_DIGITS = /[^\s\u0E00-\u0E7F()“”"]*[A-Za-z]{2}[^\s\u0E00-\u0E7F()“”"]*/g;

/** The text in one numeral style. */
export function withNumerals(text: string, numerals: Numerals): string {
  if (numerals === "arabic") return inNumerals(text, "arabic");
  // Few texts have a digit, and few of those a word whose digits stay.
  if (!/[0-9]/.test(text)) return text;
  if (!/[A-Za-z]{2}/.test(text)) return inNumerals(text, "thai");
  let from = 0;
  let converted = "";
  for (const match of text.matchAll(KEEPS_ITS_DIGITS)) {
    converted += inNumerals(text.slice(from, match.index), "thai") + match[0];
    from = match.index + match[0].length;
  }
  return converted + inNumerals(text.slice(from), "thai");
}
