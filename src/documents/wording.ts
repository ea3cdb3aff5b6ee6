/**
 * The running sentences of documents: a default in the project's own words for each, which an office replaces by a row
 * in its table of texts. Figures and names are put into named slots, `{slot}`; what stands between square brackets is
 * left out when a slot inside is empty.
 */
import type { AgencyFile } from "../agency/file";
import { announcementWordings } from "./wordings/announcement-wordings";
import { evidenceAppendixWordings } from "./wordings/evidence-appendix-wordings";
import { measuresWordings } from "./wordings/measures-wordings";
import { memoWordings } from "./wordings/memo-wordings";
import { purposeWordings } from "./wordings/purpose-wordings";
import { reportWordings } from "./wordings/report-wordings";

export interface Wording {
  /** What staff see: which sentence this is. */
  label: string;
  text: string;
}

export const wordings = {
  ...measuresWordings,
  ...purposeWordings,
  ...reportWordings,
  ...announcementWordings,
  ...memoWordings,
  ...evidenceAppendixWordings,
} satisfies Record<string, Wording>;

export type WordingKey = keyof typeof wordings;

const SLOT = /\{([^{}]+)\}/g;
const OPTIONAL = /\[([^[\]]*\{[^[\]]*)\]/g;

/** The slots of a sentence, in order. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1]!.trim());
}

/**
 * A sentence as the document prints it: the office's own text where there is one, else the default, with `values` in its
 * slots. A slot that the sentence does not have stays as it was typed.
 */
export function say(texts: AgencyFile["texts"], key: WordingKey, values: Record<string, string> = {}): string {
  return fill(textFor(texts, key), values);
}

function textFor(texts: AgencyFile["texts"], key: WordingKey): string {
  const own = texts.find((row) => row.key === key && row.text.trim() !== "");
  return own ? own.text.trim() : wordings[key].text;
}

function fill(sentence: string, values: Record<string, string>): string {
  const known = new Map(Object.entries(values));
  const value = (slot: string) => known.get(slot.trim());
  return sentence
    .replace(OPTIONAL, (_whole, part: string) => (slotsOf(part).some((slot) => value(slot) === "") ? "" : part))
    .replace(SLOT, (whole, slot: string) => value(slot) ?? whole)
    .replace(/ {2,}/g, " ")
    .trim();
}
