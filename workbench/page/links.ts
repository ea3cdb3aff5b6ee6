// Links that the add-in shows lead to Google; here a document's link opens the document from the shelf instead, and a link
// in a cell to another tab brings that tab to the front.
import { readFormulas } from "../services/cells";
import type { OpenDocument, StoredFile } from "../services/context";
import { gidOf } from "../services/document";
import type { Store } from "./page-state";
import { showToast } from "./page-ui";

/** Follows a link out of a sidebar or dialog. Only an address that is not Google's opens a new window. */
export function followLink(url: string, store: Store, files: readonly StoredFile[]): void {
  const file = files.find(({ id }) => url.includes(`/${id}/`) || url.endsWith(`/${id}`));
  if (file) store.set({ viewing: file });
  else if (!/^https:\/\/(docs|drive)\.google\.com\//.test(url)) window.open(url, "_blank", "noopener,noreferrer");
  else showToast(store, { text: "ลิงก์นี้เปิดได้เมื่อใช้งานบน Google เท่านั้น", urgent: false });
}

/** Lets a click on a cell with =HYPERLINK("#gid=…") go to that tab, as on Google. */
export function followCellLinks(document: OpenDocument): void {
  const { api } = document.engine;
  api.addEvent(api.Event.CellClicked, ({ row, column, worksheet, workbook }) => {
    const area = { sheetId: worksheet.getSheetId(), startRow: row, startColumn: column, endRow: row, endColumn: column };
    const formula = readFormulas(document, area)[0]?.[0] ?? "";
    const gid = /^=HYPERLINK\("#gid=(\d+)"/i.exec(formula)?.[1];
    const target = gid && workbook.getSheets().find((sheet) => gidOf(sheet.getSheetId()) === Number(gid));
    if (target) workbook.setActiveSheet(target);
  });
}
