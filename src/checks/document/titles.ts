/** R4: words every such document prints — its title, the names of instruments, "ตัวชี้วัดย่อยที่" — with a wrong word or letter. */
import { compareKey } from "../../thai/normalise";
import { type DocumentFacts, type Piece, titleOf } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";
import { findNear } from "./phrase-search";

export const titles: DocumentRule = {
  id: "R4",
  severity: "warning",
  why: "ชื่อเอกสารและคำหลักต้องตรงกับที่ ITA กำหนด",
  remedy: "แก้คำให้ตรงกับชื่อที่กำหนด",
  check: ({ facts }) => [...wrongTitle(facts), ...wrongInstruments(facts), ...wrongEnglish(facts), ...wrongCaptions(facts)],
};

/** The part of the title that all years share. */
const TITLE = "ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
/** More wrong letters than these and it is another title. */
const TITLE_SLIPS = 3;

function wrongTitle(facts: DocumentFacts): DocumentHit[] {
  const paragraphs = titleOf(facts.paragraphs);
  return paragraphs.flatMap((piece, index): DocumentHit[] => {
    // A title page breaks the title over lines: the line is read with the next one.
    const line = piece.key;
    const text = line + (paragraphs[index + 1]?.key ?? "");
    const near = findNear(text, TITLE, TITLE_SLIPS);
    if (!near || near.distance === 0 || near.start >= line.length) return [];
    const found = text.slice(near.start, near.end);
    // "… ใน" alone or a title that ends early is another wording, not a slip.
    if (!/หน่วยงาน/.test(found) || !/ภาย/.test(found)) return [];
    return [
      { where: piece.where, quote: piece.text, text: `ชื่อเอกสารเขียนว่า “…${found.slice(-20)}” ชื่อที่กำหนดคือ “…${TITLE.slice(-20)}”` },
    ];
  });
}

const INSTRUMENT_LIKE = /(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z])/g;
const KNOWN = ["IIT", "EIT", "OIT", "ITA"];
const SLIPS: readonly RegExp[] = [/^I{3,}T$|^II?TT$/, /^EE+IT$|^EI+TT?$/, /^OO+IT$|^OI+TT?$/, /^IT+A+A$|^IITA$/];

function wrongInstruments({ pieces }: DocumentFacts): DocumentHit[] {
  return pieces.flatMap(({ text, where }) =>
    [...text.matchAll(INSTRUMENT_LIKE)].flatMap((match): DocumentHit[] => {
      const at = KNOWN.includes(match[0]) ? -1 : SLIPS.findIndex((slip) => slip.test(match[0]));
      return at < 0 ? [] : [{ where, quote: text.length <= 60 ? text : match[0], text: `“${match[0]}” น่าจะเป็น “${KNOWN[at]}”` }];
    }),
  );
}

const ENGLISH: Record<string, string> = { IIT: "Internal", EIT: "External", OIT: "Open Data" };
const ENGLISH_NAME = /([A-Za-z]+(?: [A-Za-z]+)?)\s+Integrity and Transparency Assessment\s*[:(]?\s*(IIT|EIT|OIT)/g;

/** "Inter Integrity and Transparency Assessment : IIT". */
function wrongEnglish({ pieces }: DocumentFacts): DocumentHit[] {
  return pieces.flatMap(({ text, where }) =>
    [...text.matchAll(ENGLISH_NAME)].flatMap((match): DocumentHit[] => {
      const [quote, first = "", instrument = ""] = match;
      const name = ENGLISH[instrument] as string;
      return first.toLowerCase().endsWith(name.toLowerCase())
        ? []
        : [{ where, quote, text: `ชื่อภาษาอังกฤษของ ${instrument} ขึ้นต้นด้วย “${name}”` }];
    }),
  );
}

const CAPTION = "ตัวชี้วัดย่อยที่";
const CAPTION_SLIPS = 3;

function wrongCaptions(facts: DocumentFacts): DocumentHit[] {
  const short = facts.paragraphs.filter(({ text }) => text.length <= 90 && /\d{1,2}\.\d|[๐-๙]{1,2}\.[๐-๙]/.test(text));
  return short.flatMap((piece: Piece): DocumentHit[] => {
    const start = piece.key.replace(/\d.*$/, "");
    if (start === compareKey(CAPTION) || start === "ตัวชี้วัดที่" || start === "") return [];
    const near = findNear(start, compareKey(CAPTION), CAPTION_SLIPS);
    if (!near || near.distance === 0 || near.start > 1) return [];
    return [
      {
        where: piece.where,
        quote: piece.text,
        text: `“${start}” ควรเป็น “${CAPTION}”`,
        noise: facts.scanned && near.distance > 1,
      },
    ];
  });
}
