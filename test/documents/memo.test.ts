/** The memo: what it puts before the clerk and the head, for each of its three purposes. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile, Settings } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { memoContent } from "../../src/documents/content/memo";
import { documentTags } from "../../src/documents/tags";
import { png } from "../docx/sample-png";
import { expectInOrder } from "./changes";
import { checkShape } from "./content-shape";
import { make, makeAndRead, office, SCORES, yearScores } from "./make";
import { readDocx } from "./read-docx";

function asking(settings: Partial<Settings>, change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    Object.assign(file.settings, { owningUnit: "สำนักปลัด", ...settings });
    change(file);
  });
}

async function printed(file: AgencyFile): Promise<string[]> {
  return (await makeAndRead("memo", file)).paragraphs.filter((line) => line !== "");
}

const RESULT =
  "ผลของเทศบาลตำบลตัวอย่าง คือ คะแนนรวม ๙๒.๖๘ คะแนน ระดับ ผ่านดี โดยมีคะแนนรายเครื่องมือ IIT ๙๐.๓๔ คะแนน, EIT ๘๕.๒๖ คะแนน และ OIT ๑๐๐.๐๐ คะแนน";
const WEAK = "ตัวชี้วัดที่ได้คะแนนต่ำกว่าร้อยละ ๘๕ และต้องแก้ไขก่อน ได้แก่ การปรับปรุงการทำงาน (๗๙.๒๐ คะแนน)";

test("has the head of an official memo: unit, number, date, subject, to whom", async () => {
  const { tables, paragraphs } = await makeAndRead("memo", asking({ documentDate: "2025-10-15" }));
  expect(tables[0]!.flat()).toEqual(["", "บันทึกข้อความ", ""]);
  expect(paragraphs.slice(0, 4)).toEqual([
    "ส่วนราชการ\tสำนักปลัด เทศบาลตำบลตัวอย่าง",
    expect.stringMatching(/^ที่\t\.+\tวันที่ ๑๕ ตุลาคม ๒๕๖๘$/),
    "เรื่อง\tขออนุมัติมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
    "เรียน\tนายกเทศมนตรีตำบลตัวอย่าง (ผ่านปลัดเทศบาล)",
  ]);
});

test("leaves room for a date that is not filled in, and for the emblem of 1.5 cm", async () => {
  expect((await printed(asking({})))[1]).toMatch(/วันที่ [. ]+$/);
  const frame = readDocx(await make("memo", office(), png(100, 100))).elements("wp:extent")[0]!;
  expect(Number(frame.getAttribute("cy")) / 360000).toBeCloseTo(1.5, 1);
});

test("asks for approval of the measures: result, weak points, number of measures, target", async () => {
  const lines = await printed(asking({ memoPurpose: "ขออนุมัติมาตรการ", targetScore: 94 }));
  expect(lines[4]).toContain(RESULT);
  expect(lines[5]).toBe(WEAK);
  expect(lines[6]).toMatch(/ปีงบประมาณ พ\.ศ\. ๒๕๖๙ จำนวน ๒ มาตรการ .*ไม่น้อยกว่า ๙๔\.๐๐ คะแนน$/);
  expect(lines[7]).toMatch(/^จึงเรียนมาเพื่อโปรดพิจารณา/);
});

test("tells the result", async () => {
  const lines = await printed(asking({ memoPurpose: "แจ้งผลการประเมิน" }));
  expect(lines[2]).toBe("เรื่อง\tผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘");
  expect(lines[4]).toContain(RESULT);
  expect(lines.slice(5, 7)).toEqual([WEAK, expect.stringContaining("กำหนดมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙")]);
});

test("reports the measures of the result year, counted by status without cancelled ones or a zero", async () => {
  const statuses = ["ดำเนินการแล้วเสร็จ", "ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "", "ยกเลิก"];
  const lines = await printed(
    asking({ memoPurpose: "รายงานผลการดำเนินการ" }, (file) => {
      file.measures = statuses.map((status, at) => newRow("measures", `m${at}`, { year: 2568, measure: "ก", status }));
    }),
  );
  expect(lines[4]).toContain(
    "ปีงบประมาณ พ.ศ. ๒๕๖๘ มีทั้งหมด ๔ มาตรการ ได้แก่ ดำเนินการแล้วเสร็จ ๒ มาตรการ, อยู่ระหว่างดำเนินการ ๑ มาตรการ และ ยังไม่ได้ระบุสถานะ ๑ มาตรการ",
  );
  expect(lines[5]).toContain(RESULT);
  expect(lines.join("\n")).not.toContain("ยังไม่ได้ดำเนินการ");
});

test("is about the measures where there are any and about the result where there are none, unless the office chooses", async () => {
  expect((await printed(asking({})))[2]).toContain("ขออนุมัติมาตรการ");
  const none = asking({}, (file) => {
    file.measures = [];
  });
  expect((await printed(none))[2]).toContain("ผลการประเมิน");
});

test.each<[string, Record<string, number>, string]>([
  ["every indicator is strong", { ...SCORES, "8": 90 }, "ตัวชี้วัดทุกตัวได้คะแนนตั้งแต่ร้อยละ ๘๕ ขึ้นไป จึงไม่มีตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วน"],
  ["there is no score at all", {}, "ยังไม่มีผลการประเมินคุณธรรมและความโปร่งใส (ITA) ของปีงบประมาณ พ.ศ. ๒๕๖๘"],
])("says so where %s", async (_name, scores, sentence) => {
  const file = asking({}, (data) => {
    data.scores = Object.keys(scores).length === 0 ? [] : [yearScores(2568, scores)];
  });
  expect(await printed(file)).toContain(sentence);
});

test.each([
  ["ขออนุมัติมาตรการ", "๒๕๖๙"],
  ["รายงานผลการดำเนินการ", "๒๕๖๘"],
])("says so where there is no measure: %s", async (memoPurpose, year) => {
  const text = (
    await printed(
      asking({ memoPurpose }, (file) => {
        file.measures = [];
      }),
    )
  ).join("\n");
  expect(text).toMatch(new RegExp(`ยังไม่.*มาตรการของปีงบประมาณ พ\\.ศ\\. ${year}`));
  expect(text).not.toContain("จำนวน ๐");
});

test("is signed by the reporter, the clerk and the head, each with room and a title where not filled in", async () => {
  const file = asking({}, (data) => {
    data.signers = [
      newRow("signers", "s", { role: "ผู้ให้ความเห็น (ปลัด)", name: "ผู้แทน", position: "หัวหน้าสำนักปลัด", opinion: "เห็นชอบ" }),
    ];
  });
  expectInOrder((await makeAndRead("memo", file)).text, [
    "ผู้รายงาน",
    "ความเห็นปลัดเทศบาล",
    "เห็นชอบ",
    "( ผู้แทน )",
    "หัวหน้าสำนักปลัด",
    "ความเห็นนายกเทศมนตรีตำบลตัวอย่าง",
    "นายกเทศมนตรีตำบลตัวอย่าง",
  ]);
});

test.each<[string, (file: AgencyFile) => void]>([
  ["an ordinary office", () => {}],
  ["an empty file", (file) => Object.assign(file, { scores: [], measures: [] })],
])("has a value for each declared tag and no other: %s", (_name, change) => {
  const file = asking({}, change);
  checkShape(memoContent(file, assess(file, 2568)), documentTags.memo, "memo");
});
