/** Lays the structured content of a seed out as the document it was taken from, for the document checks. Test code. */
import type { DocumentBlock, DocumentText } from "../../../src/intake/document-text";

type Content = Record<string, unknown>;

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);
const numbered = (value: unknown, numbers?: unknown) =>
  list(value)
    .map((text, index) => `${list(numbers)[index] ?? index + 1}. ${text}`)
    .join("\n");
const dashed = (value: unknown) =>
  list(value)
    .map((text) => `- ${text}`)
    .join("\n");

/** Seeds 001, 002 and 004, which are not (or not cleanly) at hand as scanned text. */
export function seedDocument(seed: Content): DocumentText {
  const blocks: DocumentBlock[] = [];
  let tables = 0;
  const say = (...texts: unknown[]) => {
    for (const text of texts.flatMap(list)) blocks.push({ kind: "paragraph", text, where: `ย่อหน้าที่ ${blocks.length + 1}` });
  };
  const table = (rows: string[][]) => {
    tables += 1;
    blocks.push({ kind: "table", number: tables, rows });
  };
  const document = seed.document as Content;
  say(document.cover_lines, document.title_lines, seed.intro_paragraph);
  measureTables(seed, say, table);
  if (seed.indicator_guidance) guidanceTable(seed, say, table);
  for (const section of (seed.oit_sections as Content[] | undefined) ?? []) itemTable(seed, section, say, table);
  for (const signer of (seed.signatories as Content[]) ?? []) say(signer.block, signer.role);
  if (seed.announcement) announcement(seed.announcement as Content, say);
  return { blocks };
}

type Say = (...texts: unknown[]) => void;
type Table = (rows: string[][]) => void;

function measureTables(seed: Content, say: Say, table: Table): void {
  const headings = list(seed.measures_columns ?? seed.columns);
  const measures = seed.measures as Content[];
  const sections = seed.sections as Content[] | undefined;
  if (!sections) table([headings, ...measures.map((measure) => measureRow(measure, headings))]);
  for (const section of sections ?? []) {
    say(section.heading_lines);
    const own = measures.filter((measure) => measure.instrument === section.instrument);
    table([headings, ...own.map((measure) => measureRow(measure, headings))]);
  }
}

function measureRow(measure: Content, headings: string[]): string[] {
  const cells: [RegExp, string][] = [
    [/^ลำดับ/, String(measure.no)],
    [/^มาตรการ/, list(measure.measure).join("\n")],
    [/^วิธี/, [...list(measure.issue), numbered(measure.methods)].join("\n")],
    [/^ระยะเวลา/, String(measure.period)],
    [
      /^ผู้รับผิดชอบ/,
      measure.responsible_numbering_in_source
        ? numbered(measure.responsible, measure.responsible_numbering_in_source)
        : list(measure.responsible).join("\n"),
    ],
    [/^สรุปผล/, [numbered(measure.summary), dashed(measure.summary_bullets)].filter((text) => text !== "").join("\n")],
    [/^ผลลัพธ์/, numbered(measure.outcomes)],
    [/^งบประมาณ/, String(measure.budget ?? "")],
  ];
  const row = headings.map((heading) => cells.find(([pattern]) => pattern.test(heading))?.[1] ?? "");
  // The row of seed 001 whose cells had shifted, as printed.
  const shifted = measure.raw_cells_after_period;
  return shifted ? [...row.slice(0, 4), ...list(shifted)] : row;
}

function guidanceTable(seed: Content, say: Say, table: Table): void {
  say(seed.indicator_guidance_heading);
  const rows = (seed.indicator_guidance as Content[]).map((row) => [
    String(row.label),
    numbered(row.guidelines),
    list(row.responsible).join("\n"),
    String(row.period),
    `☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ\n${dashed(row.progress)}`,
  ]);
  table([list(seed.indicator_guidance_columns), ...rows]);
}

function itemTable(seed: Content, section: Content, say: Say, table: Table): void {
  say(section.heading, section.group);
  const items = (seed.oit_items as Content[]).filter((item) => list(section.codes).includes(String(item.code)));
  const rows = items.map((item) => [
    String(item.code),
    String(item.name),
    dashed(item.components),
    String(item.responsible),
    `☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ\n${dashed(item.notes)}`,
  ]);
  table([list(seed.oit_columns), ...rows]);
}

function announcement(content: Content, say: Say): void {
  say(content.heading, content.subject, content.preamble);
  for (const part of content.parts as Content[]) {
    say(part.title);
    for (const clause of part.clauses as Content[]) {
      say(`${clause.no}. ${clause.text}`);
      for (const sub of (clause.sub as Content[] | undefined) ?? []) say(`${sub.no} ${sub.text}`);
    }
  }
  say(content.date_line);
}
