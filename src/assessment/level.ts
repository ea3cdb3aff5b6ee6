/** The level that a total and the instrument scores reach, and what is missing for the next one. */
import { INSTRUMENTS, type Instrument } from "../agency/file";
import { roundHalfUp } from "../agency/points";
import type { InstrumentScores } from "./scores";
import type { Assessment, Catalogue, LevelCutOff } from "./types";

const UNKNOWN_INSTRUMENTS: InstrumentScores = { IIT: null, EIT: null, OIT: null };

/**
 * The levels that the figures allow, highest first: one where they settle it, several where an instrument score that
 * the year's rule needs is unknown. Figures in points 0–100; rounded to two decimals before they are compared.
 */
export function possibleLevels(
  catalogue: Catalogue,
  total: number,
  instruments: InstrumentScores = UNKNOWN_INSTRUMENTS,
): string[] {
  const possible: string[] = [];
  for (const level of catalogue.levels) {
    const { each } = level;
    if (roundHalfUp(total) < level.total) continue;
    if (each !== null && INSTRUMENTS.some((instrument) => isBelow(instruments[instrument], each))) continue;
    possible.push(level.name);
    if (each === null || INSTRUMENTS.every((instrument) => instruments[instrument] !== null)) break;
  }
  return possible;
}

/** The level, or "" where an instrument score that the year's rule needs is unknown. */
export function levelOf(catalogue: Catalogue, total: number, instruments: InstrumentScores = UNKNOWN_INSTRUMENTS): string {
  const [level = "", ...others] = possibleLevels(catalogue, total, instruments);
  return others.length === 0 ? level : "";
}

/**
 * What is missing to the level above `level`; null at the highest level, for a level that the year's rule does not know,
 * and where an instrument score that the rule needs is unknown.
 */
export function nextLevelAfter(
  level: string,
  catalogue: Catalogue,
  total: number,
  instruments: InstrumentScores,
): Assessment["nextLevel"] {
  const next: LevelCutOff | undefined = catalogue.levels[catalogue.levels.findIndex(({ name }) => name === level) - 1];
  if (next === undefined) return null;
  const missingInstruments: Partial<Record<Instrument, number>> = {};
  if (next.each !== null) {
    for (const instrument of INSTRUMENTS) {
      const score = instruments[instrument];
      if (score === null) return null;
      if (isBelow(score, next.each)) missingInstruments[instrument] = roundHalfUp(next.each - roundHalfUp(score));
    }
  }
  return { name: next.name, missingTotal: Math.max(0, roundHalfUp(next.total - roundHalfUp(total))), missingInstruments };
}

function isBelow(score: number | null, cutOff: number): boolean {
  return score !== null && roundHalfUp(score) < cutOff;
}
