/**
 * A list inside one cell: one entry per line. A line whose mark is like the first line's is a main entry, a line with
 * another mark is a sub-entry. Typed marks are dropped; documents make their own.
 */
import { toArabicDigits } from "./digits";
import { normalise } from "./normalise";

export interface ListEntry {
  text: string;
  sub: string[];
}

interface Line {
  /** What sort of mark the line has: "-", "•", "1.", "1)", "(1)", "1.1", "ก." … or "" for none. */
  kind: string;
  text: string;
}

const DASH = /^[-–—](?!\d)\s*/;
const BULLET = /^[•●▪■◦○‣·*✓➢]\s*/;
const NUMBER = /^(\(?)(\d{1,2})([.)])(?!\d)\s*/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+/;
const LETTER = /^(\(?)([ก-ฮ])([.)])\s+/;
/** Letters that count, in their order: lists leave out ฃ, ฅ and ฆ. */
const LETTERS = "กขคงจฉชซฌญ";

/** Whether `mark` opens a list or goes on from `last`: so "2.5 ล้านบาท" and "ต. แม่ปะ" stay text. */
function continues(mark: string, last: string | undefined): boolean {
  const at = LETTERS.indexOf(mark);
  if (at >= 0) return at === 0 || last === LETTERS.charAt(at - 1);
  const [head, count] = split(mark);
  if (count === 1) return true;
  const [lastHead, lastCount] = split(last ?? "");
  return head === lastHead && count === lastCount + 1;
}

function split(decimal: string): [head: string, count: number] {
  const point = decimal.lastIndexOf(".");
  return [decimal.slice(0, point), Number(decimal.slice(point + 1))];
}

/** Reads the mark of each line; `seen` keeps the last mark of each countable kind. */
function lineReader(): (line: string) => Line {
  const seen: Record<string, string> = {};
  return (line) => {
    const arabic = toArabicDigits(line);
    const without = (match: RegExpExecArray) => line.slice(match[0].length);
    const dash = DASH.exec(line);
    if (dash) return { kind: "-", text: without(dash) };
    const bullet = BULLET.exec(line);
    if (bullet) return { kind: "•", text: without(bullet) };
    const number = NUMBER.exec(arabic);
    if (number && (number[1] === "" || number[3] === ")")) {
      return { kind: `${number[1]}1${number[3]}`, text: without(number) };
    }
    const counted = DECIMAL.exec(arabic) ?? LETTER.exec(arabic);
    if (counted) {
      const letter = counted.length > 2;
      const mark = (letter ? counted[2] : counted[1]) as string;
      const kind = letter ? `${counted[1]}ก${counted[3]}` : mark.replace(/\d+/g, "1");
      if (continues(mark, seen[kind])) {
        seen[kind] = mark;
        return { kind, text: without(counted) };
      }
    }
    return { kind: "", text: line };
  };
}

/** The entries of a list cell with their sub-entries, without marks; blank lines and lone marks are dropped. Never throws. */
export function parseListCell(text: string): ListEntry[] {
  const lines = normalise(text)
    .split("\n")
    .map(lineReader())
    .filter((line) => line.text !== "");
  const entries: ListEntry[] = [];
  for (const { kind, text } of lines) {
    const main = entries[entries.length - 1];
    if (!main || kind === lines[0]?.kind) entries.push({ text, sub: [] });
    else main.sub.push(text);
  }
  return entries;
}
