import type { AgencyFile } from "../../src/agency/file";
import { closeOffices, type Office, openOffice } from "./sample-office";

afterAll(closeOffices);

const withoutLines = (change: (file: AgencyFile) => void = () => {}) =>
  openOffice((file) => {
    file.announcement = file.announcement.filter(({ year }) => year !== 2570);
    change(file);
  });

/** The lines of the working year as "kind: text". */
const lines = (office: Office) =>
  office
    .file()
    .announcement.filter(({ year }) => year === 2570)
    .map(({ kind, text }) => `${kind}: ${text}`);

test("a blank announcement is drafted from the measures, once, without a finding, and can be taken back", () => {
  const office = withoutLines((file) => {
    const [first, second] = file.measures.filter(({ year }) => year === 2570);
    first!.methods = "1. จัดเวทีรับฟัง\n- ที่ศาลาชุมชน\n2. แจ้งผล";
    second!.status = "ยกเลิก";
  });
  const before = office.file();
  const found = office.done("check", {}).findings;
  const { year, added, row } = office.done("draftAnnouncement", {}).value;
  const drafted = lines(office);
  expect([year, added]).toEqual([2570, drafted.length]);
  expect(office.file().announcement.find(({ id }) => id === row)).toMatchObject({ year: 2570, kind: "เรื่อง" });
  expect(drafted.slice(0, 7)).toEqual([
    "เรื่อง: มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2570",
    expect.stringMatching(
      /^คำปรารภ: เทศบาลตำบลดอนสว่าง .*92\.68 คะแนน ระดับ ผ่านดี .*ปีงบประมาณ พ\.ศ\. 2569 โดยมีตัวชี้วัดที่ 8 การปรับปรุงการทำงาน \(79\.20 คะแนน\) ต่ำกว่าเกณฑ์ 85 คะแนน /,
    ),
    "หัวข้อ: มาตรการรับฟังความเห็นของประชาชนและแจ้งผลกลับ",
    "ข้อ: จัดเวทีรับฟัง",
    "ข้อย่อย: ที่ศาลาชุมชน",
    "ข้อ: แจ้งผล",
    "ข้อ: ผู้รับผิดชอบมาตรการนี้ คือ สำนักปลัด และ กองสวัสดิการสังคม",
  ]);
  expect(drafted.filter((line) => line.startsWith("หัวข้อ"))).toHaveLength(6);
  expect(drafted.at(-1)).toMatch(/^คำลงท้าย: /);
  expect(office.done("check", {}).findings).toEqual(found);
  expect(office.done("draftAnnouncement", {}).value).toEqual({ year: 2570, added: 0, row: "" });
  office.done("undo", {});
  expect(office.file()).toEqual(before);
});

test("without scores the preamble names no figure, and the office's own sentences are used", () => {
  const office = withoutLines((file) => {
    file.scores = [];
    file.texts = [{ id: "own", key: "announcement-closing", text: "ประกาศให้ทราบทั่วกัน" }];
  });
  office.done("draftAnnouncement", {});
  const drafted = lines(office);
  expect(drafted[1]).toMatch(/^คำปรารภ: เพื่อให้การปฏิบัติราชการของเทศบาลตำบลดอนสว่าง/);
  expect(drafted[1]).not.toMatch(/คะแนน/);
  expect(drafted.at(-1)).toBe("คำลงท้าย: ประกาศให้ทราบทั่วกัน");
});

test("a year without measures, or with cancelled ones alone, says what to do first", () => {
  const office = withoutLines((file) => {
    for (const row of file.measures) row.status = "ยกเลิก";
  });
  expect(office.ask("draftAnnouncement", {})).toMatchObject({
    ok: false,
    findings: [{ id: "nothing-to-announce", place: { tab: "มาตรการ" } }],
  });
  expect(lines(office)).toEqual([]);
});
