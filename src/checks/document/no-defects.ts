/** R5: a heading that announces defects over a text that says there are none. */
import { compareKey } from "../../thai/normalise";
import type { DocumentHit, DocumentRule } from "./document-rule";
import { instrumentOf } from "./indicator-slots";

const ANNOUNCED = /(?<!ไม่)มีประเด็นที่(?:จะ)?ต้อง(?:แก้ไข|ปรับปรุง|พัฒนา)/;
const NONE = /อยู่ในเกณฑ์(?:ที่)?ดี|ไม่พบ(?:ประเด็น|ข้อบกพร่อง)|ไม่มี(?:ประเด็น|ข้อบกพร่อง)|ดีอยู่แล้ว/;

export const noDefects: DocumentRule = {
  id: "R5",
  severity: "error",
  why: "หัวข้อบอกว่ามีข้อบกพร่อง แต่เนื้อหาบอกว่าไม่มี",
  remedy: "ถ้าไม่มีประเด็น ให้แก้หัวข้อเป็น “ไม่พบประเด็นที่ต้องแก้ไข”",
  check: ({ facts }) =>
    facts.pieces.flatMap((piece, index): DocumentHit[] => {
      if (!NONE.test(piece.text)) return [];
      // The heading of the same instrument in the cells or paragraphs just before.
      const heading = facts.pieces
        .slice(Math.max(0, index - 4), index)
        .find(({ text }) => ANNOUNCED.test(text) && sameInstrument(text, piece.text));
      const both = ANNOUNCED.test(piece.text) ? piece : heading;
      if (!both) return [];
      return [
        {
          where: piece.where,
          quote: firstWords(piece.text),
          text: `หัวข้อ “${firstWords(both.text)}” (${both.where}) ขัดกับเนื้อหาที่ว่าไม่มีประเด็น`,
        },
      ];
    }),
};

function sameInstrument(one: string, other: string): boolean {
  const [first, second] = [instrumentOf(one), instrumentOf(other)];
  return first === null || second === null || first === second || compareKey(one) === compareKey(other);
}

function firstWords(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69)}…`;
}
