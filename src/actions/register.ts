/**
 * The register of documents: attempts are written before Drive is asked, and what became of them after. Decides nothing
 * about making a document and asks Drive nothing.
 */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import type { Row } from "../agency/file";
import type { Outcome } from "../agency/finding";
import { documentYear } from "../documents/kinds";
import { WORKBOOK_ID_KEY } from "../workbook/set-up";
import { systemValue } from "../workbook/system";
import { appendRow, updateRow } from "../workbook/write-rows";
import { attempt } from "./dispatch";
import { documentLinks } from "./document-links";
import type { Office } from "./open-office";
import type { DocumentLabels, DriveFailure } from "./ports";

export type Attempt = Row<"register">;

/** What the register says of an attempt without a document. */
const REASONS: Record<DriveFailure | "not-asked" | "given-up" | "discarded", string> = {
  permission: "ยังไม่ได้อนุญาตให้สร้างเอกสารใน Google ไดรฟ์",
  quota: "โควตาสร้างเอกสารของวันนี้หมดแล้ว",
  unknown: "ไม่ได้รับคำตอบจาก Google อาจมีเอกสารแล้ว",
  "not-asked": "หยุดก่อนขอให้ Google สร้างเอกสาร",
  "given-up": "ผู้ใช้ยืนยันว่าไม่พบเอกสาร และจัดทำใหม่",
  discarded: "ผู้ใช้ทิ้งการจัดทำครั้งนี้ เพราะไม่พบเอกสาร",
};
const SEPARATOR = "; ";

/** All attempts at a document of this kind and of the year it is of now, as they stand in the register. */
function attemptsOf({ file }: Office, kind: DocumentKind): Attempt[] {
  const year = documentYear(kind, file.settings);
  return file.register.filter((row) => row.kind === DOCUMENT_KIND_NAMES[kind] && row.year === year);
}

/** The number of the next attempt, from 1. */
export function nextAttempt(office: Office, kind: DocumentKind): number {
  return 1 + Math.max(0, ...attemptsOf(office, kind).map((row) => Number(row.attempt) || 0));
}

/** Whether the outcome of an attempt was never written, or is not known. */
export function isOpen({ state }: Attempt): boolean {
  return state === "กำลังจัดทำ" || state === "ไม่ทราบผล";
}

/** The open attempts at a document of this kind. */
export function openAttempts(office: Office, kind: DocumentKind): Attempt[] {
  return attemptsOf(office, kind).filter(isOpen);
}

/** The newest document that was made from the same data in the same template. */
export function madeAlready(office: Office, kind: DocumentKind, seal: string): Attempt | null {
  const same = attemptsOf(office, kind).filter((row) => row.documentId !== "" && row.seal === seal);
  return same.sort((one, other) => Number(other.attempt) - Number(one.attempt))[0] ?? null;
}

/** The labels that an attempt's document carries in Drive. */
export function labelsOf({ book }: Office, row: Attempt): DocumentLabels {
  const workbook = book.system ? systemValue(book.system, WORKBOOK_ID_KEY) : "";
  return { workbook, kind: row.id, year: String(row.year ?? ""), attempt: row.attempt };
}

/** The remarks of a row with `reason` added; a reason that the row has by now outlived goes. */
export function remarks(row: Attempt, reason: keyof typeof REASONS | null): string {
  const lasting = row.findings.split(SEPARATOR).filter((text) => text !== "" && !Object.values(REASONS).includes(text));
  return [...lasting, ...(reason ? [REASONS[reason]] : [])].join(SEPARATOR);
}

/** What the register says of an attempt whose document is there. */
export function madeChange(row: Attempt, documentId: string): Partial<Attempt> {
  return { state: "ร่างแล้ว", documentId, draftLink: documentLinks(documentId).docLink, findings: remarks(row, null) };
}

/** Writes an attempt before Drive is asked. Where that fails, no row is left that says it goes on. */
export function begin({ book }: Office, row: Attempt): Outcome<null> {
  const begun = attempt(() => appendRow(book, "register", row));
  if (begun.ok) return begun;
  // The row may stand although the call failed: its answer can have been lost.
  attempt(() => updateRow(book, "register", row.id, { state: "ไม่สำเร็จ", findings: remarks(row, "not-asked") }));
  return begun;
}

/** Writes what became of an attempt; not ok where the register did not take it. A row that was deleted comes back. */
export function record({ book }: Office, row: Attempt, change: Partial<Attempt>): Outcome<null> {
  const update = () => updateRow(book, "register", row.id, change);
  const first = attempt(update);
  if (first.ok) return first;
  // Most faults pass, the same values twice do no harm, and a row that was moved while the tab was read is seen now.
  const second = attempt(update);
  const gone = second.findings.some(({ id }) => id === "row-gone");
  if (second.ok || !gone) return second;
  return attempt(() => appendRow(book, "register", { ...row, ...change }));
}
