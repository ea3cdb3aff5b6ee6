/**
 * Content of the kind `follow-up-form`: for each unit the measures of the office's working year that it answers for, to be
 * printed and filled in by hand. What was typed of progress is left out: the form asks for it anew.
 */
import type { AgencyFile } from "../../agency/file";
import type { Assessment } from "../../assessment/types";
import { cellText, METHOD_LIST, PLAIN_LIST } from "../list-style";
import { officeLocation, officeName, owningUnitName } from "../office-words";
import type { DocumentContent } from "../tags";
import { say } from "../wording";
import { byUnit } from "./by-unit";
import { evidenceAppendix } from "./evidence-appendix";
import { measuresYear } from "./measures";
import { measuresOf } from "./planned-measures";

/** The content, its digits still mixed as typed. */
export function followUpFormContent(file: AgencyFile, assessment: Assessment): DocumentContent<"follow-up-form"> {
  const year = measuresYear(file, assessment);
  const measures = measuresOf(file, year, assessment);
  return {
    ชื่อหน่วยงาน: officeName(file.settings),
    ที่ตั้ง: officeLocation(file.settings),
    ปีมาตรการ: String(year),
    คำแนะนำ: say(file.texts, "follow-up-request", { ส่วนราชการเจ้าของเรื่อง: owningUnitName(file.settings) }),
    มีมาตรการ: measures.length > 0,
    ข้อความไม่มีมาตรการ: say(file.texts, "measures-no-measures", { ปีมาตรการ: String(year) }),
    ส่วนราชการ: byUnit(file.units, measures).map((group) => ({
      ชื่อส่วนราชการ: group.unit,
      มาตรการ: group.measures.map(({ row, number }) => ({
        ลำดับ: String(number),
        แนวทาง: cellText(row.measure, PLAIN_LIST),
        วิธีดำเนินการ: cellText(row.methods, METHOD_LIST),
        ระยะเวลา: row.period.trim(),
      })),
    })),
    ...evidenceAppendix(file, year, measures),
  };
}
