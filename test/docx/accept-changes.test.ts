import { acceptChanges } from "../../src/docx/accept-changes";
import { parseXml } from "../../src/docx/xml";
import { p, tbl, tr } from "./sample-docx";

function accepted(content: string): string {
  const source = `<w:body>${content}</w:body>`;
  const parsed = parseXml(source, "word/document.xml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  const result = acceptChanges(source, parsed.value);
  expect(parseXml(result, "word/document.xml").ok).toBe(true);
  return result.replace(/^<w:body>|<\/w:body>$/g, "");
}

const deletedRun = "<w:del><w:r><w:delText>ข</w:delText></w:r></w:del>";
const deletedMark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
const deletedParagraph = `<w:p>${deletedMark}${deletedRun}</w:p>`;
const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("ค")}</w:tc></w:tr>`;

const CASES: [what: string, before: string, after: string][] = [
  ["text without changes stays as it is", p("ก"), p("ก")],
  ["inserted text stays, its mark goes", `<w:p><w:ins w:author="ก"><w:r/></w:ins></w:p>`, "<w:p><w:r/></w:p>"],
  ["deleted text goes", `<w:p><w:r/>${deletedRun}</w:p>`, "<w:p><w:r/></w:p>"],
  ["text that was inserted and deleted goes", `<w:p><w:ins>${deletedRun}</w:ins></w:p>`, "<w:p></w:p>"],
  [
    "moved text stays where it was moved to",
    `<w:p><w:moveFromRangeStart/><w:moveFrom><w:r/></w:moveFrom><w:moveFromRangeEnd/><w:moveTo><w:r/></w:moveTo></w:p>`,
    "<w:p><w:r/></w:p>",
  ],
  [
    "former formatting goes",
    "<w:p><w:pPr><w:jc/><w:pPrChange><w:pPr/></w:pPrChange></w:pPr></w:p>",
    "<w:p><w:pPr><w:jc/></w:pPr></w:p>",
  ],
  [
    "an inserted paragraph mark stays",
    "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr></w:p>",
    "<w:p><w:pPr><w:rPr></w:rPr></w:pPr></w:p>",
  ],
  ["a deleted paragraph goes", deletedParagraph + p("ก"), p("ก")],
  ["the last paragraph stays, even deleted", deletedParagraph, "<w:p><w:pPr><w:rPr></w:rPr></w:pPr></w:p>"],
  [
    "a paragraph of which only the mark was deleted stays",
    `<w:p>${deletedMark}<w:r/></w:p><w:p/>`,
    "<w:p><w:pPr><w:rPr></w:rPr></w:pPr><w:r/></w:p><w:p/>",
  ],
  ["a deleted row goes", tbl(deletedRow, tr("ก")), tbl(tr("ก"))],
  ["a table of deleted rows goes", tbl(deletedRow) + p("ก"), p("ก")],
  [
    "an inserted row stays",
    `<w:tr><w:trPr><w:ins/></w:trPr><w:tc>${p("ก")}</w:tc></w:tr>`,
    `<w:tr><w:trPr></w:trPr><w:tc>${p("ก")}</w:tc></w:tr>`,
  ],
  [
    "comments go",
    "<w:p><w:commentRangeStart/><w:r/><w:commentRangeEnd/><w:r><w:commentReference/></w:r></w:p>",
    "<w:p><w:r/><w:r></w:r></w:p>",
  ],
];

test.each(CASES)("%s", (_what, before, after) => {
  expect(accepted(before)).toBe(after);
});
