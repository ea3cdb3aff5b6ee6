/** What staff should know before they choose a kind of document for a purpose it does not serve. Judges no data. */
import type { DocumentKind } from "../agency/choices";
import type { AgencyFile } from "../agency/file";
import type { Finding } from "../agency/finding";
import type { Assessment } from "../assessment/types";
import { BUDDHIST_ERA, fiscalYearOf, formatDate } from "../thai/dates";
import { measuresYear } from "./content/measures";
import { measuresOf } from "./content/planned-measures";
import { isYearlyReport } from "./content/progress-by-indicator";

/** Findings on the choice of `kind`; `assessment` is that of the office's result year. */
export function kindFindings(kind: DocumentKind, file: AgencyFile, assessment: Assessment): Finding[] {
  switch (kind) {
    case "progress-by-indicator":
      return [...progressAsReport(measuresYear(file, assessment), file), ...plansAsProgress(file, assessment)];
    case "announcement":
      return announcementDate(measuresYear(file, assessment), file);
    case "report-with-announcement":
      return announcementDate(assessment.year, file);
    default:
      return [];
  }
}

/**
 * The date of an announcement lies between the result of the year before (July of year − 1 at the earliest) and the end
 * of the year. A later date is not printed: it is that of the next announcement.
 */
function announcementDate(year: number, { settings }: AgencyFile): Finding[] {
  const date = settings.announcementDate;
  if (date === "" || (date >= `${year - BUDDHIST_ERA - 1}-07-01` && fiscalYearOf(date) <= year)) return [];
  const late = fiscalYearOf(date) > year;
  return [
    {
      id: "announcement-date-of-another-year",
      severity: "warning",
      place: { table: "settings", row: "", field: "announcementDate" },
      text: `วันที่ประกาศ ${formatDate(date, "full", "arabic")} ไม่ใช่ช่วงที่ประกาศมาตรการของปีงบประมาณ ${year}${late ? " เอกสารจึงเว้นที่ไว้ให้เขียนวันที่" : ""}`,
      remedy: "แก้วันที่ประกาศในแท็บข้อมูลหน่วยงานให้ตรงกับประกาศฉบับนี้ หรือเว้นว่างไว้เขียนด้วยมือ",
      why: "วันที่ที่ค้างจากประกาศปีอื่น ทำให้ประกาศดูเหมือนลงนามผิดปี",
    },
  ];
}

/**
 * The progress by indicator has neither summary nor outcome. Up to ITA 2566 progress within the year was asked for, from
 * 2567 on the results of the year before, which this kind can't show.
 */
function progressAsReport(year: number, file: AgencyFile): Finding[] {
  if (isYearlyReport(year, file)) return [];
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

/** Without progress the column of what was done prints the planned methods (seed 003 does so): the reader takes a plan for a deed. */
function plansAsProgress(file: AgencyFile, assessment: Assessment): Finding[] {
  const untold = measuresOf(file, measuresYear(file, assessment), assessment).filter(
    ({ row }) => row.progress.trim() === "" && row.summary.trim() === "",
  );
  return untold.map(({ row }) => ({
    id: "plan-as-progress",
    severity: "warning",
    place: { table: "measures", row: row.id, field: "progress" },
    text: "มาตรการนี้ยังไม่มีความก้าวหน้า เอกสารจึงพิมพ์วิธีดำเนินการตามแผนในช่อง การดำเนินการ",
    remedy: "พิมพ์สิ่งที่ทำไปแล้วในช่อง ความก้าวหน้า รอบ 6 เดือน หากยังไม่เริ่มให้พิมพ์ว่า ยังไม่ได้ดำเนินการ พร้อมเหตุผล",
    why: "ผู้อ่านจะเข้าใจว่าแผนคือสิ่งที่ทำแล้ว",
  }));
}
