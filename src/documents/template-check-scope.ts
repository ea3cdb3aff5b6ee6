/** Whether each tag may stand where it stands: known at all, inside its loop, written as a pair where it is one. */

import type { LoopTag, Tag, Tags } from "./tags/tag";
import { type DeclaredNames, nearestName } from "./template-check-names";
import { isInside, type Pair, type Pairing } from "./template-check-pairs";
import type { TemplateTag } from "./template-check-tags";

export type ScopeFault =
  | { kind: "unknown"; at: number; meant: string | null }
  | { kind: "closing-name"; at: number; meant: string }
  | { kind: "outside-loop"; at: number; homes: string[] }
  | { kind: "not-a-pair"; at: number }
  | { kind: "not-a-text"; at: number };

/** A loop or condition around a tag, or what is left of one. */
interface Enclosure {
  opening: number;
  first: number;
  last: number;
  pair: Pair | null;
}

/** The faults of names in `tags`, the tags of one part that `pairing` has paired. */
export function faultsOfNames(tags: readonly TemplateTag[], pairing: Pairing, names: DeclaredNames): ScopeFault[] {
  const enclosures = enclosuresOf(pairing);
  const openings = new Map(pairing.pairs.map((pair) => [pair.close, pair.open]));
  const known = new Map<number, Tags[] | "any">();

  /** What may stand inside an enclosure, from outside in; "any" where its own name is not known. */
  const scopeInside = (enclosure: Enclosure): Tags[] | "any" => {
    const before = known.get(enclosure.opening);
    if (before) return before;
    known.set(enclosure.opening, "any");
    const tag = tags[enclosure.opening]!;
    const outer = scopeAround(enclosure.opening, enclosure);
    const scope = tag.sigil === "^" ? outer : withInner(outer, tag, names);
    known.set(enclosure.opening, scope);
    return scope;
  };
  const scopeAround = (at: number, self?: Enclosure): Tags[] | "any" => {
    const around = enclosures.filter((other) => other !== self && other.opening !== at && encloses(other, at, self));
    const innermost = around.reduce<Enclosure | null>((best, other) => (best && isWithin(best, other) ? best : other), null);
    return innermost ? scopeInside(innermost) : [names.tags];
  };

  return tags.flatMap((tag, at): ScopeFault[] => {
    if (tag.sigil === "/") return faultOfClosing(tag, at, tags[openings.get(at) ?? -1], names);
    return faultOfOpeningOrText(
      tag,
      at,
      scopeAround(
        at,
        enclosures.find(({ opening }) => opening === at),
      ),
      names,
    );
  });
}

function enclosuresOf(pairing: Pairing): Enclosure[] {
  return [
    ...pairing.pairs.map((pair) => ({ opening: pair.open, first: pair.first, last: pair.last, pair })),
    ...pairing.loose.map(({ tag, first, last }) => ({ opening: tag, first, last, pair: null })),
  ];
}

/** Whether tag `at`, which opens `self` where that is given, stands inside `outer`. */
function encloses(outer: Enclosure, at: number, self: Enclosure | undefined): boolean {
  if (self) return isWithin(self, outer);
  return outer.first <= at && at <= outer.last;
}

function isWithin(inner: Enclosure, outer: Enclosure): boolean {
  if (inner.pair?.rows && outer.pair?.rows) return isInside(inner.pair, outer.pair);
  if (inner.first === outer.first && inner.last === outer.last) return outer.opening < inner.opening;
  return outer.first <= inner.first && inner.last <= outer.last;
}

function lookUp(scope: Tags[], name: string): Tag | null {
  for (let level = scope.length - 1; level >= 0; level--) {
    const tag = scope[level]![name];
    if (tag) return tag;
  }
  return null;
}

/** The scope inside of a loop; a condition adds no names. */
function withInner(outer: Tags[] | "any", tag: TemplateTag, names: DeclaredNames): Tags[] | "any" {
  const name = tag.name ?? nearestName(tag.written, names.paired);
  if (name === null) return "any";
  const declared = (outer === "any" ? null : lookUp(outer, name)) ?? anywhere(names.tags, name);
  return declared?.type === "loop" ? [...(outer === "any" ? [names.tags] : outer), declared.inner] : outer;
}

/** The first declaration of `name`, at whatever depth. */
function anywhere(tags: Tags, name: string): Tag | null {
  if (tags[name]) return tags[name];
  const loops = Object.values(tags).filter((tag): tag is LoopTag => tag.type === "loop");
  for (const loop of loops) {
    const found = anywhere(loop.inner, name);
    if (found) return found;
  }
  return null;
}

function faultOfClosing(tag: TemplateTag, at: number, opening: TemplateTag | undefined, names: DeclaredNames): ScopeFault[] {
  if (tag.name !== null || tag.written === "") return [];
  if (!opening) return [];
  const meant = opening.name ?? nearestName(opening.written, names.paired) ?? opening.written;
  return tag.written === opening.written ? [{ kind: "unknown", at, meant }] : [{ kind: "closing-name", at, meant }];
}

function faultOfOpeningOrText(tag: TemplateTag, at: number, scope: Tags[] | "any", names: DeclaredNames): ScopeFault[] {
  const isText = tag.sigil === "";
  if (tag.name === null) {
    const inScope = scope === "any" ? [] : scope.flatMap((level) => Object.keys(level)).reverse();
    const fits = (name: string) => isText || names.paired.has(name);
    const meant =
      nearestName(tag.written, inScope.filter(fits)) ?? nearestName(tag.written, [...names.homes.keys()].filter(fits));
    return [{ kind: "unknown", at, meant }];
  }
  const declared = scope === "any" ? anywhere(names.tags, tag.name) : lookUp(scope, tag.name);
  if (!declared) return [{ kind: "outside-loop", at, homes: (names.homes.get(tag.name) ?? []).filter((home) => home !== "") }];
  if (isText && declared.type !== "text") return [{ kind: "not-a-text", at }];
  return !isText && declared.type === "text" ? [{ kind: "not-a-pair", at }] : [];
}
