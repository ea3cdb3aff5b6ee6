/** R12: every weak indicator has a measure, and every measure says which indicator it answers. */
import { parseIndicators } from "../assessment/indicator-reference";
import { formatPoints } from "../thai/numbers";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";

export const weakWithoutMeasure: Rule = {
  id: "R12",
  name: "ตัวชี้วัดที่คะแนนต่ำกว่าเกณฑ์มีมาตรการรองรับ",
  severity: "error",
  why: "เอกสารต้องแสดงมาตรการแก้ไขประเด็นเร่งด่วนทุกเรื่อง",
  remedy: "เพิ่มมาตรการของตัวชี้วัดนี้ในแท็บมาตรการ (ดูตัวอย่างมาตรการได้)",
  check: (input) => {
    const { assessment, plannedYear } = input;
    if (!assessment || plannedYear !== assessment.year + 1) return [];
    const planned = checkedMeasures(input).filter(({ year }) => year === plannedYear);
    // Nothing planned yet is told once, by what the document lacks.
    if (planned.length === 0) return [];
    const answered = new Set(
      planned.flatMap(({ indicators }) =>
        parseIndicators(indicators, assessment.catalogue).indicators.map(({ number }) => number),
      ),
    );
    // Where no measure names its indicator the other rule speaks: the link is missing, perhaps not the measure.
    if (answered.size === 0) return [];
    return assessment.weakPoints
      .filter(({ indicator }) => !answered.has(indicator.number))
      .map(
        ({ indicator, score }): Hit => ({
          place: { table: "scores", row: String(indicator.number), field: String(assessment.year) },
          text: `ตัวชี้วัดที่ ${indicator.number} ${indicator.name} ได้ ${formatPoints(score, "arabic")} คะแนน ต่ำกว่าเกณฑ์ แต่ไม่มีมาตรการปี ${plannedYear}`,
        }),
      );
  },
};

export const measureWithoutIndicator: Rule = {
  id: "R12",
  name: "ทุกมาตรการระบุตัวชี้วัด",
  severity: "warning",
  why: "มาตรการต้องสอดคล้องกับผลการประเมิน",
  remedy: "กรอกเลขตัวชี้วัดในช่องตัวชี้วัด เช่น 8 หรือ ทุกตัวชี้วัด",
  check: (input) => {
    const without = checkedMeasures(input).filter(({ indicators }) => indicators.trim() === "");
    const [first, ...others] = without;
    if (!first) return [];
    const more = others.length > 0 ? ` (และอีก ${others.length} มาตรการ)` : "";
    return [
      {
        place: { table: "measures", row: first.id, field: "indicators" },
        text: `มาตรการนี้ยังไม่ระบุตัวชี้วัด${more}`,
        quote: quoted(first.measure || first.methods),
      },
    ];
  },
};
