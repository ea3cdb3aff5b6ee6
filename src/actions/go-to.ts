/** Brings a place of the workbook to the front: the tab of a finding or a step, and its cell where one is named. */
import type { Outcome } from "../agency/finding";
import { a1, cellArea } from "../workbook/a1";
import type { Book } from "../workbook/book";
import { missingTab } from "../workbook/cell-findings";
import { layoutOf } from "../workbook/layout";
import { ALL_PARTS, type Part, readWorkbook } from "../workbook/read";
import { identifiedRows } from "../workbook/table-identity";
import { isTable, TABS, type TabId, tabOf } from "../workbook/tabs";
import type { Host } from "./host";
import { openSafely } from "./open-safely";

/** Tabs that no one reads; places of findings name none of them. */
const UNREAD: readonly TabId[] = ["system", "safety", "templates"];

/** The `row` of a place that waits for a row not yet written: the first free one below the table. */
export const FIRST_FREE_ROW = "+";

/** What a place may name. */
export const PLACES: readonly TabId[] = TABS.map(({ id }) => id).filter((id) => !UNREAD.includes(id));

/** `cell` is "" where the place names no row, or one that is gone: then the tab alone is shown. */
export function goTo(host: Host, place: { table: string; row: string; field: string }): Outcome<{ tab: string; cell: string }> {
  const opened = openSafely(host);
  if (!opened.ok) return opened;
  const book = opened.value;
  const tab = tabOf(place.table as TabId);
  const info = book.tabs.get(tab.id);
  if (!info) return { ok: false, findings: [missingTab(tab, undefined)] };
  const cell = cellOf(book, tab.id, place.row, place.field);
  const area = cellArea(cell);
  host.workbook.apply([{ do: "activate", gid: info.gid, ...(area && { area }) }]);
  return { ok: true, value: { tab: info.title, cell }, findings: [] };
}

/** Notation of the cell as the tab stands now; "" for a place without row and field. */
function cellOf(book: Book, id: TabId, row: string, field: string): string {
  const part = ALL_PARTS.find((candidate): candidate is Part => candidate === id);
  if (!part || (row === "" && field === "")) return "";
  if (row === FIRST_FREE_ROW) return freeCell(book, part, field);
  return readWorkbook(book, [part]).locate({ table: part, row, field }).cell ?? "";
}

/** The cell under a column's last row with content. */
function freeCell(book: Book, part: Part, field: string): string {
  const grid = book.grid(part);
  const layout = grid && layoutOf(tabOf(part), grid);
  const column = layout?.columns.get(field);
  if (!grid || !layout || column === undefined || !isTable(part)) return "";
  const filled = identifiedRows(part, grid, layout).map(({ row }) => row);
  return a1(Math.max(layout.headerRow, ...filled) + 1, column);
}
