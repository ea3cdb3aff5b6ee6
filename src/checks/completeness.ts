/** What an assessor looks for in the yearly document, and whether the data for it is there before it is published. */
import type { DocumentKind } from "../agency/choices";
import type { Row } from "../agency/file";
import type { Finding, Place, Severity } from "../agency/finding";
import { type CheckInput, checkedMeasures, isReport } from "./rule";

export interface CompletenessItem {
  /** Stable name: "analysis", "steps" … */
  key: string;
  /** What must be there, in Thai. */
  name: string;
  met: boolean;
  /** What is missing, in Thai; "" when met. */
  missing: string;
  place: Place;
  /** Where it differs from the others'. */
  severity?: Severity;
  why?: string;
}

type MeasureField = "measure" | "methods" | "responsible" | "period" | "followUp" | "summary" | "outcome";

const PLAN_FIELDS: [key: string, field: MeasureField, name: string][] = [
  ["steps", "methods", "ขั้นตอนหรือวิธีดำเนินการของทุกมาตรการ"],
  ["responsible", "responsible", "ผู้รับผิดชอบของทุกมาตรการ"],
  ["period", "period", "ระยะเวลาของทุกมาตรการ"],
  ["follow-up", "followUp", "การกำกับติดตามของทุกมาตรการ"],
];
const REPORT_FIELDS: [key: string, field: MeasureField, name: string][] = [
  ["activity", "measure", "มาตรการหรือกิจกรรมที่ดำเนินการ"],
  ["summary", "summary", "สรุปผลการดำเนินการของทุกมาตรการ"],
  ["outcome", "outcome", "ผลลัพธ์หรือความสำเร็จของทุกมาตรการ"],
];

/** What the document of `kind` must hold; of kinds that answer no OIT item only the text of an announcement (docs/rules.md, required components). */
export function completenessOf(input: CheckInput, kind: DocumentKind): CompletenessItem[] {
  if (kind === "announcement") return [announcementItem(input, input.plannedYear)];
  if (kind === "measures") return [...analysisItems(input), ...measureItems(input, input.plannedYear, PLAN_FIELDS)];
  if (isReport(kind)) {
    const items = [...measureItems(input, input.reportedYear, REPORT_FIELDS, otherYearReported(input)), ...surveyItem(input)];
    return kind === "report-with-announcement" ? [...items, announcementItem(input, input.reportedYear)] : items;
  }
  return [];
}

function analysisItems({ file, assessment }: CheckInput): CompletenessItem[] {
  const year = assessment?.year ?? null;
  const analysed = assessment !== null && (assessment.scores.length > 0 || assessment.total !== null);
  const weak = assessment?.weakPoints ?? [];
  const explained = file.issues.some((row) => row.year === year && row.issue.trim() !== "");
  return [
    {
      key: "analysis",
      name: "การวิเคราะห์ผลการประเมินของปีก่อนหน้า",
      met: analysed,
      missing: analysed ? "" : `ยังไม่มีคะแนนของปี ${year ?? "ผลการประเมิน"}`,
      place: { table: "scores" },
    },
    {
      key: "urgent",
      name: "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
      // Without a weak indicator the document says so; with one, its issue should be told.
      met: analysed && (weak.length === 0 || explained),
      missing: analysed && (weak.length === 0 || explained) ? "" : "ยังไม่ได้กรอกประเด็นของตัวชี้วัดที่คะแนนต่ำกว่าเกณฑ์",
      place: { table: "issues" },
    },
    {
      key: "to-develop",
      name: "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
      met: analysed,
      missing: analysed ? "" : "ยังไม่มีคะแนนหรือประเด็นที่จะพัฒนา",
      place: { table: "issues" },
    },
  ];
}

function measureItems(
  input: CheckInput,
  year: number | null,
  fields: readonly [string, MeasureField, string][],
  hint = "",
): CompletenessItem[] {
  const rows = checkedMeasures(input).filter((row) => row.year === year);
  const [first] = rows;
  const none: CompletenessItem = {
    key: "measures",
    name: "มาตรการ",
    met: first !== undefined,
    missing: first ? "" : `ยังไม่มีมาตรการของปี ${year ?? "ที่จัดทำ"}${hint}`,
    place: { table: "measures" },
    severity: "error",
  };
  return first ? [none, ...fields.map(([key, field, name]) => fieldItem(rows, key, field, name))] : [none];
}

/** An office that has filled in the results of another year has probably left the year as it was. */
function otherYearReported({ file, reportedYear }: CheckInput): string {
  const filled = file.measures.find((row) => row.year !== reportedYear && row.summary.trim() !== "");
  return filled ? ` แต่มีผลของมาตรการปี ${filled.year} หากจะรายงานปีนั้น ให้แก้ปีงบประมาณของผลล่าสุดก่อน` : "";
}

function announcementItem({ file }: CheckInput, year: number | null): CompletenessItem {
  const met = file.announcement.some((row) => row.year === year && row.text.trim() !== "");
  return {
    key: "announcement",
    name: "ข้อความของประกาศ",
    met,
    missing: met ? "" : `แท็บประกาศยังไม่มีข้อความของปี ${year ?? "ที่จัดทำ"}`,
    place: { table: "announcement" },
    severity: "error",
    why: "ประกาศที่ไม่มีข้อความลงนามไม่ได้",
  };
}

function fieldItem(rows: readonly Row<"measures">[], key: string, field: MeasureField, name: string): CompletenessItem {
  const without = rows.filter((row) => row[field].trim() === "");
  const [first] = without;
  return {
    key,
    name,
    met: first === undefined,
    missing: first ? `ยังว่าง ${without.length} จาก ${rows.length} มาตรการ` : "",
    place: first ? { table: "measures", row: first.id, field } : { table: "measures", field },
  };
}

/** Years whose report item asks for the QR code of the EIT survey on the web site ("seed 001", item O43). */
const YEARS_WITH_SURVEY_CODE: readonly number[] = [2566];

function surveyItem({ file, reportedYear }: CheckInput): CompletenessItem[] {
  if (reportedYear === null || !YEARS_WITH_SURVEY_CODE.includes(reportedYear)) return [];
  const met = file.settings.eitSurveyLink.trim() !== "";
  return [
    {
      key: "survey",
      name: "QR code แบบวัด EIT",
      met,
      missing: met ? "" : "ยังไม่มีลิงก์แบบวัด EIT",
      place: { table: "settings", row: "", field: "eitSurveyLink" },
    },
  ];
}

const ITEM_WHY = "ข้อ OIT นี้ได้ 100 หรือ 0 ขาดองค์ประกอบเดียวได้ 0";

/** What is missing as findings; ids "complete-steps" … */
export function completenessFindings(input: CheckInput, kind: DocumentKind): Finding[] {
  return completenessOf(input, kind)
    .filter(({ met }) => !met)
    .map(({ key, name, missing, place, severity = "warning", why = ITEM_WHY }) => ({
      id: `complete-${key}`,
      severity,
      place,
      text: `${name}: ${missing}`,
      remedy: "กรอกข้อมูลที่ขาดก่อนเผยแพร่",
      why,
    }));
}
