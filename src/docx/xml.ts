/**
 * Reads XML text into a tree that knows where each element and text stands in the source, so that a part of a .docx can
 * be changed in place. Exact on well-formed XML 1.0; anything else is told as a finding. No namespaces, no DTD: a .docx
 * may have none, and an entity declaration is how a small file grows without end.
 */
import type { Finding, Outcome } from "../agency/finding";

export interface XmlElement {
  type: "element";
  /** Name as written, with its prefix ("w:p"). */
  name: string;
  /** Values with entities resolved. */
  attributes: { [name: string]: string };
  parent: XmlElement | null;
  children: XmlNode[];
  /** Offsets in the source: of "<", after the start tag, of the end tag, after the end tag. An empty tag has the last three equal. */
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
}

export interface XmlText {
  type: "text";
  /** Text with entities resolved; CDATA as it is. */
  text: string;
  start: number;
  end: number;
}

export type XmlNode = XmlElement | XmlText;

/** Deeper than any document (a table in a table in a text box has about 30 levels), shallow enough to walk by recursion. */
const DEEPEST = 256;

const NAME_START =
  ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const NAME = `[${NAME_START}][${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Thrown inside this file only; {@link parseXml} turns it into a finding. */
interface Malformed {
  malformed: true;
  id: "xml-malformed" | "xml-doctype";
  at: number;
}

function fail(at: number, id: Malformed["id"] = "xml-malformed"): never {
  const problem: Malformed = { malformed: true, id, at };
  throw problem;
}

/**
 * The root element of an XML text. `partName` is the part of the .docx, named in the finding
 * ("xml-malformed", "xml-doctype").
 */
export function parseXml(source: string, partName: string): Outcome<XmlElement> {
  try {
    return { ok: true, value: readDocument(source), findings: [] };
  } catch (error) {
    if (!isMalformed(error)) throw error;
    return { ok: false, findings: [findingOf(error, partName)] };
  }
}

function isMalformed(error: unknown): error is Malformed {
  return typeof error === "object" && error !== null && (error as Malformed).malformed === true;
}

function findingOf(problem: Malformed, partName: string): Finding {
  if (problem.id === "xml-doctype") return doctypeFinding(partName);
  return {
    id: "xml-malformed",
    severity: "error",
    place: { where: `ส่วน ${partName} ของไฟล์ ตัวอักษรที่ ${problem.at + 1}` },
    text: "เนื้อไฟล์เสียหาย อ่านต่อไม่ได้",
    remedy: "เปิดไฟล์ใน Google เอกสาร หรือ Word แล้วบันทึกเป็น .docx ใหม่ ถ้าเปิดไม่ได้ ให้ใช้ไฟล์ฉบับก่อนหน้า",
  };
}

/** What is said of a part with a document type declaration, which no .docx needs. */
export function doctypeFinding(partName: string): Finding {
  return {
    id: "xml-doctype",
    severity: "error",
    place: { where: `ส่วน ${partName} ของไฟล์` },
    text: "ไฟล์มีคำสั่งประกาศ (DOCTYPE) ซึ่งไฟล์ .docx ไม่ควรมี จึงไม่เปิดเพื่อความปลอดภัย",
    remedy: "เปิดไฟล์ใน Google เอกสาร หรือ Word แล้วบันทึกเป็น .docx ใหม่",
  };
}

function readDocument(source: string): XmlElement {
  const forbidden = source.search(FORBIDDEN);
  if (forbidden >= 0) fail(forbidden);

  const name = new RegExp(NAME, "uy");
  const space = /[ \t\r\n]+/y;
  const match = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? "";
  };

  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let depth = 0;
  let at = source[0] === "\uFEFF" ? 1 : 0;

  if (source.startsWith("<?xml", at) && /[ \t\r\n]/.test(source[at + 5] ?? "")) at = readDeclaration(source, at);

  while (at < source.length) {
    if (source[at] !== "<") {
      const next = source.indexOf("<", at);
      const end = next < 0 ? source.length : next;
      const raw = source.slice(at, end);
      if (open) open.children.push({ type: "text", text: decode(raw, at), start: at, end });
      else if (/[^ \t\r\n]/.test(raw)) fail(at);
      if (open && raw.includes("]]>")) fail(at + raw.indexOf("]]>"));
      at = end;
    } else if (source.startsWith("<!--", at)) {
      const end = source.indexOf("--", at + 4);
      if (end < 0 || source[end + 2] !== ">") fail(at);
      at = end + 3;
    } else if (source.startsWith("<![CDATA[", at)) {
      const end = source.indexOf("]]>", at + 9);
      if (!open || end < 0) fail(at);
      else open.children.push({ type: "text", text: newlines(source.slice(at + 9, end)), start: at, end: end + 3 });
      at = end + 3;
    } else if (source.startsWith("<!", at)) {
      fail(at, source.startsWith("<!DOCTYPE", at) ? "xml-doctype" : "xml-malformed");
    } else if (source.startsWith("<?", at)) {
      const target = match(name, at + 2);
      const end = source.indexOf("?>", at + 2 + target.length);
      if (target === "" || /^xml$/i.test(target) || end < 0) fail(at);
      if (end > at + 2 + target.length && match(space, at + 2 + target.length) === "") fail(at);
      at = end + 2;
    } else if (source[at + 1] === "/") {
      const tag = match(name, at + 2);
      const end: number = at + 2 + tag.length + match(space, at + 2 + tag.length).length;
      if (!open || open.name !== tag || source[end] !== ">") fail(at);
      else {
        open.contentEnd = at;
        open.end = end + 1;
        open = open.parent;
      }
      depth--;
      at = end + 1;
    } else {
      const element = readStartTag(at);
      if (open) open.children.push(element);
      else if (root) fail(at);
      else root = element;
      element.parent = open;
      if (element.end === 0) {
        open = element;
        if (++depth > DEEPEST) fail(at);
      }
      at = element.contentStart;
    }
  }
  if (!root || open) fail(source.length);
  return root as XmlElement;

  /** Reads a start tag at `start`; `end` stays 0 while the element is open. */
  function readStartTag(start: number): XmlElement {
    const tag = match(name, start + 1);
    if (tag === "") fail(start);
    const attributes: { [name: string]: string } = Object.create(null);
    let position = start + 1 + tag.length;
    for (;;) {
      const gap = match(space, position);
      position += gap.length;
      const closing = source[position] === ">" ? 1 : source.startsWith("/>", position) ? 2 : 0;
      if (closing > 0) {
        const after = position + closing;
        const empty = closing === 2 ? after : 0;
        return {
          type: "element",
          name: tag,
          attributes,
          parent: null,
          children: [],
          start,
          contentStart: after,
          contentEnd: empty,
          end: empty,
        };
      }
      const key = match(name, position);
      if (gap === "" || key === "" || key in attributes) fail(position);
      position += key.length;
      position += match(space, position).length;
      if (source[position] !== "=") fail(position);
      position++;
      position += match(space, position).length;
      const quote = source[position];
      if (quote !== '"' && quote !== "'") fail(position);
      const end = source.indexOf(quote as string, position + 1);
      if (end < 0) fail(position);
      const raw = source.slice(position + 1, end);
      if (raw.includes("<")) fail(position);
      attributes[key] = decode(raw.replace(/\r\n|[\t\n\r]/g, " "), position + 1);
      position = end + 1;
    }
  }
}

/** Checks the XML declaration at `at` and returns where it ends. */
function readDeclaration(source: string, at: number): number {
  const pattern =
    /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
  pattern.lastIndex = at;
  const declaration = pattern.exec(source)?.[0];
  return declaration ? at + declaration.length : fail(at);
}

function newlines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Resolves the five entities and character references; any other reference is malformed. */
function decode(raw: string, at: number): string {
  const text = newlines(raw);
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]*;?)/g, (_whole, reference: string, offset: number) => {
    const body = /^([^;]*);$/.exec(reference)?.[1];
    if (body === undefined) return fail(at + offset);
    const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(body);
    if (!number) return ENTITIES.get(body) ?? fail(at + offset);
    const code = number[1] !== undefined ? Number.parseInt(number[1], 16) : Number.parseInt(number[2]!, 10);
    if (!(code <= 0x10ffff) || FORBIDDEN.test(String.fromCodePoint(code))) return fail(at + offset);
    return String.fromCodePoint(code);
  });
}

/** Text as it stands between tags in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === "&" ? "&amp;" : character === "<" ? "&lt;" : "&gt;"));
}

export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child.type === "element" && (name === undefined || child.name === name),
  );
}

export function firstChild(element: XmlElement, name: string): XmlElement | null {
  return childElements(element, name)[0] ?? null;
}

/** The text of an element without that of its child elements. */
export function ownText(element: XmlElement): string {
  return element.children.map((child) => (child.type === "text" ? child.text : "")).join("");
}

/** A change of the source between two offsets. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

/** The source after `edits`. Where two overlap, the one that starts first wins and the other is dropped. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => one.start - other.start || other.end - one.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    pieces.push(source.slice(at, edit.start), edit.replacement);
    at = edit.end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}
