// The sample with small tables, for tests that run hundreds of actions on it, and what its workbook then holds.
import type { AgencyFile } from "../../src/agency/file";
import { TABS, tabOf } from "../../src/workbook/tabs";
import type { Workbench } from "./open-built";
import { sampleFile } from "./sample-workbench";

/** Two measures of each year and three OIT items without a point. */
export function smallOffice(): AgencyFile {
  const file = sampleFile();
  const { workingYear, resultYear } = file.settings;
  const some = <Entry extends { year: number | null }>(rows: Entry[], year: number | null) =>
    rows.filter((row) => row.year === year).slice(0, 2);
  return {
    ...file,
    measures: [...some(file.measures, workingYear), ...some(file.measures, resultYear)],
    indicatorPlans: some(file.indicatorPlans, workingYear),
    oitItems: file.oitItems
      .filter(({ year }) => year === resultYear)
      .slice(0, 3)
      .map((row) => ({ ...row, result: 0 })),
    announcement: [],
    issues: [],
  };
}

/** All tabs with what the add-in or staff write, row by row. */
export function allCells(workbench: Workbench): { [tab: string]: string[] } {
  const titles = TABS.filter(({ id }) => id !== "analysis" && id !== "start").map(({ title }) => title);
  return Object.fromEntries(titles.map((title) => [title, workbench.hand.texts(title).map((row) => row.join("¦"))]));
}

/** The tabs of the office's data, row by row. Ids and times, which are new in each run, all look the same. */
export function dataCells(workbench: Workbench): { [tab: string]: string[] } {
  const entries = Object.entries(allCells(workbench)).filter(
    ([title]) => !title.startsWith("_") || title === tabOf("templates").title,
  );
  return Object.fromEntries(entries.map(([title, rows]) => [title, rows.map(lasting)]));
}

function lasting(row: string): string {
  return row
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "id")
    .replace(/[0-9a-f]{12}-\d+|~[0-9a-f]{16}(-\d+)?/g, "id")
    .replace(/(?<= \d{4}) \d\d:\d\d/g, "");
}
