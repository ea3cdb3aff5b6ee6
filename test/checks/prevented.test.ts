/** The faults that a document made from the workbook can't have: data that asks for them, and a document without them. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import type { Finding } from "../../src/agency/finding";
import { catalogueFor, shippedYears } from "../../src/assessment/catalogue";
import { checkDocument } from "../../src/checks/document/check-document";
import { PREVENTED } from "../../src/checks/rules";
import type { WritableKind } from "../../src/documents/tags";
import { readDocxText } from "../../src/intake/docx-text";
import { make } from "../documents/make";
import { office } from "./office";

async function findings(kind: WritableKind, change: (file: AgencyFile) => void = () => {}): Promise<Finding[]> {
  const file = office(change);
  const document = readDocxText(await make(kind, file));
  if (!document.ok) throw new Error(JSON.stringify(document.findings));
  return checkDocument(document.value, file);
}

const KINDS: WritableKind[] = ["measures", "full-report", "report-by-instrument", "progress-by-indicator"];

test.each(KINDS)("the document check has nothing to say of %s made from data in order", async (kind) => {
  expect((await findings(kind)).map(({ id, quote, text }) => `${id} ${quote}: ${text}`)).toEqual([]);
});

const PROVOKED: [rule: string, kind: WritableKind, data: string, change: (file: AgencyFile) => void][] = [
  ["R1", "measures", "two weak indicators more", (file) => Object.assign(file.scores[0]!.indicators, { "1": 70, "2": 71 })],
  [
    "R3",
    "measures",
    "a year with other item ranges",
    (file) => {
      Object.assign(file.scores[0]!, { year: 2565 });
      Object.assign(file.settings, { resultYear: 2565, workingYear: 2566 });
    },
  ],
  ["R5", "measures", "an instrument without issues", (file) => Object.assign(file, { issues: [] })],
  ["R7", "measures", "an indicator at the threshold", (file) => Object.assign(file.scores[0]!.indicators, { "3": 85 })],
  ["R10", "measures", "both kinds of digits", (file) => Object.assign(file.measures[0]!, { methods: "ประชุม 2 ครั้ง\nอบรม ๓ ครั้ง" })],
  [
    "R19",
    "measures",
    "numbers typed twice",
    (file) => Object.assign(file.measures[0]!, { methods: "1. ประชุม\n1. อบรม\n3. รายงาน" }),
  ],
  [
    "R22",
    "progress-by-indicator",
    "plans in another order",
    (file) => {
      file.indicatorPlans = [9, 2, 6].map((number) =>
        newRow("indicatorPlans", `p${number}`, { year: 2569, indicator: String(number), approach: "ทบทวนขั้นตอนงาน" }),
      );
    },
  ],
];

test.each(PROVOKED)("%s can't happen in %s with %s", async (rule, kind, _data, change) => {
  expect(PREVENTED[rule]).toBeDefined();
  expect((await findings(kind, change)).filter(({ id }) => id === rule)).toEqual([]);
});

test.each(shippedYears())("R23 and R24: what the items of %d must show names no other item and no year", (year) => {
  const texts = catalogueFor(year).oitItems.flatMap(({ requirement }) => requirement);
  expect(texts.filter((text) => /ข้อ\s*O?\d|[Oo]\d|2[56]\d\d/.test(text))).toEqual([]);
});
