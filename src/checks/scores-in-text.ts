/** R2: scores and levels that staff typed into sentences of the announcement and of issues, held against the tab of scores. */
import { assess } from "../assessment/assess";
import { scoresOfLines } from "../intake/paste-scores";
import { type CheckInput, type Hit, quoted, type Rule } from "./rule";
import { linesOfResult, saidOtherwise } from "./said-scores";
import { type TextCell, textCells } from "./text-cells";

export const scoresInText: Rule = {
  id: "R2",
  name: "คะแนนและระดับที่พิมพ์ในข้อความตรงกับแท็บผลคะแนน",
  severity: "error",
  why: "คะแนนเดียวกันที่เขียนต่างกันในสองแห่งทำให้เอกสารทั้งฉบับไม่น่าเชื่อถือ",
  remedy: "แก้คะแนนหรือระดับในข้อความให้ตรงกับแท็บผลคะแนน",
  check: (input) => textCells(input).flatMap((cell) => hitsIn(cell, input)),
};

/** Fiscal year (B.E.) of the result that a row's sentences speak of: announcements rest on the year before. */
function resultYearOf({ place }: TextCell, { file }: CheckInput): number | null {
  if (place.table === "issues") return file.issues.find(({ id }) => id === place.row)?.year ?? null;
  if (place.table !== "announcement") return null;
  const year = file.announcement.find(({ id }) => id === place.row)?.year ?? null;
  return year === null ? null : year - 1;
}

function hitsIn(cell: TextCell, input: CheckInput): Hit[] {
  const year = resultYearOf(cell, input);
  if (year === null) return [];
  const assessment = input.assessment?.year === year ? input.assessment : assess(input.file, year);
  const lines = linesOfResult(
    cell.entries.map((text) => ({ text, where: "" })),
    year,
  );
  return saidOtherwise(scoresOfLines(lines, assessment.catalogue), assessment).map(
    ({ name, said, known, quote }): Hit => ({
      place: cell.place,
      text: `${name} ในข้อความเป็น ${said} แต่ผลคะแนนปี ${year} คือ ${known}`,
      quote: quoted(quote),
    }),
  );
}
