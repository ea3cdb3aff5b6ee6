/** What staff should know before they choose a kind of document for a purpose it does not serve. Judges no data. */
import type { DocumentKind } from "../agency/choices";
import type { AgencyFile } from "../agency/file";
import type { Finding } from "../agency/finding";
import { catalogueFor } from "../assessment/catalogue";
import type { Assessment } from "../assessment/types";
import { measuresYear } from "./content/measures";

/** Findings on the choice of `kind`; `assessment` is that of the office's result year. */
export function kindFindings(kind: DocumentKind, file: AgencyFile, assessment: Assessment): Finding[] {
  return kind === "progress-by-indicator" ? progressAsReport(measuresYear(file, assessment), file) : [];
}

/**
 * The progress by indicator has neither summary nor outcome. Up to ITA 2566 progress within the year was asked for, from
 * 2567 on the results of the year before (the catalogue's `coversYear`), which this kind can't show.
 */
function progressAsReport(year: number, file: AgencyFile): Finding[] {
  if (catalogueFor(year, file.catalogueEdits).documents.report.coversYear === 0) return [];
  return [
    {
      id: "progress-is-no-yearly-report",
      severity: "warning",
      place: { table: "measures" },
      text: "เอกสารนี้เป็นรายงานความก้าวหน้า ไม่มีช่องสรุปผลและผลลัพธ์ จึงใช้เป็นรายงานผลประจำปีไม่ได้",
      remedy: "ใช้เอกสารนี้ติดตามงานรอบ ๖ เดือน ส่วนรายงานผลประจำปีให้เลือกรายงานผลฯ ฉบับเต็ม ฉบับย่อ หรือฉบับพร้อมประกาศแนบท้าย",
      why: "ตั้งแต่การประเมินปี ๒๕๖๗ รายงานผลต้องแสดงผลการดำเนินการและผลลัพธ์ของปีที่ผ่านมา",
    },
  ];
}
