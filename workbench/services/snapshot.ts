// A whole document as JSON: Univer's own snapshot and what we keep beside it.
import { type IWorkbookData, LocaleType, type Workbook } from "@univerjs/core";
import type { Engine } from "../engine/start";
import type { DocumentState, OpenDocument } from "./context";

export interface Snapshot {
  format: "ita-workbench";
  version: 1;
  workbook: IWorkbookData;
  state: DocumentState;
}

function newWorkbook(name: string): Partial<IWorkbookData> {
  // A new document on Google: one tab with the number 0.
  const sheet = { id: "0", name: "ชีต1", rowCount: 1000, columnCount: 26, cellData: {} };
  return { name, sheetOrder: ["0"], sheets: { "0": sheet } };
}

/** Puts a workbook into a running Univer. */
export function loadWorkbook(engine: Engine, name: string, saved?: IWorkbookData): Workbook {
  const data = saved ? structuredClone(saved) : newWorkbook(name);
  // Univer caches parsed formulas under the workbook's id for the whole process, so no two workbooks may share one.
  const id = `workbook-${crypto.randomUUID()}`;
  return engine.api.createWorkbook({ ...data, id, locale: LocaleType.EN_US }).getWorkbook();
}

/** The document as it is now, calculated; plain JSON that shares nothing with it. */
export function saveWorkbook(document: OpenDocument): Snapshot {
  document.recalculation.run();
  const saved = document.engine.api.getWorkbook(document.workbook.getUnitId())?.save();
  if (!saved) throw new Error("The workbook is closed");
  return JSON.parse(JSON.stringify({ format: "ita-workbench", version: 1, workbook: saved, state: document.state })) as Snapshot;
}
