/** R2: what is published against what the scores give. Total, level, missing indicators, and figures taken from the country's average. */
import { agrees } from "../agency/points";
import { possibleLevels } from "../assessment/assess";
import { formatPoints } from "../thai/numbers";
import type { CheckInput, Hit, Rule } from "./rule";

/** Average of all agencies by fiscal year [BKK65], [NATION66], [MCOT67], [MATI68], [IPST64]: a total that equals it was probably copied. */
export const NATIONAL_AVERAGE: Readonly<Record<number, number>> = {
  2564: 81.25,
  2565: 87.57,
  2566: 90.19,
  2567: 93.05,
  2568: 93.82,
};

const points = (value: number) => formatPoints(value, "arabic");

export const publishedScores: Rule = {
  id: "R2",
  name: "คะแนนรวมและระดับที่ประกาศ ตรงกับที่คำนวณจากคะแนนรายตัวชี้วัด",
  severity: "error",
  why: "ผู้ประเมินเทียบคะแนนในเอกสารกับผลในระบบ ITAS",
  remedy: "ตรวจคะแนนทุกแถวกับผลในระบบ ITAS แล้วแก้แถวที่พิมพ์ผิด",
  check: ({ file, assessment }) => {
    if (!assessment) return [];
    const published = file.scores.find(({ year }) => year === assessment.year)?.published;
    const field = String(assessment.year);
    const { total, instruments } = assessment.computed;
    const hits: Hit[] = [];
    if (published && published.total !== null && total !== null && !agrees(total, published.total)) {
      hits.push({
        place: { table: "scores", row: "total", field },
        text: `คะแนนรวมที่ประกาศ ${points(published.total)} ไม่ตรงกับที่คำนวณได้ ${points(total)}`,
        quote: points(published.total),
      });
    }
    for (const instrument of ["IIT", "EIT", "OIT"] as const) {
      const [said, given] = [published?.[instrument] ?? null, instruments[instrument]];
      if (said !== null && given !== null && !agrees(given, said)) {
        hits.push({
          place: { table: "scores", row: instrument, field },
          text: `คะแนน ${instrument} ที่ประกาศ ${points(said)} ไม่ตรงกับค่าเฉลี่ยของตัวชี้วัด ${points(given)}`,
          quote: points(said),
        });
      }
    }
    return [...hits, ...wrongLevel(assessment, published?.level ?? "", field)];
  },
};

function wrongLevel(assessment: NonNullable<CheckInput["assessment"]>, level: string, field: string): Hit[] {
  if (level === "" || assessment.total === null) return [];
  const possible = possibleLevels(assessment.catalogue, assessment.total, assessment.instruments);
  if (possible.includes(level)) return [];
  return [
    {
      place: { table: "scores", row: "level", field },
      text: `ระดับที่ประกาศ “${level}” ไม่ตรงกับเกณฑ์ของปี ${assessment.year} ซึ่งคะแนน ${points(assessment.total)} ได้ระดับ ${possible.map((name) => `“${name}”`).join(" หรือ ")}`,
      quote: level,
      remedy: "ตรวจระดับกับผลในระบบ ITAS ถ้าประกาศไว้เช่นนี้จริง เอกสารจะใช้ตามที่ประกาศ",
    },
  ];
}

export const partialScores: Rule = {
  id: "R2",
  name: "คะแนนครบทุกตัวชี้วัด",
  severity: "warning",
  why: "คะแนนรวม ระดับ และการจัดอันดับคำนวณได้เมื่อมีคะแนนครบ",
  remedy: "กรอกคะแนนของตัวชี้วัดที่ขาดในแท็บผลคะแนน",
  check: ({ assessment }) => {
    if (!assessment) return [];
    const scored = new Set(assessment.scores.map(({ indicator }) => indicator.number));
    const missing = assessment.catalogue.indicators.filter(({ number }) => !scored.has(number));
    // None at all: an office that has only the published total is no mistake.
    if (scored.size === 0 || missing.length === 0) return [];
    return missing.map(({ number, name }) => ({
      place: { table: "scores", row: String(number), field: String(assessment.year) },
      text: `ยังไม่มีคะแนนปี ${assessment.year} ของตัวชี้วัดที่ ${number} ${name}`,
    }));
  },
};

export const lostScores: Rule = {
  id: "R2",
  name: "มีคะแนนของปีผลการประเมิน",
  severity: "warning",
  why: "เอกสารจะออกโดยไม่มีคะแนน จุดแข็ง และจุดที่ต้องพัฒนา",
  remedy: "กรอกคะแนนของปีนั้นในแท็บผลคะแนน หากกรอกแล้วให้ดูว่าหัวคอลัมน์ยังมีปี พ.ศ. หรือแก้ปีของผลการประเมินในแท็บข้อมูลหน่วยงาน",
  check: ({ file, kind, assessment }) => {
    // The completeness of the measures document says so itself; an office that has begun nothing has lost nothing.
    if (!assessment || kind === "measures" || assessment.scores.length > 0) return [];
    const { year } = assessment;
    const published = file.scores.find((entry) => entry.year === year)?.published.total ?? null;
    const begun = file.scores.length > 0 || file.measures.length > 0;
    if (published !== null || !begun) return [];
    return [{ place: { table: "scores", field: String(year) }, text: `ไม่มีคะแนนของปี ${year} ในแท็บผลคะแนน` }];
  },
};

export const averageAsTotal: Rule = {
  id: "R2",
  name: "คะแนนรวมไม่ใช่ค่าเฉลี่ยระดับประเทศ",
  severity: "warning",
  why: "เอกสารที่คัดลอกจากที่อื่นมักมีค่าเฉลี่ยของประเทศแทนคะแนนของหน่วยงาน",
  remedy: "ตรวจคะแนนรวมกับผลของหน่วยงานในระบบ ITAS",
  check: ({ file, assessment }) => {
    const total = file.scores.find(({ year }) => year === assessment?.year)?.published.total ?? null;
    // With all indicators scored the total is proved by them.
    if (!assessment || total === null || assessment.scores.length === assessment.catalogue.indicators.length) return [];
    const year = Object.keys(NATIONAL_AVERAGE).find((key) => NATIONAL_AVERAGE[Number(key)] === total);
    if (!year) return [];
    return [
      {
        place: { table: "scores", row: "total", field: String(assessment.year) },
        text: `คะแนนรวม ${points(total)} เท่ากับค่าเฉลี่ยระดับประเทศปี ${year} พอดี`,
        quote: points(total),
      },
    ];
  },
};
