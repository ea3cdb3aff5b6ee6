/** Custom function ITA_PROGRESS: how many measures or OIT items stand where. */
import { OIT_STATUSES, STATUSES } from "../agency/choices";
import { roundHalfUp } from "../agency/points";
import { compareKey, normalise } from "../thai/normalise";
import { type Cell, errorCellProblem, isBlank, isErrorCell, refuse, rowsOf } from "./cells";

const HEADERS = ["สถานะ", "ความก้าวหน้า"].map(compareKey);

/**
 * นับความก้าวหน้าตามสถานะ
 * ผลลัพธ์ 3 คอลัมน์: สถานะ, จำนวน, ร้อยละ (ไม่นับเซลล์ว่าง)
 *
 * @param {Array} statuses ช่วงเซลล์สถานะของมาตรการหรือรายการ OIT
 * @return {Array} จำนวนและร้อยละของแต่ละสถานะ
 * @customfunction
 */
export function ITA_PROGRESS(statuses: unknown): Cell[][] {
  const typed = statusesIn(statuses);
  // A list of choices is shown whole, so that the table keeps its rows while work goes on.
  const choices: readonly string[] = typed.some((status) => isOneOf(status, OIT_STATUSES))
    ? [...(typed.some((status) => isOneOf(status, STATUSES)) ? STATUSES : []), ...OIT_STATUSES]
    : STATUSES;
  const counts = new Map(choices.map((choice) => [compareKey(choice), { name: choice, count: 0 }]));
  for (const status of typed) {
    const entry = counts.get(compareKey(status)) ?? { name: status, count: 0 };
    counts.set(compareKey(status), { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].map(({ name, count }) => [
    name,
    count,
    typed.length === 0 ? 0 : roundHalfUp((count / typed.length) * 100),
  ]);
}

function isOneOf(status: string, choices: readonly string[]): boolean {
  return choices.some((choice) => compareKey(choice) === compareKey(status));
}

/** The statuses as typed, without blanks and a header; throws where a cell holds an error. */
function statusesIn(argument: unknown): string[] {
  const typed: string[] = [];
  const problems: string[] = [];
  for (const [index, row] of rowsOf(argument).entries()) {
    for (const cell of row.filter((value) => !isBlank(value))) {
      if (isErrorCell(cell)) problems.push(`แถวที่ ${index + 1}: ${errorCellProblem(cell)}`);
      else typed.push(normalise(String(cell)));
    }
  }
  refuse(problems);
  return HEADERS.includes(compareKey(typed[0] ?? "")) ? typed.slice(1) : typed;
}
