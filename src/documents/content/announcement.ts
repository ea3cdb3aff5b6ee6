/**
 * Content of the kind `announcement`: the announcement of the measures of the office's working year. Where staff have not
 * typed its clauses it is drafted from the measures themselves, so that both say the same (R27).
 */
import type { AgencyFile } from "../../agency/file";
import type { Assessment } from "../../assessment/types";
import { officeLocation, officeName } from "../office-words";
import type { DocumentContent } from "../tags";
import { announcementText } from "./announcement-text";
import { evidenceAppendix } from "./evidence-appendix";
import { measuresYear } from "./measures";
import { measuresOf } from "./planned-measures";

/** The content, its digits still mixed as typed. */
export function announcementContent(file: AgencyFile, assessment: Assessment): DocumentContent<"announcement"> {
  const year = measuresYear(file, assessment);
  const measures = measuresOf(file, year, assessment);
  return {
    ชื่อหน่วยงาน: officeName(file.settings),
    ที่ตั้ง: officeLocation(file.settings),
    ปีมาตรการ: String(year),
    ...announcementText(file, year, measures),
    ...evidenceAppendix(file, year, measures),
  };
}
