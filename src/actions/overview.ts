/** The first view of the sidebar, filled by one reading of the workbook. */
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "../agency/choices";
import { type AgencyFile, INSTRUMENTS, type Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import type { Assessment } from "../assessment/types";
import { answeredItem, descriptionOf, documentYear } from "../documents/kinds";
import { officeName } from "../documents/office-words";
import { findingsOf } from "./check";
import { documentLinks } from "./document-links";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";
import type { DocumentChoice, MadeDocument, Overview } from "./protocol";
import { yearSteps } from "./year-steps";

/** How many earlier documents the sidebar shows; the register holds all. */
const MADE_SHOWN = 10;

export function overview(host: Host): Outcome<Overview> {
  const opened = openOffice(host);
  if (!opened.ok) return opened;
  const office = opened.value;
  const { file, assessment } = office;
  const ready = office.book.tabs.has("settings");
  const findings = ready ? located(findingsOf(office), office.reading) : [];
  return {
    ok: true,
    value: {
      version: host.version,
      ready,
      agency: file.settings.agencyName.trim() === "" ? "" : officeName(file.settings),
      unit: host.preferences.unit(),
      units: file.units.map(({ name }) => name).filter((name) => name !== ""),
      resultYear: file.settings.resultYear,
      workingYear: file.settings.workingYear,
      ...result(assessment),
      steps: yearSteps(file, assessment),
      findings: counts(findings),
      documents: DOCUMENT_KINDS.filter((kind) => host.defaultTemplate(kind) !== null).map((kind) => documentChoice(kind, file)),
      made: madeDocuments(file.register),
    },
    findings: [],
  };
}

type Result = Pick<Overview, "threshold" | "total" | "level" | "nextLevel" | "indicators" | "priorities">;

function result(assessment: Assessment | null): Result {
  if (!assessment) return { threshold: 0, total: null, level: "", nextLevel: null, indicators: [], priorities: [] };
  const { catalogue, scores, changes, weakPoints, nextLevel } = assessment;
  return {
    threshold: assessment.threshold,
    total: assessment.total,
    level: assessment.level,
    nextLevel: nextLevel && {
      name: nextLevel.name,
      missingTotal: nextLevel.missingTotal,
      missingInstruments: INSTRUMENTS.flatMap((instrument) => {
        const points = nextLevel.missingInstruments[instrument];
        return points === undefined ? [] : [{ instrument, points }];
      }),
    },
    indicators: catalogue.indicators.map(({ number, name }) => ({
      number,
      name,
      score: scores.find(({ indicator }) => indicator.number === number)?.score ?? null,
      change: changes.find(({ indicator }) => indicator.number === number)?.difference ?? null,
      weak: weakPoints.some(({ indicator }) => indicator.number === number),
    })),
    priorities: assessment.priorities.map(({ indicator, gain }) => ({ number: indicator.number, name: indicator.name, gain })),
  };
}

function counts(findings: readonly Finding[]): Overview["findings"] {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), hints: of("hint") };
}

function documentChoice(kind: DocumentKind, file: AgencyFile): DocumentChoice {
  const item = answeredItem(kind, file);
  return {
    kind,
    title: DOCUMENT_KIND_NAMES[kind],
    description: descriptionOf(kind),
    year: documentYear(kind, file.settings),
    item: item ? (item.number ? `ข้อ ${item.number} ของ ITA ${item.itaYear}` : `ITA ${item.itaYear} ยังไม่ทราบเลขข้อ`) : "",
    // Without a number there is nothing that could be wrong.
    itemVerified: !item?.number || item.verified,
  };
}

/** The register's rows as the sidebar shows them, newest first. */
export function madeDocuments(register: readonly Row<"register">[]): MadeDocument[] {
  return [...register]
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : one.madeAt > other.madeAt ? -1 : 0))
    .slice(0, MADE_SHOWN)
    .map(madeDocument);
}

export function madeDocument(row: Row<"register">): MadeDocument {
  const { id, kind: title, year, madeAt, state, publishedUrl } = row;
  return { id, title, year, madeAt, state, publishedUrl, ...documentLinks(row.documentId) };
}
