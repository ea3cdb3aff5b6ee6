/**
 * Walks the text of a WordprocessingML part: its paragraphs in the order of the source, each with the table, row and
 * cell it stands in and the pieces its text is made of. Reads only; knows no tags.
 */
import type { DocxPart } from "./open-docx";
import { ownText, type XmlElement } from "./xml";

/** A cell of a table; tables, rows and cells count from 1 within what holds them. */
export interface CellAddress {
  table: number;
  row: number;
  cell: number;
  /** Grid columns the cell covers. */
  columns: number;
  tableElement: XmlElement;
  rowElement: XmlElement;
  /** The cell that holds the table, for a table within a table. */
  within: CellAddress | null;
}

/** A stretch of a paragraph's text. */
export interface TextPiece {
  text: string;
  /** Offset of the piece in the paragraph's text. */
  at: number;
  /** The `w:t` (or `m:t`) that holds the text, or the tab or break that stands for it. */
  element: XmlElement;
  /** Elements between paragraph and run, outermost first: hyperlink, content control, field … */
  wrappers: XmlElement[];
}

export interface DocxParagraph {
  element: XmlElement;
  text: string;
  pieces: TextPiece[];
  /** Counts, from 1, the paragraphs with text in the same cell, or outside of tables; 0 before the first. */
  number: number;
  cell: CellAddress | null;
  inTextBox: boolean;
  /** Stands in the copy that Word keeps of a text box for old programs; the same text stands before it. */
  isFallback: boolean;
  /** What the paragraph stands in: the body, a cell, a text box, a content control around paragraphs. */
  container: XmlElement;
  /** Carries a section break, which lies at its end. */
  endsSection: boolean;
}

/** Text that is not part of what is read: deleted and moved-away text. (`w:delText` and `w:instrText` are no `w:t`.) */
const PASSED_OVER = new Set(["w:del", "w:moveFrom", "w:rPr", "w:pPr", "w:tblPr", "w:trPr", "w:tcPr", "w:sectPr"]);

/** Elements around paragraphs that must not be opened in one and closed in another; cells and text boxes are such as well. */
const CONTAINERS = new Set(["w:body", "w:sdtContent", "w:footnote", "w:comment"]);

/** Elements around runs within a paragraph that must not be opened in one and closed in another. */
const WRAPPERS = new Set(["w:hyperlink", "w:sdt", "w:fldSimple", "w:smartTag", "w:customXml", "w:dir", "w:bdo"]);

interface Numbering {
  tables: number;
  paragraphs: number;
}

interface Surroundings {
  container: XmlElement;
  numbering: Numbering;
  cell: CellAddress | null;
  inTextBox: boolean;
  isFallback: boolean;
}

/** All paragraphs of a part, ordered by where they begin. */
export function paragraphsOf(root: XmlElement): DocxParagraph[] {
  const found: DocxParagraph[] = [];
  const outside: Surroundings = {
    container: root,
    numbering: { tables: 0, paragraphs: 0 },
    cell: null,
    inTextBox: false,
    isFallback: false,
  };
  walkBlocks(root, outside, found);
  return found;
}

/** Walks an element that holds paragraphs and tables, at whatever depth. */
function walkBlocks(element: XmlElement, around: Surroundings, found: DocxParagraph[]): void {
  for (const child of element.children) {
    if (child.type === "text" || PASSED_OVER.has(child.name)) continue;
    if (child.name === "w:p") walkParagraph(child, around, found);
    else if (child.name === "w:tbl") walkTable(child, around, found);
    else if (child.name === "mc:Fallback") walkBlocks(child, { ...around, isFallback: true }, found);
    else if (CONTAINERS.has(child.name)) walkBlocks(child, { ...around, container: child }, found);
    else walkBlocks(child, around, found);
  }
}

function walkTable(tableElement: XmlElement, around: Surroundings, found: DocxParagraph[]): void {
  const table = ++around.numbering.tables;
  for (const [rowIndex, rowElement] of partsOfTable(tableElement, "w:tr").entries()) {
    for (const [cellIndex, cellElement] of partsOfTable(rowElement, "w:tc").entries()) {
      const cell: CellAddress = {
        table,
        row: rowIndex + 1,
        cell: cellIndex + 1,
        columns: spanOf(cellElement),
        tableElement,
        rowElement,
        within: around.cell,
      };
      walkBlocks(cellElement, { ...around, cell, container: cellElement, numbering: { tables: 0, paragraphs: 0 } }, found);
    }
  }
}

/** The rows of a table or the cells of a row, also those inside content controls. */
function partsOfTable(element: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.type === "text" || PASSED_OVER.has(child.name)) return [];
    if (child.name === name) return [child];
    return child.name === "w:p" || child.name === "w:tbl" ? [] : partsOfTable(child, name);
  });
}

function spanOf(cell: XmlElement): number {
  const span = find(find(cell, "w:tcPr"), "w:gridSpan")?.attributes["w:val"];
  return Math.max(1, Number(span) || 1);
}

function find(element: XmlElement | null, name: string): XmlElement | null {
  const child = element?.children.find((node) => node.type === "element" && node.name === name);
  return child?.type === "element" ? child : null;
}

function walkParagraph(element: XmlElement, around: Surroundings, found: DocxParagraph[]): void {
  const pieces: TextPiece[] = [];
  const boxes: { element: XmlElement; isFallback: boolean }[] = [];
  collectPieces(element, [], around.isFallback, pieces, boxes);
  let text = "";
  for (const piece of pieces) {
    piece.at = text.length;
    text += piece.text;
  }
  if (text.trim() !== "") around.numbering.paragraphs++;
  found.push({
    element,
    text,
    pieces,
    number: around.numbering.paragraphs,
    cell: around.cell,
    inTextBox: around.inTextBox,
    isFallback: around.isFallback,
    container: around.container,
    endsSection: find(find(element, "w:pPr"), "w:sectPr") !== null,
  });
  for (const box of boxes) {
    const inside: Surroundings = {
      container: box.element,
      numbering: { tables: 0, paragraphs: 0 },
      cell: around.cell,
      inTextBox: true,
      isFallback: box.isFallback,
    };
    walkBlocks(box.element, inside, found);
  }
}

/** The text pieces of a paragraph; the text boxes anchored in it are only collected. */
function collectPieces(
  element: XmlElement,
  wrappers: XmlElement[],
  isFallback: boolean,
  pieces: TextPiece[],
  boxes: { element: XmlElement; isFallback: boolean }[],
): void {
  for (const child of element.children) {
    if (child.type === "text" || PASSED_OVER.has(child.name)) continue;
    const text = textOfRunChild(child);
    if (text !== null) pieces.push({ text, at: 0, element: child, wrappers });
    else if (child.name === "w:txbxContent") boxes.push({ element: child, isFallback });
    else {
      const inner = WRAPPERS.has(child.name) ? [...wrappers, child] : wrappers;
      collectPieces(child, inner, isFallback || child.name === "mc:Fallback", pieces, boxes);
    }
  }
}

/** The text an element of a run stands for; null for one that has none of its own. */
function textOfRunChild(element: XmlElement): string | null {
  switch (element.name) {
    case "w:t":
    case "m:t":
      return ownText(element);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "‑";
    default:
      return null;
  }
}

/** Where a paragraph stands, in Thai: "ตารางที่ 2 แถวที่ 3 ช่องที่ 1". */
export function describePlace(part: DocxPart["kind"], paragraph: DocxParagraph): string {
  const prefix = {
    body: "",
    header: "หัวกระดาษ",
    footer: "ท้ายกระดาษ",
    footnotes: "เชิงอรรถ",
    comments: "ความคิดเห็น",
    properties: "",
  };
  const cell = describeCell(paragraph.cell);
  // One paragraph is the usual content of a cell: counting starts at the second.
  const ownParagraph = cell === "" || paragraph.inTextBox || paragraph.number > 1;
  return [
    prefix[part],
    cell,
    paragraph.inTextBox ? "กล่องข้อความ" : "",
    ownParagraph ? `ย่อหน้าที่ ${Math.max(1, paragraph.number)}` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

function describeCell(address: CellAddress | null): string {
  if (!address) return "";
  const here = `แถวที่ ${address.row} ช่องที่ ${address.cell}`;
  return address.within
    ? `${describeCell(address.within)} ตารางซ้อนที่ ${address.table} ${here}`
    : `ตารางที่ ${address.table} ${here}`;
}
