/**
 * Reads pasted or scanned text into a document: lines, tables written with tabs or with "|", and what is left of HTML in
 * the output of scanning programs. Corrects nothing: the errors of the text are what the checks look for.
 */
import { normalise } from "../thai/normalise";
import { type DocumentBlock, type DocumentTable, type DocumentText, withoutBlankEnd } from "./document-text";

const BREAKING_TAG = /<\s*\/?\s*(?:p|li|ul|ol|br|div|tr|h[1-6])\b[^>]*>/gi;
const CHECKED_BOX = /<input\b[^>]*\bchecked\b[^>]*>/gi;
const BLANK_BOX = /<input\b[^>]*>/gi;
const OTHER_TAG = /<\/?[a-z][^>]*>/gi;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;

/** One paragraph or cell as plain text: tags become line ends or marks, entities characters, emphasis signs go. */
export function plainText(source: string): string {
  const text = source
    .replace(CHECKED_BOX, "☑")
    .replace(BLANK_BOX, "☐")
    .replace(BREAKING_TAG, "\n")
    .replace(OTHER_TAG, "")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_match, name: string) => ENTITIES[name] as string)
    .replace(/\*\*|__/g, "");
  return normalise(text)
    .replace(/\n+/g, "\n")
    .replace(/^\n|\n$/g, "");
}

type Row = { kind: "tabs" | "bars"; cells: string[] };

function rowOf(line: string): Row | null {
  if (line.includes("\t")) return { kind: "tabs", cells: line.split("\t") };
  const bars = line.trim();
  if (bars.startsWith("|") && bars.indexOf("|", 1) > 0)
    return { kind: "bars", cells: bars.slice(1).replace(/\|$/, "").split("|") };
  return null;
}

/** Reads a text of any kind; never throws. Lines count from 1, also blank ones. */
export function readPlainText(text: string): DocumentText {
  const blocks: DocumentBlock[] = [];
  let open: { table: DocumentTable; kind: Row["kind"] } | null = null;
  let tables = 0;
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  lines.forEach((line, index) => {
    if (open?.kind === "bars" && TABLE_RULE.test(line)) return;
    const row = rowOf(line);
    if (row === null) {
      open = null;
      // Signs of a heading stand only at the start of a line.
      for (const part of plainText(line.replace(/^\s*#{1,6}\s+/, "")).split("\n")) {
        if (part !== "") blocks.push({ kind: "paragraph", text: part, where: `บรรทัดที่ ${index + 1}` });
      }
      return;
    }
    if (open === null || open.kind !== row.kind) {
      tables += 1;
      open = { table: { kind: "table", number: tables, rows: [] }, kind: row.kind };
      blocks.push(open.table);
    }
    open.table.rows.push(withoutBlankEnd(row.cells.map(plainText)));
  });
  return { blocks: blocks.filter((block) => block.kind === "paragraph" || block.rows.some((row) => row.length > 0)) };
}
