// Makes the grid's Thai locale: Univer has none, so its English one is gone through and each known wording replaced.
import type { ILanguagePack } from "@univerjs/core";
import { GRID_WORDS } from "./grid-words";

/** A copy of `english` in which every wording of GRID_WORDS is Thai; the rest is left as it is. */
export function thaiLocale(english: ILanguagePack): ILanguagePack {
  return translate(english) as ILanguagePack;
}

function translate(node: unknown): unknown {
  if (typeof node === "string") return Object.hasOwn(GRID_WORDS, node) ? GRID_WORDS[node] : node;
  if (Array.isArray(node)) return node.map(translate);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, translate(value)]));
}
