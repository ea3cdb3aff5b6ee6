/** What one missed OIT item costs, by the averaging rule derived from official figures [ANY6]. */
import { roundHalfUp } from "../agency/points";
import type { Catalogue } from "./types";

export interface ItemCost {
  /** Points lost on the total, on the item's indicator and on OIT, each rounded to two decimals. */
  total: number;
  indicator: number;
  instrument: number;
  /** False where it isn't known whether the rule still held in this year. */
  verified: boolean;
}

/**
 * The loss when the item scores 0 instead of 100: an item counts equally in its sub-indicator, a sub-indicator in its
 * indicator, an indicator in OIT. null for an item that the year doesn't have, and where its grouping isn't known.
 */
export function costOfItem(catalogue: Catalogue, itemKey: string): ItemCost | null {
  const item = catalogue.oitItems.find(({ key }) => key === itemKey);
  if (!catalogue.itemCostKnown || item === undefined || item.subIndicator === null) return null;
  const beside = catalogue.oitItems.filter(({ subIndicator }) => subIndicator === item.subIndicator).length;
  const subIndicators = new Set(
    catalogue.oitItems.filter(({ indicator }) => indicator === item.indicator).map(({ subIndicator }) => subIndicator),
  ).size;
  const indicators = catalogue.indicators.filter(({ instrument }) => instrument === "OIT").length;
  const indicator = 100 / beside / subIndicators;
  const instrument = indicator / indicators;
  return {
    total: roundHalfUp((instrument * catalogue.weights.OIT) / 100),
    indicator: roundHalfUp(indicator),
    instrument: roundHalfUp(instrument),
    verified: catalogue.itemCostSource.verified,
  };
}
