/**
 * Content of the kind `report-with-announcement`: results of the measures of the assessment's year (the office's result
 * year) with their budget, and the announcement by which the measures of that same year were set (seed 004: report of
 * 2568, announcement of January 2568).
 */
import type { AgencyFile } from "../../agency/file";
import type { Assessment } from "../../assessment/types";
import { METHOD_LIST, OUTCOME_LIST } from "../list-style";
import { officeLocation, officeName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say } from "../wording";
import { announcementText } from "./announcement-text";
import { evidenceAppendix } from "./evidence-appendix";
import { inTable } from "./figures";
import { measuresOf } from "./planned-measures";
import { type ReportStyle, reportedMeasure } from "./reported-measure";
import { signatureContent } from "./signature";

const STYLE: ReportStyle = { methods: METHOD_LIST, results: OUTCOME_LIST };

/** The content, its digits still mixed as typed. */
export function reportWithAnnouncementContent(
  file: AgencyFile,
  assessment: Assessment,
): DocumentContent<"report-with-announcement"> {
  const { year, total } = assessment;
  const measures = measuresOf(file, year, assessment);
  const office = { ชื่อหน่วยงาน: officeName(file.settings), ที่ตั้ง: officeLocation(file.settings) };
  const values = { ปีรายงาน: String(year), คะแนนรวม: total === null ? "" : inTable(total) };
  return {
    ...office,
    ...values,
    ข้อความนำ: say(file.texts, "report-with-announcement-intro", { ...office, ...values }),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "report-no-measures", values),
    มาตรการ: measures.map((measure) => reportedMeasure(measure, measure.number, STYLE)),
    ...signatureContent(file),
    ...announcementText(file, year, []),
    ...evidenceAppendix(file, year, measures),
  };
}
