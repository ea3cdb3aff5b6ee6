/**
 * What caused a measure: the result of the year before the measure's own, since measures of a year are written from the
 * result of the year before (seed 001, item O42), and the issue that staff typed beside the measure.
 */
import type { AgencyFile } from "../../agency/file";
import type { Assessment, Indicator } from "../../assessment/types";
import { joinThai } from "../../thai/join";
import { parseListCell } from "../../thai/list-cell";
import { markAt } from "../list-style";
import { say } from "../wording";
import { INSTRUMENT_NAMES, indicatorLabel, inProse, phrase, scoreOf } from "./figures";
import type { PlacedMeasure } from "./planned-measures";

/** The sentence that opens a measure's methods; none where the measure names neither an indicator nor an issue. */
export function causeOf(measure: PlacedMeasure, file: AgencyFile, before: Assessment): string[] {
  const result = joinThai(subjects(measure, before, file.settings.measureResult !== "ไม่แสดง"));
  const issue = issueWords(measure.row.issue);
  if (result === "" && issue === "") return [];
  // An issue that staff wrote with the result in it is that sentence already.
  if (/^จากผล(?:การ)?ประเมิน/.test(issue)) return [issue];
  return [say(file.texts, "full-report-cause", { ปีก่อนหน้า: String(before.year), ผลการประเมิน: result, ประเด็น: issue })];
}

/** What the measure names, each with its score of the year before where that is known and wanted. */
function subjects(measure: PlacedMeasure, before: Assessment, scoresShown: boolean): string[] {
  const withScore = (name: string, score: number | null) =>
    phrase(name, ...(score === null || !scoresShown ? [] : [`ได้ ${inProse(score)} คะแนน`]));
  if (measure.all) return [withScore("ทุกตัวชี้วัด", before.total)];
  const single = measure.indicators.filter(({ instrument }) => !measure.instruments.includes(instrument));
  return [
    ...measure.instruments.map((instrument) => withScore(INSTRUMENT_NAMES[instrument], before.instruments[instrument])),
    ...single.map((indicator) => withScore(nameWithin(indicator, measure), scoreOf(before, indicator))),
  ];
}

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล)". */
function nameWithin(indicator: Indicator, { subIndicators }: PlacedMeasure): string {
  const named = subIndicators
    .filter((number) => number.startsWith(`${indicator.number}.`))
    .map((number) => phrase(number, indicator.subIndicators.find((sub) => sub.number === number)?.name ?? ""));
  return phrase(indicatorLabel(indicator), named.length === 0 ? "" : `(ตัวชี้วัดย่อยที่ ${joinThai(named)})`);
}

function issueWords(cell: string): string {
  const entries = parseListCell(cell).flatMap(({ text, sub }) => [text, ...sub]);
  return entries.length > 1 ? entries.map((text, index) => markAt("bracket", index) + text).join(" ") : (entries[0] ?? "");
}
