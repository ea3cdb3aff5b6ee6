/** Random Thai text for property tests: real letters and marks in any order, with digits, spaces and invisible characters. */
import fc from "fast-check";

const CHARACTERS = [
  ..."กขคงจชตนมยรลวสอเแโใไฯๆ",
  ..."ะาำัิีึืุู็่้๊๋์ํฺ",
  ..."๐๑๒๓๔๕๖๗๘๙0123456789",
  ..." .,-–•()/\n\t",
  "\u200b",
  "\u00a0",
  "พ.ศ.",
  "ต.ค.",
  "ปีงบประมาณ",
];

export function thaiText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 40 }).map((parts) => parts.join(""));
}
