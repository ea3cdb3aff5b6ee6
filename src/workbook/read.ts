/**
 * Reads a workbook into an AgencyFile: each tab once, every cell that can't be read becomes a finding with its tab and
 * cell, and no bad row hides another. Never throws, writes nothing.
 */
import { emptyAgencyFile } from "../agency/empty";
import { type FieldKind, settingFields, type TableName, tableFields } from "../agency/fields";
import { type AgencyFile, INSTRUMENTS, type Tables, type YearScores } from "../agency/file";
import type { Finding, Place } from "../agency/finding";
import { compareKey } from "../thai/normalise";
import { a1 } from "./a1";
import type { Book } from "./book";
import { cellFinding, choiceFinding, doubledFinding, missingColumn, missingTab } from "./cell-findings";
import { type CellRead, isYear, readCell, textFromCell } from "./cells";
import { type Grid, type Layout, layoutOf } from "./layout";
import type { CellValue } from "./port";
import { isShippedSuggestion, prefilledRows } from "./prefilled-rows";
import { cellIn, dataRows, fieldIn, findableRows, identifiedRows } from "./table-identity";
import { type Column, PUBLISHED_ROWS, ROW_ID, SETTINGS, type Tab, tabOf } from "./tabs";

export type Part = TableName | "settings" | "scores";

/** All parts but the stored templates, which are megabytes and wanted by few actions. */
export const USUAL_PARTS: readonly Part[] = [
  "settings",
  "scores",
  ...(Object.keys(tableFields) as TableName[]).filter((table) => table !== "templates"),
];
export const ALL_PARTS: readonly Part[] = [...USUAL_PARTS, "templates"];

export interface WorkbookReading {
  file: AgencyFile;
  findings: Finding[];
  /** Adds the tab's present name and the cell to a place that names table, row and field. */
  locate(place: Place): Place;
}

/** Where the parts of one tab stand, for {@link WorkbookReading.locate}. */
interface Whereabouts {
  title: string;
  columns: ReadonlyMap<string, number>;
  rows: ReadonlyMap<string, number>;
}

/** Reads the given parts; the others are blank in the file. `kinds`: of the kept files only those of these kinds. */
export function readWorkbook(book: Book, parts: readonly Part[] = USUAL_PARTS, kinds?: readonly string[]): WorkbookReading {
  const file = emptyAgencyFile();
  const findings: Finding[] = [];
  const whereabouts = new Map<Part, Whereabouts>();
  for (const part of parts) {
    const tab = tabOf(part);
    const grid = book.grid(part, kinds);
    const layout = grid && layoutOf(tab, grid);
    if (!grid || !layout) {
      findings.push(missingTab(tab, part));
      continue;
    }
    const title = book.tabs.get(part)?.title ?? tab.title;
    const source: Source = { part, tab, title, grid, layout, file, findings };
    for (const column of lostColumns(source)) findings.push(missingColumn(tab, title, column, part));
    for (const { id, column } of layout.doubled) {
      const header = tab.columns.find((candidate) => candidate.id === id)?.header ?? id;
      findings.push(
        doubledFinding(`คอลัมน์ “${header}”`, { table: part, field: id, tab: title, cell: a1(layout.headerRow, column) }),
      );
    }
    const rows = part === "settings" ? readSettings(source) : part === "scores" ? readScores(source) : readTable(part, source);
    whereabouts.set(part, { title, columns: layout.columns, rows });
  }
  return { file, findings, locate: (place) => located(place, whereabouts) };
}

/** One tab being read, and where its data and findings go. */
interface Source {
  part: Part;
  tab: Tab;
  title: string;
  grid: Grid;
  layout: Layout;
  file: AgencyFile;
  findings: Finding[];
}

type Rows = ReadonlyMap<string, number>;

/** The row id of an indicator on the scores tab: its number. */
const INDICATOR_ROW = /^[1-9]\d?$/;

/** Columns without which data would be missed; what set-up only shows may go. */
function lostColumns({ tab, layout }: Source): Column[] {
  return tab.columns.filter((column) => {
    const id = column.kind === "chunks" ? `${column.id}-1` : column.id;
    return column.kind !== "shown" && !layout.columns.has(id);
  });
}

function cellAt({ grid, layout }: Source, row: number, columnId: string): CellValue {
  return cellIn(grid, layout, row, columnId);
}

function placeOf({ part, title, layout }: Source, row: number, rowId: string, columnId: string, field = columnId): Place {
  const column = layout.columns.get(columnId);
  const cell = column === undefined ? undefined : a1(row, column);
  return { table: part, row: rowId, field, tab: title, cell };
}

interface Field {
  kind: FieldKind;
  header: string;
  choices?: readonly string[];
}

/** Reads one cell as a field; its trouble goes to the findings, text that can't be read to `file.unreadable`. */
function readField(source: Source, field: Field, cell: CellValue, place: Place): string | number | null {
  const read: CellRead = readCell(field.kind, cell);
  const text = textFromCell(cell);
  if (read.trouble) source.findings.push(cellFinding(read.trouble, text, field.header, place));
  if (read.unreadable !== undefined) {
    source.file.unreadable.push({
      table: source.part,
      row: source.part === "settings" ? "" : (place.row ?? ""),
      field: place.field ?? "",
      text: read.unreadable,
    });
  }
  if (!field.choices || read.value === "" || read.trouble) return read.value;
  const key = compareKey(text);
  const choice = field.choices.find((candidate) => compareKey(candidate) === key);
  if (choice === undefined) source.findings.push(choiceFinding(text, field, field.choices, place));
  return choice ?? read.value;
}

function readSettings(source: Source): Rows {
  const rows = firstRows(source, "รายการ");
  const settings = source.file.settings as unknown as Record<string, string | number | null>;
  for (const setting of SETTINGS) {
    const row = rows.get(setting.name);
    if (row === undefined) {
      source.findings.push(missingRow(source, setting.label, { field: setting.name }));
      continue;
    }
    const field = { kind: settingFields[setting.name], header: setting.label, choices: setting.choices };
    const place = placeOf(source, row, "", "value", setting.name);
    settings[setting.name] = readField(source, field, cellAt(source, row, "value"), place);
  }
  return rows;
}

function missingRow({ part, title }: Source, label: string, place: Pick<Place, "row" | "field">): Finding {
  return {
    id: "row-missing",
    severity: "error",
    place: { table: part, ...place, tab: title },
    text: `แท็บ “${title}” ไม่มีแถว “${label}”`,
    remedy: "กดเมนู ผู้ช่วย ITA > ตั้งค่า/ซ่อมแซมสมุดงาน ระบบจะเพิ่มแถวที่ขาดให้",
  };
}

/** Row id → row number on a tab whose rows are fixed; by its label where the hidden id was lost or overwritten. */
function firstRows(source: Source, what: string): Map<string, number> {
  const known = source.part === "settings" ? SETTINGS.map(({ name, label }) => ({ id: name as string, label })) : PUBLISHED_ROWS;
  const ids = new Set<string>(known.map(({ id }) => id));
  const byLabel = new Map(known.map(({ id, label }) => [compareKey(label), id as string]));
  const isRowId = (id: string) => ids.has(id) || (source.part === "scores" && INDICATOR_ROW.test(id));
  const rows = new Map<string, number>();
  for (const row of dataRows(source.grid, source.layout)) {
    const label = textFromCell(cellAt(source, row, "label"));
    const hidden = textFromCell(cellAt(source, row, ROW_ID));
    const id = isRowId(hidden) ? hidden : byLabel.get(compareKey(label)) || textFromCell(cellAt(source, row, "number"));
    if (id === "") continue;
    if (rows.has(id)) source.findings.push(doubledFinding(`${what} “${label}”`, placeOf(source, row, id, "label")));
    else rows.set(id, row);
  }
  return rows;
}

function readScores(source: Source): Rows {
  const rows = firstRows(source, "แถว");
  for (const { id, cells } of prefilledRows("scores", [], []) ?? []) {
    if (!rows.has(id)) source.findings.push(missingRow(source, String(cells.label), { row: id }));
  }
  for (const column of columnsWithoutYear(source, rows)) source.findings.push(columnWithoutYear(source, column));
  const years = [...source.layout.columns.keys()].filter((id) => isYear(Number(id))).sort();
  for (const year of years) {
    const entry: YearScores = {
      year: Number(year),
      indicators: {},
      published: { IIT: null, EIT: null, OIT: null, total: null, level: "" },
    };
    let filled = false;
    for (const [id, row] of rows) {
      const kind: FieldKind = id === "level" ? "text" : "score";
      const label = textFromCell(cellAt(source, row, "label")) || id;
      const value = readField(
        source,
        { kind, header: `${label} ปี ${year}` },
        cellAt(source, row, year),
        placeOf(source, row, id, year),
      );
      if (value === null || value === "") continue;
      filled = true;
      if (id === "level") entry.published.level = String(value);
      else if (id === "total") entry.published.total = Number(value);
      else if (isInstrument(id)) entry.published[id] = Number(value);
      else if (INDICATOR_ROW.test(id)) entry.indicators[id] = Number(value);
    }
    if (filled) source.file.scores.push(entry);
  }
  return rows;
}

/** Fewer numbers in a column are a note that someone made beside the table. */
const FEWEST_SCORES = 3;

/** Columns that hold scores under a header without a year: no year can be told, so none is read. */
function columnsWithoutYear({ grid, layout }: Source, rows: Rows): number[] {
  const known = new Set([...layout.columns.values(), ...layout.doubled.map(({ column }) => column)]);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const isScore = (row: number, column: number) => {
    const { value } = readCell("score", grid[row - 1]?.[column - 1] ?? "");
    return value !== null;
  };
  return Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) => !known.has(column) && [...rows.values()].filter((row) => isScore(row, column)).length >= FEWEST_SCORES,
  );
}

function columnWithoutYear({ title, layout }: Source, column: number): Finding {
  return {
    id: "score-column-without-year",
    severity: "warning",
    place: { table: "scores", tab: title, cell: a1(layout.headerRow, column) },
    text: `แท็บ “${title}” มีคอลัมน์คะแนนที่หัวตารางไม่มีปี ระบบจึงไม่นำคะแนนในคอลัมน์นั้นมาใช้`,
    remedy: "พิมพ์ปี พ.ศ. สี่หลักที่หัวคอลัมน์ เช่น 2568 หรือลบคอลัมน์นั้นหากเป็นบันทึกของหน่วยงานเอง",
  };
}

function isInstrument(id: string): id is (typeof INSTRUMENTS)[number] {
  return (INSTRUMENTS as readonly string[]).includes(id);
}

function readTable(table: TableName, source: Source): Rows {
  const kinds: Readonly<Record<string, FieldKind>> = tableFields[table];
  const identified = identifiedRows(table, source.grid, source.layout);
  const rows = identified.map(({ row, id }) => {
    const values = Object.entries(kinds).map(([name, kind]) => {
      const column = source.tab.columns.find((candidate) => candidate.id === name);
      const choices = typeof column?.choices === "object" && kind === "choice" ? column.choices : undefined;
      const cell = fieldIn(table, source.grid, source.layout, row, name);
      return [name, readField(source, { kind, header: column?.header ?? name, choices }, cell, placeOf(source, row, id, name))];
    });
    return { id, ...Object.fromEntries(values) };
  });
  (source.file as Tables)[table] = (table === "suggestions" ? rows.filter((row) => !isShippedSuggestion(row)) : rows) as never;
  return findableRows(table, source.grid, source.layout, identified);
}

function located(place: Place, whereabouts: ReadonlyMap<Part, Whereabouts>): Place {
  const found = place.table ? whereabouts.get(place.table) : undefined;
  if (!found) return place;
  const setting = place.table === "settings";
  const row = found.rows.get((setting ? place.field : place.row) ?? "");
  const column = found.columns.get(setting ? "value" : (place.field ?? "")) ?? 1;
  return row === undefined ? { ...place, tab: found.title } : { ...place, tab: found.title, cell: a1(row, column) };
}
