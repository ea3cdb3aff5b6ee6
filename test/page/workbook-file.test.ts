// A workbook from a file: what is opened and what is refused, each with its sentence.
import { readWorkbookFile } from "../../workbench/page/workbook-file";

const OUR_TABS = ["เริ่มต้น", "มาตรการ"];
const snapshot = {
  format: "ita-workbench",
  version: 1,
  workbook: { sheetOrder: ["a", "b"], sheets: { a: { name: "มาตรการ" }, b: { name: "แผ่นของฉัน" } } },
  state: { files: [], protections: [] },
};
const changed = (part: object) => JSON.stringify({ ...snapshot, ...part });

test("a saved workbook opens as it was", () => {
  expect(readWorkbookFile(JSON.stringify(snapshot), OUR_TABS)).toEqual({ ok: true, snapshot });
});

test.each([
  ["an empty file", "", "เสียหาย"],
  ["a file cut short", JSON.stringify(snapshot).slice(0, 40), "เสียหาย"],
  ["a .docx", "PK\u0003\u0004", "เสียหาย"],
  ["nothing", "null", "เสียหาย"],
  ["a list", "[1]", "ไม่ได้บันทึกจากโต๊ะทดลอง"],
  ["other JSON", changed({ format: "ita-backup" }), "ไม่ได้บันทึกจากโต๊ะทดลอง"],
  ["another version", changed({ version: 2 }), "รุ่นอื่น"],
  ["no workbook", changed({ workbook: undefined }), "ไม่ครบ"],
  ["a workbook without sheets", changed({ workbook: { sheetOrder: [] } }), "ไม่ครบ"],
  ["a tab that is not there", changed({ workbook: { sheetOrder: ["z"], sheets: snapshot.workbook.sheets } }), "ไม่ครบ"],
  ["no state", changed({ state: null }), "ไม่ครบ"],
  ["a state without files", changed({ state: { protections: [] } }), "ไม่ครบ"],
  ["none of our tabs", changed({ workbook: { sheetOrder: ["a"], sheets: { a: { name: "Sheet1" } } } }), "ไม่พบแผ่นงาน"],
])("%s is refused with its reason", (_kind, text, reason) => {
  expect(readWorkbookFile(text, OUR_TABS)).toEqual({ ok: false, text: expect.stringContaining(reason) });
});
