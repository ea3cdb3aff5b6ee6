/**
 * Pairs the opening and closing tags of a part, as a stack that recovers after each fault so that none hides another, and
 * tells what every pair covers: within a table a loop from cell to cell covers whole rows. Judges no names.
 */
import type { XmlElement } from "../docx/xml";
import { compareKey } from "../thai/normalise";
import { type DeclaredNames, nearestName } from "./template-check-names";
import { positionInSource, type TemplateTag } from "./template-check-tags";

/** Tags are told by their index in the part's list of tags. */
export interface Pair {
  open: number;
  close: number;
  /** First and last tag of what the pair covers. */
  first: number;
  last: number;
  /** The rows that repeat, where the pair runs from one cell to another of the same table. */
  rows: { first: XmlElement; last: XmlElement } | null;
}

export type PairFault =
  | { kind: "unclosed"; at: number }
  | { kind: "unopened"; at: number }
  | { kind: "crossed"; at: number; open: number; other: number }
  | { kind: "other-place"; at: number; close: number }
  | { kind: "split-by-wrapper"; at: number; close: number }
  | { kind: "rows-overlap"; at: number; other: number };

export interface Pairing {
  pairs: Pair[];
  faults: PairFault[];
  /** What an opening tag without a closing one, or the other way round, was probably meant to cover: for its inner tags' sake. */
  loose: { tag: number; first: number; last: number }[];
}

/** `tags` are those of one part, in order. */
export function pairTags(tags: readonly TemplateTag[], names: DeclaredNames): Pairing {
  const keys = tags.map((tag) => pairingKey(tag, names));
  const { matched, unclosed, unopened, crossed } = match(tags, keys);
  const turned = takeTurnedPairs(tags, keys, unclosed, unopened);

  const faults: PairFault[] = [...crossed];
  const pairs: Pair[] = [];
  for (const [open, close] of [...matched, ...turned]) {
    const rows = rowsOf(tags[open]!, tags[close]!);
    if (rows) pairs.push({ open, close, rows, ...coveredByRows(tags, rows) });
    else if (open < close) pairs.push({ open, close, rows, first: open, last: close });
    const fault = faultOfPlace(tags, open, close, rows !== null);
    if (fault) faults.push(fault);
  }
  faults.push(...overlapsOf(pairs));
  faults.push(...unclosed.map((at): PairFault => ({ kind: "unclosed", at })));
  faults.push(...unopened.map((at): PairFault => ({ kind: "unopened", at })));
  const loose = [
    ...unclosed.map((tag) => ({ tag, ...looseExtent(tags, keys, tag, names, 1) })),
    ...unopened.map((tag) => ({ tag, ...looseExtent(tags, keys, tag, names, -1) })),
  ];
  return { pairs, faults, loose };
}

/** What an opening and its closing tag have in common: the declared name, or the one that was probably meant. */
function pairingKey(tag: TemplateTag, names: DeclaredNames): string {
  return tag.name ?? nearestName(tag.written, names.paired) ?? compareKey(tag.written);
}

function match(tags: readonly TemplateTag[], keys: readonly string[]) {
  const matched: [open: number, close: number][] = [];
  const unclosed: number[] = [];
  const unopened: number[] = [];
  const crossed: PairFault[] = [];
  const stack: number[] = [];

  for (const [at, tag] of tags.entries()) {
    if (tag.sigil === "#" || tag.sigil === "^") stack.push(at);
    if (tag.sigil !== "/") continue;
    const level = tag.written === "" ? stack.length - 1 : lastIndexWhere(stack, (open) => keys[open] === keys[at]);
    if (level < 0) {
      unopened.push(at);
      continue;
    }
    const open = stack[level]!;
    for (const inner of stack.splice(level).slice(1)) {
      if (isClosedLater(tags, keys, inner, at)) {
        crossed.push({ kind: "crossed", at, open, other: inner });
        stack.push(inner);
      } else unclosed.push(inner);
    }
    matched.push([open, at]);
  }
  return { matched, unclosed: [...unclosed, ...stack], unopened, crossed };
}

function lastIndexWhere<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (fits(items[index]!)) return index;
  return -1;
}

/** Whether after tag `from` there is a closing tag for `open` that no later opening tag takes. */
function isClosedLater(tags: readonly TemplateTag[], keys: readonly string[], open: number, from: number): boolean {
  let depth = 0;
  for (let at = from + 1; at < tags.length; at++) {
    if (keys[at] !== keys[open] || tags[at]!.sigil === "") continue;
    depth += tags[at]!.sigil === "/" ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Pairs in one row whose closing tag stands first, as after columns were moved: what is meant is plain. Takes them out of both lists. */
function takeTurnedPairs(
  tags: readonly TemplateTag[],
  keys: readonly string[],
  unclosed: number[],
  unopened: number[],
): [open: number, close: number][] {
  const turned: [open: number, close: number][] = [];
  for (const open of [...unclosed]) {
    const row = tags[open]!.paragraph.cell?.rowElement;
    const close = unopened.find((at) => at < open && keys[at] === keys[open] && tags[at]!.paragraph.cell?.rowElement === row);
    if (!row || close === undefined || tags[close]!.paragraph.cell === tags[open]!.paragraph.cell) continue;
    turned.push([open, close]);
    unclosed.splice(unclosed.indexOf(open), 1);
    unopened.splice(unopened.indexOf(close), 1);
  }
  return turned;
}

/** The rows a pair repeats: from the row it opens in to the row it closes in, both rows of one table. */
function rowsOf(open: TemplateTag, close: TemplateTag): Pair["rows"] {
  const [from, to] = [open.paragraph, close.paragraph];
  const isRowLoop =
    from.container !== to.container &&
    from.cell !== null &&
    to.cell !== null &&
    from.cell !== to.cell &&
    from.cell.rowElement.parent === to.cell.rowElement.parent &&
    !from.inTextBox &&
    !to.inTextBox;
  return isRowLoop ? { first: from.cell!.rowElement, last: to.cell!.rowElement } : null;
}

function coveredByRows(tags: readonly TemplateTag[], rows: { first: XmlElement; last: XmlElement }) {
  const covered = tags.flatMap((tag, index) => {
    const position = positionInSource(tag);
    return position >= rows.first.start && position < rows.last.end ? [index] : [];
  });
  return { first: covered[0]!, last: covered[covered.length - 1]! };
}

/** What is wrong with where a pair stands; null where nothing is. */
function faultOfPlace(tags: readonly TemplateTag[], open: number, close: number, isRowLoop: boolean): PairFault | null {
  if (isRowLoop) return null;
  const [from, to] = [tags[open]!, tags[close]!];
  if (from.paragraph.container !== to.paragraph.container) return { kind: "other-place", at: open, close };
  // A tag alone in its paragraph goes with the whole paragraph, whatever it is wrapped in.
  if (from.paragraph !== to.paragraph && isAlone(from) && isAlone(to)) return null;
  const [around, aroundEnd] = [wrappersOf(from), wrappersOf(to)];
  const same =
    from.paragraph === to.paragraph
      ? around.length === aroundEnd.length && around.every((wrapper, level) => wrapper === aroundEnd[level])
      : around.length === 0 && aroundEnd.length === 0;
  return same ? null : { kind: "split-by-wrapper", at: open, close };
}

function isAlone({ paragraph, start, end }: TemplateTag): boolean {
  return (paragraph.text.slice(0, start) + paragraph.text.slice(end)).trim() === "";
}

/** Hyperlinks and the like around a tag. */
function wrappersOf({ paragraph, start }: TemplateTag): XmlElement[] {
  const piece = paragraph.pieces.find(({ at, text }) => start < at + text.length);
  return piece?.wrappers ?? [];
}

/** Loops over rows of one table that share a row without one being inside the other. */
function overlapsOf(pairs: readonly Pair[]): PairFault[] {
  const loops = pairs.filter((pair) => pair.rows !== null);
  return loops.flatMap((pair, index) =>
    loops
      .slice(index + 1)
      .filter((other) => !isInside(pair, other) && !isInside(other, pair) && pair.first <= other.last && other.first <= pair.last)
      .map(
        (other): PairFault => ({
          kind: "rows-overlap",
          at: Math.max(pair.open, other.open),
          other: Math.min(pair.open, other.open),
        }),
      ),
  );
}

/** Whether row loop `inner` repeats fewer rows than `outer`, or the same rows and stands between its tags. */
export function isInside(inner: Pair, outer: Pair): boolean {
  if (inner.first === outer.first && inner.last === outer.last) return outer.open < inner.open && inner.close < outer.close;
  return outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * What a tag without its counterpart was probably meant to cover, going forward (1) or back (-1): in a table the rest of the
 * row, elsewhere the tags next to it as long as they are declared in that loop.
 */
function looseExtent(
  tags: readonly TemplateTag[],
  keys: readonly string[],
  from: number,
  names: DeclaredNames,
  step: 1 | -1,
): { first: number; last: number } {
  const { cell, container } = tags[from]!.paragraph;
  let end = from;
  for (let at = from + step; at >= 0 && at < tags.length; at += step) {
    const { paragraph, name } = tags[at]!;
    const sameRow = cell !== null && paragraph.cell?.rowElement === cell.rowElement;
    const belongs = paragraph.container === container && name !== null && isDeclaredWithin(name, keys[from]!, names);
    if (!sameRow && !belongs) break;
    end = at;
  }
  return { first: Math.min(from, end), last: Math.max(from, end) };
}

/** Whether `name` is declared in loop `home`, at whatever depth. */
function isDeclaredWithin(name: string, home: string, names: DeclaredNames, depth = 0): boolean {
  const homes = names.homes.get(name) ?? [];
  // Loops are nested a few levels deep; the bound guards against a name that is declared within itself.
  return (
    homes.includes(home) || (depth < 8 && homes.some((outer) => outer !== "" && isDeclaredWithin(outer, home, names, depth + 1)))
  );
}
