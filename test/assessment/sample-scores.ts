/** The indicator scores of "seed 000" (fiscal year 2565) as an agency file, for the tests of the assessment. */
import { emptyAgencyFile } from "../../src/agency/empty";
import type { AgencyFile, YearScores } from "../../src/agency/file";

export const SEED_000_SCORES = [94.32, 88.2, 89.79, 88.51, 90.9, 87.29, 89.28, 79.2, 100, 100];

export const NOTHING_PUBLISHED: YearScores["published"] = { IIT: null, EIT: null, OIT: null, total: null, level: "" };

/** Scores of indicators 1, 2, … in order. */
export function indicatorScores(scores: readonly number[]): YearScores["indicators"] {
  return Object.fromEntries(scores.map((score, index) => [String(index + 1), score]));
}

export function fileWith(...scores: YearScores[]): AgencyFile {
  return { ...emptyAgencyFile(), scores };
}

export function yearWith(year: number, scores: readonly number[], published: Partial<YearScores["published"]> = {}): YearScores {
  return { year, indicators: indicatorScores(scores), published: { ...NOTHING_PUBLISHED, ...published } };
}

export function withThreshold(file: AgencyFile, threshold: number): AgencyFile {
  return { ...file, settings: { ...file.settings, threshold } };
}
