/**
 * The safety net under every action that changes many cells: a copy of the tabs goes to _สำรอง, the step to _ระบบ, then the
 * work is done. A run cut short is put back at the next opening, and the last action can be taken back at any time.
 */
import type { Finding, Outcome } from "../agency/finding";
import type { Book } from "./book";
import { textFromCell } from "./cells";
import { fromChunks, toChunks } from "./chunks";
import type { Command, WriteValue } from "./port";
import { type RawCells, readRaw, resized, shownBy } from "./raw-cells";
import { type System, setSystem, systemValue } from "./system";
import { FIRST_DATA_ROW, type TabId } from "./tabs";

const LAST_ACTION_KEY = "lastAction";
/** Two copies take turns, so that a new one never overwrites the one it may still need. */
const SLOT_COLUMN = { a: 2, b: 3 } as const;
type Slot = keyof typeof SLOT_COLUMN;

interface LastAction {
  /** What staff asked for, in Thai. */
  action: string;
  /** Bangkok time, "YYYY-MM-DD HH:MM". */
  at: string;
  state: "writing" | "done" | "put-back";
  slot: Slot;
  /** Pieces of the copy in its column, and its length as a check. */
  chunks: number;
  length: number;
}

type Copy = { [Tab in TabId]?: RawCells };

export interface GuardedWork {
  /** What is done, in Thai, as "ย้อนกลับ" will name it. */
  action: string;
  /** Bangkok time, "YYYY-MM-DD HH:MM". */
  at: string;
  /** Tabs the work changes. */
  tabs: readonly TabId[];
}

/**
 * Does `work` with a safety copy of `tabs` behind it. When it throws or fails, the tabs are put back and the outcome says
 * so; when even that fails, the next opening puts them back ({@link recover}). The book must be opened anew afterwards.
 */
export function guarded(book: Book, { action, at, tabs }: GuardedWork, work: () => Outcome<null>): Outcome<null> {
  const { system } = book;
  const safety = book.tabs.get("safety");
  if (!system || !safety) return { ok: false, findings: [notSetUp()] };
  const former = lastAction(system);
  const slot: Slot = former?.slot === "a" ? "b" : "a";
  const copy: Copy = {};
  for (const id of tabs) {
    const info = book.tabs.get(id);
    if (info) copy[id] = readRaw(book.port, info.gid);
  }
  const text = JSON.stringify(copy);
  const chunks = toChunks(text);
  const column = SLOT_COLUMN[slot];
  const room = Math.max(chunks.length, rowsOf(book) - FIRST_DATA_ROW + 1);
  const entry: LastAction = { action, at, state: "writing", slot, chunks: chunks.length, length: text.length };
  const values = Array.from({ length: room }, (_, index) => [chunks[index] ?? ""]);
  book.port.apply([{ do: "values", gid: safety.gid, row: FIRST_DATA_ROW, column, values }]);
  const marked = mark(book, system, entry);
  let outcome: Outcome<null>;
  try {
    outcome = work();
  } catch {
    outcome = { ok: false, findings: [] };
  }
  if (!outcome.ok) {
    putBack(book, copy);
    mark(book, marked, { ...entry, state: "put-back" });
    return { ok: false, findings: [...outcome.findings, putBackFinding(action)] };
  }
  mark(book, marked, { ...entry, state: "done" });
  return outcome;
}

/** Whether an action has begun and not ended: cut short, or still at work in another window. */
export function isInterrupted({ system }: Book): boolean {
  return system !== null && lastAction(system)?.state === "writing";
}

/** Puts back what a run cut short had begun; gives a finding that says so, or none when there was nothing to do. */
export function recover(book: Book): Finding[] {
  const entry = book.system && lastAction(book.system);
  if (!book.system || entry?.state !== "writing") return [];
  const copy = readCopy(book, entry);
  if (!copy) return [damagedCopy(entry.action)];
  putBack(book, copy);
  mark(book, book.system, { ...entry, state: "put-back" });
  return [putBackFinding(entry.action)];
}

/** Takes the last action back; asked again, it brings the action back. The value is the name of what was taken back. */
export function undo(book: Book, at: string): Outcome<string> {
  const entry = book.system && lastAction(book.system);
  if (!book.system || entry?.state !== "done") return { ok: false, findings: [nothingToUndo()] };
  const copy = readCopy(book, entry);
  if (!copy) return { ok: false, findings: [damagedCopy(entry.action)] };
  const action = `ย้อนกลับ: ${entry.action}`;
  const outcome = guarded(book, { action, at, tabs: Object.keys(copy) as TabId[] }, () => {
    putBack(book, copy);
    return { ok: true, value: null, findings: [] };
  });
  return outcome.ok ? { ok: true, value: entry.action, findings: [] } : outcome;
}

/** What "ย้อนกลับครั้งล่าสุด" would take back, with its time; null when nothing. */
export function undoable(book: Book): { action: string; at: string } | null {
  const entry = book.system && lastAction(book.system);
  return entry?.state === "done" ? { action: entry.action, at: entry.at } : null;
}

function lastAction(system: System): LastAction | null {
  try {
    return JSON.parse(systemValue(system, LAST_ACTION_KEY)) as LastAction;
  } catch {
    return null;
  }
}

function mark(book: Book, system: System, entry: LastAction): System {
  const marked = setSystem(system, { [LAST_ACTION_KEY]: JSON.stringify(entry) });
  book.port.apply(marked.commands);
  return marked.system;
}

function rowsOf(book: Book): number {
  return book.grid("safety")?.length ?? 0;
}

/** The copy of an action; null when it is not whole any more. */
function readCopy(book: Book, { slot, chunks, length }: LastAction): Copy | null {
  const safety = book.tabs.get("safety");
  if (!safety) return null;
  const grid = book.port.read(safety.gid);
  const column = SLOT_COLUMN[slot] - 1;
  const pieces = grid.slice(FIRST_DATA_ROW - 1, FIRST_DATA_ROW - 1 + chunks).map((cells) => textFromCell(cells[column] ?? ""));
  const text = fromChunks(pieces);
  if (text.length !== length) return null;
  try {
    return JSON.parse(text) as Copy;
  } catch {
    return null;
  }
}

/** Writes the tabs as they were. Columns that staff moved since are found by their hidden ids. */
function putBack(book: Book, copy: Copy): void {
  for (const [id, cells] of Object.entries(copy) as [TabId, RawCells][]) {
    const info = book.tabs.get(id);
    if (!info) continue;
    const now = book.port.read(info.gid);
    const rows = Math.max(cells.length, now.length);
    const columns = Math.max(...cells.map((line) => line.length), ...now.map((line) => line.length));
    const values = inPresentColumns(resized(cells, rows, columns), now);
    const area = { row: 1, column: 1, rows, columns: values[0]?.length ?? columns };
    const commands: Command[] = [
      { do: "unmerge", gid: info.gid, area },
      { do: "values", gid: info.gid, row: 1, column: 1, values },
    ];
    book.port.apply(commands);
  }
}

/** `cells` with each column of an id under the same id in `now`; columns without an id stay where they were. */
function inPresentColumns(cells: RawCells, now: readonly (readonly WriteValue[])[]): RawCells {
  const idsThen = (cells[0] ?? []).map((cell) => textFromCell(shownBy(cell)));
  const idsNow = (now[0] ?? []).map((cell) => textFromCell(shownBy(cell)));
  const moved = idsThen.some((id, index) => id !== "" && idsNow.includes(id) && idsNow[index] !== id);
  if (!moved) return cells;
  const width = Math.max(idsThen.length, idsNow.length);
  const target = idsThen.map((id, index) => (id !== "" && idsNow.includes(id) ? idsNow.indexOf(id) : index));
  return cells.map((line) => {
    const placed: WriteValue[] = Array.from({ length: width }, () => "");
    // Columns without an id first: a column with one wins its place.
    line.forEach((cell, index) => {
      if (idsThen[index] === "") placed[index] = cell;
    });
    line.forEach((cell, index) => {
      if (idsThen[index] !== "") placed[target[index] ?? index] = cell;
    });
    return placed;
  });
}

function notSetUp(): Finding {
  return {
    id: "workbook-not-set-up",
    severity: "error",
    place: {},
    text: "สมุดงานนี้ยังไม่ได้ตั้งค่า หรือแท็บของระบบถูกลบ",
    remedy: "กดเมนู ITA > ตั้งค่า/ซ่อมแซมสมุดงาน แล้วสั่งอีกครั้ง",
  };
}

function putBackFinding(action: string): Finding {
  return {
    id: "put-back",
    severity: "warning",
    place: {},
    text: `งาน “${action}” ทำไม่สำเร็จ ระบบคืนข้อมูลเดิมให้แล้ว`,
    remedy: "ตรวจดูข้อมูล แล้วสั่งอีกครั้งเมื่อพร้อม",
  };
}

function damagedCopy(action: string): Finding {
  return {
    id: "safety-copy-damaged",
    severity: "error",
    place: { tab: "_สำรอง" },
    text: `สำเนาก่อนทำงาน “${action}” ไม่ครบ ระบบจึงคืนข้อมูลให้ไม่ได้`,
    remedy: "ใช้ ไฟล์ > ประวัติเวอร์ชัน ของ Google ชีต กลับไปก่อนเวลาที่ทำงานนั้น",
  };
}

function nothingToUndo(): Finding {
  return {
    id: "nothing-to-undo",
    severity: "hint",
    place: {},
    text: "ไม่มีงานล่าสุดให้ย้อนกลับ",
    remedy: "ใช้ ไฟล์ > ประวัติเวอร์ชัน ของ Google ชีต หากต้องการย้อนไปก่อนหน้านั้น",
  };
}
