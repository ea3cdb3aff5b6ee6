/** Checks a document that someone wrote: against itself, the year's criteria, and the office's own data where given. */
import type { AgencyFile } from "../../agency/file";
import type { Finding } from "../../agency/finding";
import { assess } from "../../assessment/assess";
import { catalogueFor, newestCatalogueYear } from "../../assessment/catalogue";
import type { DocumentText } from "../../intake/document-text";
import { agencySpelling, foreignAgencies } from "./agency-spelling";
import { announced } from "./announced";
import { boundary } from "./boundary";
import { cellsUnderHeadings, listNumbers } from "./cells";
import { copies } from "./copies";
import { counts } from "./counts";
import { crossReferences } from "./cross-references";
import { dates } from "./dates";
import { factsOf } from "./document-facts";
import { type DocumentInput, type DocumentRule, findingsOfDocumentRule } from "./document-rule";
import { groups } from "./groups";
import { indicatorReferences } from "./indicator-references";
import { indicatorSpelling } from "./indicator-spelling";
import { itemRanges } from "./item-ranges";
import { itemYears } from "./item-years";
import { leadSentences } from "./lead-sentences";
import { noDefects } from "./no-defects";
import { numerals } from "./numerals";
import { itemCatalogue } from "./oit-items";
import { oitNames } from "./oit-names";
import { results } from "./results";
import { scanNoise } from "./scan-noise";
import { scores } from "./scores";
import { target } from "./target";
import { titles } from "./titles";
import { unfinished } from "./unfinished";
import { unitSpelling } from "./unit-spelling";
import { foreignAddresses } from "./web-addresses";
import { yearWord } from "./year-word";
import { years } from "./years";

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  counts,
  scores,
  itemRanges,
  indicatorSpelling,
  agencySpelling,
  unitSpelling,
  titles,
  oitNames,
  leadSentences,
  noDefects,
  boundary,
  yearWord,
  copies,
  numerals,
  target,
  years,
  indicatorReferences,
  results,
  cellsUnderHeadings,
  listNumbers,
  unfinished,
  dates,
  groups,
  crossReferences,
  itemYears,
  foreignAgencies,
  foreignAddresses,
  announced,
  scanNoise,
];

/**
 * Everything that can be said against a document, in the order of the rules, each with the words found and where; what
 * is probably the scanner's doing has `noise: true`. `file` is the office's own data, null to hold the document against
 * itself and the criteria alone.
 */
export function checkDocument(document: DocumentText, file: AgencyFile | null = null): Finding[] {
  const input = inputOf(document, file);
  return DOCUMENT_RULES.flatMap((rule) => findingsOfDocumentRule(rule, input));
}

function inputOf(document: DocumentText, file: AgencyFile | null): DocumentInput {
  const facts = factsOf(document);
  const catalogue = catalogueFor(facts.resultYear ?? file?.settings.resultYear ?? newestCatalogueYear(), file?.catalogueEdits);
  const assessment = file && facts.resultYear !== null ? assess(file, facts.resultYear) : null;
  return { facts, catalogue, itemCatalogue: itemCatalogue(facts, catalogue), file, assessment };
}
