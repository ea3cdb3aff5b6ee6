/** Puts measures under the units that answer for them. Prints nothing. */
import type { Row } from "../../agency/file";
import { parseListCell } from "../../thai/list-cell";
import { compareKey } from "../../thai/normalise";
import type { PlacedMeasure } from "./planned-measures";

export interface UnitMeasures {
  unit: string;
  measures: PlacedMeasure[];
}

/** Stands for the unit of measures that name none. */
export const NO_UNIT = "ยังไม่ได้ระบุผู้รับผิดชอบ";

/** "ทุกส่วนราชการ", "ทุกกอง/ฝ่าย/งาน": everyone but the committees. */
const EVERYONE = /^ทุก/;
const COMMITTEE = /^คณะ/;

/**
 * The units that have measures, listed ones first and in their order, then names that are on no list as they were typed.
 * A measure of everyone goes to each listed unit, or where there is none keeps the words as typed. None is lost.
 */
export function byUnit(units: readonly Row<"units">[], measures: readonly PlacedMeasure[]): UnitMeasures[] {
  const listed = units.map(({ name }) => name.trim()).filter((name) => name !== "" && !EVERYONE.test(name));
  const groups = new Map<string, PlacedMeasure[]>(listed.map((name) => [name, []]));
  for (const measure of measures) {
    for (const unit of unitsOf(measure, listed)) {
      const group = groups.get(unit) ?? [];
      if (!group.includes(measure)) groups.set(unit, [...group, measure]);
    }
  }
  return [...groups].filter(([, own]) => own.length > 0).map(([unit, own]) => ({ unit, measures: own }));
}

function unitsOf({ row }: PlacedMeasure, listed: readonly string[]): string[] {
  const named = parseListCell(row.responsible).flatMap(({ text, sub }) => [text, ...sub]);
  return named.length === 0 ? [NO_UNIT] : named.flatMap((name) => unitsNamed(name, listed));
}

/** A name can hold several units ("สำนักปลัด / กองคลัง") or one with a part of it ("งานพัสดุ กองคลัง"). */
function unitsNamed(name: string, listed: readonly string[]): string[] {
  const key = compareKey(name);
  const same = listed.filter((unit) => compareKey(unit) === key);
  if (same.length > 0) return same;
  const meant = EVERYONE.test(name)
    ? listed.filter((unit) => !COMMITTEE.test(unit))
    : listed.filter((unit) => key.includes(compareKey(unit)));
  return meant.length > 0 ? meant : [name];
}
