import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { restore } from "../../src/workbook/restore";
import { undo } from "../../src/workbook/safety";
import { convertSeed, SEEDS } from "../seeds/convert";
import { readSeed, seedsExist } from "../seeds/read-seed";
import { agencyFile } from "./agency-files";
import { AT, checked, closeAll, openReady, ordered, shown } from "./open-spreadsheet";

afterEach(closeAll);

const sample = () => checked(JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")));

test("the sample comes back the same", () => {
  const { book, read } = openReady();
  const file = sample();
  expect(restore(book(), file, AT)).toMatchObject({ ok: true, findings: [] });
  expect(read().findings).toEqual([]);
  expect(read().file).toEqual(file);
});

if (seedsExist) {
  test.each(SEEDS)("seed %s comes back the same", (number) => {
    const { book, read } = openReady();
    const file = checked(convertSeed(readSeed(number)));
    expect(restore(book(), file, AT)).toMatchObject({ ok: true, findings: [] });
    expect(read().findings).toEqual([]);
    expect(read().file).toEqual(file);
  });
} else {
  test("the seed documents are not beside this repository: they were not restored", () => {
    expect(seedsExist).toBe(false);
  });
}

test("any file comes back the same, one after the other in one workbook", () => {
  const { book, read } = openReady();
  fc.assert(
    fc.property(agencyFile.map(checked), (file) => {
      expect(restore(book(), file, AT)).toMatchObject({ ok: true });
      const reading = read();
      expect(reading.findings.filter(({ id }) => id !== "choice-unknown")).toEqual([]);
      expect(ordered(reading.file)).toEqual(ordered(file));
    }),
    // A failing file is not made smaller: each step would write a whole workbook.
    { numRuns: 15, endOnFailure: true },
  );
});

test("a cell that could not be read keeps its text through backup and restore", () => {
  const { workbench, book, read } = openReady();
  workbench.hand.type("ผลคะแนน", "F3", "เก้าสิบ");
  workbench.hand.type("ผลคะแนน", "F4", 102);
  workbench.hand.type("มาตรการ", "A3", "69");
  workbench.hand.type("มาตรการ", "D3", "มาตรการหนึ่ง");
  const first = read();
  expect(first.findings.map(({ id, place }) => [id, place.tab, place.cell])).toEqual([
    ["not-a-score", "ผลคะแนน", "F3"],
    ["score-out-of-range", "ผลคะแนน", "F4"],
    ["not-a-year", "มาตรการ", "A3"],
  ]);
  const file = checked(first.file);
  expect(restore(book(), file, AT)).toMatchObject({ ok: true });
  expect(read().file).toEqual(file);
});

test.each([0, 1])("years of scores stand in their order in a fresh workbook with %d rows above the headers", (above) => {
  const { workbench, port, book, read } = openReady();
  if (above > 0) workbench.hand.insertRows("ผลคะแนน", 1, above);
  const heads = () =>
    shown(port(), "ผลคะแนน")
      .slice(above, above + 2)
      .map((cells) => cells.filter((cell) => /^25\d\d$/.test(cell)));
  const fresh = heads();
  const oldest = Number(fresh[0]?.[0]);
  const file = sample();
  const years = [oldest - 3, oldest - 1];
  file.scores = years.map((year) => ({ ...file.scores[0]!, year }));
  expect(restore(book(), file, AT)).toMatchObject({ ok: true });
  const inOrder = [...years.map(String), ...fresh[0]!];
  expect(heads()).toEqual([inOrder, inOrder]);
  expect(read().file.scores).toEqual(file.scores);
  expect(undo(book(), AT)).toMatchObject({ ok: true });
  expect(heads()).toEqual(fresh);
});

test("a column of scores that is filled in stays where it is", () => {
  const { port, book, read } = openReady();
  const file = sample();
  expect(restore(book(), file, AT)).toMatchObject({ ok: true });
  const filled = () => shown(port(), "ผลคะแนน").map((cells) => cells.slice(0, 4 + file.scores.length));
  const before = filled();
  const older = { ...file, scores: [{ ...file.scores[0]!, year: 2560 }, ...file.scores] };
  expect(restore(book(), older, AT)).toMatchObject({ ok: true });
  expect(filled()).toEqual(before);
  expect(read().file).toEqual(older);
});

test("what stands beside a row in the office's own column stays with the row", () => {
  const { workbench, port, book, read } = openReady();
  const { hand } = workbench;
  const file = sample();
  restore(book(), file, AT);
  const [first, second] = file.issues as [AgencyFile["issues"][number], AgencyFile["issues"][number]];
  hand.type("ประเด็น", "J3", `ของ ${first.id}`);
  hand.type("ประเด็น", "J4", `ของ ${second.id}`);
  restore(book(), { ...file, issues: [second, first, newRow("issues", "ใหม่", { issue: "ประเด็นใหม่" })] }, AT);
  expect(
    shown(port(), "ประเด็น")
      .slice(2)
      .map((row) => row[9]),
  ).toEqual([`ของ ${second.id}`, `ของ ${first.id}`, ""]);
  expect(read().file.issues.map(({ id }) => id)).toEqual([second.id, first.id, "ใหม่"]);
});

test("the last action can be taken back and brought back", () => {
  const { workbench, port, book, read } = openReady();
  workbench.hand.type("มาตรการ", "D3", "มาตรการที่พิมพ์เอง");
  workbench.hand.type("มาตรการ", "P3", "=1+1");
  const before = shown(port(), "มาตรการ");
  const file = sample();
  restore(book(), file, AT);
  expect(undo(book(), AT)).toEqual({ ok: true, value: "นำข้อมูลสำรองกลับเข้าสมุดงาน", findings: [] });
  expect(read().file.measures.map(({ measure }) => measure)).toEqual(["มาตรการที่พิมพ์เอง"]);
  expect(shown(port(), "มาตรการ").slice(0, before.length)).toEqual(before);
  const gid = book().tabs.get("measures")?.gid ?? 0;
  expect(port().readFormulas(gid)[2]?.[15]).toBe("=1+1");
  expect(undo(book(), AT)).toMatchObject({ ok: true });
  expect(read().file).toEqual(file);
});

test("there is nothing to take back in a fresh workbook", () => {
  expect(undo(openReady().book(), AT)).toMatchObject({ ok: false, findings: [{ id: "nothing-to-undo" }] });
});

test("a workbook without one of its tabs is not restored halfway", () => {
  const { workbench, port, book } = openReady();
  workbench.hand.deleteTab("ประกาศ");
  workbench.hand.type("มาตรการ", "D3", "มาตรการหนึ่ง");
  const before = shown(port(), "มาตรการ");
  expect(restore(book(), sample(), AT)).toMatchObject({ ok: false, findings: [{ id: "tab-missing" }] });
  expect(shown(port(), "มาตรการ")).toEqual(before);
});

test("a stored template of two megabytes goes through cells and back", () => {
  const { book, read } = openReady();
  const base64 = Array.from({ length: 60_000 }, (_, index) => "+/=AZaz09".charAt(index % 9)).join("");
  const file = sample();
  file.templates = [
    newRow("templates", "t1", { kind: "measures", fileName: "แม่แบบ.docx", storedAt: AT, checksum: "12e5", base64 }),
  ];
  expect(restore(book(), file, AT)).toMatchObject({ ok: true });
  expect(read().file.templates).toEqual(file.templates);
});
