// A small script of our own in place of the add-in, for what the page itself promises any script: menus, services,
// formulas, google.script.run, dialogs, Drive.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";

export const DOCUMENT_TEXT = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส";

const PANEL = `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>แผง</title></head><body>
<h1>แผง</h1><pre id="out"></pre><a id="document" href="">เปิดเอกสาร</a><button id="close" type="button">ปิด</button>
<script>
  var lines = [];
  function say(name) { return function (value, user) { lines.push(name + ":" + JSON.stringify(value) + (user || "")); document.getElementById("out").textContent = lines.join("\\n"); }; }
  function fail(name) { return function (error, user) { say(name)(error.name + "/" + error.message, user); }; }
  function call(name, argument) {
    google.script.run.withUserObject("+user").withSuccessHandler(say(name)).withFailureHandler(fail(name))[name](argument);
  }
  document.getElementById("close").onclick = function () { google.script.host.close(); };
  document.getElementById("document").onclick = function () { this.href = this.dataset.url; };
</script></body></html>`;

function code(document: string): string {
  return `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu("ทดลอง").addItem("ตั้งค่า", "setUp").addItem("เปิดแผง", "openPanel").addSeparator()
    .addSubMenu(ui.createMenu("ข้อความ").addItem("แจ้ง", "tell").addItem("ถาม", "askUser").addItem("พัง", "fail"))
    .addItem("สร้างเอกสาร", "makeDocument").addToUi();
}
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet("คะแนน");
  sheet.getRange(1, 1, 4, 3).setValues([["ตัวชี้วัด", "คะแนน", "ระดับ"], ["ก", 92.5, "=ITA_GRADE(B2)"], ["ข", 70, "=ITA_GRADE(B3)"], ["รวม", "=AVERAGE(B2:B3)", "=ITA_GRADE(B4)"]]);
  sheet.setFrozenRows(1);
  var rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("B2:B4")]).whenNumberLessThan(85).setBackground("#f4cccc").build();
  sheet.setConditionalFormatRules([rule]);
  book.toast("ตั้งค่าเสร็จแล้ว", "สำเร็จ");
}
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Panel").setTitle("แผงทดลอง")); }
function tell() { SpreadsheetApp.getUi().alert("ผลตรวจ", "พบ 3 ข้อ", SpreadsheetApp.getUi().ButtonSet.OK); }
function askUser() { SpreadsheetApp.getActiveSpreadsheet().toast("ตอบว่า " + SpreadsheetApp.getUi().alert("ทำต่อไหม", SpreadsheetApp.getUi().ButtonSet.YES_NO)); }
function fail() { throw new Error("ทดลองพัง"); }
function makeDocument() {
  var blob = Utilities.newBlob(Utilities.base64Decode("${document}"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "x.docx");
  return Drive.Files.create({ name: "รายงานทดลอง", mimeType: "application/vnd.google-apps.document" }, blob, { fields: "id,webViewLink" });
}
function sum(numbers) { return numbers[0] + numbers[1]; }
function isArray(value) { return [value instanceof Array, SpreadsheetApp.getActiveSpreadsheet().getSheets() instanceof Array]; }
function date() { return { at: new Date(0) }; }
function hidden_() { return "ลับ"; }
function manyCalls() { for (var i = 0; i < 40; i++) PropertiesService.getDocumentProperties().setProperty("n", String(i)); return Number(PropertiesService.getDocumentProperties().getProperty("n")); }
function lastProperty() { return PropertiesService.getDocumentProperties().getProperty("n"); }
function missing() {
  var names = ["setTimeout", "fetch", "XMLHttpRequest", "TextEncoder", "URL", "Blob", "atob", "crypto", "performance", "document", "window", "self", "navigator", "localStorage", "require", "process"];
  return names.filter(function (name) { return eval("typeof " + name) !== "undefined"; });
}
/** @customfunction */
function ITA_GRADE(score) { return score === "" ? "" : score >= 85 ? "ผ่าน" : "ไม่ผ่าน"; }
`;
}

/** Writes the script into a new folder inside \`folder\`, as a build would; gives its path. */
export async function writeFixtureScript(folder: string): Promise<string> {
  const dist = join(folder, "dist");
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(DOCUMENT_TEXT)] }] }));
  mkdirSync(dist);
  writeFileSync(join(dist, "Code.js"), code(bytes.toString("base64")));
  writeFileSync(join(dist, "Panel.html"), PANEL);
  writeFileSync(join(dist, "appsscript.json"), JSON.stringify({ oauthScopes: ["https://www.googleapis.com/auth/drive.file"] }));
  return dist;
}
