/**
 * Content of the kind `report-by-instrument`: results of the measures of the assessment's year (the office's result
 * year), one table per instrument. The first outcome of an instrument opens with its score against the year before.
 */
import type { AgencyFile, Instrument } from "../../agency/file";
import type { Assessment } from "../../assessment/types";
import { NUMBERED_LIST } from "../list-style";
import { officeLocation, officeName, owningUnitName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say } from "../wording";
import { byInstrument, type InstrumentGroup, UNPLACED_NAME } from "./by-instrument";
import { evidenceAppendix } from "./evidence-appendix";
import { inTable } from "./figures";
import { englishInstrumentName, thaiInstrumentName } from "./instrument-words";
import { measuresOf } from "./planned-measures";
import { type ReportStyle, reportedMeasure } from "./reported-measure";
import { signatureContent } from "./signature";

type Content = DocumentContent<"report-by-instrument">;

const STYLE: ReportStyle = { methods: NUMBERED_LIST, results: NUMBERED_LIST };

/** The content, its digits still mixed as typed. */
export function reportByInstrumentContent(file: AgencyFile, assessment: Assessment): Content {
  const measures = measuresOf(file, assessment.year, assessment);
  const year = { ปีรายงาน: String(assessment.year) };
  const office = { ชื่อหน่วยงาน: officeName(file.settings), ที่ตั้ง: officeLocation(file.settings) };
  return {
    ...office,
    ...year,
    ส่วนราชการเจ้าของเรื่อง: owningUnitName(file.settings),
    ข้อความนำ: say(file.texts, "report-by-instrument-intro", { ...office, ...year }),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "report-no-measures", year),
    เครื่องมือ: byInstrument(measures).map((group) => groupContent(group, file, assessment)),
    ...signatureContent(file),
    ...evidenceAppendix(file, assessment.year, measures),
  };
}

function groupContent(
  { instrument, measures }: InstrumentGroup,
  file: AgencyFile,
  assessment: Assessment,
): Content["เครื่องมือ"][number] {
  const change = instrument === null ? [] : changeSentence(instrument, file, assessment);
  return {
    ชื่อเครื่องมือ: instrument === null ? UNPLACED_NAME : thaiInstrumentName(instrument),
    มีชื่อภาษาอังกฤษ: instrument !== null,
    ชื่อภาษาอังกฤษ: instrument === null ? "" : englishInstrumentName(instrument),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "report-no-measures-of-instrument", { ปีรายงาน: String(assessment.year) }),
    มาตรการ: measures.map((measure, index) => ({
      ...reportedMeasure(measure, index + 1, STYLE),
      คะแนนเทียบปีก่อน: (index === 0 ? change : []).map((text) => ({ ข้อความ: text })),
    })),
  };
}

/** The score against the year before, in points; none unless both years are known. */
function changeSentence(instrument: Instrument, file: AgencyFile, { year, instrumentChanges }: Assessment): string[] {
  const change = instrumentChanges[instrument];
  if (change === null) return [];
  const { previous, current, difference } = change;
  const key = difference > 0 ? "report-instrument-up" : difference < 0 ? "report-instrument-down" : "report-instrument-same";
  const values = {
    เครื่องมือ: instrument,
    ปีก่อนหน้า: String(year - 1),
    คะแนนปีก่อน: inTable(previous),
    ปีรายงาน: String(year),
    คะแนน: inTable(current),
    ส่วนต่าง: inTable(Math.abs(difference)),
  };
  return [say(file.texts, key, values)];
}
