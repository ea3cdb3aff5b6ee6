/** The start of every action that reads: the workbook opened, read once, and assessed for its result year. */
import type { AgencyFile } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { assess } from "../assessment/assess";
import type { Assessment } from "../assessment/types";
import type { StoredKind } from "../documents/template-store";
import type { Book } from "../workbook/book";
import { type Part, readWorkbook, type WorkbookReading } from "../workbook/read";
import type { Host } from "./host";
import { openSafely } from "./open-safely";

export interface Office {
  book: Book;
  reading: WorkbookReading;
  file: AgencyFile;
  /** Of the result year; null while no result year is set. */
  assessment: Assessment | null;
}

/**
 * Reads the given parts (all but stored templates when left out; of those only the files of `kinds`, where given), after
 * putting back what a run cut short had begun. Findings of reading come with the value.
 */
export function openOffice(host: Host, parts?: readonly Part[], kinds?: readonly StoredKind[]): Outcome<Office> {
  const book = openSafely(host);
  if (!book.ok) return book;
  const reading = readWorkbook(book.value, parts, kinds);
  const { file } = reading;
  const year = file.settings.resultYear;
  const assessment = year === null ? null : assess(file, year);
  return { ok: true, value: { book: book.value, reading, file, assessment }, findings: [...book.findings, ...reading.findings] };
}

/** The findings with tab and cell filled in, as staff see them. */
export function located(findings: readonly Finding[], { locate }: WorkbookReading): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    place: locate(finding.place),
    ...(finding.other && { other: locate(finding.other) }),
  }));
}

/** The finding of an action that needs a year which the settings lack. */
export function yearMissing(field: "resultYear" | "workingYear"): Finding {
  return {
    id: "year-missing",
    severity: "error",
    place: { table: "settings", field },
    text: field === "resultYear" ? "ยังไม่ได้กรอกปีงบประมาณของผลการประเมินล่าสุด" : "ยังไม่ได้กรอกปีงบประมาณที่จัดทำมาตรการ",
    remedy: "กรอกปี พ.ศ. ในแท็บ ข้อมูลหน่วยงาน เช่น 2569",
  };
}
