/**
 * The seven topics that the analysis is asked to cover from measures year 2567 on (titles as practice gives them, not
 * verified against a manual), each with its indicators, what their scores say and the measures that answer it.
 */
import type { AgencyFile } from "../../agency/file";
import { roundHalfUp } from "../../agency/points";
import type { Assessment } from "../../assessment/types";
import { markAt } from "../list-style";
import type { DocumentContent } from "../tags";
import { inProse, inTable, scoreOf } from "./figures";
import type { PlacedIssue } from "./issues";
import type { PlacedMeasure } from "./planned-measures";

/** First fiscal year of measures whose analysis is asked to cover the topics. */
const FIRST_YEAR = 2567;

const TOPICS: readonly { name: string; indicators: readonly number[] }[] = [
  { name: "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", indicators: [1, 6] },
  { name: "การให้บริการและระบบ E-Service", indicators: [6, 8] },
  { name: "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", indicators: [7, 9] },
  { name: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", indicators: [4] },
  { name: "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", indicators: [2] },
  { name: "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล", indicators: [3] },
  { name: "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", indicators: [5, 10] },
];

/** Whether the document of measures of `year` shows the table: the office's setting, else from 2567 on. */
export function showsSevenTopics({ sevenTopics }: AgencyFile["settings"], year: number): boolean {
  return sevenTopics === "" ? year >= FIRST_YEAR : sevenTopics === "แสดง";
}

export function sevenTopics(
  assessment: Assessment,
  issues: readonly PlacedIssue[],
  measures: readonly PlacedMeasure[],
): DocumentContent<"measures">["เจ็ดประเด็น"] {
  return TOPICS.map(({ name, indicators }, index) => {
    const own = assessment.catalogue.indicators.filter(({ number }) => indicators.includes(number));
    const answering = measures.filter((measure) => measure.indicators.some(({ number }) => indicators.includes(number)));
    return {
      ลำดับ: String(index + 1),
      ชื่อประเด็น: name,
      ตัวชี้วัด: own
        .map((indicator) => {
          const score = scoreOf(assessment, indicator);
          return `${indicator.number}. ${indicator.name}${score === null ? "" : ` ${inTable(score)} คะแนน`}`;
        })
        .join("\n"),
      ผลการวิเคราะห์: analysis(indicators, assessment, issues).join("\n"),
      มาตรการที่รองรับ: answering.map(({ number }) => number).join(", ") || "-",
    };
  });
}

/** What the scores say against the threshold, then the issues typed for the topic's indicators. */
function analysis(numbers: readonly number[], assessment: Assessment, issues: readonly PlacedIssue[]): string[] {
  const scored = assessment.scores.filter(({ indicator }) => numbers.includes(indicator.number));
  const weak = scored.filter(({ score }) => score < assessment.threshold);
  const typed = issues
    .filter((issue) => issue.indicators.some(({ number }) => numbers.includes(number)))
    .flatMap((issue) => issue.entries.map((entry) => markAt("bullet", 0) + entry.text));
  if (scored.length === 0) return ["ยังไม่มีคะแนนรายตัวชี้วัด", ...typed];
  if (weak.length === 0) return [`ได้คะแนนตั้งแต่ร้อยละ ${inProse(assessment.threshold)} ขึ้นไป`, ...typed];
  return [
    ...weak.map(
      ({ indicator, score }) =>
        `ตัวชี้วัดที่ ${indicator.number} ต่ำกว่าเกณฑ์ ${inProse(roundHalfUp(assessment.threshold - score))} คะแนน ต้องแก้ไขโดยเร่งด่วน`,
    ),
    ...typed,
  ];
}
