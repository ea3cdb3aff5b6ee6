/** R11: one owner or one period for every measure says nothing of who does what when. */
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { type CheckInput, checkedMeasures, type Hit, type Rule } from "./rule";

/** Fewer measures may well share an owner or a period. */
const ENOUGH = 3;

export const sameForAll: Rule = {
  id: "R11",
  name: "ผู้รับผิดชอบและระยะเวลาไม่เหมือนกันหมดทุกมาตรการ",
  severity: "hint",
  why: "เมื่อทุกมาตรการเขียนเหมือนกันหมด จะไม่รู้ว่าใครต้องทำอะไรเมื่อใด",
  remedy: "ระบุหน่วยงานหลักและช่วงเวลาของแต่ละมาตรการ",
  check: (input) => input.measureYears.flatMap((year) => [...sameOwner(input, year), ...samePeriod(input, year)]),
};

function sameOwner(input: CheckInput, year: number): Hit[] {
  const rows = checkedMeasures(input).filter((row) => row.year === year);
  const owners = new Set(rows.map(({ responsible }) => compareKey(responsible)));
  const [first] = rows;
  if (!first || rows.length < ENOUGH || owners.size !== 1 || first.responsible.trim() === "") return [];
  const names = parseListCell(first.responsible).map(({ text }) => text);
  // One unit that carries everything is named; "all" or a list of many is not.
  if (names.length === 1 && !(names[0] as string).startsWith("ทุก")) return [];
  return [
    {
      place: { table: "measures", row: first.id, field: "responsible" },
      text: `มาตรการปี ${year} ทั้ง ${rows.length} แถวมีผู้รับผิดชอบเหมือนกันหมด: ${names.join(", ")}`,
      quote: names.join(", "),
    },
  ];
}

function samePeriod(input: CheckInput, year: number): Hit[] {
  const rows = checkedMeasures(input).filter((row) => row.year === year);
  const periods = new Set(rows.map(({ period }) => compareKey(period)));
  const [first] = rows;
  if (!first || rows.length < ENOUGH || periods.size !== 1 || first.period.trim() === "") return [];
  return [
    {
      place: { table: "measures", row: first.id, field: "period" },
      text: `มาตรการปี ${year} ทั้ง ${rows.length} แถวมีระยะเวลาเดียวกันหมด: ${first.period}`,
      quote: first.period,
    },
  ];
}
