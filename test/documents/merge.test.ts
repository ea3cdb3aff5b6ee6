/** Pouring content into templates: hostile values, what is mended, what is refused. */
import fc from "fast-check";
import PizZip from "pizzip";
import { newRow } from "../../src/agency/empty";
import { assess } from "../../src/assessment/assess";
import { measuresContent } from "../../src/documents/content/measures";
import { merge } from "../../src/documents/merge";
import { defaultTemplate, make, makeAndRead, office } from "./make";
import { children, parse, readDocx } from "./read-docx";

const OPTIONS = { font: "Sarabun", numerals: "thai" } as const;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** The default template with another body. */
async function templateWith(body: string): Promise<Uint8Array> {
  const zip = new PizZip(await defaultTemplate("measures"));
  zip.file("word/document.xml", `<w:document ${W} ${WP}><w:body>${body}</w:body></w:document>`);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function mergeBody(body: string, content: object) {
  return merge(await templateWith(body), content, OPTIONS);
}

async function read(body: string, content: object) {
  const merged = await mergeBody(body, content);
  if (!merged.ok) throw new Error(JSON.stringify(merged.findings));
  return readDocx(merged.value);
}

async function findingsOf(body: string, content: object) {
  const merged = await mergeBody(body, content);
  return merged.ok ? [] : merged.findings;
}

describe("values", () => {
  test.each([
    ["braces", "ชื่อ {ชื่อหน่วยงาน} และ {#มาตรการ} }{", "ชื่อ {ชื่อหน่วยงาน} และ {#มาตรการ} }{"],
    ["markup", `<w:p> & "x" ]]> <!-- -->`, `<w:p> & "x" ]]> <!-- -->`],
    ["control characters", "ก\u0000ข\u0008ค\u001Bง\u007Fจ\uFEFF", "กขคงจ"],
    ["lone surrogates", "ก\uD83Dข\uDE00ค", "กขค"],
    ["a whole pair", "ยิ้ม 😀", "ยิ้ม 😀"],
    ["non-characters", "ก\uFFFEข\uFFFFค\uFDD0ง\uFDD1", "กขคง"],
    ["line ends", "ก\r\nข\rค\vง\u2028จ", "ก\nข\nค\nง\nจ"],
    ["a tab", "ก\tข", "ก ข"],
  ])("keep or lose what they must: %s", async (_name, typed, printed) => {
    expect((await read(p("{ก}"), { ก: typed })).paragraphs).toEqual([printed]);
  });

  test("of any text at all give a well-formed document that holds the text's letters", async () => {
    const template = await templateWith(p("{#แถว}{ก}{/แถว}"));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 20 }), (texts) => {
        const merged = merge(template, { แถว: texts.map((text) => ({ ก: text })) }, { font: "Sarabun", numerals: "arabic" });
        if (!merged.ok) throw new Error(JSON.stringify(merged.findings));
        const printed = readDocx(merged.value).paragraphs.join("");
        const letters = (text: string) => text.replace(/[^a-zA-Zก-ฮ{}<>&]/gu, "");
        expect(letters(printed)).toBe(letters(texts.join("")));
      }),
      { numRuns: 60 },
    );
  });

  test("typed into every field of an office leave the document readable", async () => {
    const hostile = "{/มาตรการ} <w:t> \uD800 \u0001 & ๑. {";
    const { text } = await makeAndRead(
      "measures",
      office((file) => {
        Object.assign(file.settings, { agencyName: hostile });
        for (const row of [...file.measures, ...file.issues]) {
          for (const [name, value] of Object.entries(row)) {
            if (typeof value === "string" && !["id", "status", "kind"].includes(name)) Object.assign(row, { [name]: hostile });
          }
        }
        file.signers = [newRow("signers", "s", { role: "ผู้รายงาน", name: hostile, position: hostile, actingFor: hostile })];
        file.texts = [newRow("texts", "t", { key: "measures-intro", text: hostile })];
      }),
    );
    expect(text).toContain("{/มาตรการ} <w:t>");
  });
});

describe("a template", () => {
  test("prints nothing for a name that the content lacks, not even one that every object has", async () => {
    expect((await read(p("ก{ไม่มี}{constructor}{toString}ข"), { ก: "" })).paragraphs).toEqual(["กข"]);
  });

  test("may loop over rows, groups of rows, and paragraphs inside a cell, and show parts by condition", async () => {
    const cell = (...inner: string[]) => `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${inner.join("")}</w:tc>`;
    const body = [
      `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>`,
      `<w:tr>${cell(p("{#กลุ่ม}{ชื่อ}"))}${cell(p("{^มี}ว่าง{/มี}"))}</w:tr>`,
      `<w:tr>${cell(p("{#แถว}{ชื่อ}"))}${cell(p("{#รายการ}"), p("- {ข้อความ}"), p("{/รายการ}"), p("{/แถว}{/กลุ่ม}"))}</w:tr>`,
      "</w:tbl>",
      p("ท้าย"),
    ].join("");
    const { tables } = await read(body, {
      กลุ่ม: [
        { ชื่อ: "IIT", มี: false, แถว: [{ ชื่อ: "ก", รายการ: [{ ข้อความ: "๑" }, { ข้อความ: "๒" }] }] },
        { ชื่อ: "EIT", มี: true, แถว: [] },
      ],
    });
    expect(tables[0]).toEqual([
      ["IIT", "ว่าง"],
      ["ก", "- ๑\n- ๒\n"],
      ["EIT", ""],
    ]);
  });

  test("gets unique drawing ids, a grid in every table and a paragraph at the end of every cell", async () => {
    const drawing = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="7" name="x"/></wp:inline></w:drawing></w:r></w:p>`;
    const nested = `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/></w:tcPr>${p("ข")}</w:tc></w:tr></w:tbl>`;
    const body = [
      p("{#แถว}"),
      drawing,
      p("{/แถว}"),
      `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${p("ก")}${nested}</w:tc></w:tr></w:tbl>`,
      p("ท้าย"),
    ].join("");
    const document = await read(body, { แถว: [{}, {}, {}] });
    const ids = document.elements("wp:docPr").map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(3);
    const grids = document.elements("w:tbl").map((table) => children(table, "w:tblGrid").map((grid) => grid.toString()));
    expect(grids.map((grid) => grid.length)).toEqual([1, 1]);
    expect(grids[0]![0]).toContain('w:w="900"');
    for (const cell of document.elements("w:tc")) expect(cell.lastChild?.nodeName).toBe("w:p");
  });

  test.each([
    ["a loop that is not closed", p("{#แถว}"), "template-tags"],
    ["a loop that is not opened", p("{/แถว}"), "template-tags"],
    ["a brace that is not closed", p("{แถว"), "template-tags"],
  ])("with %s is refused in Thai", async (_name, body, id) => {
    const findings = await findingsOf(body, { แถว: [] });
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    expect(findings[0]!.text).toMatch(/^[ก-๙]/);
    expect(findings[0]!.remedy).not.toBe("");
  });

  test("with a tag where none is rendered is refused, quoting it", async () => {
    const zip = new PizZip(await defaultTemplate("measures"));
    zip.file("word/endnotes.xml", `<w:endnotes ${W}><w:endnote>${p("ปี {ปีมาตรการ}")}</w:endnote></w:endnotes>`);
    const merged = merge(zip.generate({ type: "uint8array" }), { ปีมาตรการ: "2569" }, OPTIONS);
    expect(merged.findings).toEqual([expect.objectContaining({ id: "tags-left", quote: "ปี {ปีมาตรการ}" })]);
  });

  test("whose raw tag would put markup into the document is refused where that breaks it", async () => {
    const findings = await findingsOf(p("{@แถว}"), { แถว: "<w:p>" });
    expect(findings.length).toBeGreaterThan(0);
  });

  test("that is no .docx is refused", () => {
    const merged = merge(new Uint8Array([1, 2, 3]), {}, OPTIONS);
    expect(merged.ok).toBe(false);
    expect(merged.findings[0]!.severity).toBe("error");
  });

  test("is not changed by a merge", async () => {
    const template = await defaultTemplate("measures");
    const before = Uint8Array.from(template);
    await make("measures", office());
    expect(Buffer.compare(Buffer.from(template), Buffer.from(before))).toBe(0);
  });
});

describe("the bytes", () => {
  test("are the same for the same content", async () => {
    const [one, other] = [await make("measures", office()), await make("measures", office())];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });

  test("hold a valid document of 1,000 measures", async () => {
    const file = office((data) => {
      data.measures = Array.from({ length: 1000 }, (_, at) =>
        newRow("measures", `m${at}`, { year: 2569, indicators: "8", measure: `มาตรการ ${at + 1}`, methods: "ก\nข" }),
      );
    });
    const { tables } = await makeAndRead("measures", file);
    const rows = tables.find((table) => table[0]![0] === "มาตรการ/แนวทาง")!;
    expect(rows).toHaveLength(1001);
    expect(rows[1000]![0]).toMatch(/^๑๐๐๐\. มาตรการ ๑๐๐๐\n/);
  });
});

describe("the font", () => {
  test("becomes TH SarabunPSK 16, tables 14, by styles alone", async () => {
    const file = office((data) => {
      Object.assign(data.settings, { font: "TH SarabunPSK 16 (Word)" });
    });
    const { xml } = await makeAndRead("measures", file);
    const styles = xml("word/styles.xml");
    expect(styles).not.toContain('"Sarabun"');
    const root = parse(styles);
    const sizeOf = (id: string) => {
      const style = Array.from(root.getElementsByTagName("w:style")).find((each) => each.getAttribute("w:styleId") === id)!;
      return ["w:sz", "w:szCs"].map((name) => style.getElementsByTagName(name)[0]?.getAttribute("w:val"));
    };
    const defaults = root.getElementsByTagName("w:docDefaults")[0]!;
    expect(defaults.getElementsByTagName("w:sz")[0]!.getAttribute("w:val")).toBe("32");
    expect(defaults.getElementsByTagName("w:rFonts")[0]!.getAttribute("w:cs")).toBe("TH SarabunPSK");
    expect(sizeOf("TableText")).toEqual(["28", "28"]);
    expect(sizeOf("Title")).toEqual(["40", "40"]);
    expect(xml("word/document.xml")).not.toMatch(/<w:(rFonts|sz)\b/);
  });

  test("stays as it is in text that the office has set in another", async () => {
    const run = (names: string) =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="${names}"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t>ก</w:t></w:r></w:p>`;
    const template = await templateWith(run("Angsana New") + run("Sarabun"));
    const merged = merge(template, {}, { font: "TH SarabunPSK", numerals: "thai" });
    const xml = merged.ok ? readDocx(merged.value).xml("word/document.xml") : "";
    expect(xml).toContain('<w:rFonts w:ascii="Angsana New"/><w:sz w:val="22"/><w:szCs w:val="22"/>');
    expect(xml).toContain('<w:rFonts w:ascii="TH SarabunPSK"/><w:sz w:val="32"/><w:szCs w:val="32"/>');
  });
});

test("the content of measures is plain data: a merge of its JSON gives the same document", async () => {
  const file = office();
  const content = measuresContent(file, assess(file, 2568));
  const template = await defaultTemplate("measures");
  const [one, other] = [merge(template, content, OPTIONS), merge(template, JSON.parse(JSON.stringify(content)), OPTIONS)];
  expect(one).toEqual(other);
});
