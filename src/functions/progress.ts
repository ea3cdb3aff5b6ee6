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
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of typed) {
    const key = compareKey(name);
    const entry = counts.get(key) ?? { name, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  const rowOf = (name: string, count: number): Cell[] => [
    name,
    count,
    typed.length === 0 ? 0 : roundHalfUp((count / typed.length) * 100),
  ];
  // A list of choices is shown whole, so that the table keeps its rows while work goes on.
  const occurs = (choice: string) => counts.has(compareKey(choice));
  const lists = [STATUSES, OIT_STATUSES].filter((choices) => choices.some(occurs));
  const choices: readonly string[] = lists.length > 0 ? lists.flat() : STATUSES;
  const known = new Set(choices.map(compareKey));
  return [
    ...choices.map((choice) => rowOf(choice, counts.get(compareKey(choice))?.count ?? 0)),
    ...[...counts].filter(([key]) => !known.has(key)).map(([, { name, count }]) => rowOf(name, count)),
  ];
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
