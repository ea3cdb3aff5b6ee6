/** A look at one tab as it is at this moment, by which rows are found before they are written. Writes nothing. */
import type { Finding, Outcome } from "../agency/finding";
import type { Book } from "./book";
import { missingColumn, missingTab } from "./cell-findings";
import { textFromCell } from "./cells";
import { type Grid, type Layout, layoutOf } from "./layout";
import type { Part } from "./read";
import { readTab } from "./read-tab";
import { cellIn, dataRows, findableRows } from "./table-identity";
import { isTable, ROW_ID, tabOf } from "./tabs";

export interface OpenTab {
  gid: number;
  grid: Grid;
  layout: Layout;
  /** Row counted from 1 of a row id; null where it no longer stands in the tab. */
  rowOf(id: string): number | null;
}

/** The tab as it is at this moment, without kept files: a row is found by its id. */
export function openTab({ port, tabs }: Book, part: Part): Outcome<OpenTab> {
  const tab = tabOf(part);
  const info = tabs.get(part);
  const grid = info ? readTab(port, tab, info.gid, []) : null;
  const layout = grid && layoutOf(tab, grid);
  if (!info || !grid || !layout) return { ok: false, findings: [missingTab(tab, part)] };
  if (!layout.columns.has(ROW_ID)) {
    const column = { id: ROW_ID, header: "รหัสแถว" };
    return { ok: false, findings: [missingColumn(tab, info.title, column, part)] };
  }
  const rows = isTable(part)
    ? findableRows(part, grid, layout)
    : new Map(
        dataRows(grid, layout)
          .map((row) => [textFromCell(cellIn(grid, layout, row, ROW_ID)), row] as const)
          // The first of equal ids.
          .reverse(),
      );
  const rowOf = (id: string) => rows.get(id) ?? null;
  return { ok: true, value: { gid: info.gid, grid, layout, rowOf }, findings: [] };
}

/** The finding of a write whose row no longer stands in the tab. */
export function rowGone(table: Part, id: string): Finding {
  return {
    id: "row-gone",
    severity: "error",
    place: { table, row: id },
    text: `ไม่พบแถวที่จะบันทึกในแท็บ “${tabOf(table).title}” อาจมีผู้ลบแถวนั้นไปแล้ว`,
    remedy: "ดูประวัติเวอร์ชันของสมุดงานเพื่อคืนแถวที่ถูกลบ แล้วสั่งอีกครั้ง",
  };
}
