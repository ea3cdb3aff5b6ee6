/** Reading a document from pasted text and from a .docx: the same blocks, each with its place. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import fc from "fast-check";
import { readDocxText } from "../../src/intake/docx-text";
import { readPlainText } from "../../src/intake/plain-text";

const paragraph = (text: string, line: number) => ({ kind: "paragraph", text, where: `บรรทัดที่ ${line}` });

test.each([
  ["lines, blank ones counted", "หัวเรื่อง\n\nข้อความ", [paragraph("หัวเรื่อง", 1), paragraph("ข้อความ", 3)]],
  ["signs of headings and emphasis", "## **ประเด็น**", [paragraph("ประเด็น", 1)]],
  ["a table with bars", "| ก | ข |\n|---|--|\n| 1 | |", [{ kind: "table", number: 1, rows: [["ก", "ข"], ["1"]] }]],
  [
    "a table with tabs",
    "ก\tข\t\n1\t2\t3",
    [
      {
        kind: "table",
        number: 1,
        rows: [
          ["ก", "ข"],
          ["1", "2", "3"],
        ],
      },
    ],
  ],
  [
    "two tables parted by a blank line",
    "ก\tข\n\nค\tง",
    [
      { kind: "table", number: 1, rows: [["ก", "ข"]] },
      { kind: "table", number: 2, rows: [["ค", "ง"]] },
    ],
  ],
  [
    "tags within a cell",
    '| <p>๑. หนึ่ง</p> <ol type="1"> <li>ย่อย</li> </ol> | <input type="checkbox" checked=""/> ดำเนินการ &amp; อื่น |',
    [{ kind: "table", number: 1, rows: [["๑. หนึ่ง\nย่อย", "☑ ดำเนินการ & อื่น"]] }],
  ],
])("%s", (_what, text, blocks) => {
  expect(readPlainText(text).blocks).toEqual(blocks);
});

test("a dash alone or a sentence with a bar is no table", () => {
  expect(readPlainText("---\nก | ข").blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});

test("no text makes the reader fail, and no letter gets lost", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ก", "า", "|", "\t", "\n", "-", "<p>", "</p>", " ", "๑", "&amp;")), (parts) => {
      const text = parts.join("");
      const words = readPlainText(text)
        .blocks.map((block) => (block.kind === "paragraph" ? block.text : block.rows.flat().join("")))
        .join("");
      const letters = (source: string) => source.replace(/[^กา๑]/g, "");
      expect(letters(words)).toBe(letters(text));
    }),
  );
});

test("a .docx gives paragraphs and tables in their order", async () => {
  const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
  const table = new Table({
    rows: [new TableRow({ children: [cell("ก"), cell("ข")] }), new TableRow({ children: [cell("๑. หนึ่ง", "๒. สอง"), cell("")] })],
  });
  const document = new Document({ sections: [{ children: [new Paragraph("หัวเรื่อง"), table, new Paragraph("ท้าย")] }] });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const read = readDocxText(bytes);
  expect(read.ok && read.value.blocks).toEqual([
    { kind: "paragraph", text: "หัวเรื่อง", where: "ย่อหน้าที่ 1" },
    { kind: "table", number: 1, rows: [["ก", "ข"], ["๑. หนึ่ง\n๒. สอง"]] },
    { kind: "paragraph", text: "ท้าย", where: "ย่อหน้าที่ 2" },
  ]);
});

test("a file that is no .docx is refused with a finding", () => {
  const read = readDocxText(new Uint8Array([1, 2, 3]));
  expect(read).toMatchObject({ ok: false, findings: [{ id: "docx-not-docx" }] });
});
