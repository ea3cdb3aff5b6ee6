// Data validation, conditional formats, protections, filters and named ranges, after their reference pages under
// developers.google.com/apps-script/reference/spreadsheet.
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript();
  workbench.evaluate(`var book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();
    function rule() { return SpreadsheetApp.newDataValidation(); }
    function values(r) { return r.getValues(); }`);
});
afterEach(closeAll);

const run = (source: string) => workbench.evaluate(source);

describe("a rule that rejects makes setValue throw (DataValidationBuilder.setAllowInvalid)", () => {
  test.each([
    ["rule().requireValueInList(['ก', 'ข'])", "'ก'", "'ค'"],
    ["rule().requireNumberBetween(0, 100)", "100", "100.5"],
    ["rule().requireNumberBetween(0, 100)", "'55'", "'มาก'"],
    ["rule().requireNumberGreaterThan(5)", "6", "5"],
    ["rule().requireNumberLessThanOrEqualTo(5)", "5", "6"],
    ["rule().requireCheckbox()", "true", "'ใช่'"],
    ["rule().requireDate()", "new Date(2025, 0, 5)", "'เมื่อวาน'"],
    ["rule().requireValueInRange(sheet.getRange('D1:D2'))", "'ซ้าย'", "'กลาง'"],
  ])("%s takes %s and refuses %s", (rule, good, bad) => {
    run(`sheet.getRange('D1:D2').setValues([['ซ้าย'], ['ขวา']]);
      var cell = sheet.getRange('A1').setDataValidation(${rule}.setAllowInvalid(false).setHelpText('ดูคำอธิบาย').build());`);
    run(`cell.setValue(${good})`);
    expect(() => run(`cell.setValue(${bad})`)).toThrow(/cell A1 violates the data validation rules.*ดูคำอธิบาย/);
    expect(run(`cell.setValue('').getValue()`)).toBe("");
  });

  test("setValues writes nothing when one cell is refused", () => {
    run("sheet.getRange('A2').setDataValidation(rule().requireValueInList(['ก']).setAllowInvalid(false).build())");
    expect(() => run("sheet.getRange('A1:A2').setValues([['ก'], ['ข']])")).toThrow("cell A2");
    expect(run("sheet.getLastRow()")).toBe(0);
  });

  test("a rule that only advises refuses nothing; that is how a new rule starts", () => {
    run("var cell = sheet.getRange('A1').setDataValidation(rule().requireValueInList(['ก']).build());");
    expect(run("[cell.setValue('ข').getValue(), cell.getDataValidation().getAllowInvalid()]")).toEqual(["ข", true]);
  });
});

test("a rule can be read back, copied and taken away", () => {
  run("sheet.getRange('A1:A3').setDataValidation(rule().requireValueInList(['ก', 'ข'], false).setHelpText('เลือก').build());");
  run("var read = sheet.getRange('A2').getDataValidation();");
  expect(
    run(
      "[read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, read.getCriteriaValues(), read.getHelpText()]",
    ),
  ).toEqual([true, [["ก", "ข"], false], "เลือก"]);
  run("sheet.getRange('B1').setDataValidation(read.copy().setAllowInvalid(false).build());");
  expect(
    run(
      "sheet.getRange('A1:B2').getDataValidations().map(function (r) { return r.map(function (x) { return x && x.getAllowInvalid(); }); })",
    ),
  ).toEqual([
    [true, false],
    [true, null],
  ]);
  run("sheet.getRange('A2').setDataValidation(null)");
  expect(run("sheet.getRange('A1:A3').getDataValidations().map(function (r) { return r[0] !== null; })")).toEqual([
    true,
    false,
    true,
  ]);
});

test("rules move with their cells", () => {
  run("sheet.getRange('B2').setDataValidation(rule().requireValueInList(['ก']).build()); sheet.insertColumnBefore(1);");
  expect(run("['B2', 'C2'].map(function (a) { return sheet.getRange(a).getDataValidation() !== null; })")).toEqual([false, true]);
});

test("conditional formats are replaced as a whole and read back in order (Sheet.setConditionalFormatRules)", () => {
  run(`function format(c) { return SpreadsheetApp.newConditionalFormatRule().setBackground(c).setRanges([sheet.getRange('A1:A9')]); }
    sheet.setConditionalFormatRules([format('#111111').whenNumberLessThan(80).build(), format('#222222').whenTextContains('ก').build()]);
    sheet.setConditionalFormatRules([format('#333333').whenFormulaSatisfied('=A1>5').setBold(true).build(),
      format('#444444').whenNumberBetween(1, 2).build(), format('#555555').whenCellEmpty().build()]);`);
  expect(
    run(`sheet.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition();
      return [c.getBackground(), String(c.getCriteriaType()), c.getCriteriaValues(), c.getBold(), r.getRanges()[0].getA1Notation()]; })`),
  ).toEqual([
    ["#333333", "CUSTOM_FORMULA", ["=A1>5"], true, "A1:A9"],
    ["#444444", "NUMBER_BETWEEN", [1, 2], null, "A1:A9"],
    ["#555555", "CELL_EMPTY", [], null, "A1:A9"],
  ]);
  run("sheet.setConditionalFormatRules(sheet.getConditionalFormatRules())");
  expect(run("sheet.getConditionalFormatRules().length")).toBe(3);
  run("sheet.clearConditionalFormatRules()");
  expect(run("sheet.getConditionalFormatRules()")).toEqual([]);
});

test("a conditional format needs a condition and a range", () => {
  expect(() => run("SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()")).toThrow("condition");
  expect(() => run("SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()")).toThrow("range");
});

describe("protections (Range.protect, Sheet.protect)", () => {
  test("pile up: protecting twice makes two", () => {
    run(
      "sheet.getRange('A1').protect(); sheet.getRange('A1').protect().setDescription('สอง').setWarningOnly(true); sheet.protect();",
    );
    const list = "function (p) { return [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation()]; }";
    expect(run(`book.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(${list})`)).toEqual([
      ["", false, "A1"],
      ["สอง", true, "A1"],
    ]);
    expect(run("sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length")).toBe(1);
  });

  test.each([
    ["sheet.insertRowsBefore(1, 2)", ["B4:C5"]],
    ["sheet.insertRowBefore(2)", ["B3:C4"]],
    ["sheet.insertRowsAfter(2, 1)", ["B2:C4"]],
    ["sheet.insertColumnBefore(1)", ["C2:D3"]],
    ["sheet.insertRowsAfter(3, 1)", ["B2:C3"]],
    ["sheet.deleteRows(1, 2)", ["B1:C1"]],
    ["sheet.deleteRows(3, 5)", ["B2:C2"]],
    ["sheet.deleteColumn(1)", ["A2:B3"]],
    ["sheet.deleteRows(2, 2)", []],
    ["book.insertSheet('ก'); book.deleteSheet(sheet)", []],
  ])("stay on their cells: %s", (source, expected) => {
    run(`sheet.getRange('B2:C3').protect(); ${source}`);
    expect(run("book.getProtections('RANGE').map(function (p) { return p.getRange().getA1Notation(); })")).toEqual(expected);
  });

  test("are gone when removed", () => {
    run("var one = sheet.getRange('A1').protect(); one.remove();");
    expect(run("sheet.getProtections('RANGE').length")).toBe(0);
    expect(() => run("one.remove()")).toThrow("does not exist");
  });

  test("keep no editors, because the permissions asked for do not reach them", () => {
    expect(() => run("sheet.protect().removeEditors([])")).toThrow("ยังไม่รองรับ Protection.removeEditors");
  });
});

test("a tab has at most one filter, and it can be removed (Range.createFilter)", () => {
  run("sheet.getRange('A1:B3').setValues([['หัว', 'หัว'], ['ก', 1], ['ข', 2]]); sheet.getRange('A1:B3').createFilter();");
  expect(run("sheet.getFilter().getRange().getA1Notation()")).toBe("A1:B3");
  expect(() => run("sheet.getRange('A1:B3').createFilter()")).toThrow("already has a filter");
  expect(run("sheet.getFilter().remove(); sheet.getFilter()")).toBe(null);
});

test("filtered rows are read like any others", () => {
  run("sheet.getRange('A1:A3').setValues([['หัว'], ['ก'], ['ข']]);");
  workbench.hand.filterRows("ชีต1", "A1:A3", 1, ["ก"]);
  expect(run("sheet.getDataRange().getValues()")).toEqual([["หัว"], ["ก"], ["ข"]]);
  run("sheet.getRange('A1:A3').setBackground('#00ff00')");
  expect(run("sheet.getRange('A3').getBackground()")).toBe("#00ff00");
});

test("named ranges are set, moved, listed and removed; a name of gone cells is null (Spreadsheet.getRangeByName)", () => {
  run("book.setNamedRange('scores', sheet.getRange('A1:A2')); book.setNamedRange('scores', sheet.getRange('B1:B2'));");
  expect(run("book.getNamedRanges().map(function (n) { return [n.getName(), n.getRange().getA1Notation()]; })")).toEqual([
    ["scores", "B1:B2"],
  ]);
  run("sheet.deleteColumn(2)");
  expect(run("[book.getRangeByName('scores'), book.getNamedRanges().length]")).toEqual([null, 0]);
  run("book.setNamedRange('other', sheet.getRange('A1')); book.removeNamedRange('other')");
  expect(run("book.getRangeByName('other')")).toBe(null);
  expect(() => run("book.removeNamedRange('other')")).toThrow("does not exist");
});
