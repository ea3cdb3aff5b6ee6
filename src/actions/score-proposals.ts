/** Pasted results beside what stands in ผลคะแนน, row by row, and the check of what the user chose. Pure; decides nothing. */
import { type AgencyFile, INSTRUMENTS } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { isPoints } from "../agency/points";
import type { Catalogue } from "../assessment/types";
import type { PastedScores, Proposal } from "../intake/paste-scores";
import { toArabicDigits } from "../thai/digits";
import { PUBLISHED_ROWS } from "../workbook/tabs";
import type { ScoreValues } from "../workbook/write-values";
import type { ChosenScore, ScoreProposal } from "./protocol";

/** What stands in ผลคะแนน of a year: points, the level, or a text that can't be read; null when blank. */
function standing(file: AgencyFile, year: number, row: string): number | string | null {
  const typed = file.unreadable.find((cell) => cell.table === "scores" && cell.row === row && cell.field === String(year));
  if (typed) return typed.text;
  const entry = file.scores.find((scores) => scores.year === year);
  const published: Record<string, number | string | null> = { ...entry?.published };
  const value = entry?.indicators[row] ?? published[row] ?? null;
  return value === "" ? null : value;
}

/** Every row of ผลคะแนน for `year`: the indicators, then what was published. */
export function proposalsOf(pasted: PastedScores, file: AgencyFile, year: number, catalogue: Catalogue): ScoreProposal[] {
  const row = (id: string, label: string, { sure, candidates }: Proposal): ScoreProposal => ({
    row: id,
    label,
    now: standing(file, year, id),
    candidates: candidates.map(({ score, quote, where }) => ({ value: score, quote, where })),
    sure,
  });
  const indicators = catalogue.indicators.map(({ number, name }) => {
    const proposal = pasted.indicators.find(({ indicator }) => indicator === number);
    return row(String(number), `${number}. ${name}`, proposal ?? { score: null, sure: false, candidates: [] });
  });
  const published = PUBLISHED_ROWS.map(({ id, label }): ScoreProposal => {
    if (id !== "level") return row(id, label, id === "total" ? pasted.total : pasted.instruments[id]);
    const { sure, candidates } = pasted.level;
    const levels = candidates.map(({ level, quote, where }) => ({ value: level, quote, where }));
    return { row: id, label, now: standing(file, year, id), candidates: levels, sure };
  });
  return [...indicators, ...published];
}

/** Warns where a text names years and the year it is pasted for is none of them. */
export function otherYear(text: string, year: number): Finding[] {
  const named = toArabicDigits(text).matchAll(/(?:ปี|พ\s*\.?\s*ศ\s*\.?)[^\d\n]{0,20}(25\d{2})(?!\d)/g);
  const years = [...new Set([...named].map((match) => Number(match[1])))].sort((a, b) => a - b);
  if (years.length === 0 || years.includes(year)) return [];
  return [
    {
      id: "paste-other-year",
      severity: "warning",
      place: { table: "scores", field: String(year) },
      text: `ข้อความที่วางกล่าวถึงปี ${years.join(", ")} แต่เลือกบันทึกเป็นผลของปี ${year}`,
      remedy: "ตรวจว่าเลือกปีถูกต้อง หรือวางข้อความของปีที่ต้องการ",
    },
  ];
}

/** The longest name a level has is far shorter. */
const LONGEST_LEVEL = 60;

/**
 * The values to be written, after a check of what the sidebar sent: known rows, one value each, points or a level, and
 * nothing that someone has changed since it was shown to anything but the chosen value.
 */
export function agreedScores(chosen: unknown, file: AgencyFile, year: number, catalogue: Catalogue): Outcome<ScoreValues> {
  const rows = [...catalogue.indicators.map(({ number }) => String(number)), ...INSTRUMENTS, "total", "level"];
  const values = new Map<string, number | string>();
  const findings: Finding[] = [];
  for (const choice of Array.isArray(chosen) ? chosen : [null]) {
    const { row, value, before } = (choice ?? {}) as Partial<ChosenScore>;
    const usable =
      row === "level"
        ? typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_LEVEL
        : typeof value === "number" && isPoints(value);
    if (row === undefined || value === undefined || !rows.includes(row) || values.has(row) || !usable) {
      return { ok: false, findings: [notAScore()] };
    }
    const now = standing(file, year, row);
    const agreed = typeof value === "string" ? value.trim() : value;
    if (now !== (before ?? null) && now !== agreed) findings.push(changedSince(row, year));
    values.set(row, agreed);
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: Object.fromEntries(values), findings: [] };
}

function notAScore(): Finding {
  return {
    id: "choice-not-a-score",
    severity: "error",
    place: {},
    text: "ค่าที่เลือกไม่ใช่คะแนน 0–100 หรือชื่อระดับ จึงไม่บันทึก",
    remedy: "วางข้อความและเลือกใหม่",
  };
}

function changedSince(row: string, year: number): Finding {
  return {
    id: "changed-since",
    severity: "error",
    place: { table: "scores", row, field: String(year) },
    text: "ช่องนี้ถูกแก้ไขหลังจากที่แสดงให้เลือก จึงยังไม่บันทึกแถวใด",
    remedy: "กด อ่านข้อความ อีกครั้งเพื่อเทียบกับค่าล่าสุด",
  };
}
