import { merge } from "../../src/documents/merge";
import { checkTemplate } from "../../src/documents/template-check";
import { openDocx } from "../../src/docx/open-docx";
import { paragraphsOf } from "../../src/docx/walk";
import { p, type SampleParts, sampleDocx, tbl, tc, textBox, tr } from "../docx/sample-docx";
import { sampleTags } from "./sample-templates";

const content = {
  ชื่อหน่วยงาน: "เทศบาลตำบลตัวอย่าง",
  น้ำหนักรวม: "100",
  ปีมาตรการ: "2569",
  มีมาตรการ: true,
  มาตรการ: [
    { ลำดับ: "1", แนวทาง: "ก", ผู้รับผิดชอบ: "สำนักปลัด", วิธีดำเนินการ: [{ ข้อความ: "ก1" }, { ข้อความ: "ก2" }] },
    { ลำดับ: "2", แนวทาง: "ข", ผู้รับผิดชอบ: "กองคลัง", วิธีดำเนินการ: [] },
  ],
  เครื่องมือ: [{ ชื่อเครื่องมือ: "IIT", ตัวชี้วัด: [{ ข้อความ: "ตัวที่ 1" }, { ข้อความ: "ตัวที่ 2" }] }],
};

function mended(body: string, parts?: SampleParts): Uint8Array {
  const checked = checkTemplate(sampleDocx(body, parts), sampleTags);
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return checked.value;
}

function sourceOf(bytes: Uint8Array, name = "word/document.xml"): string {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
  return opened.value.zip.file(name)!.asText();
}

/** The paragraphs of the merged document; cells of a row joined by "|". */
function merged(body: string, parts?: SampleParts): string[] {
  const result = merge(mended(body, parts), content, { font: "Sarabun", numerals: "arabic" });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const opened = openDocx(result.value);
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
  const lines: { key: unknown; cells: string[] }[] = [];
  for (const { text, cell, element } of paragraphsOf(opened.value.parts[0]!.root)) {
    const key = cell?.rowElement ?? element;
    const last = lines[lines.length - 1];
    if (last && last.key === key) last.cells.push(text);
    else lines.push({ key, cells: [text] });
  }
  return lines.map(({ cells }) => cells.join("|"));
}

const RENDERED: [what: string, body: string, lines: string[]][] = [
  ["a tag split over runs", p("ของ{", "ชื่อหน่วย", "งาน} ปี {ปี", "มาตรการ}"), ["ของเทศบาลตำบลตัวอย่าง ปี 2569"]],
  ["two tags that share a run", p("{ปี", "มาตรการ}{ปีมาตร", "การ}"), ["25692569"]],
  [
    "a tag with a tab and a line break in it",
    "<w:p><w:r><w:t>{ปี</w:t><w:tab/><w:br/><w:t>มาตรการ} ก</w:t></w:r></w:p>",
    ["2569 ก"],
  ],
  ["full-width braces and signs", p("｛＃มีมาตรการ｝มี｛／มีมาตรการ｝"), ["มี"]],
  ["smart quotes", p("{“ปีมาตรการ”}"), ["2569"]],
  ["invisible characters and odd spaces", p("{\u200bปี\u00a0มาตรการ\u2060}"), ["2569"]],
  ["Thai marks in another order", p("{นํ้าหนักรวม} {นำ้หนักรวม}"), ["100 100"]],
  ["entities beside a tag", p("ก &amp; {ปี", "มาตรการ} &lt; ข"), ["ก & 2569 < ข"]],
  [
    "a tag split by a tracked change",
    `<w:p><w:r><w:t>{ปี</w:t></w:r><w:del><w:r><w:delText>ก</w:delText></w:r></w:del><w:ins><w:r><w:t>มาตรการ}</w:t></w:r></w:ins></w:p>`,
    ["2569"],
  ],
  ["a row loop", tbl(tr("{#มาตรการ}{ลำดับ}", "{แนวทาง}{/มาตรการ}")), ["1|ก", "2|ข"]],
  [
    "a row loop whose opening tag stands in the middle of the row",
    tbl(tr("{แนวทาง}", "{#มาตรการ}{ลำดับ}", "{/มาตรการ}ง")),
    ["ก|1|ง", "ข|2|ง"],
  ],
  [
    "a row loop with an inner loop before its opening tag",
    tbl(tr(tc("{#วิธีดำเนินการ}", "{ข้อความ}", "{/วิธีดำเนินการ}"), "{#มาตรการ}{ลำดับ}", "{แนวทาง}{/มาตรการ}")),
    ["ก1|ก2|1|ก", "|2|ข"],
  ],
  [
    "a row loop with an inner loop after its closing tag",
    tbl(tr("{#มาตรการ}{ลำดับ}", "{แนวทาง}{/มาตรการ}", "{#วิธีดำเนินการ}[{ข้อความ}]{/วิธีดำเนินการ}")),
    ["1|ก|[ก1][ก2]", "2|ข|"],
  ],
  ["a row loop that closes before it opens", tbl(tr("{แนวทาง}{/มาตรการ}", "{#มาตรการ}{ลำดับ}")), ["ก|1", "ข|2"]],
  [
    "a row loop into an empty first cell",
    tbl(tr("<w:tc><w:p/></w:tc>", "{#วิธีดำเนินการ}{ข้อความ}{/วิธีดำเนินการ}{#มาตรการ}", "{/มาตรการ}")),
    ["|ก1ก2|", "||"],
  ],
  ["a loop over two rows", tbl(tr("{#มาตรการ}{ลำดับ}"), tr("{แนวทาง}{/มาตรการ}")), ["1", "ก", "2", "ข"]],
  [
    "a loop over two rows whose columns were moved, with a loop over the second",
    tbl(tr("{ชื่อเครื่องมือ}", "{#เครื่องมือ}"), tr("{ข้อความ}{/ตัวชี้วัด}{/เครื่องมือ}", "{#ตัวชี้วัด}")),
    ["IIT|", "ตัวที่ 1|", "ตัวที่ 2|"],
  ],
  ["a text box", textBox("{ปี", "{#มีมาตรการ}มี{/มีมาตรการ}").replace(/\{ปี/g, "{ปีมาตรการ}"), ["", "2569", "มี", "2569", "มี"]],
];

test.each(RENDERED)("mends %s so that the merge gets it right", (_what, body, lines) => {
  expect(merged(body)).toEqual(lines);
});

test("a tag comes to stand in the run where it began, with that run's looks", () => {
  const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{ปี</w:t></w:r><w:r><w:t>มาตรการ} ก</w:t></w:r></w:p>`;
  expect(sourceOf(mended(body))).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{ปีมาตรการ}</w:t></w:r><w:r><w:t xml:space="preserve"> ก</w:t></w:r>',
  );
});

test("space that was to be dropped is not kept twice: an attribute that says so is replaced", () => {
  expect(sourceOf(mended('<w:p><w:r><w:t xml:space="default">｛ปีมาตรการ}</w:t></w:r></w:p>'))).toContain(
    '<w:t xml:space="preserve">{ปีมาตรการ}</w:t>',
  );
});

test("what only the copy for old programs holds stays as it is", () => {
  const body = textBox("｛ปีมาตรการ}").replace(/(<mc:Fallback>.*?)｛ปีมาตรการ}/, "$1｛ก}{ปี มาตรการ}");
  expect(sourceOf(mended(body))).toMatch(/\{ปีมาตรการ\}.*<mc:Fallback>.*｛ก\}\{ปีมาตรการ\}/);
});

test("mending twice changes nothing more", () => {
  for (const [, body] of RENDERED) {
    const once = mended(body);
    const twice = checkTemplate(once, sampleTags);
    expect(twice.ok && twice.value).toBe(once);
  }
});

test("neither changes nor names of editors reach a document, nor comments", () => {
  const body = `<w:p><w:ins w:author="สมชาย"><w:commentRangeStart w:id="0"/><w:r><w:t>{ปีมาตรการ}</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
  const bytes = mended(body, { comments: `<w:comment w:id="0" w:author="สมชาย">${p("แก้ { ตรงนี้")}</w:comment>` });
  expect(sourceOf(bytes) + sourceOf(bytes, "word/comments.xml")).not.toMatch(/สมชาย|comment[RS]|แก้/);
});

test("tags in the title of the file are kept where they are known, other braces go", () => {
  const bytes = mended(p("{ปีมาตรการ}"), { title: "มาตรการ {ปี มาตรการ} {ก} } ข" });
  expect(sourceOf(bytes, "docProps/core.xml")).toContain("<dc:title>มาตรการ {ปีมาตรการ} ก  ข</dc:title>");
});
