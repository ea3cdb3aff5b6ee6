/** The report with its announcement: seed 004 made anew, and what the kind does with other data. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { reportWithAnnouncementContent } from "../../src/documents/content/report-with-announcement";
import { documentTags } from "../../src/documents/tags";
import { convertSeed } from "../seeds/convert";
import { readSeed, seedsExist } from "../seeds/read-seed";
import { type Change, changed, dashed, even, expectInOrder, numbered, thai } from "./changes";
import { checkShape } from "./content-shape";
import { makeAndRead, office, SCORES, yearScores } from "./make";
import type { ReadDocx } from "./read-docx";

const CHANGES: Change[] = [
  { published: "พ.ศ.๒๕๖๘", ours: "พ.ศ. ๒๕๖๘", reason: "one way of writing the year" },
  {
    published: "ประกาศ ณ วันที่ ๑๐ เดือน มกราคม พ.ศ. ๒๕๖๘",
    ours: "ประกาศ ณ วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๘",
    reason: "the usual form of an announcement's date",
  },
];

const ours = (published: string) => changed(published, CHANGES);

// biome-ignore lint/suspicious/noExplicitAny: the seed's own shape, read as published
type Published = any;

(seedsExist ? describe : describe.skip)("seed 004 made anew (skipped: the seeds are not beside the repository)", () => {
  let document: ReadDocx;
  let seed: Published;

  beforeAll(async () => {
    const data = readSeed("004");
    seed = data;
    document = await makeAndRead("report-with-announcement", convertSeed(data));
  });

  test("bears the published title, and gives the total", () => {
    const titles = seed.document.title_lines.map(ours);
    expect(document.paragraphs.slice(0, titles.length).map(even)).toEqual(titles);
    expect(document.paragraphs[titles.length]).toContain("ได้คะแนนรวม ๙๓.๐๕ คะแนน");
  });

  // The first row of the source numbers its methods, the other two dash theirs: a column has one style, dashes.
  test("prints the table of results cell by cell, in the published order of columns", () => {
    const expected = seed.measures.map((measure: Published) => [
      thai(String(measure.no)),
      measure.measure,
      dashed(measure.methods),
      measure.period,
      measure.responsible,
      thai(numbered(measure.summary)),
      measure.outcomes.length > 1 ? thai(numbered(measure.outcomes)) : dashed(measure.outcomes),
      measure.budget,
    ]);
    expect(document.tables).toHaveLength(1);
    expect(document.tables[0]!.map((row) => row.map(even))).toEqual(
      [seed.columns, ...expected].map((row: string[]) => row.map(even)),
    );
  });

  test("prints the announcement line by line, numbered as published", () => {
    const { announcement, signatories } = seed;
    const lines = announcement.parts.flatMap((part: Published) => [
      part.title,
      ...part.clauses.flatMap((clause: Published) => [
        `${clause.no}. ${clause.text}`,
        ...(clause.sub ?? []).map((sub: Published) => `${sub.no} ${sub.text}`),
      ]),
    ]);
    const from = document.paragraphs.indexOf(announcement.heading);
    const printed = document.paragraphs
      .slice(from)
      .map(even)
      .filter((line) => line !== "");
    expect(printed).toEqual([
      ...[announcement.heading, announcement.subject, announcement.preamble, ...lines, announcement.date_line].map(ours),
      expect.stringMatching(/^\(ลงชื่อ\) \.+$/),
      expect.stringMatching(/^\( \.+ \)$/),
      signatories[0].role,
    ]);
  });

  test("lies on its side for the report and stands for the announcement, with a place for the emblem there", () => {
    expect(document.elements("w:pgSz").map((page) => page.getAttribute("w:orient"))).toEqual(["landscape", "portrait"]);
    expect(document.elements("w:tblHeader")).toHaveLength(1);
    expect(document.elements("wp:docPr").map((picture) => picture.getAttribute("descr"))).toEqual(["ตราสัญลักษณ์"]);
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

/** The office of make.ts, reporting the year of its result. */
function reporting(change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    file.measures = [
      newRow("measures", "m1", {
        year: 2568,
        indicators: "8",
        measure: "เปิดช่องทาง",
        period: "ตลอดปีงบประมาณ",
        budget: "5,000 บาท",
      }),
      newRow("measures", "m2", { year: 2569, measure: "ของปีถัดไป" }),
    ];
    file.announcement = [
      newRow("announcement", "a1", { year: 2568, kind: "หัวข้อ", text: "มาตรการเปิดช่องทาง" }),
      newRow("announcement", "a2", { year: 2569, kind: "หัวข้อ", text: "มาตรการของปีถัดไป" }),
    ];
    change(file);
  });
}
const read = (change?: (file: AgencyFile) => void) => makeAndRead("report-with-announcement", reporting(change));

describe("the report with its announcement", () => {
  test("reports and announces the measures of the result year only", async () => {
    const { text, tables } = await read();
    expect(tables[0]!.slice(1)).toEqual([["๑", "เปิดช่องทาง", "", "ตลอดปีงบประมาณ", "", "", "", "๕,๐๐๐ บาท"]]);
    expect(text).toContain("มาตรการเปิดช่องทาง");
    expect(text).not.toContain("ปีถัดไป");
  });

  test("says so where there are no measures, no total and no announcement, and drafts none", async () => {
    const { text, tables } = await read((file) => {
      Object.assign(file, { measures: [], announcement: [], scores: [] });
    });
    expect(tables).toEqual([]);
    expect(text).not.toContain("คะแนนรวม");
    expectInOrder(text, [
      "ยังไม่มีมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๘ ที่จะรายงานผล",
      "ประกาศเทศบาลตำบลตัวอย่าง",
      "ยังไม่ได้กรอกข้อความประกาศมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๘",
    ]);
  });

  test.each([
    ["2025-01-10", "ประกาศ ณ วันที่ ๑๐ มกราคม พ.ศ. ๒๕๖๘"],
    ["2025-10-01", "ประกาศ ณ วันที่ ....... เดือน .................... พ.ศ. .........."],
    ["", "ประกาศ ณ วันที่ ....... เดือน .................... พ.ศ. .........."],
  ])("dates the announcement of 2568 %j as %j", async (announcementDate, printed) => {
    const { paragraphs } = await read((file) => {
      Object.assign(file.settings, { announcementDate });
    });
    expect(paragraphs.filter((line) => line.startsWith("ประกาศ ณ"))).toEqual([printed]);
  });

  test("prints the signers of the report before the announcement, in Arabic digits where the office wants them", async () => {
    const { text } = await read((file) => {
      Object.assign(file.settings, { numerals: "เลขอารบิก" });
      file.scores = [yearScores(2568, SCORES, { total: 92.68 })];
      file.signers = [newRow("signers", "s", { role: "ผู้รายงาน", position: "นิติกร" })];
    });
    expectInOrder(text, ["ประจำปีงบประมาณ พ.ศ. 2568", "นิติกร", "ผู้รายงาน", "ประกาศเทศบาลตำบลตัวอย่าง"]);
    expect(text).toContain("92.68");
    expect(text).not.toMatch(/[๐-๙]/);
  });

  test("carries 200 measures, names of 200 characters and typed braces whole", async () => {
    const name = "ก".repeat(200);
    const { tables, text } = await read((file) => {
      Object.assign(file.settings, { agencyName: name });
      file.measures = Array.from({ length: 200 }, (_, at) =>
        newRow("measures", `m${at}`, { year: 2568, measure: `${name} {ข้อ} ${at + 1}` }),
      );
      Object.assign(file.announcement[0]!, { text: "{#ข้อ}" });
    });
    expect(tables[0]!.slice(1).map((row) => row[1])).toEqual(
      Array.from({ length: 200 }, (_, at) => thai(`${name} {ข้อ} ${at + 1}`)),
    );
    expectInOrder(text, [`ประกาศเทศบาลตำบล${name}`, "{#ข้อ}"]);
  });

  test.each<[string, (file: AgencyFile) => void]>([
    ["an ordinary office", () => {}],
    ["an empty file", (file) => Object.assign(file, { scores: [], measures: [], announcement: [] })],
  ])("has a value for each declared tag and no other: %s", (_name, change) => {
    const file = reporting(change);
    const content = reportWithAnnouncementContent(file, assess(file, 2568));
    checkShape(content, documentTags["report-with-announcement"], "report-with-announcement");
  });
});
