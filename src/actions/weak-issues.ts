/** Issues that follow from the scores alone: each indicator under the threshold, where the office has written none of its own. */
import { newRow } from "../agency/empty";
import type { AgencyFile } from "../agency/file";
import type { Outcome } from "../agency/finding";
import { parseIndicators } from "../assessment/indicator-reference";
import { issueFromScore } from "../assessment/score-issue";
import type { Assessment, IndicatorScore } from "../assessment/types";
import type { Part } from "../workbook/read";
import { guarded } from "../workbook/safety";
import { appendRows } from "../workbook/write-rows";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, openOffice, yearMissing } from "./open-office";

const PARTS: readonly Part[] = ["settings", "scores", "issues", "catalogueEdits"];

/** Indicators under the threshold that no issue of the result year names, the lowest first. */
export function weakWithoutIssue(file: AgencyFile, { year, catalogue, weakPoints }: Assessment): IndicatorScore[] {
  const issues = file.issues.filter((row) => row.year === year && row.issue.trim() !== "");
  const named = issues.flatMap(({ indicator }) => parseIndicators(indicator, catalogue).indicators.map(({ number }) => number));
  return weakPoints.filter(({ indicator }) => !named.includes(indicator.number));
}

/** Writes one issue for each of them, with its score; the office goes on from there. */
export function addWeakIssues(host: Host): Outcome<{ added: number }> {
  return exclusively(host, (): Outcome<{ added: number }> => {
    const opened = openOffice(host, PARTS);
    if (!opened.ok) return opened;
    const { book, file, assessment, reading } = opened.value;
    if (!assessment) return { ok: false, findings: located([yearMissing("resultYear")], reading) };
    const rows = weakWithoutIssue(file, assessment).map(({ indicator, score }) =>
      newRow("issues", host.session.newId(), {
        year: assessment.year,
        indicator: String(indicator.number),
        issue: issueFromScore({ indicator, score }, assessment.threshold),
        kind: "เร่งด่วน",
      }),
    );
    const work = { action: `เพิ่มประเด็นจากคะแนน ปี ${assessment.year}`, at: host.session.now() };
    const written = guarded(book, work, (safe) => appendRows(safe, "issues", rows));
    return written.ok ? { ok: true, value: { added: rows.length }, findings: [] } : written;
  });
}
