/** The title block at the head of a document's text. */
import type { Paragraph } from "docx";
import { STYLE } from "./styles";
import { paragraph } from "./text";

/** Title lines; on a new page where a cover stands before them. */
export function titleBlock(lines: string[], { afterCover = false } = {}): Paragraph[] {
  return lines.map((line, at) => paragraph(STYLE.title, line, { pageBreakBefore: afterCover && at === 0 }));
}

export function subtitle(text: string): Paragraph {
  return paragraph(STYLE.subtitle, text);
}
