/**
 * Checks a document that someone wrote by hand (a .docx, or its text): against itself and the criteria, and against the
 * workbook where there is one. Changes nothing.
 */
import type { Finding, Outcome } from "../agency/finding";
import { checkDocument } from "../checks/document/check-document";
import type { DocumentText } from "../intake/document-text";
import { readDocxText } from "../intake/docx-text";
import { readPlainText } from "../intake/plain-text";
import { bytesOf } from "./given-file";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";

export interface GivenDocument {
  fileName: string;
  /** Bytes of a .docx as base64; "" where `text` is given. */
  base64: string;
  /** Pasted text; "" where a file is given. */
  text: string;
}

export function checkGivenDocument(host: Host, given: GivenDocument): Outcome<{ fileName: string }> {
  const document = readGiven(given);
  if (!document.ok) return document;
  const opened = openOffice(host);
  if (!opened.ok) return opened;
  const { book, file, reading } = opened.value;
  // A workbook that was not set up knows nothing to hold the document against.
  const findings = checkDocument(document.value, book.tabs.has("settings") ? file : null);
  return { ok: true, value: { fileName: given.fileName }, findings: located([...document.findings, ...findings], reading) };
}

function readGiven({ fileName, base64, text }: GivenDocument): Outcome<DocumentText> {
  if (base64 === "") {
    return text.trim() === ""
      ? { ok: false, findings: [nothingGiven()] }
      : { ok: true, value: readPlainText(text), findings: [] };
  }
  const bytes = bytesOf({ fileName, base64 });
  return bytes.ok ? readDocxText(bytes.value) : bytes;
}

function nothingGiven(): Finding {
  return {
    id: "no-document",
    severity: "error",
    place: {},
    text: "ยังไม่มีเอกสารให้ตรวจ",
    remedy: "เลือกไฟล์ .docx หรือวางข้อความของเอกสาร",
  };
}
