/**
 * The globals that Apps Script calls: triggers, menu items, the door of the sidebar and the custom functions. No logic:
 * each export becomes a top-level function of Code.js, with the doc comment that stands beside it in the sources.
 */

import { actionsFile } from "./google/actions-file";
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

// The rest is evaluated when menu or sidebar ask for it (src/on-request.ts).

/** Menu item: builds the workbook's tabs, or mends what is missing. */
export function setUpTabs(): void {
  actionsFile().setUpTabs();
}

/** Menu item: tries on this account what the add-in needs, and shows the report. */
export function runSelfCheck(): void {
  actionsFile().runSelfCheck();
}

/** Menu item: opens the manual. */
export function showManual(): void {
  actionsFile().showManual();
}

/** The sidebar's one door: name of an action and JSON arguments in, JSON answer out. */
export function callAction(name: string, json: string): string {
  return actionsFile().callAction(name, json);
}
