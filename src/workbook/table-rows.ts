/** Rows of an AgencyFile as the cells they go into, in the columns where the tab has them now. Writes nothing itself. */
import { type FieldKind, type TableName, tableFields } from "../agency/fields";
import type { Row, UnreadableCell } from "../agency/file";
import { writeCell } from "./cells";
import { toChunks } from "./chunks";
import type { Layout } from "./layout";
import type { WriteValue } from "./port";
import { ROW_ID, type Tab, tabOf } from "./tabs";

/** The cells of one field: column counted from 1 → value. A field whose column is missing has none. */
export type Cells = Map<number, WriteValue>;

/** The cells of the given fields of a row of `table`. */
export function fieldCells(table: TableName, layout: Layout, values: Readonly<Record<string, unknown>>): Cells {
  const kinds: Readonly<Record<string, FieldKind>> = tableFields[table];
  const cells: Cells = new Map();
  for (const [name, kind] of Object.entries(kinds)) {
    if (!(name in values)) continue;
    const value = values[name] as string | number | null;
    if (isChunked(tabOf(table), name)) {
      const chunks = toChunks(String(value ?? ""));
      for (const [id, column] of layout.columns) {
        const [, number] = new RegExp(`^${name}-(\\d+)$`).exec(id) ?? [];
        if (number) cells.set(column, chunks[Number(number) - 1] ?? "");
      }
      continue;
    }
    const column = layout.columns.get(name);
    if (column !== undefined) cells.set(column, writeCell(kind, value));
  }
  return cells;
}

/** All cells of a whole row, its id among them; a cell that could not be read keeps the text it had. */
export function rowCells<Name extends TableName>(
  table: Name,
  layout: Layout,
  row: Row<Name>,
  unreadable: readonly UnreadableCell[],
): Cells {
  const cells = fieldCells(table, layout, row);
  const idColumn = layout.columns.get(ROW_ID);
  if (idColumn !== undefined) cells.set(idColumn, row.id);
  for (const cell of unreadable) {
    const column = layout.columns.get(cell.field);
    if (cell.table === table && cell.row === row.id && column !== undefined) cells.set(column, { text: cell.text });
  }
  return cells;
}

function isChunked(tab: Tab, name: string): boolean {
  return tab.columns.some((column) => column.id === name && column.kind === "chunks");
}
