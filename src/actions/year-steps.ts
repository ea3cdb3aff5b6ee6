/** The state of the year's work as steps, from what stands in the workbook. */
import type { AgencyFile, Row } from "../agency/file";
import type { Assessment } from "../assessment/types";
import type { Overview } from "./protocol";

type Step = Overview["steps"][number];

/** `done` when all of `total` are; `open` when none is, also where there is nothing yet. */
function step(title: string, table: string, done: number, total: number, detail: string): Step {
  const state = total > 0 && done >= total ? "done" : done > 0 ? "under-way" : "open";
  return { title, table, state, detail };
}

const isFinished = (row: Row<"measures">) => row.status === "ดำเนินการแล้วเสร็จ";

/** The steps in the order of the year: result, issues, measures, announcement, follow-up, results, OIT, documents. */
export function yearSteps(file: AgencyFile, assessment: Assessment | null): Step[] {
  const { workingYear, resultYear } = file.settings;
  const indicators = assessment?.catalogue.indicators.length ?? 0;
  const scored = assessment?.scores.length ?? 0;
  const hasPublished = assessment !== null && assessment.total !== null && assessment.level !== "";
  const issues = file.issues.filter((row) => row.year === resultYear && row.issue.trim() !== "");
  const planned = file.measures.filter((row) => row.year === workingYear && row.status !== "ยกเลิก" && row.measure.trim() !== "");
  const reported = file.measures.filter((row) => row.year === resultYear && row.status !== "ยกเลิก" && row.measure.trim() !== "");
  const withProgress = planned.filter((row) => row.progress.trim() !== "" || isFinished(row));
  const withResult = reported.filter((row) => row.summary.trim() !== "" && row.outcome.trim() !== "");
  const announcement = file.announcement.filter((row) => row.year === workingYear && row.text.trim() !== "");
  const oit = file.oitItems.filter((row) => row.year === workingYear);
  const published = oit.filter((row) => row.status === "เผยแพร่แล้ว" && row.url.trim() !== "");
  const made = file.register.filter((row) => row.state === "ร่างแล้ว" || row.state === "เผยแพร่แล้ว");
  const publishedDocuments = made.filter((row) => row.publishedUrl.trim() !== "");
  const scoresDone = scored === indicators && indicators > 0 ? 2 : hasPublished || scored > 0 ? 1 : 0;

  return [
    step("กรอกผลคะแนน", "scores", scoresDone, 2, `${scored} จาก ${indicators} ตัวชี้วัด ปี ${resultYear ?? "–"}`),
    step("สรุปประเด็นจากผลคะแนน", "issues", Math.min(issues.length, 1), 1, `${issues.length} ประเด็น`),
    step("กำหนดมาตรการ", "measures", Math.min(planned.length, 1), 1, `${planned.length} มาตรการ ปี ${workingYear ?? "–"}`),
    step("ร่างประกาศ", "announcement", Math.min(announcement.length, 1), 1, `${announcement.length} บรรทัด`),
    step(
      "ติดตามรอบหกเดือน",
      "measures",
      withProgress.length,
      planned.length,
      `${withProgress.length} จาก ${planned.length} มาตรการ`,
    ),
    step(
      "บันทึกผลของปีที่แล้ว",
      "measures",
      withResult.length,
      reported.length,
      `${withResult.length} จาก ${reported.length} มาตรการ ปี ${resultYear ?? "–"}`,
    ),
    step("เปิดเผยข้อมูล OIT", "oitItems", published.length, oit.length, `${published.length} จาก ${oit.length} ข้อ`),
    step(
      "จัดทำและเผยแพร่เอกสาร",
      "register",
      publishedDocuments.length,
      Math.max(made.length, 1),
      `ร่างแล้ว ${made.length} ฉบับ เผยแพร่แล้ว ${publishedDocuments.length} ฉบับ`,
    ),
  ];
}
