/**
 * AgencyFile: everything one office has in its workbook, as plain versioned JSON. It is what a workbook is read into,
 * the backup format, the input of the headless runner and the fixture of tests.
 */
import type { RowOf, settingFields, TableName, tableFields } from "./fields";

/** Version of the shape of an AgencyFile. A file of a newer version is refused, an older one is migrated. */
export const AGENCY_FILE_VERSION = 1;

export type Instrument = "IIT" | "EIT" | "OIT";
export const INSTRUMENTS: readonly Instrument[] = ["IIT", "EIT", "OIT"];

export type Settings = Omit<RowOf<typeof settingFields>, "id">;
export type Tables = { [Name in TableName]: RowOf<(typeof tableFields)[Name]>[] };
export type Row<Name extends TableName> = Tables[Name][number];

/** One fiscal year's result. A year without any value is left out of the file. */
export interface YearScores {
  /** Fiscal year (B.E.) that was assessed. */
  year: number;
  /** Points 0–100 by indicator number ("1" … "10"); an indicator without a score is absent. */
  indicators: { [indicator: string]: number };
  /** What the commission published; null or "" where staff have not typed it. */
  published: { IIT: number | null; EIT: number | null; OIT: number | null; total: number | null; level: string };
}

/** A cell whose text could not be read as its field's kind: kept as typed, so that a backup loses nothing. */
export interface UnreadableCell {
  /** Table name, "settings" or "scores". */
  table: TableName | "settings" | "scores";
  /** Row id; "" for settings; for scores the row ("1" … "10", "IIT", "EIT", "OIT", "total", "level"). */
  row: string;
  /** Field name; for scores the year ("2568"). */
  field: string;
  text: string;
}

export interface AgencyFile extends Tables {
  format: "ita-agency-file";
  version: typeof AGENCY_FILE_VERSION;
  /** What a backup holds, in Thai, for whoever opens the file; says nothing to the product. */
  about?: string;
  settings: Settings;
  /** Ascending by year. */
  scores: YearScores[];
  unreadable: UnreadableCell[];
}
