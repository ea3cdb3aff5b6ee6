// SpreadsheetApp.newConditionalFormatRule and the rules of a tab. A tab's rules are always replaced as a whole
// (reference: Sheet.setConditionalFormatRules).
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf } from "./areas";
import type { Area, OpenDocument, ScriptContext } from "./context";
import { execute, rangeOf } from "./document";
import { createRange } from "./range";
import { arrayIn } from "./realm";
import { createEnum, createService } from "./service";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
type UniverCondition = IConditionFormattingRule["rule"];

/** Google's criteria by Univer's: kind and operator. */
const CRITERIA: { [criteria: string]: { subType: CFSubRuleType; operator?: CFNumberOperator | CFTextOperator } } = {
  CELL_EMPTY: { subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  CELL_NOT_EMPTY: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks },
  CUSTOM_FORMULA: { subType: CFSubRuleType.formula },
  NUMBER_BETWEEN: { subType: CFSubRuleType.number, operator: CFNumberOperator.between },
  NUMBER_EQUAL_TO: { subType: CFSubRuleType.number, operator: CFNumberOperator.equal },
  NUMBER_GREATER_THAN: { subType: CFSubRuleType.number, operator: CFNumberOperator.greaterThan },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { subType: CFSubRuleType.number, operator: CFNumberOperator.greaterThanOrEqual },
  NUMBER_LESS_THAN: { subType: CFSubRuleType.number, operator: CFNumberOperator.lessThan },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { subType: CFSubRuleType.number, operator: CFNumberOperator.lessThanOrEqual },
  NUMBER_NOT_BETWEEN: { subType: CFSubRuleType.number, operator: CFNumberOperator.notBetween },
  NUMBER_NOT_EQUAL_TO: { subType: CFSubRuleType.number, operator: CFNumberOperator.notEqual },
  TEXT_CONTAINS: { subType: CFSubRuleType.text, operator: CFTextOperator.containsText },
  TEXT_DOES_NOT_CONTAIN: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsText },
  TEXT_ENDS_WITH: { subType: CFSubRuleType.text, operator: CFTextOperator.endsWith },
  TEXT_EQUAL_TO: { subType: CFSubRuleType.text, operator: CFTextOperator.equal },
  TEXT_STARTS_WITH: { subType: CFSubRuleType.text, operator: CFTextOperator.beginsWith },
};

export const BooleanCriteria = createEnum<Criteria>(...(Object.keys(CRITERIA) as (keyof Criteria & string)[]));

interface RuleSpec {
  criteria: string | null;
  values: (string | number)[];
  areas: Area[];
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: boolean | null;
}

const specs = new WeakMap<object, RuleSpec>();

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function styleOf(spec: RuleSpec): IStyleBase {
  return {
    ...(spec.background === null ? {} : { bg: { rgb: spec.background } }),
    ...(spec.fontColor === null ? {} : { cl: { rgb: spec.fontColor } }),
    ...(spec.bold === null ? {} : { bl: flag(spec.bold) }),
    ...(spec.italic === null ? {} : { it: flag(spec.italic) }),
    ...(spec.strikethrough === null ? {} : { st: { s: flag(spec.strikethrough) } }),
    ...(spec.underline === null ? {} : { ul: { s: flag(spec.underline) } }),
  };
}

function toUniver(spec: RuleSpec): UniverCondition {
  const { subType, operator } = CRITERIA[spec.criteria ?? ""] ?? { subType: CFSubRuleType.formula };
  const value = spec.values.length > 1 ? spec.values : spec.values[0];
  return { type: CFRuleType.highlightCell, subType, operator, value, style: styleOf(spec) } as UniverCondition;
}

const isOn = (value: BooleanNumber | undefined | null): boolean | null =>
  value === undefined || value === null ? null : value === 1;

function fromUniver(sheetId: string, { rule, ranges }: IConditionFormattingRule): RuleSpec {
  if (rule.type !== CFRuleType.highlightCell) throw new Error(`ยังไม่รองรับ การจัดรูปแบบตามเงื่อนไขชนิด ${rule.type}`);
  const { operator, value } = rule as { operator?: string; value?: number | string | (number | string)[] };
  const known = Object.entries(CRITERIA).find(([, kind]) => kind.subType === rule.subType && kind.operator === operator);
  const { style } = rule;
  return {
    criteria: known?.[0] ?? null,
    values: value === undefined ? [] : Array.isArray(value) ? value : [value],
    areas: ranges.map((range) => ({ sheetId, ...range })),
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    strikethrough: isOn(style.st?.s),
    underline: isOn(style.ul?.s),
  };
}

function createRule(script: ScriptContext, spec: RuleSpec): Rule {
  const kept = { ...spec, values: [...spec.values], areas: [...spec.areas] };
  const rule = createService<Rule>(script, "ConditionalFormatRule", {
    getRanges: () =>
      arrayIn(
        script.realm,
        kept.areas.map((area) => createRange(script, area)),
      ),
    getBooleanCondition: () => createCondition(script, kept),
    getGradientCondition: () => null,
    copy: () => createConditionalFormatBuilder(script, kept),
  });
  specs.set(rule, kept);
  return rule;
}

function createCondition(script: ScriptContext, spec: RuleSpec): Condition {
  return createService<Condition>(script, "BooleanCondition", {
    getCriteriaType: () => spec.criteria as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
    getCriteriaValues: () => arrayIn(script.realm, spec.values),
    getBackground: () => spec.background,
    getFontColor: () => spec.fontColor,
    getBold: () => spec.bold,
    getItalic: () => spec.italic,
    getStrikethrough: () => spec.strikethrough,
    getUnderline: () => spec.underline,
  });
}

function rulesOf(document: OpenDocument, sheetId: string): IConditionFormattingRule[] {
  const model = document.engine.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(document.workbook.getUnitId(), sheetId) ?? [];
}

/** The rules of a tab, the first in force first. */
export function readConditionalFormats(script: ScriptContext, sheetId: string): Rule[] {
  return rulesOf(script.document, sheetId).map((rule) => createRule(script, fromUniver(sheetId, rule)));
}

/** Replaces all rules of a tab. */
export function writeConditionalFormats(script: ScriptContext, sheetId: string, rules: Rule[]): void {
  const { document } = script;
  const wanted = Array.from(rules, (rule) => specs.get(rule));
  for (const { cfId } of [...rulesOf(document, sheetId)]) execute(document, DeleteCfCommand.id, { subUnitId: sheetId, cfId });
  // Univer puts each new rule on top, so the last is added first.
  for (const spec of wanted.reverse()) {
    if (!spec)
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.");
    const rule = { cfId: document.newId("format"), stopIfTrue: false, ranges: spec.areas.map(rangeOf), rule: toUniver(spec) };
    execute(document, AddCfCommand.id, { subUnitId: sheetId, rule });
  }
}

/** SpreadsheetApp.newConditionalFormatRule() */
export function createConditionalFormatBuilder(script: ScriptContext, from?: RuleSpec): Builder {
  const blank = { background: null, fontColor: null, bold: null, italic: null, strikethrough: null, underline: null };
  const spec: RuleSpec = from ? { ...from } : { criteria: null, values: [], areas: [], ...blank };
  const when = (criteria: string, ...values: (string | number)[]) => {
    spec.criteria = criteria;
    spec.values = values;
    return builder;
  };
  const look = (change: Partial<RuleSpec>) => {
    Object.assign(spec, change);
    return builder;
  };
  const builder: Builder = createService<Builder>(script, "ConditionalFormatRuleBuilder", {
    setRanges(ranges) {
      const method = "SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges";
      spec.areas = Array.from(ranges, (range) => areaOf(range, method));
      return builder;
    },
    getRanges: () =>
      arrayIn(
        script.realm,
        spec.areas.map((area) => createRange(script, area)),
      ),
    setBackground: (background) => look({ background }),
    setFontColor: (fontColor) => look({ fontColor }),
    setBold: (bold) => look({ bold }),
    setItalic: (italic) => look({ italic }),
    setStrikethrough: (strikethrough) => look({ strikethrough }),
    setUnderline: (underline) => look({ underline }),
    whenCellEmpty: () => when("CELL_EMPTY"),
    whenCellNotEmpty: () => when("CELL_NOT_EMPTY"),
    whenFormulaSatisfied: (formula: string) => when("CUSTOM_FORMULA", formula),
    whenNumberBetween: (start, end) => when("NUMBER_BETWEEN", start, end),
    whenNumberNotBetween: (start, end) => when("NUMBER_NOT_BETWEEN", start, end),
    whenNumberEqualTo: (number) => when("NUMBER_EQUAL_TO", number),
    whenNumberNotEqualTo: (number) => when("NUMBER_NOT_EQUAL_TO", number),
    whenNumberGreaterThan: (number) => when("NUMBER_GREATER_THAN", number),
    whenNumberGreaterThanOrEqualTo: (number) => when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number),
    whenNumberLessThan: (number) => when("NUMBER_LESS_THAN", number),
    whenNumberLessThanOrEqualTo: (number) => when("NUMBER_LESS_THAN_OR_EQUAL_TO", number),
    whenTextContains: (text) => when("TEXT_CONTAINS", text),
    whenTextDoesNotContain: (text) => when("TEXT_DOES_NOT_CONTAIN", text),
    whenTextEndsWith: (text) => when("TEXT_ENDS_WITH", text),
    whenTextEqualTo: (text) => when("TEXT_EQUAL_TO", text),
    whenTextStartsWith: (text) => when("TEXT_STARTS_WITH", text),
    copy: () => createConditionalFormatBuilder(script, spec),
    build() {
      if (spec.criteria === null) throw new Error("A conditional format rule needs a condition.");
      if (spec.areas.length === 0) throw new Error("A conditional format rule needs at least one range.");
      return createRule(script, spec);
    },
  });
  return builder;
}
