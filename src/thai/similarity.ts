/** How alike two Thai texts are, for near-misses of names and for cells copied from one another. */
import { compareKey } from "./normalise";

/** Names are shorter than this; the exact measure takes time with the product of both lengths. */
const LONGEST_NAME = 80;

/**
 * 0 (nothing in common) to 1 (the same but for spaces and punctuation); symmetrical. Short texts by the number of
 * letters to change, long ones by their shared pairs of letters. Two texts without a letter or digit count as the same.
 */
export function similarity(a: string, b: string): number {
  const left = compareKey(a);
  const right = compareKey(b);
  if (left === right) return 1;
  const longest = Math.max(left.length, right.length);
  return longest <= LONGEST_NAME ? 1 - editDistance(left, right) / longest : sharedPairs(left, right);
}

/** Levenshtein distance: letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** Sørensen–Dice coefficient over pairs of neighbouring letters, each pair as often as it occurs. */
function sharedPairs(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1) {
    const pair = a.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, a.length - 1 + (b.length - 1));
}
