/** ITA_WEAK, ITA_STRONG, ITA_RANK, ITA_CHANGE. */
import { ITA_CHANGE, ITA_RANK, ITA_STRONG, ITA_WEAK } from "../../src/functions/lists";
import { SEED_000 } from "./seed-000-scores";

const OWN_UNITS = [
  ["หน่วยงาน", "คะแนน"],
  ["กองช่าง", 70],
  ["สำนักปลัด", 90],
  ["กองคลัง", 70],
];

describe("ITA_WEAK", () => {
  test("shows the one weak point of seed 000 with the points it lacks", () => {
    expect(ITA_WEAK(SEED_000, 85)).toEqual([["การปรับปรุงการทำงาน", 79.2, 5.8]]);
  });

  test("lists the lowest first, ties in indicator order", () => {
    const scores = [
      [3, 80],
      [2, 70],
      [1, 80],
    ];
    expect(ITA_WEAK(scores, 85).map(([name]) => name)).toEqual(["การใช้งบประมาณ", "การปฏิบัติหน้าที่", "การใช้อำนาจ"]);
  });

  test("says so when there is none, with every cell filled", () => {
    expect(ITA_WEAK(SEED_000, 79.2)).toEqual([["ไม่มี", "", ""]]);
    expect(ITA_WEAK([["", ""]], "")).toEqual([["ไม่มี", "", ""]]);
  });

  test.each([[undefined], [""], [null], [85], ["๘๕"], [[["85.00"]]], ["85"]])("a threshold of %j is 85", (threshold) => {
    expect(
      ITA_WEAK(
        [
          [1, 85],
          [2, 84.99],
        ],
        threshold,
      ),
    ).toEqual([["การใช้งบประมาณ", 84.99, 0.01]]);
  });

  test("decides on the rounded score", () => {
    expect(
      ITA_WEAK(
        [
          [1, 84.995],
          [2, 84.994],
        ],
        85,
      ),
    ).toEqual([["การใช้งบประมาณ", 84.99, 0.01]]);
  });

  test.each([["๑๐๒"], [-1], ["สูง"], [true], [[[85], [90]]]])("refuses a threshold of %j", (threshold) => {
    expect(() => ITA_WEAK(SEED_000, threshold)).toThrow(/^เกณฑ์คะแนน/);
  });
});

describe("ITA_STRONG", () => {
  test("shows the nine strengths of seed 000, highest first, ties in indicator order", () => {
    const strong = ITA_STRONG([...SEED_000].reverse());
    expect(strong).toHaveLength(9);
    expect(strong.slice(0, 3)).toEqual([
      ["การเปิดเผยข้อมูล", 100],
      ["การป้องกันการทุจริต", 100],
      ["การปฏิบัติหน้าที่", 94.32],
    ]);
  });

  test("exactly the threshold is a strength", () => {
    expect(ITA_STRONG([[1, 85]], 85)).toEqual([["การปฏิบัติหน้าที่", 85]]);
  });

  test("says so when there is none", () => {
    expect(ITA_STRONG([[1, 10]], 85)).toEqual([["ไม่มี", ""]]);
  });
});

describe("ITA_RANK", () => {
  test("ranks seed 000 as it was printed", () => {
    expect(ITA_RANK(SEED_000).map(([rank, name, score]) => `${rank} ${name} ${score}`)).toEqual([
      "1 การเปิดเผยข้อมูล 100",
      "2 การป้องกันการทุจริต 100",
      "3 การปฏิบัติหน้าที่ 94.32",
      "4 การแก้ไขปัญหาการทุจริต 90.9",
      "5 การใช้อำนาจ 89.79",
      "6 ประสิทธิภาพการสื่อสาร 89.28",
      "7 การใช้ทรัพย์สินของราชการ 88.51",
      "8 การใช้งบประมาณ 88.2",
      "9 คุณภาพการดำเนินงาน 87.29",
      "10 การปรับปรุงการทำงาน 79.2",
    ]);
  });

  test("an office may rank its own units; ties stay as they stand", () => {
    expect(ITA_RANK(OWN_UNITS)).toEqual([
      [1, "สำนักปลัด", 90],
      [2, "กองช่าง", 70],
      [3, "กองคลัง", 70],
    ]);
  });

  test("the last column is the score, whatever stands between", () => {
    expect(ITA_RANK([["กองคลัง", "หมายเหตุ", "", "๙๐.๕๐"]])).toEqual([[1, "กองคลัง", 90.5]]);
  });

  test("no score gives one blank row", () => {
    expect(ITA_RANK([["ตัวชี้วัด", "คะแนน"]])).toEqual([["ไม่มี", "", ""]]);
  });
});

describe("ITA_CHANGE", () => {
  test("sets both years side by side in indicator order", () => {
    const previous = [
      [8, 74.07],
      [1, "๙๕.๐๐"],
      [2, ""],
    ];
    expect(ITA_CHANGE(SEED_000, previous)).toEqual([
      ["การปฏิบัติหน้าที่", 95, 94.32, -0.68],
      ["การปรับปรุงการทำงาน", 74.07, 79.2, 5.13],
    ]);
  });

  test("finds own units of both years by name", () => {
    expect(
      ITA_CHANGE(
        [["กองคลัง", 80]],
        [
          ["กองช่าง", 70],
          ["กอง คลัง", 75.5],
        ],
      ),
    ).toEqual([["กองคลัง", 75.5, 80, 4.5]]);
  });

  test("nothing in common is said", () => {
    expect(ITA_CHANGE([[1, 80]], [[2, 80]])).toEqual([["ไม่มี", "", "", ""]]);
  });
});
