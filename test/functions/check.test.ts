/** ITA_CHECK. */
import { ITA_CHECK } from "../../src/functions/check";
import { SEED_000 } from "./seed-000-scores";

const with8 = (score: unknown) => SEED_000.map(([number, own]) => [number, number === 8 ? score : own]);

test.each([
  ["without a published total", ""],
  ["with the published total", 92.68],
  ["with one that differs by rounding", "๙๒.๗๐"],
])("complete scores %s", (_name, published) => {
  expect(ITA_CHECK(SEED_000, 2565, published)).toEqual([["ครบถ้วน"]]);
});

test.each([
  ["another total than published", SEED_000, 92.71, ["คะแนนรวมที่คำนวณได้ 92.68 ไม่ตรงกับที่ประกาศ 92.71"]],
  // Seed 000 prints 74.07 in its prose where the table has 79.20.
  ["a score copied wrongly", with8(74.07), 92.68, ["คะแนนรวมที่คำนวณได้ 92.17 ไม่ตรงกับที่ประกาศ 92.68"]],
  ["a score out of range", with8("๑๗๙.๒๐"), "", ["แถวที่ 8: คะแนน “๑๗๙.๒๐”"]],
  ["an indicator without a score", with8(""), 92.68, ["ยังไม่มีคะแนนของตัวชี้วัดที่ 8 การปรับปรุงการทำงาน"]],
  ["an unknown name", [...SEED_000, ["กองคลัง", 1]], "", ["แถวที่ 11: “กองคลัง” ไม่ใช่ตัวชี้วัด"]],
  [
    "an error cell and an indicator twice",
    [...SEED_000, [1, "#N/A"], [2, 80]],
    "",
    ["แถวที่ 11: เซลล์มีข้อผิดพลาด", "แถวที่ 12: ตัวชี้วัดที่ 2"],
  ],
  ["an unreadable published total", SEED_000, "เก้าสิบ", ["คะแนนรวมที่ประกาศ “เก้าสิบ” ไม่ถูกต้อง"]],
  ["an error cell as published total", SEED_000, "#REF!", ["คะแนนรวมที่ประกาศ: เซลล์มีข้อผิดพลาด"]],
  ["a published total and a score", with8("x"), 500, ["แถวที่ 8: คะแนน “x”", "คะแนนรวมที่ประกาศ “500”"]],
  ["nothing at all", [["", ""]], "", ["ยังไม่มีคะแนนตัวชี้วัด"]],
  ["a single blank cell", "", "", ["ยังไม่มีคะแนนตัวชี้วัด"]],
])("tells %s, one row each", (_name, scores, published, beginnings) => {
  const rows = ITA_CHECK(scores, 2565, published);
  expect(rows.map((row) => row.length)).toEqual(beginnings.map(() => 1));
  rows.forEach(([text], index) => {
    expect(text).toMatch(new RegExp(`^${beginnings[index]?.replace(/[.()]/g, "\\$&")}`));
  });
});
