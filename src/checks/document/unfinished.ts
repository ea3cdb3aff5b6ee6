/** R20: sentences that break off and figures left blank in a document. */

import { quoted } from "../rule";
import { breaksOffWith, missingFigure } from "../unfinished-text";
import type { DocumentFacts, Piece } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";

export const unfinished: DocumentRule = {
  id: "R20",
  severity: "error",
  why: "ประโยคค้างแสดงว่าเอกสารยังไม่ผ่านการตรวจทาน",
  remedy: "เขียนประโยคให้จบ หรือเติมตัวเลข",
  check: ({ facts }) => [...brokenCells(facts), ...brokenParagraphs(facts), ...facts.pieces.flatMap(blankFigures)],
};

function hit(where: string, text: string, words: string): DocumentHit {
  const ending = text.length <= 60 ? text : `…${text.slice(-60)}`;
  return { where, quote: ending, text: `ข้อความค้างอยู่ที่ “${words}”` };
}

function brokenCells({ pieces }: DocumentFacts): DocumentHit[] {
  return pieces.flatMap(({ cell }) => {
    if (!cell || cell.heading === cell.text) return [];
    return cell.entries.flatMap(({ text }, index): DocumentHit[] => {
      const words = breaksOffWith(text);
      // A line without a mark goes on where the entry before it broke off.
      return words === "" || cell.entries[index + 1]?.mark === "" ? [] : [hit(cell.where, text, words)];
    });
  });
}

/** A new paragraph begins with a mark or stands apart; otherwise a line that breaks off goes on in the next. */
const BEGINS_ANEW = /^(?:[-•–(๐-๙0-9]|ตัวชี้วัด|ข้อ|ประเด็น|มาตรการ|ตาราง)/;

function brokenParagraphs({ document }: DocumentFacts): DocumentHit[] {
  return document.blocks.flatMap((block, index): DocumentHit[] => {
    if (block.kind !== "paragraph") return [];
    const words = breaksOffWith(block.text);
    const next = document.blocks[index + 1];
    if (words === "" || (next?.kind === "paragraph" && !BEGINS_ANEW.test(next.text))) return [];
    return [hit(block.where, block.text, words)];
  });
}

function blankFigures({ text, where, cell }: Piece): DocumentHit[] {
  const texts = cell ? cell.entries.map((entry) => entry.text) : [text];
  return texts.flatMap((entry): DocumentHit[] => {
    const words = missingFigure(entry);
    return words === "" ? [] : [{ where, quote: quoted(entry), text: `“${words}” ยังไม่มีตัวเลข` }];
  });
}
