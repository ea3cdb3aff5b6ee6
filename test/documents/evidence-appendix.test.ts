/** The appendix of evidence, which every kind carries when the office wants it. */
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { documentTags, type WritableKind } from "../../src/documents/tags";
import { expectInOrder } from "./changes";
import { makeAndRead, office } from "./make";

const KINDS = Object.keys(documentTags) as WritableKind[];
const LINK = "https://www.example.go.th/2569/a.pdf";

/** Measures of both open years, the first and third of each with evidence. */
function withEvidence(shown: string, change: (file: AgencyFile) => void = () => {}): AgencyFile {
  return office((file) => {
    Object.assign(file.settings, { evidenceAppendix: shown });
    file.measures = [2568, 2569].flatMap((year) => [
      newRow("measures", `${year}-1`, { year, indicators: "8", measure: `มาตรการ ${year}`, evidence: `1. ${LINK}\n2. ภาพถ่าย` }),
      newRow("measures", `${year}-2`, { year, indicators: "8", measure: "ไม่มีหลักฐาน" }),
      newRow("measures", `${year}-3`, { year, indicators: "8", measure: "อีกมาตรการ", evidence: LINK }),
    ]);
    change(file);
  });
}

describe.each(KINDS)("the appendix of %s", (kind) => {
  const year = ["full-report", "report-by-instrument", "report-with-announcement"].includes(kind) ? "2568" : "2569";
  const digits =
    kind === "full-report" ? (text: string) => text : (text: string) => text.replace(/[0-9]/g, (d) => "๐๑๒๓๔๕๖๗๘๙"[Number(d)]!);

  test("lists the measures that have evidence with their numbers, then gives frames for photographs", async () => {
    const { tables, text } = await makeAndRead(kind, withEvidence("แสดง"));
    const [links, frames] = tables.slice(-2);
    expect(links).toEqual([
      ["มาตรการที่", "มาตรการ/กิจกรรม", "หลักฐาน"],
      [digits("1"), digits(`มาตรการ ${year}`), `${digits("1.")} ${LINK}\n${digits("2.")} ภาพถ่าย`],
      [digits("3"), "อีกมาตรการ", LINK],
    ]);
    expect(frames).toHaveLength(4);
    expectInOrder(text, [
      digits(`ภาคผนวก หลักฐานการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${year}`),
      "ภาคผนวก ภาพประกอบการดำเนินการ",
    ]);
  });

  test("says so where no measure has evidence", async () => {
    const file = withEvidence("แสดง", (data) => {
      data.measures = data.measures.map((row) => ({ ...row, evidence: "" }));
    });
    const { tables, text } = await makeAndRead(kind, file);
    expect(text).toContain(digits(`ยังไม่ได้บันทึกลิงก์หลักฐานของมาตรการปีงบประมาณ พ.ศ. ${year}`));
    expect(tables.filter((rows) => rows[0]![0] === "มาตรการที่")).toEqual([]);
  });

  test.each(["", "ไม่แสดง"])("is left out where the switch says %j", async (shown) => {
    expect((await makeAndRead(kind, withEvidence(shown))).text).not.toContain("ภาคผนวก");
  });
});
