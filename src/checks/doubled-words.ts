/** Finds words typed twice in a row. Thai has no spaces between words, so repetition is looked for among letters. */

/** From six letters on a repetition is no ordinary Thai ("การ|การ", "ต่าง ๆ" are shorter). */
const WITHIN = /([\u0e01-\u0e30\u0e32-\u0e4eA-Za-z][\u0e01-\u0e4eA-Za-z]{5,}?)\s*\1/g;
/** Words that join parts of a sentence stand once, whatever their length. */
const JOINING = /(เช่น|และ|หรือ|โดย|เพื่อ|ได้แก่|ของ|ซึ่ง|รวมทั้ง)\s*\1/g;
/** A short word counts when spaces part it from its double and from the rest. */
const APART = /(?:^|\s)([\u0e01-\u0e4eA-Za-z]{3,})\s\1(?=\s|$)/g;

/** Nouns that end one sentence and begin the next with only a space between, and "เทศบาลตำบล… ตำบล…" of an address. */
const SUBJECTS = /^(?:ตำบล\S*|อำเภอ\S*|จังหวัด\S*|หน่วยงาน|เทศบาล\S*|องค์การบริหารส่วน\S*|บุคลากร|เจ้าหน้าที่|ประชาชน|ผู้บริหาร|ผู้รับบริการ)\s/;

/** "4 ไตรมาส ไตรมาสสุดท้าย": the first ends a count, the second begins what follows. */
function isCounted(text: string, match: RegExpExecArray): boolean {
  return /\s/.test(match[0].trim()) && /[\d๐-๙]\s*$/.test(text.slice(0, match.index));
}

/** The repeated words as they stand in the text, without repeats of the same find. */
export function doubledWords(text: string): string[] {
  const matches = [WITHIN, JOINING, APART].flatMap((pattern) => [...text.matchAll(pattern)]);
  const found = matches
    .filter((match) => !isCounted(text, match))
    .map((match) => match[0].trim())
    .filter((words) => !SUBJECTS.test(words));
  return [...new Set(found)].filter((words) => !found.some((other) => other !== words && other.includes(words)));
}
