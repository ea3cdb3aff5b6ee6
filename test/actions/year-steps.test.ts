import { yearSteps } from "../../src/actions/year-steps";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { UNITS_OF_SET_UP } from "../../src/workbook/prefilled-rows";
import { office } from "../checks/office";

function stepOf(id: string, file: AgencyFile) {
  const year = file.settings.resultYear;
  return yearSteps(file, year === null ? null : assess(file, year)).find((step) => step.id === id);
}

test("the steps stand in the order of the year", () => {
  expect(yearSteps(emptyAgencyFile(), null).map(({ id }) => id)).toEqual([
    "office",
    "units",
    "signers",
    "scores",
    "issues",
    "measures",
    "announcement",
    "follow-up",
    "results",
    "oit",
    "documents",
  ]);
});

test("an empty workbook waits at the first setting, and nothing counts as done", () => {
  const steps = yearSteps(emptyAgencyFile(), null);
  expect(steps.map(({ state }) => state)).toEqual(steps.map(() => "open"));
  expect(steps[0]?.way).toEqual({ table: "settings", row: "", field: "agencyName" });
});

test.each<[string, (file: AgencyFile) => void, { state: string; way: object }]>([
  ["office", () => {}, { state: "done", way: { table: "settings", row: "", field: "" } }],
  [
    "office",
    ({ settings }) => {
      settings.province = " ";
    },
    { state: "under-way", way: { table: "settings", row: "", field: "province" } },
  ],
  ["units", () => {}, { state: "done", way: { table: "units", row: "", field: "" } }],
  [
    "units",
    (file) => {
      file.units = UNITS_OF_SET_UP.map((name) => newRow("units", name, { name }));
    },
    { state: "open", way: { table: "units", row: "+", field: "name" } },
  ],
  ["signers", () => {}, { state: "done", way: { table: "signers", row: "", field: "" } }],
  [
    "signers",
    (file) => {
      file.signers = [];
    },
    { state: "open", way: { table: "signers", row: "+", field: "role" } },
  ],
  [
    "signers",
    ({ signers }) => {
      signers.push(newRow("signers", "s2", { role: "ผู้ลงนามประกาศ" }));
    },
    { state: "under-way", way: { table: "signers", row: "s2", field: "position" } },
  ],
  ["scores", () => {}, { state: "done", way: { table: "scores", row: "", field: "" } }],
  [
    "scores",
    ({ scores }) => {
      delete scores[0]?.indicators["8"];
    },
    { state: "under-way", way: { table: "scores", row: "8", field: "2568" } },
  ],
  [
    "scores",
    (file) => {
      file.scores = [];
    },
    { state: "open", way: { table: "scores", row: "1", field: "2568" } },
  ],
  [
    "scores",
    ({ settings }) => {
      settings.resultYear = null;
    },
    { state: "open", way: { table: "settings", row: "", field: "resultYear" } },
  ],
  [
    "issues",
    (file) => {
      file.issues = [];
    },
    { state: "open", way: { table: "issues", row: "+", field: "year" } },
  ],
  ["measures", () => {}, { state: "done", way: { table: "measures", row: "", field: "" } }],
  [
    "measures",
    (file) => {
      file.measures = [];
    },
    { state: "open", way: { table: "measures", row: "+", field: "year" } },
  ],
  [
    "measures",
    ({ measures }) => {
      measures[1]!.responsible = "";
    },
    { state: "under-way", way: { table: "measures", row: "m2", field: "responsible" } },
  ],
  [
    "measures",
    ({ measures }) => {
      for (const row of measures) row.period = "";
    },
    { state: "under-way", way: { table: "measures", row: "m1", field: "period" } },
  ],
  ["announcement", () => {}, { state: "done", way: { table: "announcement", row: "", field: "" } }],
  [
    "announcement",
    (file) => {
      file.announcement = [];
    },
    { state: "open", way: { table: "announcement", row: "+", field: "year" } },
  ],
  [
    "follow-up",
    ({ measures }) => {
      measures[1]!.progress = "";
      measures[2]!.progress = "";
      measures[2]!.status = "ดำเนินการแล้วเสร็จ";
    },
    { state: "under-way", way: { table: "measures", row: "m2", field: "progress" } },
  ],
  ["results", () => {}, { state: "done", way: { table: "measures", row: "", field: "" } }],
  [
    "results",
    ({ measures }) => {
      measures.find(({ id }) => id === "r1")!.outcome = "";
    },
    { state: "open", way: { table: "measures", row: "r1", field: "outcome" } },
  ],
  [
    "oit",
    (file) => {
      file.oitItems = [
        newRow("oitItems", "o1", { year: 2569, url: "https://a.go.th", status: "เผยแพร่แล้ว" }),
        newRow("oitItems", "o2", { year: 2569, url: "https://a.go.th" }),
        newRow("oitItems", "o3", { year: 2568 }),
      ];
    },
    { state: "under-way", way: { table: "oitItems", row: "o2", field: "status" } },
  ],
  [
    "documents",
    (file) => {
      file.register = [newRow("register", "d1", { state: "ไม่สำเร็จ" }), newRow("register", "d2", { state: "ร่างแล้ว" })];
    },
    { state: "under-way", way: { table: "register", row: "d2", field: "publishedUrl" } },
  ],
  [
    "documents",
    (file) => {
      file.register = [newRow("register", "d1", { state: "ร่างแล้ว", publishedUrl: "https://a.go.th/o.pdf" })];
    },
    { state: "done", way: { table: "register", row: "", field: "" } },
  ],
])("%s leads to the first cell that waits (%#)", (id, change, expected) => {
  expect(stepOf(id, office(change))).toMatchObject(expected);
});
