/** ITA_THAI, ITA_DATE, ITA_PERIOD. */
import { runInNewContext } from "node:vm";
import { ITA_DATE, ITA_PERIOD, ITA_THAI } from "../../src/functions/thai-text";

const otherRealmDate = (year: number, month: number, day: number) =>
  runInNewContext(`new Date(${year}, ${month - 1}, ${day})`) as Date;

describe("ITA_THAI", () => {
  test.each([
    [92.68, "", "๙๒.๖๘"],
    [100, 2, "๑๐๐.๐๐"],
    [100, undefined, "๑๐๐"],
    [2568, 0, "๒๕๖๘"],
    [90.345, 2, "๙๐.๓๕"],
    ["92.6", "๒", "๙๒.๖๐"],
    [0.1 + 0.2, "", "๐.๓"],
    ["ข้อ 9.1", 2, "ข้อ ๙.๑"],
    ["", 2, ""],
    [null, "", ""],
  ])("%j with %j decimals", (value, decimals, text) => {
    expect(ITA_THAI(value, decimals)).toBe(text);
  });

  test("a range gives a range", () => {
    expect(
      ITA_THAI(
        [
          [1, "ปี 2"],
          ["", 3.5],
        ],
        1,
      ),
    ).toEqual([
      ["๑.๐", "ปี ๒"],
      ["", "๓.๕"],
    ]);
  });

  test.each([
    [1, 7, /^จำนวนทศนิยม “7”/],
    [1, "สอง", /^จำนวนทศนิยม “สอง”/],
    [1, 1.5, /^จำนวนทศนิยม “1.5”/],
    ["#N/A", 2, /^เซลล์มีข้อผิดพลาด/],
    [otherRealmDate(2025, 1, 10), "", /ITA_DATE/],
    [true, "", /^ค่า “true”/],
  ])("%j with %j decimals is refused", (value, decimals, message) => {
    expect(() => ITA_THAI(value, decimals)).toThrow(message);
  });
});

describe("ITA_DATE", () => {
  test.each([
    ["", "๑๐ มกราคม ๒๕๖๘"],
    [undefined, "๑๐ มกราคม ๒๕๖๘"],
    ["เต็ม", "๑๐ มกราคม ๒๕๖๘"],
    [" ย่อ ", "10 ม.ค. 68"],
    ["ประกาศ", "ประกาศ ณ วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๘"],
  ])("style %j", (style, text) => {
    expect(ITA_DATE(otherRealmDate(2025, 1, 10), style)).toBe(text);
    expect(ITA_DATE("10/1/2568", style)).toBe(text);
  });

  test("a date typed in B.E. that the sheet took for a year far ahead", () => {
    expect(ITA_DATE(otherRealmDate(2568, 1, 10), "ย่อ")).toBe("10 ม.ค. 68");
  });

  test("a blank stays blank, a range gives a range", () => {
    expect(ITA_DATE("", "ย่อ")).toBe("");
    expect(ITA_DATE([["1 ม.ค. 68"], [""]], "ย่อ")).toEqual([["1 ม.ค. 68"], [""]]);
  });

  test.each([
    ["31/2/2568", "", /^วันที่ “31\/2\/2568” อ่านไม่ได้/],
    [45667, "", /^วันที่ “45667” อ่านไม่ได้/],
    ["#VALUE!", "", /^วันที่: เซลล์มีข้อผิดพลาด/],
    ["10/1/2568", "ยาว", /^รูปแบบวันที่ “ยาว” ไม่มี ใช้ได้คือ “เต็ม” “ย่อ” “ประกาศ”/],
  ])("%j in style %j is refused", (date, style, message) => {
    expect(() => ITA_DATE(date, style)).toThrow(message);
  });
});

describe("ITA_PERIOD", () => {
  test.each([
    ["whole months", otherRealmDate(2024, 10, 1), otherRealmDate(2025, 9, 30), "ต.ค. ๖๗ - ก.ย. ๖๘"],
    ["days", "10 ม.ค. 68", otherRealmDate(2025, 3, 15), "๑๐ ม.ค. ๖๘ - ๑๕ มี.ค. ๖๘"],
    ["months as text", "ต.ค. 67", "กันยายน 2568", "ต.ค. ๖๗ - ก.ย. ๖๘"],
    ["nothing", "", "", ""],
  ])("%s", (_name, start, end, text) => {
    expect(ITA_PERIOD(start, end)).toBe(text);
  });

  test.each([
    ["", "ก.ย. 68", /^ยังไม่มีวันเริ่ม/],
    ["ต.ค. 67", "", /^ยังไม่มีวันสิ้นสุด/],
    ["ก.ย. 68", "ต.ค. 67", /^วันเริ่ม “ก.ย. 68” อยู่หลังวันสิ้นสุด “ต.ค. 67”/],
    ["เมื่อวาน", "#N/A", /^วันเริ่ม “เมื่อวาน” อ่านไม่ได้.*\nวันสิ้นสุด: เซลล์มีข้อผิดพลาด/],
  ])("%j to %j is refused", (start, end, message) => {
    expect(() => ITA_PERIOD(start, end)).toThrow(message);
  });
});
