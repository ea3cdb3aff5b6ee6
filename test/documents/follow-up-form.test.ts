/** The follow-up form: which measures stand on which unit's page, and the room to write. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { followUpFormContent } from "../../src/documents/content/follow-up-form";
import { documentTags } from "../../src/documents/tags";
import { thai } from "./changes";
import { checkShape } from "./content-shape";
import { makeAndRead, office } from "./make";

/** The office of make.ts with the given units, and a measure of the working year for each given responsible cell. */
function form(units: string[], responsible: string[], change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    file.units = units.map((name, at) => newRow("units", `u${at}`, { name }));
    file.measures = responsible.map((names, at) =>
      newRow("measures", `m${at}`, { year: 2569, measure: `มาตรการ ${at + 1}`, responsible: names }),
    );
    change(file);
  });
}

/** Unit → numbers of its measures, in the order of the pages. */
function pages(file: AgencyFile): [string, string][] {
  return followUpFormContent(file, assess(file, 2568)).ส่วนราชการ.map((page) => [
    page.ชื่อส่วนราชการ,
    page.มาตรการ.map(({ ลำดับ }) => ลำดับ).join(" "),
  ]);
}

const SET_UP = ["ทุกส่วนราชการ", "ทุกกอง/ฝ่าย/งาน", "คณะทำงาน ITA"];

describe("a measure stands on the page of", () => {
  test.each<[string, string[], string[], [string, string][]]>([
    [
      "each unit it names",
      ["กองคลัง", "กองช่าง", "กองเปล่า"],
      ["กองช่าง\nกองคลัง", "กองช่าง"],
      [
        ["กองคลัง", "1"],
        ["กองช่าง", "1 2"],
      ],
    ],
    [
      "each unit named in one line",
      ["สำนักปลัด", "กองคลัง"],
      ["สำนักปลัด / กองคลัง"],
      [
        ["สำนักปลัด", "1"],
        ["กองคลัง", "1"],
      ],
    ],
    ["the unit that a part of it belongs to", ["สำนักปลัด"], ["งานธุรการ สำนักปลัด"], [["สำนักปลัด", "1"]]],
    ["a unit only once", ["กองคลัง"], ["กองคลัง\nงานพัสดุ กองคลัง"], [["กองคลัง", "1"]]],
    [
      "the very unit where another's name is within it",
      ["กองการศึกษา", "กองการศึกษา ศาสนา"],
      ["กองการศึกษา ศาสนา"],
      [["กองการศึกษา ศาสนา", "1"]],
    ],
    [
      "everyone but committees, when it names everyone",
      [...SET_UP, "กองคลัง", "กองช่าง"],
      ["ทุกกอง/ฝ่าย/งาน"],
      [
        ["กองคลัง", "1"],
        ["กองช่าง", "1"],
      ],
    ],
    [
      "everyone as typed, where no unit is listed",
      SET_UP,
      ["ทุกส่วนราชการ", "คณะทำงาน ITA"],
      [
        ["คณะทำงาน ITA", "2"],
        ["ทุกส่วนราชการ", "1"],
      ],
    ],
    [
      "a name that is on no list",
      ["กองคลัง"],
      ["ฝ่ายกฎหมายและคดี", "กองคลัง"],
      [
        ["กองคลัง", "2"],
        ["ฝ่ายกฎหมายและคดี", "1"],
      ],
    ],
    ["nobody, where none is named", ["กองคลัง"], [""], [["ยังไม่ได้ระบุผู้รับผิดชอบ", "1"]]],
  ])("%s", (_name, units, responsible, expected) => {
    expect(pages(form(units, responsible))).toEqual(expected);
  });
});

test("leaves out measures of other years and cancelled ones", () => {
  const file = form(["กองคลัง"], ["กองคลัง"], (data) => {
    data.measures.push(newRow("measures", "old", { year: 2568, measure: "ก", responsible: "กองคลัง" }));
    data.measures.push(newRow("measures", "off", { year: 2569, measure: "ก", responsible: "กองคลัง", status: "ยกเลิก" }));
  });
  expect(pages(file)).toEqual([["กองคลัง", "1"]]);
});

test("begins each unit on a page of its own, with a table whose cells for the report are lines to write on", async () => {
  const file = form(["กองคลัง", "กองช่าง"], ["กองคลัง\nกองช่าง"], (data) => {
    data.measures = data.measures.map((row) => ({
      ...row,
      methods: "ก\nข",
      period: "ตลอดปี",
      progress: "ของเดิม",
      summary: "ของเดิม",
      status: "อยู่ระหว่างดำเนินการ",
    }));
    Object.assign(data.settings, { owningUnit: "สำนักปลัด" });
  });
  const { tables, paragraphs, elements, text } = await makeAndRead("follow-up-form", file);
  const forms = tables.filter((rows) => rows[0]![0] === "ลำดับ");
  expect(forms).toHaveLength(2);
  expect(forms[1]![0]).toEqual([
    "ลำดับ",
    "มาตรการ/แนวทาง",
    "วิธีดำเนินการ",
    "ระยะเวลา",
    "ความก้าวหน้า",
    "สรุปผลการดำเนินการและผลลัพธ์",
    "หลักฐาน",
  ]);
  expect(forms[1]![1]!.slice(0, 5)).toEqual([
    "๑",
    "มาตรการ ๑",
    "- ก\n- ข",
    "ตลอดปี",
    "☐ ยังไม่ได้ดำเนินการ\n☐ อยู่ระหว่างดำเนินการ\n☐ ดำเนินการแล้วเสร็จ",
  ]);
  for (const blank of forms[1]![1]!.slice(5)) expect(blank).toMatch(/^(\.{20,}\n?){4}$/);
  expect(elements("w:pageBreakBefore")).toHaveLength(2);
  expect(elements("w:pgSz").map((page) => page.getAttribute("w:orient"))).toEqual(["landscape"]);
  expect(paragraphs).toContain("ส่วนราชการ กองช่าง\tรอบรายงาน ☐ รอบหกเดือน ☐ สิ้นปีงบประมาณ");
  expect(text).toContain("ส่งคืนสำนักปลัด เทศบาลตำบลตัวอย่าง");
  expect(text).not.toContain("ของเดิม");
});

test("ends with a paragraph too low to begin a page of nothing after the signatures", async () => {
  const { elements } = await makeAndRead("follow-up-form", form(["กองคลัง"], ["กองคลัง"]));
  const last = elements("w:p").at(-1)!;
  expect(last.getElementsByTagName("w:pStyle")[0]!.getAttribute("w:val")).toBe("Closing");
});

test("says so where there are no measures", async () => {
  const { text, tables } = await makeAndRead("follow-up-form", form(["กองคลัง"], []));
  expect(tables).toEqual([]);
  expect(text).toContain("ยังไม่ได้กำหนดมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙");
});

test("carries 200 measures, names of 200 characters and typed braces whole", async () => {
  const unit = `${"ก".repeat(200)} {หน่วย}`;
  const { tables, text } = await makeAndRead("follow-up-form", form([unit], Array(200).fill(unit)));
  const rows = tables.find((table) => table[0]![0] === "ลำดับ")!.slice(1);
  expect(rows.map((row) => row[1])).toEqual(Array.from({ length: 200 }, (_, at) => thai(`มาตรการ ${at + 1}`)));
  expect(text).toContain(`ส่วนราชการ ${unit}`);
});

test.each([[["กองคลัง"]], [[]]])("has a value for each declared tag and no other", (responsible) => {
  const file = form(["กองคลัง"], responsible);
  checkShape(followUpFormContent(file, assess(file, 2568)), documentTags["follow-up-form"], "follow-up-form");
});
