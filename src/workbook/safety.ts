/**
 * The safety net under every action that changes many cells: the work is rehearsed, what it will change goes to _สำรอง and
 * the step to _ระบบ, then the work is done. A run cut short is put back at the next opening, and the last action can be
 * taken back at any time; neither touches what staff typed since.
 */
import type { Finding, Outcome, Place } from "../agency/finding";
import type { Book } from "./book";
import { textFromCell } from "./cells";
import { fromChunks, toChunks } from "./chunks";
import { journalOf, putBack, type TabJournal } from "./journal";
import { rehearse } from "./rehearsal";
import { type System, setSystem, systemValue } from "./system";
import { FIRST_DATA_ROW } from "./tabs";

const LAST_ACTION_KEY = "lastAction";
/** Two journals take turns, so that a new one never overwrites the one it may still need. */
const SLOT_COLUMN = { a: 2, b: 3 } as const;
type Slot = keyof typeof SLOT_COLUMN;

interface LastAction {
  /** What staff asked for, in Thai. */
  action: string;
  /** Bangkok time, "YYYY-MM-DD HH:MM". */
  at: string;
  state: "writing" | "done" | "put-back";
  slot: Slot;
  /** Pieces of the journal in its column, and its length as a check. */
  chunks: number;
  length: number;
  /** The action before, which is the last one again when this one is put back. */
  former: LastAction | null;
}

export interface GuardedWork {
  /** What is done, in Thai, as "ย้อนกลับ" will name it. */
  action: string;
  /** Bangkok time, "YYYY-MM-DD HH:MM". */
  at: string;
}

/**
 * Does `work` with a way back behind it. It runs twice: on a port that writes nothing, then, once what it will change is
 * kept, for good, finding its rows afresh. When it throws or fails then, it is put back and the outcome says so; when even
 * that fails, the next opening puts it back ({@link recover}). Work that changes nothing leaves the last action as it is.
 * The book must be opened anew afterwards.
 */
export function guarded(book: Book, { action, at }: GuardedWork, work: (book: Book) => Outcome<null>): Outcome<null> {
  const { system } = book;
  if (!system || !book.tabs.has("safety")) return { ok: false, findings: [notSetUp()] };
  const rehearsal = rehearse(book.port);
  const rehearsed = work({ ...book, port: rehearsal.port });
  if (!rehearsed.ok || rehearsal.isIdle()) return rehearsed;
  const journal = journalOf(book.tabs, rehearsal.changes());
  const entry = keepJournal(book, system, journal, { action, at });
  const marked = mark(book, system, entry);
  let outcome: Outcome<null>;
  try {
    outcome = work(book);
  } catch {
    outcome = { ok: false, findings: [] };
  }
  if (!outcome.ok) {
    const kept = putJournalBack(book, journal);
    mark(book, marked, withoutIt(entry));
    return { ok: false, findings: [...outcome.findings, putBackFinding(action), ...keptFindings(kept)] };
  }
  markDone(book, marked, entry);
  return outcome;
}

/** What the last action is once `entry` is put back: both journals still stand, so the one before can be taken back. */
function withoutIt(entry: LastAction): LastAction {
  return entry.former?.state === "done" ? entry.former : { ...entry, state: "put-back" };
}

/** The work is done: its end is marked a second time where Google did not answer, so that no one is told it failed. */
function markDone(book: Book, system: System, entry: LastAction): void {
  try {
    mark(book, system, { ...entry, state: "done" });
  } catch {
    mark(book, system, { ...entry, state: "done" });
  }
}

/** Writes a journal to the slot that the last action doesn't use. */
function keepJournal(book: Book, system: System, journal: readonly TabJournal[], { action, at }: GuardedWork): LastAction {
  const last = lastAction(system);
  const slot: Slot = last?.slot === "a" ? "b" : "a";
  const text = JSON.stringify(journal);
  const chunks = toChunks(text);
  const room = Math.max(chunks.length, rowsOf(book) - FIRST_DATA_ROW + 1);
  const values = Array.from({ length: room }, (_, index) => [chunks[index] ?? ""]);
  const gid = book.tabs.get("safety")!.gid;
  book.port.apply([{ do: "values", gid, row: FIRST_DATA_ROW, column: SLOT_COLUMN[slot], values }]);
  return {
    action,
    at,
    state: "writing",
    slot,
    chunks: chunks.length,
    length: text.length,
    former: last && { ...last, former: null },
  };
}

function putJournalBack({ port, tabs }: Book, journal: readonly TabJournal[]): Place[] {
  const { commands, kept } = putBack(port, tabs, journal);
  port.apply(commands);
  return kept;
}

/** Whether an action has begun and not ended: cut short, or still at work in another window. */
export function isInterrupted({ system }: Book): boolean {
  return system !== null && lastAction(system)?.state === "writing";
}

/** Puts back what a run cut short had begun; gives findings that say so, or none when there was nothing to do. */
export function recover(book: Book): Finding[] {
  const entry = book.system && lastAction(book.system);
  if (!book.system || entry?.state !== "writing") return [];
  const journal = readJournal(book, entry);
  if (!journal) return [damagedCopy(entry.action)];
  const kept = putJournalBack(book, journal);
  mark(book, book.system, withoutIt(entry));
  return [putBackFinding(entry.action), ...keptFindings(kept)];
}

/** Whether a finding tells of an earlier action that was put back, or should have been. */
export function isOfRecovery({ id }: Finding): boolean {
  return id === "put-back" || id === "kept-by-hand" || id === "safety-copy-damaged";
}

/** Takes the last action back; asked again, it brings the action back. The value is the name of what was taken back. */
export function undo(book: Book, at: string): Outcome<string> {
  const entry = book.system && lastAction(book.system);
  if (!book.system || entry?.state !== "done") return { ok: false, findings: [nothingToUndo()] };
  const journal = readJournal(book, entry);
  if (!journal) return { ok: false, findings: [damagedCopy(entry.action)] };
  let kept: Place[] = [];
  const outcome = guarded(book, { action: `ย้อนกลับ: ${entry.action}`, at }, (present) => {
    kept = putJournalBack(present, journal);
    return { ok: true, value: null, findings: [] };
  });
  return outcome.ok ? { ok: true, value: entry.action, findings: keptFindings(kept) } : outcome;
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

/** The journal of an action; null when it is not whole any more. */
function readJournal(book: Book, { slot, chunks, length }: LastAction): TabJournal[] | null {
  const safety = book.tabs.get("safety");
  if (!safety) return null;
  const grid = book.port.read(safety.gid);
  const column = SLOT_COLUMN[slot] - 1;
  const pieces = grid.slice(FIRST_DATA_ROW - 1, FIRST_DATA_ROW - 1 + chunks).map((cells) => textFromCell(cells[column] ?? ""));
  const text = fromChunks(pieces);
  if (text.length !== length) return null;
  try {
    const journal: unknown = JSON.parse(text);
    return Array.isArray(journal) ? (journal as TabJournal[]) : null;
  } catch {
    return null;
  }
}

function notSetUp(): Finding {
  return {
    id: "workbook-not-set-up",
    severity: "error",
    place: {},
    text: "สมุดงานนี้ยังไม่ได้ตั้งค่า หรือแท็บของระบบถูกลบ",
    remedy: "กดเมนู ผู้ช่วย ITA > ตั้งค่า/ซ่อมแซมสมุดงาน แล้วสั่งอีกครั้ง",
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

/** More places than this are not named one by one. */
const MOST_NAMED = 20;

function keptFindings(kept: readonly Place[]): Finding[] {
  const named = kept.slice(0, MOST_NAMED).map(
    (place): Finding => ({
      id: "kept-by-hand",
      severity: "warning",
      place,
      text: "มีผู้แก้ไขส่วนนี้หลังจากที่ระบบเขียน ระบบจึงคงไว้ตามที่แก้ไข",
      remedy: "ตรวจดูว่าส่วนนี้ยังต้องการหรือไม่",
    }),
  );
  const rest = kept.length - named.length;
  if (rest === 0) return named;
  const text = `มีอีก ${rest} แห่งที่ผู้ใช้แก้ไขหลังจากที่ระบบเขียน ระบบคงไว้ตามที่แก้ไข`;
  return [...named, { id: "kept-by-hand", severity: "warning", place: {}, text, remedy: "ตรวจดูข้อมูลในแท็บที่แก้ไขล่าสุด" }];
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
