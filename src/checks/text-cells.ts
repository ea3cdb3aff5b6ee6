/** The cells of an office's data that hold running text, as the rules on wording read them. */
import type { Place } from "../agency/finding";
import { parseListCell } from "../thai/list-cell";
import { type CheckInput, checkedMeasures } from "./rule";

export interface TextCell {
  place: Required<Pick<Place, "table" | "row" | "field">>;
  text: string;
  /** Its entries and sub-entries, one after another, without marks. */
  entries: string[];
}

const FIELDS = {
  issues: ["issue"],
  measures: ["issue", "measure", "methods", "followUp", "progress", "summary", "outcome"],
  indicatorPlans: ["purpose", "finding", "approach", "progress"],
  oitItems: ["notes"],
  announcement: ["text"],
} as const;

type TextTable = keyof typeof FIELDS;

/** Cells with text of the years that are looked at, and the office's own words for documents. */
export function textCells(input: CheckInput): TextCell[] {
  const { file, measureYears, assessment } = input;
  const years = [...measureYears, ...(assessment ? [assessment.year] : [])];
  const rows = {
    issues: file.issues.filter(({ year }) => year !== null && years.includes(year)),
    measures: checkedMeasures(input),
    indicatorPlans: file.indicatorPlans.filter(({ year }) => year !== null && measureYears.includes(year)),
    oitItems: file.oitItems.filter(({ year }) => year !== null && years.includes(year)),
    announcement: file.announcement.filter(({ year }) => year !== null && measureYears.includes(year)),
  };
  const cells = (Object.keys(FIELDS) as TextTable[]).flatMap((table) =>
    rows[table].flatMap((row) =>
      FIELDS[table].map((field) => cellOf({ table, row: row.id, field }, String((row as Record<string, unknown>)[field] ?? ""))),
    ),
  );
  return [
    ...cells,
    ...file.texts.map((row) => cellOf({ table: "texts", row: row.id, field: "text" }, row.text)),
    cellOf({ table: "settings", row: "", field: "targetText" }, file.settings.targetText),
  ].filter(({ text }) => text.trim() !== "");
}

function cellOf(place: TextCell["place"], text: string): TextCell {
  return { place, text, entries: parseListCell(text).flatMap((entry) => [entry.text, ...entry.sub]) };
}
