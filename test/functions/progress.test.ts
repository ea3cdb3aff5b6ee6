/** ITA_PROGRESS. */
import { ITA_PROGRESS } from "../../src/functions/progress";

test("counts the statuses of measures, each choice in its row", () => {
  const statuses = [["ดำเนินการแล้วเสร็จ"], ["อยู่ระหว่างดำเนินการ"], ["ดำเนินการแล้วเสร็จ "], [""]];
  expect(ITA_PROGRESS(statuses)).toEqual([
    ["ยังไม่ได้ดำเนินการ", 0, 0],
    ["อยู่ระหว่างดำเนินการ", 1, 33.33],
    ["ดำเนินการแล้วเสร็จ", 2, 66.67],
    ["ยกเลิก", 0, 0],
  ]);
});

test("counts the statuses of OIT items under their header", () => {
  expect(ITA_PROGRESS([["สถานะ"], ["เผยแพร่แล้ว"]])).toEqual([
    ["ยังไม่ได้จัดทำ", 0, 0],
    ["อยู่ระหว่างจัดทำ", 0, 0],
    ["เผยแพร่แล้ว", 1, 100],
  ]);
});

test("shows words of the office's own after the choices", () => {
  expect(ITA_PROGRESS([["รอพิจารณา", "ยกเลิก"]]).slice(3)).toEqual([
    ["ยกเลิก", 1, 50],
    ["รอพิจารณา", 1, 50],
  ]);
});

test("nothing typed is nothing counted", () => {
  expect(ITA_PROGRESS([[""], [null]]).map(([, count, percent]) => [count, percent])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(ITA_PROGRESS("")).toHaveLength(4);
});

test("an error cell is named by its row", () => {
  expect(() => ITA_PROGRESS([["ยกเลิก"], ["#REF!"]])).toThrow("แถวที่ 2: เซลล์มีข้อผิดพลาด “#REF!”");
});
