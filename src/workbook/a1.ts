/** A1 notation of cells; rows and columns count from 1. */
import type { Area } from "./port";

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The area of one cell from its notation ("B3"); null for anything else. */
export function cellArea(notation: string): Area | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(notation);
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column, rows: 1, columns: 1 };
}

/** "A3:F500" */
export function a1Area(area: Area): string {
  return `${a1(area.row, area.column)}:${a1(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** "$A$3:$F$500" */
export function absolute(area: Area): string {
  return a1Area(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A tab's title as formulas quote it. */
export function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
