/**
 * Tables that survive the conversion to a Google Doc: fixed layout, absolute widths both in the grid and in every cell,
 * header rows that repeat, heights that only grow, and rows that stay whole (documents/long-rows.ts lets long ones break).
 */
import {
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { STYLE } from "./styles";
import { paragraph } from "./text";

/** Light enough for a photocopy of a photocopy. */
const HEAD_FILL = "E7E6E6";
const GROUP_FILL = "F5F5F5";

export type Cell = { paragraphs: Paragraph[]; span?: number; fill?: string; middle?: boolean };

export function cell(paragraphs: Paragraph[] | string): Cell {
  return { paragraphs: typeof paragraphs === "string" ? [paragraph(STYLE.cell, paragraphs)] : paragraphs };
}

export function centred(text: string): Cell {
  return { paragraphs: [paragraph(STYLE.cellCentre, text)] };
}

/** A cell of a row that opens a group inside the table. */
export function groupCell(paragraphs: Paragraph[]): Cell {
  return { paragraphs, fill: GROUP_FILL };
}

export function headCell(text: string, span = 1): Cell {
  return { paragraphs: [paragraph(STYLE.cellHead, text)], span, fill: HEAD_FILL, middle: true };
}

export type Row = { cells: Cell[]; head?: boolean; height?: number };

/** A row that is repeated at the top of every page. */
export function headRow(...cells: Cell[]): Row {
  return { cells, head: true };
}

/** A row at least as high as given (twips), for what is put in by hand. */
export function tallRow(height: number, ...cells: Cell[]): Row {
  return { cells, height };
}

export function row(...cells: Cell[]): Row {
  return { cells };
}

/** A table whose columns have the given widths in twips. */
export function table(widths: number[], rows: Row[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 85, right: 85 },
    rows: rows.map((each) => tableRow(widths, each)),
  });
}

function tableRow(widths: number[], { cells, head, height }: Row): TableRow {
  let column = 0;
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    height: height === undefined ? undefined : { value: height, rule: HeightRule.ATLEAST },
    children: cells.map((each) => {
      const span = each.span ?? 1;
      const width = sum(widths.slice(column, column + span));
      column += span;
      return tableCell(each, width);
    }),
  });
}

function tableCell({ paragraphs, span, fill, middle }: Cell, width: number, extra: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span === 1 ? undefined : span,
    verticalAlign: middle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    shading: fill ? { type: ShadingType.CLEAR, fill, color: "auto" } : undefined,
    children: paragraphs,
    ...extra,
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** Blocks set one under another without lines, each at least as tall as given (twips): the layout of a cover. */
export function stack(width: number, blocks: { paragraphs: Paragraph[]; height: number }[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: NO_BORDERS,
    rows: blocks.map(
      ({ paragraphs, height }) =>
        new TableRow({
          height: { value: height, rule: HeightRule.ATLEAST },
          children: [tableCell({ paragraphs }, width, { borders: NO_BORDERS })],
        }),
    ),
  });
}

/** One row without lines: what stands side by side. */
export function bareRow(widths: number[], cells: Paragraph[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((paragraphs, at) => tableCell({ paragraphs }, widths[at]!, { borders: NO_BORDERS })),
      }),
    ],
  });
}

function sum(widths: number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
