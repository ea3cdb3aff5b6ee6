/** The target of the year ahead: the number that must be reached, and what the office is after. */
import type { AgencyFile } from "../../agency/file";
import { roundHalfUp } from "../../agency/points";
import type { Assessment } from "../../assessment/types";
import { officeName } from "../office-words";
import { say } from "../wording";
import { inTable } from "./figures";

/**
 * Points that the total should reach: the office's own target; else the total that the next level asks for, where the
 * present total is below it; else the present total, to be held. Null where neither is known.
 */
export function targetScore(file: AgencyFile, { total, nextLevel }: Assessment): number | null {
  if (file.settings.targetScore !== null) return file.settings.targetScore;
  if (total === null) return null;
  return nextLevel === null ? total : roundHalfUp(total + nextLevel.missingTotal);
}

/** The paragraphs of the target section of the measures of `year`. */
export function targetParagraphs(file: AgencyFile, year: number, assessment: Assessment): string[] {
  const office = officeName(file.settings);
  const target = targetScore(file, assessment);
  const { total, level } = assessment;
  const result = say(file.texts, "measures-target", {
    ปีผลการประเมิน: String(assessment.year),
    ปีมาตรการ: String(year),
    ชื่อหน่วยงาน: office,
    คะแนนรวม: total === null ? "" : inTable(total),
    ระดับ: level,
    คะแนนเป้าหมาย: target === null ? "" : inTable(target),
  });
  const intent = file.settings.targetText.trim() || say(file.texts, "measures-target-intent", { ชื่อหน่วยงาน: office });
  return [...(total === null && target === null ? [] : [result]), ...intent.split("\n").filter((line) => line.trim() !== "")];
}
