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
  const { row } = office.done("addSuggestion", { suggestion: "suggestion-8-1", year: 2570 }).value;
  const [idea] = office.done("measuresOfYear", {}).value.indicators.find(({ number }) => number === 8)!.suggestions;
  expect(office.file().measures.find(({ id }) => id === row)).toMatchObject({
    year: 2570,
    indicators: "8",
    measure: idea?.measure,
    methods: idea?.methods.join("\n"),
    followUp: idea?.followUp.join("\n"),
    status: "ยังไม่ได้ดำเนินการ",
    evidence: "",
  });
  expect(idea?.added).toBe(true);
  expect(office.cells("มาตรการ").slice(0, before.length)).toEqual(before);
  expect(office.ask("addSuggestion", { suggestion: "suggestion-8-1", year: 2570 })).toMatchObject({
    ok: false,
    findings: [{ id: "suggestion-added", place: { row, tab: "มาตรการ" } }],
  });
  office.done("undo", {});
  expect(office.file().measures.some(({ id }) => id === row)).toBe(false);
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

test("an example that is gone is told", () => {
  expect(openOffice().ask("addSuggestion", { suggestion: "nothing", year: 2570 })).toMatchObject({
    ok: false,
    findings: [{ id: "suggestion-gone" }],
  });
});
