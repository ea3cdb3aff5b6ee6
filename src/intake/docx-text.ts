/** Reads a .docx that someone wrote into a document. Opening it safely is the room docx's; errors of the text stay. */
import type { Outcome } from "../agency/finding";
import { openDocx } from "../docx/open-docx";
import { type CellAddress, type DocxParagraph, describePlace, paragraphsOf } from "../docx/walk";
import type { XmlElement } from "../docx/xml";
import { normalise } from "../thai/normalise";
import { type DocumentBlock, type DocumentTable, type DocumentText, withoutBlankEnd } from "./document-text";

/** The document a .docx holds; the findings of opening it where it can't be read. Headers and footers are left out. */
export function readDocxText(bytes: Uint8Array): Outcome<DocumentText> {
  const docx = openDocx(bytes);
  if (!docx.ok) return docx;
  const body = docx.value.parts.find((part) => part.kind === "body");
  const blocks: DocumentBlock[] = [];
  const tables = new Map<XmlElement, DocumentTable>();
  for (const paragraph of body ? paragraphsOf(body.root) : []) {
    if (paragraph.isFallback) continue;
    const cell = outermost(paragraph);
    if (cell) addToTable(cell, paragraph, tables, blocks);
    else addParagraphs(paragraph, blocks);
  }
  for (const table of tables.values())
    table.rows = Array.from(table.rows, (row) => withoutBlankEnd(Array.from(row ?? [], (text) => text ?? "")));
  return { ok: true, value: { blocks }, findings: docx.findings };
}

function addParagraphs(paragraph: DocxParagraph, blocks: DocumentBlock[]): void {
  for (const text of normalise(paragraph.text).split("\n")) {
    if (text !== "") blocks.push({ kind: "paragraph", text, where: describePlace("body", paragraph) });
  }
}

/** A table within a table is read as text of the outer cell. */
function outermost(paragraph: DocxParagraph): CellAddress | null {
  let cell = paragraph.cell;
  while (cell?.within) cell = cell.within;
  return cell;
}

function addToTable(
  cell: CellAddress,
  paragraph: DocxParagraph,
  tables: Map<XmlElement, DocumentTable>,
  blocks: DocumentBlock[],
): void {
  let table = tables.get(cell.tableElement);
  if (!table) {
    table = { kind: "table", number: tables.size + 1, rows: [] };
    tables.set(cell.tableElement, table);
    blocks.push(table);
  }
  table.rows[cell.row - 1] ??= [];
  const row = table.rows[cell.row - 1] as string[];
  const text = normalise(paragraph.text).replace(/\n+/g, "\n");
  const before = row[cell.cell - 1];
  row[cell.cell - 1] = before && text ? `${before}\n${text}` : before || text;
}
