/** The catalogue of a fiscal year: what the assessment asks and how it counts. Data per year stands in catalogue/. */
import type { AgencyFile } from "../agency/file";
import { applyEdits } from "./catalogue-entries";
import type { Catalogue, DocumentItem, Sourced } from "./types";

declare function require(path: "./catalogue/2562"): typeof import("./catalogue/2562");
declare function require(path: "./catalogue/2563"): typeof import("./catalogue/2563");
declare function require(path: "./catalogue/2564"): typeof import("./catalogue/2564");
declare function require(path: "./catalogue/2565"): typeof import("./catalogue/2565");
declare function require(path: "./catalogue/2566"): typeof import("./catalogue/2566");
declare function require(path: "./catalogue/2567"): typeof import("./catalogue/2567");
declare function require(path: "./catalogue/2568"): typeof import("./catalogue/2568");
declare function require(path: "./catalogue/2569"): typeof import("./catalogue/2569");

/** Ascending by year; a year is evaluated when first asked for, since each custom function call loads the whole script. */
const SHIPPED: readonly (readonly [year: number, load: () => Catalogue])[] = [
  [2562, () => require("./catalogue/2562").FISCAL_YEAR_2562],
  [2563, () => require("./catalogue/2563").FISCAL_YEAR_2563],
  [2564, () => require("./catalogue/2564").FISCAL_YEAR_2564],
  [2565, () => require("./catalogue/2565").FISCAL_YEAR_2565],
  [2566, () => require("./catalogue/2566").FISCAL_YEAR_2566],
  [2567, () => require("./catalogue/2567").FISCAL_YEAR_2567],
  [2568, () => require("./catalogue/2568").FISCAL_YEAR_2568],
  [2569, () => require("./catalogue/2569").FISCAL_YEAR_2569],
];
const OLDEST = SHIPPED[0]!;
const NEWEST = SHIPPED[SHIPPED.length - 1]!;

/** Fiscal years (B.E.) with a catalogue of their own, ascending. */
export function shippedYears(): number[] {
  return SHIPPED.map(([year]) => year);
}

/** The newest fiscal year (B.E.) with a catalogue of its own. */
export function newestCatalogueYear(): number {
  return NEWEST[0];
}

/**
 * The catalogue of a fiscal year (B.E.) with the office's own corrections on top. A year without one of its own gets a
 * copy of the nearest shipped year: unverified and without item numbers. Edits that can't be used change nothing
 * (editFindings tells them).
 */
export function catalogueFor(year: number, edits: AgencyFile["catalogueEdits"] = []): Catalogue {
  const shipped = SHIPPED.find(([own]) => own === year);
  return applyEdits(shipped ? shipped[1]() : copiedFor(year), edits).catalogue;
}

/**
 * The OIT items that a document of the given kind answers when it covers `coveredYear`, newest ITA year first: a report
 * of 2566 answers an item of ITA 2567, and (as progress in the same year) one of ITA 2566.
 */
export function documentItemsCovering(
  document: keyof Catalogue["documents"],
  coveredYear: number,
  edits: AgencyFile["catalogueEdits"] = [],
): { itaYear: number; item: DocumentItem }[] {
  return [coveredYear + 1, coveredYear]
    .map((itaYear) => ({ itaYear, item: catalogueFor(itaYear, edits).documents[document] }))
    .filter(({ itaYear, item }) => itaYear + item.coversYear === coveredYear);
}

function copiedFor(year: number): Catalogue {
  const [, load] = year < OLDEST[0] ? OLDEST : NEWEST;
  const model = load();
  const unverified: Sourced = { source: "", verified: false };
  return {
    ...model,
    ...unverified,
    year,
    copiedFrom: model.year,
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      ...unverified,
      items: null,
      subIndicators: indicator.subIndicators.map((sub) => ({ ...sub, ...unverified, items: null })),
    })),
    weightsSource: unverified,
    levelSource: unverified,
    oitItems: model.oitItems.map((item) => ({ ...item, ...unverified, number: "", requirementSource: unverified })),
    documents: {
      measures: { ...model.documents.measures, ...unverified, number: null },
      report: { ...model.documents.report, ...unverified, number: null },
    },
    itemCostKnown: false,
    itemCostSource: unverified,
  };
}
