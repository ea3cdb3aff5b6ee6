/**
 * The font of a document. Templates are set in Sarabun, which Google Docs has; an office that prints from Word gets
 * TH SarabunPSK, whose letters are smaller at the same size.
 */
import type { Settings } from "../agency/file";

export type Font = "Sarabun" | "TH SarabunPSK";

export function fontOf({ font }: Settings): Font {
  return font.startsWith("TH SarabunPSK") ? "TH SarabunPSK" : "Sarabun";
}

/** TH SarabunPSK 16 is as large on paper as Sarabun 11. */
const SCALE = 16 / 11;
const POINT = 2; // half points

const RUN_PROPERTIES = /<w:rPr>(?:(?!<w:rPr>)[\s\S])*?<\/w:rPr>/g;
const FONT_NAMES = /<w:rFonts\b[^>]*>/;
const SIZE = /(<w:sz(?:Cs)? w:val=")(\d+)(")/g;
const SARABUN = /="Sarabun"/;

/** Whether the styles of a document set it in Sarabun. */
export function isSetInSarabun(styles: string): boolean {
  return SARABUN.test(styles);
}

/**
 * A part of a document (styles, body, header …) in TH SarabunPSK instead of Sarabun: the names changed, the sizes raised
 * and rounded to whole points. Text in any other font keeps its size; text that names no font follows the document's.
 */
export function inSarabunPsk(xml: string, documentIsSarabun: boolean): string {
  return xml
    .replace(RUN_PROPERTIES, (properties) => {
      const names = FONT_NAMES.exec(properties)?.[0];
      const isSarabun = names === undefined ? documentIsSarabun : SARABUN.test(names);
      return isSarabun
        ? properties.replace(SIZE, (_whole, before, size, after) => before + scaled(Number(size)) + after)
        : properties;
    })
    .replace(/="Sarabun"/g, '="TH SarabunPSK"');
}

function scaled(halfPoints: number): number {
  return Math.round((halfPoints * SCALE) / POINT) * POINT;
}
