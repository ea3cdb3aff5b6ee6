/**
 * Rows that set-up writes in advance, so that staff find them ready: settings, indicators, the sentences of documents, the
 * catalogue, example measures. Says what stands in them; what staff type beside it is never touched.
 */
import { INSTRUMENTS } from "../agency/file";
import { catalogueFor, newestCatalogueYear } from "../assessment/catalogue";
import { catalogueEntries } from "../assessment/catalogue-entries";
import { suggestionRows } from "../assessment/suggestions";
import type { WriteValue } from "./port";
import { PUBLISHED_ROWS, SETTINGS, type TabId } from "./tabs";

/** A sentence of the documents which an office may replace. */
export interface Sentence {
  key: string;
  /** Where it stands, in Thai. */
  label: string;
  /** The default. */
  text: string;
}

export interface PrefilledRow {
  /** Row id. */
  id: string;
  /** Column id → what the row shows; refreshed by each set-up. */
  cells: Readonly<Record<string, WriteValue>>;
  /** Column id → what staff find there the first time; theirs from then on. */
  start?: Readonly<Record<string, WriteValue>>;
}

/** The units every office has; it adds its own. */
export const UNITS_OF_SET_UP = ["ทุกส่วนราชการ", "ทุกกอง/ฝ่าย/งาน", "คณะทำงาน ITA"] as const;

/** Rows that each set-up keeps up to date; null for a tab without such rows. */
export function prefilledRows(tab: TabId, sentences: readonly Sentence[], years: readonly number[]): PrefilledRow[] | null {
  switch (tab) {
    case "settings":
      return settingRows();
    case "scores":
      return scoreRows();
    case "texts":
      return sentences.map(({ key, label, text }) => ({ id: key, cells: { key, label, standard: text } }));
    case "catalogueEdits":
      return years.flatMap(catalogueRows);
    case "suggestions":
      return suggestionRows().map(({ id, ...start }) => ({ id, cells: {}, start }));
    default:
      return null;
  }
}

/** Years whose catalogue a fresh workbook shows: the newest and the one offices now write for. */
export function yearsOfSetUp(): { result: number; working: number } {
  const result = newestCatalogueYear();
  return { result, working: result + 1 };
}

function settingRows(): PrefilledRow[] {
  const { result, working } = yearsOfSetUp();
  const start: Record<string, number> = { resultYear: result, workingYear: working };
  return SETTINGS.map(({ name, group, label, note }) => ({
    id: name,
    cells: { group, label, note },
    start: { value: start[name] ?? "" },
  }));
}

function scoreRows(): PrefilledRow[] {
  const indicators = catalogueFor(newestCatalogueYear()).indicators.map(({ number, name, instrument }) => ({
    id: String(number),
    cells: { number, label: name, instrument },
  }));
  return [
    ...indicators,
    ...PUBLISHED_ROWS.map(({ id, label, instrument }) => ({ id, cells: { number: "", label, instrument } })),
  ];
}

/** State of a value of the catalogue that custom functions compute from. */
export const LOCKED = "ล็อก (ใช้คำนวณ)";

function catalogueRows(year: number): PrefilledRow[] {
  return catalogueEntries(catalogueFor(year)).map(({ path, label, value, source, verified, locked }) => ({
    id: path,
    cells: {
      year,
      label,
      standard: value,
      state: locked ? LOCKED : verified ? "ยืนยันแล้ว" : "ยังไม่ยืนยัน",
      source,
    },
  }));
}

/** Example measures just as they came with the add-in are no data of the office. */
export function isShippedSuggestion(row: { id: string }): boolean {
  const shipped = suggestionRows().find(({ id }) => id === row.id);
  return (
    shipped !== undefined && Object.entries(shipped).every(([name, value]) => (row as Record<string, unknown>)[name] === value)
  );
}

/** Weight of each instrument in percent, as the newest catalogue has it. */
export function weights(): { instrument: (typeof INSTRUMENTS)[number]; percent: number }[] {
  const catalogue = catalogueFor(newestCatalogueYear());
  return INSTRUMENTS.map((instrument) => ({ instrument, percent: catalogue.weights[instrument] }));
}
