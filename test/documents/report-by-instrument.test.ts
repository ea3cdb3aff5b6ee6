/** The report by instrument: seed 002 made anew, and what the kind does with other data. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { reportByInstrumentContent } from "../../src/documents/content/report-by-instrument";
import { documentTags } from "../../src/documents/tags";
import { convertSeed } from "../seeds/convert";
import { readSeed, seedsExist } from "../seeds/read-seed";
import { type Change, changed, dashed, even, expectInOrder, numbered, thai } from "./changes";
import { checkShape } from "./content-shape";
import { makeAndRead, office, yearScores } from "./make";
import type { ReadDocx } from "./read-docx";

const CHANGES: Change[] = [
  {
    published: "สำนักปลัดองค์การบริหารส่วนตำบลโคกมน",
    ours: "สำนักปลัด องค์การบริหารส่วนตำบลโคกมน",
    reason: "a unit and its office are two names, whichever unit it is",
  },
  {
    published: "องค์การบริหารส่วนตำบลโคกมน ในปี พ.ศ. ๒๕๖๘",
    ours: "องค์การบริหารส่วนตำบลโคกมน\nประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
    reason: "R8: the fiscal year is meant, as on the cover; on a line of its own",
  },
  {
    published: "หัวข้อ การรับรู้ของผู้ที่มีส่วนได้ส่วนเสียภายใน",
    ours: "หัวข้อ แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
    reason: "R4: the instrument's one name",
  },
  {
    published: "หัวข้อ การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
    ours: "หัวข้อ แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
    reason: "R4: the instrument's one name",
  },
  {
    published: "หัวข้อ การแสดงหลักฐานข้อมูลต่อสาธารณชน",
    ours: "หัวข้อ แบบวัดการเปิดเผยข้อมูลสาธารณะ",
    reason: "R4: the instrument's one name",
  },
  {
    published: "(Inter Integrity and Transparency Assessment : IIT)",
    ours: "(Internal Integrity and Transparency Assessment: IIT)",
    reason: "R4: the instrument's English name",
  },
  {
    published: "(External Integrity and Transparency Assessment : EIT)",
    ours: "(External Integrity and Transparency Assessment: EIT)",
    reason: "one way of writing the colon",
  },
];

/** The first outcome of an instrument opens with this where both years' scores are known; the source typed it, once without the number. */
const COMPUTED = "คะแนน IIT ปี ๒๕๖๗ ได้ ๙๐.๐๐ คะแนน ปี ๒๕๖๘ ได้ ๙๙.๙๖ คะแนน เพิ่มขึ้น ๙.๙๖ คะแนน\n";

const ours = (published: string) => changed(published, CHANGES);
const listed = (entries: string[]) => thai(entries.length > 1 ? numbered(entries) : (entries[0] ?? ""));

// biome-ignore lint/suspicious/noExplicitAny: the seed's own shape, read as published
type Published = any;

(seedsExist ? describe : describe.skip)("seed 002 made anew (skipped: the seeds are not beside the repository)", () => {
  let document: ReadDocx;
  let seed: Published;

  beforeAll(async () => {
    const data = readSeed("002");
    seed = data;
    document = await makeAndRead("report-by-instrument", convertSeed(data));
  });

  test("bears the published titles and headings in their order", () => {
    expect(document.tables[0]!.flat().join("\n").split("\n")).toEqual(seed.document.cover_lines.map(ours));
    expectInOrder(document.text, [
      ...seed.document.title_lines.map(ours),
      ...seed.sections.flatMap((section: Published) => [...section.heading_lines.map(ours), ...seed.columns]),
    ]);
  });

  test("prints one table per instrument, cell by cell, numbered anew in each", () => {
    const expected = seed.sections.map((section: Published) => [
      seed.columns,
      ...seed.measures
        .filter((measure: Published) => measure.instrument === section.instrument)
        .map((measure: Published) => [
          even(thai(`${measure.no}. ${measure.measure}`)),
          even(listed(measure.methods)),
          measure.responsible,
          measure.period,
          even([measure.summary, ...(measure.summary_bullets.length > 0 ? [dashed(measure.summary_bullets)] : [])].join("\n")),
          (section.instrument === "IIT" ? COMPUTED : "") + even(listed(measure.outcomes)),
        ]),
    ]);
    expect(document.tables.slice(1).map((rows) => rows.map((row) => row.map(even)))).toEqual(expected);
  });

  test("lies on its side, repeats the head of every table, bears no signature and no Arabic digit", () => {
    expect(document.elements("w:pgSz").map((page) => page.getAttribute("w:orient"))).toEqual(["landscape"]);
    const tables = document.elements("w:tbl").slice(1);
    expect(tables.every((table) => table.getElementsByTagName("w:tblHeader").length === 1)).toBe(true);
    expect(document.text).not.toContain("(ลงชื่อ)");
    expect(document.text).not.toMatch(/[0-9]/);
  });

  test("has no change without a reason, and none that is not needed", () => {
    const published = JSON.stringify(seed);
    for (const change of CHANGES) {
      expect(change.reason).not.toBe("");
      expect(published).toContain(change.published);
      expect(document.text).toContain(change.ours);
    }
  });
});

const INSTRUMENTS_BEFORE = { IIT: 88, EIT: 84.5, OIT: 100 };

/** The office of make.ts, reporting the year of its result: one measure each for IIT and EIT, none for OIT. */
function reporting(change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    file.scores = [yearScores(2567, {}, INSTRUMENTS_BEFORE), yearScores(2568, {}, { IIT: 90.34, EIT: 84, OIT: 100 })];
    file.measures = [
      newRow("measures", "m1", { year: 2568, indicators: "2", measure: "ชี้แจงงบประมาณ", methods: "ประชุม\nติดประกาศ" }),
      newRow("measures", "m2", { year: 2568, indicators: "8", measure: "เปิดช่องทาง", outcome: "มีผู้ใช้ 120 คน" }),
      newRow("measures", "m3", { year: 2569, indicators: "9", measure: "ของปีถัดไป" }),
    ];
    change(file);
  });
}
const read = (change?: (file: AgencyFile) => void) => makeAndRead("report-by-instrument", reporting(change));
const firstCells = (table: string[][]) => table.slice(1).map((row) => row[0]);

describe("the report by instrument", () => {
  test.each([
    [90.34, "คะแนน IIT ปี ๒๕๖๗ ได้ ๘๘.๐๐ คะแนน ปี ๒๕๖๘ ได้ ๙๐.๓๔ คะแนน เพิ่มขึ้น ๒.๓๔ คะแนน"],
    [80.5, "คะแนน IIT ปี ๒๕๖๗ ได้ ๘๘.๐๐ คะแนน ปี ๒๕๖๘ ได้ ๘๐.๕๐ คะแนน ลดลง ๗.๕๐ คะแนน"],
    [88, "คะแนน IIT ปี ๒๕๖๗ ได้ ๘๘.๐๐ คะแนน ปี ๒๕๖๘ ได้ ๘๘.๐๐ คะแนน คงเดิม"],
  ])("opens the first outcome of an instrument that has %d with its change", async (now, sentence) => {
    const { tables } = await read((file) => {
      file.scores[1]!.published.IIT = now;
      file.measures.push(newRow("measures", "m4", { year: 2568, indicators: "3", measure: "อื่น", outcome: "ได้ผล" }));
    });
    expect(tables[1]!.slice(1).map((row) => row[5])).toEqual([`${sentence}\n`, "ได้ผล"]);
  });

  test("says nothing of a change where a year's score is not known", async () => {
    const { text } = await read((file) => {
      file.scores = [yearScores(2568, {}, { IIT: 90.34 })];
    });
    expect(text).not.toMatch(/เพิ่มขึ้น|ลดลง|คงเดิม/);
  });

  test("says so where an instrument has no measure, instead of an empty table", async () => {
    const { text, tables } = await read();
    expect(tables).toHaveLength(3);
    expectInOrder(text, [
      "หัวข้อ แบบวัดการเปิดเผยข้อมูลสาธารณะ",
      "(Open Data Integrity and Transparency Assessment: OIT)",
      "ปีงบประมาณ พ.ศ. ๒๕๖๘ ไม่ได้กำหนดมาตรการสำหรับเครื่องมือนี้",
    ]);
  });

  test("has one sentence where there is no measure at all", async () => {
    const { text, tables } = await read((file) => {
      file.measures = [];
    });
    expect(tables).toHaveLength(1);
    expect(text).toContain("ยังไม่มีมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๘ ที่จะรายงานผล");
    expect(text).not.toContain("หัวข้อ");
  });

  test("puts a measure under each instrument that it is about, and loses none that names no indicator", async () => {
    const { text, tables } = await read((file) => {
      file.measures = [
        newRow("measures", "a", { year: 2568, indicators: "ทุกตัวชี้วัด", measure: "อบรม" }),
        newRow("measures", "b", { year: 2568, indicators: "1, 7", measure: "สื่อสาร" }),
        newRow("measures", "c", { year: 2568, measure: "ไม่ระบุ" }),
        newRow("measures", "d", { year: 2568, indicators: "1", measure: "เลิกแล้ว", status: "ยกเลิก" }),
      ];
    });
    expect(tables.slice(1).map(firstCells)).toEqual([
      ["๑. อบรม", "๒. สื่อสาร"],
      ["๑. อบรม", "๒. สื่อสาร"],
      ["๑. อบรม"],
      ["๑. ไม่ระบุ"],
    ]);
    expect(text).toContain("หัวข้อ มาตรการที่ไม่ได้ระบุตัวชี้วัด");
  });

  test.each([
    ["ตลอดปีงบประมาณ", "ตลอดปีงบประมาณ"],
    ["พ.ย. 67 ถึง มี.ค. 68 ", "พ.ย. ๖๗ ถึง มี.ค. ๖๘"],
    ["ไตรมาส 1-2", "ไตรมาส ๑-๒"],
    ["ทุกวันจันทร์", "ทุกวันจันทร์"],
    ["ภายในเดือนธันวาคม 2567", "ภายในเดือนธันวาคม ๒๕๖๗"],
    ["", ""],
  ])("writes the period %j as staff typed it", async (period, printed) => {
    const { tables } = await read((file) => {
      Object.assign(file.measures[0]!, { period });
    });
    expect(tables[1]![1]![3]).toBe(printed);
  });

  test("names the owning unit on the cover, or the office alone", async () => {
    const cover = async (owningUnit: string) =>
      (await read((file) => Object.assign(file.settings, { owningUnit }))).tables[0]!.flat();
    const lines = async (owningUnit: string) => (await cover(owningUnit)).join("\n").split("\n");
    expect(await lines("สำนักปลัด ")).toContain("สำนักปลัด เทศบาลตำบลตัวอย่าง");
    expect(await lines("สำนักปลัดเทศบาลตำบลตัวอย่าง")).toContain("สำนักปลัดเทศบาลตำบลตัวอย่าง");
    expect(await lines("")).toContain("เทศบาลตำบลตัวอย่าง");
  });

  test("ends with the signers where the office has set them", async () => {
    const { text } = await read((file) => {
      file.signers = [newRow("signers", "s", { role: "ผู้รายงาน", position: "นิติกร" })];
    });
    expectInOrder(text, ["นิติกร", "ผู้รายงาน"]);
  });

  test("carries 200 measures, a name of 200 characters and typed braces whole", async () => {
    const name = "ก".repeat(200);
    const { tables } = await read((file) => {
      file.measures = Array.from({ length: 200 }, (_, at) =>
        newRow("measures", `m${at}`, { year: 2568, indicators: "8", measure: `${name} {ข้อ} ${at + 1}` }),
      );
    });
    expect(firstCells(tables[1]!)).toEqual(Array.from({ length: 200 }, (_, at) => thai(`${at + 1}. ${name} {ข้อ} ${at + 1}`)));
  });

  test.each<[string, (file: AgencyFile) => void]>([
    ["an ordinary office", () => {}],
    ["an empty file", (file) => Object.assign(file, { scores: [], measures: [], issues: [] })],
  ])("has a value for each declared tag and no other: %s", (_name, change) => {
    const file = reporting(change);
    checkShape(reportByInstrumentContent(file, assess(file, 2568)), documentTags["report-by-instrument"], "report-by-instrument");
  });
});
