import type { AgencyFile } from "../../src/agency/file";
import { closeOffices, type Office, openOffice } from "./sample-office";

/** The sample works on the measures of 2570; 2571 is its next year. */
const YEAR = 2571;
const TABS = ["ข้อมูลหน่วยงาน", "ผลคะแนน", "ประเด็น", "มาตรการ", "รายตัวชี้วัด", "OIT", "เกณฑ์ ITA"];
const TABLES = ["issues", "measures", "indicatorPlans", "oitItems"] as const;

afterAll(closeOffices);

const all = (office: Office) => Object.fromEntries(TABS.map((tab) => [tab, office.cells(tab)]));
const formulas = (office: Office) => ["วิเคราะห์", "เริ่มต้น", "มาตรการ"].map((tab) => office.formulas(tab));
const of = (file: AgencyFile, table: (typeof TABLES)[number], year: number) => file[table].filter((row) => row.year === year);

test("a new year stands beside the old ones, whose cells are as they were; a second run adds nothing; undo takes all back", () => {
  const office = openOffice();
  // An item of the assessed year without a point, a column of the office's own, and a formula beside the measures.
  const { cell } = office.done("goTo", { table: "oitItems", row: "oit-2570-contact", field: "result" }).value;
  office.workbench.hand.type("OIT", cell, 0);
  office.workbench.hand.type("มาตรการ", "R2", "หมายเหตุของกอง");
  office.workbench.hand.type("มาตรการ", "R3", "=LEN(D3)");
  const before = { file: office.file(), cells: all(office), formulas: formulas(office) };

  const { value, findings } = office.done("startNextYear", { year: YEAR });
  const after = { file: office.file(), cells: all(office) };

  // Every old row, byte for byte.
  for (const tab of ["ประเด็น", "มาตรการ", "รายตัวชี้วัด", "OIT", "เกณฑ์ ITA"]) {
    const [old = [], now = []] = [before.cells[tab], after.cells[tab]];
    expect(now.slice(0, old.length)).toEqual(old);
  }
  expect(formulas(office).map((rows, index) => rows.slice(0, before.formulas[index]?.length))).toEqual(before.formulas);
  for (const table of TABLES) expect(after.file[table].slice(0, before.file[table].length)).toEqual(before.file[table]);
  expect(after.file.scores).toEqual(before.file.scores);

  // Both years are there: the report of 2570, the measures of 2571.
  expect(after.file.settings).toEqual({ ...before.file.settings, workingYear: YEAR, resultYear: YEAR - 1 });
  expect(value).toEqual({
    year: YEAR,
    measures: of(before.file, "measures", YEAR - 1).length,
    indicatorPlans: of(before.file, "indicatorPlans", YEAR - 1).length,
    oitItems: 26,
    issues: 1,
  });
  const measures = of(after.file, "measures", YEAR) as AgencyFile["measures"];
  expect(measures).toHaveLength(value.measures);
  expect(new Set(measures.map(({ status }) => status))).toEqual(new Set(["ยังไม่ได้ดำเนินการ"]));
  expect(measures.every((row) => row.progress + row.summary + row.outcome + row.evidence === "")).toBe(true);
  expect(measures[0]?.period).toMatch(/70 - .* 71$/);
  expect(of(after.file, "issues", YEAR - 1)).toEqual([expect.objectContaining({ itemScore: 0, kind: "เร่งด่วน" })]);
  expect(after.cells.ผลคะแนน?.[1]?.slice(-1)).toEqual([String(YEAR - 1)]);
  expect(after.cells["เกณฑ์ ITA"]?.some(([year]) => year === String(YEAR))).toBe(true);

  // What needs a look is told with its cell.
  expect(findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["next-year-measures", "next-year-issues", "next-year-settings", "oit-copied-year"]),
  );
  const copied = findings.find(({ id }) => id === "next-year-measures");
  expect(copied?.place).toMatchObject({ tab: "มาตรการ", cell: `D${(before.cells.มาตรการ?.length ?? 0) + 1}` });

  expect(office.done("startNextYear", { year: YEAR }).value).toEqual({
    ...value,
    measures: 0,
    indicatorPlans: 0,
    oitItems: 0,
    issues: 0,
  });
  expect(all(office)).toEqual(after.cells);

  expect(office.done("undo", {}).value.undone).toBe(`เริ่มปี ${YEAR}`);
  expect(office.file()).toEqual(before.file);
  expect(formulas(office).map((rows, index) => rows.slice(0, before.formulas[index]?.length))).toEqual(before.formulas);
  for (const tab of TABS) {
    const filled = (rows: string[][] = []) => rows.map((row) => row.join("|").replace(/\|+$/, "")).filter((row) => row !== "");
    expect(filled(office.cells(tab))).toEqual(filled(before.cells[tab]));
  }
});

test("staff's own rows of the new year stay, and what they copied by hand is not doubled", () => {
  const office = openOffice();
  const { measures } = office.file();
  const row = office.cells("มาตรการ").length + 1;
  const own = measures.find(({ year }) => year === 2570)!;
  office.workbench.hand.paste("มาตรการ", `A${row}`, [[2571, own.indicators, "", own.measure, "วิธีใหม่ของเรา"]]);
  const { value } = office.done("startNextYear", { year: YEAR });
  expect(value.measures).toBe(measures.filter(({ year }) => year === 2570).length - 1);
  expect(office.cells("มาตรการ")[row - 1]?.[4]).toBe("วิธีใหม่ของเรา");
});

test("a run that Google cuts off leaves the workbook as it was, or with the whole year once all was written", () => {
  const start = (window: Pick<Office["workbench"], "callFromPage">) =>
    window.callFromPage("callAction", "startNextYear", JSON.stringify({ year: YEAR }));
  const whole = openOffice();
  const counted = whole.workbench.openWindow();
  start(counted);
  const after = whole.file();
  const before = openOffice().file();
  const outcomes = [0.4, 0.6, 0.8, 0.98].map((part) => {
    const office = openOffice();
    const window = office.workbench.openWindow();
    window.calls.failAt(Math.floor(counted.calls.count() * part), "cut");
    try {
      start(window);
    } catch {
      // A run that is cut off answers nothing.
    }
    const file = office.file();
    expect([before, after]).toContainEqual(file);
    return file.settings.workingYear;
  });
  expect([outcomes[0], outcomes[3]]).toEqual([2570, YEAR]);
});

test("only the working year and the one after it can be started", () => {
  const office = openOffice();
  for (const year of [2569, 2572])
    expect(office.ask("startNextYear", { year })).toMatchObject({ ok: false, findings: [{ id: "next-year-other" }] });
  office.workbench.hand.clear(
    "ข้อมูลหน่วยงาน",
    office.done("goTo", { table: "settings", row: "", field: "workingYear" }).value.cell,
  );
  expect(office.ask("startNextYear", { year: YEAR })).toMatchObject({ ok: false, findings: [{ id: "year-missing" }] });
});
