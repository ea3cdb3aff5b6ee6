// Protected ranges and tabs. They pile up: protecting a range twice makes two protections, as on Google (reference:
// Range.protect). Editors are not kept, because the add-in's permissions do not reach them.

import { areaOf } from "./areas";
import type { Area, ScriptContext, StoredProtection } from "./context";
import { createRange } from "./range";
import { arrayIn } from "./realm";
import { createEnum, createService } from "./service";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const ProtectionType = createEnum<typeof GoogleAppsScript.Spreadsheet.ProtectionType>("RANGE", "SHEET");

/** Adds a protection to the document. */
export function createProtection(script: ScriptContext, kind: StoredProtection["kind"], area: Area): Protection {
  const id = script.document.newId("protection");
  const stored: StoredProtection = { id, kind, area, description: "", warningOnly: false, unprotected: [] };
  script.document.state.protections.push(stored);
  return protectionObject(script, id);
}

/** The protections of one kind, of one tab or of the whole document. */
export function listProtections(script: ScriptContext, kind: string, sheetId?: string): Protection[] {
  const { protections } = script.document.state;
  const wanted = protections.filter((one) => one.kind === kind && (sheetId === undefined || one.area.sheetId === sheetId));
  return arrayIn(
    script.realm,
    wanted.map(({ id }) => protectionObject(script, id)),
  );
}

function protectionObject(script: ScriptContext, id: string): Protection {
  const { state } = script.document;
  const stored = () => {
    const found = state.protections.find((one) => one.id === id);
    if (!found) throw new Error("The protection does not exist any more.");
    return found;
  };
  const change = (work: (protection: StoredProtection) => void) => {
    work(stored());
    return protection;
  };
  const protection: Protection = createService<Protection>(script, "Protection", {
    getRange: () => createRange(script, stored().area),
    getProtectionType: () => ProtectionType[stored().kind] as GoogleAppsScript.Spreadsheet.ProtectionType,
    getDescription: () => stored().description,
    setDescription: (description) => change((one) => Object.assign(one, { description })),
    isWarningOnly: () => stored().warningOnly,
    setWarningOnly: (warningOnly) => change((one) => Object.assign(one, { warningOnly })),
    setRange: (range) => change((one) => Object.assign(one, { area: areaOf(range, "SpreadsheetApp.Protection.setRange") })),
    getUnprotectedRanges: () =>
      arrayIn(
        script.realm,
        stored().unprotected.map((area) => createRange(script, area)),
      ),
    setUnprotectedRanges: (ranges) =>
      change((one) => {
        one.unprotected = Array.from(ranges, (range) => areaOf(range, "SpreadsheetApp.Protection.setUnprotectedRanges"));
      }),
    canEdit: () => true,
    remove() {
      stored();
      state.protections = state.protections.filter((one) => one.id !== id);
    },
  });
  return protection;
}
