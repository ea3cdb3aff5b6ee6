// SpreadsheetApp and SpreadsheetApp.Spreadsheet: the open document.
import { BooleanNumber } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetOrderCommand } from "@univerjs/sheets";
import { areaOf, parseReference } from "./areas";
import { BooleanCriteria, createConditionalFormatBuilder } from "./conditional-format";
import type { OpenDocument, ScriptContext } from "./context";
import { execute, gidOf, newSheetId } from "./document";
import { listNamedRanges, namedArea, removeNamedArea, setNamedArea } from "./named-range";
import { listProtections, ProtectionType } from "./protection";
import { BorderStyle, createRange, selectArea, WrapStrategyEnum } from "./range";
import { createService } from "./service";
import { activateSheet, createSheet, duplicateSheet, renameSheet, selectionOf, sheetIdOf } from "./sheet";
import { createUi } from "./ui";
import { createValidationBuilder, DataValidationCriteria } from "./validation";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

// The size of a new tab on Google.
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

function activeSheetId(document: OpenDocument): string {
  const active = document.workbook.getActiveSheet() ?? document.workbook.getSheets()[0];
  if (!active) throw new Error("The document has no sheet.");
  return active.getSheetId();
}

/** Deletes a tab; the last one stays (reference: Spreadsheet.deleteSheet). */
export function deleteSheet(document: OpenDocument, sheetId: string): void {
  if (document.workbook.getSheets().length <= 1) throw new Error("You can't remove all the sheets in a document.");
  const visible = document.workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  if (visible.length === 1 && visible[0]?.getSheetId() === sheetId) {
    throw new Error("You can't remove all the visible sheets in a document.");
  }
  execute(document, RemoveSheetCommand.id, { subUnitId: sheetId });
}

/** Puts a tab at a place counted from 0. */
export function moveSheet(document: OpenDocument, sheetId: string, index: number): void {
  const last = document.workbook.getSheets().length - 1;
  const order = Math.max(0, Math.min(index, last));
  execute(document, SetWorksheetOrderCommand.id, { subUnitId: sheetId, order });
}

function freeName(document: OpenDocument): string {
  for (let number = document.workbook.getSheets().length + 1; ; number += 1) {
    const name = `ชีต${number}`;
    if (!document.workbook.getSheetBySheetName(name)) return name;
  }
}

/** Makes a tab and puts it in front, as Google does (reference: Spreadsheet.insertSheet). Returns Univer's id. */
export function insertSheet(document: OpenDocument, name = freeName(document), index?: number): string {
  if (document.workbook.getSheetBySheetName(name)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  const sheetId = newSheetId(document);
  const place = index ?? document.workbook.getActiveSheetIndex() + 1;
  const sheet = { id: sheetId, name, rowCount: NEW_ROWS, columnCount: NEW_COLUMNS, cellData: {} };
  execute(document, InsertSheetCommand.id, { index: place, sheet });
  activateSheet(document, sheetId);
  return sheetId;
}

/** The Spreadsheet object of the open document. */
export function createSpreadsheet(script: ScriptContext): Spreadsheet {
  const { document, realm } = script;
  const { state } = document;
  const toSheet = (sheetId: string) => createSheet(script, sheetId);
  const selected = () => selectionOf(document, activeSheetId(document));

  const spreadsheet: Spreadsheet = createService<Spreadsheet>(script, "Spreadsheet", {
    getId: () => state.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${state.id}/edit`,
    getName: () => document.workbook.getName(),
    rename: (name) => document.workbook.setName(name),
    getSpreadsheetLocale: () => state.locale,
    setSpreadsheetLocale(locale) {
      state.locale = locale;
    },
    getSpreadsheetTimeZone: () => state.timeZone,
    setSpreadsheetTimeZone(timeZone) {
      state.timeZone = timeZone;
    },

    getSheets: () => realm.Array.from(document.workbook.getSheets(), (sheet) => toSheet(sheet.getSheetId())),
    getNumSheets: () => document.workbook.getSheets().length,
    getSheetByName(name) {
      const sheet = document.workbook.getSheetBySheetName(name);
      return sheet ? toSheet(sheet.getSheetId()) : null;
    },
    getSheetById(gid) {
      const sheet = document.workbook.getSheets().find((one) => gidOf(one.getSheetId()) === gid);
      return sheet ? toSheet(sheet.getSheetId()) : null;
    },
    getActiveSheet: () => toSheet(activeSheetId(document)),
    setActiveSheet(sheet: Sheet) {
      activateSheet(document, sheetIdOf(sheet, "SpreadsheetApp.Spreadsheet.setActiveSheet"));
      return sheet;
    },
    insertSheet(...args: unknown[]) {
      if (args.some((argument) => typeof argument === "object")) throw new realm.Error("ยังไม่รองรับ insertSheet จากแม่แบบ");
      const name = args.find((argument) => typeof argument === "string") as string | undefined;
      const index = args.find((argument) => typeof argument === "number") as number | undefined;
      return toSheet(insertSheet(document, name, index));
    },
    deleteSheet: (sheet) => deleteSheet(document, sheetIdOf(sheet, "SpreadsheetApp.Spreadsheet.deleteSheet")),
    deleteActiveSheet() {
      deleteSheet(document, activeSheetId(document));
      return toSheet(activeSheetId(document));
    },
    duplicateActiveSheet: () => toSheet(duplicateSheet(document, activeSheetId(document))),
    moveActiveSheet: (position) => moveSheet(document, activeSheetId(document), position - 1),
    renameActiveSheet: (name) => renameSheet(document, activeSheetId(document), name),

    getRange(reference) {
      const area = parseReference(document, activeSheetId(document), reference) ?? namedArea(document, reference);
      if (!area) throw new Error("Range not found");
      return createRange(script, area);
    },
    getRangeByName(name) {
      const area = namedArea(document, name) ?? parseReference(document, activeSheetId(document), name);
      return area && createRange(script, area);
    },
    setNamedRange: (name, range) => setNamedArea(document, name, areaOf(range, "SpreadsheetApp.Spreadsheet.setNamedRange")),
    removeNamedRange: (name) => removeNamedArea(document, name),
    getNamedRanges: () => listNamedRanges(script),
    getProtections: (type) => listProtections(script, String(type)),

    getActiveRange: () => createRange(script, selected()),
    getActiveCell() {
      const { sheetId, startRow, startColumn } = selected();
      return createRange(script, { sheetId, startRow, startColumn, endRow: startRow, endColumn: startColumn });
    },
    setActiveRange(range) {
      selectArea(document, areaOf(range, "SpreadsheetApp.Spreadsheet.setActiveRange"));
      return range;
    },
    toast: (text: string, title: string = "", seconds: number | null = 5) => script.ui.toast(text, title, seconds ?? 5),
  });
  return spreadsheet;
}

/** The global SpreadsheetApp. */
export function createSpreadsheetApp(script: ScriptContext): SpreadsheetApp {
  const { document } = script;
  return createService<SpreadsheetApp>(script, "SpreadsheetApp", {
    getActive: () => createSpreadsheet(script),
    getActiveSpreadsheet: () => createSpreadsheet(script),
    getActiveSheet: () => createSheet(script, activeSheetId(document)),
    getActiveRange: () => createRange(script, selectionOf(document, activeSheetId(document))),
    getUi: () => createUi(script),
    // Writes are in the grid at once here; what is left to do is the calculation.
    flush: () => document.recalculation.run(),
    newDataValidation: () => createValidationBuilder(script),
    newConditionalFormatRule: () => createConditionalFormatBuilder(script),
    BooleanCriteria,
    BorderStyle,
    DataValidationCriteria,
    ProtectionType,
    WrapStrategy: WrapStrategyEnum,
  });
}
