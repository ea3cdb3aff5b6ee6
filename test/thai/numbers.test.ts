/** Numbers as typed and as printed. */
import fc from "fast-check";
import { toThaiDigits } from "../../src/thai/digits";
import { formatDecimals, formatInteger, formatPoints, formatPointsInProse, parseNumber } from "../../src/thai/numbers";
import { thaiText } from "./thai-text";

describe("parseNumber", () => {
  test.each([
    ["92.68", 92.68],
    ["๙๒.๖๘", 92.68],
    [" ๙๒ . ๖๘ ", 92.68],
    ["100", 100],
    ["1,234,567.5", 1234567.5],
    ["๑,๒๓๔", 1234],
    [".5", 0.5],
    ["-3", -3],
    ["−3.25", -3.25],
    ["-0", 0],
  ])("reads %s", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    "-",
    ".",
    "92,68",
    "1,23,456",
    "92 68",
    "92 คะแนน",
    "92%",
    "1e3",
    "0x10",
    "1.2.3",
    "Infinity",
    "9".repeat(400),
  ])("%j is no number", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test("any number of a sheet is read back from either digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.boolean(), (hundredths, thai) => {
        const text = formatDecimals(hundredths / 100, 2, thai ? "thai" : "arabic");
        expect(parseNumber(text)).toBe(hundredths / 100);
      }),
    );
  });

  test("never throws and never gives a value that is not finite", () => {
    fc.assert(
      fc.property(fc.oneof(thaiText(), fc.string({ unit: "binary" })), (text) => {
        const value = parseNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe("points in documents", () => {
  test.each([
    [92.68, "๙๒.๖๘", "๙๒.๖๘"],
    [100, "๑๐๐.๐๐", "๑๐๐"],
    [88.5, "๘๘.๕๐", "๘๘.๕๐"],
    [0, "๐.๐๐", "๐"],
    [90.344, "๙๐.๓๔", "๙๐.๓๔"],
    [1.005, "๑.๐๑", "๑.๐๑"],
    [-0.62, "-๐.๖๒", "-๐.๖๒"],
  ])("%d is %s in tables and %s in prose", (value, table, prose) => {
    expect(formatPoints(value, "thai")).toBe(table);
    expect(formatPointsInProse(value, "thai")).toBe(prose);
    expect(toThaiDigits(formatPoints(value, "arabic"))).toBe(table);
  });

  test("numbers of any size have the decimals asked for, counts have commas", () => {
    expect(formatDecimals(1234.5678, 4, "arabic")).toBe("1234.5678");
    expect(formatDecimals(2568, 0, "thai")).toBe("๒๕๖๘");
    expect(formatInteger(1234567, "thai")).toBe("๑,๒๓๔,๕๖๗");
    expect(formatInteger(999, "arabic")).toBe("999");
    expect(formatInteger(-1234.5, "arabic")).toBe("-1,234");
  });
});
