/** Dates as typed and as printed. */
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { fiscalYearOf, formatDate, isoOf, parseDate } from "../../src/thai/dates";
import type { Numerals } from "../../src/thai/digits";
import { thaiText } from "./thai-text";

const anyDay = fc
  .integer({ min: 0, max: 36_523 })
  .map((days) => new Date(Date.UTC(1957, 0, 1 + days)).toISOString().slice(0, 10));
const anyNumerals = fc.constantFrom<Numerals>("thai", "arabic");

describe("parseDate", () => {
  test.each([
    ["10 มกราคม 2568"],
    ["๑๐ มกราคม ๒๕๖๘"],
    ["๑๐ เดือน มกราคม พ.ศ. ๒๕๖๘"],
    ["ประกาศ ณ วันที่ ๑๐ เดือน มกราคม พ.ศ. ๒๕๖๘"],
    ["วันศุกร์ที่ 10 มกราคม พ.ศ.2568"],
    ["10 มกราคม ค.ศ. 2025"],
    ["10 ม.ค. 68"],
    ["10 ม.ค 68"],
    ["10 มค 2568"],
    ["10ม.ค.68"],
    ["10/1/2568"],
    ["10/01/68"],
    ["10-1-2025"],
    ["10.1.2568"],
    ["2025-01-10"],
    ["2568-01-10"],
  ])("reads %s", (text) => {
    expect(parseDate(text)).toBe("2025-01-10");
  });

  test.each([
    ["มีนาคม", "03"],
    ["มี.ค.", "03"],
    ["พฤษภาคม", "05"],
    ["พ.ค.", "05"],
    ["มิ.ย.", "06"],
    ["พ.ย.", "11"],
    ["พฤศจิกายน", "11"],
    ["ธ.ค.", "12"],
  ])("knows %s", (month, number) => {
    expect(parseDate(`1 ${month} 2567`)).toBe(`2024-${number}-01`);
  });

  test.each([
    "",
    "มกราคม 2568",
    "31 เม.ย. 68",
    "29 ก.พ. 2568",
    "10/13/2568",
    "0/1/2568",
    "10 มกราคม 568",
    "10 มกราคม 2300",
    "เร็ว ๆ นี้",
  ])("%j is no date", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test("29 February is there in a leap year of the Christian era", () => {
    expect(parseDate("29 ก.พ. 2567")).toBe("2024-02-29");
  });

  test("a cell's Date of another realm is read, B.E. years in it too", () => {
    expect(parseDate(runInNewContext("new Date(2025, 0, 10)"))).toBe("2025-01-10");
    expect(parseDate(runInNewContext("new Date(2568, 0, 10)"))).toBe("2025-01-10");
    expect(parseDate(new Date(Number.NaN))).toBeNull();
  });

  test("every day survives each style in either digits", () => {
    fc.assert(
      fc.property(anyDay, anyNumerals, fc.constantFrom("full", "announcement", "short"), (day, numerals, style) => {
        expect(parseDate(formatDate(day, style, numerals))).toBe(day);
      }),
    );
  });

  test("never throws, and gives only days that the calendar has", () => {
    fc.assert(
      fc.property(fc.oneof(thaiText(), fc.string({ unit: "binary" })), (text) => {
        const date = parseDate(text);
        if (date === null) return;
        const [year, month, day] = date.split("-").map(Number) as [number, number, number];
        expect(isoOf({ year, month, day })).toBe(date);
      }),
    );
  });
});

describe("formatDate", () => {
  test("writes the three styles", () => {
    expect(formatDate("2025-01-10", "full", "thai")).toBe("๑๐ มกราคม ๒๕๖๘");
    expect(formatDate("2025-01-10", "short", "arabic")).toBe("10 ม.ค. 68");
    expect(formatDate("2025-01-10", "announcement", "thai")).toBe("ประกาศ ณ วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๘");
  });

  test("a blank date stays blank, a wrong one is a programming mistake", () => {
    expect(formatDate("", "full", "thai")).toBe("");
    expect(() => formatDate("2025-02-30", "full", "thai")).toThrow(RangeError);
  });
});

test("the fiscal year changes on 1 October", () => {
  expect(fiscalYearOf("2024-09-30")).toBe(2567);
  expect(fiscalYearOf("2024-10-01")).toBe(2568);
  expect(fiscalYearOf("2025-01-10")).toBe(2568);
});
