/** The progress by indicator: seed 003 made anew, and what the kind does with other data. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { progressByIndicatorContent } from "../../src/documents/content/progress-by-indicator";
import { kindFindings } from "../../src/documents/kind-findings";
import { documentTags } from "../../src/documents/tags";
import { convertSeed } from "../seeds/convert";
import { readSeed, seedsExist } from "../seeds/read-seed";
import { type Change, changed, dashed, even, expectInOrder, thai } from "./changes";
import { checkShape } from "./content-shape";
import { makeAndRead, office } from "./make";
import type { ReadDocx } from "./read-docx";

const CHANGES: Change[] = [
  {
    published: "มีประเด็นตามตัวชี้วัดที่ต้องพัฒนาดังต่อไปนี้",
    ours: "มีประเด็นที่ต้องพัฒนาตามตัวชี้วัด ดังนี้",
    reason: "one label, in the words of its column, for three wordings of the source (3.4 #2)",
  },
  {
    published: "มีประเด็นตามตัวชี้วัดที่ต้องพัฒนา ดังต่อไปนี้",
    ours: "มีประเด็นที่ต้องพัฒนาตามตัวชี้วัด ดังนี้",
    reason: "one label, in the words of its column, for three wordings of the source (3.4 #2)",
  },
  {
    published: "การใช้ทรัพย์สินของทางราชการ",
    ours: "การใช้ทรัพย์สินของราชการ",
    reason: "R4: the catalogue's one name (3.4 #8)",
  },
  { published: "การปรับปรุงระบบการทำงาน", ours: "การปรับปรุงการทำงาน", reason: "R4: the catalogue's one name" },
];

const ours = (published: string) => changed(published, CHANGES);

// biome-ignore lint/suspicious/noExplicitAny: the seed's own shape, read as published
type Published = any;

(seedsExist ? describe : describe.skip)("seed 003 made anew (skipped: the seeds are not beside the repository)", () => {
  let document: ReadDocx;
  let seed: Published;

  beforeAll(async () => {
    const data = readSeed("003");
    seed = data;
    document = await makeAndRead("progress-by-indicator", convertSeed(data));
  });

  test("bears the published titles and headings in their order", () => {
    expect(document.tables[0]!.flat().join("\n").split("\n")).toEqual(seed.document.cover_lines);
    expectInOrder(document.text, [
      ...seed.document.title_lines,
      ...seed.sections.flatMap((section: Published) => [section.heading, ...seed.columns]),
    ]);
  });

  test("prints a table per instrument and a row per indicator, cell by cell; every row bears its group's label (R22)", () => {
    const expected = seed.sections.map((section: Published) => {
      const measures = seed.measures.filter((measure: Published) => measure.instrument === section.instrument);
      return [
        seed.columns,
        ...measures.map((measure: Published, index: number) => [
          index === 0 ? ours([section.first_column_text, ...section.issues].join("\n")) : `${section.heading} (ต่อ)`,
          ours(`(${measure.indicator_local_no}) ${measure.indicator_label}\n${dashed(measure.measures)}`),
          even(
            measure.actions
              .flatMap((action: Published) => [
                `${action.no} ${action.text}`,
                ...(action.bullets ?? []).map((each: string) => `- ${each}`),
              ])
              .join("\n"),
          ),
          dashed(measure.responsible),
          measure.period,
        ]),
      ];
    });
    expect(document.tables.slice(1).map((rows) => rows.map((row) => row.map(even)))).toEqual(expected);
  });

  test("lies on its side, repeats the head of every table, and keeps to Thai digits outside names", () => {
    expect(document.elements("w:pgSz").map((page) => page.getAttribute("w:orient"))).toEqual(["landscape"]);
    const tables = document.elements("w:tbl").slice(1);
    expect(tables.every((table) => table.getElementsByTagName("w:tblHeader").length === 1)).toBe(true);
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

const read = (change?: (file: AgencyFile) => void) => makeAndRead("progress-by-indicator", office(change));
const measure = (id: string, values: object) => newRow("measures", id, { year: 2569, measure: `มาตรการ ${id}`, ...values });
const INTERNAL = "๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment: IIT)";

describe("the progress by indicator", () => {
  test("reports the measures of the working year and names the year whose result they rest on", async () => {
    const { text } = await read();
    expect(text).toContain("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ แล้วกำหนดมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙");
    expect(text).toContain("เปิดช่องทางรับข้อเสนอแนะ");
    expect(text).not.toContain("มาตรการของปีก่อน");
  });

  test("goes on numbering where an indicator has a second measure, and marks both continuations", async () => {
    const { tables } = await read((file) => {
      file.measures = [
        measure("ก", { indicators: "2", methods: "ทำหนึ่ง\nทำสอง" }),
        measure("ข", { indicators: "5", methods: "ทำห้า" }),
        measure("ค", { indicators: "2", methods: "ทำสาม" }),
      ];
    });
    expect(tables[1]!.slice(1).map((row) => row.slice(0, 3))).toEqual([
      [
        `${INTERNAL} มีประเด็นที่ต้องพัฒนาตามตัวชี้วัด ดังนี้\n(๑) การใช้งบประมาณ\n(๒) การแก้ไขปัญหาการทุจริต`,
        "(๑) การใช้งบประมาณ\n- มาตรการ ก",
        "๑.๑ ทำหนึ่ง\n๑.๒ ทำสอง",
      ],
      [`${INTERNAL} (ต่อ)`, "(๑) การใช้งบประมาณ (ต่อ)\n- มาตรการ ค", "๑.๓ ทำสาม"],
      [`${INTERNAL} (ต่อ)`, "(๒) การแก้ไขปัญหาการทุจริต\n- มาตรการ ข", "๒.๑ ทำห้า"],
    ]);
  });

  test.each([
    ["the summary where there is one", { methods: "แผน", progress: "คืบหน้า", summary: "สรุป" }, "๑.๑ สรุป"],
    ["else the progress", { methods: "แผน", progress: "คืบหน้า\n- ย่อย" }, "๑.๑ คืบหน้า\n- ย่อย"],
    ["else the methods", { methods: "แผน" }, "๑.๑ แผน"],
    ["nothing where nothing is typed", {}, ""],
  ])("prints as action %s", async (_case, values, printed) => {
    const { tables } = await read((file) => {
      file.measures = [measure("ก", { indicators: "1", ...values })];
    });
    expect(tables[1]![1]![2]).toBe(printed);
  });

  test("says which six months it tells of on cover and title, unless it is the yearly report", async () => {
    const round = "รายงานความก้าวหน้า รอบ ๖ เดือน (ตุลาคม ๒๕๖๘ – มีนาคม ๒๕๖๙)";
    const { tables, paragraphs } = await read();
    expect(tables[0]![0]![0]!.split("\n").at(-1)).toBe(round);
    expect(paragraphs).toContain(round);
    const yearly = await read((file) => Object.assign(file.settings, { workingYear: 2566, resultYear: 2565 }));
    expect(yearly.text).not.toContain("เดือน (");
    const arabic = await read((file) => Object.assign(file.settings, { numerals: "เลขอารบิก" }));
    expect(arabic.paragraphs).toContain("รายงานความก้าวหน้า รอบ 6 เดือน (ตุลาคม 2568 – มีนาคม 2569)");
  });

  test.each([
    ["อยู่ระหว่างดำเนินการ", "๑.๑ ทำ\nสถานะ: อยู่ระหว่างดำเนินการ"],
    ["", "๑.๑ ทำ"],
  ])("ends the actions with the status %j", async (status, printed) => {
    const { tables } = await read((file) => {
      file.measures = [measure("ก", { indicators: "1", progress: "ทำ", status })];
    });
    expect(tables[1]![1]![2]).toBe(printed);
  });

  test("shows every indicator of a measure for several, and tells its actions once", async () => {
    const { tables } = await read((file) => {
      file.measures = [
        measure("ก", { indicators: "ทุกตัวชี้วัด", methods: "จัดอบรม" }),
        measure("ข", { indicators: "10", methods: "ตรวจ" }),
      ];
    });
    const rows = tables.slice(1).flatMap((table) => table.slice(1));
    expect(rows).toHaveLength(11);
    expect(rows[0]![2]).toBe("๑.๑ จัดอบรม");
    expect(rows.slice(1, 10).map((row) => row[2])).toEqual(
      Array.from({ length: 9 }, () => "ดำเนินการร่วมกับตัวชี้วัดการปฏิบัติหน้าที่ ตามที่รายงานไว้แล้วข้างต้น"),
    );
    expect(rows[10]!.slice(1, 3)).toEqual(["(๒) การป้องกันการทุจริต (ต่อ)\n- มาตรการ ข", "๒.๑ ตรวจ"]);
  });

  test("loses no measure that names no indicator", async () => {
    const { text, tables } = await read((file) => {
      file.measures = [measure("ก", { indicators: "1" }), measure("ข", { methods: "ทำ" }), measure("ค", { methods: "ทำอีก" })];
    });
    expectInOrder(text, ["๔. มาตรการที่ไม่ได้ระบุตัวชี้วัด"]);
    expect(
      tables
        .at(-1)!
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ["๔. มาตรการที่ไม่ได้ระบุตัวชี้วัด", "- มาตรการ ข", "๑.๑ ทำ"],
      ["๔. มาตรการที่ไม่ได้ระบุตัวชี้วัด (ต่อ)", "- มาตรการ ค", "๑.๒ ทำอีก"],
    ]);
  });

  test("says so where an instrument has no measure, and where there is none at all", async () => {
    const some = await read((file) => {
      file.measures = [measure("ก", { indicators: "1" })];
    });
    expect(some.tables).toHaveLength(2);
    expect(some.text.match(/ปีงบประมาณ พ.ศ. ๒๕๖๙ ไม่ได้กำหนดมาตรการสำหรับเครื่องมือนี้/g)).toHaveLength(2);
    const none = await read((file) => {
      file.measures = [];
    });
    expect(none.tables).toHaveLength(1);
    expect(none.text).toContain("ยังไม่มีมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙ ที่จะรายงานผล");
  });

  test("writes a period as staff typed it", async () => {
    const { tables } = await read((file) => {
      file.measures = [measure("ก", { indicators: "1", period: "ต.ค. 68 - มี.ค. 69" })];
    });
    expect(tables[1]![1]![4]).toBe("ต.ค. ๖๘ - มี.ค. ๖๙");
  });

  test("carries 200 measures, a name of 200 characters and typed braces whole", async () => {
    const name = "ก".repeat(200);
    const { tables } = await read((file) => {
      file.measures = Array.from({ length: 200 }, (_, at) =>
        measure(`${name} {x} ${at + 1}`, { indicators: "8", methods: "ทำ" }),
      );
    });
    const rows = tables[1]!.slice(1);
    expect(rows.map((row) => row[2])).toEqual(Array.from({ length: 200 }, (_, at) => thai(`1.${at + 1} ทำ`)));
    expect(rows[199]![1]).toContain(thai(`- มาตรการ ${name} {x} 200`));
  });

  test.each([
    [2566, []],
    [2567, ["progress-is-no-yearly-report"]],
    [2570, ["progress-is-no-yearly-report"]],
  ])("for measures of %i warns that it is no yearly report: %j", (year, ids) => {
    const file = office((each) => Object.assign(each.settings, { workingYear: year, resultYear: year - 1 }));
    const assessment = assess(file, year - 1);
    expect(kindFindings("progress-by-indicator", file, assessment).map(({ id, severity }) => [id, severity])).toEqual(
      ids.map((id) => [id, "warning"]),
    );
    expect(kindFindings("full-report", file, assessment)).toEqual([]);
  });

  test("warns of each measure whose plan would stand where progress is told", () => {
    const file = office((each) => {
      each.settings.workingYear = 2566;
      each.settings.resultYear = 2565;
      const told = { year: 2566, indicators: "8", methods: "วางแผน" };
      each.measures = [
        newRow("measures", "told", { ...told, measure: "หนึ่ง", progress: "อบรมแล้ว" }),
        newRow("measures", "summed", { ...told, measure: "สอง", summary: "อบรมครบ" }),
        newRow("measures", "untold", { ...told, measure: "สาม", progress: " " }),
        newRow("measures", "dropped", { ...told, measure: "สี่", status: "ยกเลิก" }),
      ];
    });
    expect(kindFindings("progress-by-indicator", file, assess(file, 2565))).toMatchObject([
      { id: "plan-as-progress", severity: "warning", place: { table: "measures", row: "untold", field: "progress" } },
    ]);
  });

  test.each<[string, (file: AgencyFile) => void]>([
    ["an ordinary office", () => {}],
    ["an empty file", (file) => Object.assign(file, { scores: [], measures: [], issues: [] })],
  ])("has a value for each declared tag and no other: %s", (_name, change) => {
    const file = office(change);
    checkShape(
      progressByIndicatorContent(file, assess(file, 2568)),
      documentTags["progress-by-indicator"],
      "progress-by-indicator",
    );
  });
});
