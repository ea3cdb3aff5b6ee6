/**
 * Makes a document: reads and checks, writes the attempt to the register, asks Drive once, writes the outcome. An attempt
 * whose outcome is not known is looked up by its labels and never made again without asking, nor is the same document.
 */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import { newRow } from "../agency/empty";
import type { Finding, Outcome } from "../agency/finding";
import { attemptName, documentYear, draftName, postingText, publishName } from "../documents/kinds";
import { sealOf } from "../documents/template-store";
import { toBase64 } from "../docx/base64";
import { documentSettings } from "./document-choices";
import { documentParts, draftBytes, draftFindings, storedKinds } from "./document-draft";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, type Office, openOffice } from "./open-office";
import type { DriveAnswer, DriveFailure } from "./ports";
import type { DocumentCheck, DocumentResult, DownloadedFile, Publishing } from "./protocol";
import { type Attempt, begin, labelsOf, madeAlready, madeChange, nextAttempt, openAttempts, record, remarks } from "./register";
import { madeDocument } from "./register-view";

/** The first of the two calls: what stands in the way, nothing written. */
export function checkDocument(host: Host, { kind }: { kind: DocumentKind }): Outcome<DocumentCheck> {
  const opened = openOffice(host, documentParts(kind));
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const value = {
    kind,
    year: documentYear(kind, file.settings),
    fileName: attemptName(kind, file, nextAttempt(opened.value, kind)),
    settings: documentSettings(kind, file),
  };
  return { ok: true, value, findings: draftFindings(opened.value, kind) };
}

/** The .docx alone, without Drive and without a row in the register. */
export function downloadDocument(
  host: Host,
  { kind, force }: { kind: DocumentKind; force: boolean },
): Outcome<DownloadedFile & Publishing> {
  const drafted = draft(host, kind, force);
  if (!drafted.ok) return drafted;
  const { office, bytes } = drafted.value;
  // The numbers are those of the register, which a downloaded file is not in.
  const fileName = `${draftName(kind, office.file)}.docx`;
  const value = { fileName, base64: toBase64(bytes), ...publishing(office, kind) };
  return { ok: true, value, findings: drafted.findings };
}

export interface MakeArguments {
  kind: DocumentKind;
  /** Make it although findings of severity error stand. */
  force: boolean;
  /** Make it although an earlier attempt may have succeeded, or the same document was made before. */
  again: boolean;
}

export function makeDocumentInDrive(host: Host, args: MakeArguments): Outcome<DocumentResult> {
  return exclusively(host, () => make(host, args));
}

interface Draft {
  office: Office;
  bytes: Uint8Array;
  /** What the register keeps of the findings that stood; "" for none. */
  open: string;
}

/** Reads, checks and merges; errors stop it unless `force`. Findings of the value are those of the template. */
function draft(host: Host, kind: DocumentKind, force: boolean): Outcome<Draft> {
  const opened = openOffice(host, [...documentParts(kind), "templates"], storedKinds(kind));
  if (!opened.ok) return opened;
  const office = opened.value;
  const findings = draftFindings(office, kind);
  if (findings.some(({ severity }) => severity === "error") && !force) return { ok: false, findings };
  const made = draftBytes(host, office, kind);
  const ofTemplate = located(made.findings, office.reading);
  if (!made.ok) return { ok: false, findings: ofTemplate };
  return { ok: true, value: { office, bytes: made.value, open: openFindings(findings) }, findings: ofTemplate };
}

function openFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return [
    errors > 0 ? `ยืนยันจัดทำเอกสาร แม้ข้อมูลยังไม่ครบถ้วน: ต้องแก้ไข ${errors} รายการ` : "",
    warnings > 0 ? `ควรตรวจสอบ ${warnings} รายการ` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

function make(host: Host, { kind, force, again }: MakeArguments): Outcome<DocumentResult> {
  const drafted = draft(host, kind, force);
  if (!drafted.ok) return drafted;
  const { office, bytes, open } = drafted.value;
  const seal = sealOf(bytes);

  const settled = settle(host, office, kind, again) ?? (again ? null : unchanged(office, kind, seal));
  if (settled) return settled;

  const row = newRow("register", host.session.newId(), {
    madeAt: host.session.now(),
    unit: host.preferences.unit(),
    kind: DOCUMENT_KIND_NAMES[kind],
    year: documentYear(kind, office.file.settings),
    attempt: String(nextAttempt(office, kind)),
    state: "กำลังจัดทำ",
    findings: open,
    seal,
  });
  const begun = begin(office, row);
  if (!begun.ok) return { ok: false, findings: located(begun.findings, office.reading) };

  const labels = labelsOf(office, row);
  let answer = host.drive.createDocument(attemptName(kind, office.file, Number(row.attempt)), bytes, labels);
  if (!answer.ok && answer.failure === "unknown") answer = found(host.drive.findDocument(labels)) ?? answer;
  const outcome = finish(office, kind, row, answer);
  return { ...outcome, findings: [...drafted.findings, ...outcome.findings] };
}

/** Writes what became of an attempt and tells it. */
function finish(office: Office, kind: DocumentKind, row: Attempt, answer: DriveAnswer): Outcome<DocumentResult> {
  const change: Partial<Attempt> = answer.ok
    ? madeChange(row, answer.id)
    : { state: answer.failure === "unknown" ? "ไม่ทราบผล" : "ไม่สำเร็จ", findings: remarks(row, answer.failure) };
  // The document exists whatever happens to its row: a fault of the register must not hide it.
  const recorded = record(office, row, change);
  const findings = recorded.ok ? recorded.findings : [registerNotWritten()];
  if (!answer.ok) return { ok: false, findings: located([driveFinding(answer.failure), ...findings], office.reading) };
  return { ok: true, value: resultOf(office, kind, { ...row, ...change }), findings };
}

function resultOf(office: Office, kind: DocumentKind, row: Attempt): DocumentResult {
  return { document: madeDocument(row), ...publishing(office, kind) };
}

function publishing({ file }: Office, kind: DocumentKind): Publishing {
  return { publishName: publishName(kind, file), posting: postingText(kind, file) };
}

function found(answer: DriveAnswer): DriveAnswer | null {
  return answer.ok && answer.id !== "" ? answer : null;
}

/**
 * Earlier attempts without an outcome: where Drive has the document of one, that is taken; else the user is asked, or has
 * said `again`, which closes them. Null when nothing stands in the way.
 */
function settle(host: Host, office: Office, kind: DocumentKind, again: boolean): Outcome<DocumentResult> | null {
  const open = openAttempts(office, kind);
  for (const row of open) {
    const answer = found(host.drive.findDocument(labelsOf(office, row)));
    if (!answer) continue;
    const outcome = finish(office, kind, row, answer);
    return { ...outcome, findings: [...outcome.findings, foundAgain(row)] };
  }
  const closed = open.map((row) =>
    again
      ? record(office, row, { state: "ไม่สำเร็จ", findings: remarks(row, "given-up") }).ok
      : row.state === "ไม่ทราบผล" || record(office, row, { state: "ไม่ทราบผล", findings: remarks(row, "unknown") }).ok,
  );
  if (again) return closed.every((done) => done) ? null : { ok: false, findings: [registerRefused()] };
  if (open.length === 0) return null;
  const nameOf = (row: Attempt) => attemptName(kind, office.file, Number(row.attempt));
  return {
    ok: false,
    findings: located(
      open.map((row) => mayExist(row, nameOf(row))),
      office.reading,
    ),
  };
}

/** The same document, made before; null when the data or the template has changed since. */
function unchanged(office: Office, kind: DocumentKind, seal: string): Outcome<DocumentResult> | null {
  const row = madeAlready(office, kind, seal);
  return row && { ok: true, value: resultOf(office, kind, row), findings: located([sameDocument(row)], office.reading) };
}

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

function mayExist(row: Attempt, name: string): Finding {
  const by = row.unit === "" ? "ผู้จัดทำ" : `ผู้จัดทำ (${row.unit})`;
  return {
    id: "attempt-open",
    severity: "error",
    place: { table: "register", row: row.id, field: "state" },
    text: `การจัดทำครั้งที่ ${row.attempt} เมื่อ ${row.madeAt} ยังไม่ทราบผล เอกสาร “${name}” อาจมีอยู่แล้ว`,
    remedy: `ค้นหาชื่อนี้ใน Google ไดรฟ์ของ${by} หากไม่มีให้เลือก จัดทำอีกครั้ง`,
  };
}

function foundAgain(row: Attempt): Finding {
  return {
    id: "attempt-found",
    severity: "hint",
    place: { table: "register", row: row.id, field: "draftLink" },
    text: `พบเอกสารของการจัดทำครั้งที่ ${row.attempt} เมื่อ ${row.madeAt} ที่ค้างไว้ จึงใช้เอกสารนั้นและไม่สร้างใหม่`,
    remedy: "หากข้อมูลเปลี่ยนไปแล้ว ให้สั่งจัดทำอีกครั้งเพื่อได้ฉบับใหม่",
  };
}

function sameDocument(row: Attempt): Finding {
  return {
    id: "document-unchanged",
    severity: "hint",
    place: { table: "register", row: row.id, field: "draftLink" },
    text: `ข้อมูลและแม่แบบเหมือนกับการจัดทำครั้งที่ ${row.attempt} เมื่อ ${row.madeAt} ทุกประการ จึงใช้เอกสารเดิมและไม่สร้างซ้ำ`,
    remedy: "หากเปิดเอกสารเดิมไม่ได้ เพราะถูกลบหรืออยู่ในไดรฟ์ของผู้อื่น ให้เลือก จัดทำอีกครั้ง",
  };
}

function registerRefused(): Finding {
  return {
    id: "register-refused",
    severity: "error",
    place: { table: "register" },
    text: "บันทึกลงทะเบียนเอกสารไม่ได้ จึงยังไม่ได้สร้างเอกสารใหม่",
    remedy: "รอสักครู่แล้วสั่งอีกครั้ง หรือดาวน์โหลดไฟล์ Word (.docx) ไปใช้ก่อน",
  };
}

function registerNotWritten(): Finding {
  return {
    id: "register-not-written",
    severity: "warning",
    place: { table: "register" },
    text: "บันทึกผลลงทะเบียนเอกสารไม่สำเร็จ แถวของครั้งนี้อาจยังแสดงว่า กำลังจัดทำ",
    remedy: "สั่งจัดทำเอกสารนี้อีกครั้ง ระบบจะค้นหาเอกสารที่สร้างไว้แล้วมาบันทึกให้ ไม่สร้างซ้ำ",
  };
}
