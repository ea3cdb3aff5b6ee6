/** The issues of one year's result, each with what it is about and whether it is urgent. Prints nothing. */
import { type AgencyFile, INSTRUMENTS, type Instrument, type Row } from "../../agency/file";
import { parseIndicators } from "../../assessment/indicator-reference";
import { saysScoreAlone } from "../../assessment/score-issue";
import type { Assessment, Indicator } from "../../assessment/types";
import { type ListEntry, parseListCell } from "../../thai/list-cell";
import { inProse, phrase } from "./figures";

export interface PlacedIssue {
  row: Row<"issues">;
  /** Indicators named one by one. */
  indicators: Indicator[];
  /** Instruments named as a whole; all three for "ทุกตัวชี้วัด". */
  instruments: Instrument[];
  /** Has to be corrected at once; otherwise it is to be developed. */
  urgent: boolean;
  entries: ListEntry[];
}

/**
 * The issues found in the assessment's year, in the order of the workbook. Rows without text are left out, and those that
 * only say a score, which every document says by itself.
 */
export function issuesOf(file: AgencyFile, assessment: Assessment): PlacedIssue[] {
  return file.issues
    .filter((row) => row.year === assessment.year && !saysScoreAlone(row.issue, assessment))
    .map((row) => placed(row, assessment))
    .filter((issue) => issue.entries.length > 0);
}

function placed(row: Row<"issues">, assessment: Assessment): PlacedIssue {
  const named = parseIndicators(row.indicator, assessment.catalogue);
  const instruments = named.all ? [...INSTRUMENTS] : named.instruments;
  const indicators = named.indicators.filter((indicator) => !instruments.includes(indicator.instrument));
  return {
    row,
    indicators,
    instruments,
    urgent: isUrgent(row, indicators, instruments, assessment),
    entries: withQuestion(row, parseListCell(row.issue)),
  };
}

/** As typed; else urgent where its indicator or instrument is below the threshold or its OIT item scored 0 [domain rule of the two lists]. */
function isUrgent(
  row: Row<"issues">,
  indicators: readonly Indicator[],
  instruments: readonly Instrument[],
  assessment: Assessment,
): boolean {
  if (row.kind !== "") return row.kind === "เร่งด่วน";
  const { threshold, weakPoints } = assessment;
  const named = new Set(indicators.map(({ number }) => number));
  if (weakPoints.some((weak) => named.has(weak.indicator.number))) return true;
  if (instruments.some((instrument) => (assessment.instruments[instrument] ?? threshold) < threshold)) return true;
  return row.itemScore === 0 && [...instruments, ...indicators.map(({ instrument }) => instrument)].includes("OIT");
}

/** Names the question and its score behind the first entry, where staff have typed them. */
function withQuestion({ question, itemScore }: Row<"issues">, entries: ListEntry[]): ListEntry[] {
  const [first, ...others] = entries;
  const words = phrase(questionWords(question), itemScore === null ? "" : `ได้ ${inProse(itemScore)} คะแนน`);
  if (!first || words === "") return entries;
  return [{ ...first, text: `${first.text} (${words})` }, ...others];
}

/** "O 39" is printed "O39", as the catalogue writes numbers. */
function questionWords(question: string): string {
  const typed = question.trim().replace(/(?<![A-Za-z])([EO])\s+(?=[\d๐-๙])/gi, "$1");
  return typed === "" || typed.startsWith("ข้อ") ? typed : `ข้อ ${typed}`;
}

/** Whether an issue is about an instrument, as a whole or by one of its indicators. */
export function concerns(issue: PlacedIssue, instrument: Instrument): boolean {
  return issue.instruments.includes(instrument) || issue.indicators.some((indicator) => indicator.instrument === instrument);
}
