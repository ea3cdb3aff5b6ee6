/** R2: scores against one another, against the total and the level, against the country's average and the workbook. */
import { agrees } from "../../agency/points";
import { possibleLevels, totalOf } from "../../assessment/assess";
import type { IndicatorScore } from "../../assessment/types";
import { type Candidate, type PastedScores, scoreLines, scoresOfLines } from "../../intake/paste-scores";
import { formatPoints } from "../../thai/numbers";
import { NATIONAL_AVERAGE } from "../published-scores";
import { indicatorScoreName, linesOfResult, saidOtherwise } from "../said-scores";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

const points = (value: number) => formatPoints(value, "arabic");

export const scores: DocumentRule = {
  id: "R2",
  severity: "error",
  why: "ผู้ประเมินเทียบคะแนนในเอกสารกับผลในระบบ ITAS",
  remedy: "แก้คะแนนทุกแห่งให้ตรงกับผลในระบบ ITAS",
  check: (input) => {
    const found = scoresOfLines(linesOfResult(scoreLines(input.facts.document), input.facts.resultYear), input.catalogue);
    return [
      ...twoValues(found, input),
      ...wrongTotal(found, input),
      ...wrongLevel(found, input),
      ...copiedAverage(found),
      ...otherThanSheet(found, input),
    ];
  },
};

function twoValues(found: PastedScores, { catalogue }: DocumentInput): DocumentHit[] {
  const named = [
    ...found.indicators.map((proposal) => ({ proposal, name: indicatorScoreName(proposal.indicator, catalogue) })),
    { proposal: found.total, name: "คะแนนรวม" },
  ];
  return named.flatMap(({ proposal, name }) => {
    const [first, ...others] = proposal.candidates;
    if (!first) return [];
    return others.map(({ score, quote, where }) => ({
      where,
      quote,
      text: `${name} ที่นี่เป็น ${points(score)} แต่ที่ ${first.where} เป็น ${points(first.score)}`,
    }));
  });
}

function given(found: PastedScores, { catalogue }: DocumentInput): IndicatorScore[] {
  return catalogue.indicators.flatMap((indicator) => {
    const score = found.indicators.find((proposal) => proposal.indicator === indicator.number)?.score;
    return score === null || score === undefined ? [] : [{ indicator, score }];
  });
}

function wrongTotal(found: PastedScores, input: DocumentInput): DocumentHit[] {
  const [said] = found.total.candidates;
  const computed = totalOf(given(found, input), input.catalogue);
  if (!said || computed === null || agrees(computed, said.score)) return [];
  return [{ ...placed(said), text: `คะแนนรวม ${points(said.score)} ไม่ตรงกับที่คำนวณจากคะแนนรายตัวชี้วัด ${points(computed)}` }];
}

function placed({ where, quote }: Candidate): Pick<DocumentHit, "where" | "quote"> {
  return { where, quote };
}

function wrongLevel(found: PastedScores, input: DocumentInput): DocumentHit[] {
  const { catalogue } = input;
  const total = found.total.score;
  if (total === null) return [];
  const { instruments } = found;
  const possible = possibleLevels(catalogue, total, {
    IIT: instruments.IIT.score,
    EIT: instruments.EIT.score,
    OIT: instruments.OIT.score,
  });
  return found.level.candidates
    .filter(({ level }) => !possible.includes(level))
    .map(({ level, quote, where }) => ({
      where,
      quote,
      text: `คะแนนรวม ${points(total)} ตามเกณฑ์ปี ${catalogue.year} ได้ระดับ ${possible.join(" หรือ ")} แต่เอกสารเขียน “${level}”`,
    }));
}

/** A total without indicator scores that equals the country's average was probably taken for the office's own. */
function copiedAverage(found: PastedScores): DocumentHit[] {
  const [said] = found.total.candidates;
  if (!said || found.indicators.some(({ score }) => score !== null)) return [];
  const year = Object.keys(NATIONAL_AVERAGE).find((key) => NATIONAL_AVERAGE[Number(key)] === said.score);
  if (!year) return [];
  return [{ ...placed(said), severity: "warning", text: `คะแนนรวม ${points(said.score)} เท่ากับค่าเฉลี่ยระดับประเทศปี ${year} พอดี` }];
}

function otherThanSheet(found: PastedScores, { assessment }: DocumentInput): DocumentHit[] {
  if (!assessment) return [];
  return saidOtherwise(found, assessment).map(({ name, said, known, quote, where }) => ({
    where,
    quote,
    text: `${name} ในเอกสาร ${said} แต่ในสมุดงาน ${known}`,
  }));
}
