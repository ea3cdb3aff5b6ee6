/** Each custom function of the built bundle, called through gas-local as a sheet calls it. */
import { SEED_000 } from "../functions/seed-000-scores";
import { loadBundle } from "./built";

/** What the bundle gives back is of another realm; JSON brings it home, as a sheet takes only the values. */
const bundle = loadBundle();
const call = (name: string, ...args: unknown[]) => JSON.parse(JSON.stringify(bundle[name]?.(...args)));

/** A range as Sheets hands it over: blanks are "", text is as typed. */
const RANGE = [["ตัวชี้วัด", 2565], ...SEED_000, ["", ""]];

test.each<[string, unknown[], unknown]>([
  ["ITA_WEAK", [RANGE, ""], [["การปรับปรุงการทำงาน", 79.2, 5.8]]],
  [
    "ITA_STRONG",
    [RANGE, 94.5],
    [
      ["การเปิดเผยข้อมูล", 100],
      ["การป้องกันการทุจริต", 100],
    ],
  ],
  [
    "ITA_RANK",
    [
      [
        ["กองคลัง", "๘๐"],
        ["กองช่าง", 90],
      ],
    ],
    [
      [1, "กองช่าง", 90],
      [2, "กองคลัง", 80],
    ],
  ],
  [
    "ITA_INSTRUMENTS",
    [RANGE, 2565],
    [
      ["IIT", 90.34],
      ["EIT", 85.26],
      ["OIT", 100],
    ],
  ],
  ["ITA_TOTAL", [RANGE, "๒๕๖๕"], 92.68],
  ["ITA_LEVEL", [RANGE, 2565], "A"],
  [
    "ITA_LEVEL",
    [
      [
        ["IIT", 90.34],
        ["EIT", 85.26],
        ["OIT", 100],
      ],
      2566,
    ],
    "ผ่านดี",
  ],
  ["ITA_LEVEL", [92.68, 2565], "A"],
  ["ITA_CHANGE", [RANGE, [[8, 74.07]]], [["การปรับปรุงการทำงาน", 74.07, 79.2, 5.13]]],
  [
    "ITA_PRIORITY",
    [
      [
        [8, 79.2],
        [9, 100],
      ],
      2565,
    ],
    [
      ["การปรับปรุงการทำงาน", 79.2, 2.08],
      ["การเปิดเผยข้อมูล", 100, 0],
    ],
  ],
  ["ITA_CHECK", [RANGE, 2565, 92.68], [["ครบถ้วน"]]],
  ["ITA_CHECK", [[[1, "#N/A"]], 2565, ""], [["แถวที่ 1: เซลล์มีข้อผิดพลาด “#N/A” กรุณาแก้สูตรในเซลล์นั้นก่อน"]]],
  ["ITA_THAI", [92.68, 2], "๙๒.๖๘"],
  ["ITA_DATE", [new Date(2025, 0, 10), "ย่อ"], "10 ม.ค. 68"],
  ["ITA_PERIOD", [new Date(2024, 9, 1), new Date(2025, 8, 30)], "ต.ค. ๖๗ - ก.ย. ๖๘"],
  [
    "ITA_PROGRESS",
    [[["ยกเลิก"], [""]]],
    [
      ["ยังไม่ได้ดำเนินการ", 0, 0],
      ["อยู่ระหว่างดำเนินการ", 0, 0],
      ["ดำเนินการแล้วเสร็จ", 0, 0],
      ["ยกเลิก", 1, 100],
    ],
  ],
])("%s(%j) is %j", (name, args, result) => {
  expect(call(name, ...args)).toEqual(result);
});

test("an optional argument may be left out altogether", () => {
  expect(call("ITA_WEAK", RANGE)).toEqual([["การปรับปรุงการทำงาน", 79.2, 5.8]]);
  expect(call("ITA_LEVEL", RANGE)).toBe("ผ่านดี");
});

test("an error carries Thai words for the officer who points at the cell", () => {
  let message = "";
  try {
    call(
      "ITA_TOTAL",
      [
        ["ตัวชี้วัด", "คะแนน"],
        [1, 90],
        [2, 90],
        [3, "๑๐๒"],
      ],
      2568,
    );
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toBe("แถวที่ 4: คะแนน “๑๐๒” ไม่ถูกต้อง ต้องอยู่ระหว่าง 0–100 คะแนน");
});

describe("10,000 rows in one call", () => {
  const units = Array.from({ length: 10_000 }, (_, index) => [`หน่วยงานที่ ${index + 1} งานบริหารทั่วไป`, (index * 37) % 101]);

  test("of an office's own units are ranked and split", () => {
    const ranked = call("ITA_RANK", units) as [number, string, number][];
    expect(ranked).toHaveLength(10_000);
    expect(ranked[0]?.[2]).toBe(100);
    expect(ranked[9_999]).toEqual([10_000, expect.any(String), 0]);
    expect(call("ITA_WEAK", units).length + call("ITA_STRONG", units).length).toBe(10_000);
    expect(call("ITA_CHANGE", units, units)).toHaveLength(10_000);
  });

  test("with ten indicators among blank rows give the total", () => {
    const sparse = Array.from({ length: 10_000 }, (_, index) =>
      index % 1000 === 999 ? SEED_000[(index - 999) / 1000] : ["", ""],
    );
    expect(call("ITA_TOTAL", sparse, 2565)).toBe(92.68);
    expect(call("ITA_CHECK", sparse, 2565, 92.68)).toEqual([["ครบถ้วน"]]);
  });

  test("of statuses are counted", () => {
    expect(
      call(
        "ITA_PROGRESS",
        Array.from({ length: 10_000 }, () => ["ดำเนินการแล้วเสร็จ"]),
      )[2],
    ).toEqual(["ดำเนินการแล้วเสร็จ", 10_000, 100]);
  });
});
