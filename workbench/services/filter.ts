// The filter of a tab, as far as it can be made, found and removed. Choosing values is what staff do by hand
// (headless/hand.ts); a filtered row is still read by getValues, as on Google.

import { wholeSheet } from "./areas";
import type { Area, ScriptContext } from "./context";
import { facadeRange, worksheetOf } from "./document";
import { createRange } from "./range";
import { createService } from "./service";

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** Puts a filter on an area; a tab has at most one (reference: Range.createFilter). */
export function createFilter(script: ScriptContext, area: Area): Filter {
  if (filterOn(script, area.sheetId)) throw new Error("You can't create a filter in a sheet that already has a filter.");
  facadeRange(script.document, area).createFilter();
  const filter = filterOn(script, area.sheetId);
  if (!filter) throw new Error("The filter could not be created.");
  return filter;
}

/** The filter of a tab, null when it has none. */
export function filterOn(script: ScriptContext, sheetId: string): Filter | null {
  const { document } = script;
  const find = () => facadeRange(document, wholeSheet(document, sheetId)).getFilter();
  if (!find()) return null;
  const existing = () => {
    const filter = find();
    if (!filter) throw new Error("The filter does not exist any more.");
    return filter;
  };
  return createService<Filter>(script, "Filter", {
    getRange() {
      const { startRow, startColumn, endRow, endColumn } = existing().getRange().getRange();
      return createRange(script, {
        sheetId: worksheetOf(document, sheetId).getSheetId(),
        startRow,
        startColumn,
        endRow,
        endColumn,
      });
    },
    remove: () => void existing().remove(),
  });
}
