/** The office's own templates and emblem: taken out, checked and kept in the workbook, put back to the default. */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import { newRow } from "../agency/empty";
import type { Finding, Outcome } from "../agency/finding";
import { documentTags, type WritableKind } from "../documents/tags";
import { checkTemplate } from "../documents/template-check";
import { chooseTemplate, rowOfKind, type StoredKind, storedRow } from "../documents/template-store";
import { toBase64 } from "../docx/base64";
import { readPng } from "../docx/png";
import { appendRow, updateRow } from "../workbook/write-rows";
import { exclusively } from "./exclusively";
import { bytesOf, type GivenFile } from "./given-file";
import type { Host } from "./host";
import { located, type Office, openOffice } from "./open-office";
import type { DownloadedFile, TemplateState } from "./protocol";

/** The template in use, to be edited in Word or Google Docs. */
export function takeTemplate(host: Host, { kind }: { kind: DocumentKind }): Outcome<DownloadedFile> {
  const opened = openOffice(host, ["templates"], [kind]);
  if (!opened.ok) return opened;
  const standard = host.defaultTemplate(kind);
  if (!standard) return { ok: false, findings: [noTemplate(kind)] };
  const { bytes, fileName, findings } = chooseTemplate(opened.value.file.templates, kind, standard);
  const name = fileName || `แม่แบบ ${DOCUMENT_KIND_NAMES[kind].replace(/[\\/:*?"<>|]/g, "-")}.docx`;
  return { ok: true, value: { fileName: name, base64: toBase64(bytes) }, findings: located(findings, opened.value.reading) };
}

/** Which template a kind uses; `fileName` is "" for the default. */
export function templateState(host: Host, { kind }: { kind: DocumentKind }): Outcome<TemplateState> {
  const opened = openOffice(host, ["templates"], []);
  if (!opened.ok) return opened;
  const row = rowOfKind(opened.value.file.templates, kind);
  return { ok: true, value: { kind, fileName: row?.fileName ?? "", storedAt: row?.storedAt ?? "" }, findings: [] };
}

/** Checks an edited template and keeps it; a faulty one leaves the kept one as it was. */
export function giveTemplate(host: Host, { kind, fileName, base64 }: GivenFile & { kind: DocumentKind }): Outcome<TemplateState> {
  const bytes = bytesOf({ fileName, base64 });
  if (!bytes.ok) return bytes;
  if (!(kind in documentTags)) return { ok: false, findings: [noTemplate(kind)] };
  const checked = checkTemplate(bytes.value, documentTags[kind as WritableKind]);
  if (!checked.ok) return checked;
  const kept = keep(host, kind, fileName, checked.value);
  return kept.ok ? { ok: true, value: { kind, ...kept.value }, findings: checked.findings } : kept;
}

/** Back to the default: the kept template's cells are emptied. */
export function defaultTemplate(host: Host, { kind }: { kind: DocumentKind }): Outcome<TemplateState> {
  const emptied = withTemplates(host, (office) => {
    const row = rowOfKind(office.file.templates, kind);
    if (!row) return { ok: true, value: null, findings: [] };
    const emptied = updateRow(office.book, "templates", row.id, { fileName: "", storedAt: "", checksum: "", base64: "" });
    // The kind goes last: a row that was emptied in part is still found by it.
    return emptied.ok ? updateRow(office.book, "templates", row.id, { kind: "" }) : emptied;
  });
  return emptied.ok ? { ok: true, value: { kind, fileName: "", storedAt: "" }, findings: emptied.findings } : emptied;
}

/** Keeps the emblem that announcements and memos show. */
export function giveEmblem(host: Host, { fileName, base64 }: GivenFile): Outcome<{ fileName: string }> {
  const bytes = bytesOf({ fileName, base64 });
  if (!bytes.ok) return bytes;
  const png = readPng(bytes.value);
  if (!png.ok) return png;
  const kept = keep(host, "emblem", fileName, bytes.value);
  return kept.ok ? { ok: true, value: { fileName: kept.value.fileName }, findings: png.findings } : kept;
}

/** Longer names are cut: the name is shown in one line of the sidebar. */
const LONGEST_NAME = 120;

function keep(
  host: Host,
  kind: StoredKind,
  fileName: string,
  bytes: Uint8Array,
): Outcome<{ fileName: string; storedAt: string }> {
  const stored = storedRow(kind, fileName.slice(0, LONGEST_NAME), host.session.now(), bytes);
  const written = withTemplates(host, (office) => {
    const row = rowOfKind(office.file.templates, kind);
    return row
      ? updateRow(office.book, "templates", row.id, stored)
      : appendRow(office.book, "templates", newRow("templates", host.session.newId(), stored));
  });
  return written.ok
    ? { ok: true, value: { fileName: stored.fileName, storedAt: stored.storedAt }, findings: written.findings }
    : written;
}

/** Writes the tab of templates while no other window does. */
function withTemplates(host: Host, write: (office: Office) => Outcome<null>): Outcome<null> {
  return exclusively(host, () => {
    const opened = openOffice(host, ["templates"], []);
    return opened.ok ? write(opened.value) : opened;
  });
}

function noTemplate(kind: DocumentKind): Finding {
  return {
    id: "no-template",
    severity: "error",
    place: {},
    text: `ระบบรุ่นนี้ยังไม่มีแม่แบบของ “${DOCUMENT_KIND_NAMES[kind]}”`,
    remedy: "เลือกเอกสารชนิดอื่น",
  };
}
