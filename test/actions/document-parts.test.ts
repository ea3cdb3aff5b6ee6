/** A document is made from the parts that are read for it: what is left unread would not have changed a byte. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentParts } from "../../src/actions/document-draft";
import { emptyAgencyFile } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { documentTags, type WritableKind } from "../../src/documents/tags";
import { make } from "../documents/make";

const sample = JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")) as AgencyFile;
const kinds = Object.keys(documentTags) as WritableKind[];

test.each(kinds)("%s", async (kind) => {
  const read = Object.fromEntries(documentParts(kind).map((part) => [part, sample[part]]));
  const partly = { ...emptyAgencyFile(), ...read };
  expect(Buffer.compare(await make(kind, partly), await make(kind, sample))).toBe(0);
});

test("the list of OIT items and the suggestions are left unread where they are not printed", () => {
  expect(documentParts("measures")).not.toContain("oitItems");
  expect(documentParts("full-report")).toContain("oitItems");
  expect(kinds.flatMap(documentParts)).not.toContain("suggestions");
});
