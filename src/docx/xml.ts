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
  const tree = treeBuilder();
  const read = readXml(source, partName, tree.events);
  return read.ok ? { ok: true, value: tree.root(), findings: [] } : read;
}

/** What a reading of XML tells, in the order of the source. */
export interface XmlEvents {
  /** `attributes` are names and values in turn. An empty tag is opened and closed at once. */
  open(name: string, attributes: readonly string[], start: number, contentStart: number): void;
  close(contentEnd: number, end: number): void;
  text(text: string, start: number, end: number): void;
}

/** Reads without keeping anything: for parts that are megabytes. The findings are those of {@link parseXml}. */
export function readXml(source: string, partName: string, events: XmlEvents): Outcome<null> {
  try {
    readDocument(source, events);
    return { ok: true, value: null, findings: [] };
  } catch (error) {
    if (!isMalformed(error)) throw error;
    return { ok: false, findings: [findingOf(error, partName)] };
  }
}

/** Keeps what is read as a tree. */
function treeBuilder(): { events: XmlEvents; root(): XmlElement } {
  let root: XmlElement | null = null;
  let parent: XmlElement | null = null;
  const events: XmlEvents = {
    open(name, pairs, start, contentStart) {
      const attributes: { [name: string]: string } = Object.create(null);
      for (let index = 0; index < pairs.length; index += 2) attributes[pairs[index]!] = pairs[index + 1]!;
      const element: XmlElement = {
        type: "element",
        name,
        attributes,
        parent,
        children: [],
        start,
        contentStart,
        contentEnd: 0,
        end: 0,
      };
      if (parent) parent.children.push(element);
      root ??= element;
      parent = element;
    },
    close(contentEnd, end) {
      parent!.contentEnd = contentEnd;
      parent!.end = end;
      parent = parent!.parent;
    },
    text(text, start, end) {
      parent!.children.push({ type: "text", text, start, end });
    },
  };
  return { events, root: () => root! };
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

function readDocument(source: string, events: XmlEvents): void {
  const forbidden = source.search(FORBIDDEN);
  if (forbidden >= 0) fail(forbidden);

  const name = new RegExp(NAME, "uy");
  /** Names of the open elements. */
  const open: string[] = [];
  let hasRoot = false;
  let at = source[0] === "\uFEFF" ? 1 : 0;

  if (source.startsWith("<?xml", at) && isSpace(source.charCodeAt(at + 5))) at = readDeclaration(source, at);

  while (at < source.length) {
    if (source[at] !== "<") {
      const next = source.indexOf("<", at);
      const end = next < 0 ? source.length : next;
      const raw = source.slice(at, end);
      if (open.length > 0) events.text(decode(raw, at), at, end);
      else if (/[^ \t\r\n]/.test(raw)) fail(at);
      if (open.length > 0 && raw.includes("]]>")) fail(at + raw.indexOf("]]>"));
      at = end;
    } else if (source[at + 1] === "/") {
      const tagEnd = nameEnd(at + 2);
      const end = spaceEnd(tagEnd);
      if (open.length === 0 || source[end] !== ">" || source.slice(at + 2, tagEnd) !== open.pop()) fail(at);
      events.close(at, end + 1);
      at = end + 1;
    } else if (source[at + 1] === "!") {
      at = readMarkup(at);
    } else if (source[at + 1] === "?") {
      const targetEnd = nameEnd(at + 2);
      const target = source.slice(at + 2, targetEnd);
      const end = source.indexOf("?>", targetEnd);
      if (target === "" || /^xml$/i.test(target) || end < 0) fail(at);
      if (end > targetEnd && spaceEnd(targetEnd) === targetEnd) fail(at);
      at = end + 2;
    } else {
      if (open.length === 0 && hasRoot) fail(at);
      hasRoot = true;
      at = readStartTag(at);
    }
  }
  if (!hasRoot || open.length > 0) fail(source.length);

  /** Where the name that begins at `start` ends; `start` where there is none. Almost all names are ASCII. */
  function nameEnd(start: number): number {
    let end = start;
    while (isAsciiNameCharacter(source.charCodeAt(end))) end += 1;
    if (!(source.charCodeAt(end) > 0x7f) && (end === start || isAsciiNameStart(source.charCodeAt(start)))) return end;
    name.lastIndex = start;
    return start + (name.exec(source)?.[0].length ?? 0);
  }

  function spaceEnd(start: number): number {
    let end = start;
    while (isSpace(source.charCodeAt(end))) end += 1;
    return end;
  }

  /** Reads a comment or CDATA and returns where it ends. */
  function readMarkup(start: number): number {
    if (source.startsWith("<!--", start)) {
      const end = source.indexOf("--", start + 4);
      return end >= 0 && source[end + 2] === ">" ? end + 3 : fail(start);
    }
    if (!source.startsWith("<![CDATA[", start)) {
      fail(start, source.startsWith("<!DOCTYPE", start) ? "xml-doctype" : "xml-malformed");
    }
    const end = source.indexOf("]]>", start + 9);
    if (open.length === 0 || end < 0) fail(start);
    events.text(newlines(source.slice(start + 9, end)), start, end + 3);
    return end + 3;
  }

  /** Reads a start tag and returns where it ends. */
  function readStartTag(start: number): number {
    let position = nameEnd(start + 1);
    if (position === start + 1) fail(start);
    const tag = source.slice(start + 1, position);
    const attributes: string[] = [];
    for (;;) {
      const gapEnd = spaceEnd(position);
      const closing = source[gapEnd] === ">" ? 1 : source.startsWith("/>", gapEnd) ? 2 : 0;
      if (closing > 0) {
        const end = gapEnd + closing;
        events.open(tag, attributes, start, end);
        if (closing === 2) events.close(end, end);
        else if (open.push(tag) > DEEPEST) fail(start);
        return end;
      }
      const keyEnd = nameEnd(gapEnd);
      if (gapEnd === position || keyEnd === gapEnd) fail(gapEnd);
      const key = source.slice(gapEnd, keyEnd);
      for (let index = 0; index < attributes.length; index += 2) if (attributes[index] === key) fail(gapEnd);
      position = spaceEnd(keyEnd);
      if (source[position] !== "=") fail(position);
      position = spaceEnd(position + 1);
      const quote = source[position];
      if (quote !== '"' && quote !== "'") fail(position);
      const end = source.indexOf(quote as string, position + 1);
      if (end < 0) fail(position);
      const raw = source.slice(position + 1, end);
      if (raw.includes("<")) fail(position);
      attributes.push(key, decode(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw, position + 1));
      position = end + 1;
    }
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Letters, "_" and ":". */
function isAsciiNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x3a || code === 0x5f;
}

/** Besides them digits, "-" and ".". */
function isAsciiNameCharacter(code: number): boolean {
  return isAsciiNameStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
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
  if (edits.length === 0) return source;
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
