/**
 * The text of an announcement: the lines that staff typed for a year, gathered into headings, clauses and sub-clauses,
 * and numbered. Lines that are missing get the default sentence, clauses can be drafted from measures.
 */
import { newRow } from "../../agency/empty";
import type { AgencyFile, Row } from "../../agency/file";
import { fiscalYearOf, formatDate } from "../../thai/dates";
import { type ListEntry, parseListCell } from "../../thai/list-cell";
import { headTitle, officeLocation, officeName } from "../office-words";
import type { announcedTags } from "../tags/announcement-tags";
import type { ContentOf } from "../tags/tag";
import { say } from "../wording";
import type { PlacedMeasure } from "./planned-measures";
import { isFilledIn, signerName } from "./signature";

type Content = ContentOf<typeof announcedTags>;

/** A heading with its clauses; `title` is "" for clauses that stand before any heading. */
export interface Part {
  title: string;
  clauses: ListEntry[];
}

/** Room for a date in handwriting. */
const BLANK_DATE = "ประกาศ ณ วันที่ ....... เดือน .................... พ.ศ. ..........";

/**
 * The announcement of the measures of `year` (B.E.). `draftFrom` are the measures that stand in where no heading and no
 * clause is typed; an announcement that a report carries was signed long ago and is never drafted.
 */
export function announcementText(file: AgencyFile, year: number, draftFrom: readonly PlacedMeasure[]): Content {
  const lines = file.announcement.filter((line) => line.year === year && line.text.trim() !== "");
  const typed = (kind: string) => lines.filter((line) => line.kind === kind).flatMap(({ text }) => text.trim().split(/\s*\n\s*/));
  const typedParts = partsOf(lines);
  const parts = typedParts.length > 0 ? typedParts : draftFrom.map(partOfMeasure);
  const drafted = typedParts.length === 0 && parts.length > 0;
  const values = { ชื่อหน่วยงาน: officeName(file.settings), ที่ตั้ง: officeLocation(file.settings), ปีมาตรการ: String(year) };
  const orDefault = (texts: string[], key: "announcement-subject" | "announcement-preamble" | "announcement-closing") =>
    texts.length > 0 ? texts : [say(file.texts, key, values)];
  const closing = typed("คำลงท้าย");
  return {
    เรื่องประกาศ: orDefault(typed("เรื่อง"), "announcement-subject")
      .join(" ")
      .replace(/^เรื่อง\s+/, ""),
    คำปรารภ: paragraphs(parts.length > 0 ? orDefault(typed("คำปรารภ"), "announcement-preamble") : typed("คำปรารภ")),
    มีข้อประกาศ: parts.length > 0,
    ข้อความไม่มีประกาศ: say(file.texts, "announcement-empty", values),
    หัวข้อประกาศ: parts.map(partContent),
    คำลงท้าย: paragraphs(drafted ? orDefault(closing, "announcement-closing") : closing),
    วันที่ประกาศ: dateLine(file.settings.announcementDate, year),
    ผู้ลงนามประกาศ: [signerName(signerOf(file), file.settings)],
  };
}

/** Headings, clauses and sub-clauses in the order of the workbook; a sub-clause without a clause, or a line of no kind, is a clause. */
function partsOf(lines: readonly Row<"announcement">[]): Part[] {
  const parts: Part[] = [];
  for (const { kind, text } of lines) {
    if (["เรื่อง", "คำปรารภ", "คำลงท้าย"].includes(kind)) continue;
    if (kind === "หัวข้อ" || parts.length === 0) parts.push({ title: kind === "หัวข้อ" ? text.trim() : "", clauses: [] });
    if (kind === "หัวข้อ") continue;
    const { clauses } = parts[parts.length - 1]!;
    const above = clauses[clauses.length - 1];
    if (kind === "ข้อย่อย" && above) above.sub.push(text.trim());
    else clauses.push({ text: text.trim(), sub: [] });
  }
  return parts;
}

/** A measure as a heading, its methods as clauses. */
export function partOfMeasure({ row }: Pick<PlacedMeasure, "row">): Part {
  const [title, ...more] = parseListCell(row.measure);
  const rest = [...(title?.sub ?? []).map((text) => ({ text, sub: [] })), ...more];
  return { title: title?.text ?? "", clauses: [...rest, ...parseListCell(row.methods)] };
}

function partContent({ title, clauses }: Part): Content["หัวข้อประกาศ"][number] {
  return {
    มีชื่อหัวข้อ: title !== "",
    ชื่อหัวข้อ: title,
    ข้อ: clauses.map(({ text, sub }, index) => ({
      ลำดับ: `${index + 1}.`,
      ข้อความ: text,
      ข้อย่อย: sub.map((entry, subIndex) => ({ ลำดับ: `${index + 1}.${subIndex + 1}`, ข้อความ: entry })),
    })),
  };
}

/** A date after the end of the year is that of a later announcement, so that room is left instead. */
function dateLine(date: string, year: number): string {
  return date === "" || fiscalYearOf(date) > year ? BLANK_DATE : formatDate(date, "announcement", "arabic");
}

/** The office's signer of announcements, else its head. */
function signerOf({ signers, settings }: AgencyFile): Row<"signers"> {
  const signer = signers.find((row) => row.role === "ผู้ลงนามประกาศ" && isFilledIn(row));
  return signer ?? newRow("signers", "", { position: headTitle(settings) });
}

function paragraphs(lines: readonly string[]): { ข้อความ: string }[] {
  return lines.map((line) => ({ ข้อความ: line }));
}
