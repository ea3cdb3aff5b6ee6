/**
 * Font, sizes, alignment and spacing of every default template. They stand in styles.xml only and paragraphs merely
 * name a style, so that another font is one change there (documents/font.ts makes it).
 */
import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import { SIGNATURE_GAP } from "../../src/documents/kept-with-signatures";

/** In Google Docs' own list of fonts, unlike TH SarabunPSK. */
export const FONT = "Sarabun";

/** Half points. Times 16/11 and rounded to whole points they give the sizes offices print in TH SarabunPSK: 16, 14, 18, 20, 24, 12. */
const SIZE = { body: 22, table: 19, heading: 25, title: 28, cover: 33, small: 17 };

/** Twips. First line of a paragraph 2.5 cm in, as in official letters. */
const FIRST_LINE = 1417;
/** A clause under a clause begins 1 cm further in. */
const SUB_CLAUSE_FIRST_LINE = FIRST_LINE + 567;

export const STYLE = {
  body: "BodyText",
  item: "Item",
  subItem: "SubItem",
  subClause: "SubClause",
  emblem: "Emblem",
  memoHead: "MemoHead",
  writing: "Writing",
  handSigned: "HandSigned",
  title: "Title",
  subtitle: "Subtitle",
  heading: "Heading1",
  subheading: "Heading2",
  coverTitle: "CoverTitle",
  coverFoot: "CoverFoot",
  cell: "TableText",
  cellCentre: "TableCentre",
  cellHead: "TableHead",
  tableCaption: "TableCaption",
  signature: "Signature",
  signatureGap: SIGNATURE_GAP,
  opinion: "Opinion",
  opinionText: "OpinionText",
  pageNumber: "PageNumber",
  spacer: "Spacer",
  closing: "Closing",
} as const;

const { CENTER, LEFT } = AlignmentType;

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, language: { value: "en-US", eastAsia: "en-US", bidirectional: "th-TH" } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: {
      basedOn: "Normal",
      next: STYLE.body,
      run: { size: SIZE.title, bold: true },
      paragraph: { alignment: CENTER, spacing: { after: 60 }, keepNext: true },
    },
    heading1: {
      basedOn: "Normal",
      next: STYLE.body,
      run: { size: SIZE.heading, bold: true },
      paragraph: { alignment: LEFT, spacing: { before: 280, after: 80 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      basedOn: "Normal",
      next: STYLE.body,
      run: { size: SIZE.body, bold: true },
      paragraph: { alignment: LEFT, spacing: { before: 160, after: 40 }, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { alignment: LEFT, indent: { firstLine: FIRST_LINE }, spacing: { after: 100 } },
    },
    {
      id: STYLE.item,
      name: "รายการ",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: { left: 851, hanging: 426 }, spacing: { after: 60 } },
    },
    {
      id: STYLE.subItem,
      name: "รายการย่อย",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { indent: { left: 1276, hanging: 425 }, spacing: { after: 40 } },
    },
    {
      id: STYLE.subClause,
      name: "ข้อย่อยของประกาศ",
      basedOn: STYLE.body,
      paragraph: { indent: { firstLine: SUB_CLAUSE_FIRST_LINE }, spacing: { after: 100 } },
    },
    {
      id: STYLE.memoHead,
      name: "หัวบันทึกข้อความ",
      basedOn: "Normal",
      paragraph: {
        indent: { left: FIRST_LINE, hanging: FIRST_LINE },
        spacing: { after: 60 },
      },
    },
    {
      id: STYLE.writing,
      name: "เส้นสำหรับเขียน",
      basedOn: STYLE.cell,
      run: { size: SIZE.table },
      paragraph: { spacing: { before: 120 } },
    },
    {
      id: STYLE.handSigned,
      name: "ช่องลงนามสองคน",
      basedOn: "Normal",
      paragraph: { alignment: CENTER, spacing: { before: 60 }, keepNext: true, keepLines: true },
    },
    { id: STYLE.emblem, name: "ตราสัญลักษณ์", basedOn: "Normal", paragraph: { alignment: CENTER, spacing: { after: 120 } } },
    {
      id: STYLE.subtitle,
      name: "Subtitle",
      basedOn: "Normal",
      next: STYLE.body,
      run: { bold: true },
      paragraph: { alignment: CENTER, spacing: { before: 120, after: 200 } },
    },
    {
      id: STYLE.coverTitle,
      name: "หน้าปก",
      basedOn: "Normal",
      run: { size: SIZE.cover, bold: true },
      paragraph: { alignment: CENTER, spacing: { before: 360, after: 120 } },
    },
    {
      id: STYLE.coverFoot,
      name: "ท้ายหน้าปก",
      basedOn: "Normal",
      run: { size: SIZE.title, bold: true },
      paragraph: { alignment: CENTER, spacing: { after: 60 } },
    },
    { id: STYLE.cell, name: "ข้อความในตาราง", basedOn: "Normal", quickFormat: true, run: { size: SIZE.table } },
    {
      id: STYLE.cellCentre,
      name: "ตัวเลขในตาราง",
      basedOn: STYLE.cell,
      run: { size: SIZE.table },
      paragraph: { alignment: CENTER },
    },
    {
      id: STYLE.cellHead,
      name: "หัวตาราง",
      basedOn: STYLE.cell,
      run: { size: SIZE.table, bold: true },
      paragraph: { alignment: CENTER, keepNext: true },
    },
    {
      id: STYLE.tableCaption,
      name: "ชื่อตาราง",
      basedOn: "Normal",
      run: { bold: true },
      paragraph: { alignment: LEFT, spacing: { after: 60 }, keepNext: true },
    },
    {
      id: STYLE.signature,
      name: "ช่องลงนาม",
      basedOn: "Normal",
      paragraph: { alignment: CENTER, indent: { left: 3969 }, keepNext: true, keepLines: true },
    },
    {
      id: STYLE.signatureGap,
      name: "เว้นระยะก่อนลงนาม",
      basedOn: "Normal",
      run: { size: SIZE.small },
      paragraph: { keepNext: true, keepLines: true },
    },
    {
      id: STYLE.opinion,
      name: "ความเห็น",
      basedOn: "Normal",
      paragraph: { alignment: LEFT, spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
    },
    {
      id: STYLE.opinionText,
      name: "ข้อความความเห็น",
      basedOn: "Normal",
      paragraph: { alignment: LEFT, indent: { left: 425 }, keepNext: true, keepLines: true },
    },
    {
      id: STYLE.pageNumber,
      name: "เลขหน้า",
      basedOn: "Normal",
      run: { size: SIZE.small },
      paragraph: { alignment: CENTER },
    },
    { id: STYLE.spacer, name: "เว้นระยะ", basedOn: "Normal", run: { size: SIZE.small } },
    {
      id: STYLE.closing,
      name: "ปิดท้ายส่วน",
      basedOn: "Normal",
      run: { size: 2 },
      paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
    },
  ],
};
