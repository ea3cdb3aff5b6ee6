/** The shapes of the assessment room: the catalogue of a fiscal year and what is computed from a year's scores. */
import type { Instrument } from "../agency/file";

/** A fact with what it rests on; `verified` is false where no readable source states it. */
export interface Sourced {
  /** Keys of docs/rules.md, such as "[RTRDA]" or "seed 001"; "" when none. */
  source: string;
  verified: boolean;
}

export interface ItemRange extends Sourced {
  /** Letter before the number as documents print it: "" (IIT), "E", "O". */
  prefix: string;
  first: number;
  last: number;
}

export interface SubIndicator extends Sourced {
  number: string;
  name: string;
  items: ItemRange | null;
}

export interface Indicator extends Sourced {
  number: number;
  /** The one name documents of this year print. */
  name: string;
  /** Other spellings met in real documents; accepted as input, never printed. */
  otherNames: readonly string[];
  instrument: Instrument;
  /** Questions or OIT items of the indicator; null where no source gives them. */
  items: ItemRange | null;
  subIndicators: readonly SubIndicator[];
}

export interface OitItem extends Sourced {
  /** Stable over the years ("measures", "measures-report", "no-gift-declaration" …). */
  key: string;
  /** "O1" … */
  number: string;
  name: string;
  indicator: number;
  /** "9.1" …; null where the year's grouping is not known. */
  subIndicator: string | null;
  /** Caption under which the year's list prints the item; null when none. */
  group: string | null;
  /** What must be shown, in the project's own short words, one requirement an entry. */
  requirement: readonly string[];
  /** What `requirement` rests on; the item's own source and `verified` speak of its number and name. */
  requirementSource: Sourced;
  /** Year of the data relative to the ITA year: 0 same, -1 year before; null when the item has none or it is unknown. */
  dataYear: 0 | -1 | null;
}

/** Which OIT item a yearly document is, and which year it covers. */
export interface DocumentItem extends Sourced {
  key: "measures" | "measures-report";
  /** "O25" or null where the year has no such item. */
  number: string | null;
  title: string;
  /** Year covered relative to the ITA year. */
  coversYear: 0 | -1;
}

export type LevelRule = "letters" | "five-levels";

/** One row of a level rule: reached from `total` points on and, in the five-levels rule, with every instrument at `each` or more. */
export interface LevelCutOff {
  name: string;
  total: number;
  each: number | null;
}

export interface Catalogue extends Sourced {
  /** Fiscal year (B.E.) = ITA year. */
  year: number;
  /** Year this one was copied from because none is shipped for it; null for a shipped year. */
  copiedFrom: number | null;
  indicators: readonly Indicator[];
  /** Percent of the total, 30/30/40. */
  weights: Readonly<Record<Instrument, number>>;
  weightsSource: Sourced;
  levelRule: LevelRule;
  /** Highest first. */
  levels: readonly LevelCutOff[];
  levelSource: Sourced;
  /** Points from which an indicator counts as strong (inclusive), where the office sets nothing else. */
  threshold: number;
  thresholdSource: Sourced;
  oitItems: readonly OitItem[];
  documents: { measures: DocumentItem; report: DocumentItem };
  /** Whether the grouping of OIT items for scoring is known, so that the cost of one item can be told. */
  itemCostKnown: boolean;
  /** What the cost of one item rests on. */
  itemCostSource: Sourced;
}

export interface IndicatorScore {
  indicator: Indicator;
  /** Points 0–100, rounded half up to two decimals. */
  score: number;
}

/** What one year's scores say. Every figure is rounded half up to two decimals, and decided on as rounded. */
export interface Assessment {
  year: number;
  catalogue: Catalogue;
  /** Strong from here on (inclusive). */
  threshold: number;
  /** Scored indicators in indicator order. */
  scores: readonly IndicatorScore[];
  /** Instrument scores: computed where all indicators are scored, else as published, else null. */
  instruments: Readonly<Record<Instrument, number | null>>;
  /** Total and level as documents print them: published where given, else computed, else null / "". */
  total: number | null;
  level: string;
  /**
   * The same figures without the published ones, for comparison: instruments and total from the indicator scores (the
   * total from published instrument scores where indicators are missing), and the level that the rule gives for the
   * total and instruments which documents print. null / "" where it can't be told.
   */
  computed: { instruments: Readonly<Record<Instrument, number | null>>; total: number | null; level: string };
  /** Score descending, ties in indicator order, ranks 1 … n. */
  ranking: readonly (IndicatorScore & { rank: number })[];
  /** Highest first. */
  strengths: readonly IndicatorScore[];
  /** Lowest first. */
  weakPoints: readonly IndicatorScore[];
  /** Against the year before, where both are scored; difference = current − previous, in points. */
  changes: readonly { indicator: Indicator; previous: number; current: number; difference: number }[];
  instrumentChanges: Readonly<Record<Instrument, { previous: number; current: number; difference: number } | null>>;
  /** Most the total could gain per indicator (weight × missing points), largest first. */
  priorities: readonly (IndicatorScore & { gain: number })[];
  /** What is missing for the next level; null at the highest level or when it can't be told. */
  nextLevel: { name: string; missingTotal: number; missingInstruments: Readonly<Partial<Record<Instrument, number>>> } | null;
}
