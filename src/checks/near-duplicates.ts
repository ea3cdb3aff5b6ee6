/**
 * Finds texts that are copies of one another among many. Only texts that share a fingerprint are compared: letters are
 * cut into overlapping stretches, and of every run of neighbouring stretches the smallest is kept (winnowing), so texts
 * with a long passage in common always meet, and the work grows with the text, not with its square.
 */
import { compareKey } from "../thai/normalise";
import { similarityOfKeys } from "../thai/similarity";

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
  const keys = texts.map(({ text }) => compareKey(text));
  const holders = new Map<string, number[]>();
  const pairs: DuplicatePair<Key>[] = [];
  texts.forEach((second, index) => {
    const letters = keys[index]!;
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
      .map((other) => ({ other, likeness: similarityOfKeys(keys[other]!, letters, least) }))
      .filter(({ likeness }) => likeness > least)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other);
    if (best) pairs.push({ first: texts[best.other]!, second, likeness: best.likeness });
  });
  return pairs;
}

/** The smallest stretch of every run; short texts have at least one. */
function fingerprints(letters: string): Set<string> {
  const marks = new Set<string>();
  const ranks: number[] = [];
  for (let at = 0; at + STRETCH <= letters.length; at += 1) ranks.push(scattered(letters, at));
  const runs = ranks.length > RUN ? ranks.length - RUN + 1 : 1;
  let smallest = -1;
  for (let start = 0; start < runs; start += 1) {
    const end = Math.min(start + RUN, ranks.length);
    // The smallest of the run before stands, unless it fell out: then the whole run is looked at, else only its new end.
    const from = smallest < start ? start : end - 1;
    if (smallest < start) smallest = start;
    for (let at = from; at < end; at += 1) if (ranks[at]! < ranks[smallest]!) smallest = at;
    marks.add(letters.slice(smallest, smallest + STRETCH));
  }
  return marks;
}

/** A number that looks random for the stretch at a place, so that the smallest is not always the same common word. */
function scattered(letters: string, start: number): number {
  let hash = 7;
  for (let at = start; at < start + STRETCH; at += 1) hash = (hash * 31 + letters.charCodeAt(at)) | 0;
  return hash;
}

/** Letters of the stretches by which one text is looked for within another. */
const PASSAGE = 4;

/** How much of the shorter text stands in the longer one, 0–1, by stretches of four letters. */
export function containment(one: string, other: string): number {
  return containmentOfKeys(compareKey(one), compareKey(other));
}

/** As {@link containment}, of two texts that are compare keys already. */
export function containmentOfKeys(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
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
  return keysRepeat(compareKey(one), compareKey(other));
}

/** As {@link repeats}, of two texts that are compare keys already. */
export function keysRepeat(one: string, other: string): boolean {
  return one.length >= SHORTEST_REPEAT && other.length >= SHORTEST_REPEAT && containmentOfKeys(one, other) >= REPEATED;
}
