// A whole workbook as a file: what the server keeps and what "บันทึกสมุดงานเป็นไฟล์" writes. Pure; the snapshot inside is
// the services' own (workbench/services).

/** The mark by which a file of ours is known, here and on the server (workbench/server/kept-workbook.ts). */
const FORMAT = "ita-workbench";
const VERSION = 1;

/** What a snapshot must at least have to be looked at: the tabs by Univer's own names. */
interface SnapshotLike {
  workbook: { sheets: Record<string, { name?: string }> };
}

/** `snapshot` as the text of a file. */
export function workbookFile(snapshot: object): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, snapshot });
}

export type ReadWorkbookFile = { ok: true; snapshot: object } | { ok: false; text: string };

/**
 * Reads the text of a file. `ourTabs` are the names of the tabs of which a workbook of ours has at least one.
 * Not ok: a Thai sentence that says why and what to do; nothing was changed.
 */
export function readWorkbookFile(text: string, ourTabs: readonly string[]): ReadWorkbookFile {
  const content = parsed(text) as { format?: unknown; version?: unknown; snapshot?: unknown } | null;
  if (content === null || typeof content !== "object") {
    return { ok: false, text: "ไฟล์นี้เสียหายหรือไม่ใช่ไฟล์สมุดงาน สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาเลือกไฟล์อื่น" };
  }
  if (content.format !== FORMAT) {
    return { ok: false, text: "ไฟล์นี้ไม่ได้บันทึกจากโต๊ะทดลองของผู้ช่วย ITA สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาเลือกไฟล์อื่น" };
  }
  if (typeof content.version !== "number" || content.version > VERSION) {
    return { ok: false, text: "ไฟล์นี้บันทึกจากโต๊ะทดลองรุ่นใหม่กว่า กรุณาใช้ผู้ช่วย ITA รุ่นล่าสุดเปิดไฟล์" };
  }
  const names = tabNames(content.snapshot);
  if (names === null) return { ok: false, text: "ข้อมูลในไฟล์ไม่ครบ เปิดไม่ได้ สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาใช้ไฟล์ที่บันทึกไว้ครั้งอื่น" };
  if (!names.some((name) => ourTabs.includes(name))) {
    return { ok: false, text: "ไม่พบแผ่นงานของผู้ช่วย ITA ในไฟล์นี้ สมุดงานเดิมไม่เปลี่ยนแปลง" };
  }
  return { ok: true, snapshot: content.snapshot as object };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tabNames(snapshot: unknown): string[] | null {
  const sheets = (snapshot as SnapshotLike | null | undefined)?.workbook?.sheets;
  if (typeof sheets !== "object" || sheets === null) return null;
  return Object.values(sheets).map((sheet) => String(sheet?.name ?? ""));
}
