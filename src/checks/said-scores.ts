/** Scores and levels that running text says of a result, held against the workbook's; for cells and for whole documents. */
import { INSTRUMENTS } from "../agency/file";
import { agrees } from "../agency/points";
import type { Assessment, Catalogue } from "../assessment/types";
import type { PastedScores } from "../intake/paste-scores";
import type { SourceLine } from "../intake/score-records";
import { formatPoints } from "../thai/numbers";
import { fiscalYearsIn } from "./years";

/** Sentences that set two years beside each other: neither figure is simply the result. */
const COMPARING = /เพิ่ม(?:ขึ้น)?จาก|ลดลงจาก|ลดจาก|จากเดิม|เทียบกับ|เมื่อเทียบ|เพิ่มขึ้น|ลดลง/;
const BEFORE_YEAR = /(?=ปี\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*[2๒][5๕][0-9๐-๙]{2})/;

/** The lines that speak of the result of `year` (B.E., null: any): those of other years and comparisons are left out. */
export function linesOfResult(lines: readonly SourceLine[], year: number | null): SourceLine[] {
  const isOfResult = (text: string) => {
    const years = fiscalYearsIn(text).map((mention) => mention.year);
    return year === null || years.length === 0 || years.includes(year);
  };
  return lines.flatMap((line) => {
    const { text } = line;
    if (COMPARING.test(text)) return [];
    const years = new Set(fiscalYearsIn(text).map((mention) => mention.year));
    const parts = years.size > 1 ? text.split(BEFORE_YEAR) : [text];
    return parts.filter(isOfResult).map((part) => ({ ...line, text: part }));
  });
}

/** "คะแนนตัวชี้วัดที่ 8 การปรับปรุงการทำงาน". */
export function indicatorScoreName(number: number, { indicators }: Catalogue): string {
  return `คะแนนตัวชี้วัดที่ ${number} ${indicators.find((indicator) => indicator.number === number)?.name ?? ""}`;
}

/** A figure or level that is not the workbook's. */
export interface SaidOtherwise {
  /** "คะแนนรวม", "ระดับ". */
  name: string;
  said: string;
  known: string;
  quote: string;
  where: string;
}

const points = (value: number) => formatPoints(value, "arabic");

/** What the text says otherwise than the workbook's result. What the workbook does not know is not held against it. */
export function saidOtherwise(found: PastedScores, assessment: Assessment): SaidOtherwise[] {
  const { catalogue, scores, instruments, total, level } = assessment;
  const figures = [
    ...scores.map(({ indicator, score }) => ({
      name: indicatorScoreName(indicator.number, catalogue),
      known: score,
      said: found.indicators.find((proposal) => proposal.indicator === indicator.number),
    })),
    ...INSTRUMENTS.map((name) => ({ name: `คะแนน ${name}`, known: instruments[name], said: found.instruments[name] })),
    { name: "คะแนนรวม", known: total, said: found.total },
  ].flatMap(({ name, known, said }) =>
    known === null
      ? []
      : (said?.candidates ?? [])
          .filter((candidate) => !agrees(candidate.score, known))
          .map(({ score, quote, where }) => ({ name, said: points(score), known: points(known), quote, where })),
  );
  const levels = found.level.candidates
    .filter((candidate) => level !== "" && candidate.level !== level)
    .map((candidate) => ({
      name: "ระดับ",
      said: `“${candidate.level}”`,
      known: `“${level}”`,
      quote: candidate.quote,
      where: candidate.where,
    }));
  return [...figures, ...levels];
}
