import { newestCatalogueYear } from "../../src/assessment/catalogue";
import { UNITS_OF_SET_UP } from "../../src/workbook/prefilled-rows";
import { FIRST_DATA_ROW, TABS, tabOf } from "../../src/workbook/tabs";
import { closeAll, openReady, openSpreadsheet, SENTENCES, shown } from "./open-spreadsheet";

afterEach(closeAll);

/** What piles up on Google when a set-up is run again. */
function piles({ state }: { state(): unknown }) {
  const { protections, namedRanges } = state() as { protections: unknown[]; namedRanges?: unknown[] };
  return { protections: protections.length, namedRanges: namedRanges?.length };
}

test("a fresh spreadsheet gets all tabs in their order, with at most 400 service calls", () => {
  const { workbench, port, setUp } = openSpreadsheet();
  workbench.calls.reset();
  expect(setUp()).toMatchObject({ ok: true, findings: [] });
  expect(workbench.calls.count()).toBeLessThanOrEqual(400);
  expect(
    port()
      .tabs()
      .map(({ title }) => title),
  ).toEqual([...TABS.map(({ title }) => title).filter((title) => title !== "_ระบบ"), "_ระบบ"]);
});

test("a fresh workbook holds the units every office has and nothing else", () => {
  const { read } = openReady();
  const { file, findings } = read();
  expect(findings).toEqual([]);
  expect(file.units.map(({ name }) => name)).toEqual([...UNITS_OF_SET_UP]);
  const { units: _units, settings, ...rest } = file;
  expect(Object.entries(rest).filter(([, value]) => Array.isArray(value) && value.length > 0)).toEqual([]);
  expect(Object.entries(settings).filter(([, value]) => value !== null && value !== "")).toEqual([
    ["workingYear", newestCatalogueYear() + 1],
    ["resultYear", newestCatalogueYear()],
  ]);
});

test("run again it changes nothing: no protection, no name, no rule, no cell more", () => {
  const { workbench, port, setUp } = openReady();
  const before = { ...piles(workbench), cells: TABS.map(({ title }) => shown(port(), title)) };
  expect(setUp()).toMatchObject({ ok: true, value: { built: [], mended: [] } });
  expect({ ...piles(workbench), cells: TABS.map(({ title }) => shown(port(), title)) }).toEqual(before);
  expect(before.protections).toBeGreaterThan(0);
});

test("what staff typed stays, and what they deleted of the fixed rows comes back", () => {
  const { workbench, port, setUp, read } = openReady();
  const { hand } = workbench;
  hand.type("ข้อมูลหน่วยงาน", "C4", "เทศบาลตำบลตัวอย่าง");
  hand.type("มาตรการ", "D3", "มาตรการหนึ่ง");
  hand.type("ข้อความในเอกสาร", "D3", "คำนำของเรา");
  hand.deleteRows("ข้อมูลหน่วยงาน", FIRST_DATA_ROW, 1);
  hand.deleteRows("ผลคะแนน", FIRST_DATA_ROW + 9, 1);
  expect(read().findings.map(({ id }) => id)).toContain("row-missing");
  expect(setUp()).toMatchObject({ ok: true, value: { built: [], mended: ["ข้อมูลหน่วยงาน", "ผลคะแนน"] } });
  const { file, findings } = read();
  expect(findings).toEqual([]);
  expect(file.settings.agencyName).toBe("เทศบาลตำบลตัวอย่าง");
  expect(file.measures.map(({ measure }) => measure)).toEqual(["มาตรการหนึ่ง"]);
  expect(file.texts.map(({ key, text }) => [key, text])).toEqual([["intro", "คำนำของเรา"]]);
  expect(
    shown(port(), "ข้อความในเอกสาร")
      .slice(2)
      .map((row) => row[2]),
  ).toEqual(SENTENCES.map(({ text }) => text));
});

test("a tab that was deleted is built again, the others stay as they are", () => {
  const { workbench, read, setUp } = openReady();
  workbench.hand.type("ประเด็น", "E3", "ประเด็นหนึ่ง");
  workbench.hand.deleteTab("มาตรการ");
  expect(read().findings).toMatchObject([{ id: "tab-missing", place: { tab: "มาตรการ" } }]);
  expect(setUp()).toMatchObject({ ok: true, value: { built: ["มาตรการ"] } });
  expect(read().findings).toEqual([]);
  expect(read().file.issues.map(({ issue }) => issue)).toEqual(["ประเด็นหนึ่ง"]);
});

test("a column that was deleted comes back at the right, and reading finds it", () => {
  const { workbench, read, setUp } = openReady();
  workbench.hand.deleteColumns("มาตรการ", 9, 1);
  expect(read().findings).toMatchObject([{ id: "column-missing", place: { tab: "มาตรการ", field: "budget" } }]);
  expect(setUp()).toMatchObject({ ok: true, value: { mended: ["มาตรการ"] } });
  expect(read().findings).toEqual([]);
});

test("an office's own tab of the same name is left alone", () => {
  const { workbench, port, setUp } = openSpreadsheet();
  workbench.hand.addTab("OIT");
  workbench.hand.type("OIT", "A1", "ตารางของเราเอง");
  expect(setUp()).toMatchObject({ ok: true });
  expect(shown(port(), "OIT")).toEqual([["ตารางของเราเอง"]]);
  expect(
    port()
      .tabs()
      .map(({ title }) => title),
  ).toContain("OIT (ITA)");
});

test("a table whose headers were deleted is told, not guessed", () => {
  const { workbench, setUp } = openReady();
  workbench.hand.type("ประเด็น", "E3", "ประเด็นหนึ่ง");
  workbench.hand.deleteRows("ประเด็น", 1, 2);
  expect(setUp()).toMatchObject({ ok: true, findings: [{ id: "headers-lost", place: { tab: "ประเด็น" } }] });
});

test("a workbook of a newer version is neither read nor changed", () => {
  const { workbench, port, setUp } = openReady();
  const rows = shown(port(), "_ระบบ");
  const row = rows.findIndex(([key]) => key === "version") + 1;
  workbench.hand.type("_ระบบ", `B${row}`, "2");
  const before = shown(port(), tabOf("settings").title);
  expect(setUp()).toMatchObject({ ok: false, findings: [{ id: "workbook-newer" }] });
  expect(shown(port(), tabOf("settings").title)).toEqual(before);
});

test("the blank tab of a new spreadsheet goes, one with content stays", () => {
  const blank = openSpreadsheet();
  const [first] = blank.port().tabs();
  blank.setUp();
  expect(
    blank
      .port()
      .tabs()
      .map(({ title }) => title),
  ).not.toContain(first?.title);
  const used = openSpreadsheet();
  used.workbench.hand.type(first?.title ?? "", "B2", "บันทึก");
  used.setUp();
  expect(
    used
      .port()
      .tabs()
      .map(({ title }) => title),
  ).toContain(first?.title);
});
