/** Taking an action back, and putting back one that was cut short, when staff went on working in between. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { newestCatalogueYear } from "../../src/assessment/catalogue";
import { restore } from "../../src/workbook/restore";
import { guarded, isInterrupted, recover, undo } from "../../src/workbook/safety";
import { appendRows, updateRow } from "../../src/workbook/write-rows";
import { updateScores } from "../../src/workbook/write-values";
import { AT, checked, closeAll, type Opened, openReady } from "./open-spreadsheet";

afterEach(closeAll);

const WORK = { action: "งานทดสอบ", at: AT };
const DONE = { ok: true, value: null, findings: [] } as const;
const measure = (id: string, text: string) => newRow("measures", id, { year: 2570, measure: text });

/** A workbook with three measures, "ก", "ข" and "ค". */
function openOffice(): Opened {
  const opened = openReady();
  const rows = ["ก", "ข", "ค"].map((name) => measure(`m-${name}`, name));
  expect(guarded(opened.book(), WORK, (book) => appendRows(book, "measures", rows))).toEqual(DONE);
  return opened;
}

const measures = ({ read }: Opened) => read().file.measures.map((row) => row.measure);

test("a row typed and rows sorted since stay when an added row is taken back", () => {
  const opened = openOffice();
  const { workbench, book } = opened;
  guarded(book(), WORK, (present) => appendRows(present, "measures", [measure("m-ง", "ง")]));
  workbench.hand.paste("มาตรการ", "A7", [[2570, "8", "", "พิมพ์เอง"]]);
  workbench.hand.sortRows("มาตรการ", "A3:Z7", 4, false);
  expect(undo(book(), AT)).toEqual({ ok: true, value: WORK.action, findings: [] });
  expect(measures(opened).sort()).toEqual(["ก", "ข", "ค", "พิมพ์เอง"]);
});

test("an added row in which someone wrote stays and is told", () => {
  const opened = openOffice();
  const { workbench, book } = opened;
  guarded(book(), WORK, (present) => appendRows(present, "measures", [measure("m-ง", "ง"), measure("m-จ", "จ")]));
  workbench.hand.type("มาตรการ", "M6", "ทำแล้ว");
  expect(undo(book(), AT)).toMatchObject({
    ok: true,
    findings: [{ id: "kept-by-hand", place: { table: "measures", tab: "มาตรการ", cell: "A6" } }],
  });
  expect(measures(opened)).toEqual(["ก", "ข", "ค", "ง"]);
});

test("a cell typed over since stays and is told, the others go back", () => {
  const opened = openOffice();
  const { workbench, book, read } = opened;
  guarded(book(), WORK, (present) => updateScores(present, newestCatalogueYear(), { "1": 91, "2": 92, total: 93 }));
  workbench.hand.type("ผลคะแนน", "F4", 95);
  expect(undo(book(), AT)).toMatchObject({ ok: true, findings: [{ id: "kept-by-hand", place: { cell: "F4" } }] });
  expect(read().file.scores).toMatchObject([
    { year: newestCatalogueYear(), indicators: { "2": 95 }, published: { total: null } },
  ]);
});

test("a row typed after a restore stays when the restore is taken back", () => {
  const opened = openOffice();
  const { workbench, book, read } = opened;
  const file: AgencyFile = { ...read().file, measures: [measure("m-ข", "ข ใหม่"), measure("m-ฮ", "ฮ")] };
  expect(restore(book(), checked(file), AT)).toMatchObject({ ok: true });
  workbench.hand.type("มาตรการ", "D5", "พิมพ์เอง");
  expect(measures(opened)).toEqual(["ข ใหม่", "ฮ", "พิมพ์เอง"]);
  expect(undo(book(), AT)).toMatchObject({ ok: true });
  expect(measures(opened).sort()).toEqual(["ก", "ข", "ค", "พิมพ์เอง"]);
});

test("a row typed after a run was cut stays when the run is put back", () => {
  const opened = openOffice();
  const { workbench, book } = opened;
  const cut = () =>
    guarded(book(), WORK, (present) => {
      updateRow(present, "measures", "m-ก", { outcome: "สำเร็จ" });
      return appendRows(present, "measures", [measure("m-ง", "ง"), measure("m-จ", "จ")]);
    });
  const toStart = workbench.rewindPoint();
  workbench.calls.reset();
  cut();
  const second = workbench.calls.records().filter(({ name }) => name === "Sheet.appendRow")[1]!.number;
  toStart();
  workbench.calls.reset();
  workbench.calls.failAt(second, "cut");
  expect(cut).toThrow();
  workbench.calls.endRun();
  workbench.calls.reset();
  expect(isInterrupted(book())).toBe(true);
  workbench.hand.paste("มาตรการ", "A7", [[2570, "8", "", "พิมพ์เอง"]]);
  workbench.hand.type("มาตรการ", "M4", "พิมพ์ผลเอง");
  expect(recover(book()).map(({ id }) => id)).toEqual(["put-back"]);
  const rows = opened.read().file.measures;
  expect(rows.map((row) => [row.measure, row.outcome])).toEqual([
    ["ก", ""],
    ["ข", "พิมพ์ผลเอง"],
    ["ค", ""],
    ["พิมพ์เอง", ""],
  ]);
  // The action before is the last one again.
  expect(undo(book(), AT)).toMatchObject({ ok: true, value: WORK.action });
});

test("an action that fails when it is tried writes nothing at all", () => {
  const { workbench, book } = openOffice();
  const present = book();
  const cells = () => ["มาตรการ", "_สำรอง", "_ระบบ"].map((tab) => workbench.hand.texts(tab));
  const before = cells();
  const outcome = guarded(present, WORK, (safe) => {
    appendRows(safe, "measures", [measure("m-ง", "ง")]);
    return updateRow(safe, "measures", "m-ไม่มี", { outcome: "สำเร็จ" });
  });
  expect(outcome).toMatchObject({ ok: false, findings: [{ id: "row-gone" }] });
  expect(cells()).toEqual(before);
});
