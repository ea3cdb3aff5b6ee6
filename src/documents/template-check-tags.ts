/**
 * Finds the tags in the text of a paragraph, and the braces that belong to none. Full-width braces, invisible characters,
 * quotation marks and odd spaces in a tag are read as what was meant. Judges no names.
 */
import type { DocxPart } from "../docx/open-docx";
import type { DocxParagraph } from "../docx/walk";
import { normalise } from "../thai/normalise";
import { type DeclaredNames, declaredName, nameAtEdge } from "./template-check-names";

/** "" prints, "#" opens a loop or condition, "^" opens what is shown where it does not hold, "/" closes. */
export type Sigil = "" | "#" | "^" | "/";

export interface TemplateTag {
  part: DocxPart;
  paragraph: DocxParagraph;
  /** Offsets in the paragraph's text, braces included. */
  start: number;
  end: number;
  sigil: Sigil;
  /** The name as typed, in one spelling. */
  written: string;
  /** The declared name it spells; null where it spells none. */
  name: string | null;
  /** A brace is missing: told as a fault of its own, but the tag still opens or closes what it was meant to. */
  isGuess: boolean;
}

export interface BraceFault {
  kind: "unclosed-brace" | "unopened-brace" | "double-brace" | "empty-tag";
  part: DocxPart;
  paragraph: DocxParagraph;
  start: number;
  end: number;
  /** The tag that was probably meant ("{#มาตรการ}"); null where nothing suggests one. */
  meant: string | null;
}

export interface Scan {
  tags: TemplateTag[];
  faults: BraceFault[];
}

/** Braces of East Asian width, small form and ornament, each as one character. */
const CLOSING = /[}｝﹜❵]/;
const BRACE = /[{}｛｝﹛﹜❴❵]/g;
const DOUBLED = /[{｛﹛❴]{2,}([^{}｛｝﹛﹜❴❵]*)[}｝﹜❵]{2,}/y;

const SIGILS: { [character: string]: Sigil } = { "#": "#", "＃": "#", "^": "^", "＾": "^", "/": "/", "／": "/" };
const QUOTES = /["'“”„‟‘’‚‛«»‹›`´＂＇]/g;

/** The text of a tag as it should stand. */
export function spelled(sigil: Sigil, name: string): string {
  return `{${sigil}${name}}`;
}

/** What stands between two braces: its sigil and its name in one spelling. */
function readContent(content: string): { sigil: Sigil; written: string } {
  const clean = normalise(content).replace(QUOTES, "").replace(/\s+/g, " ").trim();
  const sigil = SIGILS[clean.charAt(0)];
  return sigil ? { sigil, written: clean.slice(1).trim() } : { sigil: "", written: clean };
}

/** All tags and misplaced braces of a paragraph, in order. */
export function scanParagraph(part: DocxPart, paragraph: DocxParagraph, names: DeclaredNames): Scan {
  const scan: Scan = { tags: [], faults: [] };
  const { text } = paragraph;
  /** Where the text after the last brace begins. */
  let free = 0;

  const addTag = (start: number, end: number, content: string, isGuess = false) => {
    const { sigil, written } = readContent(content);
    scan.tags.push({ part, paragraph, start, end, sigil, written, name: declaredName(names, written), isGuess });
  };
  const addFault = (kind: BraceFault["kind"], start: number, end: number, meant: string | null = null) => {
    scan.faults.push({ kind, part, paragraph, start, end, meant });
  };

  for (let at = nextBrace(text, 0); at < text.length; at = nextBrace(text, free)) {
    DOUBLED.lastIndex = at;
    const doubled = DOUBLED.exec(text);
    if (doubled && doubled[1] !== undefined && readContent(doubled[1]).written !== "") {
      free = at + doubled[0].length;
      const { sigil, written } = readContent(doubled[1]);
      addFault("double-brace", at, free, spelled(sigil, declaredName(names, written) ?? written));
      addTag(at, free, doubled[1], true);
    } else if (CLOSING.test(text.charAt(at))) {
      const guess = guessBefore(text.slice(free, at), names);
      addFault("unopened-brace", at, at + 1, guess && spelled(guess.sigil, guess.name));
      if (guess && guess.sigil !== "") addTag(at, at + 1, guess.sigil + guess.name, true);
      free = at + 1;
    } else {
      const end = nextBrace(text, at + 1);
      const content = text.slice(at + 1, end);
      if (end < text.length && CLOSING.test(text.charAt(end))) {
        free = end + 1;
        if (readContent(content).written === "") addFault("empty-tag", at, free);
        else addTag(at, free, content);
      } else {
        const guess = guessAfter(content, names);
        addFault("unclosed-brace", at, at + 1, guess && spelled(guess.sigil, guess.name));
        if (guess && guess.sigil !== "") addTag(at, at + 1, guess.sigil + guess.name, true);
        free = at + 1;
      }
    }
  }
  return scan;
}

function nextBrace(text: string, from: number): number {
  BRACE.lastIndex = from;
  return BRACE.exec(text)?.index ?? text.length;
}

/** The tag that a text after "{" without "}" was probably meant to begin. */
function guessAfter(content: string, names: DeclaredNames): { sigil: Sigil; name: string } | null {
  const { sigil, written } = readContent(content);
  const name = nameAtEdge(names, written, "start");
  return name === null ? null : { sigil, name };
}

/** The tag that a text before "}" without "{" was probably meant to end. */
function guessBefore(content: string, names: DeclaredNames): { sigil: Sigil; name: string } | null {
  const sign = Math.max(...Object.keys(SIGILS).map((character) => content.lastIndexOf(character)));
  if (sign >= 0) {
    const { sigil, written } = readContent(content.slice(sign));
    const name = declaredName(names, written);
    if (name !== null) return { sigil, name };
  }
  const name = nameAtEdge(names, content, "end");
  return name === null ? null : { sigil: "", name };
}

/** Order of two places in the same part, as the merge meets them. */
export function comparePlaces(
  one: { paragraph: DocxParagraph; start: number },
  other: { paragraph: DocxParagraph; start: number },
): number {
  if (one.paragraph === other.paragraph) return one.start - other.start;
  return positionInSource(one) - positionInSource(other) || one.paragraph.element.start - other.paragraph.element.start;
}

/** Where a place stands in the XML; a text box is anchored within a paragraph, so paragraphs alone do not tell. */
export function positionInSource({ paragraph, start }: { paragraph: DocxParagraph; start: number }): number {
  const piece = paragraph.pieces.find(({ at, text }) => start < at + text.length);
  return (piece?.element ?? paragraph.element).start;
}
