import { newRow } from "../../src/agency/empty";
import { appendRows, updateRow, updateRows } from "../../src/workbook/write-rows";
import { closeAll, openReady, shown } from "./open-spreadsheet";

afterEach(closeAll);

function openTyped() {
  const opened = openReady();
  const { hand } = opened.workbench;
  hand.paste("มาตรการ", "A3", [
    [2570, "8", "", "มาตรการ ข"],
    [2570, "1", "", "มาตรการ ก"],
    [2570, "2", "", "มาตรการ ค"],
  ]);
  const measures = () => opened.read().file.measures;
  const idOf = (measure: string) => measures().find((row) => row.measure === measure)?.id ?? "";
  return { ...opened, hand, measures, idOf };
}

test("a row that staff typed is found by its content, whatever they did around it since", () => {
  const { hand, book, measures, idOf } = openTyped();
  const id = idOf("มาตรการ ก");
  hand.insertRows("มาตรการ", 3, 2);
  hand.sortRows("มาตรการ", "A3:O10", 4);
  expect(updateRow(book(), "measures", id, { outcome: "สำเร็จ" })).toMatchObject({ ok: true });
  expect(measures().map(({ measure, outcome }) => [measure, outcome])).toEqual(
    expect.arrayContaining([
      ["มาตรการ ก", "สำเร็จ"],
      ["มาตรการ ข", ""],
      ["มาตรการ ค", ""],
    ]),
  );
});

test("the first write gives the row its id for good", () => {
  const { hand, book, idOf } = openTyped();
  const id = idOf("มาตรการ ก");
  updateRow(book(), "measures", id, { outcome: "สำเร็จ" });
  hand.sortRows("มาตรการ", "A3:O10", 4);
  expect(idOf("มาตรการ ก")).toBe(id);
  expect(updateRow(book(), "measures", id, { status: "ดำเนินการแล้วเสร็จ" })).toMatchObject({ ok: true });
});

test("a copy of a row that has an id gets one of its own when it is written to", () => {
  const { hand, book, measures } = openTyped();
  appendRows(book(), "measures", [newRow("measures", "m1", { year: 2570, measure: "มาตรการ ง" })]);
  hand.insertCopyOfRow("มาตรการ", 6, 7);
  const copy = measures()[4]?.id ?? "";
  expect(copy).not.toBe("m1");
  updateRow(book(), "measures", copy, { measure: "สำเนา" });
  expect(
    measures()
      .slice(3)
      .map(({ id, measure }) => [id, measure]),
  ).toEqual([
    ["m1", "มาตรการ ง"],
    [copy, "สำเนา"],
  ]);
});

test("a row that was changed or deleted since is told, and nothing is written", () => {
  const { hand, port, book, idOf } = openTyped();
  const [changed, kept] = [idOf("มาตรการ ก"), idOf("มาตรการ ข")];
  hand.type("มาตรการ", "D4", "มาตรการอื่น");
  const before = shown(port(), "มาตรการ");
  const changes = [
    { id: kept, values: { outcome: "สำเร็จ" } },
    { id: changed, values: { outcome: "สำเร็จ" } },
  ];
  expect(updateRows(book(), "measures", changes)).toMatchObject({
    ok: false,
    findings: [{ id: "row-gone", place: { row: changed } }],
  });
  expect(shown(port(), "มาตรการ")).toEqual(before);
});

test("text that could be a formula stays text", () => {
  const { book, measures, idOf } = openTyped();
  for (const text of ["=1+1", "+66 2 123", "-5", "@ชื่อ", "'=1", "1-5", "00123", "- ก\n- ข"]) {
    updateRow(book(), "measures", idOf("มาตรการ ค"), { outcome: text, budget: text });
    expect(measures()[2]).toMatchObject({ outcome: text, budget: text });
  }
});

test("rows below the last formatted one are text too", () => {
  const { book, measures } = openTyped();
  const rows = Array.from({ length: 320 }, (_, index) =>
    newRow("measures", `m${index}`, { year: 2570, measure: "1-5", budget: "=2" }),
  );
  expect(appendRows(book(), "measures", rows)).toMatchObject({ ok: true });
  expect(measures().at(-1)).toMatchObject({ id: "m319", measure: "1-5", budget: "=2" });
});

/** Three rows that the add-in wrote, and what is done by hand right before the write of a field of the second one. */
function written(byHand: (hand: ReturnType<typeof openTyped>["hand"]) => void) {
  const opened = openReady();
  const { workbench, book, read } = opened;
  const rows = ["ก", "ข", "ค"].map((name) =>
    newRow("measures", `m-${name}`, { year: 2570, measure: name, outcome: `ผล ${name}` }),
  );
  appendRows(book(), "measures", rows);
  const before = read().file.measures;
  const present = book();
  workbench.calls.reset();
  // The look at the tab is the first call, the write the second.
  workbench.calls.before(2, () => byHand(workbench.hand));
  const outcome = updateRow(present, "measures", "m-ข", { outcome: "สำเร็จ" });
  const names = workbench.calls.records().filter(({ roundTrip }) => roundTrip);
  expect(names[1]?.name).toBe("Range.setValues");
  const after = new Map(read().file.measures.map((row) => [row.id, row.outcome]));
  return { before, outcome, after, calls: names.length };
}

test("a write is read back with one call", () => {
  const { outcome, calls } = written(() => {});
  expect(outcome).toEqual({ ok: true, value: null, findings: [] });
  expect(calls).toBe(3);
});

test.each<[string, (hand: ReturnType<typeof openTyped>["hand"]) => void, string[]]>([
  ["sorted", (hand) => hand.sortRows("มาตรการ", "A3:Z5", 4, false), []],
  ["put off by rows inserted above", (hand) => hand.insertRows("มาตรการ", 3, 1), ["row-hit"]],
  ["drawn up by a row deleted above", (hand) => hand.deleteRows("มาตรการ", 3), ["row-hit"]],
  ["dragged to the top", (hand) => hand.moveRows("มาตรการ", 4, 1, 3), ["row-hit"]],
  ["put off by a column inserted before", (hand) => hand.insertColumns("มาตรการ", 4, 1), ["row-hit"]],
])("rows %s between the look and the write: the row that was hit gets its own content back", (_, byHand, told) => {
  const { before, outcome, after } = written(byHand);
  expect(outcome).toMatchObject({ ok: true, findings: told.map((id) => ({ id, severity: "warning" })) });
  for (const { id, outcome: former } of before) {
    if (after.has(id)) expect([id, after.get(id)]).toEqual([id, id === "m-ข" ? "สำเร็จ" : former]);
  }
  expect(after.get("m-ข")).toBe("สำเร็จ");
  expect(after.size).toBeGreaterThanOrEqual(2);
});

test("the row deleted between the look and the write: told, and the row in its place is as it was", () => {
  const { outcome, after } = written((hand) => hand.deleteRows("มาตรการ", 4));
  expect(outcome).toMatchObject({ ok: false, findings: [{ id: "row-hit" }, { id: "row-gone" }] });
  expect([...after]).toEqual([
    ["m-ก", "ผล ก"],
    ["m-ค", "ผล ค"],
  ]);
});
