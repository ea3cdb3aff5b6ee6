/**
 * Finds texts that are copies of one another among many. Only texts that share a fingerprint are compared: letters are
 * cut into overlapping stretches, and of every run of neighbouring stretches the smallest is kept (winnowing), so texts
 * with a long passage in common always meet, and the work grows with the text, not with its square.
 */
import { compareKey } from "../thai/normalise";
import { similarity } from "../thai/similarity";

export interface KeyedText<Key> {
  key: Key;
  text: string;
}

export interface DuplicatePair<Key> {
  first: KeyedText<Key>;
  second: KeyedText<Key>;
  /** 0–1. */
  likeness: number;
}

/** Shorter texts ("เผยแพร่บนเว็บไซต์") are alike by chance. In letters. */
export const SHORTEST_COPY = 30;
/** From here on one text is a copy of the other (R9). */
const COPY = 0.9;
/** Letters of one stretch, and stretches of one run: passages of 8 + 16 − 1 letters always share a fingerprint. */
const STRETCH = 8;
const RUN = 16;
/** Texts that hold the same fingerprint beyond this number are compared with the first of them only. */
const CROWD = 12;

/** Every pair of texts that are more than `least` alike, nine tenths by default; each second text once, with the one it is most like. */
export function nearDuplicates<Key>(texts: readonly KeyedText<Key>[], least = COPY): DuplicatePair<Key>[] {
  const holders = new Map<string, number[]>();
  const pairs: DuplicatePair<Key>[] = [];
  texts.forEach((second, index) => {
    const letters = compareKey(second.text);
    if (letters.length < SHORTEST_COPY) return;
    const met = new Set<number>();
    for (const mark of fingerprints(letters)) {
      const holding = holders.get(mark);
      if (!holding) holders.set(mark, [index]);
      else {
        for (const other of holding) met.add(other);
        if (holding.length < CROWD) holding.push(index);
      }
    }
    const [best] = [...met]
      .map((other) => ({ other, first: texts[other] as KeyedText<Key> }))
      .map(({ other, first }) => ({ other, first, likeness: similarity(first.text, second.text) }))
      .filter(({ likeness }) => likeness > least)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other);
    if (best) pairs.push({ first: best.first, second, likeness: best.likeness });
  });
  return pairs;
}

/** The smallest stretch of every run; short texts have at least one. */
function fingerprints(letters: string): Set<string> {
  const stretches = Array.from({ length: letters.length - STRETCH + 1 }, (_, at) => letters.slice(at, at + STRETCH));
  const marks = new Set<string>();
  for (let start = 0; start < Math.max(1, stretches.length - RUN + 1); start += 1) {
    let smallest = stretches[start] as string;
    for (const stretch of stretches.slice(start + 1, start + RUN))
      if (scattered(stretch) < scattered(smallest)) smallest = stretch;
    marks.add(smallest);
  }
  return marks;
}

/** A number that looks random, so that the smallest is not always the same common word. */
function scattered(stretch: string): number {
  let hash = 7;
  for (let at = 0; at < stretch.length; at += 1) hash = (Math.imul(hash, 31) + stretch.charCodeAt(at)) | 0;
  return hash;
}

/** Letters of the stretches by which one text is looked for within another. */
const PASSAGE = 4;

/** How much of the shorter text stands in the longer one, 0–1, by stretches of four letters. */
export function containment(one: string, other: string): number {
  const [shorter, longer] = [compareKey(one), compareKey(other)].sort((a, b) => a.length - b.length) as [string, string];
  const count = shorter.length - PASSAGE + 1;
  if (count < 1) return 0;
  const known = new Set(Array.from({ length: longer.length - PASSAGE + 1 }, (_, at) => longer.slice(at, at + PASSAGE)));
  let shared = 0;
  for (let at = 0; at < count; at += 1) if (known.has(shorter.slice(at, at + PASSAGE))) shared += 1;
  return shared / count;
}

/** From here on one of two entries repeats the other (the shorter one is almost wholly in the longer one). */
export const REPEATED = 0.85;
/** Shorter entries share their words by chance. In letters. */
export const SHORTEST_REPEAT = 45;

/** Whether one of two entries of a row repeats the other. */
export function repeats(one: string, other: string): boolean {
  const shorter = Math.min(compareKey(one).length, compareKey(other).length);
  return shorter >= SHORTEST_REPEAT && containment(one, other) >= REPEATED;
}
