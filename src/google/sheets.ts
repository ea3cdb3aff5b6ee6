/**
 * The workbook over Google Sheets: carries out the commands of the workbook room by two-dimensional setters, one service
 * call per block. Decides nothing about what is written.
 */
import { columnLetters } from "../workbook/a1";
import { textWithMark, textWithoutMark } from "../workbook/cells";
import {
  type Area,
  type CellValue,
  type Command,
  type Dropdown,
  isCellDate,
  type Style,
  type WorkbookPort,
  type WriteValue,
} from "../workbook/port";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export type SheetsService = Pick<
  GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  "getActiveSpreadsheet" | "newDataValidation" | "newConditionalFormatRule" | "ProtectionType" | "BorderStyle"
>;

/** Bangkok is seven hours ahead all year; set-up gives the spreadsheet that time zone. */
const BANGKOK_MS = 7 * 60 * 60 * 1000;
/** Size of a tab that Sheets has just inserted. */
const NEW_TAB = { rows: 1000, columns: 26 } as const;
const NEW_COLUMN_WIDTH = 100;

interface Size {
  rows: number;
  columns: number;
}

/** One run's view of the spreadsheet: what was asked once is not asked again. */
interface Run {
  app: SheetsService;
  spreadsheet: Spreadsheet;
  sheets: Map<number, Sheet>;
  /** Size of the grid as far as it is known. */
  sizes: Map<number, Size>;
  /** Rows and columns that the last reading gave: the grid is at least that large. */
  filled: Map<number, Size>;
  /** Tabs inserted in this run: they have no protection but those of this run. */
  fresh: Set<number>;
}

export function workbookPort(service: () => SheetsService = () => SpreadsheetApp): WorkbookPort {
  const app = service();
  const run: Run = {
    app,
    spreadsheet: app.getActiveSpreadsheet(),
    sheets: new Map(),
    sizes: new Map(),
    filled: new Map(),
    fresh: new Set(),
  };
  return {
    tabs: () => [...allSheets(run)].map(([gid, sheet]) => ({ gid, title: sheet.getName() })),
    insertTab(title, position) {
      const sheet = run.spreadsheet.insertSheet(title, position);
      const gid = sheet.getSheetId();
      run.sheets.set(gid, sheet);
      run.sizes.set(gid, NEW_TAB);
      run.fresh.add(gid);
      return gid;
    },
    read(gid) {
      const values = sheetOf(run, gid).getDataRange().getValues();
      run.filled.set(gid, { rows: values.length, columns: values[0]?.length ?? 0 });
      return values.map((row) => row.map(toCellValue));
    },
    readColumns(gid, count) {
      const values = valuesOf(sheetOf(run, gid), `A1:${columnLetters(count)}`);
      if (!values) return null;
      // All rows of the grid come, blank ones too.
      run.filled.set(gid, { rows: values.length, columns: count });
      return withoutBlankEdges(values.map((row) => row.map(toCellValue)));
    },
    readRows(gid, row, count) {
      const values = valuesOf(sheetOf(run, gid), `${row}:${row + count - 1}`);
      return values?.map((cells) => cells.map(toCellValue)) ?? null;
    },
    readFormulas: (gid) => sheetOf(run, gid).getDataRange().getFormulas(),
    apply(commands) {
      for (const command of commands) carryOut(run, command);
    },
  };
}

function allSheets({ spreadsheet, sheets }: Run): Map<number, Sheet> {
  sheets.clear();
  for (const sheet of spreadsheet.getSheets()) sheets.set(sheet.getSheetId(), sheet);
  return sheets;
}

function sheetOf(run: Run, gid: number): Sheet {
  const sheet = run.sheets.get(gid) ?? allSheets(run).get(gid);
  if (!sheet) throw new Error(`no sheet with gid ${gid}`);
  return sheet;
}

/** Null where the range can't be had: Google does not say whether it refuses one beyond the grid at once or when it is read. */
function valuesOf(sheet: Sheet, notation: string): unknown[][] | null {
  try {
    return sheet.getRange(notation).getValues();
  } catch {
    return null;
  }
}

/** From the first cell to the last row and the last column with content; at least one cell. */
function withoutBlankEdges(grid: readonly (readonly CellValue[])[]): CellValue[][] {
  let rows = 1;
  let columns = 1;
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === "") return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  return grid.slice(0, rows).map((cells) => cells.slice(0, columns));
}

/** Dates come from the spreadsheet's realm, so they are told by their tag. */
function toCellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Nearly all cells of a tab are blank.
  if (value === "") return "";
  if (Object.prototype.toString.call(value) !== "[object Date]") return textWithoutMark(String(value));
  const shifted = new Date((value as Date).getTime() + BANGKOK_MS).toISOString();
  // A year beyond 9999 has a sign and six digits; no office means one, and the text shows it.
  const [date = "", time = ""] = shifted.split("T");
  return { date, time: time.slice(0, 5) };
}

function toGoogle(value: WriteValue): string | number | boolean | Date {
  if (typeof value === "string") return textWithMark(value);
  if (typeof value !== "object") return value;
  if ("formula" in value) return value.formula;
  if ("text" in value) return `'${value.text}`;
  return isCellDate(value) ? new Date(Date.parse(`${value.date}T${value.time}:00Z`) - BANGKOK_MS) : "";
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows, columns);
}

function carryOut(run: Run, command: Command): void {
  const { app, spreadsheet } = run;
  if (command.do === "locale") {
    spreadsheet.setSpreadsheetLocale(command.locale);
    spreadsheet.setSpreadsheetTimeZone(command.timeZone);
    return;
  }
  const sheet = sheetOf(run, command.gid);
  switch (command.do) {
    case "values": {
      const { gid, row, column, values } = command;
      const width = values[0]?.length ?? 1;
      grow(run, gid, sheet, row + values.length - 1, column + width - 1);
      const range = sheet.getRange(row, column, values.length, width);
      range.setValues(values.map((line) => line.map(toGoogle)));
      break;
    }
    case "append":
      sheet.appendRow(command.values.map(toGoogle));
      // The grid may have grown.
      run.sizes.delete(command.gid);
      break;
    case "size":
      grow(run, command.gid, sheet, command.rows, command.columns);
      shrink(run, command.gid, sheet, command.rows, command.columns);
      break;
    case "unmerge":
      grow(run, command.gid, sheet, command.area.row + command.area.rows - 1, command.area.column + command.area.columns - 1);
      // A merge that reaches beyond the area can only be undone as a whole.
      for (const merged of rangeOf(sheet, command.area).getMergedRanges()) merged.breakApart();
      break;
    case "style":
      dress(app, rangeOf(sheet, command.area), command.style);
      break;
    case "dropdown":
      rangeOf(sheet, command.area).setDataValidation(validation(run, command.dropdown));
      break;
    case "widths":
      setWidths(sheet, command.widths);
      break;
    case "freeze":
      sheet.setFrozenRows(command.rows);
      if (command.columns > 0) sheet.setFrozenColumns(command.columns);
      break;
    case "hideRow":
      sheet.hideRows(command.row);
      break;
    case "hideColumn":
      sheet.hideColumns(command.column);
      break;
    case "colourRules":
      sheet.setConditionalFormatRules(command.rules.map((rule) => colourRule(app, sheet, rule)));
      break;
    case "warn":
      warn(run, command.gid, sheet, command.area, command.text);
      break;
    case "name":
      spreadsheet.setNamedRange(command.name, rangeOf(sheet, command.area));
      break;
    case "colourTab":
      sheet.setTabColor(command.colour);
      break;
    case "hideTab":
      sheet.hideSheet();
      break;
    case "activate":
      // Google doesn't show a hidden tab by activating it.
      sheet.showSheet();
      if (command.area) rangeOf(sheet, command.area).activate();
      else sheet.activate();
      break;
    case "deleteTab":
      spreadsheet.deleteSheet(sheet);
      break;
  }
}

function sizeOf(run: Run, gid: number, sheet: Sheet): Size {
  const size = run.sizes.get(gid) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  run.sizes.set(gid, size);
  return size;
}

function grow(run: Run, gid: number, sheet: Sheet, rows: number, columns: number): void {
  const filled = run.filled.get(gid);
  if (filled && rows <= filled.rows && columns <= filled.columns) return;
  const have = sizeOf(run, gid, sheet);
  if (have.rows < rows) addRows(sheet, have, rows - have.rows);
  if (have.columns < columns) sheet.insertColumnsAfter(have.columns, columns - have.columns);
  run.sizes.set(gid, { rows: Math.max(have.rows, rows), columns: Math.max(have.columns, columns) });
}

/** New rows take the number formats of the last row, so that text in them stays text. */
function addRows(sheet: Sheet, have: { rows: number; columns: number }, count: number): void {
  const [formats = []] = sheet.getRange(have.rows, 1, 1, have.columns).getNumberFormats();
  sheet.insertRowsAfter(have.rows, count);
  sheet.getRange(have.rows + 1, 1, count, have.columns).setNumberFormats(Array.from({ length: count }, () => [...formats]));
}

function shrink(run: Run, gid: number, sheet: Sheet, rows: number, columns: number): void {
  const have = sizeOf(run, gid, sheet);
  if (have.rows > rows) sheet.deleteRows(rows + 1, have.rows - rows);
  if (have.columns > columns) sheet.deleteColumns(columns + 1, have.columns - columns);
  run.sizes.set(gid, { rows, columns });
  run.filled.delete(gid);
}

function dress(app: SheetsService, range: Range, style: Style): void {
  if (style.format !== undefined) range.setNumberFormat(style.format);
  if (style.bold) range.setFontWeight("bold");
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.colour !== undefined) range.setFontColor(style.colour);
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.font !== undefined) range.setFontFamily(style.font);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.horizontal !== undefined) range.setHorizontalAlignment(style.horizontal);
  if (style.vertical !== undefined) range.setVerticalAlignment(style.vertical);
  if (style.lines !== undefined) range.setBorder(true, true, true, true, true, true, style.lines, app.BorderStyle.SOLID);
}

function validation(run: Run, { offers, help }: Dropdown): Validation {
  const builder = run.app.newDataValidation();
  if ("gid" in offers) builder.requireValueInRange(rangeOf(sheetOf(run, offers.gid), offers.area), true);
  else builder.requireValueInList([...offers], true);
  return builder.setAllowInvalid(true).setHelpText(help).build();
}

/** Neighbouring columns of one width are set in one call; those as wide as a new column are left alone. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  for (let index = 1; index <= widths.length; index += 1) {
    if (widths[index] === widths[start]) continue;
    const width = widths[start] ?? NEW_COLUMN_WIDTH;
    if (width !== NEW_COLUMN_WIDTH) sheet.setColumnWidths(start + 1, index - start, width);
    start = index;
  }
}

function colourRule(
  app: SheetsService,
  sheet: Sheet,
  rule: Extract<Command, { do: "colourRules" }>["rules"][number],
): FormatRule {
  const builder = app.newConditionalFormatRule();
  if ("formula" in rule.when) builder.whenFormulaSatisfied(rule.when.formula);
  else builder.whenTextEqualTo(rule.when.equals);
  if (rule.background !== undefined) builder.setBackground(rule.background);
  if (rule.colour !== undefined) builder.setFontColor(rule.colour);
  return builder.setRanges([rangeOf(sheet, rule.area)]).build();
}

/** Protections pile up on Google: one of the same text goes before the new one comes. */
function warn({ app, fresh }: Run, gid: number, sheet: Sheet, area: Area, text: string): void {
  const former = fresh.has(gid) ? [] : sheet.getProtections(app.ProtectionType.RANGE);
  const range = rangeOf(sheet, area);
  const isHere = (protection: (typeof former)[number]) => protection.getRange().getA1Notation() === range.getA1Notation();
  for (const protection of former) {
    const description = protection.getDescription();
    // A run cut short leaves one without its text, which would keep colleagues from editing.
    if (description === text || (description === "" && isHere(protection))) protection.remove();
  }
  range.protect().setDescription(text).setWarningOnly(true);
}
