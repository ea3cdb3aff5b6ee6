/**
 * Content of the kind `memo`: one page that puts before the clerk and the head the result of the assessment's year, the
 * measures of the working year, or the report of the assessment's year. It counts and names; the lists are attached.
 */
import { type MEMO_PURPOSES, STATUSES } from "../../agency/choices";
import { type AgencyFile, INSTRUMENTS } from "../../agency/file";
import type { Assessment } from "../../assessment/types";
import { formatDate } from "../../thai/dates";
import { joinThai } from "../../thai/join";
import { clerkTitle, headTitle, officeLocation, officeName, owningUnitName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say, type WordingKey } from "../wording";
import { evidenceAppendix } from "./evidence-appendix";
import { inProse, inTable } from "./figures";
import { measuresYear } from "./measures";
import { measuresOf, type PlacedMeasure } from "./planned-measures";
import { everySigner } from "./signature";

type Purpose = (typeof MEMO_PURPOSES)[number];

const SUBJECTS: Record<Purpose, WordingKey> = {
  แจ้งผลการประเมิน: "memo-result-subject",
  ขออนุมัติมาตรการ: "memo-measures-subject",
  รายงานผลการดำเนินการ: "memo-report-subject",
};

/** Room for a date in handwriting. */
const BLANK_DATE = "........ .............................. ............";

/** The content, its digits still mixed as typed. */
export function memoContent(file: AgencyFile, assessment: Assessment): DocumentContent<"memo"> {
  const { settings } = file;
  const year = measuresYear(file, assessment);
  const planned = measuresOf(file, year, assessment);
  const purpose = purposeOf(settings.memoPurpose, planned);
  const reported = purpose === "รายงานผลการดำเนินการ";
  const measures = reported ? measuresOf(file, assessment.year, assessment) : planned;
  const years = { ปีมาตรการ: String(year), ปีผลการประเมิน: String(assessment.year), ปีรายงาน: String(assessment.year) };
  return {
    ชื่อหน่วยงาน: officeName(settings),
    ที่ตั้ง: officeLocation(settings),
    ส่วนราชการเจ้าของเรื่อง: owningUnitName(settings),
    วันที่บันทึก: settings.documentDate === "" ? BLANK_DATE : formatDate(settings.documentDate, "full", "arabic"),
    เรื่อง: say(file.texts, SUBJECTS[purpose], years),
    เรียน: `${headTitle(settings)} (ผ่าน${clerkTitle(settings)})`,
    เนื้อความ: paragraphsOf(purpose, file, assessment, measures, years).map((text) => ({ ข้อความ: text })),
    ผู้ลงนาม: everySigner(file),
    ...evidenceAppendix(file, reported ? assessment.year : year, measures),
  };
}

function purposeOf(chosen: string, planned: readonly PlacedMeasure[]): Purpose {
  if (chosen in SUBJECTS) return chosen as Purpose;
  return planned.length > 0 ? "ขออนุมัติมาตรการ" : "แจ้งผลการประเมิน";
}

function paragraphsOf(
  purpose: Purpose,
  file: AgencyFile,
  assessment: Assessment,
  measures: readonly PlacedMeasure[],
  years: Record<string, string>,
): string[] {
  const result = [resultSentence(file, assessment, years), ...weakPoints(file, assessment)];
  const counted = { ...years, จำนวน: String(measures.length) };
  switch (purpose) {
    case "แจ้งผลการประเมิน":
      return [...result, say(file.texts, "memo-result-closing", years)];
    case "ขออนุมัติมาตรการ": {
      const { targetScore } = file.settings;
      const target = { คะแนนเป้าหมาย: targetScore === null ? "" : inTable(targetScore) };
      const draft = say(file.texts, measures.length > 0 ? "memo-measures" : "measures-no-measures", { ...counted, ...target });
      return [...result, draft, say(file.texts, "memo-measures-closing", years)];
    }
    case "รายงานผลการดำเนินการ": {
      const values = { ...counted, สถานะ: joinThai(statusCounts(measures)) };
      const counts = say(file.texts, measures.length > 0 ? "memo-report" : "report-no-measures", values);
      return [counts, resultSentence(file, assessment, years), say(file.texts, "memo-report-closing", years)];
    }
  }
}

function resultSentence(file: AgencyFile, { total, level, instruments }: Assessment, years: Record<string, string>): string {
  const known = INSTRUMENTS.flatMap((instrument) => {
    const score = instruments[instrument];
    return score === null ? [] : [`${instrument} ${inTable(score)} คะแนน`];
  });
  if (total === null && level === "" && known.length === 0) return say(file.texts, "memo-no-result", years);
  return say(file.texts, "memo-result", {
    ...years,
    ชื่อหน่วยงาน: officeName(file.settings),
    คะแนนรวม: total === null ? "" : inTable(total),
    ระดับ: level,
    คะแนนเครื่องมือ: joinThai(known),
  });
}

/** One paragraph on the indicators below the threshold; none where no indicator is scored. */
function weakPoints(file: AgencyFile, { weakPoints: weak, scores, threshold }: Assessment): string[] {
  if (scores.length === 0) return [];
  const names = weak.map(({ indicator, score }) => `${indicator.name} (${inTable(score)} คะแนน)`);
  const key = weak.length > 0 ? "memo-weak-points" : "memo-no-weak-points";
  return [say(file.texts, key, { เกณฑ์: inProse(threshold), ชื่อตัวชี้วัด: joinThai(names) })];
}

/** "ดำเนินการแล้วเสร็จ 4 มาตรการ" for each status that occurs; cancelled measures are not among those reported. */
function statusCounts(measures: readonly PlacedMeasure[]): string[] {
  const known: readonly string[] = STATUSES;
  const count = (words: string, fits: (status: string) => boolean) => {
    const found = measures.filter(({ row }) => fits(row.status)).length;
    return found === 0 ? [] : [`${words} ${found} มาตรการ`];
  };
  return [
    ...[...STATUSES].reverse().flatMap((status) => count(status, (each) => each === status)),
    ...count("ยังไม่ได้ระบุสถานะ", (each) => !known.includes(each)),
  ];
}
