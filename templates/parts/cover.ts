/** The cover: the title at the top, the office at the foot of the page. */
import type { Paragraph, Table } from "docx";
import { PORTRAIT_WIDTH } from "./page";
import { STYLE } from "./styles";
import { stack } from "./table";
import { paragraph } from "./text";

/** Twips of the two blocks; together they leave room on the page for a name that takes three lines. */
const TITLE_HEIGHT = 12000;
const FOOT_HEIGHT = 1300;

/** A line of the title, or the paragraphs of one that stands only where it applies. */
export type CoverLine = string | Paragraph[];

export function cover(titleLines: CoverLine[], footLines: string[], width = PORTRAIT_WIDTH, titleHeight = TITLE_HEIGHT): Table {
  const title = titleLines.flatMap((line) => (typeof line === "string" ? [paragraph(STYLE.coverTitle, line)] : line));
  return stack(width, [
    { height: titleHeight, paragraphs: title },
    { height: FOOT_HEIGHT, paragraphs: footLines.map((line) => paragraph(STYLE.coverFoot, line)) },
  ]);
}
