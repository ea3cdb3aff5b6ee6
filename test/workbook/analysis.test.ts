import { emptyAgencyFile } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { restore } from "../../src/workbook/restore";
import { AT, checked, closeAll, openReady, shown } from "./open-spreadsheet";

afterEach(closeAll);

const SCORES = { 1: 94.32, 2: 88.2, 3: 89.79, 4: 88.51, 5: 90.9, 6: 87.29, 7: 89.28, 8: 79.2, 9: 100, 10: 100 };
const UNPUBLISHED = { IIT: null, EIT: null, OIT: null, total: null, level: "" };

function openWith(change: (file: AgencyFile) => void = () => {}) {
  const opened = openReady();
  const file = emptyAgencyFile();
  file.scores = [{ year: 2565, indicators: { ...SCORES }, published: { ...UNPUBLISHED } }];
  Object.assign(file.settings, { agencyName: "เทศบาลตำบลตัวอย่าง", resultYear: 2565, workingYear: 2566 });
  change(file);
  restore(opened.book(), checked(file), AT);
  /** The tab by the words in column B, and the block of a list by its title. */
  const rows = () => shown(opened.port(), "วิเคราะห์");
  const row = (label: string) => rows().find((cells) => cells[1] === label) ?? [];
  const list = (title: string, column: number, width: number) => {
    const all = rows();
    const head = all.findIndex((cells) => cells[column] === title);
    return all
      .slice(head + 2, head + 12)
      .map((cells) => cells.slice(column, column + width))
      .filter((cells) => cells.some((cell) => cell !== ""));
  };
  return { ...opened, rows, row, list };
}

test("the ten scores of 2565 give total, level, instruments, strengths and the weak point", () => {
  const { row, list, rows } = openWith();
  expect(rows()[1]?.[1]).toBe("วิเคราะห์ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง");
  expect(rows()[2]).toEqual(expect.arrayContaining(["2565", "85"]));
  expect(row("คะแนนรวม")[3]).toBe("92.68");
  expect(row("ระดับ")[3]).toBe("A");
  expect(
    rows()
      .filter((cells) => /^[IEO]IT /.test(cells[1] ?? ""))
      .map((cells) => cells[3]),
  ).toEqual(["90.34", "85.26", "100"]);
  expect(list("จุดที่ต้องพัฒนา (ต่ำกว่าเกณฑ์)", 1, 3)).toEqual([["การปรับปรุงการทำงาน", "79.2", "5.8"]]);
  expect(list("จุดแข็ง (ตั้งแต่เกณฑ์ขึ้นไป)", 4, 2)).toHaveLength(9);
  expect(list("อันดับคะแนนรายตัวชี้วัด", 0, 3)[9]).toEqual(["10", "การปรับปรุงการทำงาน", "79.2"]);
  expect(list("ควรทำก่อน (คะแนนรวมเพิ่มได้มากที่สุด)", 4, 3)[0]).toEqual(["การปรับปรุงการทำงาน", "79.2", "2.08"]);
  expect(row("การปรับปรุงการทำงาน")).toEqual(["8", "การปรับปรุงการทำงาน", "EIT", "79.2", "█".repeat(20), "", "", "ต้องพัฒนา"]);
});

test("typing a score changes what the tab shows", () => {
  const { workbench, row, list, port } = openWith();
  const scores = shown(port(), "ผลคะแนน");
  const column = String.fromCharCode(65 + (scores[0] ?? []).indexOf("2565"));
  workbench.hand.type("ผลคะแนน", `${column}10`, 100);
  expect(row("คะแนนรวม")[3]).toBe("94.76");
  expect(row("ระดับ")[3]).toBe("A");
  expect(list("จุดที่ต้องพัฒนา (ต่ำกว่าเกณฑ์)", 1, 1)).toEqual([["ไม่มี"]]);
});

test("sorting the scores, moving their columns and renaming their tab cut nothing", () => {
  const { workbench, row } = openWith();
  workbench.hand.sortRows("ผลคะแนน", "A3:H17", 7);
  workbench.hand.moveColumns("ผลคะแนน", 7, 1, 2);
  workbench.hand.renameTab("ผลคะแนน", "คะแนน ITA");
  expect(row("คะแนนรวม")[3]).toBe("92.68");
  expect(row("การปรับปรุงการทำงาน")[3]).toBe("79.2");
});

test("set-up mends formulas that were cut or typed over", () => {
  const { workbench, row, setUp } = openWith();
  workbench.hand.type("วิเคราะห์", "D6", "99");
  workbench.hand.type("วิเคราะห์", "D20", "=ผลคะแนน!A1");
  workbench.hand.moveColumns("ผลคะแนน", 7, 1, 1);
  expect(row("คะแนนรวม")[3]).toBe("99");
  setUp();
  expect(row("คะแนนรวม")[3]).toBe("92.68");
  expect(row("การปรับปรุงการทำงาน")[3]).toBe("79.2");
});

test("last year stands beside this year, with the change", () => {
  const { row } = openWith((file) => {
    const before = { year: 2564, indicators: { ...SCORES, 8: 75.1 }, published: { ...UNPUBLISHED } };
    file.scores = [before, ...file.scores];
  });
  expect(row("การปรับปรุงการทำงาน").slice(5, 7)).toEqual(["75.1", "4.1"]);
  expect(row("คะแนนรวม").slice(5, 7)).toEqual(["92.27", "0.41"]);
});

test("without indicator scores the published result stands", () => {
  const { row } = openWith((file) => {
    file.scores = [{ year: 2565, indicators: {}, published: { IIT: 90, EIT: 86, OIT: 99, total: 92.4, level: "A" } }];
  });
  expect(row("คะแนนรวม")).toEqual(["", "คะแนนรวม", "100", "92.4", "█".repeat(23), "", "", "92.4"]);
  expect(row("ระดับ")[3]).toBe("A");
  expect(row("EIT การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก")[3]).toBe("86");
});

test("some scores only: no total is made up, and the check says what is missing", () => {
  const { row, list } = openWith((file) => {
    file.scores = [{ year: 2565, indicators: { 1: 94.32, 8: 79.2 }, published: { ...UNPUBLISHED } }];
  });
  expect(row("คะแนนรวม")[3]).toBe("");
  expect(list("จุดที่ต้องพัฒนา (ต่ำกว่าเกณฑ์)", 1, 2)).toEqual([["การปรับปรุงการทำงาน", "79.2"]]);
  expect(list("ตรวจคะแนน", 1, 1).flat().join(" ")).toMatch(/ตัวชี้วัด/);
});

test("a fresh workbook shows neither a figure nor an error", () => {
  const { port } = openReady();
  const cells = shown(port(), "วิเคราะห์").flat();
  expect(cells.filter((cell) => cell.startsWith("#"))).toEqual([]);
  expect(cells.filter((cell) => cell === "ยังไม่มีคะแนน")).toHaveLength(5);
});

test("เริ่มต้น tells the state of the year's work", () => {
  const { workbench, port } = openWith();
  const state = (text: string) => shown(port(), "เริ่มต้น").find((cells) => cells[1]?.startsWith(text))?.[3];
  expect(state("กรอกข้อมูลหน่วยงาน")).toBe("3 จาก 5 รายการ");
  expect(state("กรอกผลคะแนน")).toBe("เสร็จแล้ว คะแนนรวม 92.68");
  expect(state("กำหนดมาตรการ")).toBe("ยังไม่เริ่ม");
  workbench.hand.paste("มาตรการ", "A3", [[2566, "8", "", "มาตรการหนึ่ง"]]);
  workbench.hand.paste("มาตรการ", "A4", [[2565, "8", "", "มาตรการเดิม"]]);
  expect(state("กำหนดมาตรการ")).toBe("เสร็จแล้ว 1 รายการ");
  expect(state("บันทึกผลของปีที่แล้ว")).toBe("0 จาก 1 รายการ");
  expect(state("ติดตามรอบหกเดือน")).toBe("0 จาก 1 รายการ");
  expect(
    shown(port(), "เริ่มต้น")
      .flat()
      .filter((cell) => cell.startsWith("#")),
  ).toEqual([]);
});
