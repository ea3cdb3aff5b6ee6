// An agency's own .xlsx laid over the workbook: which cells change, which tabs are left out and why.
import { type PresentTab, planXlsx } from "../../workbench/page/xlsx-plan";

const present = (name: string, values: unknown[][], computed: [number, number][] = [], fillsCells = false): PresentTab => ({
  name,
  values,
  fillsCells,
  computed: (row, column) => computed.some(([r, c]) => r === row && c === column),
});

const SCORES = present(
  "ผลคะแนน",
  [
    ["ตัวชี้วัด", "2567", "รวม"],
    ["การปฏิบัติหน้าที่", 80, 80],
  ],
  [[1, 2]],
);

test("a tab of the same name and headings changes where the file differs, and keeps its formulas", () => {
  const tab = {
    name: "ผลคะแนน",
    rows: [
      ["ตัวชี้วัด", "2567", "รวม"],
      ["การปฏิบัติหน้าที่", 91.5, 12],
      ["การใช้งบประมาณ", 77],
    ],
  };
  expect(planXlsx([tab], [SCORES])).toEqual({
    changes: [
      {
        name: "ผลคะแนน",
        cells: [
          { row: 1, column: 1, value: 91.5 },
          { row: 2, column: 0, value: "การใช้งบประมาณ" },
          { row: 2, column: 1, value: 77 },
        ],
      },
    ],
    skipped: [],
  });
});

test("a cell that the file has empty is emptied", () => {
  const tab = { name: "ผลคะแนน", rows: [["ตัวชี้วัด", "2567", "รวม"], ["การปฏิบัติหน้าที่"]] };
  expect(planXlsx([tab], [SCORES]).changes[0]?.cells).toEqual([{ row: 1, column: 1, value: null }]);
});

test.each([
  ["a tab we do not have", { name: "อื่น", rows: [] }, [SCORES], "ไม่มีแผ่นชื่อนี้"],
  ["other headings", { name: "ผลคะแนน", rows: [["ชื่อ", "ที่อยู่"]] }, [SCORES], "หัวตารางไม่ตรง"],
  ["a tab that computes itself", { name: "วิเคราะห์", rows: [] }, [present("วิเคราะห์", [], [], true)], "คำนวณเอง"],
])("%s is left out with its reason", (_kind, tab, tabs, reason) => {
  expect(planXlsx([tab], tabs)).toEqual({ changes: [], skipped: [{ name: tab.name, reason: expect.stringContaining(reason) }] });
});
