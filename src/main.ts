/**
 * The globals that Apps Script calls: triggers, menu items and the custom functions. No logic: each export becomes a
 * top-level function of Code.js, with the doc comment that stands beside it in the sources.
 */
import { addMenu, openSidebar } from "./google/menu";

export { ITA_CHECK } from "./functions/check";
export { ITA_CHANGE, ITA_RANK, ITA_STRONG, ITA_WEAK } from "./functions/lists";
export { ITA_PROGRESS } from "./functions/progress";
export { ITA_DATE, ITA_PERIOD, ITA_THAI } from "./functions/thai-text";
export { ITA_INSTRUMENTS, ITA_LEVEL, ITA_PRIORITY, ITA_TOTAL } from "./functions/totals";

/** Runs when the workbook is opened. */
export function onOpen(): void {
  addMenu();
}

/** Runs when the add-in is installed into an open workbook. */
export function onInstall(): void {
  addMenu();
}

/** Menu item: opens the sidebar. */
export function showSidebar(): void {
  openSidebar();
}
