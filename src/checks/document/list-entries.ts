/**
 * Splits a cell or paragraph of a foreign document into the entries of its list. Unlike a cell of the workbook it may
 * have its list marks within a line ("1. … 2. …", "- … - …"), and its numbers may be wrong: they are kept.
 */
import { toArabicDigits } from "../../thai/digits";

export interface WrittenEntry {
  /** Its number as typed: 2 of "2." or "(๒)"; null without one. */
  number: number | null;
  /** The mark as typed in Arabic digits: "2.", "(2)", "2.1", "-", or "". */
  mark: string;
  /** Mark and text as they stand in the document. */
  quote: string;
  text: string;
}

/** "1." "1)" "(1)" "1.1" with a letter behind; at the start or behind a space. */
const NUMBER_MARK =
  /(?<=^|\s)(?:\((\d{1,2})\)|(\d{1,2})[.)](?!\d)|(\d{1,2})\.(\d{1,2})(?!\d|\.))\s*(?=[\u0e01-\u0e4eA-Za-z(“"-])/g;
const DASH_MARK = /(?<=^|\s)[-•–](?=\s*[\u0e01-\u0e4eA-Za-z“"])|(?<=[\u0e01-\u0e4e])[-•–](?=\s+[\u0e01-\u0e4e])/g;

/** Within a line that does not begin with a dash a dash parts words ("ยืม - คืน") unless one of these follows. */
const BEGINS_ENTRY =
  /^\s*(?:มาตรการ|จัด|ดำเนินการ|กำหนด|ประกาศ|เผยแพร่|แต่งตั้ง|รายงาน|ส่งเสริม|สร้าง|ปรับปรุง|ประชุม|สำนัก|กอง|ฝ่าย|แสดง|เทศบาล|องค์การ)/;

interface Mark {
  at: number;
  end: number;
  mark: string;
  number: number | null;
}

/** The entries of a text; a text without marks is one entry, and so is what stands before the first mark. */
export function writtenEntries(text: string): WrittenEntry[] {
  return text.split("\n").flatMap((line) => entriesOfLine(line.trim()));
}

function entriesOfLine(line: string): WrittenEntry[] {
  if (line === "") return [];
  const marks = marksOf(toArabicDigits(line));
  const [first] = marks;
  const lead = line.slice(0, first?.at ?? line.length).trim();
  const entries: WrittenEntry[] = lead === "" ? [] : [{ number: null, mark: "", quote: lead, text: lead }];
  marks.forEach(({ at, end, mark, number }, index) => {
    const next = marks[index + 1]?.at ?? line.length;
    const text = line.slice(end, next).trim();
    if (text !== "") entries.push({ number, mark, quote: line.slice(at, next).trim(), text });
  });
  return entries;
}

/** Numbers that count on from one another (or repeat the last), and dashes where the line begins with one. */
function marksOf(line: string): Mark[] {
  const last = new Map<string, number>();
  const numbers = [...line.matchAll(NUMBER_MARK)].flatMap((match): Mark[] => {
    const [whole, bracketed, plain, head, sub] = match;
    const style = bracketed ? "(1)" : plain ? "1." : `${head}.1`;
    const number = Number(bracketed ?? plain ?? sub);
    const before = last.get(style);
    const opens = match.index === 0 || (number === 1 && !/(?:ร้อยละ|คะแนน|จำนวน)\s*$/.test(line.slice(0, match.index)));
    if (before === undefined ? !opens : number !== before + 1 && number !== before) return [];
    last.set(style, number);
    return [{ at: match.index, end: match.index + whole.length, mark: whole.trim(), number }];
  });
  const dashes = [...line.matchAll(DASH_MARK)];
  const opens = dashes[0]?.index === 0;
  const dashMarks = dashes
    .filter((match) => opens || BEGINS_ENTRY.test(line.slice(match.index + 1)))
    .map((match): Mark => ({ at: match.index, end: match.index + 1, mark: "-", number: null }));
  return [...numbers, ...dashMarks].sort((a, b) => a.at - b.at);
}
