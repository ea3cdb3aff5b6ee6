/** R7: "more than 85" and "less than 85" leave out 85 itself. */
import { toArabicDigits } from "../../thai/digits";
import type { DocumentHit, DocumentRule } from "./document-rule";

const OVER = /(?<!ไม่)(?:มากกว่า|สูงกว่า|เกินกว่า|เกิน)\s*(?:ร้อยละ|คะแนน)?\s*(\d{1,3}(?:\.\d+)?)/;
const UNDER = /(?<!ไม่)(?:น้อยกว่า|ต่ำกว่า)\s*(?:ร้อยละ|คะแนน)?\s*(\d{1,3}(?:\.\d+)?)/;

export const boundary: DocumentRule = {
  id: "R7",
  severity: "warning",
  why: "ตัวชี้วัดที่ได้คะแนนเท่าเกณฑ์พอดีไม่อยู่ในกลุ่มใด",
  remedy: "เขียนว่า “ตั้งแต่ร้อยละ … ขึ้นไป” กับ “ต่ำกว่าร้อยละ …”",
  check: ({ facts }) => {
    const find = (pattern: RegExp) =>
      facts.pieces.flatMap(({ text, where }) => {
        const match = pattern.exec(toArabicDigits(text));
        return match ? [{ value: Number(match[1]), quote: text.slice(match.index, match.index + match[0].length), where }] : [];
      });
    const [overs, unders] = [find(OVER), find(UNDER)];
    const seen = new Set<number>();
    return overs.flatMap(({ value, quote, where }): DocumentHit[] => {
      const under = unders.find((other) => other.value === value);
      if (!under || seen.has(value)) return [];
      seen.add(value);
      return [{ where, quote, text: `“${quote}” กับ “${under.quote}” (${under.where}) ไม่รวมคะแนน ${value} พอดี` }];
    });
  },
};
