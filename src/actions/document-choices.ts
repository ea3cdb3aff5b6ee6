/** The kinds of document as staff choose them, each with what the office sets for it: numerals, dates, signers. */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import type { AgencyFile } from "../agency/file";
import { isFilledIn } from "../documents/content/signature";
import { answeredItem, descriptionOf, documentYear } from "../documents/kinds";
import { numeralsOf } from "../documents/numerals";
import { formatDate } from "../thai/dates";
import { joinThai } from "../thai/join";
import { FIRST_FREE_ROW } from "./go-to";
import type { DocumentChoice, DocumentSetting } from "./protocol";

const REPORT_ROLES = ["ผู้รายงาน", "ผู้ให้ความเห็น (ปลัด)", "ผู้ให้ความเห็น (ผู้บริหาร)"];
const ANNOUNCEMENT_ROLES = ["ผู้ลงนามประกาศ"];

/** What a kind prints of the office's dates and signers; a form that is filled in by hand prints neither. */
const PRINTS: Record<DocumentKind, { date: boolean; announcementDate: boolean; roles: readonly string[] }> = {
  measures: { date: true, announcementDate: false, roles: REPORT_ROLES },
  "full-report": { date: true, announcementDate: false, roles: REPORT_ROLES },
  "report-by-instrument": { date: true, announcementDate: false, roles: REPORT_ROLES },
  "progress-by-indicator": { date: true, announcementDate: false, roles: REPORT_ROLES },
  "report-with-announcement": { date: true, announcementDate: true, roles: [...REPORT_ROLES, ...ANNOUNCEMENT_ROLES] },
  announcement: { date: false, announcementDate: true, roles: ANNOUNCEMENT_ROLES },
  memo: { date: true, announcementDate: false, roles: REPORT_ROLES },
  "follow-up-form": { date: false, announcementDate: false, roles: [] },
};

export function documentChoice(kind: DocumentKind, file: AgencyFile): DocumentChoice {
  const item = answeredItem(kind, file);
  return {
    kind,
    title: DOCUMENT_KIND_NAMES[kind],
    description: descriptionOf(kind),
    year: documentYear(kind, file.settings),
    item: item ? (item.number ? `ข้อ ${item.number} ของ ITA ${item.itaYear}` : `ITA ${item.itaYear} ยังไม่ทราบเลขข้อ`) : "",
    // Without a number there is nothing that could be wrong.
    itemVerified: !item?.number || item.verified,
    settings: documentSettings(kind, file),
  };
}

export function documentSettings(kind: DocumentKind, file: AgencyFile): DocumentSetting[] {
  const { date, announcementDate, roles } = PRINTS[kind];
  const settings = [numerals(kind, file)];
  if (date) settings.push(dateSetting("วันที่ในเอกสาร", "documentDate", file, "ไม่พิมพ์วันที่"));
  if (announcementDate) settings.push(dateSetting("วันที่ประกาศ", "announcementDate", file, "เว้นที่ว่างให้เขียน"));
  if (roles.length > 0) settings.push(signers(roles, file));
  return settings;
}

function numerals(kind: DocumentKind, { settings }: AgencyFile): DocumentSetting {
  const words = numeralsOf(kind, settings) === "thai" ? "เลขไทย" : "เลขอารบิก";
  return {
    label: "ตัวเลข",
    value: settings.numerals === "" ? `${words} ตามแบบของเอกสารนี้` : words,
    way: { table: "settings", row: "", field: "numerals" },
  };
}

function dateSetting(
  label: string,
  field: "documentDate" | "announcementDate",
  { settings }: AgencyFile,
  blank: string,
): DocumentSetting {
  const date = settings[field];
  return { label, value: date === "" ? blank : formatDate(date, "full", "arabic"), way: { table: "settings", row: "", field } };
}

function signers(roles: readonly string[], file: AgencyFile): DocumentSetting {
  const rows = file.signers.filter((row) => roles.includes(row.role) && isFilledIn(row));
  const [first] = rows;
  return {
    label: "ผู้ลงนาม",
    value: rows.length === 0 ? "ยังไม่ได้กรอก" : joinThai(rows.map(({ position, name }) => position.trim() || name.trim())),
    way: { table: "signers", row: first?.id ?? FIRST_FREE_ROW, field: "position" },
  };
}
