// A workbook as a file: what is opened and what is refused, each with its sentence.
import { readWorkbookFile, workbookFile } from "../../workbench/page/workbook-file";

const OUR_TABS = ["เริ่มต้น", "มาตรการ"];
const snapshot = { workbook: { sheets: { a: { name: "มาตรการ" }, b: { name: "แผ่นของฉัน" } } }, state: { files: [] } };

test("a saved workbook opens as it was", () => {
  expect(readWorkbookFile(workbookFile(snapshot), OUR_TABS)).toEqual({ ok: true, snapshot });
});

test.each([
  ["an empty file", "", "เสียหาย"],
  ["a file cut short", workbookFile(snapshot).slice(0, 40), "เสียหาย"],
  ["a .docx", "PK\u0003\u0004", "เสียหาย"],
  ["a list", "[1]", "ไม่ได้บันทึกจากโต๊ะทดลอง"],
  ["other JSON", '{"format":"ita-backup"}', "ไม่ได้บันทึกจากโต๊ะทดลอง"],
  ["a newer format", '{"format":"ita-workbench","version":2,"snapshot":{}}', "รุ่นใหม่กว่า"],
  ["no version", '{"format":"ita-workbench","snapshot":{}}', "รุ่นใหม่กว่า"],
  ["no snapshot", '{"format":"ita-workbench","version":1}', "ไม่ครบ"],
  ["a snapshot without sheets", '{"format":"ita-workbench","version":1,"snapshot":{"workbook":{}}}', "ไม่ครบ"],
  ["none of our tabs", workbookFile({ workbook: { sheets: { a: { name: "Sheet1" } } } }), "ไม่พบแผ่นงาน"],
])("%s is refused with its reason", (_kind, text, reason) => {
  expect(readWorkbookFile(text, OUR_TABS)).toEqual({ ok: false, text: expect.stringContaining(reason) });
});
