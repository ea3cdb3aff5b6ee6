/**
 * What starting a year adds: measures and approaches of the year before without their results, the OIT items, and last
 * year's OIT items without a point as urgent issues. Pure. No row of an old year is part of it; rows that a former run
 * added are known by their ids or content and not added again.
 */
import { newRow } from "../agency/empty";
import type { AgencyFile, Row, Settings } from "../agency/file";
import type { Finding } from "../agency/finding";
import { catalogueFor } from "../assessment/catalogue";
import { toArabicDigits } from "../thai/digits";
import { compareKey } from "../thai/normalise";
import { shiftPeriod } from "../thai/shift-period";
import { keyed, type OitPlan, planOitItems } from "./oit-items-of-year";
import { unusedId } from "./unused-id";

export interface NextYearPlan {
  /** Only what changes. */
  settings: Partial<Settings>;
  measures: Row<"measures">[];
  indicatorPlans: Row<"indicatorPlans">[];
  oit: OitPlan;
  issues: Row<"issues">[];
  /** What needs a look; places of added rows hold their new ids. */
  findings: Finding[];
}

const NOT_BEGUN = "ยังไม่ได้ดำเนินการ";
const CANCELLED = "ยกเลิก";

/** The plan to begin the work on the measures of `year` (B.E.), which rests on the result of the year before. */
export function planNextYear(file: AgencyFile, year: number): NextYearPlan {
  const measures = measuresFor(file, year);
  const indicatorPlans = plansFor(file, year);
  const issues = issuesFrom(file, year - 1);
  const oit = planOitItems(file, year);
  const copied = [
    ...measures.map((row) => ({ table: "measures" as const, row })),
    ...indicatorPlans.map((row) => ({ table: "indicatorPlans" as const, row })),
  ];
  const findings = [
    ...toBeChecked(measures, year),
    ...copied.flatMap(({ table, row }) => [...blankPeriod(file, table, row, year), ...oldYears(table, row, year)]),
    ...issuesAdded(issues, year - 1),
    ...oldSettings(file.settings, year),
    ...scoresMissing(file, year - 1),
    ...oit.findings,
  ];
  return { settings: movedSettings(file.settings, year), measures, indicatorPlans, oit, issues, findings };
}

/** Years only ever move forward. */
function movedSettings({ workingYear, resultYear }: Settings, year: number): Partial<Settings> {
  return {
    ...(workingYear !== year && { workingYear: year }),
    ...((resultYear ?? 0) < year - 1 && { resultYear: year - 1 }),
  };
}

function measuresFor(file: AgencyFile, year: number): Row<"measures">[] {
  const contentOf = (row: Row<"measures">) =>
    compareKey(`${row.indicators}|${row.measure}|${row.measure.trim() ? "" : row.methods}`);
  const standing = file.measures.filter(
    (row) => row.year === year - 1 && row.status !== CANCELLED && hasText(row.measure, row.methods),
  );
  return withoutFormer(file.measures, standing, year, contentOf).map((row) =>
    newRow("measures", copyId(row.id, year), {
      year,
      indicators: row.indicators,
      issue: row.issue,
      measure: row.measure,
      methods: row.methods,
      responsible: row.responsible,
      period: shiftPeriod(row.period, year - 1) ?? "",
      followUp: row.followUp,
      budget: row.budget,
      status: NOT_BEGUN,
    }),
  );
}

function plansFor(file: AgencyFile, year: number): Row<"indicatorPlans">[] {
  const contentOf = (row: Row<"indicatorPlans">) => compareKey(`${row.indicator}|${row.approach}`);
  const standing = file.indicatorPlans.filter(
    (row) => row.year === year - 1 && row.status !== CANCELLED && hasText(row.purpose, row.approach),
  );
  return withoutFormer(file.indicatorPlans, standing, year, contentOf).map((row) =>
    newRow("indicatorPlans", copyId(row.id, year), {
      year,
      indicator: row.indicator,
      purpose: row.purpose,
      approach: row.approach,
      responsible: row.responsible,
      period: shiftPeriod(row.period, year - 1) ?? "",
      status: NOT_BEGUN,
    }),
  );
}

function hasText(...texts: string[]): boolean {
  return texts.some((text) => text.trim() !== "");
}

/** Id of a row's copy; a copy of a copy is named after the first one. */
function copyId(id: string, year: number): string {
  return `${year}/${id.replace(/^\d{4}\//, "").replace(/^~/, "")}`;
}

/** Rows of the year before that have no copy yet: neither by id nor by what they say. */
function withoutFormer<Entry extends { id: string; year: number | null }>(
  all: readonly Entry[],
  rows: readonly Entry[],
  year: number,
  contentOf: (row: Entry) => string,
): Entry[] {
  const ids = new Set(all.map(({ id }) => id));
  const contents = new Set(all.filter((row) => row.year === year).map(contentOf));
  return rows.filter((row) => !ids.has(copyId(row.id, year)) && !contents.has(contentOf(row)));
}

/** OIT items of `year` that scored 0 and are no issue yet. */
function issuesFrom(file: AgencyFile, year: number): Row<"issues">[] {
  const { oitItems } = catalogueFor(year, file.catalogueEdits);
  const keys = new Map([...keyed(file, year)].map(([key, row]) => [row.id, key]));
  const lost = file.oitItems.filter((row) => row.year === year && row.result === 0);
  return lost.flatMap((row) => {
    const id = `issue-${year}-${keys.get(row.id) ?? row.id.replace(/^~/, "")}`;
    const asked = compareKey(row.number);
    const told = file.issues.some(
      (issue) => issue.id === id || (issue.year === year && asked !== "" && compareKey(issue.question) === asked),
    );
    if (told) return [];
    const item = oitItems.find(({ key }) => key === keys.get(row.id));
    return newRow("issues", unusedId(file.issues, id), {
      year,
      indicator: item ? (item.subIndicator ?? String(item.indicator)) : "OIT",
      question: row.number,
      itemScore: 0,
      issue: `ข้อมูล “${row.name.trim() || row.number.trim()}” ที่เปิดเผยไม่ได้คะแนน`,
      kind: "เร่งด่วน",
    });
  });
}

function toBeChecked(measures: readonly Row<"measures">[], year: number): Finding[] {
  const [first] = measures;
  if (!first) return [];
  return [
    {
      id: "next-year-measures",
      severity: "hint",
      place: { table: "measures", row: first.id, field: "measure" },
      text: `คัดลอกมาตรการของปี ${year - 1} มาเป็นของปี ${year} ไว้ ${measures.length} มาตรการ`,
      remedy: "ลบมาตรการที่ไม่ทำต่อ และตรวจประเด็น งบประมาณ และวิธีดำเนินการให้ตรงกับผลคะแนนใหม่",
    },
  ];
}

type Copied = "measures" | "indicatorPlans";

/** A period that names a year but could not be moved is blank in the copy: told with what stood there. */
function blankPeriod(file: AgencyFile, table: Copied, row: Row<Copied>, year: number): Finding[] {
  if (row.period !== "") return [];
  const former = (file[table] as readonly Row<Copied>[]).find((old) => old.year === year - 1 && copyId(old.id, year) === row.id);
  if (!former || former.period.trim() === "") return [];
  return [
    {
      id: "next-year-period",
      severity: "warning",
      place: { table, row: row.id, field: "period" },
      text: `เลื่อนระยะเวลา “${former.period.trim()}” ของปี ${year - 1} ไปเป็นปี ${year} ไม่ได้ จึงเว้นว่างไว้`,
      remedy: `พิมพ์ระยะเวลาของปี ${year}`,
      quote: former.period.trim(),
    },
  ];
}

const OLD_YEAR = /(?<!\d)25\d{2}(?!\d)/g;

/** Copied texts are the office's words: a year in them is told, never changed. */
function oldYears(table: Copied, row: Row<Copied>, year: number): Finding[] {
  return Object.entries(row).flatMap(([field, value]): Finding[] => {
    if (field === "id" || field === "period" || typeof value !== "string") return [];
    const named = [...new Set(toArabicDigits(value).match(OLD_YEAR) ?? [])].filter((text) => Number(text) < year);
    if (named.length === 0) return [];
    return [
      {
        id: "next-year-old-year",
        severity: "warning",
        place: { table, row: row.id, field },
        text: `ข้อความที่คัดลอกมากล่าวถึงปี ${named.join(", ")}`,
        remedy: `ตรวจว่าต้องแก้เป็นปี ${year} หรือไม่`,
        quote: named.join(", "),
      },
    ];
  });
}

function issuesAdded(issues: readonly Row<"issues">[], year: number): Finding[] {
  const [first] = issues;
  if (!first) return [];
  const items = issues.map(({ question, issue }) => question.trim() || issue);
  return [
    {
      id: "next-year-issues",
      severity: "warning",
      place: { table: "issues", row: first.id, field: "issue" },
      text: `ข้อ OIT ของปี ${year} ที่ได้ 0 คะแนน เพิ่มเป็นประเด็นเร่งด่วนแล้ว ${issues.length} ข้อ: ${items.join(", ")}`,
      remedy: "เขียนสาเหตุในแท็บประเด็น และกำหนดมาตรการแก้ไข",
    },
  ];
}

/** Settings that speak of one year and are still those of the year before. */
function oldSettings(settings: Settings, year: number): Finding[] {
  if (settings.workingYear === year) return [];
  const filled = (["targetScore", "targetText", "announcementDate", "documentDate"] as const).filter(
    (name) => settings[name] !== null && settings[name] !== "",
  );
  const [first] = filled;
  if (!first) return [];
  return [
    {
      id: "next-year-settings",
      severity: "warning",
      place: { table: "settings", field: first },
      text: "เป้าหมายและวันที่ในแท็บ ข้อมูลหน่วยงาน ยังเป็นของปีเดิม",
      remedy: `แก้คะแนนเป้าหมาย ข้อความเป้าหมาย วันที่ประกาศ และวันที่ในเอกสารให้เป็นของปี ${year} หรือลบออกก่อน`,
    },
  ];
}

function scoresMissing(file: AgencyFile, year: number): Finding[] {
  if (file.scores.some((scores) => scores.year === year)) return [];
  return [
    {
      id: "next-year-scores",
      severity: "hint",
      place: { table: "scores", field: String(year) },
      text: `ยังไม่มีผลคะแนนของปี ${year}`,
      remedy: "กรอกผลคะแนนในแท็บ ผลคะแนน หรือใช้คำสั่ง วางผลคะแนน",
    },
  ];
}
