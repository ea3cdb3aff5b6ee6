import { type DocxParagraph, describePlace, paragraphsOf } from "../../src/docx/walk";
import { parseXml } from "../../src/docx/xml";
import { documentXml, p, sectionBreak, tbl, tc, textBox, tr } from "./sample-docx";

function paragraphs(body: string): DocxParagraph[] {
  const parsed = parseXml(documentXml(body), "word/document.xml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return paragraphsOf(parsed.value);
}

function texts(body: string): string[] {
  return paragraphs(body).map(({ text }) => text);
}

function places(body: string): string[] {
  return paragraphs(body)
    .filter(({ text }) => text !== "")
    .map((paragraph) => `${paragraph.text}: ${describePlace("body", paragraph)}`);
}

const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;

test("joins the runs of a paragraph and knows where each begins", () => {
  const [paragraph] = paragraphs(p("ก", "ขค", "ง"));
  expect(paragraph?.text).toBe("กขคง");
  expect(paragraph?.pieces.map(({ at }) => at)).toEqual([0, 1, 3]);
});

const READ: [what: string, body: string, text: string][] = [
  ["tabs and breaks", run("<w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/><w:t>ค</w:t>"), "ก\tข\nค"],
  ["a hyphen that does not break", run("<w:t>ก</w:t><w:noBreakHyphen/><w:t>ข</w:t>"), "ก‑ข"],
  ["inserted text", `<w:p><w:ins w:id="1"><w:r><w:t>ก</w:t></w:r></w:ins></w:p>`, "ก"],
  ["hyperlinks", "<w:p><w:hyperlink><w:r><w:t>ก</w:t></w:r></w:hyperlink></w:p>", "ก"],
  ["content controls in a line", "<w:p><w:sdt><w:sdtContent><w:r><w:t>ก</w:t></w:r></w:sdtContent></w:sdt></w:p>", "ก"],
  ["the result of a field", "<w:p><w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>", "1"],
  ["formulas", "<w:p><m:oMath xmlns:m='m'><m:r><m:t>ก</m:t></m:r></m:oMath></w:p>", "ก"],
];

test.each(READ)("reads %s", (_what, body, text) => {
  expect(texts(body)).toEqual([text]);
});

const PASSED_OVER: [what: string, body: string][] = [
  ["deleted text", `<w:p><w:del w:id="1"><w:r><w:delText>ก</w:delText></w:r></w:del></w:p>`],
  ["deleted text that was left as text", `<w:p><w:del w:id="1"><w:r><w:t>ก</w:t></w:r></w:del></w:p>`],
  ["text moved away", `<w:p><w:moveFrom w:id="1"><w:r><w:t>ก</w:t></w:r></w:moveFrom></w:p>`],
  ["field codes", run('<w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText>')],
];

test.each(PASSED_OVER)("passes over %s", (_what, body) => {
  expect(texts(body)).toEqual([""]);
});

test("counts tables, rows and cells, and paragraphs with text outside of them", () => {
  const body = [p("ก"), p(""), p("ข"), tbl(tr("ค", "ง")), p("จ"), tbl(tr("ฉ"), tr("ช", "ซ"))].join("");
  expect(places(body)).toEqual([
    "ก: ย่อหน้าที่ 1",
    "ข: ย่อหน้าที่ 2",
    "ค: ตารางที่ 1 แถวที่ 1 ช่องที่ 1",
    "ง: ตารางที่ 1 แถวที่ 1 ช่องที่ 2",
    "จ: ย่อหน้าที่ 3",
    "ฉ: ตารางที่ 2 แถวที่ 1 ช่องที่ 1",
    "ช: ตารางที่ 2 แถวที่ 2 ช่องที่ 1",
    "ซ: ตารางที่ 2 แถวที่ 2 ช่องที่ 2",
  ]);
});

test("tells a table within a table and the second paragraph of a cell", () => {
  const body = tbl(tr(tc("ก", "ข", tbl(tr("ค", "ง")), p("จ"))));
  expect(places(body)).toEqual([
    "ก: ตารางที่ 1 แถวที่ 1 ช่องที่ 1",
    "ข: ตารางที่ 1 แถวที่ 1 ช่องที่ 1 ย่อหน้าที่ 2",
    "ค: ตารางที่ 1 แถวที่ 1 ช่องที่ 1 ตารางซ้อนที่ 1 แถวที่ 1 ช่องที่ 1",
    "ง: ตารางที่ 1 แถวที่ 1 ช่องที่ 1 ตารางซ้อนที่ 1 แถวที่ 1 ช่องที่ 2",
    "จ: ตารางที่ 1 แถวที่ 1 ช่องที่ 1 ย่อหน้าที่ 3",
  ]);
});

test("counts rows and cells that stand in content controls", () => {
  const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  expect(places(tbl(control(tr("ก")), `<w:tr>${tc("ข")}${control(tc("ค"))}</w:tr>`))).toEqual([
    "ก: ตารางที่ 1 แถวที่ 1 ช่องที่ 1",
    "ข: ตารางที่ 1 แถวที่ 2 ช่องที่ 1",
    "ค: ตารางที่ 1 แถวที่ 2 ช่องที่ 2",
  ]);
});

test("reads a text box once, and knows the copy kept for old programs", () => {
  const found = paragraphs(textBox("ก")).filter(({ text }) => text !== "");
  expect(found.map(({ inTextBox, isFallback }) => [inTextBox, isFallback])).toEqual([
    [true, false],
    [true, true],
  ]);
  expect(describePlace("header", found[0]!)).toBe("หัวกระดาษ กล่องข้อความ ย่อหน้าที่ 1");
});

test("tells what paragraphs stand in", () => {
  const control = `<w:sdt><w:sdtContent>${p("ข")}</w:sdtContent></w:sdt>`;
  const containers = paragraphs([p("ก"), control, tbl(tr("ค"))].join("")).map(({ container }) => container.name);
  expect(containers).toEqual(["w:body", "w:sdtContent", "w:tc"]);
});

test("knows the paragraph that carries a section break", () => {
  expect(paragraphs(p("ก") + sectionBreak("ข") + p("ค")).map(({ endsSection }) => endsSection)).toEqual([false, true, false]);
});

test("knows how many columns a cell covers", () => {
  const wide = `<w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${p("ก")}</w:tc>`;
  expect(paragraphs(tbl(tr(wide, "ข"))).map(({ cell }) => cell?.columns)).toEqual([3, 1]);
});
