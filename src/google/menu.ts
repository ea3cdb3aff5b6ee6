/** The menu in Sheets, the sidebar it opens, and telling the outcome of a menu item. */
import type { Outcome } from "../agency/finding";

const NAME = "ผู้ช่วย ITA";

/** Adds the menu. Runs at every opening, before any consent is given: it may touch nothing but the menu. */
export function addMenu(ui: () => Pick<GoogleAppsScript.Base.Ui, "createMenu"> = () => SpreadsheetApp.getUi()): void {
  ui()
    .createMenu(NAME)
    .addItem("เปิดแถบผู้ช่วย", "showSidebar")
    .addSeparator()
    .addItem("ตั้งค่า/ซ่อมแซมสมุดงาน", "setUpTabs")
    .addItem("ทดสอบระบบ", "runSelfCheck")
    .addItem("คู่มือ", "showManual")
    .addToUi();
}

/** Opens the sidebar; its page is Sidebar.html. */
export function openSidebar(
  ui: () => Pick<GoogleAppsScript.Base.Ui, "showSidebar"> = () => SpreadsheetApp.getUi(),
  html: () => Pick<GoogleAppsScript.HTML.HtmlService, "createHtmlOutputFromFile"> = () => HtmlService,
): void {
  ui().showSidebar(html().createHtmlOutputFromFile("Sidebar").setTitle(NAME));
}

/** Tells how a menu item went: a short notice when all is well, else every finding with its remedy. */
export function tellOutcome(
  outcome: Outcome<unknown>,
  done: string,
  app: () => Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, "getActiveSpreadsheet" | "getUi"> = () => SpreadsheetApp,
): void {
  const lines = outcome.findings.map(({ text, remedy }) => `• ${text}\n   วิธีแก้: ${remedy}`);
  if (outcome.ok && lines.length === 0) app().getActiveSpreadsheet().toast(done, NAME);
  else
    app()
      .getUi()
      .alert(NAME, [outcome.ok ? done : "ทำไม่สำเร็จ", ...lines].join("\n\n"), app().getUi().ButtonSet.OK);
}
