import { measuresProgress } from "../../src/actions/measures-progress";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { AgencyFile, Row } from "../../src/agency/file";

const TODAY = "2027-03-10";

function office(measures: Partial<Row<"measures">>[], settings: Partial<AgencyFile["settings"]> = {}): AgencyFile {
  const file = emptyAgencyFile();
  Object.assign(file.settings, {
    agencyType: "เทศบาลตำบล",
    agencyName: "ตัวอย่าง",
    owningUnit: "สำนักปลัด",
    workingYear: 2570,
    resultYear: 2569,
  });
  Object.assign(file.settings, settings);
  file.measures = measures.map((values, index) =>
    newRow("measures", `m${index + 1}`, { year: 2570, measure: `มาตรการที่ ${index + 1}`, responsible: "กองคลัง", ...values }),
  );
  return file;
}

const rows = (measures: readonly { row: string }[]) => measures.map(({ row }) => row);

describe("when a measure is due on 10 March 2570", () => {
  test.each<[string, string, "overdue" | "dueSoon" | "unknownPeriod" | null, number | null]>([
    ["ended on the last day of the month before", "ต.ค. 69 - ก.พ. 70", "overdue", -10],
    ["ended yesterday", "1 ม.ค. 70 - 9 มี.ค. 70", "overdue", -1],
    ["ends today", "1 ม.ค. 70 - 10 มี.ค. 70", "dueSoon", 0],
    ["ends this month", "ม.ค. 70 - มี.ค. 70", "dueSoon", 21],
    ["ends in 30 days", "9 เม.ย. 2570", "dueSoon", 30],
    ["ends in 31 days", "10 เม.ย. 2570", null, null],
    ["lasts the fiscal year", "ตลอดปีงบประมาณ", null, null],
    ["ends with the first quarter", "ไตรมาส 1", "overdue", -69],
    ["is told in words that name no time", "ตามความเหมาะสม", "unknownPeriod", null],
    ["is not told", "", "unknownPeriod", null],
  ])("a period that %s", (_, period, list, days) => {
    const progress = measuresProgress(office([{ period }]), TODAY);
    const lists = {
      overdue: rows(progress.overdue),
      dueSoon: rows(progress.dueSoon),
      unknownPeriod: rows(progress.unknownPeriod),
    };
    expect(lists).toEqual({ overdue: [], dueSoon: [], unknownPeriod: [], ...(list && { [list]: ["m1"] }) });
    if (list) expect(progress[list][0]?.days).toBe(days);
  });

  test.each(["ดำเนินการแล้วเสร็จ", "ยกเลิก"])("one that is “%s” is not", (status) => {
    const { overdue, dueSoon, unknownPeriod } = measuresProgress(office([{ period: "ต.ค. 69", status }, { status }]), TODAY);
    expect([overdue, dueSoon, unknownPeriod]).toEqual([[], [], []]);
  });

  test("both open years are looked at, the longest overdue first; other years are not", () => {
    const progress = measuresProgress(
      office([{ period: "ม.ค. 70" }, { year: 2569, period: "ตลอดปีงบประมาณ" }, { year: 2568, period: "ตลอดปีงบประมาณ" }]),
      TODAY,
    );
    expect(progress.overdue.map(({ row, year, end }) => [row, year, end])).toEqual([
      ["m2", 2569, "2026-09-30"],
      ["m1", 2570, "2027-01-31"],
    ]);
  });
});

test("statuses are counted in their order, those without one and odd ones last; other years are left out", () => {
  const { byStatus } = measuresProgress(
    office([
      { status: "รอเงิน" },
      { status: "ดำเนินการแล้วเสร็จ" },
      { status: "" },
      { status: "ยังไม่ได้ดำเนินการ" },
      { status: "ดำเนินการแล้วเสร็จ" },
      { status: "ยกเลิก" },
      { status: "ยกเลิก", year: 2569 },
    ]),
    TODAY,
  );
  expect(byStatus.map(({ status, count }) => [status, count])).toEqual([
    ["ยังไม่ได้ดำเนินการ", 1],
    ["ดำเนินการแล้วเสร็จ", 2],
    ["ยกเลิก", 1],
    ["รอเงิน", 1],
    ["", 1],
  ]);
});

test("a measure of several units counts for each, however they are spelled; one that is cancelled for none", () => {
  const { byUnit } = measuresProgress(
    office([
      { responsible: "- กองคลัง\n- กองช่าง", status: "ดำเนินการแล้วเสร็จ" },
      { responsible: "กอง คลัง", period: "ต.ค. 69" },
      { responsible: "" },
      { responsible: "กองช่าง", status: "ยกเลิก" },
    ]),
    TODAY,
  );
  expect(byUnit.map(({ unit, total, finished, overdue }) => [unit, total, finished, overdue])).toEqual([
    ["กองคลัง", 2, 1, 1],
    ["กองช่าง", 1, 1, 0],
    ["", 1, 0, 0],
  ]);
});

describe("the reminder of a unit", () => {
  const measures = [
    { measure: "เปิดเผยแผนใช้จ่าย", period: "ต.ค. 69 - ก.พ. 70" },
    { measure: "อบรมการใช้ทรัพย์สิน", period: "มี.ค. 70" },
    { measure: "ปรับปรุงขั้นตอน", period: "ก.ย. 70" },
    { measure: "รับฟังความเห็น", period: "เมื่อพร้อม" },
    { measure: "งานของกองอื่น", responsible: "กองช่าง", status: "ดำเนินการแล้วเสร็จ" },
  ];
  const reminders = (settings = {}) =>
    Object.fromEntries(measuresProgress(office(measures, settings), TODAY).byUnit.map(({ unit, reminder }) => [unit, reminder]));

  test("lists what it has left, by urgency, with its days", () => {
    expect(reminders().กองคลัง?.split("\n\n").slice(1, -2)).toEqual([
      "เรียน กองคลัง",
      expect.stringContaining("ณ วันที่ 10 มีนาคม 2570"),
      "เกินกำหนดแล้ว\n1. เปิดเผยแผนใช้จ่าย ปีงบประมาณ พ.ศ. 2570 (ครบกำหนด 28 กุมภาพันธ์ 2570)",
      "ครบกำหนดภายใน 30 วัน\n1. อบรมการใช้ทรัพย์สิน ปีงบประมาณ พ.ศ. 2570 (ครบกำหนด 31 มีนาคม 2570)",
      "อยู่ในระยะเวลาดำเนินการ\n1. ปรับปรุงขั้นตอน ปีงบประมาณ พ.ศ. 2570 (ครบกำหนด 30 กันยายน 2570)",
      "ยังไม่ทราบกำหนดแล้วเสร็จ โปรดระบุระยะเวลา\n1. รับฟังความเห็น ปีงบประมาณ พ.ศ. 2570",
    ]);
  });

  test("is signed by the owning unit with its office", () => {
    expect(reminders().กองคลัง?.endsWith("สำนักปลัด เทศบาลตำบลตัวอย่าง")).toBe(true);
  });

  test("is in Thai numerals where the office writes those", () => {
    expect(reminders({ numerals: "เลขไทย" }).กองคลัง).toContain("๑๐ มีนาคม ๒๕๗๐");
  });

  test("is not written to a unit that has nothing left", () => {
    expect(reminders().กองช่าง).toBe("");
  });
});
