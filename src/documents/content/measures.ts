/** Content of the kind `measures`: the result of one fiscal year analysed, and the measures of the next. */
import { type AgencyFile, INSTRUMENTS, type Instrument } from "../../agency/file";
import type { Assessment, Indicator, IndicatorScore } from "../../assessment/types";
import { joinThai } from "../../thai/join";
import { cellText, ISSUE_LIST, linesOf, listContent, METHOD_LIST, OWNER_LIST, PLAIN_LIST } from "../list-style";
import { officeLocation, officeName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say } from "../wording";
import { evidenceAppendix } from "./evidence-appendix";
import { INSTRUMENT_NAMES, inProse, inTable, itemRange, phrase, scoreOf } from "./figures";
import { indicatorParagraphs } from "./indicator-analysis";
import { concerns, issuesOf, type PlacedIssue } from "./issues";
import { answeredResults, measuresOf, type PlacedMeasure } from "./planned-measures";
import { sevenTopics, showsSevenTopics } from "./seven-topics";
import { signatureContent } from "./signature";
import { targetParagraphs } from "./target";
import { twoLists } from "./two-lists";

type Content = DocumentContent<"measures">;

/** Fiscal year (B.E.) of the measures: the office's working year, else the year after the result. */
export function measuresYear(file: AgencyFile, assessment: Assessment): number {
  return file.settings.workingYear ?? assessment.year + 1;
}

/** The content, its digits still mixed as typed; `assessment` is that of the analysed year. */
export function measuresContent(file: AgencyFile, assessment: Assessment): Content {
  const year = measuresYear(file, assessment);
  const issues = issuesOf(file, assessment);
  const measures = measuresOf(file, year, assessment);
  const years = { ปีมาตรการ: String(year), ปีผลการประเมิน: String(assessment.year) };
  const office = { ชื่อหน่วยงาน: officeName(file.settings), ที่ตั้ง: officeLocation(file.settings) };
  return {
    ...office,
    ...years,
    ...overall(file, assessment, { ...office, ...years }),
    ข้อความก่อนวิเคราะห์: say(file.texts, "measures-before-analysis"),
    เครื่องมือ: INSTRUMENTS.map((instrument) => instrumentContent(instrument, file, assessment, issues)),
    ...strengthsAndWeakPoints(file, year, assessment, issues),
    ...attention(file, assessment, issues, years),
    แสดงเจ็ดประเด็น: showsSevenTopics(file.settings, year),
    ข้อความเจ็ดประเด็น: say(file.texts, "measures-topics", years),
    เจ็ดประเด็น: sevenTopics(assessment, issues, measures),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "measures-no-measures", years),
    มาตรการ: measures.map((measure) => measureContent(measure, file, assessment)),
    เป้าหมาย: paragraphs(targetParagraphs(file, year, assessment)),
    ...signatureContent(file),
    ...evidenceAppendix(file, year, measures),
  };
}

function paragraphs(lines: string[]): { ข้อความ: string }[] {
  return lines.map((line) => ({ ข้อความ: line }));
}

/** Total, level, ranking, highest and lowest score. */
function overall(file: AgencyFile, assessment: Assessment, names: Record<string, string>) {
  const { ranking, total, level } = assessment;
  const result = { คะแนนรวม: total === null ? "" : inTable(total), ระดับ: level };
  const [highest, lowest] = [ranking[0], ranking[ranking.length - 1]];
  return {
    ...result,
    ข้อความนำ: say(file.texts, "measures-intro", { ...names, ...result }),
    มีคะแนนรายตัวชี้วัด: ranking.length > 0,
    อันดับตัวชี้วัด: ranking.map(({ rank, indicator, score }) => ({
      อันดับ: String(rank),
      ชื่อตัวชี้วัด: indicator.name,
      คะแนน: inTable(score),
    })),
    คะแนนสูงสุด: highest ? inTable(highest.score) : "",
    คะแนนต่ำสุด: lowest ? inTable(lowest.score) : "",
  };
}

function instrumentContent(
  instrument: Instrument,
  file: AgencyFile,
  assessment: Assessment,
  issues: readonly PlacedIssue[],
): Content["เครื่องมือ"][number] {
  const own = issues.filter((issue) => concerns(issue, instrument));
  const score = assessment.instruments[instrument];
  return {
    ชื่อเครื่องมือ: INSTRUMENT_NAMES[instrument],
    มีคะแนนเครื่องมือ: score !== null,
    คะแนนเครื่องมือ: score === null ? "" : inTable(score),
    ข้อความประเด็น: issuesSentence(instrument, file, assessment, own),
    ตัวชี้วัด: assessment.catalogue.indicators
      .filter((indicator) => indicator.instrument === instrument)
      .map((indicator) => ({ ข้อความ: indicatorLine(indicator, assessment) })),
    ประเด็น: linesOf(
      own.flatMap((issue) => issue.entries),
      ISSUE_LIST,
    ).join("\n"),
  };
}

/** "1. การปฏิบัติหน้าที่ (ข้อ 1 - 6) 94.32 คะแนน". */
function indicatorLine(indicator: Indicator, assessment: Assessment): string {
  const score = scoreOf(assessment, indicator);
  return phrase(
    `${indicator.number}. ${indicator.name}`,
    itemRange(indicator.items),
    score === null ? "" : `${inProse(score)} คะแนน`,
  );
}

/** The sentence above an instrument's issues, or the one that stands for them. */
function issuesSentence(
  instrument: Instrument,
  file: AgencyFile,
  assessment: Assessment,
  issues: readonly PlacedIssue[],
): string {
  const { threshold } = assessment;
  const scores = assessment.scores.filter(({ indicator }) => indicator.instrument === instrument);
  const score = assessment.instruments[instrument];
  const weak = scores.filter((scored) => scored.score < threshold).map(({ indicator }) => indicator.name);
  if (scores.length === 0 && score !== null && score < threshold) weak.push(INSTRUMENT_NAMES[instrument]);
  const values = { เครื่องมือ: instrument, เกณฑ์: inProse(threshold), ส่วนที่ต่ำกว่าเกณฑ์: joinThai(weak) };
  const full = scores.length > 0 && scores.every((scored) => scored.score === 100);
  const onlyToDevelop = full || issues.every(({ row }) => row.kind === "พัฒนาให้ดีขึ้น");
  if (issues.length > 0) {
    return say(file.texts, onlyToDevelop ? "measures-issues-to-develop" : "measures-issues-found", values);
  }
  if (weak.length > 0) return say(file.texts, "measures-issues-weak", values);
  return say(file.texts, scores.length === 0 && score === null ? "measures-issues-unknown" : "measures-issues-none", values);
}

function strengthsAndWeakPoints(file: AgencyFile, year: number, assessment: Assessment, issues: readonly PlacedIssue[]) {
  const { strengths, weakPoints, scores, threshold } = assessment;
  const values = (found: readonly IndicatorScore[]) => ({
    เกณฑ์: inProse(threshold),
    จำนวน: String(found.length),
    ชื่อตัวชี้วัด: joinThai(found.map(({ indicator }) => indicator.name)),
  });
  const analysed = (found: readonly IndicatorScore[]) =>
    found.map((scored, index) => ({
      ลำดับ: String(index + 1),
      ชื่อตัวชี้วัด: scored.indicator.name,
      คะแนน: inTable(scored.score),
      คำอธิบาย: paragraphs(indicatorParagraphs(scored, file, year, assessment, issues)),
    }));
  return {
    ข้อความสรุปผล: say(file.texts, "measures-summary", {
      ชื่อหน่วยงาน: officeName(file.settings),
      ปีผลการประเมิน: String(assessment.year),
      จำนวนตัวชี้วัด: String(scores.length),
    }),
    หัวข้อจุดแข็ง: say(file.texts, strengths.length > 0 ? "measures-strengths" : "measures-no-strengths", values(strengths)),
    จุดแข็ง: analysed(strengths),
    หัวข้อจุดที่ต้องพัฒนา: say(
      file.texts,
      weakPoints.length > 0 ? "measures-weak-points" : "measures-no-weak-points",
      values(weakPoints),
    ),
    จุดที่ต้องพัฒนา: analysed(weakPoints),
  };
}

/** The two headed lists with the sentence under each heading. */
function attention(file: AgencyFile, assessment: Assessment, issues: readonly PlacedIssue[], years: Record<string, string>) {
  const { urgent, toDevelop } = twoLists(file, assessment, issues);
  const values = { ...years, เกณฑ์: inProse(assessment.threshold) };
  const scoreKnown =
    assessment.scores.length > 0 || INSTRUMENTS.some((instrument) => assessment.instruments[instrument] !== null);
  const noUrgent = scoreKnown ? "measures-no-urgent" : "measures-urgent-unknown";
  return {
    ข้อความประเด็นเร่งด่วน: say(file.texts, urgent.length > 0 ? "measures-urgent" : noUrgent, values),
    ประเด็นเร่งด่วน: listContent(urgent, ISSUE_LIST),
    ข้อความประเด็นพัฒนา: say(file.texts, toDevelop.length > 0 ? "measures-develop" : "measures-no-develop", values),
    ประเด็นพัฒนา: listContent(toDevelop, ISSUE_LIST),
  };
}

function measureContent(measure: PlacedMeasure, file: AgencyFile, assessment: Assessment): Content["มาตรการ"][number] {
  const { row } = measure;
  const shown = file.settings.measureResult !== "ไม่แสดง";
  return {
    ลำดับ: String(measure.number),
    แนวทาง: cellText(row.measure, PLAIN_LIST),
    ผลที่นำมาแก้ไข: paragraphs(shown ? answeredResults(measure, assessment) : []),
    วิธีดำเนินการ: cellText(row.methods, METHOD_LIST),
    ผู้รับผิดชอบ: cellText(row.responsible, OWNER_LIST),
    ระยะเวลา: row.period.trim(),
    การติดตามผล: cellText(row.followUp, METHOD_LIST),
    งบประมาณ: row.budget.trim(),
  };
}
