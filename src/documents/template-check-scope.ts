/** Whether each tag may stand where it stands: known at all, inside its loop, written as a pair where it is one. */

import type { LoopTag, Tag, Tags } from "./tags/tag";
import { type DeclaredNames, nearestName } from "./template-check-names";
import { isInside, type Pair, type Pairing } from "./template-check-pairs";
import type { TemplateTag } from "./template-check-tags";

export type ScopeFault =
  /** `homes`: the loops that the name that was meant is declared in, where none of them is around the tag. */
  | { kind: "unknown"; at: number; meant: string | null; homes: string[] }
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

/** What may stand at a place, from outside in; "any" inside of a loop whose own name is not known. */
type Scope = Tags[] | "any";

/** The faults of names in `tags`, the tags of one part that `pairing` has paired. */
export function faultsOfNames(tags: readonly TemplateTag[], pairing: Pairing, names: DeclaredNames): ScopeFault[] {
  const enclosures = enclosuresOf(pairing);
  const openingOf = new Map(pairing.pairs.map((pair) => [pair.close, pair.open]));
  return tags.flatMap((tag, at): ScopeFault[] =>
    tag.sigil === "/"
      ? faultOfClosing(tag, at, tags[openingOf.get(at) ?? -1], names)
      : faultOfOpeningOrText(tag, at, scopeAround(at, tags, enclosures, names), names),
  );
}

function enclosuresOf(pairing: Pairing): Enclosure[] {
  return [
    ...pairing.pairs.map((pair) => ({ opening: pair.open, first: pair.first, last: pair.last, pair })),
    ...pairing.loose.map(({ tag, first, last }) => ({ opening: tag, first, last, pair: null })),
  ];
}

function scopeAround(at: number, tags: readonly TemplateTag[], enclosures: readonly Enclosure[], names: DeclaredNames): Scope {
  const own = enclosures.find(({ opening }) => opening === at);
  const around = enclosures
    .filter((other) => other !== own && other.first <= at && at <= other.last && !(own && isWithin(other, own)))
    .sort((one, other) => (isWithin(one, other) ? 1 : isWithin(other, one) ? -1 : one.opening - other.opening));
  return around.reduce<Scope>((outer, { opening }) => withInner(outer, tags[opening]!, names), [names.tags]);
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

/** The scope inside of a pair. A condition adds no names, nor does the part that stands for an empty list. */
function withInner(outer: Scope, opening: TemplateTag, names: DeclaredNames): Scope {
  if (outer === "any" || opening.sigil === "^") return outer;
  const name = opening.name ?? nearestName(opening.written, names.paired);
  if (name === null) return "any";
  const declared = lookUp(outer, name) ?? anywhere(names.tags, name);
  return declared?.type === "loop" ? [...outer, declared.inner] : outer;
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
  return tag.written === opening.written ? [{ kind: "unknown", at, meant, homes: [] }] : [{ kind: "closing-name", at, meant }];
}

function faultOfOpeningOrText(tag: TemplateTag, at: number, scope: Scope, names: DeclaredNames): ScopeFault[] {
  const isText = tag.sigil === "";
  if (tag.name === null) return [unknownTag(tag, at, scope, names)];
  const declared = scope === "any" ? anywhere(names.tags, tag.name) : lookUp(scope, tag.name);
  if (!declared) return [{ kind: "outside-loop", at, homes: loopsOf(tag.name, names) }];
  if (isText && declared.type !== "text") return [{ kind: "not-a-text", at }];
  return !isText && declared.type === "text" ? [{ kind: "not-a-pair", at }] : [];
}

/** The loops a name is declared in. */
function loopsOf(name: string, names: DeclaredNames): string[] {
  return (names.homes.get(name) ?? []).filter((home) => home !== "");
}

/** A name that may stand here is offered before one that may not. */
function unknownTag(tag: TemplateTag, at: number, scope: Scope, names: DeclaredNames): ScopeFault {
  const fits = (name: string) => tag.sigil === "" || names.paired.has(name);
  const here = scope === "any" ? [] : scope.flatMap((level) => Object.keys(level)).filter(fits);
  const meantHere = nearestName(tag.written, here);
  if (meantHere !== null) return { kind: "unknown", at, meant: meantHere, homes: [] };
  const meant = nearestName(tag.written, [...names.homes.keys()].filter(fits));
  return { kind: "unknown", at, meant, homes: meant === null || scope === "any" ? [] : loopsOf(meant, names) };
}
