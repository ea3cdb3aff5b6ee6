/** R4 and R25: the office, its district and its province spelled two ways, and other offices in their place. */

import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import { type AgencyMention, agencyMentions, isMentionOf, placeOfAgency } from "../agency-names";
import { type DocumentFacts, type Piece, titleOf } from "./document-facts";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

interface Mention extends AgencyMention {
  where: string;
  /** Stands on the title page. */
  inTitle: boolean;
}

export const agencySpelling: DocumentRule = {
  id: "R4",
  severity: "warning",
  why: "ชื่อหน่วยงานที่สะกดสองแบบทำให้สงสัยว่าคัดลอกเอกสารมา",
  remedy: "แก้ชื่อหน่วยงานและที่ตั้งให้เหมือนกันทุกแห่ง",
  check: (input) => [...namesOfOffice(input), ...namesOfPlaces(input)],
};

export const foreignAgencies: DocumentRule = {
  id: "R25",
  severity: "error",
  why: "ชื่อของหน่วยงานอื่นแสดงว่าคัดลอกเอกสารมา",
  remedy: "แก้เป็นชื่อหน่วยงานของตนเอง",
  check: (input) => {
    const place = placeOf(input);
    if (place === "") return [];
    const agencies = mentionsOf(input.facts)
      .filter((mention) => !isMentionOf(place, mention) && nearness(place, mention) < A_VARIANT)
      .map(({ quote, where }) => ({ where, quote, text: `“${quote}” ไม่ใช่ “${place}”`, noise: input.facts.scanned }));
    return [...agencies, ...foreignPlaces(input, place)];
  },
};

/** Another district or province right behind the office's own name; elsewhere an office may well name others. */
function foreignPlaces({ facts, file }: DocumentInput, place: string): DocumentHit[] {
  if (!file) return [];
  const { district, province } = file.settings;
  const own = { อำเภอ: withoutKind(district), จังหวัด: withoutKind(province) };
  return facts.pieces.flatMap(({ text, where }) =>
    agencyMentions(text)
      .filter((mention) => isMentionOf(place, mention))
      .flatMap(({ at }) => [...text.slice(at, at + ADDRESS).matchAll(PLACE)])
      .flatMap(([quote, kind = "", name = ""]): DocumentHit[] => {
        const known = own[kindOf(kind)];
        if (known === "" || compareKey(known) === compareKey(name) || similarity(known, name) >= A_VARIANT) return [];
        return [{ where, quote, text: `“${quote}” ไม่ใช่ที่ตั้งของหน่วยงาน (${kindOf(kind)}${known})`, noise: facts.scanned }];
      }),
  );
}

/** Letters within which an office's name, district and province follow one another. */
const ADDRESS = 90;

const kindOf = (typed: string): "อำเภอ" | "จังหวัด" => (/^อ/.test(typed) ? "อำเภอ" : "จังหวัด");

function withoutKind(name: string): string {
  return name.replace(/^(?:อำเภอ|จังหวัด|อ\.|จ\.)/, "").trim();
}

/** From here on two names are spellings of one. */
const A_VARIANT = 0.5;

function mentionsOf(facts: DocumentFacts): Mention[] {
  const title = titleOf(facts.paragraphs);
  return facts.pieces.flatMap((piece) =>
    agencyMentions(piece.text).map((mention) => ({ ...mention, where: piece.where, inTitle: title.includes(piece) })),
  );
}

/** The place in the office's name: by the workbook, else the one that most mentions give. */
export function placeOf({ facts, file }: DocumentInput): string {
  const own = file ? placeOfAgency(file.settings) : "";
  if (own !== "") return own;
  // Mentions that end at a space give the name alone; of equal ones the one that others begin with.
  const votes = new Map<string, number>();
  for (const { quote, type } of mentionsOf(facts)) {
    const name = quote
      .replace(type, "")
      .replace(/^อบ[ตจ]\./, "")
      .trim();
    votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** Likeness of a place to the beginning of a mention, whose end is not known. */
function nearness(place: string, { rest }: AgencyMention): number {
  const lengths = [-2, -1, 0, 1, 2].map((more) => rest.slice(0, Math.max(1, place.length + more)));
  return Math.max(...lengths.map((name) => similarity(place, name)));
}

function namesOfOffice(input: DocumentInput): DocumentHit[] {
  const place = placeOf(input);
  if (place === "") return [];
  const variants = new Map<string, Mention>();
  for (const mention of mentionsOf(input.facts)) {
    if (isMentionOf(place, mention) || nearness(place, mention) < A_VARIANT) continue;
    if (!variants.has(mention.quote)) variants.set(mention.quote, mention);
  }
  return [...variants.values()].map((mention) => ({
    where: mention.where,
    quote: mention.quote,
    text: `ชื่อหน่วยงาน “${mention.quote}” สะกดต่างจาก “${place}” ที่ใช้ในที่อื่น`,
    noise: input.facts.scanned && !(mention.inTitle && isCutShort(mention, mentionsOf(input.facts))),
  }));
}

/** A whole syllable or more left off the end is a slip of the pen, not of a scanner. */
function isCutShort({ rest }: Mention, others: readonly Mention[]): boolean {
  return others.some((other) => other.rest.length >= rest.length + 2 && compareKey(other.rest).startsWith(compareKey(rest)));
}

/** District and province as the document writes them, in full or short, where a space ends the name. */
const PLACE = /(อำเภอ|จังหวัด|อ\.|จ\.)\s?([\u0e01-\u0e4e]{3,20})(?=[\s,]|$)/g;

function namesOfPlaces({ facts }: DocumentInput): DocumentHit[] {
  const found: { kind: "อำเภอ" | "จังหวัด"; name: string; where: string; quote: string }[] = facts.pieces.flatMap((piece: Piece) =>
    [...piece.text.matchAll(PLACE)].map((match) => ({
      kind: kindOf(match[1] as string),
      name: match[2] as string,
      where: piece.where,
      quote: match[0],
    })),
  );
  return (["อำเภอ", "จังหวัด"] as const).flatMap((kind) => {
    const own = found.filter((place) => place.kind === kind);
    const [first] = own;
    const seen = new Set<string>();
    return own.flatMap(({ name, where, quote }): DocumentHit[] => {
      const other = own.find((place) => place.name !== name && similarity(place.name, name) >= A_VARIANT);
      if (!first || name === first.name || !other || seen.has(name)) return [];
      seen.add(name);
      return [{ where, quote, text: `${kind} “${name}” สะกดต่างจาก “${first.name}” ที่ใช้ในที่อื่น`, noise: facts.scanned }];
    });
  });
}
