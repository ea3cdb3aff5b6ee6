/** The appendix of any kind: which measure is shown by which evidence. Measures without evidence are not listed. */
import type { AgencyFile } from "../../agency/file";
import { cellText, NUMBERED_LIST, PLAIN_LIST } from "../list-style";
import type { evidenceAppendixTags } from "../tags/evidence-appendix-tags";
import type { ContentOf } from "../tags/tag";
import { say } from "../wording";
import type { PlacedMeasure } from "./planned-measures";

/** `measures` are those of `year` (B.E.) that the document is about; they keep the numbers they have there. */
export function evidenceAppendix(
  file: AgencyFile,
  year: number,
  measures: readonly PlacedMeasure[],
): ContentOf<typeof evidenceAppendixTags> {
  const shown = measures.filter(({ row }) => row.evidence.trim() !== "");
  return {
    แสดงภาคผนวก: file.settings.evidenceAppendix === "แสดง",
    ปีภาคผนวก: String(year),
    มีหลักฐาน: shown.length > 0,
    ข้อความไม่มีหลักฐาน: say(file.texts, "appendix-no-evidence", { ปีมาตรการ: String(year) }),
    หลักฐาน: shown.map(({ row, number }) => ({
      ลำดับ: String(number),
      แนวทาง: cellText(row.measure, PLAIN_LIST),
      ลิงก์หลักฐาน: cellText(row.evidence, NUMBERED_LIST),
    })),
  };
}
