/** Finds the indicator that a number or a typed name means, near spellings included. Never guesses between two. */
import { toArabicDigits } from "../thai/digits";
import { compareKey } from "../thai/normalise";
import { similarityOfKeys } from "../thai/similarity";
import type { Catalogue, Indicator } from "./types";

/** Two typing slips in the shortest names ("การใช้อำนาจ", 11 letters) stay above this; two different names stay below. */
const ALIKE = 0.8;
/** A name must be this much nearer to one indicator than to every other. */
const CLEARLY_NEARER = 0.15;

/**
 * The indicator meant by 8, "8", "๘", "ตัวชี้วัดที่ 8", "8. การปรับปรุงการทำงาน" or a name alone, in the spellings of the
 * catalogue or with a typing slip. null where nothing fits, more than one fits, or number and name disagree.
 */
export function findIndicator(typed: string | number, catalogue: Catalogue): Indicator | null {
  const { number, name } = numberAndName(String(typed));
  const byNumber = number === null ? null : (catalogue.indicators.find((indicator) => indicator.number === number) ?? null);
  if (name === "") return byNumber;
  const byName = indicatorNamed(name, catalogue);
  return number === null || byNumber === byName ? byName : null;
}

/** Splits "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน (EIT)" into 8 and the name; number null where none is typed. */
function numberAndName(typed: string): { number: number | null; name: string } {
  const text = toArabicDigits(typed)
    .replace(/\((?:IIT|EIT|OIT)\)/gi, "")
    .trim()
    .replace(/^ตัวชี้วัด(?:ที่)?\s*/, "");
  const match = /^\(?\s*(\d{1,2})(?!\d|\.\d)\s*[).:\-–]*\s*(.*)$/s.exec(text);
  return match === null ? { number: null, name: compareKey(text) } : { number: Number(match[1]), name: compareKey(match[2]!) };
}

function indicatorNamed(name: string, catalogue: Catalogue): Indicator | null {
  let nearest: Indicator | null = null;
  let likeness = 0;
  let secondLikeness = 0;
  for (const indicator of catalogue.indicators) {
    // Compared in place: custom functions come through here ten times for each of thousands of rows.
    let own = 0;
    for (const known of keysOf(indicator)) {
      const alike = similarityOfKeys(name, known, ALIKE - CLEARLY_NEARER);
      if (alike > own) own = alike;
    }
    if (own > likeness) {
      secondLikeness = likeness;
      likeness = own;
      nearest = indicator;
    } else if (own > secondLikeness) secondLikeness = own;
  }
  if (likeness < ALIKE) return null;
  return likeness === 1 || likeness - secondLikeness >= CLEARLY_NEARER ? nearest : null;
}

const rememberedKeys = new WeakMap<Indicator, readonly string[]>();

/** Compare keys of all names of an indicator, made once: custom functions look up thousands of names in one call. */
function keysOf(indicator: Indicator): readonly string[] {
  const remembered = rememberedKeys.get(indicator);
  if (remembered) return remembered;
  const keys = [indicator.name, ...indicator.otherNames].map(compareKey);
  rememberedKeys.set(indicator, keys);
  return keys;
}
