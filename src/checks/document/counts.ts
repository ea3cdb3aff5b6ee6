/** R1: counts that don't match the list that follows them, and parts that don't add up to their whole. */
import { toArabicDigits } from "../../thai/digits";
import type { DocumentFacts, Piece } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";
import { writtenEntries } from "./list-entries";

export const counts: DocumentRule = {
  id: "R1",
  severity: "error",
  why: "จำนวนที่ไม่ตรงกับรายการแสดงว่าเอกสารไม่ผ่านการตรวจทาน",
  remedy: "นับรายการใหม่แล้วแก้ตัวเลขให้ตรง",
  check: ({ facts }) => {
    const groups = indicatorGroups(facts.paragraphs);
    return [
      ...groups.flatMap(wrongGroup),
      ...wrongSum(facts, groups),
      ...facts.pieces.flatMap(wrongEnumeration),
      ...wrongList(facts),
    ];
  },
};

/** "จุดแข็ง … จำนวน ๙ ตัวชี้วัด": a stated number of indicators with the headings "๑. ตัวชี้วัด …" that follow. */
interface IndicatorGroup {
  piece: Piece;
  quote: string;
  stated: number;
  listed: number;
  /** What was counted stands in the sentence itself; a list below it treats the same indicators again. */
  inline: boolean;
  /** A new list began: what follows is no longer of this group. */
  closed: boolean;
}

const STATED = /จำนวน\s*(\d{1,2})\s*ตัวชี้วัด/;
const ITEM = /^\(?(\d{1,2})[.)]?\)?\s*ตัวชี้วัด/;
/** The only indicator of a group may stand behind the count: "จำนวน ๑ ตัวชี้วัด คือ ตัวชี้วัด …". */
const INLINE = /จำนวน\s*\d{1,2}\s*ตัวชี้วัด[\s\S]*?(?:คือ|ได้แก่)\s*(?:ตัวชี้วัด)?/;

function indicatorGroups(paragraphs: readonly Piece[]): IndicatorGroup[] {
  const groups: IndicatorGroup[] = [];
  for (const piece of paragraphs) {
    const text = toArabicDigits(piece.text);
    const match = STATED.exec(text);
    if (match) {
      const named = INLINE.test(text) ? Math.max(0, text.slice(match.index).split(/ตัวชี้วัด/).length - 2) : 0;
      const quote = originalOf(piece.text, match);
      groups.push({ piece, quote, stated: Number(match[1]), listed: named, inline: named > 0, closed: false });
      continue;
    }
    const last = groups[groups.length - 1];
    const number = Number(ITEM.exec(text)?.[1] ?? 0);
    if (!last || last.closed || number === 0) continue;
    if (number === 1 && last.listed > 0 && !last.inline) last.closed = true;
    else if (number === 1 || number === last.listed + 1) Object.assign(last, { listed: number, inline: false });
  }
  return groups;
}

function originalOf(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length);
}

function wrongGroup({ piece, quote, stated, listed }: IndicatorGroup): DocumentHit[] {
  // Nothing listed under it: the list is written another way and was not read.
  if (listed === 0 || stated === listed) return [];
  return [{ where: piece.where, quote, text: `บอกว่ามี ${stated} ตัวชี้วัด แต่แสดงไว้ ${listed} ตัวชี้วัด` }];
}

const WHOLE = /ทั้งหมด\s*(\d{1,2})\s*ตัวชี้วัด|ทั้ง\s*(\d{1,2})\s*ตัวชี้วัด/;

function wrongSum({ paragraphs }: DocumentFacts, groups: readonly IndicatorGroup[]): DocumentHit[] {
  if (groups.length < 2) return [];
  const sum = groups.reduce((total, { stated }) => total + stated, 0);
  return paragraphs.flatMap((piece): DocumentHit[] => {
    const match = WHOLE.exec(toArabicDigits(piece.text));
    const whole = match ? Number(match[1] ?? match[2]) : sum;
    if (!match || whole === sum) return [];
    const parts = groups.map(({ stated }) => stated).join(" + ");
    return [
      {
        where: piece.where,
        quote: originalOf(piece.text, match),
        text: `บอกว่าทั้งหมด ${whole} ตัวชี้วัด แต่แต่ละส่วนรวมกันได้ ${parts} = ${sum}`,
      },
    ];
  });
}

const ENUMERATED = /(\d{1,2})\s*(?:ประเด็น|ด้าน|มาตรการ|เรื่อง|ประการ)\s*(?:คือ|ได้แก่|ดังนี้|ประกอบด้วย)\s*(?=\(1\)|1[.)])/;

/** "ใน ๕ ประเด็น คือ (๑) … (๕)" within one paragraph. */
function wrongEnumeration({ text, where }: Piece): DocumentHit[] {
  const arabic = toArabicDigits(text);
  const match = ENUMERATED.exec(arabic);
  if (!match) return [];
  const entries = writtenEntries(text.slice(match.index + match[0].length)).filter(({ mark }) => /^\(?\d+[.)]\)?$/.test(mark));
  const numbers = entries.map(({ number }) => number ?? 0);
  const listed = Math.max(0, ...numbers);
  if (listed === 0 || listed === Number(match[1])) return [];
  return [{ where, quote: originalOf(text, match).trim(), text: `บอกว่ามี ${match[1]} ข้อ แต่แสดงไว้ ${listed} ข้อ` }];
}

/** A count that ends its paragraph, with the numbered list in the paragraphs below: "จำนวน 3 มาตรการ ดังนี้". */
const ABOVE_LIST = /(\d{1,2})\s*(?:ประเด็น|ด้าน|มาตรการ|เรื่อง|ประการ|กิจกรรม|โครงการ)\s*(?:คือ|ได้แก่|ดังนี้|ดังต่อไปนี้|ประกอบด้วย)\s*:?\s*$/;
const NUMBERED = /^\(?(\d{1,2})[.)]\)?(?!\d)/;

function wrongList({ paragraphs, scanned }: DocumentFacts): DocumentHit[] {
  return paragraphs.flatMap(({ text, where }, at): DocumentHit[] => {
    const match = ABOVE_LIST.exec(toArabicDigits(text));
    if (!match) return [];
    const numbers = paragraphs.slice(at + 1).map((piece) => Number(NUMBERED.exec(toArabicDigits(piece.text).trim())?.[1] ?? 0));
    const stated = Number(match[1]);
    // The list begins right below; what has no number goes on with its entry, another 1 begins another list, and behind a
    // list that is whole the numbers of the chapters go on.
    let listed = 0;
    for (const number of numbers[0] === 1 ? numbers : []) {
      if (number === listed + 1) listed = number;
      else if (number !== 0 || listed === stated) break;
    }
    if (listed === 0 || listed === stated) return [];
    // A scanner loses lines, and with them entries.
    const quote = originalOf(text, match).trim();
    return [{ where, quote, text: `บอกว่ามี ${stated} ข้อ แต่แสดงไว้ ${listed} ข้อ`, noise: scanned }];
  });
}
