/** R4: names of OIT items and sub-indicators that are not quite those of the year's criteria. */
import { compareKey } from "../../thai/normalise";
import { similarity } from "../../thai/similarity";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";
import { differsByWord } from "./name-spelling";
import { itemOf, listedItems, nearestItem } from "./oit-items";
import { findNear } from "./phrase-search";

export const oitNames: DocumentRule = {
  id: "R4",
  severity: "warning",
  why: "ผู้ประเมินหาข้อมูลตามชื่อข้อที่กำหนด",
  remedy: "ใช้ชื่อข้อและชื่อตัวชี้วัดย่อยตามเกณฑ์ของปี",
  check: (input) => [...wrongItemNames(input), ...wrongCaptions(input), ...wrongNamesInText(input)],
};

function wrongItemNames({ facts, itemCatalogue }: DocumentInput): DocumentHit[] {
  return listedItems(facts).flatMap(({ number, name }): DocumentHit[] => {
    const item = itemOf(itemCatalogue, number);
    if (!item || compareKey(item.name) === compareKey(name.text)) return [];
    const other = nearestItem(itemCatalogue, name.text);
    const moved = other && other.item !== item && other.likeness > 0.95;
    return [
      {
        where: name.where,
        quote: name.text,
        text: moved
          ? `“${name.text}” คือข้อ ${other.item.number} ของปี ${itemCatalogue.year} ไม่ใช่ข้อ ${item.number}`
          : `ข้อ ${item.number} ของปี ${itemCatalogue.year} ชื่อ “${item.name}”`,
        noise: facts.scanned && !moved && !differsByWord(item.name, name.text),
      },
    ];
  });
}

const CAPTION = /(?:^|ย่อ|ที่|ตัวชี้วัด)[ก-๎]*\s*((?:9|10)\.\d)\s+([ก-๎\s]{5,80}?)\s*(?:\(ต่อ\))?$/;

function wrongCaptions({ facts, itemCatalogue }: DocumentInput): DocumentHit[] {
  const subs = itemCatalogue.indicators.flatMap(({ subIndicators }) => subIndicators);
  return facts.paragraphs.flatMap(({ text, where }): DocumentHit[] => {
    const match = CAPTION.exec(text);
    const sub = subs.find(({ number }) => number === match?.[1]);
    const name = match?.[2] ?? "";
    if (!sub || compareKey(name) === compareKey(sub.name)) return [];
    return [
      {
        where,
        quote: text,
        text: `ตัวชี้วัดย่อยที่ ${sub.number} ของปี ${itemCatalogue.year} ชื่อ “${sub.name}”`,
        noise: facts.scanned && !differsByWord(sub.name, name),
      },
    ];
  });
}

/** Long names only: short ones ("ข้อมูลผู้บริหาร") are ordinary words. In letters. */
const LONG_NAME = 38;
/** Share of the letters that may differ. */
const SLIPS = 0.12;

/** A long item name in running text from which a word is missing, in a document that does not list the items. */
function wrongNamesInText({ facts, itemCatalogue }: DocumentInput): DocumentHit[] {
  if (listedItems(facts).length > 0) return [];
  const seen = new Set<string>();
  return itemCatalogue.oitItems
    .filter(({ name }) => compareKey(name).length >= LONG_NAME)
    .flatMap(({ name }) => {
      const key = compareKey(name);
      return facts.pieces.flatMap(({ key: letters, where }): DocumentHit[] => {
        const near = findNear(letters, key, Math.floor(key.length * SLIPS));
        if (!near || near.distance === 0) return [];
        const found = letters.slice(near.start, near.end);
        const known = itemCatalogue.oitItems.some((item) => similarity(item.name, found) > 0.98);
        if (seen.has(found) || known || !differsByWord(found, key)) return [];
        seen.add(found);
        return [{ where, quote: found, text: `ชื่อข้อในเกณฑ์คือ “${name}”` }];
      });
    });
}
