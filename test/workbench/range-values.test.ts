// What may be written to cells and what is read back. The rules are those of the reference page of Range
// (developers.google.com/apps-script/reference/spreadsheet/range), each named by its method.
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript();
  workbench.evaluate("var sheet = SpreadsheetApp.getActiveSheet();");
});
afterEach(closeAll);

const run = (source: string) => workbench.evaluate(source);

describe("setValues takes exactly the shape of its range", () => {
  test.each([
    [
      "[[1],[2]]",
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
    ],
    [
      "[[1,2,3]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    ["[1,2]", "The parameters don't match the method signature for SpreadsheetApp.Range.setValues."],
    ["'text'", "The parameters don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])("%s on A1:B1 is refused", (values, message) => {
    expect(() => run(`sheet.getRange('A1:B1').setValues(${values})`)).toThrow(message);
  });

  test("nothing is written when one row is too short", () => {
    expect(() => run("sheet.getRange('A1:B2').setValues([[1, 2], [3]])")).toThrow("number of columns");
    expect(run("sheet.getLastRow()")).toBe(0);
  });
});

describe("a value set is kept or read as if it were typed (Range.setValue)", () => {
  test.each([
    ["12", "12", 12],
    ["'12'", "12", 12],
    ["' 1,234.5 '", "1,234.50", 1234.5],
    ["'12%'", "12%", 0.12],
    ["true", "TRUE", true],
    ["'FALSE'", "FALSE", false],
    ["'ข้อความ'", "ข้อความ", "ข้อความ"],
    ["''", "", ""],
    ["null", "", ""],
    ["'=1+2'", "3", 3],
    ['"\'=1+2"', "=1+2", "=1+2"],
    ['"\'0123"', "0123", "0123"],
    ["'-'", "-", "-"],
    ["'๑๒'", "๑๒", "๑๒"],
    ["'#hashtag'", "#hashtag", "#hashtag"],
  ])("%s shows %s", (literal, shown, value) => {
    expect(run(`var cell = sheet.getRange('A1').setValue(${literal}); [cell.getDisplayValue(), cell.getValue()]`)).toEqual([
      shown,
      value,
    ]);
  });

  test.each([
    ["'1-5'", 4, 1],
    ["'1/5/2568'", 4, 1],
    ["'2025-05-01'", 4, 1],
  ])("%s becomes the first of May in a Thai document", (literal, month, day) => {
    expect(run(`var d = sheet.getRange('A1').setValue(${literal}).getValue(); [d.getMonth(), d.getDate()]`)).toEqual([
      month,
      day,
    ]);
  });

  test.each(["31-2", "1-13", "2568-13-01"])("%s is no day and stays text", (text) => {
    expect(run(`sheet.getRange('A1').setValue('${text}').getValue()`)).toBe(text);
  });

  test("a cell with the format @ keeps numbers and dates in text as text", () => {
    run("sheet.getRange('A1:A3').setNumberFormat('@').setValues([['1-5'], ['0012'], ['TRUE']])");
    expect(run("sheet.getRange('A1:A3').getValues()")).toEqual([["1-5"], ["0012"], ["TRUE"]]);
  });

  test("a date keeps its moment and the format the cell has", () => {
    run("var when = new Date(2025, 0, 5, 13, 30); sheet.getRange('A1').setNumberFormat('yyyy/mm/dd').setValue(when)");
    expect(run("sheet.getRange('A1').getValue().getTime() === when.getTime()")).toBe(true);
    expect(run("sheet.getRange('A1').getDisplayValue()")).toBe("2025/01/05");
  });
});

test("a cell holds 50,000 characters and not one more (help, Files you can store in Google Drive)", () => {
  expect(run("sheet.getRange('A1').setValue('ก'.repeat(50000)).getValue().length")).toBe(50_000);
  expect(() => run("sheet.getRange('A1').setValue('ก'.repeat(50001))")).toThrow("maximum of 50000 characters");
});

test("an array in braces is refused in a formula, braces in its texts are not", () => {
  expect(() => run("sheet.getRange('A1').setFormula('={1,2}')")).toThrow("ยังไม่รองรับ วงเล็บปีกกาในสูตร");
  expect(run(`sheet.getRange('A1').setFormula('="{ก}"').getValue()`)).toBe("{ก}");
});

test("setFormula adds the = that is missing, an empty text clears", () => {
  expect(run("sheet.getRange('A1').setFormula('SUM(1,2)').getFormula()")).toBe("=SUM(1,2)");
  expect(run("sheet.getRange('A1').setFormula('').getFormula()")).toBe("");
});

test("arrays are copied both ways, so neither side changes the other's", () => {
  run("var given = [['ก']]; sheet.getRange('A1').setValues(given); given[0][0] = 'ข';");
  expect(run("var got = sheet.getRange('A1').getValues(); got[0][0] = 'ค'; sheet.getRange('A1').getValue()")).toBe("ก");
});

test("arrays, dates and errors are of the script's own world", () => {
  const source = `sheet.getRange('A1').setValue(new Date(0));
    var caught; try { sheet.getRange('A0') } catch (e) { caught = e instanceof Error }
    [sheet.getRange('A1').getValues() instanceof Array, sheet.getRange('A1').getValue() instanceof Date, caught]`;
  expect(run(source)).toEqual([true, true, true]);
});

describe("getRange (reference: Sheet.getRange)", () => {
  test.each([
    ["'B2'", "B2"],
    ["'B2:C3'", "B2:C3"],
    ["2, 3", "C2"],
    ["2, 3, 2", "C2:C3"],
    ["2, 3, 2, 4", "C2:F3"],
    ["'A:B'", "A1:B1000"],
    ["'3:4'", "A3:Z4"],
    ["'A990:A'", "A990:A1000"],
    ["'AA1'.slice(1)", "A1"],
  ])("getRange(%s) is %s", (args, notation) => {
    expect(run(`sheet.getRange(${args}).getA1Notation()`)).toBe(notation);
  });

  test.each([
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["1, 1, 0, 1", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
    ["1001, 1", "The coordinates of the range are outside the dimensions of the sheet."],
    ["'AAA1'", "Range not found"],
    ["'ไม่มี!A1'", "Range not found"],
  ])("getRange(%s) says %s", (args, message) => {
    expect(() => run(`sheet.getRange(${args})`)).toThrow(message);
  });
});

test("formats, notes and styles do not touch the values, clearContent leaves them", () => {
  run(`var r = sheet.getRange('A1:B1').setValues([[1, 'ก']]).setNumberFormats([['0.00', '@']]).setBackground('#ff0000')
    .setFontWeight('bold').setNote('โน้ต').setWrap(true).setHorizontalAlignment('center').setBorder(true, true, true, true, null, null);`);
  expect(run("r.getValues()")).toEqual([[1, "ก"]]);
  expect(
    run("r.clearContent(); [r.getBackground(), r.getFontWeight(), r.getNote(), r.getNumberFormats(), r.getValues()]"),
  ).toEqual(["#ff0000", "bold", "โน้ต", [["0.00", "@"]], [["", ""]]]);
  expect(run("r.clearFormat(); [r.getBackground(), r.getNumberFormat()]")).toEqual(["#ffffff", "0.###############"]);
});

test("sort orders the rows of a range by columns of the tab, blanks last", () => {
  run("sheet.getRange('B1:C4').setValues([[3, 'ค'], ['', 'ง'], [1, 'ก'], [2, 'ข']])");
  expect(run("sheet.getRange('B1:C4').sort({ column: 2, ascending: true }).getValues()")).toEqual([
    [1, "ก"],
    [2, "ข"],
    [3, "ค"],
    ["", "ง"],
  ]);
  expect(() => run("sheet.getRange('B1:C4').sort(1)")).toThrow("out of bounds");
});

test("merge keeps the upper left value", () => {
  expect(run("sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge().getValues()")).toEqual([
    [1, ""],
    ["", ""],
  ]);
  expect(run("sheet.getRange('B2').isPartOfMerge()")).toBe(true);
  expect(run("sheet.getRange('A1:B2').breakApart().isPartOfMerge()")).toBe(false);
});
