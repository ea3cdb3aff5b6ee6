/** R21: the date that a document will bear lies where that document can have been written; one left from last year does not. */
import type { DocumentKind } from "../agency/choices";
import { formatDate } from "../thai/dates";
import { fiscalYear } from "./dates";
import { type CheckInput, type Hit, isReport, type Rule } from "./rule";

type DateField = "documentDate" | "announcementDate";

/** Kinds that plan the working year, with the date they print; kinds that report print the document's. */
const PLANS: Partial<Record<DocumentKind, DateField>> = {
  measures: "documentDate",
  memo: "documentDate",
  announcement: "announcementDate",
};

const NAMES: Record<DateField, string> = { documentDate: "วันที่ในเอกสาร", announcementDate: "วันที่ประกาศ" };

export const documentDate: Rule = {
  id: "R21",
  name: "วันที่ของเอกสารอยู่ในเวลาที่จัดทำเอกสารนั้นได้",
  severity: "warning",
  why: "วันที่ที่ค้างจากเอกสารฉบับก่อนทำให้เอกสารดูว่าคัดลอกมา",
  remedy: "แก้วันที่ในแท็บข้อมูลหน่วยงาน หรือลบออกแล้วเขียนด้วยปากกา",
  check: (input) => {
    const { kind, plannedYear, reportedYear } = input;
    if (kind === null) return [];
    const planned = PLANS[kind];
    if (planned && plannedYear !== null) return hits(input, planned, planOf(plannedYear), `มาตรการปี ${plannedYear}`);
    if (isReport(kind) && reportedYear !== null) {
      return hits(input, "documentDate", reportOf(reportedYear), `รายงานปี ${reportedYear}`);
    }
    if (kind !== "progress-by-indicator" || plannedYear === null || !hasProgress(input, plannedYear)) return [];
    return hits(input, "documentDate", reportOf(plannedYear), `รายงานความก้าวหน้าปี ${plannedYear}`);
  },
};

/** Results are announced in the last quarter of the year before; a plan after its year is none. First and last day, C.E. */
function planOf(year: number): [first: string, last: string] {
  return [`${year - 544}-07-01`, fiscalYear(year).end];
}

/** Five months into the year there is something to report; it is published in the year after at the latest. */
function reportOf(year: number): [first: string, last: string] {
  return [`${year - 543}-03-01`, fiscalYear(year + 1).end];
}

function hasProgress({ file }: CheckInput, year: number): boolean {
  return [...file.measures, ...file.indicatorPlans].some((row) => row.year === year && row.progress.trim() !== "");
}

function hits({ file }: CheckInput, field: DateField, [first, last]: [string, string], words: string): Hit[] {
  const date = file.settings[field];
  if (date === "" || (date >= first && date <= last)) return [];
  const shown = formatDate(date, "full", "arabic");
  const side = date < first ? "เร็วเกินไป" : "ช้าเกินไป";
  return [{ place: { table: "settings", row: "", field }, text: `${NAMES[field]} ${shown} ${side}สำหรับ${words}`, quote: shown }];
}
