/** What stands before a document is made: its year, its findings, its template, and its bytes. Writes nothing. */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import type { TableName } from "../agency/fields";
import type { Finding, Outcome } from "../agency/finding";
import { kindFindings } from "../documents/kind-findings";
import { answeredItem, documentYear, yearSettingOf } from "../documents/kinds";
import { bearsEmblem, makeDocument } from "../documents/make-document";
import type { WritableKind } from "../documents/tags";
import { chooseTemplate, rowOfKind, type StoredKind, storedBytes } from "../documents/template-store";
import { type Part, USUAL_PARTS } from "../workbook/read";
import { findingsOf } from "./check";
import type { Host } from "./host";
import { located, type Office, yearMissing } from "./open-office";

/** Tables that are not read for every document: the kinds that print them. */
const PRINTED_BY: { [Table in TableName]?: readonly DocumentKind[] } = {
  oitItems: ["full-report"],
  suggestions: [],
};

/** What is read for a document and its checks; the stored templates are wanted beside it to make one. */
export function documentParts(kind: DocumentKind): Part[] {
  const printedBy: { [Name in Part]?: readonly DocumentKind[] } = PRINTED_BY;
  return USUAL_PARTS.filter((part) => printedBy[part]?.includes(kind) ?? true);
}

/** The kept files that a document may need: its template, and the emblem where it bears one. */
export function storedKinds(kind: DocumentKind): StoredKind[] {
  return bearsEmblem(kind as WritableKind) ? [kind, "emblem"] : [kind];
}

/** All findings for a document of `kind`, located: of the data, of the kind's choice, of its item's number. */
export function draftFindings(office: Office, kind: DocumentKind): Finding[] {
  const { file, assessment, reading } = office;
  const findings = findingsOf(office, kind);
  if (documentYear(kind, file.settings) === null && yearSettingOf(kind) === "workingYear")
    findings.push(yearMissing("workingYear"));
  if (assessment) findings.push(...kindFindings(kind, file, assessment));
  findings.push(...itemFindings(office, kind));
  return located(findings, reading);
}

/** A number that no source confirms must be looked up before the document is entered in ITAS. */
function itemFindings({ file }: Office, kind: DocumentKind): Finding[] {
  const item = answeredItem(kind, file);
  if (!item || item.verified) return [];
  const number = item.number ? `เลขข้อ ${item.number}` : "เลขข้อ";
  return [
    {
      id: "item-unverified",
      severity: "hint",
      place: {
        table: "catalogueEdits",
        row: `${item.itaYear}/document/${kind === "measures" ? "measures" : "report"}/number`,
        field: "value",
      },
      text: `${number} ของเอกสารนี้ใน ITA ${item.itaYear} ยังไม่ได้ยืนยันกับคู่มือ (ตัวเอกสารไม่พิมพ์เลขข้อนี้)`,
      remedy: `ตรวจกับคู่มือการประเมิน ITA ${item.itaYear} แล้วแก้ในแท็บ เกณฑ์ ITA ก่อนกรอกลิงก์ใน ITAS`,
    },
  ];
}

/** The .docx of a document in the office's template; findings beside it are of a damaged template or emblem. */
export function draftBytes(host: Host, office: Office, kind: DocumentKind): Outcome<Uint8Array> {
  const standard = host.defaultTemplate(kind);
  if (!standard) return { ok: false, findings: [kindMissing(kind)] };
  if (!office.assessment) return { ok: false, findings: [yearMissing("resultYear")] };
  const { templates } = office.file;
  const template = chooseTemplate(templates, kind, standard);
  const emblemRow = bearsEmblem(kind as WritableKind) ? rowOfKind(templates, "emblem") : null;
  const emblem: Outcome<Uint8Array | null> = emblemRow ? storedBytes(emblemRow) : { ok: true, value: null, findings: [] };
  const picture = emblem.ok ? emblem.value : null;
  const made = makeDocument(kind as WritableKind, office.file, office.assessment, template.bytes, picture);
  return { ...made, findings: [...template.findings, ...emblem.findings, ...made.findings] };
}

function kindMissing(kind: DocumentKind): Finding {
  return {
    id: "kind-missing",
    severity: "error",
    place: {},
    text: `ระบบรุ่นนี้ยังจัดทำ “${DOCUMENT_KIND_NAMES[kind]}” ไม่ได้`,
    remedy: "เลือกเอกสารชนิดอื่น",
  };
}
