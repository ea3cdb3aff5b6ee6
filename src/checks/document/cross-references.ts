/** R23: "ตามข้อ O39" where the words before it name another item: the number of another year. */
import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import { containment } from "../near-duplicates";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";
import { itemOf, listedItems } from "./oit-items";

const REFERENCE = /(?:ตาม|ใน|จาก|ของ)?ข้อ\s*[Oo0]\s?(\d{1,2})(?!\d|\s*[-–—]\s*[Oo0]?\d)/g;
/** Letters before the reference in which the item may be named. */
const BEFORE = 70;
/** The named item must stand there nearly whole, and much more of it than of the numbered one. */
const NAMED = 0.6;
const CLEARLY_MORE = 0.4;

export const crossReferences: DocumentRule = {
  id: "R23",
  severity: "error",
  why: "เลขข้อของปีอื่นทำให้ผู้ประเมินหาข้อมูลไม่พบ",
  remedy: "แก้เลขข้อตามรายการของปีนี้",
  check: (input) => input.facts.pieces.flatMap(({ text, where }) => wrongReferences(text, where, input)),
};

function wrongReferences(text: string, where: string, { itemCatalogue, facts }: DocumentInput): DocumentHit[] {
  const own = new Map(listedItems(facts).map(({ row, number }) => [row.cells.find((cell) => cell.where === where), number]));
  const row = [...own].find(([cell]) => cell !== undefined)?.[1];
  return [...toArabicDigits(text).matchAll(REFERENCE)].flatMap((match): DocumentHit[] => {
    const number = Number(match[1]);
    const referred = itemOf(itemCatalogue, number);
    const quote = text.slice(match.index, match.index + match[0].length);
    if (!referred) return [{ where, quote, text: `ไม่มีข้อ O${number} ในรายการปี ${itemCatalogue.year}` }];
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
    const [named] = itemCatalogue.oitItems
      .filter((item) => item !== referred && item.number !== `O${row}` && compareKey(item.name).length >= 12)
      .map((item) => ({ item, share: containment(item.name, longerThan(before, item.name)) }))
      .sort((a, b) => b.share - a.share);
    const own = containment(referred.name, longerThan(before, referred.name));
    if (!named || named.share < Math.max(NAMED, own + CLEARLY_MORE)) return [];
    return [
      {
        where,
        quote: `${before.slice(-40)}${quote}`.trim(),
        text: `“${named.item.name}” คือข้อ ${named.item.number} ของปี ${itemCatalogue.year} ไม่ใช่ข้อ O${number} (${referred.name})`,
      },
    ];
  });
}

/** The text is searched for the name, so it must be the longer of the two. */
function longerThan(text: string, name: string): string {
  return text.padEnd(name.length + 1, "·");
}
