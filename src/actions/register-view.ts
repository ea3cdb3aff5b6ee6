/** What the sidebar shows of the register of documents: the newest, those left unfinished, and the step of the year. */
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "../agency/choices";
import type { Row } from "../agency/file";
import type { Outcome, Place } from "../agency/finding";
import type { WorkbookReading } from "../workbook/read";
import { documentLinks } from "./document-links";
import type { Host } from "./host";
import { openOffice } from "./open-office";
import type { MadeDocument, RegisterView, UnfinishedAttempt, YearStep } from "./protocol";
import { isOpen } from "./register";
import { documentsStep, type Step } from "./year-steps";

/** How many earlier documents the sidebar shows; the register holds all. */
const MADE_SHOWN = 10;

/** Reads the register alone. */
export function registerView(host: Host): Outcome<RegisterView> {
  const opened = openOffice(host, ["register"]);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  return {
    ok: true,
    value: { ...viewOfRegister(file.register), step: placedStep(documentsStep(file.register), reading) },
    findings: [],
  };
}

export function viewOfRegister(register: readonly Row<"register">[]): Pick<RegisterView, "made" | "unfinished"> {
  const newestFirst = [...register].sort((one, other) => (one.madeAt < other.madeAt ? 1 : one.madeAt > other.madeAt ? -1 : 0));
  return {
    made: newestFirst.slice(0, MADE_SHOWN).map(madeDocument),
    unfinished: newestFirst.filter(isOpen).map(unfinishedAttempt),
  };
}

export function madeDocument(row: Row<"register">): MadeDocument {
  const { id, kind: title, year, madeAt, state, publishedUrl } = row;
  return { id, title, year, madeAt, state, publishedUrl, ...documentLinks(row.documentId) };
}

function unfinishedAttempt({ id, kind, year, madeAt, unit, state }: Row<"register">): UnfinishedAttempt {
  const known = DOCUMENT_KINDS.find((candidate) => DOCUMENT_KIND_NAMES[candidate] === kind);
  return { row: id, kind: known ?? null, title: kind, year, madeAt, unit, state };
}

/** A step with the tab and cell of its way as they stand now. */
export function placedStep(step: Step, { locate }: Pick<WorkbookReading, "locate">): YearStep {
  const { tab = "", cell = "" } = locate(step.way as Place);
  return { ...step, tab, cell };
}
