/**
 * The workbook over Google Sheets: carries out the commands of the workbook room by two-dimensional setters, one service
 * call per block. Decides nothing about what is written.
 */
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

export function workbookPort(service: () => SheetsService = () => SpreadsheetApp): WorkbookPort {
  const app = service();
  const spreadsheet = app.getActiveSpreadsheet();
  const sheets = new Map<number, Sheet>();
  const allSheets = () => {
    sheets.clear();
    for (const sheet of spreadsheet.getSheets()) sheets.set(sheet.getSheetId(), sheet);
    return sheets;
  };
  const sheetOf = (gid: number): Sheet => {
    const sheet = sheets.get(gid) ?? allSheets().get(gid);
    if (!sheet) throw new Error(`no sheet with gid ${gid}`);
    return sheet;
  };
  return {
    tabs: () => [...allSheets()].map(([gid, sheet]) => ({ gid, title: sheet.getName() })),
    insertTab(title, position) {
      const sheet = spreadsheet.insertSheet(title, position);
      sheets.set(sheet.getSheetId(), sheet);
      return sheet.getSheetId();
    },
    read: (gid) =>
      sheetOf(gid)
        .getDataRange()
        .getValues()
        .map((row) => row.map(toCellValue)),
    readFormulas: (gid) => sheetOf(gid).getDataRange().getFormulas(),
    apply(commands) {
      for (const command of commands) carryOut(command, app, spreadsheet, sheetOf);
    },
  };
}

/** Dates come from the spreadsheet's realm, so they are told by their tag. */
function toCellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
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

function carryOut(command: Command, app: SheetsService, spreadsheet: Spreadsheet, sheetOf: (gid: number) => Sheet): void {
  if (command.do === "locale") {
    spreadsheet.setSpreadsheetLocale(command.locale);
    spreadsheet.setSpreadsheetTimeZone(command.timeZone);
    return;
  }
  const sheet = sheetOf(command.gid);
  switch (command.do) {
    case "values": {
      const { row, column, values } = command;
      const range = sheet.getRange(row, column, values.length, values[0]?.length ?? 1);
      range.setValues(values.map((line) => line.map(toGoogle)));
      break;
    }
    case "grow":
      grow(sheet, command.rows, command.columns);
      break;
    case "trim": {
      const extra = sheet.getMaxColumns() - command.columns;
      if (extra > 0) sheet.deleteColumns(command.columns + 1, extra);
      break;
    }
    case "unmerge":
      rangeOf(sheet, command.area).breakApart();
      break;
    case "style":
      dress(app, rangeOf(sheet, command.area), command.style);
      break;
    case "dropdowns":
      setDropdowns(app, rangeOf(sheet, command.area), command.area, command.cells, sheetOf);
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
      warn(app, sheet, command.area, command.text);
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
      sheet.activate();
      break;
    case "deleteTab":
      spreadsheet.deleteSheet(sheet);
      break;
  }
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  const haveColumns = sheet.getMaxColumns();
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
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

/** Builds each distinct dropdown once and sets all cells in one call. */
function setDropdowns(
  app: SheetsService,
  range: Range,
  { rows }: Area,
  cells: readonly (readonly (Dropdown | null)[])[],
  sheetOf: (gid: number) => Sheet,
): void {
  const built = new Map<Dropdown, Validation>();
  const validationOf = (dropdown: Dropdown | null): Validation | null => {
    if (!dropdown) return null;
    const { offers, help } = dropdown;
    const before = built.get(dropdown);
    if (before) return before;
    const builder = app.newDataValidation();
    if ("gid" in offers) builder.requireValueInRange(rangeOf(sheetOf(offers.gid), offers.area), true);
    else builder.requireValueInList([...offers], true);
    const validation = builder.setAllowInvalid(true).setHelpText(help).build();
    built.set(dropdown, validation);
    return validation;
  };
  const [only] = cells;
  const all = cells.length === 1 && only ? Array.from({ length: rows }, () => only) : cells;
  range.setDataValidations(all.map((line) => line.map(validationOf)));
}

/** Neighbouring columns of one width are set in one call. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  for (let index = 1; index <= widths.length; index += 1) {
    if (widths[index] === widths[start]) continue;
    sheet.setColumnWidths(start + 1, index - start, widths[start] ?? 100);
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
function warn(app: SheetsService, sheet: Sheet, area: Area, text: string): void {
  for (const protection of sheet.getProtections(app.ProtectionType.RANGE)) {
    if (protection.getDescription() === text) protection.remove();
  }
  rangeOf(sheet, area).protect().setDescription(text).setWarningOnly(true);
}
