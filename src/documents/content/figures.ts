/** Figures and names as documents write them. Arabic digits here: the whole document is converted at the end. */
import type { Instrument } from "../../agency/file";
import type { Assessment, Indicator, ItemRange } from "../../assessment/types";
import { formatPoints, formatPointsInProse } from "../../thai/numbers";

/** Full Thai names of the instruments, the offices' standard terms. */
export const INSTRUMENT_NAMES: Record<Instrument, string> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)",
};

/** Points in a table: always two decimals. */
export function inTable(points: number): string {
  return formatPoints(points, "arabic");
}

/** Points in a sentence: "100", "94.32". */
export function inProse(points: number): string {
  return formatPointsInProse(points, "arabic");
}

export function scoreOf(assessment: Assessment, indicator: Indicator): number | null {
  return assessment.scores.find((scored) => scored.indicator.number === indicator.number)?.score ?? null;
}

/** "ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน". */
export function indicatorLabel(indicator: Indicator): string {
  return `ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`;
}

/** "(ข้อ E1 - E5)"; "" where the year's items are not known from a source, so that no wrong range is printed. */
export function itemRange(items: ItemRange | null): string {
  if (!items?.verified) return "";
  const { prefix, first, last } = items;
  return first === last ? `(ข้อ ${prefix}${first})` : `(ข้อ ${prefix}${first} - ${prefix}${last})`;
}

/** Parts joined by single spaces, blanks left out. */
export function phrase(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
