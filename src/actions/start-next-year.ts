/** "เริ่มปีถัดไป": adds the rows of the new year beside those of the old one and moves the settings on, with a way back. */
import type { Finding, Outcome } from "../agency/finding";
import type { Book } from "../workbook/book";
import { showCatalogueYears } from "../workbook/catalogue-rows";
import type { Part } from "../workbook/read";
import { guarded } from "../workbook/safety";
import { appendRows, updateRows } from "../workbook/write-rows";
import { updateScores, updateSettings } from "../workbook/write-values";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { type NextYearPlan, planNextYear } from "./next-year-rows";
import { located, openOffice, yearMissing } from "./open-office";
import type { NextYearReport } from "./protocol";
import { relocated } from "./relocated";

const PARTS: readonly Part[] = ["settings", "scores", "issues", "measures", "indicatorPlans", "oitItems", "catalogueEdits"];

/**
 * Starts the work on the measures of `year`: the year after the working year, or the working year itself, where a former
 * start is completed.
 */
export function startNextYear(host: Host, { year }: { year: number }): Outcome<NextYearReport> {
  return exclusively(host, (): Outcome<NextYearReport> => {
    const opened = openOffice(host, PARTS);
    if (!opened.ok) return opened;
    const { file, reading } = opened.value;
    const { workingYear } = file.settings;
    if (workingYear === null) return { ok: false, findings: located([yearMissing("workingYear")], reading) };
    if (year !== workingYear && year !== workingYear + 1) return { ok: false, findings: [otherYear(year, workingYear)] };

    const plan = planNextYear(file, year);
    const value: NextYearReport = {
      year,
      measures: plan.measures.length,
      indicatorPlans: plan.indicatorPlans.length,
      oitItems: plan.oit.added.length,
      issues: plan.issues.length,
    };
    const at = host.session.now();
    // A start that has nothing left to do keeps the safety copy of the one before.
    const written = isDone(plan)
      ? null
      : guarded(opened.value.book, { action: `เริ่มปี ${year}`, at }, (book) => write(book, plan, year));
    if (written && !written.ok) return written;
    return { ok: true, value, findings: [...(written?.findings ?? []), ...relocated(host, plan.findings, PARTS)] };
  });
}

function isDone({ settings, measures, indicatorPlans, issues, oit }: NextYearPlan): boolean {
  const rows = [measures, indicatorPlans, issues, oit.added, oit.changed];
  return Object.keys(settings).length === 0 && rows.every(({ length }) => length === 0);
}

/** Stops at the first step that fails; what was written before is then put back. */
function write(book: Book, plan: NextYearPlan, year: number): Outcome<null> {
  const steps: (() => Outcome<null>)[] = [
    () => appendRows(book, "measures", plan.measures),
    () => appendRows(book, "indicatorPlans", plan.indicatorPlans),
    () => appendRows(book, "issues", plan.issues),
    () => updateRows(book, "oitItems", plan.oit.changed),
    () => appendRows(book, "oitItems", plan.oit.added),
    // The result to come needs its column, and the catalogue its rows to be corrected.
    () => updateScores(book, year - 1, {}),
    () => showCatalogueYears(book, [year]),
    () => updateSettings(book, plan.settings),
  ];
  const findings: Finding[] = [];
  for (const step of steps) {
    const outcome = step();
    findings.push(...outcome.findings);
    if (!outcome.ok) return { ok: false, findings };
  }
  return { ok: true, value: null, findings };
}

function otherYear(year: number, workingYear: number): Finding {
  return {
    id: "next-year-other",
    severity: "error",
    place: { table: "settings", field: "workingYear" },
    text: `เริ่มปี ${year} ไม่ได้ เพราะปีที่กำลังจัดทำมาตรการคือ ${workingYear}`,
    remedy: "ปิดแถบผู้ช่วยแล้วเปิดใหม่ เพื่อให้เห็นปีล่าสุดของสมุดงาน",
  };
}
