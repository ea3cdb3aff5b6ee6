/** The report of the self-check after its menu item: its text in a field to copy from, and the addresses that go with it. */
import type { SelfCheckReport } from "../actions/protocol";

const TITLE = "ผลทดสอบระบบ ผู้ช่วย ITA";
/** Wide enough for a line of the report, low enough for a small laptop. */
const SIZE = { width: 640, height: 480 } as const;
const STYLE =
  "body{font:14px/1.6 Sarabun,sans-serif;margin:12px}textarea{box-sizing:border-box;width:100%;height:330px;font:inherit}a{margin-right:16px}";

export function showReport(
  { text, documentLink, consentLink }: SelfCheckReport,
  ui: () => Pick<GoogleAppsScript.Base.Ui, "showModalDialog"> = () => SpreadsheetApp.getUi(),
  html: () => Pick<GoogleAppsScript.HTML.HtmlService, "createHtmlOutput"> = () => HtmlService,
): void {
  const page = [
    `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${TITLE}</title><style>${STYLE}</style></head><body>`,
    "<p>คลิกในช่องข้อความ กด Ctrl+A แล้ว Ctrl+C เพื่อคัดลอกส่งให้ผู้ดูแล ข้อความนี้ไม่มีข้อมูลส่วนบุคคล</p>",
    `<textarea readonly aria-label="${TITLE}">${escaped(text)}</textarea>`,
    `<p>${link(documentLink, "เปิดเอกสารทดสอบ (ลบได้)")}${link(consentLink, "ให้สิทธิ์ที่ยังขาด")}</p></body></html>`,
  ];
  ui().showModalDialog(html().createHtmlOutput(page.join("\n")).setWidth(SIZE.width).setHeight(SIZE.height), TITLE);
}

function link(address: string, words: string): string {
  return address === "" ? "" : `<a href="${escaped(address)}" target="_blank" rel="noreferrer">${words}</a>`;
}

function escaped(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (letter) => names[letter] ?? letter);
}
