/**
 * The tags of every kind of document: the one declaration that content, default templates, template check and the
 * reference for staff share. Holds no values.
 */
import type { DocumentKind } from "../agency/choices";
import { announcementTags } from "./tags/announcement-tags";
import { followUpFormTags } from "./tags/follow-up-form-tags";
import { fullReportTags } from "./tags/full-report-tags";
import { measuresTags } from "./tags/measures-tags";
import { memoTags } from "./tags/memo-tags";
import { progressByIndicatorTags } from "./tags/progress-by-indicator-tags";
import { reportByInstrumentTags } from "./tags/report-by-instrument-tags";
import { reportWithAnnouncementTags } from "./tags/report-with-announcement-tags";
import type { ContentOf, Tags } from "./tags/tag";

export const documentTags = {
  measures: measuresTags,
  "full-report": fullReportTags,
  "report-by-instrument": reportByInstrumentTags,
  "progress-by-indicator": progressByIndicatorTags,
  "report-with-announcement": reportWithAnnouncementTags,
  announcement: announcementTags,
  memo: memoTags,
  "follow-up-form": followUpFormTags,
} satisfies Partial<Record<DocumentKind, Tags>>;

/** The kinds whose documents can be made. */
export type WritableKind = keyof typeof documentTags;

/** The content of a document of `Kind`. */
export type DocumentContent<Kind extends WritableKind> = ContentOf<(typeof documentTags)[Kind]>;
