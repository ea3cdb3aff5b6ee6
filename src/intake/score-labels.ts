/**
 * Finds what a score can belong to in a text: indicators, instruments, the total, and what looks like them but is none
 * (averages, the highest score, sub-indicators). Matches on consonants and spaced vowels alone, so that lost or doubled
 * marks and spaces within a name do no harm.
 */
import type { Instrument } from "../agency/file";
import type { Catalogue } from "../assessment/types";
import { similarity } from "../thai/similarity";

/** "1" … "10", an instrument, "total", or "other" for figures that are not asked for. */
export type ScoreTarget = string;

export interface Label {
  kind: "label";
  target: ScoreTarget;
  start: number;
  end: number;
  /** False for a near spelling. */
  exact: boolean;
}

/** The letters a text is matched by, and where each stands in the text. */
interface Skeleton {
  letters: string;
  at: number[];
}

const MARKS = /[\s\u0e31\u0e34-\u0e3a\u0e47-\u0e4e​-‏﻿]/;

/** Consonants, spaced vowels, Latin letters, digits and punctuation; spaces and marks above or below are left out. */
export function skeletonOf(text: string): Skeleton {
  let letters = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (MARKS.test(letter)) continue;
    letters += letter === "ำ" ? "า" : letter.toLowerCase();
    at.push(index);
  }
  return { letters, at };
}

const INSTRUMENT_NAMES: Record<Instrument, readonly string[]> = {
  IIT: ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้ส่วนเสียภายใน"],
  EIT: ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้ส่วนเสียภายนอก"],
  OIT: ["แบบวัดการเปิดเผยข้อมูลสาธารณะ", "แบบตรวจการเปิดเผยข้อมูลสาธารณะ", "การเปิดเผยข้อมูลสาธารณะ"],
};

const TOTAL_NAMES = [
  "คะแนนรวมทั้งสิ้น",
  "คะแนนรวม",
  "คะแนนภาพรวมหน่วยงาน",
  "คะแนนภาพรวม",
  "คะแนนเฉลี่ยรวม",
  "ผลคะแนนรวม",
  "รวมทุกเครื่องมือ",
  "ในภาพรวม",
  "โดยภาพรวม",
  "ภาพรวม",
  "ผลการประเมิน ITA",
  "คะแนน ITA",
  "Assessment : ITA)",
];

const OTHER_NAMES = [
  "คะแนนสูงสุด",
  "คะแนนต่ำสุด",
  "คะแนนเต็ม",
  "เต็ม",
  "ค่าน้ำหนัก",
  "น้ำหนัก",
  "ค่าเฉลี่ยระดับประเทศ",
  "คะแนนเฉลี่ยระดับประเทศ",
  "ระดับประเทศ",
  "ค่าเป้าหมาย",
  "เป้าหมาย",
  "ไม่น้อยกว่า",
  "มากกว่าร้อยละ",
  "น้อยกว่าร้อยละ",
  "เพิ่มขึ้น",
  "ลดลง",
];

interface Pattern {
  target: ScoreTarget;
  letters: string;
}

function patternsOf(catalogue: Catalogue): Pattern[] {
  const pattern = (target: ScoreTarget) => (name: string) => ({ target, letters: skeletonOf(name).letters });
  const patterns = [
    ...catalogue.indicators.flatMap(({ number, name, otherNames }) =>
      [name, ...otherNames.filter((other) => !INSTRUMENT_NAMES.OIT.includes(other))].map(pattern(String(number))),
    ),
    ...(Object.keys(INSTRUMENT_NAMES) as Instrument[]).flatMap((instrument) =>
      INSTRUMENT_NAMES[instrument].map(pattern(instrument)),
    ),
    ...TOTAL_NAMES.map(pattern("total")),
    ...OTHER_NAMES.map(pattern("other")),
  ];
  // The longest first: a name within a longer one is not meant.
  return patterns.sort((a, b) => b.letters.length - a.letters.length);
}

/** Sub-indicators as documents refer to them: "9.4 การบริหาร…", "ตัวชี้วัดย่อยที่ 9.4". Positions as in `text`. */
const SUB_INDICATOR = /(?<![\d.])(?:9|10)\.[1-9](?![\d.])(?=\s*[:–-]?\s*[ก-ฮเ-ไ])|ตัวชี้วัดย่อย[ก-๛]*\s*\d{1,2}\.\d/g;
const INSTRUMENT_LETTERS = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/gi;
const NUMBERED_INDICATOR = /ตัวชี้วัด\s*ที่\s*(\d{1,2})(?![\d.])/g;
/** "รวม" is the end of so many words that it counts only as the first word of a line or cell. */
const BARE_TOTAL = /(?:^|[\n|\t])\s*รวม(?:ทั้งหมด|ทั้งสิ้น)?(?=[\s|:])/g;

/** Labels in a text whose digits are Arabic, in their order, none within another. */
export function findLabels(text: string, catalogue: Catalogue): Label[] {
  const taken: boolean[] = [];
  const labels: Label[] = [];
  const take = (target: ScoreTarget, start: number, end: number) => {
    for (let index = start; index < end; index += 1) if (taken[index]) return;
    for (let index = start; index < end; index += 1) taken[index] = true;
    labels.push({ kind: "label", target, start, end, exact: true });
  };
  const { letters, at } = skeletonOf(text);
  for (const pattern of patternsOf(catalogue)) {
    for (let found = letters.indexOf(pattern.letters); found >= 0; found = letters.indexOf(pattern.letters, found + 1)) {
      take(pattern.target, at[found] as number, (at[found + pattern.letters.length - 1] as number) + 1);
    }
  }
  for (const match of text.matchAll(SUB_INDICATOR)) take("other", match.index, match.index + match[0].length);
  for (const match of text.matchAll(INSTRUMENT_LETTERS))
    take((match[1] as string).toUpperCase(), match.index, match.index + match[0].length);
  for (const match of text.matchAll(NUMBERED_INDICATOR))
    take(numberTarget(match[1] as string, catalogue), match.index, match.index + match[0].length);
  for (const match of text.matchAll(BARE_TOTAL)) take("total", match.index, match.index + match[0].length);
  return labels.sort((a, b) => a.start - b.start);
}

function numberTarget(number: string, catalogue: Catalogue): ScoreTarget {
  return catalogue.indicators.some((indicator) => indicator.number === Number(number)) ? String(Number(number)) : "other";
}

/** Below this a line is another text, not a badly scanned name. */
const STILL_A_NAME = 0.7;

/** The indicator whose name a stretch of text without any label most resembles; null where none or two do. */
export function nearestIndicator(text: string, catalogue: Catalogue): ScoreTarget | null {
  const words = skeletonOf(text).letters.replace(/[^ก-ฮะ-ๆ]/g, "");
  const ranked = catalogue.indicators
    .map(({ number, name, otherNames }) => ({
      target: String(number),
      likeness: Math.max(...[name, ...otherNames].map((known) => similarity(words, skeletonOf(known).letters))),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  return best && best.likeness >= STILL_A_NAME && best.likeness - (second?.likeness ?? 0) > 0.1 ? best.target : null;
}
