/** A first draft of the year's announcement from its measures, written as lines of the tab; the office goes on from there. */
import { newRow } from "../agency/empty";
import type { AgencyFile, Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import type { Assessment } from "../assessment/types";
import { type Part, partOfMeasure } from "../documents/content/announcement-text";
import { indicatorLabel, inProse, inTable } from "../documents/content/figures";
import { officeLocation, officeName } from "../documents/office-words";
import { say } from "../documents/wording";
import { joinThai } from "../thai/join";
import { parseListCell } from "../thai/list-cell";
import type { Part as WorkbookPart } from "../workbook/read";
import { guarded } from "../workbook/safety";
import { appendRows } from "../workbook/write-rows";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, openOffice, yearMissing } from "./open-office";
import type { AnnouncementDraft } from "./protocol";

const PARTS: readonly WorkbookPart[] = ["settings", "scores", "measures", "announcement", "texts", "catalogueEdits"];

type Line = Pick<Row<"announcement">, "kind" | "text">;

/** Writes the draft where the working year has no line yet; else nothing, so that no one's words are mixed with it. */
export function draftAnnouncement(host: Host): Outcome<AnnouncementDraft> {
  return exclusively(host, (): Outcome<AnnouncementDraft> => {
    const opened = openOffice(host, PARTS);
    if (!opened.ok) return opened;
    const { book, file, assessment, reading } = opened.value;
    const year = file.settings.workingYear;
    if (year === null) return { ok: false, findings: located([yearMissing("workingYear")], reading) };
    if (file.announcement.some((line) => line.year === year && line.text.trim() !== "")) {
      return { ok: true, value: { year, added: 0, row: "" }, findings: [] };
    }
    const measures = announcedMeasures(file, year);
    if (measures.length === 0) return { ok: false, findings: located([nothingToAnnounce(year)], reading) };
    const rows = draftLines(file, assessment, year, measures).map((line) =>
      newRow("announcement", host.session.newId(), { year, ...line }),
    );
    const work = { action: `ร่างประกาศจากมาตรการ ปี ${year}`, at: host.session.now() };
    const written = guarded(book, work, (safe) => appendRows(safe, "announcement", rows));
    if (!written.ok) return written;
    return { ok: true, value: { year, added: rows.length, row: rows[0]?.id ?? "" }, findings: [] };
  });
}

/** The year's measures that have a name, without cancelled ones. */
function announcedMeasures(file: AgencyFile, year: number): Row<"measures">[] {
  return file.measures.filter((row) => row.year === year && row.status !== "ยกเลิก" && row.measure.trim() !== "");
}

function nothingToAnnounce(year: number): Finding {
  return {
    id: "nothing-to-announce",
    severity: "error",
    place: { table: "measures" },
    text: `ยังไม่มีมาตรการของปี ${year} ให้ร่างเป็นประกาศ`,
    remedy: `กำหนดมาตรการของปี ${year} ในแท็บ มาตรการ ก่อน จะเลือกจากตัวอย่างในหน้า มาตรการ ของแถบผู้ช่วยก็ได้`,
  };
}

/**
 * The lines of the draft: subject, preamble, each measure as a heading with its methods and its unit, closing. Figures are
 * those of the result that the measures rest on; without a total the preamble names none.
 */
function draftLines(file: AgencyFile, assessment: Assessment | null, year: number, measures: readonly Row<"measures">[]): Line[] {
  const office = {
    ชื่อหน่วยงาน: file.settings.agencyName.trim() === "" ? "หน่วยงาน" : officeName(file.settings),
    ที่ตั้ง: officeLocation(file.settings),
    ปีมาตรการ: String(year),
  };
  return [
    // A line of the tab is one line; the document breaks the subject by itself.
    { kind: "เรื่อง", text: say(file.texts, "announcement-subject", office).replace(/\s*\n\s*/g, " ") },
    { kind: "คำปรารภ", text: preamble(file, assessment, office) },
    ...measures.flatMap((row) => linesOf(partOfMeasure({ row }), row, file.texts)),
    { kind: "คำลงท้าย", text: say(file.texts, "announcement-closing", office) },
  ];
}

function preamble(file: AgencyFile, assessment: Assessment | null, office: Record<string, string>): string {
  if (!assessment || assessment.total === null) return say(file.texts, "announcement-preamble", office);
  const { year, total, level, threshold, weakPoints } = assessment;
  const weak = weakPoints.map(({ indicator, score }) => `${indicatorLabel(indicator)} (${inTable(score)} คะแนน)`);
  return say(file.texts, "announcement-result-preamble", {
    ...office,
    ปีผลการประเมิน: String(year),
    คะแนนรวม: inTable(total),
    ระดับ: level,
    เกณฑ์: inProse(threshold),
    ตัวชี้วัดต่ำกว่าเกณฑ์: joinThai(weak),
  });
}

function linesOf({ title, clauses }: Part, { responsible }: Row<"measures">, texts: AgencyFile["texts"]): Line[] {
  const units = parseListCell(responsible).map(({ text }) => text);
  return [
    { kind: "หัวข้อ", text: title },
    ...clauses.flatMap(({ text, sub }) => [{ kind: "ข้อ", text }, ...sub.map((entry) => ({ kind: "ข้อย่อย", text: entry }))]),
    ...(units.length === 0 ? [] : [{ kind: "ข้อ", text: say(texts, "announcement-responsible", { ผู้รับผิดชอบ: joinThai(units) }) }]),
  ];
}
