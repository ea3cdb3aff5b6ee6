/**
 * What plain scores say: means, total, order, strengths, weak points, change and priority. Knows neither files nor
 * published figures. Every figure given out is rounded half up to two decimals and every decision is taken on the
 * rounded figure, so that what is printed and what is decided agree.
 */
import { INSTRUMENTS, type Instrument } from "../agency/file";
import { roundHalfUp } from "../agency/points";
import type { Catalogue, IndicatorScore } from "./types";

/** Anything with points 0–100: an indicator, or a unit that an office ranks. */
export interface Scored {
  score: number;
}

export type InstrumentScores = Readonly<Record<Instrument, number | null>>;

function rounded<Item extends Scored>(scores: readonly Item[]): Item[] {
  return scores.map((item) => ({ ...item, score: roundHalfUp(item.score) }));
}

/** Unrounded mean of each instrument's indicators; null where an indicator of the instrument has no score. */
function instrumentMeans(scores: readonly IndicatorScore[], catalogue: Catalogue): Record<Instrument, number | null> {
  const points = new Map(scores.map(({ indicator, score }) => [indicator.number, roundHalfUp(score)]));
  const meanOf = (instrument: Instrument): number | null => {
    const own = catalogue.indicators.filter((indicator) => indicator.instrument === instrument);
    const given = own.flatMap((indicator) => points.get(indicator.number) ?? []);
    return given.length === own.length ? given.reduce((sum, score) => sum + score, 0) / own.length : null;
  };
  return { IIT: meanOf("IIT"), EIT: meanOf("EIT"), OIT: meanOf("OIT") };
}

function weightedMean(instruments: InstrumentScores, catalogue: Catalogue): number | null {
  let total = 0;
  for (const instrument of INSTRUMENTS) {
    const score = instruments[instrument];
    if (score === null) return null;
    total += (catalogue.weights[instrument] / 100) * score;
  }
  return roundHalfUp(total);
}

/** Score of each instrument: the plain mean of its indicators, points 0–100; null while one of them has no score. */
export function instrumentScores(scores: readonly IndicatorScore[], catalogue: Catalogue): Record<Instrument, number | null> {
  const means = instrumentMeans(scores, catalogue);
  const round = (mean: number | null) => (mean === null ? null : roundHalfUp(mean));
  return { IIT: round(means.IIT), EIT: round(means.EIT), OIT: round(means.OIT) };
}

/**
 * The total from indicator scores, points 0–100; null while an indicator has no score. The means go into it unrounded,
 * so it is rounded once ("seed 000": 0.3·90.344 + 0.3·85.2567 + 0.4·100 = 92.6802).
 */
export function totalOf(scores: readonly IndicatorScore[], catalogue: Catalogue): number | null {
  return weightedMean(instrumentMeans(scores, catalogue), catalogue);
}

/** The total where only the three instrument scores are known; null while one is missing. */
export function totalOfInstruments(instruments: InstrumentScores, catalogue: Catalogue): number | null {
  return weightedMean(instruments, catalogue);
}

/** Score descending with ranks 1 … n; equal scores take consecutive ranks in the order in which they are given. */
export function rank<Item extends Scored>(scores: readonly Item[]): (Item & { rank: number })[] {
  return rounded(scores)
    .sort((a, b) => b.score - a.score)
    .map((item, index) => ({ ...item, rank: index + 1 }));
}

/** Those at or over the threshold (points), highest first. */
export function strengthsOf<Item extends Scored>(scores: readonly Item[], threshold: number): Item[] {
  return rounded(scores)
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score);
}

/** Those under the threshold (points), lowest first. */
export function weakPointsOf<Item extends Scored>(scores: readonly Item[], threshold: number): Item[] {
  return rounded(scores)
    .filter(({ score }) => score < threshold)
    .sort((a, b) => a.score - b.score);
}

/** Change of what `keyOf` tells apart, in the order of `current`; what only one year has is left out. */
export function changesOf<Item extends Scored>(
  current: readonly Item[],
  previous: readonly Item[],
  keyOf: (item: Item) => string | number,
): { item: Item; previous: number; current: number; difference: number }[] {
  const before = new Map(previous.map((item) => [keyOf(item), item.score]));
  return current.flatMap((item) => {
    const score = before.get(keyOf(item));
    return score === undefined ? [] : [{ item, ...changeBetween(score, item.score) }];
  });
}

/** Difference in points between two rounded figures: positive where the newer one is higher. */
export function changeBetween(previous: number, current: number): { previous: number; current: number; difference: number } {
  const [before, now] = [roundHalfUp(previous), roundHalfUp(current)];
  return { previous: before, current: now, difference: roundHalfUp(now - before) };
}

/**
 * The most that the total could gain from each indicator, were it to reach 100 (weight × missing points ÷ indicators of
 * the instrument, in points of the total), largest first, ties in the order given.
 */
export function prioritiesOf(scores: readonly IndicatorScore[], catalogue: Catalogue): (IndicatorScore & { gain: number })[] {
  return rounded(scores)
    .map((item) => {
      const { instrument } = item.indicator;
      const share = catalogue.indicators.filter((indicator) => indicator.instrument === instrument).length;
      return { ...item, gain: roundHalfUp(((catalogue.weights[instrument] / 100) * (100 - item.score)) / share) };
    })
    .sort((a, b) => b.gain - a.gain);
}
