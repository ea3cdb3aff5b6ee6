/**
 * Reads results out of any pasted text: a result page, a table from Word, text copied from a PDF or scanned. Proposes,
 * never decides: what two places say differently, or what rests on a guess, is marked for the user to settle.
 */

import { INSTRUMENTS, type Instrument } from "../agency/file";
import type { Finding } from "../agency/finding";
import { agrees } from "../agency/points";
import { totalOf } from "../assessment/scores";
import type { Catalogue, IndicatorScore } from "../assessment/types";
import { formatPoints, formatPointsInProse } from "../thai/numbers";
import { type DocumentTable, type DocumentText, whereOfCell } from "./document-text";
import { findLevels, type LevelMention } from "./level-mentions";
import { readPlainText } from "./plain-text";
import { readScoreRecords, type ScoreRecord, type SourceLine, type Unplaced } from "./score-records";

/** A value the text gives, with the words that give it. */
export interface Candidate {
  /** Points 0–100. */
  score: number;
  quote: string;
  where: string;
}

export interface Proposal {
  /** Points 0–100: the value most places give; null where none was found. */
  score: number | null;
  /** True where the text says this value plainly and no other. */
  sure: boolean;
  /** One entry per different value, the proposed one first. */
  candidates: Candidate[];
}

export interface PastedScores {
  /** Every indicator of the catalogue in its order, also those without a value. */
  indicators: (Proposal & { indicator: number })[];
  instruments: Record<Instrument, Proposal>;
  total: Proposal;
  level: { level: string; sure: boolean; candidates: LevelMention[] };
  /** Two values for one thing, and a total that does not follow from the indicators. */
  conflicts: Finding[];
  /** Numbers that look like scores and could not be placed. */
  leftovers: Unplaced[];
}

/** The results in a text. `catalogue` gives names, weights and levels. Never throws. */
export function pasteScores(text: string, catalogue: Catalogue): PastedScores {
  return scoresOfDocument(readPlainText(text), catalogue);
}

/** The results that a document gives. */
function scoresOfDocument(document: DocumentText, catalogue: Catalogue): PastedScores {
  return scoresOfLines(scoreLines(document), catalogue);
}

/** The results that lines give, which must stand in their order. */
export function scoresOfLines(lines: readonly SourceLine[], catalogue: Catalogue): PastedScores {
  const { records, unplaced } = readScoreRecords(lines, catalogue);
  const pointsKept =
    !records.some(({ number }) => number.trust === "doubtful") && records.some(({ number }) => number.trust === "exact");
  const propose = (target: string) =>
    proposalOf(
      records.filter((record) => record.target === target),
      pointsKept,
    );
  const scores: PastedScores = {
    indicators: catalogue.indicators.map(({ number }) => ({ indicator: number, ...propose(String(number)) })),
    instruments: { IIT: propose("IIT"), EIT: propose("EIT"), OIT: propose("OIT") },
    total: propose("total"),
    level: levelOf(findLevels(lines, catalogue)),
    conflicts: [],
    leftovers: unplaced,
  };
  scores.conflicts = [...twoValues(scores, catalogue), ...brokenTotal(scores, catalogue)];
  return scores;
}

/** A cell of at most so many letters may hold a label or a number; a longer one is prose of its own. */
const SHORT_CELL = 60;

/** The lines that scores are looked for in: paragraphs, table rows with "|" between their short cells, and long cells. */
export function scoreLines(document: DocumentText): SourceLine[] {
  return document.blocks.flatMap((block): SourceLine[] =>
    block.kind === "paragraph"
      ? [{ text: block.text, where: block.where }]
      : block.rows.flatMap((row, index) => rowLines(block, row, index)),
  );
}

function rowLines(table: DocumentTable, row: readonly string[], index: number): SourceLine[] {
  const where = whereOfCell(table, index, 0).replace(/ ช่องที่ 1$/, "");
  const short = row.filter((cell) => cell.length <= SHORT_CELL).map((cell) => cell.replace(/\n/g, " "));
  const long = row.filter((cell) => cell.length > SHORT_CELL).flatMap((cell) => cell.split("\n"));
  const lines = [{ text: short.join(" | "), where, isRow: true }, ...long.map((text) => ({ text, where, isRow: false }))];
  return lines.filter(({ text }) => text.trim() !== "");
}

function proposalOf(records: readonly ScoreRecord[], pointsKept: boolean): Proposal {
  const values = new Map<number, { candidate: Candidate; places: number; certain: boolean }>();
  for (const { number, paired, quote, where } of records) {
    const certain = paired && (number.trust === "exact" || (number.trust === "hundred" && pointsKept));
    const seen = values.get(number.score);
    if (!seen) values.set(number.score, { candidate: { score: number.score, quote, where }, places: 1, certain });
    else values.set(number.score, { ...seen, places: seen.places + 1, certain: seen.certain || certain });
  }
  const ranked = [...values.values()].sort((a, b) => Number(b.certain) - Number(a.certain) || b.places - a.places);
  return {
    score: ranked[0]?.candidate.score ?? null,
    sure: ranked.length === 1 && ranked[0]?.certain === true,
    candidates: ranked.map(({ candidate }) => candidate),
  };
}

function levelOf(mentions: readonly LevelMention[]): PastedScores["level"] {
  const candidates = mentions.filter((mention, index) => mentions.findIndex(({ level }) => level === mention.level) === index);
  return { level: candidates[0]?.level ?? "", sure: candidates.length === 1, candidates };
}

function twoValues(scores: PastedScores, catalogue: Catalogue): Finding[] {
  const named = [
    ...scores.indicators.map((proposal) => {
      const name = catalogue.indicators.find(({ number }) => number === proposal.indicator)?.name ?? "";
      return { row: String(proposal.indicator), name: `ตัวชี้วัดที่ ${proposal.indicator} ${name}`, proposal };
    }),
    ...INSTRUMENTS.map((instrument) => ({ row: instrument, name: instrument, proposal: scores.instruments[instrument] })),
    { row: "total", name: "คะแนนรวม", proposal: scores.total },
  ];
  return named.flatMap(({ row, name, proposal }) => {
    if (proposal.candidates.length < 2) return [];
    return {
      id: "paste-two-values",
      severity: "warning",
      place: { table: "scores", row, where: proposal.candidates.map(({ where }) => where).join(" และ ") },
      text: `${name} มีคะแนนต่างกัน: ${proposal.candidates.map(({ score }) => formatPoints(score, "arabic")).join(" กับ ")}`,
      remedy: "เลือกคะแนนที่ตรงกับผลที่ประกาศในระบบ ITAS",
      quote: proposal.candidates.map(({ quote }) => quote).join(" / "),
    } as const;
  });
}

/** Where all indicators and the total are given but do not fit, none of them may be taken unseen. */
function brokenTotal(scores: PastedScores, catalogue: Catalogue): Finding[] {
  const given: IndicatorScore[] = catalogue.indicators.flatMap((indicator) => {
    const score = scores.indicators.find((proposal) => proposal.indicator === indicator.number)?.score;
    return score === null || score === undefined ? [] : [{ indicator, score }];
  });
  const computed = totalOf(given, catalogue);
  const { score: total } = scores.total;
  if (computed === null || total === null || agrees(computed, total)) return [];
  for (const proposal of [...scores.indicators, scores.total]) proposal.sure = false;
  return [
    {
      id: "paste-total",
      severity: "warning",
      place: { table: "scores", row: "total", where: scores.total.candidates[0]?.where ?? "" },
      text: `คะแนนรวม ${formatPoints(total, "arabic")} ไม่ตรงกับที่คำนวณจากคะแนนรายตัวชี้วัด (${formatPoints(computed, "arabic")})`,
      remedy: "ตรวจคะแนนทุกแถวกับผลที่ประกาศก่อนบันทึก",
      quote: formatPointsInProse(total, "arabic"),
    },
  ];
}
