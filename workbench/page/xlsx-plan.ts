// An agency's own .xlsx, for instance its Google workbook downloaded, laid over ours: which cells change, which tabs are
// left out. Only decides; read-xlsx.ts reads the file, grid-cells.ts reads and writes the grid.

export type XlsxValue = string | number | boolean | Date | null;

export interface XlsxTab {
  name: string;
  rows: XlsxValue[][];
}

/** A tab of ours as it stands; a cell that is computed keeps its formula whatever the file says. */
export interface PresentTab {
  name: string;
  /** Raw values, "" for an empty cell. */
  values: unknown[][];
  computed(row: number, column: number): boolean;
  /** True where a formula fills neighbouring cells: typing there would break it. */
  fillsCells: boolean;
}

/** New value of one cell, counted from 0; null empties it. */
export interface CellChange {
  row: number;
  column: number;
  value: XlsxValue;
}

/** What becomes of the file's tabs; `skipped` names each tab that is left out, with the reason in Thai. */
export interface XlsxPlan {
  changes: { name: string; cells: CellChange[] }[];
  skipped: { name: string; reason: string }[];
}

/** How many of our first rows hold headings by which a tab is recognised. */
const HEADING_ROWS = 3;

/** Lays the file's tabs over ours: same name and same headings, cell for cell. */
export function planXlsx(tabs: readonly XlsxTab[], present: readonly PresentTab[]): XlsxPlan {
  const plan: XlsxPlan = { changes: [], skipped: [] };
  for (const tab of tabs) {
    const ours = present.find(({ name }) => name === tab.name);
    if (!ours) plan.skipped.push({ name: tab.name, reason: "ไม่มีแผ่นชื่อนี้ในสมุดงาน" });
    else if (ours.fillsCells) plan.skipped.push({ name: tab.name, reason: "แผ่นนี้คำนวณเอง" });
    else if (!hasOurHeadings(tab, ours)) plan.skipped.push({ name: tab.name, reason: "หัวตารางไม่ตรงกับแผ่นของผู้ช่วย ITA" });
    else plan.changes.push({ name: tab.name, cells: changesOf(tab, ours) });
  }
  return plan;
}

/** At least half of the texts of our first rows stand at the same place in the file. */
function hasOurHeadings(tab: XlsxTab, ours: PresentTab): boolean {
  let texts = 0;
  let same = 0;
  ours.values.slice(0, HEADING_ROWS).forEach((values, row) => {
    values.forEach((value, column) => {
      if (typeof value !== "string" || value === "" || ours.computed(row, column)) return;
      texts += 1;
      if (String(tab.rows[row]?.[column] ?? "").trim() === value.trim()) same += 1;
    });
  });
  return same * 2 >= texts;
}

function changesOf(tab: XlsxTab, ours: PresentTab): CellChange[] {
  const changes: CellChange[] = [];
  const rows = Math.max(tab.rows.length, ours.values.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(tab.rows[row]?.length ?? 0, ours.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const value = tab.rows[row]?.[column] ?? null;
      if (ours.computed(row, column) || (value ?? "") === (ours.values[row]?.[column] ?? "")) continue;
      changes.push({ row, column, value: value === "" ? null : value });
    }
  }
  return changes;
}
