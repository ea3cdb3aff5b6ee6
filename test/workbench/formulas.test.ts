// Formulas and the script's own functions in them. The rules for the latter are those of the guide "Custom functions"
// (developers.google.com/apps-script/guides/sheets/functions).
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

const CODE = `
  function ITA_SHOW() { return JSON.stringify([].slice.call(arguments)); }
  function ITA_KIND(x) { return Object.prototype.toString.call(x) + (x instanceof Date || x instanceof Array); }
  function ITA_DOUBLE(rows) { return rows.map(function (row) { return row.map(function (x) { return x === '' ? '' : x * 2; }); }); }
  function ITA_LIST() { return ['ก', 'ข']; }
  function ITA_RAGGED() { return [[1, 2], [3]]; }
  function ITA_THROW() { throw new Error('ใส่ช่วงคะแนน'); }
  function ITA_RESULT(kind) {
    return { none: undefined, nil: null, nan: NaN, day: new Date(2025, 0, 5), yes: true, formula: '=1+1' }[kind];
  }
`;

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript({ code: CODE });
  workbench.evaluate("var book = SpreadsheetApp.getActive(), sheet = book.getActiveSheet();");
});
afterEach(closeAll);

const run = (source: string) => workbench.evaluate(source);
const formula = (text: string, cell = "H1") => run(`sheet.getRange('${cell}').setFormula(${JSON.stringify(text)}).getValue()`);

describe("what a custom function is given", () => {
  beforeEach(() => {
    run("sheet.getRange('A1:B2').setValues([[1, ''], ['ก', true]]); sheet.getRange('C1').setFormula('=1/0');");
    run("sheet.getRange('D1').setValue(new Date(2025, 0, 5))");
  });
  test.each([
    ["one cell", "A1", "[1]"],
    ["a blank", "B1", '[""]'],
    ["a range", "A1:B2", '[[[1,""],["ก",true]]]'],
    ["a range of one cell", "A1:A1", "[1]"],
    ["a row", "A1:B1", '[[[1,""]]]'],
    ["an error", "C1", '["#DIV/0!"]'],
    ["constants", '"x",TRUE,5', '["x",true,5]'],
    ["a formula's result", "A1*3", "[3]"],
  ])("%s: %s", (_name, args, given) => {
    expect(formula(`=ITA_SHOW(${args})`)).toBe(given);
  });

  test("a date is a Date and a range an Array of the script's own world", () => {
    expect(formula("=ITA_KIND(D1)")).toBe("[object Date]true");
    expect(formula("=ITA_KIND(A1:B2)")).toBe("[object Array]true");
  });
});

describe("what a custom function gives back", () => {
  test("a table spills over the cells beside it and follows its argument", () => {
    run("sheet.getRange('A1:A3').setValues([[1], [''], [3]])");
    formula("=ITA_DOUBLE(A1:A3)", "B1");
    expect(run("sheet.getRange('B1:B3').getValues()")).toEqual([[2], [""], [6]]);
    expect(run("sheet.getRange('A2').setValue(2); sheet.getRange('B1:B3').getValues()")).toEqual([[2], [4], [6]]);
  });

  test("a list goes down a column", () => {
    formula("=ITA_LIST()");
    expect(run("sheet.getRange('H1:I2').getValues()")).toEqual([
      ["ก", ""],
      ["ข", ""],
    ]);
  });

  test.each([
    ["none", ""],
    ["nil", ""],
    ["nan", "#NUM!"],
    ["yes", true],
    ["formula", "=1+1"],
  ])("%s shows %p", (kind, value) => {
    expect(formula(`=ITA_RESULT("${kind}")`)).toBe(value);
  });

  test("a date is a date again", () => {
    formula('=ITA_RESULT("day")');
    expect(run("sheet.getRange('H1').getValue().getTime() === new Date(2025, 0, 5).getTime()")).toBe(true);
  });

  test("an exception shows as #ERROR!, IFERROR catches it, its message is kept with the cell", () => {
    expect(formula("=ITA_THROW()", "B2")).toBe("#ERROR!");
    expect(formula('=IFERROR(ITA_THROW(),"จับได้")')).toBe("จับได้");
    expect(workbench.customFunctionErrors[0]).toEqual({ name: "ITA_THROW", cell: "ชีต1!B2", message: "ใส่ช่วงคะแนน" });
  });

  test("rows of different length are an error, where Google shows Java objects", () => {
    expect(formula("=ITA_RAGGED()")).toBe("#ERROR!");
    expect(workbench.customFunctionErrors.at(-1)?.message).toContain("different length");
  });

  test("a spill without room is a broken reference, and mends itself", () => {
    run("sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B2').setValue('ขวาง');");
    expect(formula("=ITA_DOUBLE(A1:A2)", "B1")).toBe("#REF!");
    expect(run("sheet.getRange('B2').clearContent(); sheet.getRange('B1:B2').getValues()")).toEqual([[2], [4]]);
  });
});

describe("recalculation is done before a read returns", () => {
  test("through chains of spilled arrays and over tabs", () => {
    run("sheet.getRange('A1:A3').setValues([[1], [2], [3]]); var other = book.insertSheet('อื่น');");
    run("sheet.getRange('B1').setFormula('=ITA_DOUBLE(A1:A3)'); sheet.getRange('C1').setFormula('=ITA_DOUBLE(B1:B3)');");
    run("sheet.getRange('D1').setFormula('=ITA_DOUBLE(C1:C3)'); other.getRange('A1').setFormula(\"=SUM('ชีต1'!D1:D3)\");");
    expect(run("other.getRange('A1').getValue()")).toBe(48);
    expect(run("sheet.getRange('A1').setValue(101); other.getRange('A1').getValue()")).toBe(848);
  });

  test("when tabs are renamed and named ranges move", () => {
    run("sheet.getRange('A1:A2').setValues([[1], [2]]); book.setNamedRange('scores', sheet.getRange('A1:A2'));");
    run("var other = book.insertSheet('อื่น'); other.getRange('A1').setFormula('=SUM(scores)');");
    const total = () => run("other.getRange('A1').getValue()");
    expect(total()).toBe(3);
    run("sheet.setName('คะแนน ปี 68')");
    expect(total()).toBe(3);
    run("sheet.insertRowsBefore(2, 1); sheet.getRange('A2').setValue(10);");
    expect(total()).toBe(13);
    run("book.setNamedRange('scores', sheet.getRange('A1'))");
    expect(total()).toBe(1);
    run("book.removeNamedRange('scores')");
    expect(total()).toBe("#NAME?");
  });

  test("a formula stays one when its cell is styled, noted or made part of a rule", () => {
    run(
      "sheet.getRange('A1').setValue(1); var c = sheet.getRange('B1').setFormula('=A1*2').setBackground('#ff0000').setNumberFormat('0.0');",
    );
    run("c.setNote('โน้ต').setFontWeight('bold').setWrap(true).clearFormat(); sheet.getRange('A1').setValue(21);");
    expect(run("[c.getValue(), c.getFormula(), c.getNote()]")).toEqual([42, "=A1*2", "โน้ต"]);
  });

  test("two documents of one process do not read each other's names", () => {
    const second = openScript({ code: CODE });
    for (const [one, value] of [
      [workbench, 1],
      [second, 2],
    ] as const) {
      one.evaluate(`var s = SpreadsheetApp.getActiveSheet(); s.getRange('A${value}').setValue(${value});
        SpreadsheetApp.getActive().setNamedRange('only', s.getRange('A${value}')); s.getRange('C1').setFormula('=only*10');`);
    }
    const shown = [workbench, second].map((one) => one.evaluate("s.getRange('C1').getValue()"));
    expect(shown).toEqual([10, 20]);
  });

  test("a formula follows rows that are inserted and deleted", () => {
    run("sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('C1').setFormula('=SUM(A1:A3)');");
    run("sheet.insertRowsAfter(1, 2)");
    expect(run("sheet.getRange('C1').getFormula()")).toBe("=SUM(A1:A5)");
    run("sheet.deleteRows(5, 1)");
    expect(run("[sheet.getRange('C1').getFormula(), sheet.getRange('C1').getValue()]")).toEqual(["=SUM(A1:A4)", 3]);
  });
});
