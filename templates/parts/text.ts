/** Paragraphs of a template: running text, headings and the lists that staff type one entry a line. */
import { Paragraph, TextRun } from "docx";
import { STYLE } from "./styles";

type Style = (typeof STYLE)[keyof typeof STYLE];

/** A paragraph in a named style; "\t" in the text is a tab. */
export function paragraph(
  style: Style,
  text: string,
  options: { pageBreakBefore?: boolean; keepNext?: boolean } = {},
): Paragraph {
  const parts = text.split("\t");
  return new Paragraph({
    style,
    ...options,
    children: parts.map((part, at) => new TextRun(at === 0 ? part : `\t${part}`)),
  });
}

export function body(text: string): Paragraph {
  return paragraph(STYLE.body, text);
}

export function heading(text: string): Paragraph {
  return paragraph(STYLE.heading, text);
}

export function subheading(text: string): Paragraph {
  return paragraph(STYLE.subheading, text);
}

/** Wraps what is between in a tag pair, each tag in a paragraph of its own, which the merge takes away. */
export function between<Child>(opening: "#" | "^", name: string, children: Child[]): (Child | Paragraph)[] {
  return [paragraph(STYLE.cell, `{${opening}${name}}`), ...children, paragraph(STYLE.cell, `{/${name}}`)];
}

/** A list outside a table. The marks ("๑.", "-") come with the content. */
export function listItems(name: string): Paragraph[] {
  return between("#", name, [
    paragraph(STYLE.item, "{เครื่องหมาย}\t{ข้อความ}"),
    ...between("#", "ข้อย่อย", [paragraph(STYLE.subItem, "{เครื่องหมาย}\t{ข้อความ}")]),
  ]);
}

/** The paragraph that a section must end with, too low to begin a page of nothing. */
export function closing(): Paragraph {
  return paragraph(STYLE.closing, "");
}

/** A small gap, which also keeps two tables apart. */
export function spacer(): Paragraph {
  return paragraph(STYLE.spacer, "");
}
