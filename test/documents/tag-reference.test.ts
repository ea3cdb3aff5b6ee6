import { readFileSync } from "node:fs";
import { DOCUMENT_KIND_NAMES } from "../../src/agency/choices";
import { tagReference, tagReferencePage } from "../../src/documents/tag-reference";
import { documentTags, type WritableKind } from "../../src/documents/tags";

test("docs/template-tags.md is what the declarations say (npm run docs writes it)", () => {
  expect(readFileSync("docs/template-tags.md", "utf8")).toBe(tagReferencePage());
});

test("the page has a section for every kind that can be made", () => {
  for (const kind of Object.keys(documentTags) as WritableKind[]) {
    expect(tagReferencePage()).toContain(`## ${DOCUMENT_KIND_NAMES[kind]}\n`);
  }
});

test("lists what may stand in a loop under the loop, and writes each tag as it stands in a template", () => {
  const lines = tagReference("measures");
  const loop = lines.findIndex(({ written }) => written === "{#มาตรการ} … {/มาตรการ}");
  expect(lines[loop]?.depth).toBe(0);
  expect(lines[loop + 1]).toMatchObject({ written: "{ลำดับ}", depth: 1 });
  expect(lines.every(({ meaning }) => /[ก-๙]/.test(meaning))).toBe(true);
});
