/** R4: names of owners, indicators and the office as the office's own lists spell them. Finds near-misses, corrects nothing. */
import { catalogueFor } from "../assessment/catalogue";
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { similarity } from "../thai/similarity";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";
import { textCells } from "./text-cells";

/** A name this near to one on the list is meant to be it. */
const NEARLY = 0.8;

export const ownerNames: Rule = {
  id: "R4",
  name: "ชื่อผู้รับผิดชอบสะกดตรงกับรายชื่อส่วนราชการ",
  severity: "warning",
  why: "ชื่อเดียวกันที่สะกดสองแบบทำให้ดูเหมือนเป็นคนละหน่วยงาน",
  remedy: "เลือกชื่อจากรายการ หรือแก้ให้ตรงกับแท็บหน่วยงานผู้รับผิดชอบ",
  check: (input) => {
    const units = input.file.units.map(({ name }) => name.trim()).filter((name) => name !== "");
    const cells = [
      ...checkedMeasures(input).map((row) => ({ table: "measures" as const, row })),
      ...input.file.indicatorPlans
        .filter(({ year }) => year !== null && input.measureYears.includes(year))
        .map((row) => ({ table: "indicatorPlans" as const, row })),
      ...input.file.oitItems
        .filter(({ year }) => year === input.assessment?.year)
        .map((row) => ({ table: "oitItems" as const, row })),
    ];
    return cells.flatMap(({ table, row }) =>
      parseListCell(row.responsible).flatMap((entry): Hit[] => {
        const near = nearMiss(entry.text, units);
        return near === null
          ? []
          : [
              {
                place: { table, row: row.id, field: "responsible" },
                text: `ผู้รับผิดชอบ “${entry.text}” สะกดต่างจาก “${near}” ในรายชื่อส่วนราชการ`,
                quote: entry.text,
              },
            ];
      }),
    );
  },
};

/** The listed name that a typed one nearly is; null when it is on the list or is like none. */
export function nearMiss(typed: string, names: readonly string[]): string | null {
  if (names.some((name) => name === typed.trim())) return null;
  return names.find((name) => similarity(name, typed) >= NEARLY && name !== typed) ?? null;
}

export const indicatorNames: Rule = {
  id: "R4",
  name: "ชื่อตัวชี้วัดสะกดตามเกณฑ์ของปี",
  severity: "warning",
  why: "เอกสารพิมพ์ชื่อตัวชี้วัดตามเกณฑ์ ข้อความที่พิมพ์อีกชื่อหนึ่งจะทำให้ชื่อไม่ตรงกันในเอกสารเดียว",
  remedy: "แก้ชื่อตัวชี้วัดในข้อความให้ตรงกับแท็บเกณฑ์ ITA",
  check: (input) => {
    const { file, assessment } = input;
    if (!assessment) return [];
    const catalogue = catalogueFor(assessment.year, file.catalogueEdits);
    const spellings = catalogue.indicators.flatMap(({ name, otherNames }) =>
      otherNames.map((other) => ({ name, other, isUsedIn: nameFinder(other) })),
    );
    return textCells(input).flatMap(({ place, entries }) =>
      entries.flatMap((entry) => {
        const key = compareKey(entry);
        const used = spellings.filter(({ isUsedIn }) => isUsedIn(key));
        return firstOfEach(used).map(
          ({ name, other }): Hit => ({
            place,
            text: `ข้อความใช้ชื่อ “${other}” แต่เกณฑ์ปี ${assessment.year} ใช้ “${name}”`,
            quote: quoted(entry),
          }),
        );
      }),
    );
  },
};

/** One spelling of each indicator is enough to tell. */
function firstOfEach<Spelling extends { name: string }>(used: readonly Spelling[]): Spelling[] {
  return used.filter(({ name }, index) => used.findIndex((other) => other.name === name) === index);
}

/** Tells whether a text (its compare key) uses a name as that of an indicator, not as ordinary words ("มีการปรับปรุงระบบการทำงาน"). */
function nameFinder(name: string): (key: string) => boolean {
  const own = compareKey(name);
  const called = new RegExp(`ตัวชี้วัด(?:ที่)?\\d*${own}(?!สาธารณะ)`);
  return (key) => key === own || (key.includes(own) && called.test(key));
}
