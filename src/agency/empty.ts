/** Starting values of an AgencyFile: what a workbook holds right after set-up, and the blank row of each table. */
import { type FieldKind, settingFields, type TableName, tableFields } from "./fields";
import { AGENCY_FILE_VERSION, type AgencyFile, type Row, type Settings, type Tables } from "./file";

function blank(kind: FieldKind): string | null {
  return kind === "year" || kind === "score" ? null : "";
}

function blanks(fields: Record<string, FieldKind>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, blank(kind)]));
}

/** Settings with nothing filled in. The threshold of the assessment stands in the catalogue, not here. */
export function emptySettings(): Settings {
  return blanks(settingFields) as unknown as Settings;
}

/** A row of `table` with every field blank except those given. */
export function newRow<Name extends TableName>(table: Name, id: string, values: Partial<Row<Name>> = {}): Row<Name> {
  return { id, ...blanks(tableFields[table]), ...values } as Row<Name>;
}

/** An AgencyFile without any data. */
export function emptyAgencyFile(): AgencyFile {
  const tables = Object.fromEntries(Object.keys(tableFields).map((name) => [name, []])) as unknown as Tables;
  return {
    format: "ita-agency-file",
    version: AGENCY_FILE_VERSION,
    settings: emptySettings(),
    scores: [],
    ...tables,
    unreadable: [],
  };
}
