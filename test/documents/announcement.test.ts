/** The announcement alone: the lines of the workbook as numbered clauses, or a draft from the measures; its emblem. */
import { inflateSync } from "node:zlib";
import PizZip from "pizzip";
import type { DocumentKind } from "../../src/agency/choices";
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { announcementContent } from "../../src/documents/content/announcement";
import { kindFindings } from "../../src/documents/kind-findings";
import { makeDocument } from "../../src/documents/make-document";
import { documentTags } from "../../src/documents/tags";
import { png } from "../docx/sample-png";
import { checkShape } from "./content-shape";
import { defaultTemplate, make, makeAndRead, office } from "./make";
import { readDocx } from "./read-docx";

function announcing(lines: [kind: string, text: string][], change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    file.announcement = lines.map(([kind, text], at) => newRow("announcement", `a${at}`, { year: 2569, kind, text }));
    change(file);
  });
}

async function printed(file: AgencyFile): Promise<string[]> {
  return (await makeAndRead("announcement", file)).paragraphs.filter((line) => line !== "");
}

const LINES: [string, string][] = [
  ["เรื่อง", "เรื่อง มาตรการของเรา"],
  ["คำปรารภ", "ด้วยเหตุหนึ่ง\nและอีกเหตุหนึ่ง"],
  ["หัวข้อ", "มาตรการเปิดช่องทาง"],
  ["ข้อ", "ตั้งกล่อง"],
  ["ข้อ", "ประชุม"],
  ["ข้อย่อย", "ปีละ 2 ครั้ง"],
  ["ข้อย่อย", "มีบันทึก"],
  ["หัวข้อ", "มาตรการอบรม"],
  ["ข้อ", "อบรมทุกคน"],
  ["คำลงท้าย", "ทั้งนี้ ตั้งแต่บัดนี้"],
];

test("prints the lines of the working year in order, numbered anew under each heading", async () => {
  const file = announcing(LINES, (data) => {
    Object.assign(data.settings, { announcementDate: "2026-01-05" });
    data.announcement.push(newRow("announcement", "old", { year: 2568, kind: "ข้อ", text: "ของปีก่อน" }));
    data.signers = [
      newRow("signers", "s", { role: "ผู้ลงนามประกาศ", name: "ผู้แทน", position: "ปลัดเทศบาล", actingFor: "ปฏิบัติหน้าที่นายก" }),
    ];
  });
  expect(await printed(file)).toEqual([
    "ประกาศเทศบาลตำบลตัวอย่าง",
    "เรื่อง มาตรการของเรา",
    "ด้วยเหตุหนึ่ง",
    "และอีกเหตุหนึ่ง",
    "มาตรการเปิดช่องทาง",
    "๑. ตั้งกล่อง",
    "๒. ประชุม",
    "๒.๑ ปีละ ๒ ครั้ง",
    "๒.๒ มีบันทึก",
    "มาตรการอบรม",
    "๑. อบรมทุกคน",
    "ทั้งนี้ ตั้งแต่บัดนี้",
    "ประกาศ ณ วันที่ ๕ มกราคม พ.ศ. ๒๕๖๙",
    expect.stringMatching(/^\(ลงชื่อ\)/),
    "( ผู้แทน )",
    "ปลัดเทศบาล",
    "ปฏิบัติหน้าที่นายก",
  ]);
});

test("loses no line: clauses before any heading, a sub-clause without a clause, a line of no kind", async () => {
  const lines = await printed(
    announcing([
      ["ข้อย่อย", "แรก"],
      ["", "ไม่มีชนิด"],
      ["หัวข้อ", "หัวข้อว่าง"],
    ]),
  );
  expect(lines.slice(3, 6)).toEqual(["๑. แรก", "๒. ไม่มีชนิด", "หัวข้อว่าง"]);
});

test("is drafted from the measures of the working year where no clause is typed, with default subject, preamble and closing", async () => {
  const lines = await printed(announcing([]));
  expect(lines.slice(0, 2)).toEqual([
    "ประกาศเทศบาลตำบลตัวอย่าง",
    "เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
  ]);
  expect(lines[2]).toContain("เทศบาลตำบลตัวอย่าง อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง");
  expect(lines.slice(3, 10)).toEqual([
    "เปิดช่องทางรับข้อเสนอแนะ",
    "๑. ตั้งกล่องรับความเห็น",
    "๒. ประชุมประชาคม",
    "๒.๑ ปีละ ๒ ครั้ง",
    "อบรมบุคลากร",
    "๑. จัดอบรมปีละ ๑ ครั้ง",
    "จึงประกาศให้ทราบและถือปฏิบัติโดยทั่วกัน",
  ]);
});

test("leaves room for the date and the name, under the title of the head, where they are not filled in", async () => {
  const lines = await printed(announcing(LINES));
  expect(lines.slice(-4)).toEqual([
    expect.stringMatching(/^ประกาศ ณ วันที่ \.+ เดือน \.+ พ\.ศ\. \.+$/),
    expect.stringMatching(/^\(ลงชื่อ\) \.+$/),
    expect.stringMatching(/^\( \.+ \)$/),
    "นายกเทศมนตรีตำบลตัวอย่าง",
  ]);
});

test("says so where neither clauses nor measures are there", async () => {
  const lines = await printed(
    announcing([], (file) => {
      file.measures = [];
    }),
  );
  expect(lines[2]).toBe("ยังไม่ได้กรอกข้อความประกาศมาตรการของปีงบประมาณ พ.ศ. ๒๕๖๙");
});

test("carries 200 clauses, a clause of 5,000 characters and typed braces whole", async () => {
  const long = "ก".repeat(5000);
  const clauses = Array.from({ length: 200 }, (_, at): [string, string] => ["ข้อ", at === 0 ? long : "{ข้อความ}"]);
  const lines = await printed(announcing(clauses));
  expect(lines).toContain(`๑. ${long}`);
  expect(lines).toContain("๒๐๐. {ข้อความ}");
});

test.each([[LINES], [[]]])("has a value for each declared tag and no other", (lines) => {
  const file = announcing(lines as [string, string][]);
  checkShape(announcementContent(file, assess(file, 2568)), documentTags.announcement, "announcement");
});

describe("the emblem", () => {
  const entries = (bytes: Uint8Array) => Object.keys(new PizZip(bytes).files);
  const extent = (bytes: Uint8Array) => {
    const frame = readDocx(bytes).elements("wp:extent")[0]!;
    return [Number(frame.getAttribute("cx")), Number(frame.getAttribute("cy"))];
  };

  /** Red, green, blue and opacity of the one pixel that keeps the place; the filter byte of its line comes first. */
  const pixels = (bytes: Uint8Array) => {
    const zip = new PizZip(bytes);
    const name = entries(bytes).find((each) => /^word\/media\/.*\.png$/.test(each))!;
    const picture = Buffer.from(zip.file(name)!.asUint8Array());
    const at = picture.indexOf("IDAT");
    return [...inflateSync(picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4)))].slice(1);
  };

  test("stands in its place, 3 cm high at most and undistorted", async () => {
    const [width, height] = extent(await make("announcement", office(), png(200, 400)));
    expect(entries(await make("announcement", office(), png(200, 400)))).toContain("word/media/emblem.png");
    expect(height! / 360000).toBeCloseTo(3, 1);
    expect(Math.abs(width! * 2 - height!)).toBeLessThanOrEqual(1);
  });

  test("leaves an empty place of that size where the office has none", async () => {
    const bytes = await make("announcement", office());
    expect(entries(bytes)).not.toContain("word/media/emblem.png");
    const [width, height] = extent(bytes);
    expect([width, height]).toEqual([height, height]);
    expect(pixels(bytes)).toEqual([0, 0, 0, 0]);
    expect(height! / 360000).toBeCloseTo(3, 1);
  });

  test("that is no PNG is told as a warning, and the document is made", async () => {
    const file = office();
    const template = await defaultTemplate("announcement");
    const made = makeDocument("announcement", file, assess(file, 2568), template, new Uint8Array([1, 2, 3]));
    expect(made).toMatchObject({ ok: true, findings: [{ id: "png-not-png", severity: "warning" }] });
  });

  test("is not asked for by kinds that bear none", async () => {
    const file = office();
    const made = makeDocument("measures", file, assess(file, 2568), await defaultTemplate("measures"), png(100, 100));
    expect(made).toMatchObject({ ok: true, findings: [] });
  });
});

describe("a date of another year", () => {
  const ids = (kind: DocumentKind, announcementDate: string) => {
    const file = office((data) => {
      Object.assign(data.settings, { announcementDate });
    });
    return kindFindings(kind, file, assess(file, 2568)).map(({ id, severity }) => [id, severity]);
  };
  const WARNED = [["announcement-date-of-another-year", "warning"]];

  test.each<[DocumentKind, string, string[][]]>([
    ["announcement", "", []],
    ["announcement", "2025-07-01", []],
    ["announcement", "2026-09-30", []],
    ["announcement", "2025-06-30", WARNED],
    ["announcement", "2026-10-01", WARNED],
    ["report-with-announcement", "2025-01-10", []],
    ["report-with-announcement", "2025-10-01", WARNED],
    ["measures", "2000-01-01", []],
  ])("is warned of: %s %j", (kind, date, expected) => {
    expect(ids(kind, date)).toEqual(expected);
  });
});
