/**
 * What becomes of a document that was left half made, when the next opening finds it in the register: Drive is asked
 * whether it exists; if so it is taken, else the user decides. Never makes a document.
 */
import type { Finding, Outcome } from "../agency/finding";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, type Office, openOffice } from "./open-office";
import type { MadeDocument } from "./protocol";
import { type Attempt, isOpen, labelsOf, madeChange, record, remarks } from "./register";
import { madeDocument } from "./register-view";

type Result = Outcome<{ document: MadeDocument | null }>;

/** Looks for the document of an attempt; `document` is null where this account has none, and the attempt stays open. */
export function resumeAttempt(host: Host, { row: id }: { row: string }): Result {
  return withAttempt(host, id, (office, row) => {
    const found = takeFound(host, office, row);
    if (found) return found;
    const change = { state: "ไม่ทราบผล", findings: remarks(row, "unknown") };
    if (row.state !== "ไม่ทราบผล" && !record(office, row, change).ok) return refused(office);
    return { ok: true, value: { document: null }, findings: [] };
  });
}

/** Closes an attempt; where its document turns out to exist, that is taken into the register instead and told. */
export function discardAttempt(host: Host, { row: id }: { row: string }): Result {
  return withAttempt(host, id, (office, row) => {
    const found = takeFound(host, office, row);
    if (found) return { ...found, findings: [...found.findings, existsAfterAll(row)] };
    if (!record(office, row, { state: "ไม่สำเร็จ", findings: remarks(row, "discarded") }).ok) return refused(office);
    return { ok: true, value: { document: null }, findings: [] };
  });
}

/** Runs `work` on an attempt that is still open; one that was settled meanwhile is told as it is now. */
function withAttempt(host: Host, id: string, work: (office: Office, row: Attempt) => Result): Result {
  return exclusively(host, (): Result => {
    const opened = openOffice(host, ["settings", "register"]);
    if (!opened.ok) return opened;
    const office = opened.value;
    const row = office.file.register.find((candidate) => candidate.id === id);
    if (row && isOpen(row)) return work(office, row);
    return { ok: true, value: { document: row?.documentId ? madeDocument(row) : null }, findings: [settledMeanwhile()] };
  });
}

function takeFound(host: Host, office: Office, row: Attempt): Result | null {
  const answer = host.drive.findDocument(labelsOf(office, row));
  if (!answer.ok || answer.id === "") return null;
  const change = madeChange(row, answer.id);
  if (!record(office, row, change).ok) return refused(office);
  return { ok: true, value: { document: madeDocument({ ...row, ...change }) }, findings: [] };
}

function refused({ reading }: Office): Result {
  const finding: Finding = {
    id: "register-refused",
    severity: "error",
    place: { table: "register" },
    text: "บันทึกลงทะเบียนเอกสารไม่ได้",
    remedy: "รอสักครู่แล้วสั่งอีกครั้ง",
  };
  return { ok: false, findings: located([finding], reading) };
}

function settledMeanwhile(): Finding {
  return {
    id: "attempt-settled",
    severity: "hint",
    place: { table: "register" },
    text: "การจัดทำครั้งนี้มีผลแล้ว หรือแถวถูกลบไปแล้ว",
    remedy: "ดูช่อง ผลการจัดทำ ในแท็บ ทะเบียนเอกสาร",
  };
}

function existsAfterAll({ madeAt }: Attempt): Finding {
  return {
    id: "attempt-found",
    severity: "hint",
    place: { table: "register" },
    text: `เอกสารของการจัดทำเมื่อ ${madeAt} มีอยู่แล้วใน Google ไดรฟ์ จึงบันทึกลงทะเบียนไว้`,
    remedy: "หากไม่ต้องการ ให้ลบเอกสารใน Google ไดรฟ์ แล้วลบแถวในแท็บ ทะเบียนเอกสาร",
  };
}
