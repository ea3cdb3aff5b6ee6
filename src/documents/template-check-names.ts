/**
 * The tag names that a kind of document declares, looked up the way staff type them: spelling that looks the same is the
 * same, and a name that is nearly one of them is offered. Knows nothing of .docx.
 */
import { compareKey } from "../thai/normalise";
import { similarity } from "../thai/similarity";
import type { Tags } from "./tags/tag";

/** From here on a name counts as a misspelling of another: two changed letters in five. */
const NEAR = 0.6;

export interface DeclaredNames {
  /** The tags outside of any loop. */
  tags: Tags;
  /** Declared name by its spelling for comparison. */
  byKey: Map<string, string>;
  /** The loops a name is declared in; "" for outside of any. */
  homes: Map<string, string[]>;
  /** Names of loops and conditions, which are written in pairs. */
  paired: Set<string>;
}

export function declaredNames(tags: Tags): DeclaredNames {
  const names: DeclaredNames = { tags, byKey: new Map(), homes: new Map(), paired: new Set() };
  collect(tags, "", names);
  return names;
}

function collect(tags: Tags, home: string, names: DeclaredNames): void {
  for (const [name, tag] of Object.entries(tags)) {
    names.byKey.set(compareKey(name), name);
    const homes = names.homes.get(name) ?? [];
    if (!homes.includes(home)) names.homes.set(name, [...homes, home]);
    if (tag.type !== "text") names.paired.add(name);
    if (tag.type === "loop") collect(tag.inner, name, names);
  }
}

/** The declared name that `written` spells; null where it spells none. */
export function declaredName(names: DeclaredNames, written: string): string | null {
  return names.byKey.get(compareKey(written)) ?? null;
}

/** The one of `candidates` that `written` most likely means; null where none is near. */
export function nearestName(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestLikeness = NEAR;
  for (const candidate of candidates) {
    const likeness = similarity(written, candidate);
    if (likeness > bestLikeness || (best === null && likeness === bestLikeness)) {
      best = candidate;
      bestLikeness = likeness;
    }
  }
  return best;
}

/** The longest declared name that `text` begins (or ends) with; null where there is none. */
export function nameAtEdge(names: DeclaredNames, text: string, edge: "start" | "end"): string | null {
  const key = compareKey(text);
  let longest = "";
  let found: string | null = null;
  for (const [candidate, name] of names.byKey) {
    const fits = edge === "start" ? key.startsWith(candidate) : key.endsWith(candidate);
    if (fits && candidate.length > longest.length) {
      longest = candidate;
      found = name;
    }
  }
  return found;
}
