/** Makes the catalogue of one fiscal year from the few facts that a year's file states. Holds no facts itself. */
import type { Instrument } from "../../agency/file";
import type { Catalogue, DocumentItem, Indicator, ItemRange, OitItem, Sourced, SubIndicator } from "../types";
import { INDICATOR_WITH_UNSETTLED_NAME, INDICATORS } from "./indicators";
import type { FIVE_LEVELS } from "./level-rules";
import { OIT_ITEMS, type OitItemKey } from "./oit-items";

/** An item of the year's list; what is left out is as in OIT_ITEMS, as the year's list is sourced, or unknown. */
export interface ListedItem {
  key: OitItemKey;
  name?: string;
  requirement?: readonly string[];
  requirementSource?: Sourced;
  dataYear?: 0 | -1;
  sourced?: Sourced;
}

/** Items of the year's list in their printed order; numbers O1, O2 … follow from the order. */
export interface ListSection {
  indicator: 9 | 10;
  subIndicator: string | null;
  group: string | null;
  items: readonly (OitItemKey | ListedItem)[];
}

interface QuestionFacts extends Sourced {
  /** Questions per indicator of the instrument. */
  each: number;
}

export interface YearFacts {
  year: number;
  /** The year as a whole, and its OIT items where they say nothing else. */
  list: Sourced;
  indicatorNames: Sourced;
  questions: { IIT: QuestionFacts; EIT: QuestionFacts };
  weights: Sourced;
  levelRule: typeof FIVE_LEVELS;
  levels: Sourced;
  subIndicators: readonly { number: string; name: string }[];
  /** Which indicator and sub-indicator each OIT item is scored in. */
  grouping: Sourced;
  sections: readonly ListSection[];
  /** What the items must show, where an item says nothing else. */
  requirements: Sourced;
  documents: { measures: DocumentFacts; report: DocumentFacts };
  itemCost: Sourced & { known: boolean };
}

/** Number and title come from the year's list where it is there. */
interface DocumentFacts extends Sourced {
  coversYear: 0 | -1;
  number?: string;
  title?: string;
}

/** 85 points: pass mark and target of the Master Plan [SME65], and the split of strengths in "seed 000". */
const THRESHOLD = 85;
const THRESHOLD_SOURCE: Sourced = { source: "[SME65], seed 000", verified: true };

const PREFIXES: Record<Instrument, string> = { IIT: "", EIT: "E", OIT: "O" };

export function defineYear(facts: YearFacts): Catalogue {
  const oitItems = listItems(facts);
  return {
    ...facts.list,
    year: facts.year,
    copiedFrom: null,
    indicators: INDICATORS.map((indicator) => ({
      ...indicator,
      source: facts.indicatorNames.source,
      verified: facts.indicatorNames.verified && indicator.number !== INDICATOR_WITH_UNSETTLED_NAME,
      items: indicator.instrument === "OIT" ? oitRange(oitItems, facts, indicator) : questionRange(facts, indicator),
      subIndicators: subIndicatorsOf(oitItems, facts, indicator),
    })),
    weights: { IIT: 30, EIT: 30, OIT: 40 },
    weightsSource: facts.weights,
    ...facts.levelRule,
    levelSource: facts.levels,
    threshold: THRESHOLD,
    thresholdSource: THRESHOLD_SOURCE,
    oitItems,
    documents: {
      measures: documentItem("measures", facts.documents.measures, oitItems),
      report: documentItem("measures-report", facts.documents.report, oitItems),
    },
    itemCostKnown: facts.itemCost.known,
    itemCostSource: { source: facts.itemCost.source, verified: facts.itemCost.verified },
  };
}

function listItems(facts: YearFacts): OitItem[] {
  const listed = facts.sections.flatMap((section) => section.items.map((item) => ({ section, item })));
  return listed.map(({ section, item }, index) => {
    const own: ListedItem = typeof item === "string" ? { key: item } : item;
    const usual = OIT_ITEMS[own.key];
    return {
      ...(own.sourced ?? facts.list),
      key: own.key,
      number: `${PREFIXES.OIT}${index + 1}`,
      name: own.name ?? usual.name,
      indicator: section.indicator,
      subIndicator: section.subIndicator,
      group: section.group,
      requirement: own.requirement ?? usual.requirement,
      requirementSource: own.requirementSource ?? facts.requirements,
      dataYear: own.dataYear ?? null,
    };
  });
}

function questionRange(facts: YearFacts, indicator: Pick<Indicator, "number" | "instrument">): ItemRange {
  const { each, source, verified } = facts.questions[indicator.instrument === "IIT" ? "IIT" : "EIT"];
  const place = INDICATORS.filter(({ instrument }) => instrument === indicator.instrument).findIndex(
    ({ number }) => number === indicator.number,
  );
  return { prefix: PREFIXES[indicator.instrument], first: place * each + 1, last: (place + 1) * each, source, verified };
}

function oitRange(items: readonly OitItem[], facts: YearFacts, indicator: Pick<Indicator, "number">): ItemRange | null {
  return rangeOf(items, (item) => item.indicator === indicator.number, facts.grouping);
}

function subIndicatorsOf(items: readonly OitItem[], facts: YearFacts, indicator: Pick<Indicator, "number">): SubIndicator[] {
  return facts.subIndicators
    .filter(({ number }) => number.startsWith(`${indicator.number}.`))
    .map(({ number, name }) => ({
      ...facts.grouping,
      number,
      name,
      items: rangeOf(items, (item) => item.subIndicator === number, facts.grouping),
    }));
}

function rangeOf(items: readonly OitItem[], belongs: (item: OitItem) => boolean, sourced: Sourced): ItemRange | null {
  const positions = items.flatMap((item, index) => (belongs(item) ? [index + 1] : []));
  if (positions.length === 0) return null;
  return { prefix: PREFIXES.OIT, first: Math.min(...positions), last: Math.max(...positions), ...sourced };
}

function documentItem(key: DocumentItem["key"], facts: DocumentFacts, items: readonly OitItem[]): DocumentItem {
  const listed = items.find((item) => item.key === key);
  return {
    key,
    number: listed?.number ?? facts.number ?? null,
    title: listed?.name ?? facts.title ?? OIT_ITEMS[key].name,
    coversYear: facts.coversYear,
    source: facts.source,
    verified: facts.verified,
  };
}
