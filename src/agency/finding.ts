/**
 * Finding: anything the user should know about the data or a document, as a value. Findings are collected and all
 * shown; no exception text ever reaches a user.
 */
import type { TableName } from "./fields";

/** `error` stops a document unless the user insists, `warning` should be looked at, `hint` may be ignored. */
export type Severity = "error" | "warning" | "hint";

/** Where a finding is. Pure rooms name table, row id and field; the workbook adds the tab's present name and the cell. */
export interface Place {
  table?: TableName | "settings" | "scores";
  /** Row id; for scores "1" … "10", "IIT", "EIT", "OIT", "total" or "level". */
  row?: string;
  /** Field name; for scores the year ("2568"). */
  field?: string;
  /** Present name of the tab, as staff see it. */
  tab?: string;
  /** A1 notation of the cell. */
  cell?: string;
  /** Place in a document or pasted text, in Thai words ("ตารางที่ 2 แถวที่ 3"). */
  where?: string;
}

export interface Finding {
  /** Rule of domain checks ("R15") or a stable id of our own ("score-out-of-range"). */
  id: string;
  severity: Severity;
  place: Place;
  /** The other of two cells that disagree or repeat one another. */
  other?: Place;
  /** What is wrong, in Thai, naming the words or figures. */
  text: string;
  /** What to do about it, in Thai. */
  remedy: string;
  /** Why it matters, in Thai. */
  why?: string;
  /** The words found. */
  quote?: string;
  /** True where scanner noise is the likely cause (document check only). */
  noise?: boolean;
}

/** A result or what stands in its way; `findings` may also hold warnings beside a value. */
export type Outcome<Value> = { ok: true; value: Value; findings: Finding[] } | { ok: false; findings: Finding[] };
