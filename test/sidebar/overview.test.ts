import { DRAFT_NOTE, STATIONS, stationOf } from "../../sidebar/view-models/documents";
import { countFindings, countWords } from "../../sidebar/view-models/findings";
import { dueWords, percent, unitWords } from "../../sidebar/view-models/measures";
import { gainWords, missedItemWords, nextStep, stepPlace, weakFirst, withRegister } from "../../sidebar/view-models/overview";
import type { NextPoints, Overview, YearStep } from "../../src/actions/protocol";

const step = (id: YearStep["id"], state: YearStep["state"], place: Partial<YearStep> = {}): YearStep => ({
  id,
  title: id,
  state,
  detail: "",
  way: { table: "", row: "", field: "" },
  tab: "มาตรการ",
  cell: "",
  ...place,
});

test("weak indicators come first, the lowest on top; the others keep their order", () => {
  const indicator = (number: number, score: number | null, weak: boolean) => ({ number, name: "", score, change: null, weak });
  const shown = weakFirst([
    indicator(1, 90, false),
    indicator(2, 80, true),
    indicator(3, null, false),
    indicator(4, 70, true),
    indicator(5, 99, false),
  ]);
  expect(shown.map(({ number }) => number)).toEqual([4, 2, 1, 3, 5]);
});

test.each<[string, YearStep[], string | null]>([
  ["the first that is not done", [step("office", "done"), step("scores", "under-way"), step("issues", "open")], "scores"],
  [
    "not what waits for its time of the year",
    [step("follow-up", "open"), step("oit", "open"), step("documents", "open")],
    "documents",
  ],
  ["publishing before the half-year", [step("follow-up", "open"), step("oit", "under-way")], "oit"],
  ["nothing when all is done", [step("office", "done")], null],
])("the next step is %s", (_, steps, id) => {
  expect(nextStep(steps)?.id ?? null).toBe(id);
});

test.each([
  [{ cell: "F5" }, "แท็บ มาตรการ ช่อง F5"],
  [{ way: { table: "measures", row: "+", field: "year" } }, "แท็บ มาตรการ แถวว่างแรก"],
  [{}, "แท็บ มาตรการ"],
])("a step with %j leads to “%s”", (place, words) => {
  expect(stepPlace(step("measures", "open", place))).toBe(words);
});

describe("what an indicator could bring", () => {
  const indicator: NextPoints["indicators"][number] = {
    number: 8,
    name: "",
    instrument: "EIT",
    gain: 2.08,
    perPoint: 0.1,
    toNextLevel: null,
  };
  const next = { name: "ผ่าน", missingTotal: 1, missingInstruments: [] };

  test("is told by itself where there is no next level", () => {
    expect(gainWords(indicator, null)).toBe("ถ้าได้เต็ม คะแนนรวมเพิ่ม 2.08 (ทุก 1 คะแนนของตัวชี้วัดนี้ เพิ่มคะแนนรวม 0.10)");
  });
  test("says by how much it reaches the next level", () => {
    expect(gainWords({ ...indicator, toNextLevel: 10 }, next)).toMatch(/เพียง 10\.00 ก็ถึงระดับ ผ่าน$/);
  });
  test("says that it helps an instrument that is short", () => {
    expect(gainWords(indicator, { ...next, missingInstruments: [{ instrument: "EIT", points: 2 }] })).toMatch(/ช่วย EIT/);
    expect(gainWords(indicator, { ...next, missingInstruments: [{ instrument: "IIT", points: 2 }] })).not.toMatch(/ช่วย/);
  });
});

test("missed OIT items are counted, and summed only where each one's cost is known", () => {
  const item = (gain: number | null) => ({ row: "", number: "", name: "", gain });
  expect(missedItemWords([])).toBe("");
  expect(missedItemWords([item(0.5), item(0.71)])).toContain("2 ข้อ ถ้าเผยแพร่ครบทุกข้อ คะแนนรวมเพิ่มประมาณ 1.21");
  expect(missedItemWords([item(0.5), item(null)])).toBe("ข้อ OIT ที่ได้ 0 คะแนน 2 ข้อ");
});

test("the register's answer replaces its own part of the overview alone", () => {
  const overview = { agency: "ก", made: [], unfinished: [], steps: [step("office", "done"), step("documents", "open")] };
  const now = withRegister(overview as unknown as Overview, { made: [], unfinished: [], step: step("documents", "done") });
  expect(now).toMatchObject({ agency: "ก", steps: [{ id: "office" }, { id: "documents", state: "done" }] });
});

test.each([
  [{ days: -3, period: "" }, "เกินกำหนด 3 วัน"],
  [{ days: 0, period: "" }, "ครบกำหนดวันนี้"],
  [{ days: 12, period: "" }, "อีก 12 วัน"],
  [{ days: null, period: "" }, "ยังไม่ได้กรอกระยะเวลา"],
  [{ days: null, period: "เมื่อพร้อม" }, "อ่านระยะเวลาไม่ได้: เมื่อพร้อม"],
])("%j is “%s”", (due, words) => {
  expect(dueWords(due)).toBe(words);
});

test("a unit's progress names what is overdue only where something is", () => {
  const unit = { unit: "กองคลัง", total: 4, finished: 1, overdue: 0, reminder: "" };
  expect(unitWords(unit)).toBe("เสร็จแล้ว 1 จาก 4 มาตรการ");
  expect(unitWords({ ...unit, overdue: 2 })).toBe("เสร็จแล้ว 1 จาก 4 มาตรการ เกินกำหนด 2 มาตรการ");
  expect([percent(1, 4), percent(0, 0)]).toEqual([25, 0]);
});

test("a document passes its stations in order", () => {
  const states = [
    { checked: false, making: false, made: false },
    { checked: true, making: false, made: false },
    { checked: true, making: true, made: false },
    { checked: true, making: false, made: true },
  ];
  expect(states.map(stationOf)).toEqual(STATIONS.map((_, index) => index));
  expect(DRAFT_NOTE).toContain("ห้ามนำไปกรอกใน ITAS");
});

test("findings are counted by severity for the panel's title", () => {
  const finding = (severity: "error" | "warning" | "hint") => ({ id: "", severity, place: {}, text: "", remedy: "" });
  const counts = countFindings([finding("error"), finding("warning"), finding("warning"), finding("hint")]);
  expect(counts).toEqual({ errors: 1, warnings: 2, hints: 1 });
  expect(countWords(counts)).toBe("ต้องแก้ไข 1 รายการ ควรตรวจสอบ 2 รายการ");
});
