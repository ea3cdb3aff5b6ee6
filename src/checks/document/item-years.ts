/** R24: the year that an item's description names, against the year's rule for it and against its neighbours. */

import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import { quoted } from "../rule";
import { fiscalYearsIn } from "../years";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";
import { itemOf, listedItems } from "./oit-items";

interface YearOfItem {
  number: number;
  year: number;
  /** The sentence without its year: "เป็นการดำเนินการในปี พ.ศ.". */
  wording: string;
  quote: string;
  where: string;
}

export const itemYears: DocumentRule = {
  id: "R24",
  severity: "warning",
  why: "ข้อมูลผิดปีได้ 0 คะแนน",
  remedy: "แก้ปีขององค์ประกอบตามคู่มือของปีที่ประเมิน",
  check: (input) => {
    const named = yearsOfItems(input);
    return named.flatMap((item) => [...againstRule(item, input), ...oddOneOut(item, named)]).filter(firstOf);
  },
};

function firstOf(hit: DocumentHit, index: number, hits: readonly DocumentHit[]): boolean {
  return hits.findIndex(({ where, quote }) => where === hit.where && quote === hit.quote) === index;
}

/** Sentences that say which year's data is to be shown. */
const SAYS_YEAR = /^(?:-\s*)?(?:เป็น|ที่มีข้อมูล|มีข้อมูล)/;

function yearsOfItems({ facts }: DocumentInput): YearOfItem[] {
  return listedItems(facts).flatMap(({ number, row }) =>
    row.cells
      .filter(({ role }) => role === "requirement")
      .flatMap(({ entries, where }) =>
        entries
          .filter(({ text }) => SAYS_YEAR.test(text))
          .flatMap(({ text }) => {
            const [year, ...others] = fiscalYearsIn(text);
            if (!year || others.length > 0) return [];
            const wording = compareKey(
              toArabicDigits(text)
                .replace(/2[56]\d{2}/, "")
                .replace(/ปีงบประมาณ/, "ปี"),
            );
            return [{ number, year: year.year, wording, quote: quoted(text), where }];
          }),
      ),
  );
}

function againstRule({ number, year, quote, where }: YearOfItem, { itemCatalogue }: DocumentInput): DocumentHit[] {
  const item = itemOf(itemCatalogue, number);
  if (!item?.verified || item.dataYear === null || itemCatalogue.year + item.dataYear === year) return [];
  // Measures name the year that they analyse.
  if (item.key === "measures") return [];
  return [
    {
      where,
      quote,
      text: `ข้อ ${item.number} ของปี ${itemCatalogue.year} ใช้ข้อมูลปี ${itemCatalogue.year + item.dataYear} แต่เขียนปี ${year}`,
    },
  ];
}

/** The same sentence stands with one year in at least so many items, and with another in just one. */
const USUAL = 3;

function oddOneOut(item: YearOfItem, all: readonly YearOfItem[]): DocumentHit[] {
  const alike = all.filter(({ wording }) => wording === item.wording);
  const usual = alike.filter(({ year }) => year !== item.year);
  if (alike.length - usual.length !== 1 || usual.length < USUAL || new Set(usual.map(({ year }) => year)).size !== 1) return [];
  return [
    {
      where: item.where,
      quote: item.quote,
      text: `ข้อ O${item.number} เขียนปี ${item.year} แต่ข้ออื่น ${usual.length} ข้อที่ใช้ข้อความเดียวกันเขียนปี ${usual[0]?.year}`,
    },
  ];
}
