/** How a document prints the list of a cell: typed marks are gone by then (thai/list-cell), new ones are made here. */
import { type ListEntry, parseListCell } from "../thai/list-cell";

/** `bullet`: "- ", `number`: "1. ", `bracket`: "(1) ", `none`: no mark. Digits are converted with the whole document. */
export type Mark = "bullet" | "number" | "bracket" | "none";

export interface ListStyle {
  main: Mark;
  sub: Mark;
  /** Mark of a main entry that stands alone. */
  alone: Mark;
}

/** The marks of seed 000. */
export const ISSUE_LIST: ListStyle = { main: "number", sub: "bullet", alone: "none" };
export const METHOD_LIST: ListStyle = { main: "bullet", sub: "number", alone: "bullet" };
export const OWNER_LIST: ListStyle = { main: "bullet", sub: "bullet", alone: "none" };
export const PLAIN_LIST: ListStyle = { main: "none", sub: "bullet", alone: "none" };

/** The marks of seeds 001 and 002: numbered where there is more than one, the steps of seed 001 always. */
export const STEP_LIST: ListStyle = { main: "number", sub: "bullet", alone: "number" };
export const NUMBERED_LIST: ListStyle = { main: "number", sub: "bullet", alone: "none" };
export const OUTCOME_LIST: ListStyle = { main: "number", sub: "bullet", alone: "bullet" };
/** The marks of seed 003, and of the requirements and notes of seed 001. */
export const BULLET_LIST: ListStyle = { main: "bullet", sub: "bracket", alone: "bullet" };

/** What an entry prints before its text, for the entry at `index` from 0. */
export function markAt(mark: Mark, index: number): string {
  return { bullet: "- ", number: `${index + 1}. `, bracket: `(${index + 1}) `, none: "" }[mark];
}

/** Two no-break spaces: line breaks, not paragraphs, part the entries of a cell, so that an indent must be text. */
const SUB_INDENT = "\u00A0\u00A0";

/** A list cell as one text, a line an entry: what a tag inside a table prints. */
export function cellText(cell: string, style: ListStyle): string {
  return linesOf(parseListCell(cell), style).join("\n");
}

export function linesOf(entries: readonly ListEntry[], style: ListStyle): string[] {
  const main = entries.length === 1 ? style.alone : style.main;
  return entries.flatMap((entry, index) => [
    markAt(main, index) + entry.text,
    ...entry.sub.map((sub, subIndex) => SUB_INDENT + markAt(style.sub, subIndex) + sub),
  ]);
}

/** Entries as paragraphs of a list between paragraphs; there the template sets the space after the mark. */
export function listContent(entries: readonly ListEntry[], style: ListStyle) {
  return entries.map((entry, index) => ({
    เครื่องหมาย: markAt(style.main, index).trim(),
    ข้อความ: entry.text,
    ข้อย่อย: entry.sub.map((sub, subIndex) => ({ เครื่องหมาย: markAt(style.sub, subIndex).trim(), ข้อความ: sub })),
  }));
}
