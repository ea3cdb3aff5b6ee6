/** Reads a .docx with libraries of its own (unzip, an XML parser), so that tests see what the product's code does not make up. */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import PizZip from "pizzip";

export interface ReadDocx {
  /** Text of every paragraph outside tables, in order; line breaks as "\n". */
  paragraphs: string[];
  /** Every table not inside another: rows of cells; the paragraphs of a cell are parted by "\n". */
  tables: string[][][];
  /** Paragraphs and cells in one text, a line each. */
  text: string;
  /** XML of a part. */
  xml: (part: string) => string;
  /** Elements of the body with the given name ("w:tbl"). */
  elements: (name: string) => Element[];
}

/** Throws where a part is not well-formed. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const zip = new PizZip(bytes);
  const xml = (part: string) => zip.file(part)!.asText();
  for (const name of Object.keys(zip.files).filter((each) => each.endsWith(".xml"))) parse(xml(name));
  const root = parse(xml("word/document.xml"));
  const body = children(root, "w:body")[0]!;
  const paragraphs = children(body, "w:p").map(textOf);
  const tables = children(body, "w:tbl").map(readTable);
  const lines = Array.from(body.childNodes as unknown as Node[]).flatMap((node) => {
    if (node.nodeName === "w:p") return [textOf(node as Element)];
    return node.nodeName === "w:tbl" ? readTable(node as Element).flat() : [];
  });
  return {
    paragraphs,
    tables,
    text: lines.join("\n"),
    xml,
    elements: (name) => Array.from(root.getElementsByTagName(name) as unknown as Element[]),
  };
}

export function parse(xml: string): Element {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const document = parser.parseFromString(xml, "text/xml");
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return document.documentElement!;
}

export function children(element: Element, name: string): Element[] {
  return Array.from(element.childNodes as unknown as Node[]).filter((node) => node.nodeName === name) as Element[];
}

function readTable(table: Element): string[][] {
  return children(table, "w:tr").map((row) => children(row, "w:tc").map((cell) => children(cell, "w:p").map(textOf).join("\n")));
}

function textOf(paragraph: Element): string {
  const walk = (node: Node): string => {
    if (node.nodeName === "w:t") return node.textContent ?? "";
    if (node.nodeName === "w:br") return "\n";
    if (node.nodeName === "w:tab") return "\t";
    return Array.from((node.childNodes ?? []) as unknown as Node[])
      .map(walk)
      .join("");
  };
  return children(paragraph, "w:r").map(walk).join("");
}
