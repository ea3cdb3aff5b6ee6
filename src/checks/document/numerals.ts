/** R10: Thai and Arabic digits mixed. Addresses, item codes, phone numbers and file names are left out. */
import type { DocumentHit, DocumentRule } from "./document-rule";

const SPARED = /https?:\/\/\S+|www\.\S+|\S+@\S+|[A-Za-z]+[-_]?\d+\S*|\d+[A-Za-z]\S*|(?:โทร|โทรศัพท์)[^\n]{0,30}|^0\d{1,2}$/g;
const ARABIC = /\d+(?:[.,:/]\d+)*/g;
const THAI = /[๐-๙]+(?:[.,:/][๐-๙]+)*/g;
/** Examples shown. */
const SHOWN = 4;

export const numerals: DocumentRule = {
  id: "R10",
  severity: "hint",
  why: "หนังสือราชการใช้เลขแบบเดียวกันทั้งฉบับ",
  remedy: "เปลี่ยนเลขให้เป็นแบบเดียวกันทั้งเอกสาร",
  check: ({ facts }) => {
    const found = { arabic: [] as Found[], thai: [] as Found[] };
    for (const { text, where } of facts.pieces) {
      const own = text.replace(SPARED, " ");
      found.arabic.push(...[...own.matchAll(ARABIC)].map((match) => ({ digits: match[0], where })));
      found.thai.push(...[...own.matchAll(THAI)].map((match) => ({ digits: match[0], where })));
    }
    const [rare, usual] = found.arabic.length < found.thai.length ? (["arabic", "thai"] as const) : (["thai", "arabic"] as const);
    const [first] = found[rare];
    if (!first || found[usual].length === 0) return [];
    const shown = [...new Set(found[rare].map(({ digits }) => digits))].slice(0, SHOWN).join(", ");
    const names = { arabic: "เลขอารบิก", thai: "เลขไทย" };
    const hit: DocumentHit = {
      where: first.where,
      quote: shown,
      text: `เอกสารใช้${names[usual]}เป็นหลัก แต่มี${names[rare]} ${found[rare].length} แห่ง เช่น ${shown}`,
    };
    return [hit];
  },
};

interface Found {
  digits: string;
  where: string;
}
