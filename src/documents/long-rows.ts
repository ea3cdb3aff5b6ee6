/**
 * Rows of the default templates are not split over two pages. One that is higher than half a page is let off: moved whole,
 * it would leave up to a page empty before it, and higher than a page it could be cut off at its foot.
 */
import { LINES_OF_A_PAGE, linesOf } from "./row-height";

const ROW = /<w:tr[ >].*?<\/w:tr>/gs;
const NEVER_SPLIT = /<w:cantSplit(?: w:val="(?:1|true|on)")?\/>/;

/** The merged part with its long rows free to break. */
export function withLongRowsFree(xml: string): string {
  if (!xml.includes("<w:cantSplit")) return xml;
  return xml.replace(ROW, (row) =>
    NEVER_SPLIT.test(row) && linesOf(row) > LINES_OF_A_PAGE / 2 ? row.replace(NEVER_SPLIT, "") : row,
  );
}
