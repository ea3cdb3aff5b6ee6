/** Where the next point of the total is cheapest: indicators by what they could still bring, and OIT items that scored 0. */
import type { AgencyFile } from "../agency/file";
import { costOfItem } from "../assessment/item-cost";
import type { Assessment } from "../assessment/types";
import type { NextPoints } from "./protocol";

/** More than three goals for a year are none. */
const INDICATORS_SHOWN = 3;

export function nextPoints(file: AgencyFile, assessment: Assessment): NextPoints {
  return { indicators: bestIndicators(assessment), items: missedItems(file, assessment) };
}

function bestIndicators({ catalogue, priorities, nextLevel }: Assessment): NextPoints["indicators"] {
  // Where an instrument too is short of the next level, no single indicator is known to be enough.
  const missing = nextLevel && Object.keys(nextLevel.missingInstruments).length === 0 ? nextLevel.missingTotal : 0;
  return priorities
    .filter(({ gain }) => gain > 0)
    .slice(0, INDICATORS_SHOWN)
    .map(({ indicator: { number, name, instrument }, gain }) => {
      const beside = catalogue.indicators.filter((indicator) => indicator.instrument === instrument).length;
      const perPoint = catalogue.weights[instrument] / 100 / beside;
      // Up to the next hundredth of a point, so that it is enough; the small part takes back what binary fractions add.
      const needed = Math.ceil((missing / perPoint) * 100 - 1e-6) / 100;
      return { number, name, instrument, gain, perPoint, toNextLevel: missing > 0 && gain >= missing ? needed : null };
    });
}

function missedItems(file: AgencyFile, { catalogue, year }: Assessment): NextPoints["items"] {
  return file.oitItems
    .filter((row) => row.year === year && row.result === 0)
    .map(({ id, number, name, key }) => ({ row: id, number, name, gain: costOfItem(catalogue, key)?.total ?? null }));
}
