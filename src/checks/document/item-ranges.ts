/** R3: item ranges of indicators against the year's criteria and against one another, and the dash they are written with. */
import type { Indicator } from "../../assessment/types";
import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

interface WrittenRange {
  indicator: Indicator;
  first: number;
  last: number;
  dash: string;
  quote: string;
  where: string;
}

const RANGE = /\(\s*ข้อ\s*[A-Za-z]?\s*(\d{1,2})\s*([-–—])\s*[A-Za-z]?\s*(\d{1,2})\s*\)/g;

export const itemRanges: DocumentRule = {
  id: "R3",
  severity: "error",
  why: "ช่วงข้อคำถามที่ผิดแสดงว่าคัดลอกจากปีอื่น",
  remedy: "แก้ช่วงข้อตามเกณฑ์ของปี และใช้ขีดแบบเดียวกัน",
  check: (input) => {
    const ranges = writtenRanges(input);
    return [...ranges.flatMap((range, index) => wrongRange(range, ranges[index + 1], input)), ...mixedDashes(ranges)];
  },
};

function writtenRanges({ facts, catalogue }: DocumentInput): WrittenRange[] {
  return facts.pieces.flatMap(({ text, where }) =>
    [...toArabicDigits(text).matchAll(RANGE)].flatMap((match): WrittenRange[] => {
      const before = compareKey(text.slice(0, match.index));
      const indicator = catalogue.indicators.find(({ name, otherNames }) =>
        [name, ...otherNames].some((known) => before.endsWith(compareKey(known))),
      );
      if (!indicator) return [];
      const quote = text.slice(match.index, match.index + match[0].length);
      return [{ indicator, first: Number(match[1]), last: Number(match[3]), dash: match[2] as string, quote, where }];
    }),
  );
}

function wrongRange(range: WrittenRange, next: WrittenRange | undefined, { catalogue }: DocumentInput): DocumentHit[] {
  const { indicator, first, last, quote, where } = range;
  const known = indicator.items;
  const name = `ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`;
  if (known?.verified && (known.first !== first || known.last !== last)) {
    return [
      { where, quote, text: `${name} เขียนข้อ ${first}–${last} แต่เกณฑ์ปี ${catalogue.year} คือข้อ ${known.first}–${known.last}` },
    ];
  }
  const follows = next && next.indicator.instrument === indicator.instrument && next.indicator.number === indicator.number + 1;
  if (follows && next.first !== last + 1) {
    return [{ where, quote, text: `${name} จบที่ข้อ ${last} แต่ตัวชี้วัดถัดไปเริ่มที่ข้อ ${next.first}` }];
  }
  return [];
}

function mixedDashes(ranges: readonly WrittenRange[]): DocumentHit[] {
  const [first] = ranges;
  const other = ranges.find(({ dash }) => dash !== first?.dash);
  if (!first || !other) return [];
  return [
    {
      where: other.where,
      quote: other.quote,
      text: `ช่วงข้อเขียนด้วยขีดสองแบบ “${first.quote}” กับ “${other.quote}”`,
      severity: "hint",
    },
  ];
}
