/** Rows stay on one page unless they are long. */
import { newRow } from "../../src/agency/empty";
import { withLongRowsFree } from "../../src/documents/long-rows";
import { linesOf } from "../../src/documents/row-height";
import type { WritableKind } from "../../src/documents/tags";
import { makeAndRead, office } from "./make";
import { children } from "./read-docx";

const cell = (width: number, ...paragraphs: string[]) =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:tc>`;
const row = (inner: string, properties = "<w:cantSplit/>") => `<w:tr><w:trPr>${properties}</w:trPr>${inner}</w:tr>`;

describe("a row's lines", () => {
  test.each([
    ["a line of any length takes one", row(cell(2070, "ก")), 1],
    ["twenty characters fill a column of 2070 twips", row(cell(2070, "ก".repeat(20))), 1],
    ["one more begins another", row(cell(2070, "ก".repeat(21))), 2],
    ["vowels and tones above and below take no room", row(cell(2070, "กิ่".repeat(20))), 1],
    ["paragraphs and breaks add up", row(cell(2070, "ก</w:t><w:br/><w:t>ข", "ค")), 3],
    ["the highest cell counts", row(cell(2070, "ก") + cell(2070, "ก", "ข", "ค") + cell(2070, "ก")), 3],
    ["a row without widths has none", row("<w:tc><w:p/></w:tc>"), 0],
  ])("%s", (_case, xml, lines) => {
    expect(linesOf(xml)).toBe(lines);
  });
});

test("lets a row break that is higher than half a page on its side, and no other", () => {
  const short = row(cell(2070, ...Array(18).fill("ก")));
  const long = row(cell(2070, ...Array(19).fill("ก")));
  const set = row(cell(2070, ...Array(19).fill("ก")), '<w:cantSplit w:val="1"/><w:tblHeader/>');
  const xml = `<w:tbl>${short}${long}${set}</w:tbl>`;
  const free = [long.replace("<w:cantSplit/>", ""), set.replace('<w:cantSplit w:val="1"/>', "")];
  expect(withLongRowsFree(xml)).toBe(`<w:tbl>${short}${free.join("")}</w:tbl>`);
});

test.each<WritableKind>(["measures", "full-report", "report-by-instrument", "progress-by-indicator", "report-with-announcement"])(
  "in %s of two measures only the long one may break",
  async (kind) => {
    const { elements } = await makeAndRead(
      kind,
      office((file) => {
        file.measures = [2568, 2569].flatMap((year) => [
          newRow("measures", `a${year}`, { year, indicators: "8", measure: "มาตรการสั้น", methods: "ประชุม" }),
          newRow("measures", `b${year}`, { year, indicators: "8", measure: "มาตรการยาว", methods: "ประชุม\n".repeat(30) }),
        ]);
      }),
    );
    const whole = (words: string) =>
      elements("w:tbl")
        .flatMap((table) => children(table, "w:tr"))
        .filter((each) => (each.textContent ?? "").includes(words))
        .map((each) => each.getElementsByTagName("w:cantSplit").length);
    expect(whole("มาตรการสั้น")).toEqual([1]);
    expect(whole("มาตรการยาว")).toEqual([0]);
  },
);
