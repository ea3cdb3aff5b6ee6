import { readFileSync } from "node:fs";
import { join } from "node:path";
import { restore } from "../../src/workbook/restore";
import type { Workbench } from "../headless/open-built";
import { AT, checked, closeAll, openReady, openSpreadsheet, ordered } from "./open-spreadsheet";

type Hand = Workbench["hand"];

afterEach(closeAll);

const sample = checked(JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")));
let full: ReturnType<Workbench["snapshot"]> | undefined;

/** The sample in a workbook. */
function openSample() {
  if (!full) {
    const first = openReady();
    restore(first.book(), sample, AT);
    full = first.workbench.snapshot();
  }
  return openSpreadsheet({ snapshot: full });
}

const harmless: [string, (hand: Hand) => void][] = [
  ["rows sorted by another column", (hand) => hand.sortRows("มาตรการ", "A3:Z60", 4)],
  ["scores sorted by points", (hand) => hand.sortRows("ผลคะแนน", "A3:H17", 6)],
  ["settings sorted by their names", (hand) => hand.sortRows("ข้อมูลหน่วยงาน", "A3:E30", 2)],
  ["a filter that hides rows", (hand) => hand.filterRows("OIT", "A2:L60", 7, ["เผยแพร่แล้ว"])],
  ["rows hidden", (hand) => hand.hideRows("มาตรการ", 4, 3)],
  ["blank rows put in between", (hand) => hand.insertRows("มาตรการ", 5, 2)],
  ["a row put in above the table", (hand) => hand.insertRows("ประเด็น", 1, 1)],
  ["rows dragged to the top", (hand) => hand.moveRows("มาตรการ", 8, 2, 3)],
  ["columns dragged elsewhere", (hand) => hand.moveColumns("มาตรการ", 4, 2, 2)],
  ["columns put in between", (hand) => hand.insertColumns("ประเด็น", 3, 1)],
  ["a column of scores put in", (hand) => hand.insertColumns("ผลคะแนน", 3, 1)],
  ["headers renamed", (hand) => hand.type("มาตรการ", "D2", "ชื่อมาตรการ")],
  ["a tab renamed", (hand) => hand.renameTab("มาตรการ", "มาตรการ ปี 70")],
  ["tabs moved", (hand) => hand.moveTab("ผลคะแนน", 1)],
  ["a tab copied", (hand) => void hand.duplicateTab("มาตรการ")],
  ["a tab of the office's own", (hand) => hand.addTab("งานอื่น")],
  ["the hidden ids of the columns deleted", (hand) => hand.clear("ประเด็น", "A1:Z1")],
  ["a note in a column of the office's own", (hand) => hand.type("มาตรการ", "T3", "จำไว้")],
];

test.each(harmless)("%s: reading finds the same data", (_, change) => {
  const { workbench, read } = openSample();
  change(workbench.hand);
  const { file, findings } = read();
  expect(findings).toEqual([]);
  expect(ordered(file)).toEqual(ordered(sample));
});

test("a copied row is a row of its own, the upper one keeps the id", () => {
  const { workbench, read } = openSample();
  workbench.hand.insertCopyOfRow("มาตรการ", 4, 5);
  const rows = read().file.measures;
  expect(rows).toHaveLength(sample.measures.length + 1);
  const [original, copy] = rows.slice(1, 3);
  expect(original?.id).toBe(sample.measures[1]?.id);
  expect(copy).toEqual({ ...original, id: copy?.id });
  expect(copy?.id).toMatch(/^~/);
});

test("a copy of a tab stands in when the tab itself was deleted", () => {
  const { workbench, read } = openSample();
  workbench.hand.duplicateTab("มาตรการ");
  workbench.hand.deleteTab("มาตรการ");
  const { file, findings } = read();
  expect(findings).toEqual([]);
  expect(file.measures).toEqual(sample.measures);
});

test("a year typed over a new column of scores is read", () => {
  const { workbench, read } = openSample();
  workbench.hand.type("ผลคะแนน", "G2", "ปี ๒๕๗๐");
  workbench.hand.type("ผลคะแนน", "G3", "๙๕.๑๐");
  expect(read().file.scores.find(({ year }) => year === 2570)?.indicators).toEqual({ "1": 95.1 });
});

test("one bad row hides no other, and each bad cell is named", () => {
  const { workbench, read } = openSample();
  const { hand } = workbench;
  hand.type("ผลคะแนน", "F3", "เก้าสิบสี่");
  hand.type("ผลคะแนน", "F4", 882);
  hand.type("มาตรการ", "A5", "ปี 70");
  hand.type("มาตรการ", "J5", "ทำอยู่");
  hand.type("ข้อมูลหน่วยงาน", "C16", "สิ้นเดือน");
  hand.type("OIT", "J4", "=1/0");
  const { file, findings } = read();
  expect(findings.map(({ id, place }) => `${id} ${place.tab} ${place.cell}`).sort()).toEqual(
    [
      "not-a-score ผลคะแนน F3",
      "score-out-of-range ผลคะแนน F4",
      "not-a-year มาตรการ A5",
      "choice-unknown มาตรการ J5",
      "not-a-date ข้อมูลหน่วยงาน C16",
      "cell-error OIT J4",
    ].sort(),
  );
  expect(findings.every(({ text, remedy }) => /[ก-๙]/.test(text) && /[ก-๙]/.test(remedy))).toBe(true);
  expect(file.measures).toHaveLength(sample.measures.length);
  expect(file.scores.at(-1)?.indicators["3"]).toBe(sample.scores.at(-1)?.indicators["3"]);
});

test("merged cells, figures as text, values over formulas and hidden rows: all other data is read, nothing is written", () => {
  const { workbench, read } = openSample();
  const { hand, services } = workbench;
  hand.merge("มาตรการ", "D4:E5");
  hand.merge("ผลคะแนน", "F5:F6");
  hand.type("ผลคะแนน", "F3", "'๙๔.๓๒");
  hand.type("ผลคะแนน", "F4", "' 88.20 ");
  hand.type("วิเคราะห์", "D6", 12.34);
  hand.hideRows("ผลคะแนน", 7, 2);
  const cells = () =>
    services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => [
        sheet
          .getDataRange()
          .getValues()
          .map((row) => row.map(String)),
        sheet.getDataRange().getFormulas(),
      ]);
  const before = cells();
  const { file, findings } = read();
  expect(findings).toEqual([]);
  const { "4": _, ...scores } = sample.scores.at(-1)?.indicators ?? {};
  expect(file.scores.at(-1)?.indicators).toEqual(scores);
  const [first, second, third, ...others] = sample.measures;
  expect(file.measures).toEqual([first, { ...second, methods: "" }, { ...third, measure: "", methods: "" }, ...others]);
  expect(cells()).toEqual(before);
});

test("locate names tab and cell of a place, wherever the row is now", () => {
  const { workbench, read } = openSample();
  workbench.hand.renameTab("มาตรการ", "มาตรการ ปี 70");
  workbench.hand.insertRows("มาตรการ ปี 70", 3, 1);
  const { locate } = read();
  const row = sample.measures[0]?.id;
  expect(locate({ table: "measures", row, field: "outcome" })).toMatchObject({ tab: "มาตรการ ปี 70", cell: "M4" });
  expect(locate({ table: "settings", field: "district" })).toMatchObject({ tab: "ข้อมูลหน่วยงาน", cell: "C6" });
  expect(locate({ table: "scores", row: "total", field: "2569" })).toMatchObject({ tab: "ผลคะแนน", cell: "F16" });
  expect(locate({ where: "ย่อหน้าที่ 1" })).toEqual({ where: "ย่อหน้าที่ 1" });
});

test.each([10, 1000])("%i measures are read with one read per tab", (count) => {
  const { workbench, book, read } = openReady();
  const measures = Array.from({ length: count }, (_, index) => ({
    ...sample.measures[0]!,
    id: `m${index}`,
    measure: `มาตรการที่ ${index}`,
  }));
  expect(restore(book(), { ...sample, measures }, AT)).toMatchObject({ ok: true });
  workbench.calls.reset();
  expect(read().file.measures).toHaveLength(count);
  // _ระบบ and the parts of an AgencyFile.
  expect(workbench.calls.byName()["Range.getValues"]).toBe(15);
});
