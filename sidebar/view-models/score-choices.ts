/** What the user is asked about pasted scores and what is sent when they agree; pure. Nothing unclear is ever preselected. */
import type { ChosenScore, ScoreProposal } from "../../src/actions/protocol";

/** Row → the value to write; null leaves the cell as it is. */
export type ScoreChoices = Readonly<Record<string, number | string | null>>;

/**
 * - `same`: the text says what stands in the tab
 * - `missing`: the text says nothing of the row
 * - `new`: the cell is blank and the text gives one value plainly
 * - `different`: the text plainly gives another value than the tab
 * - `unsure`: one value, read with doubt
 * - `several`: more than one value
 */
export type RowState = "same" | "missing" | "new" | "different" | "unsure" | "several";

export function rowState({ now, candidates, sure }: ScoreProposal): RowState {
  if (candidates.length === 0) return "missing";
  if (candidates.length > 1) return "several";
  if (candidates[0]?.value === now) return "same";
  if (!sure) return "unsure";
  return now === null ? "new" : "different";
}

export const STATE_WORDS: Readonly<Record<RowState, string>> = {
  same: "ตรงกับในแท็บ",
  missing: "ไม่พบในข้อความ",
  new: "ในแท็บยังว่าง",
  different: "ต่างจากในแท็บ",
  unsure: "อ่านได้ไม่ชัด",
  several: "พบหลายค่า",
};

/** Rows that ask nothing of the user. */
export function isSettled(row: ScoreProposal): boolean {
  const state = rowState(row);
  return state === "same" || state === "missing";
}

/** Before the user chooses: plain values for blank cells; everything else stays as it is. */
export function startingChoices(rows: readonly ScoreProposal[]): ScoreChoices {
  return choicesOf(rows, (state) => state === "new");
}

/** Every plain value, also where it replaces another; what is unsure or told twice stays as chosen. */
export function withAllPlain(rows: readonly ScoreProposal[], choices: ScoreChoices): ScoreChoices {
  const plain = rows.filter((row) => ["new", "different"].includes(rowState(row)));
  return { ...choices, ...choicesOf(plain, () => true) };
}

function choicesOf(rows: readonly ScoreProposal[], takes: (state: RowState) => boolean): ScoreChoices {
  return Object.fromEntries(rows.map((row) => [row.row, takes(rowState(row)) ? (row.candidates[0]?.value ?? null) : null]));
}

/** What is sent: the chosen values that differ from what stands there. */
export function chosenScores(rows: readonly ScoreProposal[], choices: ScoreChoices): ChosenScore[] {
  return rows.flatMap(({ row, now }) => {
    const value = choices[row] ?? null;
    return value === null || value === now ? [] : [{ row, value, before: now }];
  });
}

/** "92.68", a level as it is, "ว่าง" for a blank cell. */
export function valueWords(value: number | string | null): string {
  if (value === null) return "ว่าง";
  return typeof value === "number" ? value.toFixed(2) : value;
}
