/** One measure with what was done and what came of it: the columns that reports of results share. */
import { cellText, type ListStyle, NUMBERED_LIST, PLAIN_LIST } from "../list-style";
import type { reportedMeasureTags } from "../tags/report-tags";
import type { ContentOf } from "../tags/tag";
import type { PlacedMeasure } from "./planned-measures";

export interface ReportStyle {
  methods: ListStyle;
  results: ListStyle;
}

/** `number` is the measure's place in its table. The period stands as typed: its wording says what staff mean. */
export function reportedMeasure(
  { row }: PlacedMeasure,
  number: number,
  style: ReportStyle,
): ContentOf<typeof reportedMeasureTags> {
  return {
    ลำดับ: String(number),
    แนวทาง: cellText(row.measure, PLAIN_LIST),
    วิธีดำเนินการ: cellText(row.methods, style.methods),
    ระยะเวลา: row.period.trim(),
    ผู้รับผิดชอบ: cellText(row.responsible, NUMBERED_LIST),
    สรุปผล: cellText(row.summary, style.results),
    ผลลัพธ์: cellText(row.outcome, style.results),
    งบประมาณ: row.budget.trim(),
  };
}
