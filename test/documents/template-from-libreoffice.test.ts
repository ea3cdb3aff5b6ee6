/**
 * A template that an office changed and LibreOffice saved goes in and comes out right. The file and what was changed in it:
 * test/fixtures/templates/edit-measures.mjs.
 */
import { readFileSync } from "node:fs";
import { assess } from "../../src/assessment/assess";
import { makeDocument } from "../../src/documents/make-document";
import { documentTags } from "../../src/documents/tags";
import { checkTemplate } from "../../src/documents/template-check";
import { chooseTemplate, storedRow } from "../../src/documents/template-store";
import { defaultTemplate, office } from "./make";
import { type ReadDocx, readDocx } from "./read-docx";

const FILE = "test/fixtures/templates/measures-edited-in-libreoffice.docx";
const given = Uint8Array.from(readFileSync(FILE));

function checked(bytes: Uint8Array): Uint8Array {
  const result = checkTemplate(bytes, documentTags.measures);
  expect(result.findings).toEqual([]);
  if (!result.ok) throw new Error("refused");
  return result.value;
}

function filled(template: Uint8Array): ReadDocx {
  const file = office();
  const made = makeDocument("measures", file, assess(file, 2568), template);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return readDocx(made.value);
}

/** The document of the edited template: checked, kept in the workbook, taken out again, filled. */
function fromEdited(): ReadDocx {
  const row = { id: "t1", ...storedRow("measures", "มาตรการ.docx", "2026-01-05 09:30", checked(given)) };
  return filled(chooseTemplate([row], "measures", new Uint8Array(0)).bytes);
}

const measuresOf = ({ tables }: ReadDocx) => tables.find((table) => table[0]!.includes("มาตรการ/แนวทาง"))!;

test("the file is as LibreOffice saves it: most of its tags are split over runs", () => {
  const { xml } = readDocx(given);
  const whole = xml("word/document.xml").match(/<w:t[^>]*>[^<]*\{[^<{}]+\}[^<]*<\/w:t>/g) ?? [];
  expect(whole.length).toBeLessThan(5);
});

test("says nothing against it", () => {
  expect(checkTemplate(given, documentTags.measures)).toMatchObject({ ok: true, findings: [] });
});

test("the table whose columns were moved holds each measure as before, its first column last", async () => {
  const before = measuresOf(filled(await defaultTemplate("measures")));
  const moved = before.map(([first, ...others]) => [...others, first]);
  expect(measuresOf(fromEdited())).toEqual(moved);
});

test("the paragraph that was added is filled", () => {
  expect(fromEdited().paragraphs).toContain("จัดทำโดยเทศบาลตำบลตัวอย่าง ประจำปี ๒๕๖๙ และมีมาตรการแล้ว");
});

test("the section that was removed stays away, everything else is there in the same words", async () => {
  const before = filled(await defaultTemplate("measures"));
  const after = fromEdited();
  const removed = before.paragraphs.slice(before.paragraphs.indexOf("ผลการวิเคราะห์รายประเด็น")).slice(0, 2);
  expect(removed[0]).toBe("ผลการวิเคราะห์รายประเด็น");
  for (const text of removed) expect(after.text).not.toContain(text);
  // LibreOffice writes "page break before" as a break at the start of the text.
  const texts = ({ paragraphs }: ReadDocx) => paragraphs.map((text) => text.trim()).filter((text) => text !== "");
  const kept = texts(before).filter((text) => !removed.includes(text));
  expect(texts(after).filter((text) => !text.startsWith("จัดทำโดย"))).toEqual(kept);
  const otherTables = ({ tables }: ReadDocx) =>
    tables.filter((table) => !table[0]!.includes("มาตรการ/แนวทาง") && !table[0]!.includes("ผลการวิเคราะห์"));
  expect(otherTables(after)).toEqual(otherTables(before));
});

test("the font stays that of the office", () => {
  expect(fromEdited().xml("word/styles.xml")).toContain("Noto Serif Thai");
});
