/** The default templates: their tags are the declared ones, and their form survives Google Docs and Word. */
import PizZip from "pizzip";
import { documentTags, type WritableKind } from "../../src/documents/tags";
import type { Tags } from "../../src/documents/tags/tag";
import { checkTemplate } from "../../src/documents/template-check";
import { buildTemplates } from "../../templates/build";
import { children, readDocx } from "../documents/read-docx";

const KINDS = Object.keys(documentTags) as WritableKind[];
let templates: Record<WritableKind, Uint8Array>;

beforeAll(async () => {
  templates = await buildTemplates();
});

function namesOf(tags: Tags): string[] {
  return Object.entries(tags).flatMap(([name, tag]) => (tag.type === "loop" ? [name, ...namesOf(tag.inner)] : [name]));
}

test("are the same bytes at every build", async () => {
  const again = await buildTemplates();
  for (const kind of KINDS) expect(Buffer.compare(Buffer.from(templates[kind]), Buffer.from(again[kind]))).toBe(0);
});

describe.each(KINDS)("the template of %s", (kind) => {
  const read = () => readDocx(templates[kind]);

  test("passes the template check without a finding", () => {
    expect(checkTemplate(templates[kind], documentTags[kind]).findings).toEqual([]);
  });

  test("uses declared tags only", () => {
    const declared = new Set(namesOf(documentTags[kind]));
    const used = [...read().text.matchAll(/\{[#^/]?([^{}]+)\}/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  test("writes no digit of its own, so that one numeral style rules the document", () => {
    expect(read().text.replace(/\{[^{}]*\}/g, "")).not.toMatch(/[0-9๐-๙]/);
  });

  test("keeps font and sizes in the styles", () => {
    const zip = new PizZip(templates[kind]);
    for (const name of Object.keys(zip.files).filter(
      (each) => /word\/(document|header|footer)/.test(each) && each.endsWith(".xml"),
    )) {
      expect(zip.file(name)!.asText()).not.toMatch(/<w:(rFonts|sz|szCs|b|i)\b/);
    }
  });

  test("sets Thai as complex script", () => {
    const styles = read().xml("word/styles.xml");
    expect(styles).toContain('w:bidi="th-TH"');
    expect(styles).toMatch(/<w:rFonts[^>]*w:cs="Sarabun"/);
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)![0];
    expect(defaults).toContain('<w:sz w:val="22"/><w:szCs w:val="22"/>');
  });

  test("gives every table a fixed layout, a grid, and the grid's widths in every cell", () => {
    const tables = read().elements("w:tbl");
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const grid = children(children(table, "w:tblGrid")[0]!, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
      const total = grid.reduce((sum, width) => sum + width, 0);
      expect(table.getElementsByTagName("w:tblLayout")[0]!.getAttribute("w:type")).toBe("fixed");
      for (const row of children(table, "w:tr")) {
        const widths = children(row, "w:tc").map((cell) => cell.getElementsByTagName("w:tcW")[0]!);
        expect(widths.every((width) => width.getAttribute("w:type") === "dxa")).toBe(true);
        expect(widths.reduce((sum, width) => sum + Number(width.getAttribute("w:w")), 0)).toBe(total);
      }
    }
  });

  test("repeats the head of every table with rows that repeat, and has no row of exact height", () => {
    const document = read();
    for (const table of document.elements("w:tbl")) {
      const rows = children(table, "w:tr");
      // A row of one cell is a cover's, in which paragraphs may come and go.
      const repeats = rows
        .filter((row) => children(row, "w:tc").length > 1)
        .some((row) => (row.textContent ?? "").includes("{#") && (row.textContent ?? "").includes("{/"));
      if (repeats) expect(rows[0]!.getElementsByTagName("w:tblHeader")).toHaveLength(1);
    }
    expect(document.xml("word/document.xml")).not.toContain('w:hRule="exact"');
  });

  test("splits no row of a table over two pages", () => {
    for (const table of read().elements("w:tbl")) {
      if (table.getElementsByTagName("w:tblBorders")[0]?.getElementsByTagName("w:insideH")[0]?.getAttribute("w:val") === "none")
        continue;
      for (const row of children(table, "w:tr")) expect(row.getElementsByTagName("w:cantSplit")).toHaveLength(1);
    }
  });

  test("has the margins of official letters on A4 and a page number that is the PAGE field", () => {
    const document = read();
    expect(document.xml("word/document.xml")).toMatch(/<w:pgSz w:w="(11906" w:h="16838|16838" w:h="11906)"/);
    for (const margin of document.elements("w:pgMar")) {
      expect(["w:left", "w:right"].map((side) => margin.getAttribute(side))).toEqual(["1701", "1134"]);
    }
    expect(document.xml("word/footer1.xml")).toMatch(/<w:instrText[^>]*>PAGE</);
  });

  test("ends a section with text, or with a paragraph too low to begin a page of nothing", () => {
    const styles = read().xml("word/styles.xml");
    expect(/w:styleId="Closing".*?<\/w:style>/s.exec(styles)![0]).toContain('w:line="20" w:lineRule="exact"');
    for (const paragraph of read().elements("w:p")) {
      if (paragraph.getElementsByTagName("w:sectPr").length === 0) continue;
      expect(paragraph.getElementsByTagName("w:pStyle")[0]!.getAttribute("w:val")).toBe("Closing");
    }
  });

  test("has no tag in a paragraph that carries a section break", () => {
    for (const paragraph of read().elements("w:p")) {
      if (paragraph.getElementsByTagName("w:sectPr").length > 0) expect(paragraph.textContent).not.toMatch(/[{}]/);
    }
  });
});
