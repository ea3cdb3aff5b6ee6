/**
 * What is known of each kind of document beside its content: the year it is of, the OIT item it answers, the names it is
 * kept and published under.
 */
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "../agency/choices";
import type { AgencyFile, Settings } from "../agency/file";
import { documentItemsCovering } from "../assessment/catalogue";
import { officeName } from "./office-words";

interface KindFacts {
  /** One line for whoever chooses. */
  description: string;
  /** Measures are planned for the working year, results are reported of the result year (docs/rules.md, "year rule"). */
  year: "workingYear" | "resultYear";
  /** The yearly OIT document it is; null for papers that are not entered in ITAS. */
  answers: "measures" | "report" | null;
  /** Short word in file names. */
  fileWord: string;
}

const FACTS: Record<DocumentKind, KindFacts> = {
  measures: {
    description: "วิเคราะห์ผลคะแนนปีล่าสุด และกำหนดมาตรการของปีถัดไป",
    year: "workingYear",
    answers: "measures",
    fileWord: "มาตรการ",
  },
  "full-report": {
    description: "ตารางผลของทุกมาตรการ แนวทางรายตัวชี้วัด รายการ OIT และช่องลงนาม (แนวนอน)",
    year: "resultYear",
    answers: "report",
    fileWord: "รายงานผล",
  },
  "report-by-instrument": {
    description: "ผลของมาตรการแยกสามตาราง พร้อมคะแนนเทียบกับปีก่อน (แนวนอน)",
    year: "resultYear",
    answers: "report",
    fileWord: "รายงานผล",
  },
  "progress-by-indicator": {
    description: "ความก้าวหน้ารายตัวชี้วัด ใช้รายงานรอบหกเดือน (แนวนอน)",
    year: "workingYear",
    answers: null,
    fileWord: "ความก้าวหน้า",
  },
  "report-with-announcement": {
    description: "ตารางผลพร้อมงบประมาณ (แนวนอน) ตามด้วยประกาศมาตรการ (แนวตั้ง)",
    year: "resultYear",
    answers: "report",
    fileWord: "รายงานผล",
  },
  announcement: {
    description: "ประกาศมาตรการเสนอผู้บริหารลงนาม",
    year: "workingYear",
    answers: null,
    fileWord: "ประกาศ",
  },
  memo: {
    description: "หนังสือเสนอปลัดและผู้บริหาร หนึ่งหน้า",
    year: "workingYear",
    answers: null,
    fileWord: "บันทึกข้อความ",
  },
  "follow-up-form": {
    description: "แบบพิมพ์ให้แต่ละส่วนราชการกรอกผลการดำเนินงานด้วยมือ",
    year: "workingYear",
    answers: null,
    fileWord: "แบบติดตามผล",
  },
};

export function descriptionOf(kind: DocumentKind): string {
  return FACTS[kind].description;
}

/** Which setting holds the fiscal year (B.E.) that a document of this kind is of. */
export function yearSettingOf(kind: DocumentKind): "workingYear" | "resultYear" {
  return FACTS[kind].year;
}

/** Fiscal year (B.E.) of a document; null until the setting is filled in. */
export function documentYear(kind: DocumentKind, settings: Settings): number | null {
  return settings[FACTS[kind].year];
}

/** The OIT item of a document. `number` is null where the year's catalogue does not know it. */
export interface AnsweredItem {
  itaYear: number;
  number: string | null;
  title: string;
  verified: boolean;
}

/** The item that a document answers in the newest ITA year that asks for it; null when it answers none. */
export function answeredItem(kind: DocumentKind, file: AgencyFile): AnsweredItem | null {
  const { answers } = FACTS[kind];
  const year = documentYear(kind, file.settings);
  if (!answers || year === null) return null;
  const [newest] = documentItemsCovering(answers, year, file.catalogueEdits);
  if (!newest) return null;
  const { itaYear, item } = newest;
  return { itaYear, number: item.number, title: item.title, verified: item.verified };
}

/** Name of a document's file, Arabic digits so that it sorts: "มาตรการ 2569 เทศบาลตำบลตัวอย่าง". */
export function draftName(kind: DocumentKind, file: AgencyFile): string {
  const year = documentYear(kind, file.settings) ?? "";
  return `${FACTS[kind].fileWord} ${year} ${officeName(file.settings)}`;
}

/** Name of the draft that an attempt leaves in Drive: "มาตรการ 2569 เทศบาลตำบลตัวอย่าง (ครั้งที่ 2)". */
export function attemptName(kind: DocumentKind, file: AgencyFile, attempt: number): string {
  return `${draftName(kind, file)} (ครั้งที่ ${attempt})`;
}

/** Name to publish the signed PDF under: "O25_มาตรการ_2569.pdf", without a number where none is known. */
export function publishName(kind: DocumentKind, file: AgencyFile): string {
  const parts = [answeredItem(kind, file)?.number, FACTS[kind].fileWord, documentYear(kind, file.settings)];
  return `${parts.filter((part) => part !== null && part !== undefined && part !== "").join("_")}.pdf`;
}

/** Text for the office's web site, beside the link to the signed PDF. */
export function postingText(kind: DocumentKind, file: AgencyFile): string {
  const item = answeredItem(kind, file);
  const title = item?.title ?? DOCUMENT_KIND_NAMES[kind].replace(/ฯ? ?\(.*\)$/, "");
  const year = documentYear(kind, file.settings) ?? "";
  const itas = item?.number ? ` (ITA ${item.itaYear} ข้อ ${item.number})` : "";
  return `${officeName(file.settings)} เผยแพร่ “${title}” ปีงบประมาณ พ.ศ. ${year}${itas}`;
}
