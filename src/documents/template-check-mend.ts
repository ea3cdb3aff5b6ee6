/**
 * Writes the tags of a checked part the way the merge library reads them: each in one run, spelled as declared, and those
 * that repeat rows at the very ends of their rows. Changes nothing else. Expects a part without faults.
 */
import type { DocxPart } from "../docx/open-docx";
import type { DocxParagraph, TextPiece } from "../docx/walk";
import { applyEdits, childElements, type Edit, escapeXml, ownText, type XmlElement } from "../docx/xml";
import { type DeclaredNames, declaredName } from "./template-check-names";
import { isInside, type Pair } from "./template-check-pairs";
import { spelled, type TemplateTag } from "./template-check-tags";

/** A change in a paragraph's text: what replaces the characters from `start` to `end`. */
interface TextChange {
  start: number;
  end: number;
  replacement: string;
}

/** The source of a part after mending; the same text where nothing was to mend. `pairs` tell their tags by index in `tags`. */
export function mendPart(source: string, tags: readonly TemplateTag[], pairs: readonly Pair[]): string {
  const moved = movedTags(tags, pairs);
  const changes = new Map<DocxParagraph, TextChange[]>();
  const add = (paragraph: DocxParagraph, change: TextChange) => {
    changes.set(paragraph, [...(changes.get(paragraph) ?? []), change]);
  };
  for (const tag of tags) {
    const replacement = moved.gone.has(tag) ? "" : spelled(tag.sigil, tag.name!);
    if (!standsAs(tag, replacement)) add(tag.paragraph, { start: tag.start, end: tag.end, replacement });
  }
  const edits = [...changes].flatMap(([paragraph, list]) => paragraphEdits(source, paragraph, list));
  return edits.length + moved.edits.length === 0 ? source : applyEdits(source, [...edits, ...moved.edits]);
}

/** Whether the tag already is `text`, in one piece. */
function standsAs({ paragraph, start, end }: TemplateTag, text: string): boolean {
  return (
    paragraph.text.slice(start, end) === text &&
    paragraph.pieces.some((piece) => piece.at <= start && end <= piece.at + piece.text.length)
  );
}

/** Edits of the source that carry out changes of a paragraph's text, in the elements that hold it. */
function paragraphEdits(source: string, paragraph: DocxParagraph, changes: readonly TextChange[]): Edit[] {
  return paragraph.pieces.flatMap((piece) => {
    const text = changedText(piece, changes);
    if (text === piece.text) return [];
    const { element } = piece;
    // A tab or a line break within a tag goes; it stands for itself and holds no text.
    if (element.name !== "w:t" && element.name !== "m:t") return [{ start: element.start, end: element.end, replacement: "" }];
    return textEdits(source, element, text);
  });
}

/** A piece's text after the changes: a replacement goes where its first character was. */
function changedText(piece: TextPiece, changes: readonly TextChange[]): string {
  const end = piece.at + piece.text.length;
  let text = "";
  let at = piece.at;
  for (const change of [...changes].sort((one, other) => one.start - other.start)) {
    if (change.end <= piece.at || change.start >= end) continue;
    text += piece.text.slice(at - piece.at, Math.max(at, change.start) - piece.at);
    if (change.start >= piece.at) text += change.replacement;
    at = Math.min(end, change.end);
  }
  return text + piece.text.slice(at - piece.at);
}

function textEdits(source: string, element: XmlElement, text: string): Edit[] {
  const edits: Edit[] = [{ start: element.contentStart, end: element.contentEnd, replacement: escapeXml(text) }];
  if (element.name === "w:t" && element.attributes["xml:space"] !== "preserve") {
    const attribute = /\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/;
    const startTag = source.slice(element.start, element.contentStart).replace(attribute, "");
    const replacement = `${startTag.slice(0, -1)} xml:space="preserve">`;
    edits.push({ start: element.start, end: element.contentStart, replacement });
  }
  return edits;
}

/**
 * Tags that repeat rows, where other tags stand before or after them in their row, as when columns were moved. The merge
 * library repeats the whole row but refuses a pair beside the loop's own tags, so these go to the ends of the row.
 */
function movedTags(tags: readonly TemplateTag[], pairs: readonly Pair[]): { gone: Set<TemplateTag>; edits: Edit[] } {
  const gone = new Set<TemplateTag>();
  const edits: Edit[] = [];
  const loops = pairs.filter((pair) => pair.rows !== null);
  const rows = new Set(loops.flatMap(({ rows }) => [rows!.first, rows!.last]));
  for (const row of rows) {
    // From outside in, and so for the closing tags from inside out.
    const opening = loops.filter((pair) => pair.rows!.first === row).sort((one, other) => (isInside(one, other) ? 1 : -1));
    const closing = loops.filter((pair) => pair.rows!.last === row).sort((one, other) => (isInside(one, other) ? -1 : 1));
    const inRow = tags.filter(({ paragraph }) => isWithin(paragraph.element, row));
    const first = opening.map(({ open }) => tags[open]!);
    const last = closing.map(({ close }) => tags[close]!);
    if (first.length > 0 && !first.every((tag, index) => inRow[index] === tag)) {
      for (const tag of first) gone.add(tag);
      edits.push(runAtEdge(row, "start", first));
    }
    if (last.length > 0 && !last.every((tag, index) => inRow[inRow.length - last.length + index] === tag)) {
      for (const tag of last) gone.add(tag);
      edits.push(runAtEdge(row, "end", last));
    }
  }
  return { gone, edits };
}

function isWithin(element: XmlElement, outer: XmlElement): boolean {
  return outer.start <= element.start && element.end <= outer.end;
}

/** A run with `tags` at the start of a row's first paragraph, or at the end of its last. */
function runAtEdge(row: XmlElement, edge: "start" | "end", tags: readonly TemplateTag[]): Edit {
  const paragraphs = descendants(row, "w:p");
  const run = `<w:r><w:t xml:space="preserve">${escapeXml(tags.map((tag) => spelled(tag.sigil, tag.name!)).join(""))}</w:t></w:r>`;
  const paragraph = edge === "start" ? paragraphs[0]! : paragraphs[paragraphs.length - 1]!;
  const properties = childElements(paragraph, "w:pPr")[0];
  if (paragraph.contentStart === paragraph.end) {
    return { start: paragraph.start, end: paragraph.end, replacement: `<w:p>${run}</w:p>` };
  }
  const at = edge === "end" ? paragraph.contentEnd : (properties?.end ?? paragraph.contentStart);
  return { start: at, end: at, replacement: run };
}

/** The elements of a name inside `element`, without looking inside those found. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** A comments part without its comments. */
export function withoutComments({ source, root }: DocxPart): string {
  return source.slice(0, root.contentStart) + source.slice(root.contentEnd);
}

/**
 * The properties of a file (title, subject …) are filled like the document, but staff rarely see them: a value whose tags
 * are known is spelled as declared, one with anything else in braces loses the braces.
 */
export function mendProperties({ source, root }: DocxPart, names: DeclaredNames): string {
  const edits = leaves(root).flatMap((element): Edit[] => {
    const text = ownText(element);
    if (!/[{}]/.test(text)) return [];
    const mended = text.replace(/\{([^{}]*)\}|[{}]/g, (_brace, written = "") => {
      const name = declaredName(names, written);
      return name !== null && names.tags[name]?.type === "text" ? spelled("", name) : written;
    });
    return mended === text ? [] : [{ start: element.contentStart, end: element.contentEnd, replacement: escapeXml(mended) }];
  });
  return edits.length === 0 ? source : applyEdits(source, edits);
}

function leaves(element: XmlElement): XmlElement[] {
  const children = childElements(element);
  return children.length === 0 ? [element] : children.flatMap(leaves);
}
