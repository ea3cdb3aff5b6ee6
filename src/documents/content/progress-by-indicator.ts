/**
 * Content of the kind `progress-by-indicator`: what is being done for each indicator under the measures of the office's
 * working year, which were written from the result of the assessment's year. Numbers of indicators count within their
 * instrument and actions within their indicator (seed 003). A measure for several indicators tells its actions once, at
 * the first of them.
 */
import type { AgencyFile, Row } from "../../agency/file";
import { catalogueFor } from "../../assessment/catalogue";
import type { Assessment, Indicator } from "../../assessment/types";
import { parseListCell } from "../../thai/list-cell";
import { BULLET_LIST, cellText, markAt } from "../list-style";
import { officeLocation, officeName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say } from "../wording";
import { byInstrument, type InstrumentGroup, UNPLACED_NAME } from "./by-instrument";
import { evidenceAppendix } from "./evidence-appendix";
import { phrase } from "./figures";
import { englishInstrumentName, thaiInstrumentName } from "./instrument-words";
import { measuresYear } from "./measures";
import { measuresOf, type PlacedMeasure } from "./planned-measures";
import { signatureContent } from "./signature";

type Content = DocumentContent<"progress-by-indicator">;
type Line = Content["เครื่องมือ"][number]["แถว"][number];

const CONTINUED = " (ต่อ)";

/** The content, its digits still mixed as typed. */
export function progressByIndicatorContent(file: AgencyFile, assessment: Assessment): Content {
  const year = measuresYear(file, assessment);
  const measures = measuresOf(file, year, assessment);
  const years = { ปีมาตรการ: String(year), ปีผลการประเมิน: String(assessment.year) };
  const office = { ชื่อหน่วยงาน: officeName(file.settings), ที่ตั้ง: officeLocation(file.settings) };
  return {
    ...office,
    ...years,
    รอบรายงาน: isYearlyReport(year, file) ? [] : [{ ข้อความ: roundOf(year, file) }],
    ข้อความนำ: say(file.texts, "progress-intro", { ...office, ...years }),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "report-no-measures", { ปีรายงาน: years.ปีมาตรการ }),
    เครื่องมือ: byInstrument(measures).map((group, index) => groupContent(group, index + 1, year, file, assessment)),
    ...signatureContent(file),
    ...evidenceAppendix(file, year, measures),
  };
}

/** The half of the fiscal year that is told of. */
function roundOf(year: number, file: AgencyFile): string {
  return say(file.texts, "progress-round", { ปีก่อนหน้า: String(year - 1), ปีมาตรการ: String(year) });
}

/** Whether progress within the measures' year is what the yearly report shows: up to ITA 2566 (the catalogue's `coversYear`). */
export function isYearlyReport(year: number, { catalogueEdits }: AgencyFile): boolean {
  return catalogueFor(year, catalogueEdits).documents.report.coversYear === 0;
}

function groupContent(
  group: InstrumentGroup,
  number: number,
  year: number,
  file: AgencyFile,
  assessment: Assessment,
): Content["เครื่องมือ"][number] {
  const { instrument } = group;
  const name = instrument === null ? UNPLACED_NAME : `${thaiInstrumentName(instrument)} ${englishInstrumentName(instrument)}`;
  const heading = `${number}. ${name}`;
  const topics = topicsOf(group, assessment);
  const rows = topics.flatMap((topic, index) => topicRows(topic, index + 1, file));
  const listed = topics.flatMap(({ indicator }, index) => (indicator ? [numbered(index + 1, indicator)] : []));
  const opening = listed.length === 0 ? [heading] : [phrase(heading, say(file.texts, "progress-group")), ...listed];
  return {
    หัวข้อ: heading,
    มีมาตรการ: rows.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "report-no-measures-of-instrument", { ปีรายงาน: String(year) }),
    แถว: rows.map((row, index) => ({ ...row, ประเด็น: index === 0 ? opening.join("\n") : heading + CONTINUED })),
  };
}

/** An indicator with its measures; null gathers the measures that name none. */
interface Topic {
  indicator: Indicator | null;
  measures: PlacedMeasure[];
}

function topicsOf({ instrument, measures }: InstrumentGroup, { catalogue }: Assessment): Topic[] {
  if (instrument === null) return [{ indicator: null, measures }];
  return catalogue.indicators
    .filter((indicator) => indicator.instrument === instrument)
    .map((indicator) => ({
      indicator,
      measures: measures.filter(({ indicators }) => indicators.some(({ number }) => number === indicator.number)),
    }))
    .filter((topic) => topic.measures.length > 0);
}

/** One row a measure; the numbers of actions go on from row to row. */
function topicRows({ indicator, measures }: Topic, number: number, file: AgencyFile): Omit<Line, "ประเด็น">[] {
  let count = 0;
  return measures.map((measure, index) => {
    const { row } = measure;
    const first = measure.indicators[0];
    const toldBefore = first !== undefined && first.number !== indicator?.number;
    const actions = toldBefore ? [] : parseListCell(actionsOf(row));
    const lines = actions.flatMap(({ text, sub }) => {
      count += 1;
      return [`${number}.${count} ${text}`, ...sub.map((each) => markAt("bullet", 0) + each)];
    });
    return {
      มีชื่อตัวชี้วัด: indicator !== null,
      ตัวชี้วัด: indicator ? numbered(number, indicator) + (index > 0 ? CONTINUED : "") : "",
      แนวทาง: cellText(row.measure, BULLET_LIST),
      การดำเนินการ: toldBefore
        ? say(file.texts, "progress-same-action", { ชื่อตัวชี้วัด: first.name })
        : [...lines, ...statusLine(row, file)].join("\n"),
      ผู้รับผิดชอบ: cellText(row.responsible, BULLET_LIST),
      ระยะเวลา: row.period.trim(),
    };
  });
}

function statusLine({ status }: Row<"measures">, { texts }: AgencyFile): string[] {
  return status === "" ? [] : [say(texts, "progress-status", { สถานะ: status })];
}

/** "(1) การปฏิบัติหน้าที่". */
function numbered(number: number, { name }: Indicator): string {
  return markAt("bracket", number - 1) + name;
}

/** The summary where there is one, else the progress typed so far, else what is planned. */
function actionsOf({ summary, progress, methods }: Row<"measures">): string {
  return [summary, progress, methods].find((cell) => cell.trim() !== "") ?? "";
}
