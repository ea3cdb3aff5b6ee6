/** Tells how two spellings of one name differ: by words, as people do, or by single letters, as scanners do. */
import { compareKey } from "../../thai/normalise";

/** What two spellings do not share, after their common beginning and end. */
export function difference(one: string, other: string): { one: string; other: string } {
  const [left, right] = [compareKey(one), compareKey(other)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left[left.length - 1 - end] === right[right.length - 1 - end])
    end += 1;
  return { one: left.slice(start, left.length - end), other: right.slice(start, right.length - end) };
}

/** A word is left out, put in or changed: what differs is at least so many letters long on the longer side. */
const A_WORD = 3;

/** Whether two spellings differ by a word that one leaves out, adds or replaces. */
export function differsByWord(one: string, other: string): boolean {
  const parts = difference(one, other);
  const [shorter, longer] = [parts.one, parts.other].sort((a, b) => a.length - b.length) as [string, string];
  return longer.length >= A_WORD && (shorter === "" || longer.length - shorter.length >= A_WORD);
}
