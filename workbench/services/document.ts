// The open document behind the services: finding tabs, executing Univer's commands, keeping our own areas in step with
// rows and columns that come and go.
import { ICommandService, type Injector, type IRange, type Worksheet } from "@univerjs/core";
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type IRemoveColMutationParams,
  type IRemoveRowsMutationParams,
  type IRemoveSheetMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { FRange } from "@univerjs/sheets/facade";
import type { Area, DocumentState, OpenDocument } from "./context";

/** State of a document nothing has happened to yet. Locale and time zone are those of a new document in Thailand. */
export function emptyState(id: string): DocumentState {
  return {
    id,
    locale: "th_TH",
    timeZone: "Asia/Bangkok",
    documentProperties: {},
    scriptProperties: {},
    userProperties: {},
    protections: [],
    files: [],
  };
}

/** Executes a Univer command at once; a command that refuses is a fault of the workbench, not of the script. */
export function execute(document: OpenDocument, id: string, parameters: object): void {
  const done = document.engine.injector.get(ICommandService).syncExecuteCommand(id, {
    unitId: document.workbook.getUnitId(),
    ...parameters,
  });
  if (done === false) throw new Error(`Univer refused ${id}`);
}

/** The tab with Univer's id; throws what Google throws for a tab deleted meanwhile. */
export function worksheetOf(document: OpenDocument, sheetId: string): Worksheet {
  const worksheet = document.workbook.getSheetBySheetId(sheetId);
  if (!worksheet) throw new Error("Sheet not found.");
  return worksheet;
}

/** Google's number for a tab. Tabs made here carry it as their id; for others it is worked out from their id. */
export function gidOf(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  // A stable positive 31-bit number, as Google's are.
  let hash = 7;
  for (const character of sheetId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fffffff;
  return hash;
}

/** A free id for a new tab: 0 for the first, then nine digits as on Google. */
export function newSheetId(document: OpenDocument): string {
  const taken = new Set(document.workbook.getSheets().map((sheet) => gidOf(sheet.getSheetId())));
  for (let gid = 100_000_000 + taken.size; ; gid += 1) if (!taken.has(gid)) return String(gid);
}

export function rangeOf(area: Area): IRange {
  const { startRow, startColumn, endRow, endColumn } = area;
  return { startRow, startColumn, endRow, endColumn };
}

/** The same cells as an object of Univer's facade, for what only the facade offers. */
export function facadeRange(document: OpenDocument, area: Area): FRange {
  const workbook = document.engine.api.getWorkbook(document.workbook.getUnitId());
  const sheet = workbook?.getSheetBySheetId(area.sheetId);
  if (!sheet) throw new Error("Sheet not found.");
  const { startRow, startColumn, endRow, endColumn } = area;
  return sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** Moves one side of an area for rows or columns put in before it; null never happens on insertion. */
function grow(start: number, end: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, end + count];
  return at <= end ? [start, end + count] : [start, end];
}

/** Moves one side of an area for rows or columns taken out; null when nothing of it is left. */
function shrink(start: number, end: number, from: number, to: number): [number, number] | null {
  const before = (index: number) => Math.max(0, Math.min(index, to + 1) - from);
  const newStart = start - before(start);
  const newEnd = end + 1 - before(end + 1) - 1;
  return newEnd < newStart ? null : [newStart, newEnd];
}

type Side = "Row" | "Column";

function moveArea(area: Area, side: Side, move: (start: number, end: number) => [number, number] | null): Area | null {
  const moved = move(area[`start${side}`], area[`end${side}`]);
  return moved && { ...area, [`start${side}`]: moved[0], [`end${side}`]: moved[1] };
}

/**
 * Keeps protected ranges on the cells they were put on while rows and columns are inserted and deleted, and drops them
 * with their tab. Univer does this by itself for rules, names and formulas.
 */
export function followStructure(injector: Injector, state: DocumentState) {
  const moveAll = (sheetId: string, side: Side, move: (start: number, end: number) => [number, number] | null) => {
    const moved = (area: Area) => (area.sheetId === sheetId ? moveArea(area, side, move) : area);
    state.protections = state.protections.flatMap((protection) => {
      // The protection of a whole tab stays with the tab, whatever its size.
      const area = protection.kind === "SHEET" ? protection.area : moved(protection.area);
      if (!area) return [];
      return [{ ...protection, area, unprotected: protection.unprotected.flatMap((part) => moved(part) ?? []) }];
    });
  };
  return injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === InsertRowMutation.id) {
      const { subUnitId, range } = params as IInsertRowMutationParams;
      moveAll(subUnitId, "Row", (start, end) => grow(start, end, range.startRow, range.endRow - range.startRow + 1));
    } else if (id === InsertColMutation.id) {
      const { subUnitId, range } = params as IInsertColMutationParams;
      moveAll(subUnitId, "Column", (start, end) => grow(start, end, range.startColumn, range.endColumn - range.startColumn + 1));
    } else if (id === RemoveRowMutation.id) {
      const { subUnitId, range } = params as IRemoveRowsMutationParams;
      moveAll(subUnitId, "Row", (start, end) => shrink(start, end, range.startRow, range.endRow));
    } else if (id === RemoveColMutation.id) {
      const { subUnitId, range } = params as IRemoveColMutationParams;
      moveAll(subUnitId, "Column", (start, end) => shrink(start, end, range.startColumn, range.endColumn));
    } else if (id === RemoveSheetMutation.id) {
      const { subUnitId } = params as IRemoveSheetMutationParams;
      state.protections = state.protections.filter(({ area }) => area.sheetId !== subUnitId);
    }
  });
}
