/**
 * Restores a whole AgencyFile into the workbook: all tabs are written from the file, with a safety copy behind. What the
 * file doesn't hold (the office's own columns beside a row, the sentences and catalogue that set-up shows) stays.
 */
import { type FieldKind, settingFields, type TableName } from "../agency/fields";
import type { AgencyFile, Row } from "../agency/file";
import type { Outcome } from "../agency/finding";
import { suggestionRows } from "../assessment/suggestions";
import type { Book } from "./book";
import { showCatalogueYears } from "./catalogue-rows";
import { missingTab } from "./cell-findings";
import { textFromCell, writeCell } from "./cells";
import { type Layout, layoutOf } from "./layout";
import type { Command, WriteValue } from "./port";
import { type RawCells, readRaw, resized, shownBy } from "./raw-cells";
import { ALL_PARTS, type Part } from "./read";
import { guarded } from "./safety";
import { yearColumnLook } from "./tab-look";
import { SHOWN_IN_ADVANCE } from "./table-identity";
import { rowCells } from "./table-rows";
import { ROW_ID, SETTINGS, tabOf } from "./tabs";

/**
 * Writes a checked file (see validate.ts) into a workbook that is set up. Ends in the restored or in the old workbook; the
 * value is the number of rows written.
 */
export function restore(book: Book, file: AgencyFile, at: string): Outcome<{ rows: number }> {
  const outcome = guarded(book, { action: "นำข้อมูลสำรองกลับเข้าสมุดงาน", at }, (present) => write(present, file));
  if (!outcome.ok) return outcome;
  const tables = ALL_PARTS.filter((part): part is TableName => part !== "settings" && part !== "scores");
  return { ok: true, value: { rows: tables.reduce((sum, table) => sum + file[table].length, 0) }, findings: outcome.findings };
}

/** Each tab is read just before it is written, so that a row typed at the same moment is seen. */
function write(book: Book, file: AgencyFile): Outcome<null> {
  const missing: Part[] = [];
  for (const part of ALL_PARTS) {
    const commands = plan(book, part, file);
    if (commands) book.port.apply(commands);
    else missing.push(part);
  }
  if (missing.length > 0) return { ok: false, findings: missing.map((part) => missingTab(tabOf(part), part)) };
  // Set-up shows the newest catalogues alone: a file of earlier years needs its own, to look into and to correct.
  const { resultYear, workingYear } = file.settings;
  return showCatalogueYears(
    book,
    [resultYear, workingYear].filter((year) => year !== null),
  );
}

/** The commands for one tab, none when its cells stay as they are; null when the tab is missing or has no headers. */
function plan({ port, tabs }: Book, part: Part, file: AgencyFile): Command[] | null {
  const info = tabs.get(part);
  const raw = info && readRaw(port, info.gid);
  const layout =
    raw &&
    layoutOf(
      tabOf(part),
      raw.map((line) => line.map(shownBy)),
    );
  if (!info || !raw || !layout) return null;
  const commands = commandsFor(info.gid, part, layout, raw, file);
  return commands.every((command) => command.do !== "values" || stands(raw, command)) ? [] : commands;
}

function commandsFor(gid: number, part: Part, layout: Layout, raw: RawCells, file: AgencyFile): Command[] {
  if (part === "settings") return settingCommands(gid, layout, raw, file);
  if (part === "scores") return scoreCommands(gid, layout, raw, file);
  return tableCommands(gid, part, layout, raw, file);
}

/** Whether the cells a command would write are there already. */
function stands(raw: RawCells, { row, column, values }: Extract<Command, { do: "values" }>): boolean {
  return values.every((line, down) =>
    line.every((value, right) => {
      const now = raw[row - 1 + down]?.[column - 1 + right] ?? "";
      return value === now || (typeof value === "object" && JSON.stringify(value) === JSON.stringify(now));
    }),
  );
}

function textAt(raw: RawCells, row: number, column: number | undefined): string {
  return column === undefined ? "" : textFromCell(shownBy(raw[row - 1]?.[column - 1] ?? ""));
}

/** Row numbers below the headers by row id, the first of equal ones. */
function rowsById(raw: RawCells, layout: Layout): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = layout.headerRow + 1; row <= raw.length; row += 1) {
    const id = textAt(raw, row, layout.columns.get(ROW_ID));
    if (id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

function settingCommands(gid: number, layout: Layout, raw: RawCells, file: AgencyFile): Command[] {
  const column = layout.columns.get("value");
  const rows = rowsById(raw, layout);
  if (column === undefined) return [];
  const settings = file.settings as unknown as Record<string, string | number | null>;
  const values = raw.slice(layout.headerRow).map((cells) => [cells[column - 1] ?? ""]);
  for (const { name } of SETTINGS) {
    const row = rows.get(name);
    const unreadable = file.unreadable.find((cell) => cell.table === "settings" && cell.field === name);
    const value = unreadable ? { text: unreadable.text } : writeCell(settingFields[name] as FieldKind, settings[name] ?? null);
    if (row !== undefined) values[row - layout.headerRow - 1] = [value];
  }
  return values.length === 0 ? [] : [{ do: "values", gid, row: layout.headerRow + 1, column, values }];
}

/** Years stand to the right of the row ids; those the workbook lacks are added at the end, in order with the blank ones. */
function scoreCommands(gid: number, layout: Layout, raw: RawCells, file: AgencyFile): Command[] {
  const width = Math.max(0, ...raw.map((cells) => cells.length));
  const known = [...layout.columns.keys()].filter((id) => /^\d{4}$/.test(id));
  const unreadable = file.unreadable.filter(({ table }) => table === "scores");
  const wanted = [...file.scores.map(({ year }) => String(year)), ...unreadable.map(({ field }) => field)];
  const added = [...new Set(wanted)].filter((year) => /^\d{4}$/.test(year) && !known.includes(year)).sort();
  // A column that set-up made and no one filled in takes its place among the others.
  const blank = known.filter((year) => isBlankBelow(raw, layout.headerRow, layout.columns.get(year)!));
  const free = [...blank.map((year) => layout.columns.get(year)!), ...added.map((_, index) => width + index + 1)];
  const ordered = [...blank, ...added].sort().map((year, index) => [year, free[index]!] as const);
  const columns = new Map([...layout.columns, ...(added.length > 0 ? ordered : [])]);
  const moved = [...known, ...added].filter((year) => columns.get(year) !== layout.columns.get(year));
  const looks = moved.flatMap((year) => yearColumnLook(gid, columns.get(year)!, Number(year), layout, raw.length));

  const rows = rowsById(raw, layout);
  const extra = [...new Set(file.scores.flatMap(({ indicators }) => Object.keys(indicators)))].filter((id) => !rows.has(id));
  const cells = resized(raw, raw.length + extra.length, width + added.length);
  extra.forEach((id, index) => {
    const row = raw.length + index + 1;
    rows.set(id, row);
    for (const name of ["number", "label", ROW_ID]) {
      const column = columns.get(name);
      if (column !== undefined) cells[row - 1]![column - 1] = name === "label" ? `ตัวชี้วัดที่ ${id}` : id;
    }
  });
  for (const year of [...known, ...added]) {
    const column = columns.get(year)!;
    const entry = file.scores.find((scores) => String(scores.year) === year);
    const published: Record<string, string | number | null> = { ...entry?.published };
    for (const [id, row] of rows) {
      const kept = unreadable.find((cell) => cell.field === year && cell.row === id);
      const value = entry?.indicators[id] ?? published[id] ?? null;
      cells[row - 1]![column - 1] = kept ? { text: kept.text } : writeCell(id === "level" ? "text" : "score", value);
    }
  }
  const first = layout.headerRow + 1;
  const area = { row: first, column: 1, rows: cells.length - first + 1, columns: width + added.length };
  if (area.rows <= 0) return looks;
  return [...looks, { do: "unmerge", gid, area }, { do: "values", gid, row: first, column: 1, values: cells.slice(first - 1) }];
}

function isBlankBelow(raw: RawCells, headerRow: number, column: number): boolean {
  return raw.slice(headerRow).every((cells) => (cells[column - 1] ?? "") === "");
}

function tableCommands<Name extends TableName>(
  gid: number,
  table: Name,
  layout: Layout,
  raw: RawCells,
  file: AgencyFile,
): Command[] {
  const width = Math.max(...layout.columns.values(), ...raw.map((cells) => cells.length));
  const known = rowsById(raw, layout);
  const lines = linesOf(table, layout, raw, file, known).map(({ row, before }) => {
    const line: WriteValue[] = Array.from({ length: width }, (_, index) => (before ? (raw[before - 1]?.[index] ?? "") : ""));
    for (const [column, value] of rowCells(table, layout, row, file.unreadable)) line[column - 1] = value;
    return line;
  });
  const first = layout.headerRow + 1;
  const rows = Math.max(lines.length, raw.length - layout.headerRow);
  if (rows === 0) return [];
  return [
    { do: "unmerge", gid, area: { row: first, column: 1, rows, columns: width } },
    { do: "values", gid, row: first, column: 1, values: resized(lines, rows, width) },
  ];
}

/** The rows the tab is to have, each with the row number whose other cells it keeps. */
function linesOf<Name extends TableName>(
  table: Name,
  layout: Layout,
  raw: RawCells,
  file: AgencyFile,
  known: ReadonlyMap<string, number>,
): { row: Row<Name>; before: number | undefined }[] {
  const own = file[table] as Row<Name>[];
  if (table === "suggestions") {
    const ids = new Set(own.map(({ id }) => id));
    const shipped = suggestionRows().filter(({ id }) => !ids.has(id)) as Row<TableName>[] as Row<Name>[];
    return [...shipped, ...own].map((row) => ({ row, before: known.get(row.id) }));
  }
  // The file holds only what the office changed of these.
  if (!SHOWN_IN_ADVANCE.includes(table)) return own.map((row) => ({ row, before: known.get(row.id) }));
  return inShownRows(table, layout, raw, own, known);
}

/** Sentences are known by their key, catalogue values by their path; a row of the file goes where it is shown. */
function inShownRows<Name extends TableName>(
  table: Name,
  layout: Layout,
  raw: RawCells,
  own: readonly Row<Name>[],
  known: ReadonlyMap<string, number>,
): { row: Row<Name>; before: number | undefined }[] {
  const keyOf = (row: Row<Name>) => (table === "texts" ? (row as Row<"texts">).key : row.id);
  const shownKeys = new Map<string, number>();
  for (const [id, row] of known) shownKeys.set(table === "texts" ? textAt(raw, row, layout.columns.get("key")) || id : id, row);
  const byKey = new Map(own.map((row) => [keyOf(row), row]));
  const shown = [...shownKeys].map(([key, before]) => {
    const blank = (table === "texts"
      ? { id: key, key, text: "" }
      : { id: key, value: "", note: "" }) as Row<TableName> as Row<Name>;
    return { row: byKey.get(key) ?? blank, before };
  });
  const placed = new Set(shown.map(({ row }) => row));
  return [...shown, ...own.filter((row) => !placed.has(row)).map((row) => ({ row, before: undefined }))];
}
