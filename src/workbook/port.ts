/**
 * What the workbook room needs from a spreadsheet, in plain data: one read per tab and a list of commands that say what
 * to write. How a host does it (batching, service names) is the host's affair.
 */

/** A date as the spreadsheet shows it, in Bangkok; the year is what stands in the cell, even where it is a B.E. year. */
export interface CellDate {
  /** "YYYY-MM-DD" */
  date: string;
  /** "HH:MM" */
  time: string;
}

/** What a cell shows: a blank is "", an error is text that starts with "#". */
export type CellValue = string | number | boolean | CellDate;

/**
 * What goes into a cell. Text stays text: it becomes a formula only as `{ formula }`. `{ text }` keeps it from becoming a
 * number or a date too, in a cell whose format is not "@".
 */
export type WriteValue = CellValue | { formula: string } | { text: string };

export interface TabInfo {
  /** Stable number of the tab. */
  gid: number;
  title: string;
}

/** Cells of one tab; rows and columns count from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Style {
  bold?: boolean;
  background?: string;
  colour?: string;
  size?: number;
  wrap?: boolean;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle";
  /** Number format; "@" keeps what is typed as text. */
  format?: string;
  font?: string;
  /** Thin lines between and around the cells, in this colour. */
  lines?: string;
}

/** A dropdown that advises: another value than the offered ones stays possible. */
export interface Dropdown {
  /** The words themselves, or the cells of another tab that hold them. */
  offers: readonly string[] | { gid: number; area: Area };
  help: string;
}

/** A colour that depends on what a cell shows. */
export interface ColourRule {
  area: Area;
  /** Formula for the first cell of the area ("=$D12<$F$2"), or the text the cell must equal. */
  when: { formula: string } | { equals: string };
  background?: string;
  colour?: string;
}

export type Command =
  /** Writes a block; a grid that is too small grows, and new rows look like the last one. */
  | { do: "values"; gid: number; row: number; column: number; values: readonly (readonly WriteValue[])[] }
  /** Adds a row below all content in one step that nobody can come between. */
  | { do: "append"; gid: number; values: readonly WriteValue[] }
  /** Gives a fresh tab this size; takes away nothing that holds content. */
  | { do: "size"; gid: number; rows: number; columns: number }
  | { do: "unmerge"; gid: number; area: Area }
  | { do: "style"; gid: number; area: Area; style: Style }
  | { do: "dropdown"; gid: number; area: Area; dropdown: Dropdown }
  | { do: "widths"; gid: number; widths: readonly number[] }
  | { do: "freeze"; gid: number; rows: number; columns: number }
  | { do: "hideRow"; gid: number; row: number }
  | { do: "hideColumn"; gid: number; column: number }
  | { do: "colourRules"; gid: number; rules: readonly ColourRule[] }
  /** Warns whoever edits; a warning of the same text on the tab is replaced. */
  | { do: "warn"; gid: number; area: Area; text: string }
  | { do: "name"; name: string; gid: number; area: Area }
  | { do: "colourTab"; gid: number; colour: string }
  | { do: "deleteTab"; gid: number }
  | { do: "hideTab"; gid: number }
  /** Brings a tab to the front, also a hidden one, and selects the area where one is given. */
  | { do: "activate"; gid: number; area?: Area }
  | { do: "locale"; locale: string; timeZone: string };

export interface WorkbookPort {
  /** All tabs from left to right. */
  tabs(): TabInfo[];
  /** Adds a tab at a position counted from 0 and gives its gid. */
  insertTab(title: string, position: number): number;
  /** All cells from A1 to the last one with content, as a rectangle; one read. A tab without content gives [[""]]. */
  read(gid: number): CellValue[][];
  /**
   * The first `count` columns down to the last row with content in them, blank columns to the right left out; one read that
   * needs not know the size of the tab. Null where the tab has fewer columns or can't be read so.
   */
  readColumns(gid: number, count: number): CellValue[][] | null;
  /** `count` whole rows from `row` on; one read. Null where the tab has fewer rows or can't be read so. */
  readRows(gid: number, row: number, count: number): CellValue[][] | null;
  /** The formulas of the same rectangle, "" where a cell has none. */
  readFormulas(gid: number): string[][];
  /** Carries the commands out in order. */
  apply(commands: readonly Command[]): void;
}

export function isCellDate(value: CellValue): value is CellDate {
  return typeof value === "object";
}
