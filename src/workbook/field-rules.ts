/**
 * What a field of an AgencyFile from outside may hold, per kind, as plain rules. The published JSON Schema and the checks
 * before a restore are both made from these, so that they agree.
 */
import type { FieldKind } from "../agency/fields";
import { CHUNK_COLUMNS, CHUNK_LENGTH } from "./tabs";

/** A cell takes 50,000 characters; one is kept for the mark that keeps "=1" a text. */
export const LONGEST_TEXT = 49_999;
export const LONGEST_BASE64 = CHUNK_COLUMNS * CHUNK_LENGTH;
/** More rows than any office has in a lifetime, few enough for one run of six minutes. */
export const MOST_ROWS = 10_000;
export const YEAR_RANGE = { minimum: 2500, maximum: 2699 } as const;
export const POINTS_RANGE = { minimum: 0, maximum: 100 } as const;
export const INDICATOR_NUMBER = "^[1-9]\\d?$";

const DAYS = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
const LEAP_YEAR = "(?:18(?:[68][048]|[79][26])|(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000|21(?:0[48]|[24][048]|[135][26]))";
/** A day of the Christian era from 1857 to 2157, that is B.E. 2400 to 2700: years that no one can take for the other era. */
const DAY = `(?:(?:18(?:5[7-9]|[6-9]\\d)|19\\d\\d|20\\d\\d|21(?:[0-4]\\d|5[0-7]))-${DAYS}|${LEAP_YEAR}-02-29)`;

/** Patterns of the text kinds that have a form; "" stands for blank. */
export const PATTERNS: Partial<Record<FieldKind, string>> = {
  date: `^(?:${DAY})?$`,
  time: `^(?:${DAY} (?:[01]\\d|2[0-3]):[0-5]\\d)?$`,
};
