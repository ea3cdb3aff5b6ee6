/**
 * Every request the sidebar can send and what comes back: names, arguments and values, types only. `dispatch.ts` serves
 * them on the server, the sidebar calls them; both are checked against this one list.
 */
import type { DocumentKind } from "../agency/choices";
import type { AgencyFile, Instrument } from "../agency/file";
import type { Finding } from "../agency/finding";
import type { YearStepId } from "../agency/year-steps";
import type { SetUpReport } from "../workbook/set-up";

/** A document as the register knows it. */
export interface MadeDocument {
  /** Row id in the register. */
  id: string;
  /** Title of the kind as staff see it. */
  title: string;
  year: number | null;
  madeAt: string;
  state: string;
  /** Address of the Google Doc and of its PDF; "" when there is none. */
  docLink: string;
  pdfLink: string;
  publishedUrl: string;
}

/** A place that `goTo` leads to; `row` may be "+", the first free row of a table. */
export interface WayTo {
  table: string;
  row: string;
  field: string;
}

/** A step of the year's work; `way` leads to the first cell that waits, `tab` and `cell` name it as it stands now. */
export interface YearStep {
  id: YearStepId;
  title: string;
  state: "done" | "under-way" | "open";
  detail: string;
  way: WayTo;
  tab: string;
  /** "" where the step waits for a whole row or for nothing. */
  cell: string;
}

/** An attempt at a document whose outcome was never written, or is not known. */
export interface UnfinishedAttempt {
  /** Row id in the register. */
  row: string;
  /** null for a kind that this version does not know. */
  kind: DocumentKind | null;
  title: string;
  year: number | null;
  madeAt: string;
  unit: string;
  state: string;
}

/** What follows from the register alone: fetched again after a document. */
export interface RegisterView {
  made: MadeDocument[];
  unfinished: UnfinishedAttempt[];
  /** The step `documents`. */
  step: YearStep;
}

/** Where the total can gain most for what it takes. */
export interface NextPoints {
  /** Indicators by what the total could gain, largest first. */
  indicators: {
    number: number;
    name: string;
    instrument: Instrument;
    /** Points that the total gains if the indicator reaches 100. */
    gain: number;
    /** Points that the total gains for each point of the indicator. */
    perPoint: number;
    /** Points of the indicator that reach the next level by themselves; null where they don't. */
    toNextLevel: number | null;
  }[];
  /** OIT items that scored 0 in the result year. */
  items: {
    row: string;
    number: string;
    name: string;
    /** Points of the total that the item cost; null where the year's rule is not known. */
    gain: number | null;
  }[];
}

/** What the first look at the sidebar shows; one call fills it. */
export interface Overview extends Pick<RegisterView, "made" | "unfinished"> {
  version: string;
  /** False until set-up has run: nothing else is filled then. */
  ready: boolean;
  agency: string;
  /** Unit chosen for this user, "" until chosen. */
  unit: string;
  units: string[];
  resultYear: number | null;
  workingYear: number | null;
  threshold: number;
  total: number | null;
  /** Change of the total against the year before, in points; null where one of the two is not known. */
  totalChange: number | null;
  level: string;
  nextLevel: { name: string; missingTotal: number; missingInstruments: { instrument: Instrument; points: number }[] } | null;
  /** In indicator order; `score` null where none is typed. */
  indicators: { number: number; name: string; score: number | null; change: number | null; weak: boolean }[];
  nextPoints: NextPoints;
  steps: YearStep[];
  findings: FindingCounts;
  documents: DocumentChoice[];
}

export interface FindingCounts {
  errors: number;
  warnings: number;
  hints: number;
}

/** A kind of document as staff choose it. */
export interface DocumentChoice {
  kind: DocumentKind;
  title: string;
  description: string;
  /** Fiscal year the document is of; null until the year is set. */
  year: number | null;
  /** Where it goes in ITAS ("O25 ของ ITA 2569"); "" when it is no item of its own. */
  item: string;
  itemVerified: boolean;
  /** What the office sets for it: numerals, dates, signers, each with the cell that sets it. */
  settings: DocumentSetting[];
}

export interface DocumentSetting {
  label: string;
  value: string;
  way: WayTo;
}

/** What the check before a document found. */
export interface DocumentCheck {
  kind: DocumentKind;
  year: number | null;
  fileName: string;
  /** As the workbook has them now. */
  settings: DocumentSetting[];
}

/** What staff need for publishing a document. */
export interface Publishing {
  /** Name to publish the signed PDF under ("O25_มาตรการ_2569.pdf"). */
  publishName: string;
  /** Text for the office's web site. */
  posting: string;
}

export interface DocumentResult extends Publishing {
  document: MadeDocument;
}

export interface DownloadedFile {
  fileName: string;
  base64: string;
}

/** The year's links to copy: of `leftOut` addresses the text says to mend them first, before `doubtful` ones to look first. */
export interface OitLinksOfYear {
  year: number;
  text: string;
  leftOut: number;
  doubtful: number;
}

/** Which template a kind uses; `fileName` is "" for the default. */
export interface TemplateState {
  kind: DocumentKind;
  fileName: string;
  storedAt: string;
}

/** One row of ผลคะแนน beside what a pasted text says of it. */
export interface ScoreProposal {
  /** "1" … "10", "IIT", "EIT", "OIT", "total" or "level". */
  row: string;
  label: string;
  /** What stands in the tab: points, the level, or a text that can't be read; null when blank. */
  now: number | string | null;
  /** The values the text gives, the likeliest first; none where it says nothing of the row. */
  candidates: { value: number | string; quote: string; where: string }[];
  /** True where the text gives its one value plainly. */
  sure: boolean;
}

export interface ScoreProposals {
  year: number;
  rows: ScoreProposal[];
  /** Numbers that look like scores and could not be placed. */
  leftovers: { text: string; where: string }[];
}

/** A value the user agreed to, and what stood in the tab when it was shown. */
export interface ChosenScore {
  row: string;
  value: number | string;
  before: number | string | null;
}

/** An example measure; lists have one entry per line. */
export interface MeasureSuggestion {
  id: string;
  measure: string;
  methods: string[];
  followUp: string[];
  evidence: string[];
  /** True where a measure of the year says the same. */
  added: boolean;
}

/** Indicators with what answers them in the working year: weak ones without a measure first. */
export interface IndicatorIdeas {
  number: number;
  name: string;
  score: number | null;
  weak: boolean;
  /** Measures of the year that name the indicator, alone or among others. */
  measures: number;
  suggestions: MeasureSuggestion[];
}

/** A measure that is not finished, and when it should be. */
export interface DueMeasure {
  row: string;
  year: number;
  /** First entry of the measure's cell. */
  measure: string;
  units: string[];
  /** The period as typed. */
  period: string;
  /** Last day of the period, "YYYY-MM-DD"; "" where it can't be told. */
  end: string;
  /** Days from today to `end`: negative when overdue; null where it can't be told. */
  days: number | null;
}

export interface UnitProgress {
  /** "" for measures that name no unit. */
  unit: string;
  total: number;
  finished: number;
  overdue: number;
  /** Text to send to the unit; "" when it has nothing left to do. */
  reminder: string;
}

/** How far the year's measures are, and what is due; `today` is "YYYY-MM-DD". */
export interface MeasuresProgress {
  today: string;
  /** Measures of the working year by status, in the order of the statuses; "" counts those without one. */
  byStatus: { status: string; count: number }[];
  byUnit: UnitProgress[];
  /** Of both open years: the period has ended, earliest first. */
  overdue: DueMeasure[];
  /** The period ends within 30 days, earliest first. */
  dueSoon: DueMeasure[];
  /** The period is blank or can't be read. */
  unknownPeriod: DueMeasure[];
}

export interface MeasuresOfYear {
  year: number;
  /** Names of indicators under the threshold that no issue of the result year names. */
  withoutIssue: string[];
  /** What a measure of the whole fiscal year has as its period. */
  wholeYear: string;
  indicators: IndicatorIdeas[];
  progress: MeasuresProgress;
}

/** What was written of the year's announcement: `added` lines from the row with this id on; none where the year has its own. */
export interface AnnouncementDraft {
  year: number;
  added: number;
  row: string;
}

/** How many rows each table got for the new year. */
export interface NextYearReport {
  /** The year whose measures are planned now. */
  year: number;
  measures: number;
  indicatorPlans: number;
  oitItems: number;
  issues: number;
}

/** A value of the catalogue that the office corrected. */
export interface CatalogueChange {
  /** "2569/oit/measures/number" */
  id: string;
  year: number;
  label: string;
  standard: string;
  value: string;
  note: string;
  /** False where the correction can't be used; a finding says why. */
  used: boolean;
}

/** Corrections of the catalogue as one office gives them to another. */
export interface CatalogueEditsFile {
  format: "ita-catalogue-edits";
  version: 1;
  edits: { id: string; value: string; note: string }[];
}

/** One line of the self-check, in the words for staff. */
export interface SelfCheckLine {
  /** "consent", "document" … */
  id: string;
  /** `look`: works but is odd, or only a person can tell. */
  state: "good" | "look" | "bad";
  title: string;
  text: string;
  /** "" where nothing is to be done. */
  remedy: string;
}

export interface SelfCheckReport {
  lines: SelfCheckLine[];
  /** Address of the document that was made, "" for none; it is never in `text`. */
  documentLink: string;
  /** Address where missing permissions are given, "" where none is missing. */
  consentLink: string;
  /** All lines as text to copy to whoever helps: no name, no address, nothing that staff typed. */
  text: string;
}

/** Name → arguments and value of every request. */
export interface Protocol {
  overview: { arguments: Record<string, never>; value: Overview };
  chooseUnit: { arguments: { unit: string }; value: { unit: string } };
  registerView: { arguments: Record<string, never>; value: RegisterView };
  resumeAttempt: { arguments: { row: string }; value: { document: MadeDocument | null } };
  discardAttempt: { arguments: { row: string }; value: { document: MadeDocument | null } };
  goTo: { arguments: { table: string; row: string; field: string }; value: { tab: string; cell: string } };
  openManual: { arguments: { place: string }; value: Record<string, never> };
  setUp: { arguments: Record<string, never>; value: SetUpReport };
  check: { arguments: Record<string, never>; value: { checkedAt: string } };
  checkGivenDocument: { arguments: { fileName: string; base64: string; text: string }; value: { fileName: string } };
  checkDocument: { arguments: { kind: DocumentKind }; value: DocumentCheck };
  makeDocument: { arguments: { kind: DocumentKind; force: boolean; again: boolean }; value: DocumentResult };
  downloadDocument: { arguments: { kind: DocumentKind; force: boolean }; value: DownloadedFile & Publishing };
  oitLinks: { arguments: Record<string, never>; value: OitLinksOfYear };
  takeTemplate: { arguments: { kind: DocumentKind }; value: DownloadedFile };
  templateState: { arguments: { kind: DocumentKind }; value: TemplateState };
  giveTemplate: { arguments: { kind: DocumentKind; fileName: string; base64: string }; value: TemplateState };
  defaultTemplate: { arguments: { kind: DocumentKind }; value: TemplateState };
  giveEmblem: { arguments: { fileName: string; base64: string }; value: { fileName: string } };
  backup: { arguments: { names: boolean }; value: { fileName: string; file: AgencyFile } };
  restore: { arguments: { file: unknown }; value: { rows: number } };
  readScores: { arguments: { text: string; year: number }; value: ScoreProposals };
  writeScores: { arguments: { year: number; chosen: readonly ChosenScore[] }; value: { year: number; written: number } };
  fillOit: { arguments: { year: number }; value: { year: number; added: number; changed: number } };
  measuresOfYear: { arguments: Record<string, never>; value: MeasuresOfYear };
  addSuggestion: {
    arguments: { suggestion: string; year: number; responsible: string; period: string };
    value: { row: string; measures: MeasuresOfYear };
  };
  addWeakIssues: { arguments: Record<string, never>; value: { added: number } };
  draftAnnouncement: { arguments: Record<string, never>; value: AnnouncementDraft };
  startNextYear: { arguments: { year: number }; value: NextYearReport };
  catalogueChanges: { arguments: Record<string, never>; value: { changes: CatalogueChange[] } };
  exportCatalogueEdits: { arguments: Record<string, never>; value: { fileName: string; file: CatalogueEditsFile } };
  importCatalogueEdits: { arguments: { file: unknown }; value: { taken: number } };
  undo: { arguments: Record<string, never>; value: { undone: string } };
  selfCheck: { arguments: Record<string, never>; value: SelfCheckReport };
}

export type ActionName = keyof Protocol;

/** What the dispatcher answers, as JSON text: a value or findings that say why not; a value may come with findings. */
export type Answer<Name extends ActionName> =
  | { ok: true; value: Protocol[Name]["value"]; findings: Finding[] }
  | { ok: false; findings: Finding[] };
