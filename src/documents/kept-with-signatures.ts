/**
 * Keeps the end of a document's text on the page of its signatures: signatures alone on a page could be put under
 * anything. Which row of a table is the last is known only once the content is poured in, so no template can say it.
 */
import { LINES_OF_A_PAGE, linesOf } from "./row-height";

/** Style of the gap that opens each part of a signature block in the default templates. */
export const SIGNATURE_GAP = "SignatureGap";

const GAP = `<w:pStyle w:val="${SIGNATURE_GAP}"/>`;
/** The start of a paragraph that is not kept yet, up to where "keep with next" stands in its properties. */
const PARAGRAPH_START =
  /<w:p(?: [^<>]*)?(?<!\/)>(?:(<w:pPr>)(?!(?:<w:pStyle [^<>]*>)?<w:keepNext)(?:<w:pStyle [^<>]*>)?|(?!<w:pPr))/g;

/** The merged part with the paragraph, or the last row of the table, that stands right before such a gap kept with it. */
export function keptWithSignatures(xml: string): string {
  let kept = "";
  let from = 0;
  for (let at = xml.indexOf(GAP); at >= 0; at = xml.indexOf(GAP, at + 1)) {
    const end = lastStart(xml, "w:p", at);
    const element = xml.endsWith("</w:tbl>", end) ? "w:tr" : xml.endsWith("</w:p>", end) ? "w:p" : null;
    if (element === null) continue;
    const start = lastStart(xml, element, end - 1);
    if (element === "w:tr" && !fitsOnPage(xml.slice(start, end), blockFrom(xml, end))) continue;
    kept += xml.slice(from, start) + withKeepNext(xml.slice(start, end));
    from = end;
  }
  return kept + xml.slice(from);
}

/** What stands from `at` to the next page. */
function blockFrom(xml: string, at: number): string {
  const length = xml.slice(at).search(/<w:pageBreakBefore|<w:sectPr/);
  return length < 0 ? xml.slice(at) : xml.slice(at, at + length);
}

/** Lines of table text: the head that repeats above the row; a line of running text. */
const HEAD = 2;
const LINE = 1.15;

/** A chain too long for a page would break anywhere, also between an opinion and its signature. */
function fitsOnPage(row: string, block: string): boolean {
  const lines = block.match(/<\/w:p>|<w:br\/>/g)?.length ?? 0;
  return HEAD + linesOf(row) + lines * LINE <= LINES_OF_A_PAGE;
}

/** Where the last element of the name opens before `before`; -1 where none does. */
function lastStart(xml: string, name: string, before: number): number {
  let at = xml.lastIndexOf(`<${name}`, before);
  while (at >= 0 && !/[ >]/.test(xml[at + name.length + 1]!)) at = xml.lastIndexOf(`<${name}`, at - 1);
  return at;
}

/** A row is kept where each of its paragraphs is. */
function withKeepNext(xml: string): string {
  return xml.replace(PARAGRAPH_START, (whole, opened?: string) =>
    opened === undefined ? `${whole}<w:pPr><w:keepNext/></w:pPr>` : `${whole}<w:keepNext/>`,
  );
}
