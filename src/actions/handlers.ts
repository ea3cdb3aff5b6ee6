/** The allow-list of the sidebar: each request with what its arguments must be and the action that serves it. */
import { DOCUMENT_KINDS } from "../agency/choices";
import { backup } from "./backup";
import { catalogueChanges, exportCatalogueEdits, importCatalogueEdits } from "./catalogue-changes";
import { check } from "./check";
import { checkGivenDocument } from "./check-given-document";
import { chooseUnit } from "./choose-unit";
import type { Handlers } from "./dispatch";
import { fillOit } from "./fill-oit";
import { goTo, PLACES } from "./go-to";
import { checkDocument, downloadDocument, makeDocumentInDrive } from "./make-document";
import { addSuggestion, measureIdeas } from "./measure-ideas";
import { oitLinksOfYear } from "./oit-links";
import { overview } from "./overview";
import { readScores, writeScores } from "./paste-scores";
import { restoreFile } from "./restore";
import { setUpWorkbook } from "./set-up";
import { startNextYear } from "./start-next-year";
import { defaultTemplate, giveEmblem, giveTemplate, takeTemplate, templateState } from "./templates";
import { undoLastAction } from "./undo";

export const handlers: Handlers = {
  overview: { arguments: {}, run: overview },
  chooseUnit: { arguments: { unit: "text" }, run: chooseUnit },
  goTo: { arguments: { table: PLACES, row: "text", field: "text" }, run: goTo },
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
  backup: { arguments: {}, run: backup },
  restore: { arguments: { file: "json" }, run: restoreFile },
  readScores: { arguments: { text: "text", year: "year" }, run: readScores },
  writeScores: { arguments: { year: "year", chosen: "json" }, run: writeScores },
  fillOit: { arguments: { year: "year" }, run: fillOit },
  measureIdeas: { arguments: {}, run: measureIdeas },
  addSuggestion: { arguments: { suggestion: "text", year: "year" }, run: addSuggestion },
  startNextYear: { arguments: { year: "year" }, run: startNextYear },
  catalogueChanges: { arguments: {}, run: catalogueChanges },
  exportCatalogueEdits: { arguments: {}, run: exportCatalogueEdits },
  importCatalogueEdits: { arguments: { file: "json" }, run: importCatalogueEdits },
  undo: { arguments: {}, run: undoLastAction },
};
