/** The allow-list of the sidebar: each request with what its arguments must be and the action that serves it. */
import { DOCUMENT_KINDS } from "../agency/choices";
import { backup } from "./backup";
import { catalogueChanges, exportCatalogueEdits, importCatalogueEdits } from "./catalogue-changes";
import { check } from "./check";
import { checkGivenDocument } from "./check-given-document";
import { chooseUnit } from "./choose-unit";
import type { Handlers } from "./dispatch";
import { draftAnnouncement } from "./draft-announcement";
import { fillOit } from "./fill-oit";
import { goTo, PLACES } from "./go-to";
import { checkDocument, downloadDocument, makeDocumentInDrive } from "./make-document";
import { addSuggestion, measuresOfYear } from "./measures-of-year";
import { oitLinksOfYear } from "./oit-links";
import { discardAttempt, resumeAttempt } from "./open-attempts";
import { openManual } from "./open-manual";
import { overview } from "./overview";
import { readScores, writeScores } from "./paste-scores";
import { registerView } from "./register-view";
import { restoreFile } from "./restore";
import { selfCheck } from "./self-check";
import { setUpWorkbook } from "./set-up";
import { startNextYear } from "./start-next-year";
import { defaultTemplate, giveEmblem, giveTemplate, takeTemplate, templateState } from "./templates";
import { undoLastAction } from "./undo";
import { addWeakIssues } from "./weak-issues";

export const handlers: Handlers = {
  overview: { arguments: {}, run: overview },
  chooseUnit: { arguments: { unit: "text" }, run: chooseUnit },
  registerView: { arguments: {}, run: registerView },
  resumeAttempt: { arguments: { row: "text" }, run: resumeAttempt },
  discardAttempt: { arguments: { row: "text" }, run: discardAttempt },
  goTo: { arguments: { table: PLACES, row: "text", field: "text" }, run: goTo },
  openManual: { arguments: { place: "text" }, run: openManual },
  setUp: { arguments: {}, run: setUpWorkbook },
  check: { arguments: {}, run: check },
  checkGivenDocument: { arguments: { fileName: "text", base64: "text", text: "text" }, run: checkGivenDocument },
  checkDocument: { arguments: { kind: DOCUMENT_KINDS }, run: checkDocument },
  makeDocument: { arguments: { kind: DOCUMENT_KINDS, force: "yes-no", again: "yes-no" }, run: makeDocumentInDrive },
  downloadDocument: { arguments: { kind: DOCUMENT_KINDS, force: "yes-no" }, run: downloadDocument },
  oitLinks: { arguments: {}, run: oitLinksOfYear },
  takeTemplate: { arguments: { kind: DOCUMENT_KINDS }, run: takeTemplate },
  templateState: { arguments: { kind: DOCUMENT_KINDS }, run: templateState },
  giveTemplate: { arguments: { kind: DOCUMENT_KINDS, fileName: "text", base64: "text" }, run: giveTemplate },
  defaultTemplate: { arguments: { kind: DOCUMENT_KINDS }, run: defaultTemplate },
  giveEmblem: { arguments: { fileName: "text", base64: "text" }, run: giveEmblem },
  backup: { arguments: { names: "yes-no" }, run: backup },
  restore: { arguments: { file: "json" }, run: restoreFile },
  readScores: { arguments: { text: "text", year: "year" }, run: readScores },
  writeScores: { arguments: { year: "year", chosen: "json" }, run: writeScores },
  fillOit: { arguments: { year: "year" }, run: fillOit },
  measuresOfYear: { arguments: {}, run: measuresOfYear },
  addSuggestion: {
    arguments: { suggestion: "text", year: "year", responsible: "text", period: "text" },
    run: addSuggestion,
  },
  addWeakIssues: { arguments: {}, run: addWeakIssues },
  draftAnnouncement: { arguments: {}, run: draftAnnouncement },
  startNextYear: { arguments: { year: "year" }, run: startNextYear },
  catalogueChanges: { arguments: {}, run: catalogueChanges },
  exportCatalogueEdits: { arguments: {}, run: exportCatalogueEdits },
  importCatalogueEdits: { arguments: { file: "json" }, run: importCatalogueEdits },
  undo: { arguments: {}, run: undoLastAction },
  selfCheck: { arguments: {}, run: selfCheck },
};
