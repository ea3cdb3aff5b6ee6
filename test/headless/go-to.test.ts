import { closeOffices, type Office, openOffice } from "./sample-office";

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(closeOffices);

const front = () => {
  const sheet = office.workbench.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  return { tab: sheet.getName(), cell: sheet.getActiveRange()?.getA1Notation(), hidden: sheet.isSheetHidden() };
};

test("a finding's cell is brought to the front", () => {
  const { value } = office.done("goTo", { table: "measures", row: "measure-2569-1", field: "methods" });
  expect(value).toEqual({ tab: "มาตรการ", cell: "E3" });
  expect(front()).toEqual({ tab: "มาตรการ", cell: "E3", hidden: false });
});

test("a row is found where staff moved it", () => {
  office.workbench.hand.insertRows("มาตรการ", 3, 2);
  expect(office.done("goTo", { table: "measures", row: "measure-2569-1", field: "methods" }).value.cell).toBe("E5");
  office.workbench.hand.deleteRows("มาตรการ", 3, 2);
});

test("a score is found by its indicator and year, a setting by its name", () => {
  const score = office.done("goTo", { table: "scores", row: "8", field: "2569" }).value.cell;
  expect(office.cells("ผลคะแนน")[Number(score.slice(1)) - 1]?.[score.charCodeAt(0) - 65]).toBe("79.2");
  const setting = office.done("goTo", { table: "settings", row: "", field: "workingYear" }).value.cell;
  expect(office.cells("ข้อมูลหน่วยงาน")[Number(setting.slice(1)) - 1]?.[setting.charCodeAt(0) - 65]).toBe("2570");
});

test("a step shows its tab alone", () => {
  expect(office.done("goTo", { table: "issues", row: "", field: "" }).value).toEqual({ tab: "ประเด็น", cell: "" });
  expect(front().tab).toBe("ประเด็น");
});

test("a row not yet written is the first free one of its tab", () => {
  const { cell } = office.done("goTo", { table: "issues", row: "+", field: "issue" }).value;
  const rows = office.cells("ประเด็น");
  const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
  expect(rows[row]?.[column] ?? "").toBe("");
  expect(rows[row - 1]?.[column]).not.toBe("");
  expect(front()).toEqual({ tab: "ประเด็น", cell, hidden: false });
});

test("a row that is gone leads to its tab", () => {
  expect(office.done("goTo", { table: "measures", row: "nowhere", field: "methods" }).value).toEqual({
    tab: "มาตรการ",
    cell: "",
  });
});

test("the catalogue's hidden tab is shown", () => {
  const { value } = office.done("goTo", { table: "catalogueEdits", row: "2569/document/measures/number", field: "value" });
  expect(value.tab).toBe("เกณฑ์ ITA");
  expect(office.cells("เกณฑ์ ITA")[Number(value.cell.slice(1)) - 1]?.[1]).toContain("เอกสารมาตรการ: ข้อ OIT");
  expect(front()).toEqual({ tab: "เกณฑ์ ITA", cell: value.cell, hidden: false });
});

test("a tab that no one reads is no place to go to", () => {
  expect(office.ask("goTo", { table: "system", row: "", field: "" })).toMatchObject({
    ok: false,
    findings: [{ id: "bad-request" }],
  });
});
