/** R4: one unit of the office written two ways, and owners listed with two kinds of separators. */
import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import type { DocumentFacts, FactCell, Piece } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";

export const unitSpelling: DocumentRule = {
  id: "R4",
  severity: "warning",
  why: "ส่วนราชการเดียวกันที่เขียนสองแบบทำให้ดูเหมือนเป็นคนละหน่วยงาน",
  remedy: "ใช้ชื่อส่วนราชการและเครื่องหมายคั่นแบบเดียวกันทุกแห่ง",
  check: ({ facts }) => [...twoRanks(facts), ...ownerVariants(facts), ...twoSeparators(facts)],
};

/** "งานกฎหมายและคดี" and "ฝ่ายกฎหมายและคดี": one field of work under two ranks of the same level. */
const UNIT = /(?:^|[\s(]|ให้|โดย)(งาน|ฝ่าย|กลุ่มงาน|แผนก|กอง|สำนัก|ส่วน)([\u0e01-\u0e4e]{6,30})(?=[\s,)]|$)/g;
const LEVELS: readonly string[][] = [
  ["งาน", "ฝ่าย", "กลุ่มงาน", "แผนก"],
  ["กอง", "สำนัก", "ส่วน"],
];

function twoRanks(facts: DocumentFacts): DocumentHit[] {
  const units = facts.pieces.flatMap((piece: Piece) =>
    [...piece.text.matchAll(UNIT)].map((match) => ({ rank: match[1] as string, field: match[2] as string, where: piece.where })),
  );
  const seen = new Set<string>();
  return units.flatMap(({ rank, field, where }, index): DocumentHit[] => {
    const level = LEVELS.find((ranks) => ranks.includes(rank));
    const before = units.slice(0, index).find((unit) => unit.field === field && unit.rank !== rank && level?.includes(unit.rank));
    if (!before || seen.has(field)) return [];
    seen.add(field);
    return [
      {
        where,
        quote: `${rank}${field}`,
        text: `“${rank}${field}” กับ “${before.rank}${field}” (${before.where}) เป็นหน่วยงานเดียวกันหรือไม่`,
      },
    ];
  });
}

function ownersOf(facts: DocumentFacts): { name: string; cell: FactCell }[] {
  return ownerCells(facts).flatMap((cell) =>
    cell.entries.flatMap(({ text }) => text.split(/\s*[,/]\s*/)).map((name) => ({ name: name.trim(), cell })),
  );
}

function ownerCells(facts: DocumentFacts): FactCell[] {
  return facts.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ role }) => role === "responsible")));
}

/** A name that stands at least so often is how the office writes it. */
const USUAL = 3;

function ownerVariants(facts: DocumentFacts): DocumentHit[] {
  const counts = new Map<string, { count: number; cell: FactCell }>();
  for (const { name, cell } of ownersOf(facts)) {
    const entry = counts.get(name);
    if (entry) entry.count += 1;
    else counts.set(name, { count: 1, cell });
  }
  return [...counts].flatMap(([name, { count, cell }]): DocumentHit[] => {
    const usual = [...counts].find(([other, entry]) => entry.count >= USUAL && entry.count > count && isVariant(name, other));
    if (!usual || count >= USUAL) return [];
    return [{ where: cell.where, quote: name, text: `ผู้รับผิดชอบ “${name}” ที่อื่นเขียนว่า “${usual[0]}” (${usual[1].count} แห่ง)` }];
  });
}

/** A slip, or the name with the kind of office behind it ("สำนักปลัด เทศบาล"). Spaces alone make no variant. */
function isVariant(name: string, usual: string): boolean {
  const [one, other] = [compareKey(name), compareKey(usual)];
  if (one === other || other === "") return false;
  return similarity(name, usual) >= 0.85 || /^(?:เทศบาล|อบต|องค์การบริหารส่วนตำบล)$/.test(one.replace(other, ""));
}

function twoSeparators(facts: DocumentFacts): DocumentHit[] {
  const commas = ownerCells(facts).filter(({ text }) => /[ก-๎]\s*,\s*[ก-๎]/.test(text));
  const slashes = ownerCells(facts).filter(({ text }) => /[ก-๎]\s*\/\s*[ก-๎]/.test(text) && !/^ทุก/.test(text));
  const [comma, slash] = [commas[0], slashes[0]];
  if (!comma || !slash) return [];
  const rare = slashes.length <= commas.length ? slash : comma;
  return [
    {
      where: rare.where,
      quote: rare.text,
      text: `คั่นชื่อผู้รับผิดชอบสองแบบ “${comma.text}” กับ “${slash.text}”`,
      severity: "hint",
    },
  ];
}
