/** How high the rows of a merged table will stand, by counting characters: there is no layout engine in a script. */

/** Lines of table text on a page that lies on its side, the lower of the two kinds of page (templates/parts/page.ts). */
export const LINES_OF_A_PAGE = 37;

/** Twips: average width of a character that takes room in Sarabun 9.5 points; margins of a cell (templates/parts/table.ts). */
const CHARACTER_WIDTH = 95;
const CELL_MARGINS = 170;

/** Vowels and tones above and below others, which take no room of their own. */
function isMark(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
}

/**
 * Estimated lines of the row's highest cell. Goes from tag to tag once, without taking the row apart: a document may have
 * thousands of rows.
 */
export function linesOf(row: string): number {
  let highest = 0;
  let perLine = 0;
  let lines = 0;
  let length = 0;
  for (let at = row.indexOf("<"); at >= 0; at = row.indexOf("<", at + 1)) {
    if (row.startsWith("w:t", at + 1)) {
      const after = row[at + 4];
      if (after === ">" || after === " ") length += lengthOfText(row, row.indexOf(">", at) + 1);
      else if (row.startsWith("cW ", at + 4)) perLine = charactersIn(widthIn(row.slice(at, row.indexOf(">", at))));
    } else if (row.startsWith("/w:p>", at + 1) || row.startsWith("w:br/>", at + 1)) {
      if (perLine > 0) lines += Math.max(1, Math.ceil(length / perLine));
      length = 0;
    } else if (row.startsWith("/w:tc>", at + 1)) {
      highest = Math.max(highest, lines);
      perLine = lines = 0;
    }
  }
  return highest;
}

function widthIn(tag: string): number {
  return Number(/ w:w="(\d+)"/.exec(tag)?.[1] ?? 0);
}

/** Characters on a line of a cell of so many twips; none in one that has no room. */
function charactersIn(width: number): number {
  return Math.max(0, width - CELL_MARGINS) / CHARACTER_WIDTH;
}

/** Characters that take room, from `start` to the next tag. */
function lengthOfText(xml: string, start: number): number {
  let length = 0;
  for (let index = start; index < xml.length && xml[index] !== "<"; index += 1) {
    if (!isMark(xml.charCodeAt(index))) length += 1;
  }
  return length;
}
