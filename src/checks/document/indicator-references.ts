/** R16: a number with another indicator's name, and an issue under an instrument that does not measure it. */
import type { Instrument } from "../../agency/file";
import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import { isConductUnderDisclosure } from "../indicator-numbers";
import { quoted } from "../rule";
import type { Piece } from "./document-facts";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

/** "…ตัวชี้วัดที่ 9.4 ชื่อ ประเด็น …"; the first word may be badly scanned. */
const REFERENCE = /(?:วัด|ชี้วัด)\s*ที่\s*(\d{1,2})(?:\.(\d))?\s*([ก-๎\s]{5,80}?)\s*(?:ประเด็น\s*([^\n]{10,200})|$|\n|\()/g;
/** Clearly another indicator's name. */
const THE_OTHER = 0.85;

export const indicatorReferences: DocumentRule = {
  id: "R16",
  severity: "error",
  why: "มาตรการที่อ้างตัวชี้วัดผิด ทำให้ตัวชี้วัดที่ต้องแก้จริงไม่มีมาตรการ",
  remedy: "แก้เลขและชื่อตัวชี้วัดให้ตรงกับเรื่องของประเด็น",
  check: (input) => input.facts.pieces.flatMap((piece) => referencesIn(piece, input)),
};

function referencesIn({ text, where }: Piece, { catalogue }: DocumentInput): DocumentHit[] {
  return [...toArabicDigits(text).matchAll(REFERENCE)].flatMap((match): DocumentHit[] => {
    const [, number, sub, name = "", issue = ""] = match;
    const quote = quoted(text.slice(match.index, match.index + match[0].length));
    const indicator = catalogue.indicators.find((known) => known.number === Number(number));
    if (!indicator) return [{ where, quote, text: `ไม่มีตัวชี้วัดที่ ${number} ในเกณฑ์ปี ${catalogue.year}` }];
    if (isConductUnderDisclosure(firstSentence(issue), [indicator.instrument])) {
      return [
        {
          where,
          quote,
          text: `ตัวชี้วัดที่ ${number}${sub ? `.${sub}` : ""} วัดการเปิดเผยข้อมูล (OIT) แต่ประเด็นเป็นเรื่องการปฏิบัติงานของบุคลากร`,
        },
      ];
    }
    if (sub) return [];
    const named = catalogue.indicators.find((known) => isNamed(name, known));
    if (!named || named === indicator || isNamed(name, indicator)) return [];
    return [{ where, quote, text: `ตัวชี้วัดที่ ${number} คือ “${indicator.name}” แต่เขียนชื่อของตัวชี้วัดที่ ${named.number}` }];
  });
}

function isNamed(
  name: string,
  { name: own, otherNames }: { name: string; otherNames: readonly string[]; instrument: Instrument },
): boolean {
  return [own, ...otherNames].some(
    (known) => similarity(known, name) >= THE_OTHER || compareKey(name).startsWith(compareKey(known)),
  );
}

/** The issue ends where the list of methods begins. */
function firstSentence(issue: string): string {
  return issue.split(/\s(?:\(?1[.)])\s?|\s-\s/)[0] ?? "";
}
