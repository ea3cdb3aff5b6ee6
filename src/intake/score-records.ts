/**
 * Pairs labels with numbers. One label and one number on a line are a pair; several are paired only where the line, or
 * the lines that stand together, leave just one way to do so. Whatever rests on a guess is marked unsure.
 */
import { INSTRUMENTS } from "../agency/file";
import type { Catalogue } from "../assessment/types";
import { toArabicDigits } from "../thai/digits";
import { findLabels, type Label, nearestIndicator, type ScoreTarget, skeletonOf } from "./score-labels";
import { findScoreNumbers, type ScoreNumber } from "./score-numbers";

/** A line of what was pasted, or a table row with "|" between its cells. */
export interface SourceLine {
  text: string;
  where: string;
  /** A row of a table: what stands in it belongs together. */
  isRow?: boolean;
}

/** A score said of a target. */
export interface ScoreRecord {
  target: ScoreTarget;
  number: ScoreNumber;
  /** Label and number belong together beyond doubt. */
  paired: boolean;
  /** The words that say so, as pasted. */
  quote: string;
  where: string;
}

export interface Unplaced {
  text: string;
  where: string;
}

type Token = (Label | ScoreNumber) & { line: number };

interface ReadLine extends SourceLine {
  arabic: string;
  tokens: Token[];
  /** Nothing but labels, numbers, list marks and the small words of such tables. */
  clean: boolean;
}

/** Words that stand beside scores and say nothing of whose they are; letters as skeletonOf leaves them. */
const SMALL_WORDS = new RegExp(
  [
    "คะแนนเฉลี่ย",
    "คะแนนที่ได้",
    "ผลคะแนน",
    "คะแนน",
    "ร้อยละ",
    "เท่ากับ",
    "ได้",
    "ตัวชี้วัดที่",
    "ตัวชี้วัดย่อยที่",
    "ตัวชี้วัด",
    "อันดับที่",
    "อันดับ",
    "ลำดับที่",
    "ลำดับ",
    "ที่",
    "ข้อ",
    "เครื่องมือ",
    "แบบวัด",
    "ผลการประเมินระดับ",
    "ระดับผลการประเมิน",
    "ผลการประเมิน",
    "อยู่ในระดับ",
    "ระดับ",
    "ประจำปีงบประมาณ",
    "ปีงบประมาณ",
    "ทั้งสิ้น",
    "ทั้งหมด",
    "พ.ศ.",
    "ผ่านดีเยี่ยม",
    "ผ่านดี",
    "ผ่าน",
    "ต้องปรับปรุงโดยด่วน",
    "ต้องปรับปรุง",
  ]
    .map((word) => skeletonOf(word).letters.replace(/\./g, "\\."))
    .join("|"),
  "g",
);

/** Fewer strange letters than the shortest name has: no name can have got lost in them. */
const LOST_NAME = 8;

function readLine(line: SourceLine, index: number, catalogue: Catalogue): ReadLine {
  const arabic = toArabicDigits(line.text);
  const labels = mergeLabels(findLabels(arabic, catalogue), arabic);
  const inLabel = ({ start, end }: ScoreNumber) => labels.some((label) => start < label.end && end > label.start);
  const numbers = findScoreNumbers(arabic).filter((number) => !inLabel(number));
  if (labels.length === 0 && numbers.some(({ trust }) => trust !== "doubtful")) {
    const target = nearestIndicator(arabic, catalogue);
    if (target !== null) labels.push(nearLabel(target, arabic));
  }
  const tokens: Token[] = [...labels, ...withoutStrayGuesses(numbers, labels)]
    .sort((a, b) => a.start - b.start)
    .map((token) => ({ ...token, line: index }));
  return { ...line, arabic, tokens, clean: isClean(arabic, tokens) };
}

/** A badly scanned name covers the letters of its line. */
function nearLabel(target: ScoreTarget, text: string): Label {
  const start = text.search(/[ก-๎]/);
  const end = text.length - (/[^ก-๎]*$/.exec(text)?.[0].length ?? 0);
  return { kind: "label", target, start, end, exact: false };
}

/** A guessed number counts only where a label waits for one; else it is a phone number or a sum of money. */
function withoutStrayGuesses(numbers: readonly ScoreNumber[], labels: readonly Label[]): ScoreNumber[] {
  const trusted = numbers.filter(({ trust }) => trust !== "doubtful");
  return labels.length > trusted.length ? [...numbers] : trusted;
}

/** "ตัวชี้วัดที่ 3 การใช้อำนาจ" and "แบบวัด … (IIT)" are one label each; two that disagree make a doubtful one. */
function mergeLabels(labels: readonly Label[], text: string): Label[] {
  const merged: Label[] = [];
  for (const label of labels) {
    const last = merged[merged.length - 1];
    const close = last && /^[\s|().:–-]*$/.test(text.slice(last.end, label.start));
    if (!last || !close || (last.target !== label.target && !isNumberOfIndicator(last, text))) merged.push(label);
    else
      merged[merged.length - 1] = {
        ...label,
        start: last.start,
        exact: last.exact && label.exact && last.target === label.target,
      };
  }
  return merged;
}

function isNumberOfIndicator(label: Label, text: string): boolean {
  return /^ตัวชี้วัด\s*ที่\s*\d+$/.test(text.slice(label.start, label.end));
}

function isClean(text: string, tokens: readonly Token[]): boolean {
  let rest = text;
  for (const { start, end } of tokens) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  // Item ranges, years and list marks up to the ten indicators.
  rest = rest.replace(/\(?ข้อ\s*[A-Za-z]?\s*\d+\s*[-–—]\s*[A-Za-z]?\s*\d+\)?|(?<![\d.])2[45]\d{2}(?![\d.])/g, " ");
  rest = rest.replace(/(?<![\d.])(?:10|[1-9])(?:\.(?!\d)|\)|(?![\d.]))/g, " ");
  return !/\d/.test(rest) && strangeWords(rest).length === 0;
}

/** Stretches of letters that are no small words and long enough to hide a name. */
function strangeWords(text: string): string[] {
  const words =
    skeletonOf(text)
      .letters.replace(SMALL_WORDS, " ")
      .match(/[ก-ฮะ-ๆa-z]+/g) ?? [];
  return words.filter((word) => word.length >= LOST_NAME);
}

/** Everything a text says of scores, and the numbers that stand beside no label. */
export function readScoreRecords(
  lines: readonly SourceLine[],
  catalogue: Catalogue,
): { records: ScoreRecord[]; unplaced: Unplaced[]; mentioned: Set<ScoreTarget> } {
  const read = lines.map((line, index) => readLine(line, index, catalogue));
  const records: ScoreRecord[] = [];
  const used = new Set<Token>();
  const add = (label: Token, number: Token, paired: boolean) => {
    used.add(label).add(number);
    if (label.kind === "label" && number.kind === "number" && label.target !== "other") {
      records.push({ target: label.target, number, paired: paired && label.exact, ...quoteOf(read, label, number) });
    }
  };
  for (const run of runsOf(read)) pairRun(run, read, add);
  const unplaced = read.flatMap((line) =>
    line.tokens
      .filter((token) => token.kind === "number" && token.trust !== "doubtful" && !used.has(token))
      .map((token) => ({ text: around(line.text, token.start, token.end), where: line.where })),
  );
  const mentioned = new Set(
    read.flatMap(({ tokens }) => tokens.flatMap((token) => (token.kind === "label" ? [token.target] : []))),
  );
  return { records, unplaced, mentioned };
}

type Add = (label: Token, number: Token, paired: boolean) => void;

/**
 * Tokens that must be read together. Lines that each hold labels and numbers stand alone; as soon as one among them
 * holds only labels or only numbers, they are one run, since its other half may stand on the next line. Prose ends a run,
 * but its first score may answer the heading above.
 */
function runsOf(lines: readonly ReadLine[]): Token[][] {
  const runs: Token[][] = [];
  let block: Token[][] = [];
  const close = (heading?: Token) => {
    const rows = block
      .map((row) => row.filter((token) => token !== heading))
      .filter((row) => row.length > 0 && !isCaption(row, block));
    runs.push(...(rows.every(isMixed) ? rows : [rows.flat()]));
    block = [];
  };
  for (const line of lines) {
    const { tokens, clean } = line;
    const [first, ...rest] = tokens;
    const heading = block[block.length - 1]?.slice(-1)[0];
    if (!first) {
      if (!clean) close();
    } else if (!clean && heading?.kind === "label" && first.kind === "number" && answersHeading(line, first)) {
      close(heading);
      runs.push([heading, first], rest);
    } else if (isMixed(tokens) && (!clean || (line.isRow && tokens.length === 2))) {
      close();
      runs.push([...tokens]);
    } else if (!clean && first.kind === "label") {
      close();
      block = [[tokens[tokens.length - 1] as Token]];
    } else if (!clean) {
      const last = isMixed(block[block.length - 1] ?? []) ? undefined : heading;
      close(last);
      runs.push(last?.kind === "label" ? [last, first] : [first]);
    } else {
      block.push([...tokens]);
    }
  }
  close();
  return runs.filter((run) => run.length > 0);
}

/** An instrument or "ผลการประเมิน ITA" alone on a line, between or before lines of a label and then its number, is a caption. */
function isCaption(row: readonly Token[], block: readonly Token[][]): boolean {
  const [only] = row;
  if (row.length !== 1 || only?.kind !== "label" || !isCaptionWord(only)) return false;
  const at = block.findIndex((other) => other.includes(only));
  const [before, after] = [block[at - 1], block[at + 1]];
  return (before === undefined || isMixed(before)) && after !== undefined && isMixed(after) && after[0]?.kind === "label";
}

function isCaptionWord({ target }: Label): boolean {
  return target === "total" || INSTRUMENTS.some((instrument) => instrument === target);
}

function isMixed(tokens: readonly Token[]): boolean {
  return new Set(tokens.map(({ kind }) => kind)).size === 2;
}

/** Whether a sentence begins with its score: "โดยรวมได้คะแนนเท่ากับร้อยละ ๙๔.๓๒ …". */
function answersHeading(line: ReadLine, number: Token): boolean {
  return /(?:ได้คะแนน|คะแนนเท่ากับ|ร้อยละ)[^\d]{0,30}$/.test(line.arabic.slice(0, number.start));
}

function pairRun(run: readonly Token[], lines: readonly ReadLine[], add: Add): void {
  const labels = run.filter(({ kind }) => kind === "label");
  const numbers = run.filter(({ kind }) => kind === "number");
  if (labels.length === 0 || numbers.length === 0) return;
  const ownLines = [...new Set(run.map(({ line }) => line))].map((line) => lines[line] as ReadLine);
  const clean = ownLines.every((line) => line.clean);
  const [label, number] = [labels[0] as Token, numbers[0] as Token];
  if (labels.length === 1 && numbers.length === 1) {
    add(label, number, isClose(label, number, lines));
    return;
  }

  const pairs = neighbours(run);
  if (pairs !== null && clean) {
    // Strict alternation over several lines may have lost its first or last member; on one line nothing can hide.
    for (const [one, other] of pairs) add(one, other, ownLines.length === 1 || startsAndEndsWhole(run, lines));
    return;
  }
  if (labels.length === 1) {
    // "การปฏิบัติหน้าที่ 92.11 94.32": years beside each other, or a rank and a score; the user decides.
    for (const other of numbers) add(label, other, false);
    return;
  }
  pairByWords(run, lines, add, clean);
}

/** The one way to pair all neighbours (1st with 2nd, 3rd with 4th …), or null where that is none. */
function neighbours(run: readonly Token[]): [Token, Token][] | null {
  if (run.length % 2 !== 0) return null;
  const pairs: [Token, Token][] = [];
  for (let index = 0; index < run.length; index += 2) {
    const [one, other] = [run[index] as Token, run[index + 1] as Token];
    if (one.kind === other.kind) return null;
    pairs.push(one.kind === "label" ? [one, other] : [other, one]);
  }
  return pairs;
}

/**
 * Whether nothing can have got lost before or after a run over several lines: a member that is missing there would leave
 * a line that is no list mark and no heading.
 */
function startsAndEndsWhole(run: readonly Token[], lines: readonly ReadLine[]): boolean {
  const numbers = run.map(({ line }) => line);
  const before = lines[Math.min(...numbers) - 1];
  const after = lines[Math.max(...numbers) + 1];
  const blank = (line: ReadLine | undefined) => line === undefined || (line.tokens.length === 0 && line.clean);
  const withoutNumber = (line: ReadLine | undefined) => blank(line) || !/\d/.test(line?.arabic ?? "");
  return (run[0]?.kind === "label" ? withoutNumber(before) : blank(before)) && withoutNumber(after);
}

function isClose(label: Token, number: Token, lines: readonly ReadLine[]): boolean {
  if (label.line !== number.line) {
    const [labelLine, numberLine] = [lines[label.line] as ReadLine, lines[number.line] as ReadLine];
    // A heading that names the indicator, and the sentence below it that begins with its score.
    const endsWithLabel = lettersOf(labelLine.arabic.slice(label.end)) < LOST_NAME;
    return number.line > label.line && endsWithLabel && answersHeading(numberLine, number);
  }
  const line = lines[label.line] as ReadLine;
  if (line.clean) return true;
  const between =
    label.end <= number.start ? line.arabic.slice(label.end, number.start) : line.arabic.slice(number.end, label.start);
  // In a table row the number may have a cell of its own.
  const ownCell =
    /(?:^|\|)\s*$/.test(line.arabic.slice(0, number.start)) && /^\s*(?:คะแนน\s*)?(?:\||$)/.test(line.arabic.slice(number.end));
  return ownCell || strangeWords(between).length === 0;
}

/** Thai and Latin letters of a text but for item ranges. */
function lettersOf(text: string): number {
  return (text.replace(/\(?ข้อ[^)]*\)?/g, "").match(/[ก-ฮA-Za-z]/g) ?? []).length;
}

/** In prose with several scores a number belongs to the label before it when only words of scoring stand between. */
function pairByWords(run: readonly Token[], lines: readonly ReadLine[], add: Add, clean: boolean): void {
  const labels = run.filter(({ kind }) => kind === "label");
  const numbers = run.filter(({ kind }) => kind === "number");
  const namesFirst = run.slice(0, labels.length).every(({ kind }) => kind === "label");
  const numbersFirst = run.slice(0, numbers.length).every(({ kind }) => kind === "number");
  if (clean && labels.length === numbers.length && (namesFirst || numbersFirst)) {
    for (const [index, label] of labels.entries()) add(label, numbers[index] as Token, false);
    return;
  }
  run.forEach((token, index) => {
    const before = run[index - 1];
    if (token.kind !== "number" || before?.kind !== "label") return;
    const line = lines[token.line] as ReadLine;
    const between = before.line === token.line ? line.arabic.slice(before.end, token.start) : "";
    const words = /^[^\d]*(?:ได้คะแนน|คะแนน|เท่ากับ|ร้อยละ|[=:])[^\d]*$/.test(between) && strangeWords(between).length === 0;
    add(before, token, words && !/[|,]/.test(between) && run[index - 2]?.kind !== "number");
  });
}

/** Longest quote shown, in characters. */
const QUOTE = 90;

function around(text: string, start: number, end: number): string {
  const room = Math.max(0, Math.floor((QUOTE - (end - start)) / 2));
  return text.slice(Math.max(0, start - room), end + room).trim();
}

function quoteOf(lines: readonly ReadLine[], label: Token, number: Token): { quote: string; where: string } {
  const numberLine = lines[number.line] as ReadLine;
  if (label.line === number.line) {
    const [start, end] = [Math.min(label.start, number.start), Math.max(label.end, number.end)];
    const whole = numberLine.text.slice(start, end).trim();
    return { quote: whole.length <= QUOTE ? whole : around(numberLine.text, number.start, number.end), where: numberLine.where };
  }
  const labelLine = lines[label.line] as ReadLine;
  const words = around(numberLine.text, number.start, number.end);
  return { quote: `${labelLine.text.slice(label.start, label.end)} … ${words}`, where: numberLine.where };
}
