/** What stands before signatures is kept on their page: the last row of a table, or the last paragraph. */
import type { Element } from "@xmldom/xmldom";
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { keptWithSignatures } from "../../src/documents/kept-with-signatures";
import type { WritableKind } from "../../src/documents/tags";
import { makeAndRead, office } from "./make";
import { children, parse, type ReadDocx } from "./read-docx";

const SIGNERS = ["ผู้รายงาน", "ผู้ให้ความเห็น (ปลัด)", "ผู้ให้ความเห็น (ผู้บริหาร)"];

function signed(change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    file.signers = SIGNERS.map((role, at) =>
      newRow("signers", `s${at}`, { role, position: `ตำแหน่ง ${at}`, actingFor: "รักษาการ" }),
    );
    file.settings.documentDate = "2026-10-10";
    file.measures = [2568, 2569].flatMap((year) =>
      ["ก", "ข"].map((name) => newRow("measures", year + name, { year, measure: `มาตรการ ${name}`, responsible: "กองคลัง" })),
    );
    change(file);
  });
}

const styleOf = (paragraph: Element) => paragraph.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? "";

/** Whether the paragraph or its style says so. */
function says(property: string, paragraph: Element, { xml }: ReadDocx): boolean {
  const style = new RegExp(`<w:style [^>]*w:styleId="${styleOf(paragraph)}".*?</w:style>`, "s").exec(xml("word/styles.xml"));
  return paragraph.getElementsByTagName(property).length > 0 || (style?.[0] ?? "").includes(`<${property}/>`);
}

/** The elements of the body from the first gap before signatures on, and the one before that gap. */
function ending(document: ReadDocx): { before: Element; block: Element[] } {
  const body = document.elements("w:body")[0]!;
  const all = Array.from(body.childNodes as unknown as Element[]).filter(({ nodeName }) => nodeName !== "w:sectPr");
  const from = all.findIndex((element) => element.nodeName === "w:p" && styleOf(element) === "SignatureGap");
  const length = all.slice(from).findIndex((element) => element.getElementsByTagName("w:pageBreakBefore").length > 0);
  return { before: all[from - 1]!, block: all.slice(from, length < 0 ? undefined : from + length) };
}

const paragraphs = (element: Element) =>
  element.nodeName === "w:p" ? [element] : (Array.from(element.getElementsByTagName("w:p") as unknown as Element[]) as Element[]);

describe.each<WritableKind>(["measures", "full-report", "report-by-instrument", "progress-by-indicator", "memo"])(
  "in %s",
  (kind) => {
    test("opinions, signatures and date stay together, line by line", async () => {
      const document = await makeAndRead(kind, signed());
      const { block } = ending(document);
      expect(block.length).toBeGreaterThan(15);
      for (const paragraph of block) {
        expect([paragraph.textContent, says("w:keepNext", paragraph, document)]).toEqual([paragraph.textContent, true]);
        expect([paragraph.textContent, says("w:keepLines", paragraph, document)]).toEqual([paragraph.textContent, true]);
      }
    });

    test("the end of the text stays with them", async () => {
      for (const change of [() => {}, (file: AgencyFile) => Object.assign(file, { measures: [] })]) {
        const document = await makeAndRead(kind, signed(change));
        const { before } = ending(document);
        const last = before.nodeName === "w:tbl" ? children(before, "w:tr").at(-1)! : before;
        expect(paragraphs(last).map((paragraph) => says("w:keepNext", paragraph, document))).not.toContain(false);
      }
    });
  },
);

test("of a table only the last row is kept with the signatures", async () => {
  const file = signed((data) => {
    for (const measure of data.measures) measure.indicators = "OIT";
  });
  const { before } = ending(await makeAndRead("report-by-instrument", file));
  const kept = children(before, "w:tr").map((row) =>
    paragraphs(row).map((each) => each.getElementsByTagName("w:keepNext").length),
  );
  expect(kept.map((row) => [...new Set(row)])).toEqual([[0], [0], [1]]);
});

test.each([
  ["fits on a page with them", 4, 1],
  ["does not fit: a chain longer than a page would break anywhere", 14, 0],
])("the last row is kept where it %s", async (_case, lines, kept) => {
  const file = signed((data) => {
    for (const measure of data.measures) Object.assign(measure, { indicators: "OIT", methods: "ประชุม\n".repeat(lines) });
  });
  const { before } = ending(await makeAndRead("report-by-instrument", file));
  expect(paragraphs(children(before, "w:tr").at(-1)!)[0]!.getElementsByTagName("w:keepNext")).toHaveLength(kept);
});

test("a unit's follow-up form keeps its last measure, the instruction and both signatures together", async () => {
  const document = await makeAndRead("follow-up-form", signed());
  const { before, block } = ending(document);
  const last = children(before, "w:tr").at(-1)!;
  for (const paragraph of [last, ...block.slice(0, 3)].flatMap(paragraphs)) {
    expect([paragraph.textContent, says("w:keepNext", paragraph, document)]).toEqual([paragraph.textContent, true]);
  }
  expect(block.slice(0, 3).map(({ nodeName }) => nodeName)).toEqual(["w:p", "w:p", "w:tbl"]);
});

describe("a paragraph before a gap", () => {
  const GAP = '<w:p><w:pPr><w:pStyle w:val="SignatureGap"/></w:pPr></w:p>';
  test.each([
    [
      "with a style",
      '<w:p><w:pPr><w:pStyle w:val="A"/><w:jc/></w:pPr></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="A"/><w:keepNext/><w:jc/></w:pPr></w:p>',
    ],
    ["with properties", "<w:p><w:pPr><w:jc/></w:pPr></w:p>", "<w:p><w:pPr><w:keepNext/><w:jc/></w:pPr></w:p>"],
    ["with none", '<w:p w:rsidR="1"><w:r/></w:p>', '<w:p w:rsidR="1"><w:pPr><w:keepNext/></w:pPr><w:r/></w:p>'],
    [
      "kept already",
      '<w:p><w:pPr><w:pStyle w:val="A"/><w:keepNext/></w:pPr></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="A"/><w:keepNext/></w:pPr></w:p>',
    ],
    ["that is empty", "<w:p/>", "<w:p/>"],
  ])("%s", (_case, before, kept) => {
    const body = (inner: string) => `<w:body xmlns:w="w"><w:p><w:r/></w:p>${inner}${GAP}<w:p/></w:body>`;
    expect(keptWithSignatures(body(before))).toBe(body(kept));
    expect(() => parse(body(kept))).not.toThrow();
  });

  test("stays as it is where there is no gap", () => {
    expect(keptWithSignatures("<w:p><w:r/></w:p>")).toBe("<w:p><w:r/></w:p>");
  });
});
