/** The issue that follows from a score alone: what the office goes on from, and what a document says by itself already. */

import { toArabicDigits } from "../thai/digits";
import { compareKey } from "../thai/normalise";
import { formatPoints } from "../thai/numbers";
import type { Assessment, IndicatorScore } from "./types";

const points = (value: number) => formatPoints(value, "arabic");

/** "การปรับปรุงการทำงาน ได้ 79.20 คะแนน ต่ำกว่าเกณฑ์ 85.00 คะแนน"; `threshold` in points. */
export function issueFromScore({ indicator, score }: IndicatorScore, threshold: number): string {
  return `${indicator.name} ได้ ${points(score)} คะแนน ต่ำกว่าเกณฑ์ ${points(threshold)} คะแนน`;
}

/** Whether an issue says no more than a score, whatever it was when the issue was written. */
export function saysScoreAlone(issue: string, { catalogue }: Assessment): boolean {
  const key = withoutFigures(issue);
  return catalogue.indicators.some((indicator) => withoutFigures(issueFromScore({ indicator, score: 0 }, 0)) === key);
}

function withoutFigures(text: string): string {
  return compareKey(toArabicDigits(text).replace(/\d+(\.\d+)?/g, "0"));
}
