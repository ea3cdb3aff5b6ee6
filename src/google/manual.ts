/** The manual in a dialog beside the workbook, which stays usable. Its page is Manual.html; nothing is fetched. */
import type { ManualPort } from "../actions/ports";

const TITLE = "คู่มือผู้ช่วย ITA";

/** Wide enough for a list of pages beside the text, low enough for a small laptop's screen. */
const WIDTH = 820;
const HEIGHT = 560;

/** The ids of the manual's pages; anything else must not reach the page's script. */
const PLACE = /^[\w-]{1,80}$/;

export function manualPort(
  ui: () => Pick<GoogleAppsScript.Base.Ui, "showModelessDialog"> = () => SpreadsheetApp.getUi(),
  html: () => Pick<GoogleAppsScript.HTML.HtmlService, "createHtmlOutputFromFile"> = () => HtmlService,
): ManualPort {
  return {
    open(place) {
      const page = html().createHtmlOutputFromFile("Manual").setWidth(WIDTH).setHeight(HEIGHT);
      if (PLACE.test(place)) page.append(`<script>openManual("${place}");</script>`);
      ui().showModelessDialog(page, TITLE);
    },
  };
}
