/**
 * How far the measures of an office are on a given day: by status, by responsible unit, what is due and what is overdue,
 * with a reminder ready to send. Pure; the period of a measure is read as far as it can be and never guessed.
 */
import { STATUSES } from "../agency/choices";
import type { AgencyFile, Row } from "../agency/file";
import { owningUnitName } from "../documents/office-words";
import { formatDate } from "../thai/dates";
import type { Numerals } from "../thai/digits";
import { inNumerals } from "../thai/digits";
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { parsePeriod } from "../thai/periods";
import type { DueMeasure, MeasuresProgress, UnitProgress } from "./protocol";

/** A month's notice: the monthly meeting of heads comes round once in it. */
export const DAYS_AHEAD = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

const FINISHED = "ดำเนินการแล้วเสร็จ";
const CANCELLED = "ยกเลิก";

type Measure = Row<"measures">;

/**
 * `today` is "YYYY-MM-DD" in Bangkok. Statuses and units count the measures of the working year; what is due also those
 * of the result year, whose results are still being reported.
 */
export function measuresProgress(file: AgencyFile, today: string): MeasuresProgress {
  const { workingYear, resultYear } = file.settings;
  const written = file.measures.filter(({ measure }) => measure.trim() !== "");
  const ofYear = written.filter(({ year }) => year !== null && year === workingYear);
  const open = written
    .filter(({ year }) => year !== null && (year === workingYear || year === resultYear))
    .filter(({ status }) => status !== FINISHED && status !== CANCELLED)
    .map((row) => dueMeasure(row, today));
  return {
    today,
    byStatus: byStatus(ofYear),
    byUnit: byUnit(ofYear, open, file, today),
    overdue: dated(open, (days) => days < 0),
    dueSoon: dated(open, (days) => days >= 0 && days <= DAYS_AHEAD),
    unknownPeriod: open.filter(({ days }) => days === null),
  };
}

function dueMeasure(row: Measure, today: string): DueMeasure {
  const year = row.year as number;
  const end = parsePeriod(row.period, year)?.end ?? "";
  return {
    row: row.id,
    year,
    measure: parseListCell(row.measure)[0]?.text ?? row.measure.trim(),
    units: unitsOf(row),
    period: row.period.trim(),
    end,
    days: end === "" ? null : Math.round((Date.parse(end) - Date.parse(today)) / DAY_MS),
  };
}

function dated(measures: readonly DueMeasure[], fits: (days: number) => boolean): DueMeasure[] {
  return measures
    .filter(({ days }) => days !== null && fits(days))
    .sort((one, other) => (one.days as number) - (other.days as number));
}

function unitsOf({ responsible }: Measure): string[] {
  return parseListCell(responsible).map(({ text }) => text);
}

function byStatus(measures: readonly Measure[]): MeasuresProgress["byStatus"] {
  const typed = measures.map(({ status }) => status);
  return [...new Set([...STATUSES, ...typed])]
    .map((status) => ({ status, count: typed.filter((other) => other === status).length }))
    .filter(({ count }) => count > 0);
}

/** Each unit under the first spelling met; a measure of several units counts for each of them. */
function byUnit(measures: readonly Measure[], open: readonly DueMeasure[], file: AgencyFile, today: string): UnitProgress[] {
  const names = new Map<string, string>();
  const planned = measures.filter(({ status }) => status !== CANCELLED);
  for (const unit of [...planned.flatMap(namedUnits), ...open.flatMap(({ units }) => (units.length > 0 ? units : [""]))]) {
    if (!names.has(compareKey(unit))) names.set(compareKey(unit), unit);
  }
  return [...names].map(([key, unit]) => {
    const own = planned.filter((row) => namedUnits(row).some((name) => compareKey(name) === key));
    const left = open.filter(({ units }) => (units.length > 0 ? units : [""]).some((name) => compareKey(name) === key));
    return {
      unit,
      total: own.length,
      finished: own.filter(({ status }) => status === FINISHED).length,
      overdue: left.filter(({ days }) => days !== null && days < 0).length,
      reminder: unit === "" || left.length === 0 ? "" : reminder(unit, left, file, today),
    };
  });
}

function namedUnits(row: Measure): string[] {
  const units = unitsOf(row);
  return units.length > 0 ? units : [""];
}

/** A message to one unit about what it has left to do, in the office's numerals; names no person. */
function reminder(unit: string, left: readonly DueMeasure[], file: AgencyFile, today: string): string {
  const numerals: Numerals = file.settings.numerals === "เลขไทย" ? "thai" : "arabic";
  const date = (iso: string) => formatDate(iso, "full", "arabic");
  const groups: [string, DueMeasure[]][] = [
    ["เกินกำหนดแล้ว", dated(left, (days) => days < 0)],
    [`ครบกำหนดภายใน ${DAYS_AHEAD} วัน`, dated(left, (days) => days >= 0 && days <= DAYS_AHEAD)],
    ["อยู่ในระยะเวลาดำเนินการ", dated(left, (days) => days > DAYS_AHEAD)],
    ["ยังไม่ทราบกำหนดแล้วเสร็จ โปรดระบุระยะเวลา", left.filter(({ days }) => days === null)],
  ];
  const parts = groups
    .filter(([, measures]) => measures.length > 0)
    .map(([title, measures]) => {
      const lines = measures.map(({ measure, end, year }, index) => {
        const until = end === "" ? "" : ` (ครบกำหนด ${date(end)})`;
        return `${index + 1}. ${measure} ปีงบประมาณ พ.ศ. ${year}${until}`;
      });
      return `${title}\n${lines.join("\n")}`;
    });
  const text = [
    "เรื่อง ติดตามการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    `เรียน ${unit}`,
    `ตามที่ได้รับมอบหมายให้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ข้อมูล ณ วันที่ ${date(today)} ยังมีมาตรการที่ดำเนินการไม่แล้วเสร็จ ดังนี้`,
    ...parts,
    "จึงขอความอนุเคราะห์เร่งดำเนินการ และบันทึกสถานะ ความก้าวหน้า พร้อมลิงก์หลักฐานในแท็บ มาตรการ หากมีข้อขัดข้องโปรดแจ้งให้ทราบ ขอขอบคุณ",
    owningUnitName(file.settings),
  ];
  return inNumerals(text.join("\n\n"), numerals);
}
