/**
 * Content of the kind `full-report`: results of the measures of the assessment's year (the office's result year), the
 * guidance per indicator and the OIT checklist of the same year. Each measure names the result of the year before, from
 * which it was written.
 */
import type { AgencyFile } from "../../agency/file";
import { assess } from "../../assessment/assess";
import type { Assessment } from "../../assessment/types";
import { OUTCOME_LIST, STEP_LIST } from "../list-style";
import { fullLocation, officeLocation, officeName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say } from "../wording";
import { causeOf } from "./cause";
import { evidenceAppendix } from "./evidence-appendix";
import { inTable } from "./figures";
import { indicatorGuidance } from "./indicator-guidance";
import { oitChecklist } from "./oit-checklist";
import { measuresOf } from "./planned-measures";
import { type ReportStyle, reportedMeasure } from "./reported-measure";
import { signatureContent } from "./signature";

const STYLE: ReportStyle = { methods: STEP_LIST, results: OUTCOME_LIST };

/** The content, its digits still mixed as typed. */
export function fullReportContent(file: AgencyFile, assessment: Assessment): DocumentContent<"full-report"> {
  const { year } = assessment;
  const before = assess(file, year - 1);
  const measures = measuresOf(file, year, assessment);
  const guidance = indicatorGuidance(file, assessment);
  const checklist = oitChecklist(file, assessment);
  const years = { ปีรายงาน: String(year), ปีก่อนหน้า: String(year - 1) };
  const office = { ชื่อหน่วยงาน: officeName(file.settings), ที่ตั้ง: officeLocation(file.settings) };
  const result = { คะแนนรวม: points(assessment.total), ระดับ: assessment.level };
  return {
    ...office,
    ...result,
    ที่ตั้งพร้อมตำบล: fullLocation(file.settings),
    ปีรายงาน: years.ปีรายงาน,
    ข้อความนำ: say(file.texts, "full-report-intro", { ...office, ...years, ...result, คะแนนรวมปีก่อน: points(before.total) }),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "report-no-measures", years),
    มาตรการ: measures.map((measure) => ({
      ...reportedMeasure(measure, measure.number, STYLE),
      ที่มา: causeOf(measure, file, before).map((text) => ({ ข้อความ: text })),
    })),
    มีแนวทางรายตัวชี้วัด: guidance.length > 0,
    ข้อความไม่มีแนวทาง: say(file.texts, "full-report-no-plans", years),
    แนวทางรายเครื่องมือ: guidance,
    มีรายการข้อมูล: checklist.length > 0,
    ข้อความไม่มีรายการข้อมูล: say(file.texts, "full-report-no-items", years),
    กลุ่มข้อมูล: checklist,
    ...signatureContent(file),
    ...evidenceAppendix(file, year, measures),
  };
}

function points(total: number | null): string {
  return total === null ? "" : inTable(total);
}
