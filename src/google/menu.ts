/** The menu in Sheets and the sidebar it opens. */

const NAME = "ผู้ช่วย ITA";

/** Adds the menu. Runs at every opening, before any consent is given: it may touch nothing but the menu. */
export function addMenu(ui: () => Pick<GoogleAppsScript.Base.Ui, "createMenu"> = () => SpreadsheetApp.getUi()): void {
  ui().createMenu(NAME).addItem("เปิดผู้ช่วย", "showSidebar").addToUi();
}

/** Opens the sidebar; its page is Sidebar.html. */
export function openSidebar(
  ui: () => Pick<GoogleAppsScript.Base.Ui, "showSidebar"> = () => SpreadsheetApp.getUi(),
  html: () => Pick<GoogleAppsScript.HTML.HtmlService, "createHtmlOutputFromFile"> = () => HtmlService,
): void {
  ui().showSidebar(html().createHtmlOutputFromFile("Sidebar").setTitle(NAME));
}
