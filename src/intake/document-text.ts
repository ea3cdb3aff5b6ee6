/** The model of a document that someone wrote: paragraphs and tables in order, each with its place. Reading is done elsewhere. */

/** One paragraph, title or caption outside of tables. */
export interface DocumentParagraph {
  kind: "paragraph";
  text: string;
  /** Place in Thai words ("บรรทัดที่ 12"). */
  where: string;
}

/** A table as printed: a table that goes on over the next page with its heading repeated is two. */
export interface DocumentTable {
  kind: "table";
  /** 1 … n in the order of the document. */
  number: number;
  /** Cells of each row; paragraphs within a cell are lines. Blank cells at the end of a row are left out. */
  rows: string[][];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentText {
  blocks: DocumentBlock[];
}

/** Place of a cell in Thai words; row and cell count from 0. */
export function whereOfCell(table: DocumentTable, row: number, cell: number): string {
  return `ตารางที่ ${table.number} แถวที่ ${row + 1} ช่องที่ ${cell + 1}`;
}

/** The cells of a row without blank ones at its end. */
export function withoutBlankEnd(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return cells.slice(0, length);
}
