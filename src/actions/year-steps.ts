/** The state of the year's work as steps, each with the first cell that waits for work, from what stands in the workbook. */
import type { AgencyFile, Row } from "../agency/file";
import { YEAR_STEPS } from "../agency/year-steps";
import type { Assessment } from "../assessment/types";
import { UNITS_OF_SET_UP } from "../workbook/prefilled-rows";
import { FIRST_FREE_ROW } from "./go-to";
import type { WayTo, YearStep } from "./protocol";

/** A step before the workbook has said where its cell stands. */
export type Step = Omit<YearStep, "tab" | "cell">;
type Untitled = Omit<Step, "title">;

const titled = (step: Untitled): Step => ({ ...step, title: YEAR_STEPS[step.id] });

/** The settings that every document prints, as the tab เริ่มต้น counts them. */
const NEEDED_SETTINGS = ["agencyName", "district", "province", "workingYear", "resultYear"] as const;

/** Where a table without a row of the year waits. */
const FREE_ROW = { row: FIRST_FREE_ROW, field: "year" };

type Measure = Row<"measures">;

const isFinished = ({ status }: Measure) => status === "ดำเนินการแล้วเสร็จ";
const isBlank = (text: string) => text.trim() === "";

/** `done` when all of `total` are; `open` when none is, also where there is nothing yet. */
function stateOf(done: number, total: number): Step["state"] {
  if (total > 0 && done >= total) return "done";
  return done > 0 ? "under-way" : "open";
}

/** The first of `ways` that waits, else the tab alone. */
function firstWay(table: string, ...ways: (Omit<WayTo, "table"> | null | undefined)[]): WayTo {
  return { table, ...(ways.find((way) => way) ?? { row: "", field: "" }) };
}

/** The first blank field of a row; null when all are filled in. */
function waiting(row: Measure, fields: readonly (keyof Measure & string)[]): Omit<WayTo, "table"> | null {
  const field = fields.find((name) => isBlank(String(row[name] ?? "")));
  return field === undefined ? null : { row: row.id, field };
}

const firstWaiting = (rows: readonly Measure[], fields: readonly (keyof Measure & string)[]) =>
  rows.map((row) => waiting(row, fields)).find((way) => way !== null);

/** The steps in the order of the year. */
export function yearSteps(file: AgencyFile, assessment: Assessment | null): Step[] {
  const { workingYear, resultYear } = file.settings;
  const measuresOf = (year: number | null) =>
    file.measures.filter((row) => year !== null && row.year === year && row.status !== "ยกเลิก" && !isBlank(row.measure));
  const steps: Untitled[] = [
    officeStep(file),
    unitsStep(file),
    signersStep(file),
    scoresStep(file, assessment),
    issuesStep(file),
    measuresStep(measuresOf(workingYear), workingYear),
    announcementStep(file),
    followUpStep(measuresOf(workingYear)),
    resultsStep(measuresOf(resultYear), resultYear),
    oitStep(file),
  ];
  return [...steps.map(titled), documentsStep(file.register)];
}

function officeStep({ settings }: AgencyFile): Untitled {
  const blank = NEEDED_SETTINGS.filter((name) => isBlank(String(settings[name] ?? "")));
  const done = NEEDED_SETTINGS.length - blank.length;
  return {
    id: "office",
    state: stateOf(done, NEEDED_SETTINGS.length),
    detail: `${done} จาก ${NEEDED_SETTINGS.length} รายการที่ต้องใช้`,
    way: firstWay("settings", blank[0] && { row: "", field: blank[0] }),
  };
}

function unitsStep({ units }: AgencyFile): Untitled {
  const names = units.map(({ name }) => name.trim()).filter((name) => name !== "");
  const own = names.filter((name) => !UNITS_OF_SET_UP.some((common) => common === name));
  return {
    id: "units",
    state: own.length > 0 ? "done" : "open",
    detail: `${names.length} รายการ`,
    way: firstWay("units", own.length === 0 ? { row: FIRST_FREE_ROW, field: "name" } : null),
  };
}

function signersStep({ signers }: AgencyFile): Untitled {
  const [waits] = signers.filter(({ position }) => isBlank(position));
  const done = signers.filter(({ position }) => !isBlank(position)).length;
  const free = done === 0 ? { row: FIRST_FREE_ROW, field: "role" } : null;
  return {
    id: "signers",
    state: stateOf(done, signers.length),
    detail: `${done} ตำแหน่ง`,
    way: firstWay("signers", waits && { row: waits.id, field: "position" }, free),
  };
}

function scoresStep({ settings: { resultYear } }: AgencyFile, assessment: Assessment | null): Untitled {
  const indicators = assessment?.catalogue.indicators ?? [];
  const scored = assessment?.scores.length ?? 0;
  const published = assessment !== null && assessment.total !== null && assessment.level !== "";
  const missing = indicators.find(({ number }) => !assessment?.scores.some(({ indicator }) => indicator.number === number));
  return {
    id: "scores",
    state: stateOf(scored === indicators.length ? indicators.length : scored || Number(published), indicators.length),
    detail: resultYear === null ? "กรอกปีงบประมาณของผลล่าสุดก่อน" : `${scored} จาก ${indicators.length} ตัวชี้วัด ปี ${resultYear}`,
    way:
      resultYear === null
        ? { table: "settings", row: "", field: "resultYear" }
        : firstWay("scores", missing && { row: String(missing.number), field: String(resultYear) }),
  };
}

function issuesStep({ issues, settings: { resultYear } }: AgencyFile): Untitled {
  const found = issues.filter((row) => resultYear !== null && row.year === resultYear && !isBlank(row.issue));
  return {
    id: "issues",
    state: found.length > 0 ? "done" : "open",
    detail: `${found.length} ประเด็น`,
    way: firstWay("issues", found.length === 0 ? FREE_ROW : null),
  };
}

function measuresStep(planned: readonly Measure[], year: number | null): Untitled {
  const needed = ["indicators", "methods", "responsible", "period"] as const;
  const complete = planned.filter((row) => !waiting(row, needed));
  return {
    id: "measures",
    state: planned.length > 0 && complete.length === 0 ? "under-way" : stateOf(complete.length, planned.length),
    detail: `${planned.length} มาตรการ ปี ${year ?? "–"} ครบถ้วน ${complete.length} มาตรการ`,
    way: firstWay("measures", firstWaiting(planned, needed), planned.length === 0 ? FREE_ROW : null),
  };
}

function announcementStep({ announcement, settings: { workingYear } }: AgencyFile): Untitled {
  const lines = announcement.filter((row) => workingYear !== null && row.year === workingYear && !isBlank(row.text));
  return {
    id: "announcement",
    state: lines.length > 0 ? "done" : "open",
    detail: `${lines.length} บรรทัด`,
    way: firstWay("announcement", lines.length === 0 ? FREE_ROW : null),
  };
}

function followUpStep(planned: readonly Measure[]): Untitled {
  const waits = planned.filter((row) => isBlank(row.progress) && !isFinished(row));
  const done = planned.length - waits.length;
  return {
    id: "follow-up",
    state: stateOf(done, planned.length),
    detail: `${done} จาก ${planned.length} มาตรการ`,
    way: firstWay("measures", firstWaiting(waits, ["progress"])),
  };
}

function resultsStep(reported: readonly Measure[], year: number | null): Untitled {
  const fields = ["summary", "outcome"] as const;
  const done = reported.filter((row) => !waiting(row, fields)).length;
  return {
    id: "results",
    state: stateOf(done, reported.length),
    detail:
      reported.length > 0
        ? `${done} จาก ${reported.length} มาตรการ ปี ${year ?? "–"}`
        : `ไม่มีมาตรการของปี ${year ?? "–"} หากเริ่มใช้ปีนี้ให้ข้ามขั้นนี้`,
    way: firstWay("measures", firstWaiting(reported, fields)),
  };
}

function oitStep({ oitItems, settings: { workingYear } }: AgencyFile): Untitled {
  const items = oitItems.filter((row) => workingYear !== null && row.year === workingYear);
  const waits = items.filter((row) => row.status !== "เผยแพร่แล้ว" || isBlank(row.url));
  const [first] = waits;
  const done = items.length - waits.length;
  return {
    id: "oit",
    state: stateOf(done, items.length),
    detail: `${done} จาก ${items.length} ข้อ`,
    way: firstWay("oitItems", first && { row: first.id, field: isBlank(first.url) ? "url" : "status" }),
  };
}

/** The step that follows from the register alone. */
export function documentsStep(register: readonly Row<"register">[]): Step {
  const made = register.filter(({ state }) => state === "ร่างแล้ว" || state === "เผยแพร่แล้ว");
  const unpublished = made.filter(({ publishedUrl }) => isBlank(publishedUrl));
  const published = made.length - unpublished.length;
  return titled({
    id: "documents",
    state: made.length > 0 && published === 0 ? "under-way" : stateOf(published, made.length),
    detail: `ร่างแล้ว ${made.length} ฉบับ เผยแพร่แล้ว ${published} ฉบับ`,
    way: firstWay("register", unpublished[0] && { row: unpublished[0].id, field: "publishedUrl" }),
  });
}
