/** R18 and R19: cells under the wrong heading, rows with cells too many, lists numbered wrongly. */
import { isHeading, isListOfOwners, isThing } from "../cells";
import { quoted } from "../rule";
import type { FactCell, FactRow } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";

export const cellsUnderHeadings: DocumentRule = {
  id: "R18",
  severity: "error",
  why: "ข้อมูลที่เลื่อนช่องทำให้ตารางผิดความหมาย",
  remedy: "ย้ายหรือแก้ข้อความให้ตรงกับหัวตาราง",
  check: ({ facts, file }) => {
    const units = file?.units.map(({ name }) => name.trim()) ?? [];
    return facts.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => [...tooManyCells(row), ...row.cells.flatMap((cell) => wrongCell(cell, units))]),
    );
  },
};

function tooManyCells({ table, cells, number }: FactRow): DocumentHit[] {
  const columns = table.headings.length;
  if (columns === 0 || cells.length <= columns) return [];
  const extra = cells[columns] as FactCell;
  return [
    {
      where: `ตารางที่ ${table.number} แถวที่ ${number}`,
      quote: quoted(extra.text),
      text: `แถวนี้มี ${cells.length} ช่อง แต่หัวตารางมี ${columns} ช่อง ข้อมูลจึงเลื่อน`,
    },
  ];
}

function wrongCell(cell: FactCell, units: readonly string[]): DocumentHit[] {
  const { text, heading, role, entries, where } = cell;
  if (heading !== "" && isHeading(text)) return [{ where, quote: text, text: `ช่องนี้มีแต่หัวช่อง “${text}” ไม่มีเนื้อหา` }];
  if (role === "responsible") {
    return entries
      .filter((entry) => isThing(entry.text))
      .map((entry) => ({ where, quote: quoted(entry.text), text: `“${quoted(entry.text)}” ไม่ใช่หน่วยงานหรือผู้รับผิดชอบ` }));
  }
  if (role !== "methods" && role !== "summary" && role !== "outcome" && role !== "measure") return [];
  return entries
    .filter((entry) => isListOfOwners(entry.text, units))
    .map((entry) => ({ where, quote: quoted(entry.text), text: `รายชื่อหน่วยงาน “${quoted(entry.text)}” อยู่ในช่องที่ไม่ใช่ผู้รับผิดชอบ` }));
}

export const listNumbers: DocumentRule = {
  id: "R19",
  severity: "warning",
  why: "เลขลำดับที่ซ้ำหรือข้ามแสดงว่ามีข้อความหายหรือแทรกผิดที่",
  remedy: "เรียงเลขลำดับใหม่",
  check: ({ facts }) => facts.pieces.flatMap(({ cell }) => (cell ? repeatedNumbers(cell) : [])),
};

/** A number that stands twice in one list. Lists of two levels ("2.1") count within their first number. */
function repeatedNumbers({ entries, where }: FactCell): DocumentHit[] {
  const numbered = entries.filter(({ mark, number }) => number !== null && /^\d+[.)]$/.test(mark));
  return numbered.flatMap(({ number, quote }, index): DocumentHit[] => {
    const before = numbered[index - 1];
    if (!before || before.number !== number) return [];
    return [{ where, quote: quoted(quote), text: `เลขลำดับ ${number} ซ้ำกันสองข้อ` }];
  });
}
