/** What a check is: a small pure function from the data of an office to the faults it finds. Holds no rule itself. */
import type { DocumentKind } from "../agency/choices";
import type { AgencyFile, Row } from "../agency/file";
import type { Finding, Place, Severity } from "../agency/finding";
import type { Assessment } from "../assessment/types";

/** What the rules look at: the whole office, and the years that the documents at hand are about. */
export interface CheckInput {
  file: AgencyFile;
  /** The document that is being made; null for a look at the whole workbook. */
  kind: DocumentKind | null;
  /** The newest result; null until its year is set. */
  assessment: Assessment | null;
  /** Years whose measures, plans and announcement are looked at (fiscal years, B.E.). */
  measureYears: number[];
  /** Year of the measures that are being planned; null until set. */
  plannedYear: number | null;
  /** Year whose measures are reported on; null until set. */
  reportedYear: number | null;
}

/** One fault, before the words that all faults of its rule share. */
export interface Hit {
  place: Place;
  /** The other of two cells that disagree or repeat one another. */
  other?: Place;
  /** What is wrong, in Thai, naming the words or figures. */
  text: string;
  quote?: string;
  /** Where it differs from the rule's. */
  severity?: Severity;
  remedy?: string;
}

export interface Rule {
  /** "R1" … "R27", or an id of our own. Several rules may share one. */
  id: string;
  /** What the rule looks for, in Thai, for lists of checks. */
  name: string;
  severity: Severity;
  /** Why it matters, in Thai. */
  why: string;
  remedy: string;
  check: (input: CheckInput) => Hit[];
}

/** The findings of one rule. */
export function findingsOfRule(rule: Rule, input: CheckInput): Finding[] {
  return rule.check(input).map((hit) => ({ id: rule.id, severity: rule.severity, why: rule.why, remedy: rule.remedy, ...hit }));
}

const REPORTS: readonly DocumentKind[] = ["full-report", "report-by-instrument", "report-with-announcement"];

/** Whether a document tells what came of the reported year's measures. */
export function isReport(kind: DocumentKind | null): boolean {
  return kind !== null && REPORTS.includes(kind);
}

/** The measures that the rules look at; cancelled ones and rows without a measure are left out. */
export function checkedMeasures({ file, measureYears }: Pick<CheckInput, "file" | "measureYears">): Row<"measures">[] {
  return file.measures.filter((row) => row.year !== null && measureYears.includes(row.year) && isCarriedOut(row));
}

function isCarriedOut(row: Row<"measures">): boolean {
  return row.status !== "ยกเลิก" && (row.measure.trim() !== "" || row.methods.trim() !== "");
}

/** Longest quote in a finding, in characters: two lines of the sidebar. */
const QUOTE = 80;

/** The beginning of a text, short enough to quote. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= QUOTE ? line : `${line.slice(0, QUOTE - 1)}…`;
}
