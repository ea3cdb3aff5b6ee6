/** Due dates and progress of measures in words; pure. */
import type { DueMeasure, UnitProgress } from "../../src/actions/protocol";

/** "เกินกำหนด 3 วัน", "ครบกำหนดวันนี้", "อีก 12 วัน"; for a period that can't be read, what stands there. */
export function dueWords({ days, period }: Pick<DueMeasure, "days" | "period">): string {
  if (days === null) return period === "" ? "ยังไม่ได้กรอกระยะเวลา" : `อ่านระยะเวลาไม่ได้: ${period}`;
  if (days < 0) return `เกินกำหนด ${-days} วัน`;
  return days === 0 ? "ครบกำหนดวันนี้" : `อีก ${days} วัน`;
}

/** "เสร็จแล้ว 1 จาก 4 มาตรการ เกินกำหนด 2 มาตรการ". */
export function unitWords({ total, finished, overdue }: UnitProgress): string {
  const done = `เสร็จแล้ว ${finished} จาก ${total} มาตรการ`;
  return overdue > 0 ? `${done} เกินกำหนด ${overdue} มาตรการ` : done;
}

/** What stands in place of a name for measures without a unit. */
export function unitName(unit: string): string {
  return unit === "" ? "ยังไม่ได้ระบุผู้รับผิดชอบ" : unit;
}

/** What stands in place of a status for measures without one. */
export function statusName(status: string): string {
  return status === "" ? "ยังไม่ได้ระบุสถานะ" : status;
}

/** Share of `part` in `whole` for a bar, 0–100. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
