/** What a check of a document is: a function from its facts, and the office's own data where given, to faults with quotes. */
import type { AgencyFile } from "../../agency/file";
import type { Finding, Severity } from "../../agency/finding";
import type { Assessment, Catalogue } from "../../assessment/types";
import type { DocumentFacts } from "./document-facts";

export interface DocumentInput {
  facts: DocumentFacts;
  /** Criteria of the year of the result. */
  catalogue: Catalogue;
  /** Criteria of the year whose OIT items the document lists; that of the result where it lists none. */
  itemCatalogue: Catalogue;
  /** The office's own data and the result of the same year; null without them. */
  file: AgencyFile | null;
  assessment: Assessment | null;
}

export interface DocumentHit {
  where: string;
  /** The words found. */
  quote: string;
  text: string;
  /** True where the scanner is the likely cause. */
  noise?: boolean;
  severity?: Severity;
}

export interface DocumentRule {
  id: string;
  severity: Severity;
  why: string;
  remedy: string;
  check: (input: DocumentInput) => DocumentHit[];
}

export function findingsOfDocumentRule(rule: DocumentRule, input: DocumentInput): Finding[] {
  return rule.check(input).map(({ where, quote, text, noise = false, severity }) => ({
    id: rule.id,
    severity: severity ?? rule.severity,
    place: { where },
    text,
    remedy: rule.remedy,
    why: rule.why,
    quote,
    noise,
  }));
}
