/**
 * The catalogue of a year as a flat list of values that staff can look through and correct, and the way back: the
 * office's corrections applied to a catalogue. Weights, level cut-offs and the threshold are shown but locked, because
 * custom functions compute from the shipped ones.
 */
import type { AgencyFile } from "../agency/file";
import { toArabicDigits } from "../thai/digits";
import type { Catalogue, DocumentItem, Indicator, ItemRange, OitItem, Sourced, SubIndicator } from "./types";

export interface CatalogueEntry {
  /** Id of the value over all catalogues: "2569/oit/measures/number". */
  path: string;
  /** What the value is, in Thai. */
  label: string;
  /** As staff read and type it; several requirements stand on a line each. */
  value: string;
  source: string;
  verified: boolean;
  /** True where a correction is not allowed. */
  locked: boolean;
}

/** Words of the values that are not free text. */
export const VERIFIED_WORDS = { yes: "ใช่", no: "ไม่ใช่" } as const;
export const DATA_YEAR_WORDS = { same: "ปีเดียวกัน", before: "ปีก่อนหน้า" } as const;

/** Typed where a value that came with the add-in is to be none; a blank cell keeps it. */
const NONE = "-";

export type EditProblem = "unknown" | "locked" | "unusable";

/** A value in its place: how to read it and, unless locked, to set it; `set` answers whether the text is usable. */
interface Slot {
  path: string;
  label: string;
  sourced: Sourced;
  get: () => string;
  set: ((text: string) => boolean) | null;
}

/** Every value of a catalogue, in the order in which staff look through it. */
export function catalogueEntries(catalogue: Catalogue): CatalogueEntry[] {
  return slotsOf(catalogue).map(({ path, label, sourced, get, set }) => ({
    path,
    label,
    value: get(),
    source: sourced.source,
    verified: sourced.verified,
    locked: set === null,
  }));
}

/**
 * A catalogue with those edits applied that are meant for its year, and the ones which could not be. An edit changes
 * just the value that it names: correcting a name doesn't make it verified.
 */
export function applyEdits(
  catalogue: Catalogue,
  edits: AgencyFile["catalogueEdits"],
): { catalogue: Catalogue; problems: { id: string; problem: EditProblem }[] } {
  // A row with only a note, or emptied again, keeps the shipped value.
  const meant = edits.filter(({ id, value }) => id.startsWith(`${catalogue.year}/`) && value.trim() !== "");
  const own = new Map(meant.map(({ id, value }) => [id, value.trim() === NONE ? "" : value.trim()]));
  if (own.size === 0) return { catalogue, problems: [] };
  const edited = JSON.parse(JSON.stringify(catalogue)) as Catalogue;
  const problems: { id: string; problem: EditProblem }[] = [];
  for (const { path, get, set } of slotsOf(edited)) {
    const value = own.get(path);
    if (value === undefined) continue;
    own.delete(path);
    if (value === get()) continue;
    if (set === null) problems.push({ id: path, problem: "locked" });
    else if (!set(value)) problems.push({ id: path, problem: "unusable" });
  }
  for (const id of own.keys()) problems.push({ id, problem: "unknown" });
  return { catalogue: edited, problems };
}

/** "E1–E5", "1–6"; "" where it is unknown. */
export function formatItemRange(range: ItemRange | null): string {
  return range === null ? "" : `${range.prefix}${range.first}–${range.prefix}${range.last}`;
}

/** Reads "E1–E5", "O๑ - O๓๓" or "1-6"; null where the text is no range or runs backwards. */
export function parseItemRange(text: string): Pick<ItemRange, "prefix" | "first" | "last"> | null {
  const match = /^([EO]?)(\d+)\s*[-–—]\s*([EO]?)(\d+)$/i.exec(toArabicDigits(text).trim());
  if (match === null) return null;
  const [, prefix = "", first, prefixOfLast = "", last] = match;
  if (prefixOfLast !== "" && prefixOfLast.toUpperCase() !== prefix.toUpperCase()) return null;
  const range = { prefix: prefix.toUpperCase(), first: Number(first), last: Number(last) };
  return range.first >= 1 && range.first <= range.last ? range : null;
}

function slotsOf(catalogue: Catalogue): Slot[] {
  const { year } = catalogue;
  return [
    ...Object.entries(catalogue.documents).flatMap(([name, item]) => documentSlots(`${year}/document/${name}`, item)),
    ...catalogue.indicators.flatMap((indicator) => indicatorSlots(year, indicator)),
    ...catalogue.oitItems.flatMap((item) => oitSlots(`${year}/oit/${item.key}`, item, catalogue)),
    ...lockedSlots(catalogue),
  ];
}

function documentSlots(path: string, item: DocumentItem): Slot[] {
  const label = item.key === "measures" ? "เอกสารมาตรการ" : "รายงานผล";
  return [
    {
      path: `${path}/number`,
      label: `${label}: ข้อ OIT`,
      sourced: item,
      get: () => item.number ?? "",
      set: (text) => {
        const number = oitNumber(text);
        if (number === null) return false;
        item.number = number || null;
        return true;
      },
    },
    { path: `${path}/title`, label: `${label}: ชื่อข้อ`, sourced: item, ...requiredText(item, "title") },
    {
      path: `${path}/covers`,
      label: `${label}: เป็นเอกสารของปีใด เทียบกับปีที่ประเมิน`,
      sourced: item,
      get: () => dataYearWord(item.coversYear),
      set: (text) => {
        const covers = dataYearOf(text);
        if (covers === null || covers === undefined) return false;
        item.coversYear = covers;
        return true;
      },
    },
    ...sourcedSlots(path, label, item),
  ];
}

function indicatorSlots(year: number, indicator: Indicator): Slot[] {
  const label = `ตัวชี้วัดที่ ${indicator.number}`;
  return [
    ...namedRangeSlots(`${year}/indicator/${indicator.number}`, label, indicator),
    ...indicator.subIndicators.flatMap((sub) =>
      namedRangeSlots(`${year}/sub-indicator/${sub.number}`, `ตัวชี้วัดย่อยที่ ${sub.number}`, sub),
    ),
  ];
}

function namedRangeSlots(path: string, label: string, owner: Indicator | SubIndicator): Slot[] {
  // A stand-in where the range is unknown: its blank source can be read, but not set before there is a range.
  const range = owner.items ?? { source: "", verified: false };
  const rangeSlot: Slot = {
    path: `${path}/items`,
    label: `${label}: ช่วงข้อ`,
    sourced: range,
    get: () => formatItemRange(owner.items),
    set: (text) => {
      if (text === "") {
        owner.items = null;
        return true;
      }
      const parsed = parseItemRange(text);
      if (parsed === null) return false;
      owner.items = Object.assign(range, parsed);
      return true;
    },
  };
  return [
    { path: `${path}/name`, label: `${label}: ชื่อ`, sourced: owner, ...requiredText(owner, "name") },
    ...sourcedSlots(path, label, owner),
    rangeSlot,
    ...sourcedSlots(`${path}/items`, `${label}: ช่วงข้อ`, range, () => owner.items !== null),
  ];
}

function oitSlots(path: string, item: OitItem, catalogue: Catalogue): Slot[] {
  const label = [item.number, item.name].join(" ").trim();
  const subIndicators = catalogue.indicators.flatMap((indicator) => indicator.subIndicators.map(({ number }) => number));
  return [
    {
      path: `${path}/number`,
      label: `${label}: เลขข้อ`,
      sourced: item,
      get: () => item.number,
      set: (text) => {
        const number = oitNumber(text);
        if (number === null) return false;
        item.number = number;
        return true;
      },
    },
    { path: `${path}/name`, label: `${label}: ชื่อ`, sourced: item, ...requiredText(item, "name") },
    {
      path: `${path}/indicator`,
      label: `${label}: ตัวชี้วัดที่`,
      sourced: item,
      get: () => String(item.indicator),
      set: (text) => {
        const number = Number(toArabicDigits(text));
        if (!catalogue.indicators.some((indicator) => indicator.number === number && indicator.instrument === "OIT"))
          return false;
        item.indicator = number;
        return true;
      },
    },
    {
      path: `${path}/sub-indicator`,
      label: `${label}: ตัวชี้วัดย่อยที่`,
      sourced: item,
      get: () => item.subIndicator ?? "",
      set: (text) => {
        const number = toArabicDigits(text);
        if (number !== "" && !subIndicators.includes(number)) return false;
        item.subIndicator = number || null;
        return true;
      },
    },
    {
      path: `${path}/group`,
      label: `${label}: หัวข้อกลุ่ม`,
      sourced: item,
      get: () => item.group ?? "",
      set: (text) => {
        item.group = text || null;
        return true;
      },
    },
    {
      path: `${path}/data-year`,
      label: `${label}: ข้อมูลของปีใด เทียบกับปีที่ประเมิน`,
      sourced: item,
      get: () => dataYearWord(item.dataYear),
      set: (text) => {
        const dataYear = dataYearOf(text);
        if (dataYear === undefined) return false;
        item.dataYear = dataYear;
        return true;
      },
    },
    ...sourcedSlots(path, label, item),
    {
      path: `${path}/requirement`,
      label: `${label}: สิ่งที่ต้องแสดง`,
      sourced: item.requirementSource,
      get: () => item.requirement.join("\n"),
      set: (text) => {
        item.requirement = text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "");
        return true;
      },
    },
    ...sourcedSlots(`${path}/requirement`, `${label}: สิ่งที่ต้องแสดง`, item.requirementSource),
  ];
}

function lockedSlots(catalogue: Catalogue): Slot[] {
  const { year, weights, weightsSource, levels, levelSource, thresholdSource } = catalogue;
  const locked = (path: string, label: string, sourced: Sourced, value: string): Slot => ({
    path: `${year}/${path}`,
    label,
    sourced,
    get: () => value,
    set: null,
  });
  return [
    ...Object.entries(weights).map(([instrument, weight]) =>
      locked(`weight/${instrument}`, `น้ำหนักของ ${instrument} (ร้อยละ)`, weightsSource, String(weight)),
    ),
    ...levels.flatMap(({ name, total, each }) => [
      locked(`level/${name}/total`, `ระดับ ${name}: คะแนนรวมตั้งแต่`, levelSource, String(total)),
      locked(`level/${name}/each`, `ระดับ ${name}: IIT EIT และ OIT แต่ละแบบตั้งแต่`, levelSource, each === null ? "" : String(each)),
    ]),
    locked("threshold", "เกณฑ์จุดแข็ง: ตั้งแต่กี่คะแนน", thresholdSource, String(catalogue.threshold)),
  ];
}

function sourcedSlots(path: string, label: string, owner: Sourced, exists: () => boolean = () => true): Slot[] {
  return [
    {
      path: `${path}/source`,
      label: `${label}: ที่มา`,
      sourced: owner,
      get: () => owner.source,
      set: (text) => {
        owner.source = text;
        return exists();
      },
    },
    {
      path: `${path}/verified`,
      label: `${label}: มีแหล่งยืนยันแล้ว`,
      sourced: owner,
      get: () => (owner.verified ? VERIFIED_WORDS.yes : VERIFIED_WORDS.no),
      set: (text) => {
        if (text !== VERIFIED_WORDS.yes && text !== VERIFIED_WORDS.no) return false;
        owner.verified = text === VERIFIED_WORDS.yes;
        return exists();
      },
    },
  ];
}

/** A text that must not be blank, because documents print it. */
function requiredText<Key extends string>(owner: Record<Key, string>, key: Key): Pick<Slot, "get" | "set"> {
  return {
    get: () => owner[key],
    set: (text) => {
      if (text === "") return false;
      owner[key] = text;
      return true;
    },
  };
}

/** "O25" from "O25", "o๒๕" or "25"; "" from a blank; null where the text is no item number. */
function oitNumber(text: string): string | null {
  if (text === "") return "";
  const match = /^O?\s*([1-9]\d?)$/i.exec(toArabicDigits(text));
  return match === null ? null : `O${match[1]}`;
}

function dataYearWord(year: 0 | -1 | null): string {
  if (year === null) return "";
  return year === 0 ? DATA_YEAR_WORDS.same : DATA_YEAR_WORDS.before;
}

/** undefined where the text is none of the words. */
function dataYearOf(text: string): 0 | -1 | null | undefined {
  if (text === "") return null;
  if (text === DATA_YEAR_WORDS.same) return 0;
  return text === DATA_YEAR_WORDS.before ? -1 : undefined;
}
