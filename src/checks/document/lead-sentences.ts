/** R4: the lead sentence of a table that goes on over pages, worded differently on each page. */
import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import { type FactCell, type FactTable, sameWords } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";

/** The part that two labels must share to be labels of one group, in letters. */
const SHARED = 30;

export const leadSentences: DocumentRule = {
  id: "R4",
  severity: "warning",
  why: "ป้ายเดียวกันที่เขียนต่างกันในแต่ละหน้าทำให้ดูเหมือนเป็นคนละเรื่อง",
  remedy: "ใช้ข้อความเดียวกันทุกหน้า",
  check: ({ facts }) =>
    chains(facts.tables).flatMap((cells) => {
      const [first, ...others] = cells;
      if (!first) return [];
      const odd = others.find((cell) => !sameWords(leadOf(cell), leadOf(first)));
      if (!odd) return [];
      const hit: DocumentHit = {
        where: odd.where,
        quote: leadOf(odd).slice(-60).trim(),
        text: `ข้อความนำของกลุ่มนี้เขียนต่างจาก “${leadOf(first).slice(-60).trim()}” (${first.where})`,
      };
      return [hit];
    }),
};

/** First cells that carry on one label over several tables with the same headings. */
function chains(tables: readonly FactTable[]): FactCell[][] {
  const labels = tables.flatMap((table) => {
    const cell = table.rows[0]?.cells[0];
    return cell && table.headings.length > 0 && cell.text.length > SHARED ? [{ table, cell }] : [];
  });
  const groups: { headings: string; start: string; cells: FactCell[] }[] = [];
  for (const { table, cell } of labels) {
    const headings = table.headings.map(compareKey).join("|");
    const start = compareKey(cell.text).slice(0, SHARED);
    const group = groups.find((other) => other.headings === headings && other.start === start);
    if (group) group.cells.push(cell);
    else groups.push({ headings, start, cells: [cell] });
  }
  return groups.map(({ cells }) => cells).filter((cells) => cells.length > 1);
}

/** The words before the list of the cell. */
function leadOf({ text }: FactCell): string {
  const end = toArabicDigits(text).search(/(?:^|\s)\(1?\d\)|(?:^|\n)\s*-\s/);
  return end <= 0 ? text : text.slice(0, end);
}
