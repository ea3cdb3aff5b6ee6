/** The sample municipality: no check has anything to say of it, nor of any document made from it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT_KINDS, type DocumentKind } from "../../src/agency/choices";
import type { AgencyFile } from "../../src/agency/file";
import { checkDocument } from "../../src/checks/document/check-document";
import { runChecks } from "../../src/checks/run-checks";
import { readDocxText } from "../../src/intake/docx-text";
import { make } from "../documents/make";

const sample = JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")) as AgencyFile;

test.each([null, ...DOCUMENT_KINDS])("the data gives no finding for %s", (kind) => {
  expect(runChecks(sample, kind)).toEqual([]);
});

/** Kinds that answer an OIT item or are published; the memo and the form stay in the office. */
const PUBLISHED: DocumentKind[] = DOCUMENT_KINDS.filter((kind) => kind !== "memo" && kind !== "follow-up-form");

test.each(PUBLISHED)("the document check has nothing to say of %s, with and without the data", async (kind) => {
  const document = readDocxText(await make(kind as Parameters<typeof make>[0], sample));
  if (!document.ok) throw new Error(JSON.stringify(document.findings));
  for (const file of [null, sample]) {
    expect(checkDocument(document.value, file).map(({ id, quote, text }) => `${id} ${quote}: ${text}`)).toEqual([]);
  }
});
