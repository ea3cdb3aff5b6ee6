/** ITA_INSTRUMENTS, ITA_TOTAL, ITA_LEVEL, ITA_PRIORITY. */
import { ITA_INSTRUMENTS, ITA_LEVEL, ITA_PRIORITY, ITA_TOTAL } from "../../src/functions/totals";
import { SEED_000 } from "./seed-000-scores";

describe("seed 000", () => {
  test("gives the published instrument scores and total", () => {
    expect(ITA_INSTRUMENTS(SEED_000, 2565)).toEqual([
      ["IIT", 90.34],
      ["EIT", 85.26],
      ["OIT", 100],
    ]);
    expect(ITA_TOTAL(SEED_000, 2565)).toBe(92.68);
  });

  test("is level A, and ผ่านดี under the rule of 2566", () => {
    expect(ITA_LEVEL(SEED_000, 2565)).toBe("A");
    expect(ITA_LEVEL(SEED_000, 2566)).toBe("ผ่านดี");
  });
});

describe("scores that are not all there", () => {
  test("an instrument without any score is blank, one that is begun names what it lacks", () => {
    expect(ITA_INSTRUMENTS(SEED_000.slice(5), 2565)).toEqual([
      ["IIT", ""],
      ["EIT", 85.26],
      ["OIT", 100],
    ]);
    expect(() => ITA_INSTRUMENTS(SEED_000.slice(2), 2565)).toThrow(
      "ยังไม่มีคะแนนของตัวชี้วัดที่ 1 การปฏิบัติหน้าที่, ตัวชี้วัดที่ 2 การใช้งบประมาณ กรุณากรอกให้ครบทุกตัวชี้วัด",
    );
  });

  test("total and level name the indicators they lack", () => {
    for (const call of [ITA_TOTAL, ITA_LEVEL]) {
      expect(() => call(SEED_000.slice(1), 2565)).toThrow(/^ยังไม่มีคะแนนของตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ กรุณา/);
      expect(() =>
        call(
          [
            [1, ""],
            [2, ""],
          ],
          2565,
        ),
      ).toThrow("ยังไม่มีคะแนนตัวชี้วัด กรุณากรอกคะแนนก่อน");
    }
  });
});

describe("ITA_LEVEL", () => {
  const instruments = (iit: unknown, eit: unknown, oit: unknown) => [
    ["IIT", iit],
    ["EIT", eit],
    ["OIT", oit],
  ];

  test.each([
    [95, 95, 95, "ผ่านดีเยี่ยม"],
    [94.99, 100, 100, "ผ่านดี"],
    [85, 85, 85, "ผ่านดี"],
    [84.99, 100, 100, "ผ่าน"],
    ["๗๐", "๗๐", "๗๐", "ต้องปรับปรุง"],
    [69, 70, 70, "ต้องปรับปรุงโดยด่วน"],
  ])("IIT %s, EIT %s, OIT %s are %s", (iit, eit, oit, level) => {
    expect(ITA_LEVEL(instruments(iit, eit, oit), 2568)).toBe(level);
  });

  test("the three rows may come in any order, with a header and in words", () => {
    const scores = [
      ["แบบวัด", 2568],
      ["แบบวัด OIT", 100],
      ["eit", 85.26],
      ["คะแนน IIT", 90.34],
    ];
    expect(ITA_LEVEL(scores, 2565)).toBe("A");
  });

  test.each([
    [
      "one that is missing",
      [
        ["IIT", 90],
        ["EIT", 90],
        ["OIT", ""],
      ],
      /^ยังไม่มีคะแนน OIT/,
    ],
    [
      "one that is there twice",
      [
        ["IIT", 90],
        ["EIT", 90],
        ["OIT", 90],
        ["IIT", 80],
      ],
      /^แถวที่ 4: IIT ซ้ำกับแถวที่ 1/,
    ],
    ["rows of both kinds", [...SEED_000, ["IIT", 90]], /^แถวที่ 1: “1” ปนอยู่กับคะแนน IIT, EIT, OIT/],
  ])("names %s", (_name, scores, message) => {
    expect(() => ITA_LEVEL(scores, 2568)).toThrow(message);
  });

  test.each([
    [92.68, 2565, "A"],
    ["๙๒.๖๘", 2565, "A"],
    [[[95]], 2562, "AA"],
    [49.99, 2563, "F"],
    [84.99, 2566, "ต้องปรับปรุง"],
    [69.99, 2568, "ต้องปรับปรุงโดยด่วน"],
  ])("a lone total of %j is enough in %d", (total, year, level) => {
    expect(ITA_LEVEL(total, year)).toBe(level);
  });

  test("from 85 and 2566 on a lone total names the levels it may be and what is needed", () => {
    expect(ITA_LEVEL(92.68, 2566)).toBe("ผ่านดี หรือ ผ่าน (ต้องมีคะแนน IIT, EIT และ OIT จึงจะบอกได้)");
    expect(ITA_LEVEL([[95]], 2568)).toMatch(/^ผ่านดีเยี่ยม, ผ่านดี หรือ ผ่าน .*IIT, EIT และ OIT/);
  });

  test.each([
    ["", "ยังไม่มีคะแนน"],
    [101, "คะแนนรวม “101” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน"],
    ["ดีมาก", "คะแนนรวม “ดีมาก” ไม่ถูกต้อง"],
    ["#DIV/0!", "เซลล์มีข้อผิดพลาด “#DIV/0!”"],
  ])("refuses a lone total of %j", (total, message) => {
    expect(() => ITA_LEVEL(total, 2565)).toThrow(message);
  });
});

describe("ITA_PRIORITY", () => {
  test("puts first where the total can gain most", () => {
    const rows = ITA_PRIORITY(SEED_000, 2565);
    // 0.3 × (100 − 79.20) / 3 indicators, 0.3 × (100 − 88.20) / 5 indicators.
    expect(rows[0]).toEqual(["การปรับปรุงการทำงาน", 79.2, 2.08]);
    expect(rows[3]).toEqual(["การใช้งบประมาณ", 88.2, 0.71]);
    expect(rows.map(([, , gain]) => gain)).toEqual([2.08, 1.27, 1.07, 0.71, 0.69, 0.61, 0.55, 0.34, 0, 0]);
  });

  test("works with the scores there are", () => {
    expect(ITA_PRIORITY([[9, 90]], 2568)).toEqual([["การเปิดเผยข้อมูล", 90, 2]]);
    expect(ITA_PRIORITY([["", ""]], 2568)).toEqual([["ไม่มี", "", ""]]);
  });
});
