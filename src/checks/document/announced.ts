/** R27: a document with an announcement behind its table of measures, where the two don't name the same measures. */
import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import { containment } from "../near-duplicates";
import { quoted } from "../rule";
import type { Piece } from "./document-facts";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

/** A heading may shorten the measure it names. */
const SAME = 0.6;

export const announced: DocumentRule = {
  id: "R27",
  severity: "error",
  why: "ประกาศที่มีมาตรการไม่ตรงกับตาราง ทำให้รายงานผลอ้างอิงแผนไม่ได้",
  remedy: "ให้ตารางและประกาศมีมาตรการชุดเดียวกัน",
  check: (input) => {
    const headings = announcedMeasures(input);
    const measures = input.facts.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ role, text }) => role === "measure" && text !== "")),
    );
    if (headings.length === 0 || measures.length === 0) return [];
    const missing = measures.filter(({ text }) => !headings.some((heading) => isSame(heading.text, text)));
    const extra = headings.filter(({ text }) => !measures.some((measure) => isSame(text, measure.text)));
    return [
      ...missing.map(({ text, where }): DocumentHit => ({ where, quote: quoted(text), text: "มาตรการในตารางนี้ไม่มีในประกาศ" })),
      ...extra.map(({ text, where }): DocumentHit => ({ where, quote: quoted(text), text: "มาตรการในประกาศนี้ไม่มีในตาราง" })),
    ];
  },
};

/** Short lines "มาตรการ…" behind the words of the announcement's head. */
function announcedMeasures({ facts }: DocumentInput): Piece[] {
  const head = facts.paragraphs.findIndex(({ text }) => /^ประกาศ(?!\s*ณ)/.test(text) && text.length <= 90);
  return head < 0
    ? []
    : facts.paragraphs
        .slice(head + 1)
        .filter(({ text }) => /^(?:\d+[.)]\s*|[๐-๙]+[.)]\s*)?มาตรการ/.test(text) && text.length <= 90);
}

function isSame(one: string, other: string): boolean {
  const bare = (text: string) =>
    compareKey(text)
      .replace(/^\d+/, "")
      .replace(/^มาตรการ(?:การ|เรื่อง)?/, "");
  return similarity(bare(one), bare(other)) >= SAME || containment(bare(one), bare(other)) >= SAME;
}
