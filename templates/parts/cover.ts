/** The cover: the title at the top, the office at the foot of the page. */
import type { Table } from "docx";
import { PORTRAIT_WIDTH } from "./page";
import { STYLE } from "./styles";
import { stack } from "./table";
import { paragraph } from "./text";

/** Twips of the two blocks; together they leave room on the page for a name that takes three lines. */
const TITLE_HEIGHT = 12000;
const FOOT_HEIGHT = 1300;

export function cover(titleLines: string[], footLines: string[], width = PORTRAIT_WIDTH, titleHeight = TITLE_HEIGHT): Table {
  return stack(width, [
    { height: titleHeight, paragraphs: titleLines.map((line) => paragraph(STYLE.coverTitle, line)) },
    { height: FOOT_HEIGHT, paragraphs: footLines.map((line) => paragraph(STYLE.coverFoot, line)) },
  ]);
}
