// A workbook from a file: whether it is one of ours, with a plain reason where it is not. Pure; what is inside is a
// snapshot of the services (workbench/services/snapshot.ts), written as it is.
import type { Snapshot } from "../services/snapshot";

/** The mark and version of a snapshot; the server knows the mark as well (workbench/server/kept-workbook.ts). */
const FORMAT: Snapshot["format"] = "ita-workbench";
const VERSION: Snapshot["version"] = 1;

export type ReadWorkbookFile = { ok: true; snapshot: Snapshot } | { ok: false; text: string };

/**
 * Reads the text of a file. `ourTabs` are the names of the tabs of which a workbook of ours has at least one.
 * Not ok: a Thai sentence that says why and what to do; nothing was changed.
 */
export function readWorkbookFile(text: string, ourTabs: readonly string[]): ReadWorkbookFile {
  const content = parsed(text) as Partial<Snapshot> | null;
  if (content === null || typeof content !== "object") {
    return { ok: false, text: "ไฟล์นี้เสียหายหรือไม่ใช่ไฟล์สมุดงาน สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาเลือกไฟล์อื่น" };
  }
  if (content.format !== FORMAT) {
    return { ok: false, text: "ไฟล์นี้ไม่ได้บันทึกจากโต๊ะทดลองของผู้ช่วย ITA สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาเลือกไฟล์อื่น" };
  }
  if (content.version !== VERSION) {
    return { ok: false, text: "ไฟล์นี้บันทึกจากโต๊ะทดลองรุ่นอื่น กรุณาใช้ผู้ช่วย ITA รุ่นล่าสุดเปิดไฟล์ สมุดงานเดิมไม่เปลี่ยนแปลง" };
  }
  const names = tabNames(content);
  if (names === null) {
    return { ok: false, text: "ข้อมูลในไฟล์ไม่ครบ เปิดไม่ได้ สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาใช้ไฟล์ที่บันทึกไว้ครั้งอื่น" };
  }
  if (!names.some((name) => ourTabs.includes(name))) {
    return { ok: false, text: "ไม่พบแผ่นงานของผู้ช่วย ITA ในไฟล์นี้ สมุดงานเดิมไม่เปลี่ยนแปลง" };
  }
  return { ok: true, snapshot: content as Snapshot };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The names of a snapshot's tabs; null when a part without which it cannot be opened is missing. */
function tabNames({ workbook, state }: Partial<Snapshot>): string[] | null {
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (!isObject(workbook?.sheets) || !Array.isArray(workbook?.sheetOrder)) return null;
  if (!isObject(state) || !Array.isArray(state?.files) || !Array.isArray(state?.protections)) return null;
  const sheets = workbook.sheetOrder.map((id) => workbook.sheets[id]);
  return sheets.every(isObject) ? sheets.map((sheet: { name?: unknown }) => String(sheet.name ?? "")) : null;
}
