/** Where the data of a file would stand in a workbook, so that a fault in the file is told with tab and cell. Writes nothing. */
import type { TableName } from "../agency/fields";
import type { Place } from "../agency/finding";
import { a1 } from "./a1";
import type { Book } from "./book";
import { layoutOf } from "./layout";
import { readWorkbook } from "./read";
import { isTable, tabOf } from "./tabs";

/** Adds tab and cell to places of `file`, which may be any JSON; a place that the workbook has no cell for keeps its words. */
export function restoredPlaces(book: Book, file: unknown): (place: Place) => Place {
  const { locate } = readWorkbook(book, ["settings", "scores"]);
  return (place) => {
    const { table } = place;
    if (!table) return place;
    return isTable(table) ? { ...place, ...cellOfRow(book, file, table, place) } : locate(place);
  };
}

/** A table's rows are written in their order, from the first row below the headers on. */
function cellOfRow(book: Book, file: unknown, table: TableName, { row, field }: Place): Pick<Place, "tab" | "cell"> {
  const grid = book.grid(table);
  const layout = grid && layoutOf(tabOf(table), grid);
  const title = book.tabs.get(table)?.title ?? tabOf(table).title;
  const column = layout?.columns.get(field ?? "");
  const rows = (file as Partial<Record<TableName, unknown>>)[table];
  const index = Array.isArray(rows) ? rows.findIndex((each) => (each as { id?: unknown } | null)?.id === row) : -1;
  return layout && column !== undefined && index >= 0
    ? { tab: title, cell: a1(layout.headerRow + 1 + index, column) }
    : { tab: title };
}
