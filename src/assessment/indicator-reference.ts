/** Reads cells that name indicators: "8", "1, 2", "9.4", "9.1–10.2", "IIT", "ทุกตัวชี้วัด". Writes nothing. */
import { INSTRUMENTS, type Instrument } from "../agency/file";
import { toArabicDigits } from "../thai/digits";
import { compareKey, normalise } from "../thai/normalise";
import { findIndicator } from "./indicator-names";
import type { Catalogue, Indicator } from "./types";

export interface IndicatorReference {
  /** Every indicator that the cell covers, in indicator order; those of a named sub-indicator or instrument too. */
  indicators: Indicator[];
  /** Instruments named as a whole. */
  instruments: Instrument[];
  /** Sub-indicators named, "9.4", in their order. Kept also where the year's list of sub-indicators is not known. */
  subIndicators: string[];
  /** True where the cell names all indicators. */
  all: boolean;
  /** Parts that could not be read, as typed. */
  unknown: string[];
}

/** Words for "all indicators", as compareKey makes them. */
const ALL_WORDS = ["ทุกตัวชี้วัด", "ทุกตัว", "ทั้งหมด", "ตัวชี้วัดทั้งหมด", "ทุกข้อ"];

const NUMBER = /^(\d{1,2})(?:\.(\d{1,2}))?$/;

/** What a cell names. A blank cell names nothing. Never throws: what can't be read is in `unknown`. */
export function parseIndicators(text: string, catalogue: Catalogue): IndicatorReference {
  const covered = new Set<number>();
  const reference: IndicatorReference = { indicators: [], instruments: [], subIndicators: [], all: false, unknown: [] };
  for (const part of partsOf(text)) {
    if (!readPart(part, catalogue, reference, covered)) reference.unknown.push(part);
  }
  reference.indicators = catalogue.indicators.filter(({ number }) => covered.has(number));
  reference.instruments = INSTRUMENTS.filter((instrument) => reference.instruments.includes(instrument));
  reference.subIndicators = [...new Set(reference.subIndicators)].sort(bySubIndicatorNumber);
  return reference;
}

function partsOf(text: string): string[] {
  return normalise(text)
    .split(/[,;\n/]|\s+และ\s+|(?<=[\d๐-๙T])\s*และ\s*|(?<=[\d๐-๙])\s+(?=[\d๐-๙])/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Adds what one part names; false where it can't be read. */
function readPart(part: string, catalogue: Catalogue, reference: IndicatorReference, covered: Set<number>): boolean {
  const words = compareKey(part).replace(/^แบบวัด/, "");
  if (ALL_WORDS.includes(words)) {
    reference.all = true;
    for (const { number } of catalogue.indicators) covered.add(number);
    return true;
  }
  const instrument = INSTRUMENTS.find((name) => name.toLowerCase() === words);
  if (instrument !== undefined) {
    reference.instruments.push(instrument);
    for (const indicator of catalogue.indicators) if (indicator.instrument === instrument) covered.add(indicator.number);
    return true;
  }
  const numbers = toArabicDigits(part)
    .replace(/^ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*/, "")
    .trim();
  const range = /^([\d.]+)\s*(?:[-–—]|ถึง)\s*([\d.]+)$/.exec(numbers);
  if (range !== null) return readRange(range[1]!, range[2]!, catalogue, reference, covered);
  const sub = /^(\d{1,2}\.\d{1,2})(?:\s+[^\d\s–—-].*)?$/.exec(numbers);
  if (sub !== null) return readSubIndicator(sub[1]!, catalogue, reference, covered);
  const indicator = findIndicator(part, catalogue);
  if (indicator === null) return false;
  covered.add(indicator.number);
  return true;
}

function readSubIndicator(number: string, catalogue: Catalogue, reference: IndicatorReference, covered: Set<number>): boolean {
  const indicator = catalogue.indicators.find((candidate) => candidate.number === Number(number.split(".")[0]));
  if (indicator === undefined || indicator.instrument !== "OIT") return false;
  const known = indicator.subIndicators;
  if (known.length > 0 && !known.some((sub) => sub.number === number)) return false;
  reference.subIndicators.push(number);
  covered.add(indicator.number);
  return true;
}

/** "1-5" is indicators, "9.1–10.2" sub-indicators; both ends must be of one kind and in order. */
function readRange(
  first: string,
  last: string,
  catalogue: Catalogue,
  reference: IndicatorReference,
  covered: Set<number>,
): boolean {
  const [from, to] = [NUMBER.exec(first), NUMBER.exec(last)];
  if (from === null || to === null || (from[2] === undefined) !== (to[2] === undefined)) return false;
  if (from[2] === undefined) {
    const [low, high] = [Number(first), Number(last)];
    const within = catalogue.indicators.filter(({ number }) => number >= low && number <= high);
    if (low > high || within.length !== high - low + 1) return false;
    for (const { number } of within) covered.add(number);
    return true;
  }
  const known = catalogue.indicators.flatMap((indicator) => indicator.subIndicators.map(({ number }) => number));
  const [start, end] = [known.indexOf(first), known.indexOf(last)];
  if (start < 0 || end < start) return false;
  return known.slice(start, end + 1).every((number) => readSubIndicator(number, catalogue, reference, covered));
}

function bySubIndicatorNumber(a: string, b: string): number {
  const [indicatorA, subA] = a.split(".").map(Number);
  const [indicatorB, subB] = b.split(".").map(Number);
  return indicatorA! - indicatorB! || subA! - subB!;
}
