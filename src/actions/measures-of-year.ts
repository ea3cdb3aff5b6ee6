/** The measures of the working year: examples for each indicator, weak ones without a measure first; taking one over; progress. */
import { newRow } from "../agency/empty";
import type { AgencyFile, Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { parseIndicators } from "../assessment/indicator-reference";
import { saysScoreAlone } from "../assessment/score-issue";
import { suggestionRows } from "../assessment/suggestions";
import type { Assessment } from "../assessment/types";
import { BUDDHIST_ERA } from "../thai/dates";
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { formatPeriod } from "../thai/periods";
import type { Part } from "../workbook/read";
import { guarded } from "../workbook/safety";
import { appendRows } from "../workbook/write-rows";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { measuresProgress } from "./measures-progress";
import { located, openOffice, yearMissing } from "./open-office";
import type { IndicatorIdeas, MeasureSuggestion, MeasuresOfYear, Protocol } from "./protocol";
import { weakWithoutIssue } from "./weak-issues";

const PARTS: readonly Part[] = ["settings", "scores", "issues", "measures", "suggestions", "catalogueEdits"];

/** What could be done in the working year, and how far what was planned is. */
export function measuresOfYear(host: Host): Outcome<MeasuresOfYear> {
  const opened = openOffice(host, PARTS);
  if (!opened.ok) return opened;
  const { file, assessment, reading } = opened.value;
  const year = file.settings.workingYear;
  if (!assessment || year === null) {
    return { ok: false, findings: located([yearMissing(assessment ? "workingYear" : "resultYear")], reading) };
  }
  return { ok: true, value: viewOf(host, file, assessment, year), findings: [] };
}

function viewOf(host: Host, file: AgencyFile, assessment: Assessment, year: number): MeasuresOfYear {
  const progress = measuresProgress(file, host.session.now().slice(0, 10));
  const christian = year - BUDDHIST_ERA;
  return {
    year,
    withoutIssue: weakWithoutIssue(file, assessment).map(({ indicator }) => indicator.name),
    wholeYear: formatPeriod(`${christian - 1}-10-01`, `${christian}-09-30`, "arabic"),
    indicators: indicatorsWithIdeas(file, assessment, year),
    progress,
  };
}

/** Weak without a measure, weak, without a measure, the rest; the lowest score first in each. */
export function indicatorsWithIdeas(file: AgencyFile, assessment: Assessment, year: number): IndicatorIdeas[] {
  const { catalogue, scores, weakPoints } = assessment;
  const planned = file.measures.filter((row) => row.year === year && row.status !== "ยกเลิก");
  const numbersOf = (text: string) => parseIndicators(text, catalogue).indicators.map(({ number }) => number);
  const answered = planned.flatMap((row) => numbersOf(row.indicators));
  const suggestions = suggestionsOf(file);
  const indicators = catalogue.indicators.map(({ number, name }) => ({
    number,
    name,
    score: scores.find(({ indicator }) => indicator.number === number)?.score ?? null,
    weak: weakPoints.some(({ indicator }) => indicator.number === number),
    measures: answered.filter((other) => other === number).length,
    suggestions: suggestions
      .filter(({ indicator }) => numbersOf(indicator).includes(number))
      .map((row) => shownSuggestion(row, isAmong(row, planned))),
  }));
  const rank = ({ weak, measures }: (typeof indicators)[number]) => (weak ? 0 : 2) + (measures === 0 ? 0 : 1);
  return indicators.sort((one, other) => rank(one) - rank(other) || (one.score ?? 101) - (other.score ?? 101));
}

/** The shipped examples, each as the office has it now, and the office's own. */
function suggestionsOf(file: AgencyFile): Row<"suggestions">[] {
  const shipped = suggestionRows();
  const own = new Map(file.suggestions.map((row) => [row.id, row]));
  const added = file.suggestions.filter(({ id }) => !shipped.some((row) => row.id === id));
  return [...shipped.map((row) => own.get(row.id) ?? row), ...added].filter(({ measure }) => measure.trim() !== "");
}

/** The first issue of the result year that names one of the indicators and says more than its score; "" without any. */
function issueAnswered(file: AgencyFile, assessment: Assessment, indicators: string): string {
  const { year, catalogue } = assessment;
  const numbersOf = (text: string) => parseIndicators(text, catalogue).indicators.map(({ number }) => number);
  const wanted = numbersOf(indicators);
  const found = file.issues.find(
    (row) =>
      row.year === year &&
      row.issue.trim() !== "" &&
      !saysScoreAlone(row.issue, assessment) &&
      numbersOf(row.indicator).some((number) => wanted.includes(number)),
  );
  return found?.issue ?? "";
}

function shownSuggestion(row: Row<"suggestions">, added: boolean): MeasureSuggestion {
  const lines = (cell: string) => parseListCell(cell).map(({ text }) => text);
  const { id, measure } = row;
  return { id, measure, methods: lines(row.methods), followUp: lines(row.followUp), evidence: lines(row.evidence), added };
}

function isAmong({ measure }: Row<"suggestions">, planned: readonly Row<"measures">[]): boolean {
  return planned.some((row) => compareKey(row.measure) === compareKey(measure));
}

type Adding = Protocol["addSuggestion"];
/** The new row's id, and the year's measures with it: nothing needs to be read again. */
type Added = Adding["value"];

/**
 * Adds an example to the measures of `year`, linked to its indicator and to the issue found there, with the unit and the
 * period that the user chose.
 * The evidence it will leave is not yet there, so that cell stays blank.
 */
export function addSuggestion(host: Host, { suggestion, year, responsible, period }: Adding["arguments"]): Outcome<Added> {
  return exclusively(host, (): Outcome<Added> => {
    const opened = openOffice(host, PARTS);
    if (!opened.ok) return opened;
    const { file, assessment, reading } = opened.value;
    if (!assessment) return { ok: false, findings: located([yearMissing("resultYear")], reading) };
    const chosen = suggestionsOf(file).find(({ id }) => id === suggestion);
    if (!chosen) return { ok: false, findings: [suggestionGone()] };
    const same = file.measures.find((row) => row.year === year && row.status !== "ยกเลิก" && isAmong(chosen, [row]));
    if (same) return { ok: false, findings: located([alreadyAdded(same.id, year)], reading) };
    const { indicator: indicators, measure, methods, followUp } = chosen;
    const status = "ยังไม่ได้ดำเนินการ";
    const row = newRow("measures", host.session.newId(), {
      year,
      indicators,
      issue: issueAnswered(file, assessment, indicators),
      measure,
      methods,
      responsible,
      period,
      followUp,
      status,
    });
    const work = { action: `เพิ่มมาตรการจากตัวอย่าง ปี ${year}`, at: host.session.now() };
    const written = guarded(opened.value.book, work, (book) => appendRows(book, "measures", [row]));
    if (!written.ok) return written;
    const measures = viewOf(host, { ...file, measures: [...file.measures, row] }, assessment, year);
    return { ok: true, value: { row: row.id, measures }, findings: [] };
  });
}

function suggestionGone(): Finding {
  return {
    id: "suggestion-gone",
    severity: "error",
    place: { table: "suggestions" },
    text: "ไม่พบตัวอย่างมาตรการนี้แล้ว",
    remedy: "เปิดหน้า มาตรการ ของแถบผู้ช่วยอีกครั้ง",
  };
}

function alreadyAdded(row: string, year: number): Finding {
  return {
    id: "suggestion-added",
    severity: "hint",
    place: { table: "measures", row, field: "measure" },
    text: `มาตรการนี้มีอยู่แล้วในปี ${year}`,
    remedy: "แก้ไขแถวเดิมได้ในแท็บ มาตรการ",
  };
}
