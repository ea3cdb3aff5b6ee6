/** R6: an urgent issue about what scored well, and a finished measure whose indicator went down. */
import { parseIndicators } from "../assessment/indicator-reference";
import { formatPoints } from "../thai/numbers";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";

export const urgentButStrong: Rule = {
  id: "R6",
  name: "ประเด็นเร่งด่วนตรงกับตัวชี้วัดที่คะแนนต่ำ",
  severity: "warning",
  why: "ตัวชี้วัดที่เป็นจุดแข็งกับข้อบกพร่องเร่งด่วนในเอกสารเดียวกันขัดกันเอง",
  remedy: "เปลี่ยนประเภทเป็น พัฒนาให้ดีขึ้น หรือแก้ตัวชี้วัดของประเด็นนี้",
  check: ({ file, assessment }) => {
    if (!assessment) return [];
    const { catalogue, threshold, year } = assessment;
    const scoreOf = (number: number) => assessment.scores.find(({ indicator }) => indicator.number === number)?.score ?? null;
    return file.issues
      .filter((row) => row.year === year && row.kind === "เร่งด่วน" && row.itemScore !== 0)
      .flatMap((row): Hit[] => {
        const { indicators, instruments } = parseIndicators(row.indicator, catalogue);
        const scores = [
          ...indicators.map(({ number }) => scoreOf(number)),
          ...instruments.map((instrument) => assessment.instruments[instrument]),
        ];
        if (scores.length === 0 || scores.some((score) => score === null || score < threshold)) return [];
        return [
          {
            place: { table: "issues", row: row.id, field: "kind" },
            text: `ประเด็นนี้เป็นเร่งด่วน แต่ตัวชี้วัด ${row.indicator} ได้ ${formatPoints(Math.min(...(scores as number[])), "arabic")} คะแนน ไม่ต่ำกว่าเกณฑ์ ${threshold}`,
            quote: quoted(row.issue),
          },
        ];
      });
  },
};

export const doneButLower: Rule = {
  id: "R6",
  name: "มาตรการที่แล้วเสร็จกับคะแนนที่ลดลง",
  severity: "hint",
  why: "ผู้ประเมินอาจถามว่าทำเสร็จแล้วเหตุใดคะแนนจึงลดลง",
  remedy: "เขียนเหตุผลหรือสิ่งที่จะทำต่อไว้ในช่องผลลัพธ์",
  check: (input) => {
    const { assessment } = input;
    if (!assessment) return [];
    return checkedMeasures(input)
      .filter((row) => row.year === assessment.year && row.status === "ดำเนินการแล้วเสร็จ")
      .flatMap((row): Hit[] => {
        const named = parseIndicators(row.indicators, assessment.catalogue);
        if (named.all || named.indicators.length !== 1) return [];
        const change = assessment.changes.find(({ indicator }) => indicator.number === named.indicators[0]?.number);
        if (!change || change.difference >= 0) return [];
        return [
          {
            place: { table: "measures", row: row.id, field: "outcome" },
            text: `มาตรการแล้วเสร็จ แต่คะแนนตัวชี้วัดที่ ${change.indicator.number} ลดลง ${formatPoints(-change.difference, "arabic")} จากปี ${assessment.year - 1}`,
          },
        ];
      });
  },
};
