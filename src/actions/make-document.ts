/**
 * Makes a document: reads and checks, writes the attempt to the register, asks Drive once, writes the outcome. An attempt
 * whose outcome is not known is looked up by its labels and never made again without asking.
 */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import { newRow } from "../agency/empty";
import type { Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { documentYear, draftName, postingText, publishName } from "../documents/kinds";
import { toBase64 } from "../docx/base64";
import { ALL_PARTS } from "../workbook/read";
import { WORKBOOK_ID_KEY } from "../workbook/set-up";
import { systemValue } from "../workbook/system";
import { appendRows, updateRow } from "../workbook/write-rows";
import { draftBytes, draftFindings } from "./document-draft";
import { documentLinks } from "./document-links";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, type Office, openOffice } from "./open-office";
import { madeDocument } from "./overview";
import type { DriveAnswer, DriveFailure } from "./ports";
import type { DocumentCheck, DocumentResult, DownloadedFile } from "./protocol";

/** Register states of an attempt whose outcome was never written. */
const OPEN_STATES = ["กำลังจัดทำ", "ไม่ทราบผล"];

/** The first of the two calls: what stands in the way, nothing written. */
export function checkDocument(host: Host, { kind }: { kind: DocumentKind }): Outcome<DocumentCheck> {
  const opened = openOffice(host);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const value = {
    kind,
    year: documentYear(kind, file.settings),
    fileName: draftName(kind, file, nextAttempt(opened.value, kind)),
  };
  return { ok: true, value, findings: draftFindings(opened.value, kind) };
}

/** The .docx alone, without Drive and without a row in the register. */
export function downloadDocument(host: Host, { kind, force }: { kind: DocumentKind; force: boolean }): Outcome<DownloadedFile> {
  const drafted = draft(host, kind, force);
  if (!drafted.ok) return drafted;
  const { office, bytes } = drafted.value;
  const fileName = `${draftName(kind, office.file, nextAttempt(office, kind))}.docx`;
  return { ok: true, value: { fileName, base64: toBase64(bytes) }, findings: drafted.findings };
}

export interface MakeArguments {
  kind: DocumentKind;
  /** Make it although findings of severity error stand. */
  force: boolean;
  /** Make it although an earlier attempt may have succeeded. */
  again: boolean;
}

export function makeDocumentInDrive(host: Host, args: MakeArguments): Outcome<DocumentResult> {
  return exclusively(host, () => make(host, args));
}

interface Draft {
  office: Office;
  bytes: Uint8Array;
  errors: number;
}

/** Reads, checks and merges; errors stop it unless `force`. Findings of the value are those of the template. */
function draft(host: Host, kind: DocumentKind, force: boolean): Outcome<Draft> {
  const opened = openOffice(host, ALL_PARTS);
  if (!opened.ok) return opened;
  const office = opened.value;
  const findings = draftFindings(office, kind);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0 && !force) return { ok: false, findings };
  const made = draftBytes(host, office, kind);
  if (!made.ok) return { ok: false, findings: located(made.findings, office.reading) };
  return { ok: true, value: { office, bytes: made.value, errors }, findings: located(made.findings, office.reading) };
}

function make(host: Host, { kind, force, again }: MakeArguments): Outcome<DocumentResult> {
  const drafted = draft(host, kind, force);
  if (!drafted.ok) return drafted;
  const { office, bytes, errors } = drafted.value;

  const open = openAttempt(office, kind);
  if (open && !again) return settle(host, office, open);
  if (open) {
    const closed = updateRow(office.book, "register", open.id, { state: "ไม่สำเร็จ", findings: "ผู้ใช้ยืนยันว่าไม่พบเอกสาร และจัดทำใหม่" });
    if (!closed.ok) return { ok: false, findings: located(closed.findings, office.reading) };
  }

  const row = newRow("register", host.session.newId(), {
    madeAt: host.session.now(),
    unit: host.preferences.unit(),
    kind: DOCUMENT_KIND_NAMES[kind],
    year: documentYear(kind, office.file.settings),
    attempt: String(nextAttempt(office, kind)),
    state: "กำลังจัดทำ",
    findings: errors > 0 ? `ยืนยันจัดทำทั้งที่มีข้อที่ต้องแก้ไข ${errors} รายการ` : "",
  });
  const attempted = appendRows(office.book, "register", [row]);
  if (!attempted.ok) return { ok: false, findings: located(attempted.findings, office.reading) };

  const labels = labelsOf(office, row);
  let answer = host.drive.createDocument(draftName(kind, office.file, Number(row.attempt)), bytes, labels);
  if (!answer.ok && answer.failure === "unknown") answer = found(host.drive.findDocument(labels)) ?? answer;
  const outcome = outcomeOf(office, kind, row, answer);
  return { ...outcome, findings: [...drafted.findings, ...outcome.findings] };
}

/** Writes what became of an attempt and tells it. */
function outcomeOf(office: Office, kind: DocumentKind, row: Row<"register">, answer: DriveAnswer): Outcome<DocumentResult> {
  const values: Partial<Row<"register">> = answer.ok
    ? { state: "ร่างแล้ว", documentId: answer.id, draftLink: documentLinks(answer.id).docLink }
    : {
        state: answer.failure === "unknown" ? "ไม่ทราบผล" : "ไม่สำเร็จ",
        findings: [row.findings, REGISTER_WORDS[answer.failure]].filter((words) => words !== "").join("; "),
      };
  const written = safely(() => updateRow(office.book, "register", row.id, values));
  const findings = written.ok ? [] : [registerNotWritten()];
  if (!answer.ok) return { ok: false, findings: [driveFinding(answer.failure), ...findings] };
  const value: DocumentResult = {
    document: madeDocument({ ...row, ...values }),
    publishName: publishName(kind, office.file),
    posting: postingText(kind, office.file),
  };
  return { ok: true, value, findings };
}

/** The document exists whatever happens to its row: a fault of the register must not hide it. */
function safely(write: () => Outcome<null>): Outcome<null> {
  try {
    return write();
  } catch {
    return { ok: false, findings: [] };
  }
}

function found(answer: DriveAnswer): DriveAnswer | null {
  return answer.ok && answer.id !== "" ? answer : null;
}

function attemptsOf({ file }: Office, kind: DocumentKind): Row<"register">[] {
  const year = documentYear(kind, file.settings);
  return file.register.filter((row) => row.kind === DOCUMENT_KIND_NAMES[kind] && row.year === year);
}

function nextAttempt(office: Office, kind: DocumentKind): number {
  return 1 + Math.max(0, ...attemptsOf(office, kind).map((row) => Number(row.attempt) || 0));
}

function openAttempt(office: Office, kind: DocumentKind): Row<"register"> | null {
  return attemptsOf(office, kind).find((row) => OPEN_STATES.includes(row.state)) ?? null;
}

function labelsOf({ book }: Office, row: Row<"register">) {
  const workbook = book.system ? systemValue(book.system, WORKBOOK_ID_KEY) : "";
  return { workbook, kind: row.id, year: String(row.year ?? ""), attempt: row.attempt };
}

/** An earlier attempt without an outcome: where Drive has its document, that one is taken; else the user is asked. */
function settle(host: Host, office: Office, row: Row<"register">): Outcome<DocumentResult> {
  const kind = (Object.keys(DOCUMENT_KIND_NAMES) as DocumentKind[]).find((each) => DOCUMENT_KIND_NAMES[each] === row.kind);
  const answer = found(host.drive.findDocument(labelsOf(office, row)));
  if (!answer || !kind) return { ok: false, findings: [mayExist(row)] };
  const outcome = outcomeOf(office, kind, row, answer);
  return { ...outcome, findings: [...outcome.findings, foundAgain(row)] };
}

/** Rests with the user: the earlier attempt is left out of the register's open ones. */
export function discardAttempt(host: Host, { row }: { row: string }): Outcome<{ row: string }> {
  return exclusively(host, () => {
    const opened = openOffice(host, ["register"]);
    if (!opened.ok) return opened;
    const written = updateRow(opened.value.book, "register", row, { state: "ไม่สำเร็จ", findings: "ผู้ใช้เลือกไม่ทำต่อ" });
    return written.ok ? { ok: true, value: { row }, findings: [] } : written;
  });
}

const REGISTER_WORDS: Record<DriveFailure, string> = {
  permission: "ยังไม่ได้อนุญาตให้สร้างเอกสารใน Google ไดรฟ์",
  quota: "โควตาสร้างเอกสารของวันนี้หมดแล้ว",
  unknown: "ไม่ได้รับคำตอบจาก Google อาจมีเอกสารแล้ว",
};

function driveFinding(failure: DriveFailure): Finding {
  const place = { table: "register" } as const;
  if (failure === "permission") {
    return {
      id: "drive-permission",
      severity: "error",
      place,
      text: "บัญชีนี้ยังไม่ได้อนุญาตให้ผู้ช่วยสร้างเอกสารใน Google ไดรฟ์",
      remedy: "เลือกเมนู ผู้ช่วย ITA › เปิดแถบผู้ช่วย แล้วอนุญาตสิทธิ์ทุกข้อ หรือดาวน์โหลดไฟล์ Word (.docx) ไปใช้แทน",
    };
  }
  if (failure === "quota") {
    return {
      id: "drive-quota",
      severity: "error",
      place,
      text: "บัญชีนี้สร้างเอกสารครบจำนวนที่ Google ให้ต่อวันแล้ว",
      remedy: "ดาวน์โหลดไฟล์ Word (.docx) ไปใช้ก่อน หรือสร้างใหม่ในวันถัดไป",
    };
  }
  return {
    id: "drive-no-answer",
    severity: "error",
    place,
    text: "Google ไม่ตอบว่าสร้างเอกสารแล้วหรือยัง เอกสารอาจมีอยู่แล้วใน Google ไดรฟ์ของบัญชีนี้",
    remedy: "รอสักครู่แล้วสั่งอีกครั้ง ระบบจะค้นหาเอกสารเดิมก่อน และจะไม่สร้างซ้ำโดยไม่ถาม",
  };
}

function mayExist(row: Row<"register">): Finding {
  return {
    id: "attempt-open",
    severity: "error",
    place: { table: "register", row: row.id, field: "state" },
    text: `การจัดทำครั้งที่ ${row.attempt} เมื่อ ${row.madeAt} ยังไม่ทราบผล เอกสารนั้นอาจมีอยู่แล้ว`,
    remedy: "ค้นหาชื่อเอกสารใน Google ไดรฟ์ หากไม่มีให้เลือก จัดทำอีกครั้ง",
  };
}

function foundAgain(row: Row<"register">): Finding {
  return {
    id: "attempt-found",
    severity: "hint",
    place: { table: "register", row: row.id, field: "draftLink" },
    text: `พบเอกสารของการจัดทำครั้งที่ ${row.attempt} เมื่อ ${row.madeAt} ที่ค้างไว้ จึงใช้เอกสารนั้นและไม่สร้างใหม่`,
    remedy: "หากข้อมูลเปลี่ยนไปแล้ว ให้สั่งจัดทำอีกครั้งเพื่อได้ฉบับใหม่",
  };
}

function registerNotWritten(): Finding {
  return {
    id: "register-not-written",
    severity: "warning",
    place: { table: "register" },
    text: "บันทึกผลลงทะเบียนเอกสารไม่สำเร็จ แถวของครั้งนี้จึงยังแสดงว่า กำลังจัดทำ",
    remedy: "สั่งจัดทำเอกสารนี้อีกครั้ง ระบบจะค้นหาเอกสารที่สร้างไว้แล้วมาบันทึกให้ ไม่สร้างซ้ำ",
  };
}
