/**
 * The document that the self-check makes: the product's own template filled with lines that say what should be seen. It has
 * what conversion may spoil: a table over several pages, landscape before portrait, Thai text; and none of the office's data.
 */
import { emptyAgencyFile, newRow } from "../agency/empty";
import type { AgencyFile } from "../agency/file";
import type { Outcome } from "../agency/finding";
import { assess } from "../assessment/assess";
import { catalogueFor, newestCatalogueYear } from "../assessment/catalogue";
import { makeDocument } from "../documents/make-document";
import { formatDate } from "../thai/dates";
import type { Host } from "./host";

const KIND = "report-with-announcement";
/** Enough to fill two landscape pages, so that the repeated head of the table shows. */
const ROWS = 12;
/** Any score: the document is no report. */
const SCORE = 90;

const TITLE = "เอกสารทดสอบระบบ ไม่ใช่รายงานจริง (ลบได้)";

/** Name in Drive; `now` is "YYYY-MM-DD HH:MM". */
export function trialName(now: string): string {
  return `ทดสอบระบบผู้ช่วย ITA (ลบได้) ${formatDate(now.slice(0, 10), "full", "arabic")} ${now.slice(11)}`;
}

/** The .docx, or what stands in its way; `null` where the build has no template of that kind. */
export function trialDocument(host: Host): Outcome<Uint8Array> | null {
  const template = host.defaultTemplate(KIND);
  const file = trialFile();
  return template && makeDocument(KIND, file, assess(file, newestCatalogueYear()), template);
}

function trialFile(): AgencyFile {
  const year = newestCatalogueYear();
  const file = emptyAgencyFile();
  Object.assign(file.settings, {
    agencyType: "หน่วยงานอื่น",
    agencyName: TITLE,
    resultYear: year,
    workingYear: year + 1,
  });
  const { indicators } = catalogueFor(year);
  file.scores = [
    {
      year,
      indicators: Object.fromEntries(indicators.map(({ number }) => [String(number), SCORE])),
      published: { IIT: null, EIT: null, OIT: null, total: null, level: "" },
    },
  ];
  file.measures = Array.from({ length: ROWS }, (_, index) =>
    newRow("measures", `trial-${index + 1}`, {
      year,
      indicators: String(1 + (index % indicators.length)),
      measure: `แถวทดสอบที่ ${index + 1}`,
      methods: "หัวตารางต้องซ้ำเมื่อขึ้นหน้าใหม่\nสระและวรรณยุกต์ต้องไม่หลุดไม่ลอย: น้ำ ผู้ ปี้ กำลัง ที่ตั้ง",
      responsible: "ผู้ทดสอบ",
      period: `ต.ค. ${year - 1} - ก.ย. ${year}`,
      status: "ดำเนินการแล้วเสร็จ",
      summary: "หน้านี้ต้องเป็นแนวนอน ตัวอักษรต้องเป็น Sarabun และต้องมีเลขหน้า",
      outcome: "เอกสารนี้ไม่มีข้อมูลของหน่วยงาน ลบทิ้งได้",
    }),
  );
  const lines = [
    ["เรื่อง", TITLE],
    ["คำปรารภ", "หน้านี้ต้องเป็นแนวตั้ง ผู้ช่วย ITA สร้างเอกสารนี้เพื่อทดสอบระบบ ไม่มีข้อมูลของหน่วยงาน และลบทิ้งได้ทันที"],
    ["ข้อ", "ตัวอักษรต้องเป็น Sarabun ข้อต้องมีเลขกำกับ และต้องไม่มีหน้าว่าง"],
    ["คำลงท้าย", "เมื่อดูเสร็จแล้วให้ลบเอกสารนี้"],
  ] as const;
  file.announcement = lines.map(([kind, text], index) => newRow("announcement", `trial-${index + 1}`, { year, kind, text }));
  return file;
}
