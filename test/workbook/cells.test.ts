import fc from "fast-check";
import { type FieldKind, settingFields, tableFields } from "../../src/agency/fields";
import { readCell, textWithMark, textWithoutMark, writeCell } from "../../src/workbook/cells";
import { PATTERNS } from "../../src/workbook/field-rules";
import type { CellValue } from "../../src/workbook/port";

const cases: [FieldKind, CellValue, ReturnType<typeof readCell>][] = [
  ["text", "มาตรการ", { value: "มาตรการ" }],
  ["text", 1150.5, { value: "1150.5" }],
  ["text", true, { value: "TRUE" }],
  ["text", "  ", { value: "" }],
  ["text", "#REF!", { value: "#REF!", trouble: "cell-error" }],
  ["text", "#ref", { value: "#ref" }],
  ["text", "# หัวข้อ", { value: "# หัวข้อ" }],
  ["text", { date: "2026-05-01", time: "00:00" }, { value: "1 พฤษภาคม 2569", trouble: "date-in-text" }],
  ["year", 2568, { value: 2568 }],
  ["year", "พ.ศ. ๒๕๖๘", { value: 2568 }],
  ["year", "ปี 2569", { value: 2569 }],
  ["year", 2026, { value: null, unreadable: "2026", trouble: "not-a-year" }],
  ["year", "69", { value: null, unreadable: "69", trouble: "not-a-year" }],
  ["year", 2568.5, { value: null, unreadable: "2568.5", trouble: "not-a-year" }],
  ["year", "", { value: null }],
  ["score", 79.2, { value: 79.2 }],
  ["score", "๗๙.๒๐", { value: 79.2 }],
  ["score", 0, { value: 0 }],
  ["score", 102, { value: null, unreadable: "102", trouble: "score-out-of-range" }],
  ["score", "-1", { value: null, unreadable: "-1", trouble: "score-out-of-range" }],
  ["score", "ไม่มี", { value: null, unreadable: "ไม่มี", trouble: "not-a-score" }],
  ["score", true, { value: null, unreadable: "TRUE", trouble: "not-a-score" }],
  ["score", 0.9432, { value: 0.9432, trouble: "score-below-one" }],
  ["score", "#DIV/0!", { value: null, unreadable: "#DIV/0!", trouble: "cell-error" }],
  ["date", "10 มกราคม 2568", { value: "2025-01-10" }],
  ["date", "๑๐ ม.ค. ๖๘", { value: "2025-01-10" }],
  ["date", { date: "2025-01-10", time: "00:00" }, { value: "2025-01-10" }],
  ["date", { date: "2568-01-10", time: "00:00" }, { value: "2025-01-10", trouble: "buddhist-date" }],
  ["date", { date: "1700-01-10", time: "00:00" }, { value: "", unreadable: "1700-01-10", trouble: "not-a-date" }],
  ["date", { date: "2568-02-29", time: "00:00" }, { value: "", unreadable: "2568-02-29", trouble: "not-a-date" }],
  ["date", 45667, { value: "", unreadable: "45667", trouble: "not-a-date" }],
  ["date", "31 กุมภาพันธ์ 2568", { value: "", unreadable: "31 กุมภาพันธ์ 2568", trouble: "not-a-date" }],
  ["time", "10 มกราคม 2568 09:30", { value: "2025-01-10 09:30" }],
  ["time", { date: "2025-01-10", time: "09:30" }, { value: "2025-01-10 09:30" }],
  ["time", "10 มกราคม 2568 24:30", { value: "", unreadable: "10 มกราคม 2568 24:30", trouble: "not-a-time" }],
];

test.each(cases)("a %s cell with %j", (kind, cell, expected) => {
  expect(readCell(kind, cell)).toEqual(expected);
});

const KINDS = [
  ...new Set([...Object.values(settingFields), ...Object.values(tableFields).flatMap((fields) => Object.values(fields))]),
];
const day = fc
  .date({ min: new Date("1857-01-01"), max: new Date("2157-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const VALUES: Record<string, fc.Arbitrary<string | number | null>> = {
  year: fc.option(fc.integer({ min: 2500, max: 2699 })),
  score: fc.option(fc.double({ min: 1, max: 100, noNaN: true })),
  date: fc.oneof(
    fc.constant(""),
    day.map((text) => text.slice(0, 10)),
  ),
  time: fc.oneof(
    fc.constant(""),
    day.map((text) => text.slice(0, 16).replace("T", " ")),
  ),
};

test.each(KINDS)("what is written as a %s is read as the same", (kind) => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => value === "" || (value.trim() !== "" && !value.startsWith("#")));
  fc.assert(
    fc.property(VALUES[kind] ?? text, (value) => {
      expect(readCell(kind, writeCell(kind, value) as CellValue)).toEqual({ value });
    }),
  );
});

test("no cell content makes reading throw", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => ({ date: date.toISOString().slice(0, 10), time: date.toISOString().slice(11, 16) })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), cell, (kind, value) => {
      const { value: read } = readCell(kind, value);
      expect(["string", "number", "object"]).toContain(typeof read);
    }),
  );
});

/** What a spreadsheet makes of text it is given: one leading apostrophe goes, and nothing else; or it keeps it. */
test.each([
  ["drops", (text: string) => text.replace(/^'/, "")],
  ["keeps", (text: string) => text],
])("text that could be a formula stays text where the spreadsheet %s the apostrophe", (how, spreadsheet) => {
  const marks = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "''", "'=", "ก");
  fc.assert(
    fc.property(fc.tuple(marks, fc.string()), ([mark, rest]) => {
      const text = mark + rest;
      fc.pre(how === "drops" || !text.startsWith("'"));
      const given = textWithMark(text);
      expect(given).not.toMatch(/^[=+\-@\t\r]/);
      expect(textWithoutMark(spreadsheet(given))).toBe(text);
    }),
  );
});

test("the pattern of dates takes each day of the calendar and no other", () => {
  const pattern = new RegExp(PATTERNS.date ?? "");
  for (let year = 1857; year <= 2157; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 28; date <= 32; date += 1) {
        const text = `${year}-${String(month).padStart(2, "0")}-${date}`;
        const real = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) === text;
        if (pattern.test(text) !== real) throw new Error(`${text} is ${real ? "" : "not "}a day`);
      }
    }
  }
  expect(pattern.test("1856-12-31")).toBe(false);
  expect(pattern.test("2158-01-01")).toBe(false);
  expect(pattern.test("2568-01-10")).toBe(false);
});
