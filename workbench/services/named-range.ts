// Named ranges of the document. Univer keeps them as its defined names and moves them with rows, columns and tabs.
import { IDefinedNamesService, type ISetDefinedNameMutationParam, RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { areaOf, parseReference, referenceOf } from "./areas";
import type { Area, OpenDocument, ScriptContext } from "./context";
import { execute } from "./document";
import { createRange } from "./range";
import { createService } from "./service";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

// Univer's word for "of the whole document, not of one tab".
const WHOLE_DOCUMENT = "AllDefaultWorkbook";

function definedNames(document: OpenDocument): ISetDefinedNameMutationParam[] {
  const names = document.engine.injector.get(IDefinedNamesService).getDefinedNameMap(document.workbook.getUnitId()) ?? {};
  return Object.values(names).map((item) => ({ ...item, unitId: document.workbook.getUnitId() }));
}

/** The area of a name, null when the name or its cells are gone. */
export function namedArea(document: OpenDocument, name: string): Area | null {
  const item = definedNames(document).find((one) => one.name === name);
  const first = document.workbook.getSheets()[0]?.getSheetId() ?? "";
  return item ? parseReference(document, first, item.formulaOrRefString) : null;
}

/** Gives an area a name; a name that exists moves there (reference: Spreadsheet.setNamedRange). */
export function setNamedArea(document: OpenDocument, name: string, area: Area): void {
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name)) throw new Error(`The name "${name}" is not valid for a named range.`);
  const formulaOrRefString = referenceOf(document, area);
  const existing = definedNames(document).find((one) => one.name === name);
  const item = { id: existing?.id ?? document.newId("name"), name, formulaOrRefString, localSheetId: WHOLE_DOCUMENT };
  execute(document, existing ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, item);
}

/** Takes a name away (reference: Spreadsheet.removeNamedRange). */
export function removeNamedArea(document: OpenDocument, name: string): void {
  const item = definedNames(document).find((one) => one.name === name);
  if (!item) throw new Error(`The named range "${name}" does not exist.`);
  execute(document, RemoveDefinedNameMutation.id, item);
}

/** The names whose cells still exist, of the whole document or of one tab. */
export function listNamedRanges(script: ScriptContext, sheetId?: string): NamedRange[] {
  const names = definedNames(script.document)
    .map(({ name }) => name)
    .filter((name) => {
      const area = namedArea(script.document, name);
      return area !== null && (sheetId === undefined || area.sheetId === sheetId);
    });
  return script.realm.Array.from(names, (name) => createNamedRange(script, name));
}

function createNamedRange(script: ScriptContext, firstName: string): NamedRange {
  const { document } = script;
  let name = firstName;
  const area = () => {
    const found = namedArea(document, name);
    if (!found) throw new Error(`The named range "${name}" does not exist.`);
    return found;
  };
  const namedRange: NamedRange = createService<NamedRange>(script, "NamedRange", {
    getName: () => name,
    getRange: () => createRange(script, area()),
    setRange(range) {
      setNamedArea(document, name, areaOf(range, "SpreadsheetApp.NamedRange.setRange"));
      return namedRange;
    },
    setName(newName) {
      const place = area();
      removeNamedArea(document, name);
      setNamedArea(document, newName, place);
      name = newName;
      return namedRange;
    },
    remove: () => removeNamedArea(document, name),
  });
  return namedRange;
}
