/** One year's result of an office: its indicator scores and published figures in, an Assessment out. Writes no text. */
import type { AgencyFile, Instrument, YearScores } from "../agency/file";
import { isPoints, roundHalfUp } from "../agency/points";
import { catalogueFor } from "./catalogue";
import { levelOf, nextLevelAfter } from "./level";
import {
  changeBetween,
  changesOf,
  type InstrumentScores,
  instrumentScores,
  prioritiesOf,
  rank,
  strengthsOf,
  totalOf,
  totalOfInstruments,
  weakPointsOf,
} from "./scores";
import type { Assessment, Catalogue, IndicatorScore } from "./types";

export { levelOf, nextLevelAfter, possibleLevels } from "./level";
export {
  changeBetween,
  changesOf,
  instrumentScores,
  prioritiesOf,
  rank,
  strengthsOf,
  totalOf,
  totalOfInstruments,
  weakPointsOf,
} from "./scores";

/**
 * The assessment of one fiscal year (B.E.). Works from whatever is there: indicator scores, or only a published total,
 * level and instrument scores, or nothing. A figure outside 0–100 counts as missing.
 */
export function assess(file: AgencyFile, year: number): Assessment {
  const catalogue = catalogueFor(year, file.catalogueEdits);
  const threshold = file.settings.threshold ?? catalogue.threshold;
  const entry = file.scores.find((scores) => scores.year === year);
  const before = file.scores.find((scores) => scores.year === year - 1);

  const scores = indicatorScoresOf(entry, catalogue);
  const published = publishedOf(entry);
  const computed = { instruments: instrumentScores(scores, catalogue), total: totalOf(scores, catalogue) };
  const instruments = preferred(computed.instruments, published.instruments);
  const computedTotal = computed.total ?? totalOfInstruments(instruments, catalogue);
  const total = published.total ?? computedTotal;
  const levelByRule = total === null ? "" : levelOf(catalogue, total, instruments);
  const level = published.level || levelByRule;

  const scoresBefore = indicatorScoresOf(before, catalogue);
  const instrumentsBefore = preferred(
    instrumentScores(scoresBefore, catalogueFor(year - 1, file.catalogueEdits)),
    publishedOf(before).instruments,
  );

  return {
    year,
    catalogue,
    threshold,
    scores,
    instruments,
    total,
    level,
    computed: { instruments: computed.instruments, total: computedTotal, level: levelByRule },
    ranking: rank(scores),
    strengths: strengthsOf(scores, threshold),
    weakPoints: weakPointsOf(scores, threshold),
    changes: changesOf(scores, scoresBefore, ({ indicator }) => indicator.number).map(({ item, ...change }) => ({
      indicator: item.indicator,
      ...change,
    })),
    instrumentChanges: {
      IIT: instrumentChange("IIT", instrumentsBefore, instruments),
      EIT: instrumentChange("EIT", instrumentsBefore, instruments),
      OIT: instrumentChange("OIT", instrumentsBefore, instruments),
    },
    priorities: prioritiesOf(scores, catalogue),
    nextLevel: total === null ? null : nextLevelAfter(levelByRule || level, catalogue, total, instruments),
  };
}

function indicatorScoresOf(entry: YearScores | undefined, catalogue: Catalogue): IndicatorScore[] {
  return catalogue.indicators.flatMap((indicator) => {
    const score = points(entry?.indicators[String(indicator.number)]);
    return score === null ? [] : [{ indicator, score }];
  });
}

function publishedOf(entry: YearScores | undefined): { instruments: InstrumentScores; total: number | null; level: string } {
  const given = entry?.published;
  return {
    instruments: { IIT: points(given?.IIT), EIT: points(given?.EIT), OIT: points(given?.OIT) },
    total: points(given?.total),
    level: given?.level ?? "",
  };
}

function points(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && isPoints(value) ? roundHalfUp(value) : null;
}

function preferred(first: InstrumentScores, second: InstrumentScores): InstrumentScores {
  return { IIT: first.IIT ?? second.IIT, EIT: first.EIT ?? second.EIT, OIT: first.OIT ?? second.OIT };
}

function instrumentChange(instrument: Instrument, before: InstrumentScores, now: InstrumentScores) {
  const [previous, current] = [before[instrument], now[instrument]];
  return previous === null || current === null ? null : changeBetween(previous, current);
}
