/** The sheet of paper: A4 with the margins of Thai official letters, and the page number at the foot. */
import {
  Footer,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { STYLE } from "./styles";

/** Twips: 21 × 29.7 cm. */
const A4 = { width: 11906, height: 16838 };
/** Twips: left 3 cm, right and bottom 2 cm, top 2.5 cm; the page number 1 cm from the edge. */
const MARGIN = { top: 1417, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 };

/** Twips between the margins: what the column widths of a table add up to. */
export const PORTRAIT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
export const LANDSCAPE_WIDTH = A4.height - MARGIN.left - MARGIN.right;

/** The merge turns Thai numbers into Arabic ones for an office that writes Arabic digits. */
const pageNumbers = { formatType: NumberFormat.THAI_NUMBERS };

export const portrait: ISectionPropertiesOptions = { page: { size: A4, margin: MARGIN, pageNumbers } };

export const landscape: ISectionPropertiesOptions = {
  page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN, pageNumbers },
};

/** The foot of a page: its number alone, since PAGE is the only field that Google Docs keeps. */
export function pageFooter(): Footer {
  return new Footer({
    children: [new Paragraph({ style: STYLE.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
}

/** A part of a document. `cover`: its first page is a cover and bears no page number. */
export function section(
  properties: ISectionPropertiesOptions,
  children: ISectionOptions["children"],
  { cover = false } = {},
): ISectionOptions {
  return {
    properties: { ...properties, titlePage: cover },
    footers: cover
      ? { default: pageFooter(), first: new Footer({ children: [paragraphOfNothing()] }) }
      : { default: pageFooter() },
    children,
  };
}

function paragraphOfNothing(): Paragraph {
  return new Paragraph({ style: STYLE.pageNumber, children: [] });
}
