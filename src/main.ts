/**
 * The globals that Apps Script calls: triggers, menu items, the door of the sidebar and the custom functions. No logic:
 * each export becomes a top-level function of Code.js, with the doc comment that stands beside it in the sources.
 */

import { addMenu, openSidebar, tellOutcome } from "./google/menu";
import { showReport } from "./google/report-dialog";

export { ITA_CHECK } from "./functions/check";
export { ITA_CHANGE, ITA_RANK, ITA_STRONG, ITA_WEAK } from "./functions/lists";
export { ITA_PROGRESS } from "./functions/progress";
export { ITA_DATE, ITA_PERIOD, ITA_THAI } from "./functions/thai-text";
export { ITA_INSTRUMENTS, ITA_LEVEL, ITA_PRIORITY, ITA_TOTAL } from "./functions/totals";

// What only the menu and the sidebar need is evaluated when they ask: Google loads the whole script anew for every call
// of a custom function, and this is nine tenths of it.
const dispatcher = () => require("./actions/dispatch") as typeof import("./actions/dispatch");

function host() {
  const { googleHost } = require("./google/host") as typeof import("./google/host");
  const { defaultTemplate, version } = require("./built") as typeof import("./built");
  return googleHost({ defaultTemplate, version });
}

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

/** Menu item: builds the workbook's tabs, or mends what is missing. */
export function setUpTabs(): void {
  const { setUpWorkbook } = require("./actions/set-up") as typeof import("./actions/set-up");
  tellOutcome(
    dispatcher().attempt(() => setUpWorkbook(host())),
    "สมุดงานพร้อมใช้งานแล้ว",
  );
}

/** Menu item: tries on this account what the add-in needs, and shows the report. */
export function runSelfCheck(): void {
  const { selfCheck } = require("./actions/self-check") as typeof import("./actions/self-check");
  const outcome = dispatcher().attempt(() => selfCheck(host()));
  if (outcome.ok) showReport(outcome.value);
  else tellOutcome(outcome, "");
}

/** Menu item: opens the manual. */
export function showManual(): void {
  const { manualPort } = require("./google/manual") as typeof import("./google/manual");
  manualPort().open("");
}

/** The sidebar's one door: name of an action and JSON arguments in, JSON answer out. */
export function callAction(name: string, json: string): string {
  const { handlers } = require("./actions/handlers") as typeof import("./actions/handlers");
  return dispatcher().dispatch(handlers, host, name, json);
}
