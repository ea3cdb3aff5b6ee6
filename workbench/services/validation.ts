// SpreadsheetApp.newDataValidation and the rules it builds. Google refuses a value only when setAllowInvalid(false); Univer
// itself never refuses what a script writes, so the check is here (reference: DataValidationBuilder.setAllowInvalid).
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { areaOf, notationOf, parseReference, referenceOf } from "./areas";
import { mapArea, readValues } from "./cells";
import type { Area, OpenDocument, ScriptContext } from "./context";
import { execute, rangeOf } from "./document";
import { arrayIn, isDate } from "./realm";
import { createEnum, createService } from "./service";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const DataValidationCriteria = createEnum<Criteria>(
  "CHECKBOX",
  "CUSTOM_FORMULA",
  "DATE_IS_VALID_DATE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
);

/** A rule as Google describes it. `values` are the criteria's values; a range is kept as its reference. */
interface RuleSpec {
  criteria: keyof Criteria & string;
  values: (string | number | boolean)[];
  showDropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

const specs = new WeakMap<object, RuleSpec>();

const NUMBER_OPERATORS: { [criteria: string]: DataValidationOperator } = {
  NUMBER_BETWEEN: DataValidationOperator.BETWEEN,
  NUMBER_EQUAL_TO: DataValidationOperator.EQUAL,
  NUMBER_GREATER_THAN: DataValidationOperator.GREATER_THAN,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  NUMBER_LESS_THAN: DataValidationOperator.LESS_THAN,
  NUMBER_LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  NUMBER_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  NUMBER_NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
};

type UniverRule = NonNullable<ReturnType<SheetDataValidationModel["getRuleByLocation"]>>;

function toUniver(spec: RuleSpec): Omit<UniverRule, "uid" | "ranges"> {
  const shared = {
    allowBlank: true,
    showErrorMessage: true,
    error: spec.helpText ?? undefined,
    errorStyle: spec.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showDropDown: spec.showDropdown,
  };
  const [first, second] = spec.values.map(String);
  const operator = NUMBER_OPERATORS[spec.criteria];
  if (operator) return { ...shared, type: DataValidationType.DECIMAL, operator, formula1: first, formula2: second };
  switch (spec.criteria) {
    case "VALUE_IN_LIST":
      return { ...shared, type: DataValidationType.LIST, formula1: spec.values.join(",") };
    case "VALUE_IN_RANGE":
      return { ...shared, type: DataValidationType.LIST, formula1: `=${first}` };
    case "CHECKBOX":
      return { ...shared, type: DataValidationType.CHECKBOX, formula1: first, formula2: second };
    case "DATE_IS_VALID_DATE":
      // Univer has no "any date"; from the first day it knows on is the same.
      return {
        ...shared,
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: "1900-01-01",
      };
    default:
      return { ...shared, type: DataValidationType.CUSTOM, formula1: first };
  }
}

function fromUniver(rule: UniverRule): RuleSpec {
  const shared = {
    showDropdown: rule.showDropDown ?? true,
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.error ?? null,
  };
  const formula = rule.formula1 ?? "";
  const both = [rule.formula1, rule.formula2].filter((text) => text !== undefined && text !== "") as string[];
  if (rule.type === DataValidationType.LIST && formula.startsWith("=")) {
    return { ...shared, criteria: "VALUE_IN_RANGE", values: [formula.slice(1)] };
  }
  if (rule.type === DataValidationType.LIST) return { ...shared, criteria: "VALUE_IN_LIST", values: formula.split(",") };
  if (rule.type === DataValidationType.CHECKBOX) return { ...shared, criteria: "CHECKBOX", values: both };
  if (rule.type === DataValidationType.DATE) return { ...shared, criteria: "DATE_IS_VALID_DATE", values: [] };
  const number = Object.entries(NUMBER_OPERATORS).find(([, operator]) => operator === rule.operator)?.[0];
  if (rule.type === DataValidationType.DECIMAL && number) {
    return { ...shared, criteria: number as RuleSpec["criteria"], values: both.map(Number) };
  }
  return { ...shared, criteria: "CUSTOM_FORMULA", values: [formula] };
}

function numberAccepts(spec: RuleSpec, value: number): boolean {
  const [first = 0, second = 0] = spec.values.map(Number);
  switch (spec.criteria) {
    case "NUMBER_BETWEEN":
      return value >= first && value <= second;
    case "NUMBER_NOT_BETWEEN":
      return value < first || value > second;
    case "NUMBER_EQUAL_TO":
      return value === first;
    case "NUMBER_NOT_EQUAL_TO":
      return value !== first;
    case "NUMBER_GREATER_THAN":
      return value > first;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return value >= first;
    case "NUMBER_LESS_THAN":
      return value < first;
    default:
      return value <= first;
  }
}

/** Whether a rule takes a value (number, text, true/false or Date); an empty cell passes every rule. */
function accepts(script: ScriptContext, spec: RuleSpec, value: unknown, sheetId: string): boolean {
  if (value === "" || value === null || value === undefined) return true;
  if (spec.criteria in NUMBER_OPERATORS) return typeof value === "number" && numberAccepts(spec, value);
  switch (spec.criteria) {
    case "VALUE_IN_LIST":
      return spec.values.map(String).includes(String(value));
    case "VALUE_IN_RANGE": {
      const area = parseReference(script.document, sheetId, String(spec.values[0]));
      return !!area && readValues(script.document, script.realm, area).flat().map(String).includes(String(value));
    }
    case "CHECKBOX":
      return spec.values.length === 0 ? typeof value === "boolean" : spec.values.map(String).includes(String(value));
    case "DATE_IS_VALID_DATE":
      return isDate(value);
    default:
      throw new Error("ยังไม่รองรับ การปฏิเสธค่าด้วยสูตร (requireFormulaSatisfied กับ setAllowInvalid(false))");
  }
}

/** The rule on a cell, if there is one. */
function ruleAt(document: OpenDocument, sheetId: string, row: number, column: number): RuleSpec | undefined {
  const model = document.engine.injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(document.workbook.getUnitId(), sheetId, row, column);
  return rule && fromUniver(rule);
}

/** Throws as Google does when a cell of the area refuses its new value. `value` gives what would be in the cell. */
export function checkValidations(script: ScriptContext, area: Area, value: (row: number, column: number) => unknown): void {
  const model = script.document.engine.injector.get(SheetDataValidationModel);
  if (model.getRules(script.document.workbook.getUnitId(), area.sheetId).length === 0) return;
  mapArea(area, (row, column) => {
    const spec = ruleAt(script.document, area.sheetId, row, column);
    if (!spec || spec.allowInvalid) return;
    if (accepts(script, spec, value(row, column), area.sheetId)) return;
    const cell = notationOf({ ...area, startRow: row, endRow: row, startColumn: column, endColumn: column });
    const help = spec.helpText ?? "";
    throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell. ${help}`.trim());
  });
}

/** The rules of an area as objects for the script, null where there is none. */
export function readValidations(script: ScriptContext, area: Area): (DataValidation | null)[][] {
  return mapArea(area, (row, column) => {
    const spec = ruleAt(script.document, area.sheetId, row, column);
    return spec ? createRule(script, spec) : null;
  });
}

/** Puts one rule on the whole area, or takes the area's rules away. */
export function writeValidation(document: OpenDocument, area: Area, rule: DataValidation | null): void {
  if (rule === null) {
    execute(document, ClearRangeDataValidationCommand.id, { subUnitId: area.sheetId, ranges: [rangeOf(area)] });
    return;
  }
  const spec = specs.get(rule);
  if (!spec) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.");
  const univerRule = { ...toUniver(spec), uid: document.newId("rule"), ranges: [rangeOf(area)] };
  execute(document, AddSheetDataValidationCommand.id, { subUnitId: area.sheetId, rule: univerRule });
}

function criteriaValues(script: ScriptContext, spec: RuleSpec): unknown[] {
  if (spec.criteria === "VALUE_IN_LIST") return arrayIn(script.realm, [arrayIn(script.realm, spec.values), spec.showDropdown]);
  return arrayIn(script.realm, spec.values);
}

function createRule(script: ScriptContext, spec: RuleSpec): DataValidation {
  const rule = createService<DataValidation>(script, "DataValidation", {
    getAllowInvalid: () => spec.allowInvalid,
    getCriteriaType: () => DataValidationCriteria[spec.criteria] as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => criteriaValues(script, spec),
    // Null when no text was set (reference: DataValidation.getHelpText); the types leave the null out.
    getHelpText: () => spec.helpText as string,
    copy: () => createValidationBuilder(script, spec),
  });
  specs.set(rule, { ...spec, values: [...spec.values] });
  return rule;
}

/** SpreadsheetApp.newDataValidation(): a new rule allows invalid data until told otherwise, as Google's does. */
export function createValidationBuilder(script: ScriptContext, from?: RuleSpec): DataValidationBuilder {
  const spec: RuleSpec = from
    ? { ...from, values: [...from.values] }
    : { criteria: "CUSTOM_FORMULA", values: [], showDropdown: true, allowInvalid: true, helpText: null };
  let decided = from !== undefined;
  const require = (criteria: RuleSpec["criteria"], values: RuleSpec["values"]) => {
    spec.criteria = criteria;
    spec.values = values;
    decided = true;
    return builder;
  };
  const builder: DataValidationBuilder = createService<DataValidationBuilder>(script, "DataValidationBuilder", {
    requireValueInList(values: string[], showDropdown: boolean = true) {
      spec.showDropdown = showDropdown;
      return require("VALUE_IN_LIST", Array.from(values, String));
    },
    requireValueInRange(range: Range, showDropdown: boolean = true) {
      spec.showDropdown = showDropdown;
      const area = areaOf(range, "SpreadsheetApp.DataValidationBuilder.requireValueInRange");
      return require("VALUE_IN_RANGE", [referenceOf(script.document, area)]);
    },
    requireCheckbox: (...values: unknown[]) => require("CHECKBOX", values.map(String)),
    requireDate: () => require("DATE_IS_VALID_DATE", []),
    requireFormulaSatisfied: (formula: string) => require("CUSTOM_FORMULA", [formula]),
    requireNumberBetween: (start, end) => require("NUMBER_BETWEEN", [start, end]),
    requireNumberNotBetween: (start, end) => require("NUMBER_NOT_BETWEEN", [start, end]),
    requireNumberEqualTo: (number) => require("NUMBER_EQUAL_TO", [number]),
    requireNumberNotEqualTo: (number) => require("NUMBER_NOT_EQUAL_TO", [number]),
    requireNumberGreaterThan: (number) => require("NUMBER_GREATER_THAN", [number]),
    requireNumberGreaterThanOrEqualTo: (number) => require("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]),
    requireNumberLessThan: (number) => require("NUMBER_LESS_THAN", [number]),
    requireNumberLessThanOrEqualTo: (number) => require("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]),
    setAllowInvalid(allowInvalid) {
      spec.allowInvalid = allowInvalid;
      return builder;
    },
    setHelpText(helpText) {
      spec.helpText = helpText;
      return builder;
    },
    getAllowInvalid: () => spec.allowInvalid,
    getCriteriaType: () => DataValidationCriteria[spec.criteria] as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => criteriaValues(script, spec),
    getHelpText: () => spec.helpText,
    copy: () => createValidationBuilder(script, spec),
    build() {
      if (!decided) throw new Error("A data validation rule needs a criteria.");
      return createRule(script, spec);
    },
  });
  return builder;
}
