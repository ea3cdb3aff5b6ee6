/** The catalogue of a fiscal year: what the assessment asks and how it counts. Data per year stands in catalogue/. */
import type { AgencyFile } from "../agency/file";
import { FISCAL_YEAR_2562 } from "./catalogue/2562";
import { FISCAL_YEAR_2563 } from "./catalogue/2563";
import { FISCAL_YEAR_2564 } from "./catalogue/2564";
import { FISCAL_YEAR_2565 } from "./catalogue/2565";
import { FISCAL_YEAR_2566 } from "./catalogue/2566";
import { FISCAL_YEAR_2567 } from "./catalogue/2567";
import { FISCAL_YEAR_2568 } from "./catalogue/2568";
import { FISCAL_YEAR_2569 } from "./catalogue/2569";
import { applyEdits } from "./catalogue-entries";
import type { Catalogue, DocumentItem, Sourced } from "./types";

/** Ascending by year. */
const SHIPPED: readonly Catalogue[] = [
  FISCAL_YEAR_2562,
  FISCAL_YEAR_2563,
  FISCAL_YEAR_2564,
  FISCAL_YEAR_2565,
  FISCAL_YEAR_2566,
  FISCAL_YEAR_2567,
  FISCAL_YEAR_2568,
  FISCAL_YEAR_2569,
];

/** Fiscal years (B.E.) with a catalogue of their own, ascending. */
export function shippedYears(): number[] {
  return SHIPPED.map(({ year }) => year);
}

/** The newest fiscal year (B.E.) with a catalogue of its own. */
export function newestCatalogueYear(): number {
  return SHIPPED[SHIPPED.length - 1]!.year;
}

/**
 * The catalogue of a fiscal year (B.E.) with the office's own corrections on top. A year without one of its own gets a
 * copy of the nearest shipped year: unverified and without item numbers. Edits that can't be used change nothing
 * (editFindings tells them).
 */
export function catalogueFor(year: number, edits: AgencyFile["catalogueEdits"] = []): Catalogue {
  const shipped = SHIPPED.find((catalogue) => catalogue.year === year);
  return applyEdits(shipped ?? copiedFor(year), edits).catalogue;
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
  const model = year < SHIPPED[0]!.year ? SHIPPED[0]! : SHIPPED[SHIPPED.length - 1]!;
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
