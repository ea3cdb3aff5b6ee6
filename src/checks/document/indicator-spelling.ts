/** R4: an indicator called by two names in one document, or by a name that no year's criteria know. */

import type { Indicator } from "../../assessment/types";
import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";
import { indicatorNamed } from "./indicator-slots";
import { differsByWord } from "./name-spelling";

export const indicatorSpelling: DocumentRule = {
  id: "R4",
  severity: "warning",
  why: "ชื่อตัวชี้วัดต้องเป็นชื่อเดียวตลอดเอกสารและตรงกับเกณฑ์ของปี",
  remedy: "ใช้ชื่อตามเกณฑ์ของปีทุกแห่ง",
  check: (input) => [...input.catalogue.indicators.flatMap((indicator) => twoNames(indicator, input)), ...unknownNames(input)],
};

interface Spelling {
  name: string;
  where: string;
  quote: string;
}

/** The spellings of the criteria that the document uses for one indicator, each where it stands first. */
function spellingsOf({ name, otherNames }: Indicator, { facts }: DocumentInput): Spelling[] {
  const names = [name, ...otherNames].filter((known) => known === name || !known.startsWith(name));
  return names.flatMap((known): Spelling[] => {
    const key = compareKey(known);
    const piece = facts.pieces.find((candidate) => hasName(candidate.key, key));
    return piece ? [{ name: known, where: piece.where, quote: known }] : [];
  });
}

/** Words that make a name the object of a sentence: "ให้มีการปรับปรุงระบบการทำงาน", "ไปปรับปรุงการทำงาน". */
const VERB_BEFORE = /(?:มี|ให้มี|เพื่อ|ต้อง|ด้วย|และ|นำไป|เช่น)$/;

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!VERB_BEFORE.test(text.slice(0, at))) return true;
  }
  return false;
}

function twoNames(indicator: Indicator, input: DocumentInput): DocumentHit[] {
  const [first, ...others] = spellingsOf(indicator, input);
  if (!first) return [];
  if (others.length === 0) {
    // One name throughout, but not that of the criteria; where the criteria themselves are unsure nothing is said.
    return first.name === indicator.name || !indicator.verified
      ? []
      : [
          {
            where: first.where,
            quote: first.quote,
            text: `ใช้ชื่อ “${first.name}” แต่เกณฑ์ปี ${input.catalogue.year} ใช้ “${indicator.name}”`,
          },
        ];
  }
  return others.map(({ name, where, quote }) => ({
    where,
    quote,
    text: `ตัวชี้วัดที่ ${indicator.number} มีสองชื่อในเอกสาร: “${first.name}” (${first.where}) กับ “${name}”`,
  }));
}

/** A name in the place of an indicator's that is near to one of the criteria, but none of its spellings. */
const NEARLY = 0.6;

function unknownNames(input: DocumentInput): DocumentHit[] {
  const { facts, catalogue } = input;
  const seen = new Set<string>();
  return indicatorNamed(input).flatMap(({ name, where, quote, number }): DocumentHit[] => {
    const key = compareKey(name);
    const known = catalogue.indicators.flatMap((indicator) =>
      [indicator.name, ...indicator.otherNames].map((spelling) => ({ indicator, spelling })),
    );
    if (seen.has(key) || known.some(({ spelling }) => key.startsWith(compareKey(spelling)))) return [];
    seen.add(key);
    const [best] = known
      .map(({ indicator, spelling }) => ({ indicator, spelling, likeness: similarity(name, spelling) }))
      .sort((a, b) => b.likeness - a.likeness);
    const meant =
      catalogue.indicators.find((indicator) => indicator.number === number) ??
      (best && best.likeness >= NEARLY ? best.indicator : null);
    if (!meant || !best || best.likeness < (number === null ? NEARLY : 0.4)) return [];
    return [
      {
        where,
        quote,
        text: `“${name}” น่าจะหมายถึงตัวชี้วัดที่ ${meant.number} “${meant.name}”`,
        noise: facts.scanned && !differsByWord(name, best.spelling),
      },
    ];
  });
}
