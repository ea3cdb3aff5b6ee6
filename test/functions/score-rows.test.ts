/** How every custom function reads `scores`. */
import { runInNewContext } from "node:vm";
import { ITA_RANK } from "../../src/functions/lists";
import { ITA_INSTRUMENTS, ITA_LEVEL, ITA_PRIORITY, ITA_TOTAL } from "../../src/functions/totals";
import { SEED_000 } from "./seed-000-scores";

const NAMES = ITA_RANK(SEED_000.map(([number]) => [number, 100 - number])).map(([, name]) => name as string);

describe("what is skipped", () => {
  test.each([
    ["words", ["ตัวชี้วัด", "คะแนน"]],
    ["a year as number", ["ตัวชี้วัด", 2568]],
    ["a year as words", ["ตัวชี้วัดที่", "ปี พ.ศ. ๒๕๖๘"]],
    ["words over the scores only", ["", "คะแนนที่ได้"]],
    ["words over the names only", ["ตัวชี้วัด", ""]],
  ])("a header of %s", (_name, header) => {
    expect(ITA_TOTAL([header, ...SEED_000], 2565)).toBe(92.68);
    expect(ITA_RANK([header, ...SEED_000])).toHaveLength(10);
  });

  test("blank rows, also with invisible characters", () => {
    expect(ITA_TOTAL([["", ""], [" ", "\u200b"], ...SEED_000, [null, undefined], ["", ""]], 2565)).toBe(92.68);
  });

  test("rows without a score, in what only lists", () => {
    expect(
      ITA_RANK([
        [1, ""],
        [2, 80],
        ["กองคลัง", ""],
      ]),
    ).toEqual([[1, "การใช้งบประมาณ", 80]]);
  });
});

describe("what names an indicator", () => {
  test.each([
    ["the number", (number: number) => number],
    ["the number as text", (number: number) => `${number}`],
    ["words around a Thai number", (number: number) => `ตัวชี้วัดที่ ${"๐๑๒๓๔๕๖๗๘๙"[number] ?? "๑๐"}`],
    ["the name", (number: number) => NAMES[number - 1] as string],
    ["number and name", (number: number) => `${number}. ${NAMES[number - 1]}`],
    ["the name with spaces", (number: number) => ` ${NAMES[number - 1]?.replace("การ", "การ ")} `],
  ])("%s", (_name, labelOf) => {
    const scores = SEED_000.map(([number, score]) => [labelOf(number), score]);
    expect(ITA_TOTAL(scores, 2565)).toBe(92.68);
    expect(ITA_RANK(scores)).toEqual(ITA_RANK(SEED_000));
  });

  test.each([
    ["การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินของราชการ"],
    ["คุณภาพการดำเนินการ", "คุณภาพการดำเนินงาน"],
    ["การแก้ปัญหาคอร์รัปชัน", "การแก้ไขปัญหาการทุจริต"],
    ["การปรับปรุงระบบการทำงาน", "การปรับปรุงการทำงาน"],
  ])("the near spelling %s", (typed, name) => {
    expect(ITA_RANK([[typed, 80]])).toEqual([[1, name, 80]]);
  });
});

describe("what is refused", () => {
  const withRow4 = (row: unknown[]) => [["ตัวชี้วัด", "คะแนน"], [1, 90], [2, 90], row];

  test.each([
    ["a score over 100 in Thai digits", [3, "๑๐๒"], "แถวที่ 4: คะแนน “๑๐๒” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน"],
    ["a score below 0", [3, -1], "แถวที่ 4: คะแนน “-1” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน"],
    ["words where a score should be", [3, "เก้าสิบ"], "แถวที่ 4: คะแนน “เก้าสิบ” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน"],
    ["a checkbox", [3, true], "แถวที่ 4: คะแนน “true” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน"],
    [
      "a score that became a date",
      [3, runInNewContext("new Date(2025, 4, 1)")],
      "แถวที่ 4: คะแนน “วันที่” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน",
    ],
    ["an error cell as score", [3, "#N/A"], "แถวที่ 4: เซลล์มีข้อผิดพลาด “#N/A” กรุณาแก้สูตรในเซลล์นั้นก่อน"],
    ["an error cell as name", ["#REF!", 90], "แถวที่ 4: เซลล์มีข้อผิดพลาด “#REF!” กรุณาแก้สูตรในเซลล์นั้นก่อน"],
    ["a score without a name", ["", 90], "แถวที่ 4: มีคะแนน “90” แต่ไม่มีเลขหรือชื่อตัวชี้วัด กรุณากรอกในคอลัมน์แรก"],
    ["a name that became a date", [new Date(2025, 0, 5), 90], "แถวที่ 4: ชื่อ “วันที่” ไม่ถูกต้อง คอลัมน์แรกต้องเป็นเลขหรือชื่อตัวชี้วัด"],
  ])("%s, by its row", (_name, row, message) => {
    for (const call of [ITA_RANK, ITA_TOTAL, ITA_INSTRUMENTS, ITA_PRIORITY, ITA_LEVEL]) {
      expect(() => call(withRow4(row))).toThrow(new Error(message));
    }
  });

  test("an error in the first row is no header", () => {
    expect(() => ITA_RANK([["#N/A", "คะแนน"]])).toThrow("แถวที่ 1:");
    expect(() => ITA_RANK([["กองคลัง", "1O2"]])).toThrow("แถวที่ 1:");
  });

  test("words below the first score are no header", () => {
    expect(() =>
      ITA_RANK([
        ["กองช่าง", 90],
        ["กองคลัง", "รอผล"],
      ]),
    ).toThrow("แถวที่ 2:");
  });

  test("all bad rows at once, the first ten in words", () => {
    expect(() =>
      ITA_RANK([
        [1, 90],
        [2, 101],
        [3, "x"],
      ]),
    ).toThrow(/^แถวที่ 2: .*\nแถวที่ 3: .*$/);
    const many = Array.from({ length: 25 }, () => [1, 101]);
    expect(() => ITA_RANK(many)).toThrow(/^(แถวที่ .*\n){10}และอีก 15 จุด$/);
  });

  test.each([[[[1], [2]]], ["90"], [[["กองคลัง"]]]])("a range of one column: %j", (scores) => {
    expect(() => ITA_RANK(scores)).toThrow(/อย่างน้อย 2 คอลัมน์/);
  });

  test.each([
    ["a name that is no indicator", [...SEED_000, ["กองคลัง", 90]], /^แถวที่ 11: “กองคลัง” ไม่ใช่ตัวชี้วัด/],
    ["a number that is no indicator", [...SEED_000, [11, 90]], /^แถวที่ 11: “11” ไม่ใช่ตัวชี้วัด/],
    ["the total among the indicators", [...SEED_000, ["คะแนนรวม", 92.68]], /^แถวที่ 11: “คะแนนรวม” ไม่ใช่ตัวชี้วัด/],
    ["an indicator twice", [...SEED_000, ["ตัวชี้วัดที่ ๓", 90]], /^แถวที่ 11: ตัวชี้วัดที่ 3 การใช้อำนาจ ซ้ำกับแถวที่ 3/],
  ])("%s, where a total is computed", (_name, scores, message) => {
    for (const call of [ITA_TOTAL, ITA_INSTRUMENTS, ITA_PRIORITY, ITA_LEVEL]) expect(() => call(scores)).toThrow(message);
  });
});

describe("the year", () => {
  test.each([[2565], ["2565"], ["๒๕๖๕"], ["พ.ศ. 2565"], ["ปีงบประมาณ พ.ศ. ๒๕๖๕"], [[["2565"]]]])("%j is 2565", (year) => {
    expect(ITA_LEVEL(SEED_000, year)).toBe("A");
  });

  test.each([[undefined], [""], [null], [" "]])("%j is the newest year", (year) => {
    expect(ITA_LEVEL(SEED_000, year)).toBe("ผ่านดี");
  });

  test("a year that is not shipped yet works at once", () => {
    expect(ITA_LEVEL(SEED_000, 2599)).toBe("ผ่านดี");
  });

  test.each([[2025], [2561], [2565.5], ["ปีที่แล้ว"], ["#REF!"], [true]])("%j is refused", (year) => {
    expect(() => ITA_TOTAL(SEED_000, year)).toThrow(/^ปี “.*” ไม่ถูกต้อง ต้องเป็นปีงบประมาณ พ.ศ./);
  });
});
