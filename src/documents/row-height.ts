/** How high the rows of a merged table will stand, by counting characters: there is no layout engine in a script. */

/** Lines of table text on a page that lies on its side, the lower of the two kinds of page (templates/parts/page.ts). */
export const LINES_OF_A_PAGE = 37;

/** Twips: average width of a character that takes room in Sarabun 9.5 points; margins of a cell (templates/parts/table.ts). */
const CHARACTER_WIDTH = 95;
const CELL_MARGINS = 170;

/** Vowels and tones above and below others, which take no room of their own. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** Estimated lines of the row's highest cell. */
export function linesOf(row: string): number {
  return Math.max(0, ...row.split("</w:tc>").slice(0, -1).map(linesOfCell));
}

function linesOfCell(cell: string): number {
  const width = Number(/<w:tcW\b[^<>]*w:w="(\d+)"/.exec(cell)?.[1] ?? 0);
  if (width <= CELL_MARGINS) return 0;
  const perLine = (width - CELL_MARGINS) / CHARACTER_WIDTH;
  const lines = cell.split(/<\/w:p>|<w:br\/>/).slice(0, -1);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / perLine)), 0);
}

function lengthOf(xml: string): number {
  return xml.replace(/<[^<>]*>/g, "").replace(MARKS, "").length;
}
