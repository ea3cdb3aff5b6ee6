/** How alike two Thai texts are, for near-misses of names and for cells copied from one another. */
import { compareKey } from "./normalise";

/** Names are shorter than this; the exact measure takes time with the product of both lengths. */
const LONGEST_NAME = 80;

/**
 * 0 (nothing in common) to 1 (the same but for spaces and punctuation); symmetrical. Short texts by the number of
 * letters to change, long ones by their shared pairs of letters. Two texts without a letter or digit count as the same.
 */
export function similarity(a: string, b: string): number {
  return similarityOfKeys(compareKey(a), compareKey(b));
}

/**
 * As {@link similarity}, of two texts that are compare keys already. Where the value is sure to lie below `atLeast`, 0 is
 * given instead: looking one name up among many then costs little.
 */
export function similarityOfKeys(left: string, right: string, atLeast = 0): number {
  if (left === right) return 1;
  const longest = Math.max(left.length, right.length);
  const shortest = left.length + right.length - longest;
  if (longest > LONGEST_NAME) {
    // All pairs of the shorter text shared is the most that two texts of these lengths can have in common.
    const most = (2 * (shortest - 1)) / (longest - 1 + (shortest - 1));
    return most < atLeast ? 0 : sharedPairs(left, right);
  }
  const needed = atLeast * longest;
  if (shortest < needed || sharedLetters(left, right) < needed) return 0;
  return 1 - editDistance(left, right) / longest;
}

/** Used anew by each {@link sharedLetters}: making one for each of many comparisons took longer than comparing. */
const counts = new Uint8Array(128);

/**
 * How many letters both have, in any order, or a few more: never fewer than stay when one is edited into the other. The
 * low seven bits of a letter stand for it, which tells all Thai letters apart.
 */
function sharedLetters(a: string, b: string): number {
  counts.fill(0);
  for (let at = 0; at < a.length; at += 1) counts[a.charCodeAt(at) & 127]! += 1;
  let shared = 0;
  for (let at = 0; at < b.length; at += 1) {
    const letter = b.charCodeAt(at) & 127;
    if (counts[letter] === 0) continue;
    counts[letter]! -= 1;
    shared += 1;
  }
  return shared;
}

/** Levenshtein distance: letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  let current = [...previous];
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charCodeAt(row - 1);
    let left = row;
    current[0] = left;
    // This is the innermost of all loops: comparing in place costs a tenth of a call of Math.min.
    for (let column = 1; column <= b.length; column += 1) {
      let least = previous[column - 1]! + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      const above = previous[column]! + 1;
      if (above < least) least = above;
      if (left + 1 < least) least = left + 1;
      left = least;
      current[column] = least;
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}

/** Sørensen–Dice coefficient over pairs of neighbouring letters, each pair as often as it occurs. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Map<number, number>();
  for (let at = 0; at + 1 < a.length; at += 1) {
    const pair = pairAt(a, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = pairAt(b, at);
    const left = pairs.get(pair);
    if (!left) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, a.length - 1 + (b.length - 1));
}

/** Two neighbouring letters as one number: cheaper to look up than a text cut out. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
