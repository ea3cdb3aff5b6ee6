import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChosenScore, ScoreProposal } from "../../src/actions/protocol";
import { closeOffices, type Office, openOffice } from "./sample-office";

const TAB = "ผลคะแนน";
const SEED = join(__dirname, "../../../shared/seeds/seed-000.raw.txt");

afterAll(closeOffices);

const find = (rows: readonly ScoreProposal[], row: string) => rows.find((candidate) => candidate.row === row)!;
const choose = (rows: readonly ScoreProposal[], ...chosen: string[]): ChosenScore[] =>
  chosen.map((row) => ({ row, value: find(rows, row).candidates[0]!.value, before: find(rows, row).now }));

const TEXT = [
  "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๙",
  "๑ การปฏิบัติหน้าที่ ๙๔.๓๒",
  "๒ การใช้งบประมาณ ๘๙.๑๐",
  "๘ การปรับปรุงการทำงาน ๗๙.๒๐",
  "๘ การปรับปรุงการทำงาน ๗๔.๐๗",
].join("\n");

describe("reading", () => {
  test("shows each row beside the sheet, two values as two, and writes nothing", () => {
    const office = openOffice();
    const before = office.cells(TAB);
    const { value, findings } = office.done("readScores", { text: TEXT, year: 2569 });
    expect(find(value.rows, "1")).toMatchObject({ now: 94.32, sure: true, candidates: [{ value: 94.32 }] });
    expect(find(value.rows, "2")).toMatchObject({ now: 88.2, sure: true, candidates: [{ value: 89.1 }] });
    expect(find(value.rows, "8")).toMatchObject({ now: 79.2, sure: false });
    expect(find(value.rows, "8").candidates.map((candidate) => candidate.value)).toEqual([79.2, 74.07]);
    expect(find(value.rows, "5").candidates).toEqual([]);
    expect(findings).toEqual([
      expect.objectContaining({ id: "paste-two-values", place: expect.objectContaining({ tab: TAB, row: "8" }) }),
    ]);
    expect(office.cells(TAB)).toEqual(before);
  });

  test("warns of a text of another year and of one without scores", () => {
    const office = openOffice();
    expect(office.done("readScores", { text: TEXT, year: 2570 }).findings.map(({ id }) => id)).toContain("paste-other-year");
    expect(office.ask("readScores", { text: "ไม่มีอะไร", year: 2569 }).findings.map(({ id }) => id)).toEqual([
      "paste-nothing-found",
    ]);
  });

  if (existsSync(SEED)) {
    test("finds the ten scores, the total, the level and the second value in a real document", () => {
      const { value, findings } = openOffice().done("readScores", { text: readFileSync(SEED, "utf8"), year: 2565 });
      const first = (row: string) => find(value.rows, row).candidates[0]?.value;
      expect(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "total", "level"].map(first)).toEqual([
        94.32,
        88.2,
        89.79,
        88.51,
        90.9,
        87.29,
        89.28,
        79.2,
        100,
        100,
        92.68,
        "A",
      ]);
      expect(find(value.rows, "8").candidates.map((candidate) => candidate.value)).toContain(74.07);
      expect(findings.map(({ id }) => id)).toContain("paste-two-values");
    });
  } else {
    test("the seed documents are not beside this repository: none was read", () => {
      expect(existsSync(SEED)).toBe(false);
    });
  }
});

describe("writing", () => {
  let office: Office;
  let rows: readonly ScoreProposal[];
  beforeEach(() => {
    office = openOffice();
    rows = office.done("readScores", { text: TEXT, year: 2569 }).value.rows;
  });

  test("changes the chosen cells alone, computes anew and can be taken back", () => {
    const before = office.cells(TAB);
    const formulas = office.formulas("วิเคราะห์");
    expect(office.done("writeScores", { year: 2569, chosen: choose(rows, "2") }).value).toEqual({ year: 2569, written: 1 });
    const after = office.cells(TAB);
    const changed = after.flatMap((row, at) => row.flatMap((cell, column) => (cell === before[at]?.[column] ? [] : [cell])));
    expect(changed).toEqual(["89.1"]);
    expect(office.formulas("วิเคราะห์")).toEqual(formulas);
    office.workbench.settle();
    expect(office.cells("วิเคราะห์")[5]?.[3]).not.toBe("92.68");
    office.done("undo", {});
    expect(office.cells(TAB)).toEqual(before);
  });

  test("gives a year without a column its own, which the analysis finds", () => {
    const chosen = choose(rows, "1", "2").map((choice) => ({ ...choice, before: null }));
    office.done("writeScores", { year: 2570, chosen });
    expect(office.file().scores.find(({ year }) => year === 2570)?.indicators).toEqual({ "1": 94.32, "2": 89.1 });
    const [, header = []] = office.cells(TAB);
    expect(header[header.length - 1]).toBe("2570");
  });

  test("stops where someone has typed since", () => {
    const { cell } = office.done("goTo", { table: "scores", row: "2", field: "2569" }).value;
    office.workbench.hand.type(TAB, cell, 90);
    const answer = office.ask("writeScores", { year: 2569, chosen: choose(rows, "1", "2") });
    expect(answer).toMatchObject({ ok: false, findings: [{ id: "changed-since", place: { tab: TAB, cell } }] });
    expect(office.file().scores.find(({ year }) => year === 2569)?.indicators["2"]).toBe(90);
  });

  test.each([
    ["points beyond 100", { row: "1", value: 101, before: 94.32 }],
    ["text for points", { row: "1", value: "94", before: 94.32 }],
    ["a row that is none", { row: "11", value: 90, before: null }],
    ["a blank level", { row: "level", value: " ", before: "ผ่านดี" }],
    ["nothing", null],
  ])("refuses %s", (_what, choice) => {
    const before = office.cells(TAB);
    const answer = office.ask("writeScores", { year: 2569, chosen: [choice as ChosenScore] });
    expect(answer).toMatchObject({ ok: false, findings: [{ id: "choice-not-a-score" }] });
    expect(office.cells(TAB)).toEqual(before);
  });
});

test("a year that is none is refused at the door", () => {
  expect(
    openOffice()
      .ask("readScores", { text: TEXT, year: 69 })
      .findings.map(({ id }) => id),
  ).toEqual(["bad-request"]);
});
