/** The first view of the sidebar, filled by one reading of the workbook. */
import { DOCUMENT_KINDS } from "../agency/choices";
import { type AgencyFile, INSTRUMENTS } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { assess, changeBetween } from "../assessment/assess";
import type { Assessment } from "../assessment/types";
import { officeName } from "../documents/office-words";
import { isOfRecovery } from "../workbook/safety";
import { findingsOf } from "./check";
import { documentChoice } from "./document-choices";
import type { Host } from "./host";
import { nextPoints } from "./next-points";
import { located, openOffice } from "./open-office";
import type { FindingCounts, Overview } from "./protocol";
import { placedStep, viewOfRegister } from "./register-view";
import { yearSteps } from "./year-steps";

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
      ...result(file, assessment),
      steps: ready ? yearSteps(file, assessment).map((step) => placedStep(step, office.reading)) : [],
      findings: counts(findings),
      documents: DOCUMENT_KINDS.filter((kind) => host.defaultTemplate(kind) !== null).map((kind) => documentChoice(kind, file)),
      ...viewOfRegister(file.register),
    },
    // Whoever opens the sidebar next is told that an action was cut short and put back.
    findings: opened.findings.filter(isOfRecovery),
  };
}

type Result = Pick<Overview, "threshold" | "total" | "totalChange" | "level" | "nextLevel" | "indicators" | "nextPoints">;

const NO_RESULT: Result = {
  threshold: 0,
  total: null,
  totalChange: null,
  level: "",
  nextLevel: null,
  indicators: [],
  nextPoints: { indicators: [], items: [] },
};

function result(file: AgencyFile, assessment: Assessment | null): Result {
  if (!assessment) return NO_RESULT;
  const { catalogue, scores, changes, weakPoints, nextLevel } = assessment;
  return {
    threshold: assessment.threshold,
    total: assessment.total,
    totalChange: totalChange(file, assessment),
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
    nextPoints: nextPoints(file, assessment),
  };
}

function totalChange(file: AgencyFile, { year, total }: Assessment): number | null {
  const before = assess(file, year - 1).total;
  return total === null || before === null ? null : changeBetween(before, total).difference;
}

function counts(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), hints: of("hint") };
}
