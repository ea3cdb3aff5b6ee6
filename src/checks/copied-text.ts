/** R9: text that stands twice: doubled words, an entry that repeats another of its row, rows copied from one another. */
import { compareKey } from "../thai/normalise";
import { doubledWords } from "./doubled-words";
import { type KeyedText, keysRepeat, nearDuplicates } from "./near-duplicates";
import { type CheckInput, checkedMeasures, type Hit, quoted, type Rule } from "./rule";
import { type TextCell, textCells } from "./text-cells";

const WORDS = {
  severity: "warning",
  why: "ข้อความที่คัดลอกซ้ำทำให้ดูว่าไม่ได้ดำเนินการจริง",
  remedy: "แก้ข้อความให้ตรงกับเรื่องของแถวนั้น หรือลบข้อความที่ซ้ำ",
} as const;

export const doubledWordRule: Rule = {
  ...WORDS,
  id: "R9",
  name: "ไม่มีคำที่พิมพ์ซ้ำติดกัน",
  remedy: "ลบคำที่ซ้ำ",
  check: (input) =>
    textCells(input).flatMap(({ place, entries }) =>
      entries.flatMap((entry) => doubledWords(entry).map((words): Hit => ({ place, text: `พิมพ์คำซ้ำ “${words}”`, quote: words }))),
    ),
};

export const repeatedEntries: Rule = {
  ...WORDS,
  id: "R9",
  name: "รายการในแถวเดียวกันไม่ซ้ำกัน",
  check: (input) => {
    const cells = textCells(input).filter(({ place }) => place.table === "measures" && PLAN_FIELDS.includes(place.field));
    const byRow = new Map<string | undefined, TextCell[]>();
    for (const cell of cells) byRow.set(cell.place.row, [...(byRow.get(cell.place.row) ?? []), cell]);
    return checkedMeasures(input).flatMap(({ id }) => {
      const own = (byRow.get(id) ?? []).flatMap((cell) => cell.entries.map((entry) => ({ cell, entry, key: compareKey(entry) })));
      return own.flatMap(({ cell, entry, key }, index): Hit[] => {
        const before = own.slice(0, index).find((other) => other.key === key || keysRepeat(other.key, key));
        return before ? [hitOf(cell, entry, before)] : [];
      });
    });
  },
};

/** A result may name what was to be done; that it is nothing else is R17. */
const PLAN_FIELDS: readonly string[] = ["measure", "methods"];

function hitOf({ place }: TextCell, entry: string, before: { cell: TextCell; entry: string }): Hit {
  const isOtherCell = before.cell.place.field !== place.field;
  return {
    place,
    ...(isOtherCell && { other: before.cell.place }),
    text: `ข้อความ “${quoted(entry)}” ซ้ำกับ${wordsOf(before.entry, entry)}ในแถวเดียวกัน`,
    quote: quoted(entry),
  };
}

/** The other text in quotes; nothing where it is the same, which need not be read twice. */
function wordsOf(other: string, entry: string): string {
  return compareKey(other) === compareKey(entry) ? "ข้อความอื่น" : ` “${quoted(other)}” `;
}

export const copiedRows: Rule = {
  ...WORDS,
  id: "R9",
  name: "ข้อความของแต่ละแถวไม่คัดลอกจากแถวอื่น",
  check: (input) => COMPARED.flatMap(([table, fields]) => copiesWithin(input, table, fields)),
};

/** Fields that are compared with one another; follow-up and owners may well be the same in all rows (R11). */
const COMPARED: [table: string, fields: readonly string[]][] = [
  ["measures", ["measure", "methods"]],
  ["measures", ["summary", "outcome"]],
  ["indicatorPlans", ["finding", "approach", "progress"]],
  ["oitItems", ["notes"]],
  ["issues", ["issue"]],
];

function copiesWithin(input: CheckInput, table: string, fields: readonly string[]): Hit[] {
  const rows = rowYears(input);
  const texts: KeyedText<TextCell>[] = textCells(input)
    .filter(({ place }) => place.table === table && fields.includes(place.field))
    .flatMap((cell) => cell.entries.map((text) => ({ key: cell, text })));
  return nearDuplicates(texts).flatMap(({ first, second }): Hit[] => {
    const [from, to] = [first.key.place, second.key.place];
    // Within a row other rules speak; measures that go on are the same in two years.
    if (from.row === to.row || rows.get(from.row) !== rows.get(to.row)) return [];
    return [
      {
        place: to,
        other: from,
        text: `ข้อความ “${quoted(second.text)}” เหมือนกับอีกแถวหนึ่ง${compareKey(first.text) === compareKey(second.text) ? "" : ` (“${quoted(first.text)}”)`}`,
        quote: quoted(second.text),
      },
    ];
  });
}

function rowYears({ file }: CheckInput): Map<string, number | null> {
  const rows = [...file.measures, ...file.indicatorPlans, ...file.oitItems, ...file.issues];
  return new Map(rows.map(({ id, year }) => [id, year]));
}
