// Runs a script's functions inside formulas, with Google's rules for what goes in and comes out (Guides, "Custom functions"):
// one cell arrives as a value, a range as rows of values, a blank as "", a date as a Date, an error as text with "#";
// a table that comes back spills, an exception shows as #ERROR! (its message is kept here, on Google it is in the cell's note).
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { columnName } from "./areas";
import type { OpenDocument } from "./context";
import { isDateFormat, momentOf, serialOf } from "./dates";
import { gridIn, isDate, type Realm } from "./realm";
import { dateFormatOf } from "./typed-text";

export interface CustomFunctionError {
  name: string;
  /** Tab and cell of the formula, "วิเคราะห์!B2". */
  cell: string;
  message: string;
}

type ScriptFunction = (...args: unknown[]) => unknown;

function toScript(document: OpenDocument, realm: Realm, value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return "";
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const plain = value.getValue();
  if (typeof plain === "number" && isDateFormat(value.getPattern())) {
    return new realm.Date(momentOf(plain, document.state.timeZone));
  }
  return plain;
}

function argumentOf(document: OpenDocument, realm: Realm, variant: FunctionVariantType): unknown {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
  if (!value.isArray()) return toScript(document, realm, value as BaseValueObject);
  const rows = (value as ArrayValueObject).getArrayValue();
  const grid = rows.map((row) => row.map((cell) => toScript(document, realm, cell)));
  return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : gridIn(realm, grid);
}

function toCell(document: OpenDocument, value: unknown): BaseValueObject {
  if (value === null || value === undefined || value === "") return StringValueObject.create("");
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create("#NUM!" as ErrorType);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isDate(value)) {
    return NumberValueObject.create(serialOf(value.getTime(), document.state.timeZone), dateFormatOf(document.state.locale));
  }
  if (typeof value === "object") throw new Error("A custom function gave an object where a cell's value belongs.");
  return StringValueObject.create(String(value));
}

/** What a formula shows for a function's result; a list without rows goes down a column, as on Google. */
function resultOf(document: OpenDocument, result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toCell(document, result);
  const rows: unknown[][] = result.map((row) => (Array.isArray(row) ? row : [row]));
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return toCell(document, "");
  // Google shows Java objects in the holes of a ragged table; here it is an error, so that a test notices.
  if (rows.some((row) => row.length !== columnCount)) throw new Error("A custom function gave rows of different length.");
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from(row, (value) => toCell(document, value))),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

class CustomFunction extends BaseFunction {
  override minParams = 0;
  // Google's limit on the arguments of a function.
  override maxParams = 255;

  constructor(
    name: string,
    private readonly document: OpenDocument,
    private readonly realm: Realm,
    private readonly script: ScriptFunction,
    private readonly report: (error: CustomFunctionError) => void,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const args = variants.map((variant) => argumentOf(this.document, this.realm, variant));
      return resultOf(this.document, this.script(...args));
    } catch (error) {
      const tab = this.document.workbook.getSheetBySheetId(this.subUnitId ?? "")?.getName() ?? "";
      const cell = `${tab}!${columnName(this.column)}${this.row + 1}`;
      this.report({ name: String(this.name), cell, message: String((error as Error)?.message ?? error) });
      return ErrorValueObject.create("#ERROR!" as ErrorType);
    }
  }
}

/**
 * Makes script functions usable in formulas. Returns the list of the errors they threw, newest last; it grows.
 * A function may be called more than once for one change, so it has to be pure, as on Google.
 */
export function registerCustomFunctions(
  document: OpenDocument,
  realm: Realm,
  functions: { [name: string]: ScriptFunction },
): CustomFunctionError[] {
  const errors: CustomFunctionError[] = [];
  const service = document.engine.injector.get(IFunctionService);
  for (const [name, script] of Object.entries(functions)) {
    service.registerExecutors(new CustomFunction(name, document, realm, script, (error) => errors.push(error)));
    service.registerDescriptions({
      functionName: name,
      functionType: FunctionType.User,
      description: name,
      abstract: name,
      functionParameter: [],
    });
  }
  return errors;
}
