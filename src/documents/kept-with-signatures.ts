/**
 * Keeps the end of a document's text on the page of its signatures: signatures alone on a page could be put under
 * anything. Which row of a table is the last is known only once the content is poured in, so no template can say it.
 */

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
    kept += xml.slice(from, start) + withKeepNext(xml.slice(start, end));
    from = end;
  }
  return kept + xml.slice(from);
}

/** Where the last element of the name opens before `before`; -1 where none does. */
function lastStart(xml: string, name: string, before: number): number {
  return Math.max(xml.lastIndexOf(`<${name}>`, before), xml.lastIndexOf(`<${name} `, before));
}

/** A row is kept where each of its paragraphs is. */
function withKeepNext(xml: string): string {
  return xml.replace(PARAGRAPH_START, (whole, opened?: string) =>
    opened === undefined ? `${whole}<w:pPr><w:keepNext/></w:pPr>` : `${whole}<w:keepNext/>`,
  );
}
