import { newRow } from "../../src/agency/empty";
import type { Row } from "../../src/agency/file";
import { closeOffices, openOffice } from "./sample-office";

afterAll(closeOffices);

test("weak indicators without a measure come first, each with its examples", () => {
  const office = openOffice((file) => {
    file.measures = file.measures.filter(({ indicators }) => indicators !== "8");
  });
  const { year, indicators } = office.done("measuresOfYear", {}).value;
  expect(year).toBe(2570);
  expect(indicators[0]).toMatchObject({ number: 8, score: 79.2, weak: true, measures: 0 });
  expect(indicators[0]?.suggestions.length).toBeGreaterThanOrEqual(3);
  expect(indicators.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("an example is added once, linked to its indicator, and can be taken back", () => {
  const office = openOffice();
  const before = office.cells("มาตรการ");
  const { row } = office.done("addSuggestion", {
    suggestion: "suggestion-8-1",
    year: 2570,
    responsible: "กองคลัง",
    period: "ม.ค. 70 - มี.ค. 70",
  }).value;
  const [idea] = office.done("measuresOfYear", {}).value.indicators.find(({ number }) => number === 8)!.suggestions;
  expect(office.file().measures.find(({ id }) => id === row)).toMatchObject({
    year: 2570,
    indicators: "8",
    measure: idea?.measure,
    methods: idea?.methods.join("\n"),
    responsible: "กองคลัง",
    period: "ม.ค. 70 - มี.ค. 70",
    followUp: idea?.followUp.join("\n"),
    status: "ยังไม่ได้ดำเนินการ",
    evidence: "",
  });
  expect(idea?.added).toBe(true);
  expect(office.cells("มาตรการ").slice(0, before.length)).toEqual(before);
  expect(
    office.ask("addSuggestion", { suggestion: "suggestion-8-1", year: 2570, responsible: "กองคลัง", period: "ม.ค. 70 - มี.ค. 70" }),
  ).toMatchObject({
    ok: false,
    findings: [{ id: "suggestion-added", place: { row, tab: "มาตรการ" } }],
  });
  office.done("undo", {});
  expect(office.file().measures.some(({ id }) => id === row)).toBe(false);
});

test("an example answers the first issue of its indicator that says more than a score", () => {
  const scoreAlone = "การปรับปรุงการทำงาน ได้ 79.20 คะแนน ต่ำกว่าเกณฑ์ 85.00 คะแนน";
  const office = openOffice((file) => {
    file.issues = [
      [2568, "8", "ของปีก่อน"],
      [2569, "8", scoreAlone],
      [2569, "7", "ของตัวชี้วัดอื่น"],
      [2569, "6, 8", "ผู้ยื่นคำขอไม่ทราบผล\nต้องมาหลายครั้ง"],
      [2569, "8", "อีกประเด็นหนึ่ง"],
    ].map(([year, indicator, issue], at) => newRow("issues", `i${at}`, { year, indicator, issue } as Partial<Row<"issues">>));
  });
  const add = (suggestion: string) => {
    const { row } = office.done("addSuggestion", { suggestion, year: 2570, responsible: "กองคลัง", period: "" }).value;
    return office.file().measures.find(({ id }) => id === row)?.issue;
  };
  expect(add("suggestion-8-1")).toBe("ผู้ยื่นคำขอไม่ทราบผล\nต้องมาหลายครั้ง");
  expect(add("suggestion-2-1")).toBe("");
});

test("the office's own words of an example are the ones that are added", () => {
  const office = openOffice((file) => {
    file.suggestions = [
      { id: "suggestion-8-1", indicator: "8", measure: "แบบของเรา", methods: "ก\nข", followUp: "", evidence: "" },
      { id: "own", indicator: "9.4", measure: "ตัวอย่างใหม่", methods: "", followUp: "", evidence: "ภาพถ่าย" },
    ];
  });
  const { indicators } = office.done("measuresOfYear", {}).value;
  expect(indicators.find(({ number }) => number === 8)?.suggestions[0]).toMatchObject({
    measure: "แบบของเรา",
    methods: ["ก", "ข"],
  });
  expect(indicators.find(({ number }) => number === 9)?.suggestions.map(({ id }) => id)).toContain("own");
});

test("the answer to an example that was added is what the panel would read again", () => {
  const office = openOffice();
  const { measures } = office.done("addSuggestion", {
    suggestion: "suggestion-8-2",
    year: 2570,
    responsible: "",
    period: "",
  }).value;
  expect(measures).toEqual(office.done("measuresOfYear", {}).value);
  expect(measures.wholeYear).toBe("ต.ค. 69 - ก.ย. 70");
});

test("each weak indicator without an issue gets one from its score, once, and it can be taken back", () => {
  const office = openOffice((file) => {
    file.issues = file.issues.filter(({ indicator }) => indicator !== "8");
    file.scores[file.scores.length - 1]!.indicators["7"] = 80;
    file.issues.push({ id: "own", year: 2568, indicator: "7", question: "", itemScore: null, issue: "ของปีก่อน", kind: "" });
  });
  const before = office.file().issues;
  const named = office.done("measuresOfYear", {}).value.withoutIssue;
  expect(named).toContain("การปรับปรุงการทำงาน");
  expect(office.done("addWeakIssues", {}).value).toEqual({ added: named.length });
  expect(office.file().issues.slice(before.length)).toContainEqual(
    expect.objectContaining({
      year: 2569,
      indicator: "8",
      issue: "การปรับปรุงการทำงาน ได้ 79.20 คะแนน ต่ำกว่าเกณฑ์ 85.00 คะแนน",
      kind: "เร่งด่วน",
    }),
  );
  expect(office.done("addWeakIssues", {}).value).toEqual({ added: 0 });
  office.done("undo", {});
  expect(office.file().issues).toEqual(before);
});

test("an example that is gone is told", () => {
  expect(
    openOffice().ask("addSuggestion", { suggestion: "nothing", year: 2570, responsible: "กองคลัง", period: "ม.ค. 70 - มี.ค. 70" }),
  ).toMatchObject({
    ok: false,
    findings: [{ id: "suggestion-gone" }],
  });
});
