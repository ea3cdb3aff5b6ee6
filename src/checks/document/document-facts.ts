/** What the document checks need to know of a document: its text in pieces with places, its tables with headings, its years. */
import { type DocumentTable, type DocumentText, whereOfCell } from "../../intake/document-text";
import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import { type WrittenEntry, writtenEntries } from "./list-entries";

/** What a column holds, by its heading. */
export type ColumnRole =
  | "number"
  | "indicator"
  | "issue"
  | "measure"
  | "methods"
  | "responsible"
  | "period"
  | "follow-up"
  | "summary"
  | "outcome"
  | "progress"
  | "budget"
  | "item-name"
  | "requirement"
  | "score"
  | "";

export interface FactCell {
  text: string;
  entries: WrittenEntry[];
  role: ColumnRole;
  where: string;
  /** The heading of its column; "" where there is none. */
  heading: string;
}

export interface FactRow {
  table: FactTable;
  /** Row within the printed table, from 1. */
  number: number;
  cells: FactCell[];
}

export interface FactTable {
  number: number;
  headings: string[];
  roles: ColumnRole[];
  rows: FactRow[];
  /** Paragraphs between the table and the one before it, in order. */
  captions: Piece[];
}

/** A paragraph, or a cell as a whole. */
export interface Piece {
  text: string;
  /** Its letters alone, for comparing (compareKey). */
  key: string;
  where: string;
  /** null for a paragraph. */
  cell: FactCell | null;
}

export interface DocumentFacts {
  document: DocumentText;
  pieces: Piece[];
  paragraphs: Piece[];
  tables: FactTable[];
  /** Fiscal year (B.E.) the document is of; null where its title names none. */
  year: number | null;
  /** Fiscal year of the result that it gives or analyses. */
  resultYear: number | null;
  kind: "measures" | "report";
  /** Whether a scanner left its traces, so that single wrong letters are probably its own. */
  scanned: boolean;
}

/** Words of headings; the first that fits decides. */
const ROLES: [role: ColumnRole, words: RegExp][] = [
  ["outcome", /ผลลัพธ์|ความสำเร็จ/],
  ["summary", /สรุปผล/],
  ["progress", /ความก้าวหน้า|ผลการดำเนินการ|การดำเนินการ\/รายงาน|ผลการดำเนินงาน/],
  ["follow-up", /ติดตาม/],
  ["period", /ระยะเวลา|ช่วงเวลา|กำหนดเวลา/],
  ["responsible", /ผู้รับผิดชอบ|หน่วยงานรับผิดชอบ|ผู้ที่เกี่ยวข้อง/],
  ["budget", /^งบประมาณ/],
  ["requirement", /องค์ประกอบ/],
  ["measure", /มาตรการ|กิจกรรม(?!.*ผล)/],
  ["methods", /วิธี|ขั้นตอน|แนวทาง/],
  ["issue", /ประเด็น/],
  ["indicator", /ตัวชี้วัด/],
  ["score", /^(?:ผล)?คะแนน/],
  ["item-name", /^(?:ข้อมูล|รายการ)$/],
  ["number", /^(?:ที่|ข้อ|ลำดับ|ลำดับที่|อันดับ)$/],
];

function roleOf(heading: string): ColumnRole {
  const words = heading.replace(/\s+/g, "");
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? "";
}

/** A heading is short; two of a row with known words make it a row of headings. */
const LONGEST_HEADING = 60;

function isHeadingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.length >= 2 &&
    filled.every((cell) => cell.length <= LONGEST_HEADING) &&
    filled.filter((cell) => roleOf(cell) !== "").length >= 2
  );
}

/** Reads a document for the checks; never throws. */
export function factsOf(document: DocumentText): DocumentFacts {
  const tables: FactTable[] = [];
  const pieces: Piece[] = [];
  const paragraphs: Piece[] = [];
  let captions: Piece[] = [];
  for (const block of document.blocks) {
    if (block.kind === "paragraph") {
      const piece = pieceOf(block.text, block.where);
      pieces.push(piece);
      paragraphs.push(piece);
      captions.push(piece);
      continue;
    }
    if (block.rows.every((row) => row.length <= 1)) {
      // A frame around a title or a note: its lines are paragraphs.
      const lines = block.rows.flatMap((row, index) =>
        (row[0] ?? "").split("\n").map((text) => pieceOf(text, whereOfCell(block, index, 0))),
      );
      const framed = lines.filter(({ text }) => text !== "");
      pieces.push(...framed);
      paragraphs.push(...framed);
      captions.push(...framed);
      continue;
    }
    const table = tableFacts(block, captions);
    captions = [];
    tables.push(table);
    for (const row of table.rows)
      for (const cell of row.cells) if (cell.text !== "") pieces.push(pieceOf(cell.text, cell.where, cell));
  }
  const kind = kindOf(paragraphs);
  const year = yearOf(paragraphs);
  return {
    document,
    pieces,
    paragraphs,
    tables,
    year,
    resultYear: resultYearOf(pieces, year, kind),
    kind,
    scanned: pieces.some(({ text }) => hasScannerTraces(text)),
  };
}

function pieceOf(text: string, where: string, cell: FactCell | null = null): Piece {
  return { text, key: compareKey(text), where, cell };
}

function tableFacts(table: DocumentTable, captions: Piece[]): FactTable {
  const at = table.rows.findIndex((row, index) => index < 3 && isHeadingRow(row));
  const headings = at < 0 ? [] : (table.rows[at] as string[]);
  const roles = headings.map(roleOf);
  const facts: FactTable = { number: table.number, headings, roles, rows: [], captions };
  const above = table.rows
    .slice(0, Math.max(0, at))
    .flat()
    .filter((cell) => cell !== "");
  facts.captions = [...captions, ...above.map((text) => pieceOf(text, whereOfCell(table, 0, 0)))];
  facts.rows = table.rows.flatMap((row, index) =>
    index <= at
      ? []
      : [
          {
            table: facts,
            number: index + 1,
            cells: row.map((text, cell) => ({
              text,
              entries: writtenEntries(text),
              role: roles[cell] ?? "",
              heading: headings[cell] ?? "",
              where: headings[cell]
                ? `ตารางที่ ${table.number} แถวที่ ${index + 1} ช่อง “${headings[cell]}”`
                : whereOfCell(table, index, cell),
            })),
          },
        ],
  );
  return facts;
}

/** Title pages and what follows them, in paragraphs. */
const TITLE_PARAGRAPHS = 14;

export function titleOf(paragraphs: readonly Piece[]): Piece[] {
  return paragraphs.slice(0, TITLE_PARAGRAPHS);
}

function kindOf(paragraphs: readonly Piece[]): DocumentFacts["kind"] {
  const title = titleOf(paragraphs)
    .slice(0, 8)
    .map(({ text }) => text)
    .join(" ");
  return /รายงาน|ผลการดำเนิน/.test(title) ? "report" : "measures";
}

const FISCAL_YEAR = /ปี\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(2[56]\d{2})/;

function yearOf(paragraphs: readonly Piece[]): number | null {
  for (const { text } of titleOf(paragraphs)) {
    const match = FISCAL_YEAR.exec(toArabicDigits(text));
    if (match) return Number(match[1]);
  }
  return null;
}

/**
 * The year of the result: for measures the year before, for a report the year itself where it gives scores of it, else
 * the first year that stands beside a score.
 */
function resultYearOf(pieces: readonly Piece[], year: number | null, kind: DocumentFacts["kind"]): number | null {
  const scored = pieces.flatMap(({ text }) => {
    const words = toArabicDigits(text);
    if (!/คะแนน/.test(words) || !/(?<!\d)\d{2,3}\.\d{1,2}(?!\d)/.test(words)) return [];
    return [...words.matchAll(new RegExp(FISCAL_YEAR, "g"))].map((match) => Number(match[1]));
  });
  const usual = year === null ? null : kind === "measures" ? year - 1 : year;
  return usual !== null && scored.includes(usual) ? usual : (scored[0] ?? usual);
}

/** Letters of scripts that no Thai document has, and Thai marks that stand on nothing. */
const STRANGE =
  /[\u0370-\u052f\u0590-\u0dff\u0e80-\u10ff\u3040-\u9fff\uac00-\ud7af\ufffd]|(?:^|[\sA-Za-z0-9])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e48-\u0e4b]{2}/;
/** "O12" read as "012" at the start of a row. */
const ZERO_FOR_LETTER = /^0\d{1,2}$/;

/** Whether a text holds what only a scanner writes. */
export function hasScannerTraces(text: string): boolean {
  return STRANGE.test(text) || ZERO_FOR_LETTER.test(text);
}

/** Number of an OIT item as typed ("O12", "๐12", "012" of a scanner); null for anything else. */
export function oitNumberIn(text: string): number | null {
  const match = /^[Oo0]\s?(\d{1,2})$/.exec(toArabicDigits(text).trim());
  return match ? Number(match[1]) : null;
}

/** Whether two headings or labels are the same but for spaces. */
export function sameWords(one: string, other: string): boolean {
  return compareKey(one) === compareKey(other);
}
