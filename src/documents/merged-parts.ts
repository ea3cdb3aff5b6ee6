/**
 * The last look at a merged part: it must be well-formed, hold no tag of the template, have a grid in every table and a
 * paragraph at the end of every cell, else Word or Google refuses the file. What can be mended is; the rest is told.
 */
import type { Finding, Outcome } from "../agency/finding";
import { paragraphsOf } from "../docx/walk";
import { applyEdits, childElements, type Edit, firstChild, parseXml, readXml, type XmlElement } from "../docx/xml";

/** The part, mended. Typed braces are still stood in for, so that every brace is one of the template. */
export function mendMerged(xml: string, partName: string): Outcome<string> {
  const lacking = whatIsLacking(xml, partName);
  if (!lacking.ok) return lacking;
  // Almost every part is in order; a tree of it would take many times its memory.
  const hasBrace = /[{}]/.test(xml);
  if (!hasBrace && !lacking.value) return { ok: true, value: xml, findings: [] };
  const parsed = parseXml(xml, partName);
  if (!parsed.ok) return parsed;
  const left = hasBrace ? tagsLeft(parsed.value) : null;
  if (left) return { ok: false, findings: [left] };
  const { tables, cells } = tablesAndCells(parsed.value);
  return { ok: true, value: applyEdits(xml, [...tables.flatMap(missingGrid), ...cells.flatMap(missingParagraph)]), findings: [] };
}

/** Elements at the end of a cell that do not count. */
const MARK = /^w:(?:bookmark(?:Start|End)|commentRange(?:Start|End))$/;

/** Whether a table lacks its grid or a cell its last paragraph; what makes the part malformed is told. */
function whatIsLacking(xml: string, partName: string): Outcome<boolean> {
  let lacking = false;
  /** The open elements: name, whether a grid stands in it, name of the last child that counts. */
  const open: { name: string; hasGrid: boolean; last: string }[] = [];
  const read = readXml(xml, partName, {
    open(name) {
      const parent = open[open.length - 1];
      if (parent && name === "w:tblGrid") parent.hasGrid = true;
      if (parent && !MARK.test(name)) parent.last = name;
      open.push({ name, hasGrid: false, last: "" });
    },
    close() {
      const { name, hasGrid, last } = open.pop()!;
      if (name === "w:tbl" && !hasGrid) lacking = true;
      if (name === "w:tc" && last !== "w:p" && last !== "w:sdt") lacking = true;
    },
    text() {},
  });
  return read.ok ? { ok: true, value: lacking, findings: [] } : read;
}

function tagsLeft(root: XmlElement): Finding | null {
  const texts = paragraphsOf(root)
    .map(({ text }) => text)
    .filter((text) => /[{}]/.test(text));
  if (texts.length === 0) return null;
  return {
    id: "tags-left",
    severity: "error",
    place: { where: "แม่แบบเอกสาร" },
    text: "มีแท็กของแม่แบบค้างอยู่ในเอกสารที่จัดทำ จึงไม่บันทึกเอกสารนี้",
    remedy: "ตรวจแม่แบบและแก้ตามจุดที่แจ้ง หรือกลับไปใช้แม่แบบมาตรฐาน",
    quote: texts.slice(0, 3).join(" … ").slice(0, 200),
  };
}

/** All tables and cells of a part, also those within others. */
function tablesAndCells(root: XmlElement): { tables: XmlElement[]; cells: XmlElement[] } {
  const found = { tables: [] as XmlElement[], cells: [] as XmlElement[] };
  const visit = (element: XmlElement) => {
    if (element.name === "w:tbl") found.tables.push(element);
    if (element.name === "w:tc") found.cells.push(element);
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(root);
  return found;
}

/** A grid after the widths of the first row's cells. */
function missingGrid(table: XmlElement): Edit[] {
  if (firstChild(table, "w:tblGrid")) return [];
  const firstRow = firstChild(table, "w:tr");
  const widths = firstRow
    ? childElements(firstRow, "w:tc").map((cell) => firstChild(firstChild(cell, "w:tcPr") ?? cell, "w:tcW"))
    : [];
  const columns = widths.map((width) => `<w:gridCol w:w="${Number(width?.attributes["w:w"]) || 0}"/>`).join("");
  const at = firstChild(table, "w:tblPr")?.end ?? table.contentStart;
  return [{ start: at, end: at, replacement: `<w:tblGrid>${columns}</w:tblGrid>` }];
}

function missingParagraph(cell: XmlElement): Edit[] {
  const children = childElements(cell).filter(({ name }) => !MARK.test(name));
  const last = children[children.length - 1];
  if (last?.name === "w:p" || last?.name === "w:sdt") return [];
  return [{ start: cell.contentEnd, end: cell.contentEnd, replacement: "<w:p/>" }];
}
