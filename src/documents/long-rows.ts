/**
 * Rows of the default templates are not split over two pages. One that is higher than half a page is let off: moved whole,
 * it would leave up to a page empty before it, and higher than a page it could be cut off at its foot.
 */
import { LINES_OF_A_PAGE, linesOf } from "./row-height";

const NEVER_SPLIT = /<w:cantSplit(?: w:val="(?:1|true|on)")?\/>/;

/** The merged part with its long rows free to break. Rows are looked for by plain words: a document may have thousands. */
export function withLongRowsFree(xml: string): string {
  if (!xml.includes("<w:cantSplit")) return xml;
  let freed = "";
  let from = 0;
  for (let start = nextRow(xml, 0); start >= 0; start = nextRow(xml, start + 1)) {
    const end = xml.indexOf(ROW_END, start);
    const row = xml.slice(start, end < 0 ? xml.length : end);
    if (linesOf(row) <= LINES_OF_A_PAGE / 2 || !NEVER_SPLIT.test(row)) continue;
    freed += xml.slice(from, start) + row.replace(NEVER_SPLIT, "");
    from = start + row.length;
  }
  return from === 0 ? xml : freed + xml.slice(from);
}

const ROW_START = "<w:tr";
const ROW_END = "</w:tr>";

/** Where the next row opens; what begins with the same letters, such as its properties, is passed over. */
function nextRow(xml: string, from: number): number {
  let at = xml.indexOf(ROW_START, from);
  while (at >= 0 && xml[at + ROW_START.length] !== ">" && xml[at + ROW_START.length] !== " ") at = xml.indexOf(ROW_START, at + 1);
  return at;
}
