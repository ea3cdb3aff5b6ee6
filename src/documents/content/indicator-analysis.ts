/**
 * What the document says of one indicator: its score, what it measures, what was found. The office's own texts in
 * รายตัวชี้วัด come first; the default of a finding states computed facts only, never what the office does or has.
 */
import type { AgencyFile, Row } from "../../agency/file";
import { roundHalfUp } from "../../agency/points";
import { parseIndicators } from "../../assessment/indicator-reference";
import type { Assessment, Indicator, IndicatorScore } from "../../assessment/types";
import { parseListCell } from "../../thai/list-cell";
import { type ListStyle, linesOf, markAt } from "../list-style";
import { say, type WordingKey, wordings } from "../wording";
import { inProse, phrase } from "./figures";
import type { PlacedIssue } from "./issues";

/** Paragraphs bear no mark; what stands under one is numbered. */
const PARAGRAPHS: ListStyle = { main: "none", sub: "number", alone: "none" };

/** The paragraphs of one indicator in the document of measures of `year`. */
export function indicatorParagraphs(
  scored: IndicatorScore,
  file: AgencyFile,
  year: number,
  assessment: Assessment,
  issues: readonly PlacedIssue[],
): string[] {
  const plan = planOf(file, year, scored.indicator, assessment);
  const score = say(file.texts, "measures-indicator-score", { คะแนน: inProse(scored.score) });
  const [purpose = "", ...morePurpose] = ownParagraphs(plan?.purpose) ?? [defaultPurpose(file, scored.indicator)];
  const finding = ownParagraphs(plan?.finding) ?? defaultFinding(scored, file, assessment, issues);
  return [phrase(score, purpose), ...morePurpose, ...finding];
}

function planOf(
  file: AgencyFile,
  year: number,
  indicator: Indicator,
  { catalogue }: Assessment,
): Row<"indicatorPlans"> | undefined {
  return file.indicatorPlans.find(
    (plan) =>
      plan.year === year &&
      parseIndicators(plan.indicator, catalogue).indicators.some(({ number }) => number === indicator.number),
  );
}

/** One paragraph a line; null where nothing is typed. */
function ownParagraphs(typed: string | undefined): string[] | null {
  const lines = linesOf(parseListCell(typed ?? ""), PARAGRAPHS).map((line) => line.trim());
  return lines.length === 0 ? null : lines;
}

function defaultPurpose(file: AgencyFile, { number }: Indicator): string {
  const key = `purpose-${number}`;
  return key in wordings ? say(file.texts, key as WordingKey) : "";
}

function defaultFinding(
  { indicator, score }: IndicatorScore,
  file: AgencyFile,
  assessment: Assessment,
  issues: readonly PlacedIssue[],
): string[] {
  const { threshold } = assessment;
  const difference = roundHalfUp(score - threshold);
  const against =
    difference > 0 ? "measures-finding-above" : difference < 0 ? "measures-finding-below" : "measures-finding-equal";
  const facts = say(file.texts, against, { เกณฑ์: inProse(threshold), ส่วนต่าง: inProse(Math.abs(difference)) });
  return [phrase(facts, change(indicator, file, assessment)), ...foundIssues(indicator, file, issues)];
}

function change(indicator: Indicator, file: AgencyFile, { changes, year }: Assessment): string {
  const difference = changes.find((each) => each.indicator.number === indicator.number)?.difference;
  if (difference === undefined) return "";
  const key = difference > 0 ? "measures-finding-up" : difference < 0 ? "measures-finding-down" : "measures-finding-same";
  return `และ${say(file.texts, key, { ปีก่อนหน้า: String(year - 1), ส่วนต่าง: inProse(Math.abs(difference)) })}`;
}

function foundIssues(indicator: Indicator, file: AgencyFile, issues: readonly PlacedIssue[]): string[] {
  const found = issues
    .filter((issue) => issue.indicators.some(({ number }) => number === indicator.number))
    .flatMap((issue) => issue.entries.map((entry) => entry.text));
  if (found.length === 0) return [];
  const words = found.length === 1 ? found[0]! : found.map((text, index) => markAt("bracket", index) + text).join(" ");
  return [say(file.texts, "measures-finding-issues", { ประเด็น: words })];
}
