/** Runs all checks over the data of an office. Reads no document: that is document/check-document.ts. */
import type { DocumentKind } from "../agency/choices";
import type { AgencyFile } from "../agency/file";
import type { Finding } from "../agency/finding";
import { assess } from "../assessment/assess";
import { completenessFindings } from "./completeness";
import { type CheckInput, findingsOfRule, isReport } from "./rule";
import { RULES } from "./rules";

/**
 * Everything the checks have to say, in the order of the rules. With `kind` the checks are those of one document and what
 * it still lacks is told as well; `year` (B.E.) is the year that document is of, else the office's own setting. Places
 * name table, row id and field.
 */
export function runChecks(file: AgencyFile, kind: DocumentKind | null = null, year: number | null = null): Finding[] {
  const input = inputOf(file, kind, year);
  return [...RULES.flatMap((rule) => findingsOfRule(rule, input)), ...(kind === null ? [] : completenessFindings(input, kind))];
}

/** What the rules look at for a document of a kind and year, or for the whole workbook. */
export function inputOf(file: AgencyFile, kind: DocumentKind | null, year: number | null): CheckInput {
  const reports = isReport(kind);
  const plannedYear = (kind !== null && !reports ? year : null) ?? file.settings.workingYear;
  const reportedYear = (reports ? year : null) ?? resultYearFor(file, kind, year);
  const measureYears = kind === null ? [plannedYear, reportedYear] : [reports ? reportedYear : plannedYear];
  return {
    file,
    kind,
    assessment: reportedYear === null ? null : assess(file, reportedYear),
    measureYears: [...new Set(measureYears.filter((measureYear): measureYear is number => measureYear !== null))],
    plannedYear,
    reportedYear,
  };
}

/** The result that measures of a given year rest on, else the office's newest. */
function resultYearFor(file: AgencyFile, kind: DocumentKind | null, year: number | null): number | null {
  return kind !== null && year !== null ? year - 1 : file.settings.resultYear;
}
