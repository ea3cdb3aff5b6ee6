/** R9: doubled words, entries that repeat one another within a row, and text copied from row to row. */
import { compareKey } from "../../thai/normalise";
import { doubledWords } from "../doubled-words";
import { containment, nearDuplicates, repeats } from "../near-duplicates";
import { quoted } from "../rule";
import { type ColumnRole, type DocumentFacts, type FactCell, type FactRow, sameWords } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";
import { listedItems } from "./oit-items";

export const copies: DocumentRule = {
  id: "R9",
  severity: "warning",
  why: "ข้อความที่คัดลอกซ้ำทำให้ดูว่าไม่ได้ดำเนินการจริง",
  remedy: "แก้ข้อความให้ตรงกับเรื่องของแถวนั้น หรือลบข้อความที่ซ้ำ",
  check: ({ facts }) => [
    ...facts.pieces.flatMap(({ text, where }) =>
      doubledWords(text).map((words) => ({ where, quote: words, text: `พิมพ์คำซ้ำ “${words}”` })),
    ),
    ...facts.tables.flatMap(({ rows }) => rows.flatMap(withinRow)),
    ...betweenRows(facts),
  ],
};

const PLAN: readonly ColumnRole[] = ["measure", "methods"];

interface Entry {
  text: string;
  cell: FactCell;
  row: FactRow;
}

function entriesOf(row: FactRow, roles: readonly ColumnRole[]): Entry[] {
  return row.cells
    .filter(({ role }) => roles.includes(role))
    .flatMap((cell) => ownEntries(cell).map((text) => ({ text, cell, row })));
}

/** The entries of a cell without the boxes that are ticked in it. */
function ownEntries({ entries }: FactCell): string[] {
  return entries
    .map(({ text }) => text.replace(/[☐☑☒✓]\s*(?:ยังไม่ได้ดำเนินการ|ดำเนินการ(?:แล้ว)?)/g, "").trim())
    .filter((text) => text !== "" && !REFERS.test(text));
}

/** Sentences that stand in many rows by their nature: they point elsewhere, or lead to the result that the row answers. */
const REFERS = /ข้างต้น|ดังกล่าวแล้ว|ตามที่รายงาน|เช่นเดียวกับ|ดำเนินการร่วมกับ|^จากผลการประเมิน|^\(?ตัวชี้วัดที่/;

/** A method that repeats the measure or another method of its row. That a result repeats the method is R17. */
function withinRow(row: FactRow): DocumentHit[] {
  const entries = entriesOf(row, PLAN);
  return entries.flatMap(({ text, cell }, index): DocumentHit[] => {
    const before = entries
      .slice(0, index)
      .find((other) => compareKey(other.text) === compareKey(text) || repeats(other.text, text));
    if (!before || compareKey(text).length < 15) return [];
    return [{ where: cell.where, quote: quoted(text), text: `ข้อความนี้ซ้ำกับ “${quoted(before.text)}” ในแถวเดียวกัน` }];
  });
}

/** Columns that are compared with one another over the rows. */
const COMPARED: readonly (readonly ColumnRole[])[] = [["measure", "methods"], ["summary", "outcome"], ["progress"]];

function betweenRows(facts: DocumentFacts): DocumentHit[] {
  const names = new Map(listedItems(facts).map(({ row, name }) => [row, name.text]));
  const rows = facts.tables.flatMap(({ rows: own }) => own);
  return COMPARED.flatMap((roles) => {
    const texts = rows.flatMap((row) => entriesOf(row, roles)).map((key) => ({ key, text: key.text }));
    const ofItems = rows.length > 0 && names.size > 0 && roles.includes("progress");
    return nearDuplicates(texts, ofItems ? COPIED_NOTE : undefined).flatMap(({ first, second }): DocumentHit[] => {
      const [from, to] = [first.key, second.key];
      if (from.row === to.row) return [];
      // A row may say itself that it shares a measure with a row above.
      if (to.row.cells.some(({ text }) => /ดำเนินการร่วมกับ|ตามที่รายงาน/.test(text))) return [];
      // Notes of items whose names are alike as well ("แผน …", "รายงานผลตามแผน …") may be alike.
      const [one, other] = [names.get(from.row), names.get(to.row)];
      if (one !== undefined && other !== undefined && isAboutItsItem(second.text, other)) return [];
      return [
        {
          where: to.cell.where,
          quote: quoted(second.text),
          text: `ข้อความนี้${sameWords(first.text, second.text) ? "" : "แทบ"}เหมือนกับที่ ${from.cell.where}: “${quoted(first.text)}”`,
        },
      ];
    });
  });
}

/** A note that does not name its item needs less likeness to another item's note to be its copy. */
const COPIED_NOTE = 0.8;

/** Letters at the start of an item's name that tell it from others, and how much of them must stand in the note. */
const ITEM_START = 24;
const NAMED = 0.6;

/** Whether a note names its own item: then it was not copied from another. */
function isAboutItsItem(note: string, item: string): boolean {
  const start = compareKey(item).slice(0, ITEM_START);
  return containment(start, note.padEnd(ITEM_START + 1, "·")) >= NAMED;
}
