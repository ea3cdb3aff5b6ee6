/** One document from data to bytes: the content of its kind, poured into a template. */
import type { AgencyFile } from "../agency/file";
import type { Outcome } from "../agency/finding";
import type { Assessment } from "../assessment/types";
import { announcementContent } from "./content/announcement";
import { followUpFormContent } from "./content/follow-up-form";
import { fullReportContent } from "./content/full-report";
import { measuresContent } from "./content/measures";
import { memoContent } from "./content/memo";
import { progressByIndicatorContent } from "./content/progress-by-indicator";
import { reportByInstrumentContent } from "./content/report-by-instrument";
import { reportWithAnnouncementContent } from "./content/report-with-announcement";
import { fontOf } from "./font";
import { merge } from "./merge";
import { numeralsOf } from "./numerals";
import type { DocumentContent, WritableKind } from "./tags";

/** What each kind says; `assessment` is that of the office's result year. */
const contents: { [Kind in WritableKind]: (file: AgencyFile, assessment: Assessment) => DocumentContent<Kind> } = {
  measures: measuresContent,
  "full-report": fullReportContent,
  "report-by-instrument": reportByInstrumentContent,
  "progress-by-indicator": progressByIndicatorContent,
  "report-with-announcement": reportWithAnnouncementContent,
  announcement: announcementContent,
  memo: memoContent,
  "follow-up-form": followUpFormContent,
};

/** The kinds that bear the office's emblem; a template of any other kind has no place for it. */
const BEARS_EMBLEM: readonly WritableKind[] = ["report-with-announcement", "announcement", "memo"];

/** Whether documents of this kind show the office's emblem. */
export function bearsEmblem(kind: WritableKind): boolean {
  return BEARS_EMBLEM.includes(kind);
}

/**
 * The .docx bytes of a document in `template`, or the findings that stand in its way. `emblem` is the office's PNG for the
 * kinds that bear one; without it its place stays empty. Never throws on bad data.
 */
export function makeDocument(
  kind: WritableKind,
  file: AgencyFile,
  assessment: Assessment,
  template: Uint8Array,
  emblem: Uint8Array | null = null,
): Outcome<Uint8Array> {
  const options = {
    font: fontOf(file.settings),
    numerals: numeralsOf(kind, file.settings),
    emblem: bearsEmblem(kind) ? emblem : null,
  };
  return merge(template, contents[kind](file, assessment), options);
}
