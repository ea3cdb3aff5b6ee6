/** The cells of a tab just as they stand, formulas included, so that they can be put back to the last character. */
import type { CellValue, WorkbookPort, WriteValue } from "./port";

export type RawCells = WriteValue[][];

export function readRaw(port: WorkbookPort, gid: number): RawCells {
  return withFormulas(port.read(gid), port.readFormulas(gid));
}

/** What cells show, with a formula in place of its answer. */
export function withFormulas(values: readonly (readonly CellValue[])[], formulas: readonly (readonly string[])[]): RawCells {
  return values.map((cells, row) =>
    cells.map((cell, column): WriteValue => {
      const formula = formulas[row]?.[column] ?? "";
      return formula === "" ? cell : { formula };
    }),
  );
}

/** What a raw cell shows, as far as it says so itself: a formula's answer is not kept. */
export function shownBy(cell: WriteValue): CellValue {
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return "";
  return "text" in cell ? cell.text : cell;
}

/** The same cells as a rectangle of the given size, blank where there were none. */
export function resized(cells: RawCells, rows: number, columns: number): RawCells {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? ""));
}
