// Tabs, rows and columns, after the reference pages of Spreadsheet and Sheet
// (developers.google.com/apps-script/reference/spreadsheet/spreadsheet and …/sheet).
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript();
  workbench.evaluate("var book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();");
});
afterEach(closeAll);

const run = (source: string) => workbench.evaluate(source);
const names = () => run("book.getSheets().map(function (s) { return s.getName(); })");

test("a new document has one tab with the number 0, 1,000 rows and 26 columns", () => {
  expect(run("[sheet.getSheetId(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]")).toEqual([0, 1000, 26, 0]);
});

test("insertSheet puts the tab after the one in front and in front itself", () => {
  run(
    "book.insertSheet('ก'); book.insertSheet('ข'); book.setActiveSheet(sheet); book.insertSheet('ค'); book.insertSheet('ง', 0);",
  );
  expect(names()).toEqual(["ง", "ชีต1", "ค", "ก", "ข"]);
  expect(run("book.getActiveSheet().getName()")).toBe("ง");
});

test("a tab is found by name and by number after renaming and moving; null when there is none", () => {
  run("var made = book.insertSheet('ก'), id = made.getSheetId(); made.setName('ใหม่'); book.moveActiveSheet(1);");
  expect(run("[book.getSheetById(id).getName(), made.getIndex(), book.getSheetByName('ก'), book.getSheetById(99)]")).toEqual([
    "ใหม่",
    1,
    null,
    null,
  ]);
});

test.each([
  ["book.insertSheet('ชีต1')", 'A sheet with the name "ชีต1" already exists. Please enter another name.'],
  ["book.insertSheet('ก').setName('ชีต1')", 'A sheet with the name "ชีต1" already exists.'],
  ["book.deleteSheet(sheet)", "You can't remove all the sheets in a document."],
  ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
  ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
  ["sheet.deleteRows(1000, 2)", "Those rows are out of bounds."],
  ["sheet.deleteColumns(1, 26)", "You can't delete all the columns on the sheet."],
])("%s is refused", (source, message) => {
  expect(() => run(source)).toThrow(message);
});

test("a Sheet of a deleted tab throws", () => {
  run("var gone = book.insertSheet('ก'); book.deleteSheet(gone);");
  expect(() => run("gone.getName()")).toThrow("Sheet not found");
});

test("rows and columns are put in and taken out where the reference says", () => {
  run("sheet.getRange('A1:B2').setValues([['ก', 'ข'], ['ค', 'ง']]);");
  run("sheet.insertRowBefore(1); sheet.insertRowsAfter(2, 2); sheet.insertColumnAfter(1);");
  expect(run("sheet.getDataRange().getValues()")).toEqual([
    ["", "", ""],
    ["ก", "", "ข"],
    ["", "", ""],
    ["", "", ""],
    ["ค", "", "ง"],
  ]);
  run("sheet.deleteRows(3, 2); sheet.deleteRow(1); sheet.deleteColumn(2);");
  expect(run("sheet.getDataRange().getValues()")).toEqual([
    ["ก", "ข"],
    ["ค", "ง"],
  ]);
  expect(run("[sheet.getMaxRows(), sheet.getMaxColumns()]")).toEqual([1000, 26]);
});

test("rows can be put in after the last one", () => {
  run("sheet.insertRowsAfter(sheet.getMaxRows(), 3); sheet.getRange(1003, 1).setValue('ท้าย')");
  expect(run("[sheet.getMaxRows(), sheet.getLastRow()]")).toEqual([1003, 1003]);
});

test("appendRow writes after the last row with content", () => {
  run("sheet.getRange('C3').setValue('x'); sheet.appendRow(['ก', '=1+1', '']);");
  expect(run("sheet.getRange('A4:C4').getValues()")).toEqual([["ก", 2, ""]]);
});

test("clear takes contents and formats, sort leaves the frozen rows", () => {
  run(
    "sheet.getRange('A1:A4').setValues([['หัว'], [3], [1], [2]]).setBackground('#00ff00'); sheet.setFrozenRows(1); sheet.sort(1);",
  );
  expect(run("sheet.getRange('A1:A4').getValues()")).toEqual([["หัว"], [1], [2], [3]]);
  expect(run("sheet.clear(); [sheet.getLastRow(), sheet.getRange('A1').getBackground()]")).toEqual([0, "#ffffff"]);
});

test("a copied tab has the values, formats and formulas of the first", () => {
  run("sheet.getRange('A1:B1').setValues([[2, '=A1*2']]).setFontWeight('bold'); var copy = sheet.copyTo(book);");
  expect(
    run("[copy.getRange('A1:B1').getValues(), copy.getRange('A1').getFontWeight(), copy.getName() === sheet.getName()]"),
  ).toEqual([[[2, 4]], "bold", false]);
  expect(run("copy.getRange('A1').setValue(5); [copy.getRange('B1').getValue(), sheet.getRange('B1').getValue()]")).toEqual([
    10, 4,
  ]);
});

test("everything a tab shows survives a snapshot", () => {
  run(`sheet.hideRows(5, 2); sheet.hideColumns(3); sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidth(2, 300);
    sheet.setTabColor('#123456'); book.insertSheet('ซ่อน').hideSheet(); sheet.getRange('A1').setNote('โน้ต').setNumberFormat('0.00');
    sheet.getRange('F1:G2').merge(); book.setNamedRange('scores', sheet.getRange('A1:A2')); sheet.getRange('A1').protect().setWarningOnly(true);
    sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(80).setBackground('#f4cccc')
      .setRanges([sheet.getRange('A1:A9')]).build()]);
    sheet.getRange('A1').setValue(79.5); sheet.getRange('A2').setFormula('=A1*2'); book.setSpreadsheetLocale('en_US');
    PropertiesService.getDocumentProperties().setProperty('ก', 'ข'); book.setActiveSheet(sheet);`);
  const look = `var book = SpreadsheetApp.getActive(), sheet = book.getSheetById(0);
    [sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(7), sheet.isColumnHiddenByUser(3), sheet.getFrozenRows(), sheet.getFrozenColumns(),
     sheet.getColumnWidth(2), sheet.getTabColor(), book.getSheetByName('ซ่อน').isSheetHidden(), sheet.getRange('A1').getNote(),
     sheet.getRange('G2').isPartOfMerge(), book.getRangeByName('scores').getA1Notation(), sheet.getProtections('RANGE').length,
     sheet.getRange('B1').getDataValidation().getAllowInvalid(), sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
     sheet.getRange('A1:A2').getDisplayValues(), sheet.getRange('A2').getFormula(), book.getSpreadsheetLocale(),
     PropertiesService.getDocumentProperties().getProperty('ก')]`;
  const before = run(look);
  const snapshot = JSON.parse(JSON.stringify(workbench.snapshot()));
  const again = openScript({}, { snapshot });
  expect(again.evaluate(look)).toEqual(before);
  expect(before).toEqual([
    ...[true, false, true, 2, 1, 300, "#123456", true, "โน้ต", true, "A1:A2", 1, false, "A1:A9", [["79.50"], ["159"]], "=A1*2"],
    ...["en_US", "ข"],
  ]);
});

test("a snapshot shares nothing with the document it was made of", () => {
  const snapshot = workbench.snapshot();
  run("sheet.getRange('A1').setValue('later')");
  expect(openScript({}, { snapshot }).evaluate("SpreadsheetApp.getActiveSheet().getLastRow()")).toBe(0);
});

test("rows and columns that a script adds leave what is selected", () => {
  const selected = "book.getActiveRange().getA1Notation()";
  expect(run(`sheet.getRange('B2:C3').activate(); sheet.insertRowsAfter(sheet.getMaxRows(), 5); ${selected}`)).toBe("B2:C3");
  expect(run(`sheet.insertColumnsAfter(sheet.getMaxColumns(), 2); ${selected}`)).toBe("B2:C3");
});

test("the first selection is the first cell; activate selects (reference: Range.activate)", () => {
  expect(run("book.getActiveRange().getA1Notation()")).toBe("A1");
  expect(
    run("sheet.getRange('B2:C3').activate(); [book.getActiveRange().getA1Notation(), book.getActiveCell().getA1Notation()]"),
  ).toEqual(["B2:C3", "B2"]);
});
