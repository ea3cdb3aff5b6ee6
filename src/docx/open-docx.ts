/**
 * Opens a .docx that came from outside: says in plain Thai why a file is refused, before anything in it is believed.
 * Checks the package only; what the document says is for the rooms that read it.
 */
import type { Finding, Outcome } from "../agency/finding";
import { crc32 } from "./checksum";
import { childElements, doctypeFinding, parseXml, type XmlElement } from "./xml";
import { inflateWithin, openZip, type Zip } from "./zip";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** 2 MB: ten times a template with pictures; base64 of it still fits the workbook's hidden tab. */
export const LARGEST_DOCX = 2 * 1024 * 1024;
/** What a file may unpack to, in bytes and entries: far above any office document, far below what stops a run. */
export const LARGEST_UNPACKED = 50 * 1024 * 1024;
export const MOST_ENTRIES = 2000;

/** A part with text: its name in the package, what staff call it, its XML. */
export interface DocxPart {
  name: string;
  kind: "body" | "header" | "footer" | "footnotes" | "comments" | "properties";
  source: string;
  root: XmlElement;
}

export interface Docx {
  zip: Zip;
  /** Parts that carry text, the body first, then headers, footers, notes, comments, properties of the file. */
  parts: DocxPart[];
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const KINDS: { [contentType: string]: DocxPart["kind"] } = {
  [`${WORD}document.main+xml`]: "body",
  [`${WORD}template.main+xml`]: "body",
  [`${WORD}header+xml`]: "header",
  [`${WORD}footer+xml`]: "footer",
  [`${WORD}footnotes+xml`]: "footnotes",
  [`${WORD}comments+xml`]: "comments",
  "application/vnd.openxmlformats-package.core-properties+xml": "properties",
  "application/vnd.openxmlformats-officedocument.extended-properties+xml": "properties",
};
const ORDER: DocxPart["kind"][] = ["body", "header", "footer", "footnotes", "comments", "properties"];

const SAVE_AS_DOCX = "เปิดไฟล์ใน Google เอกสาร หรือ Word แล้วเลือกดาวน์โหลดหรือบันทึกเป็น Microsoft Word (.docx) แล้วส่งไฟล์นั้น";

function refusal(id: string, text: string, remedy = SAVE_AS_DOCX): Finding {
  return { id, severity: "error", place: {}, text, remedy };
}

function refused(...findings: Finding[]): { ok: false; findings: Finding[] } {
  return { ok: false, findings };
}

/**
 * Opens the bytes of a .docx. Refuses what is not a .docx, what is encrypted, has macros, is over 2 MB, unpacks to over
 * 50 MB or 2,000 entries, lies about its sizes, has unsafe or double names, or XML that is malformed or declares a DTD.
 * Never throws, whatever the bytes.
 */
export function openDocx(bytes: Uint8Array): Outcome<Docx> {
  const stranger = recognise(bytes);
  if (stranger) return refused(stranger);
  if (bytes.length > LARGEST_DOCX) {
    return refused(
      refusal(
        "docx-too-big",
        `ไฟล์ใหญ่ ${megabytes(bytes.length)} MB เกินที่รับได้ (${megabytes(LARGEST_DOCX)} MB)`,
        "ลดขนาดหรือลบรูปภาพในไฟล์ แล้วบันทึกเป็น .docx ใหม่",
      ),
    );
  }
  const entries = readDirectory(bytes, MOST_ENTRIES);
  if (!entries) return refused(damaged());

  const faults = faultsOfEntries(entries);
  if (faults.length > 0) return refused(...faults);
  if (!entries.every((entry) => isWhole(bytes, entry))) return refused(damaged());
  return readParts(openZip(bytes), new Set(entries.map((entry) => entry.name)));
}

/** Tells what a file is by its first bytes where that is not a zip file; null for a zip file. */
function recognise(bytes: Uint8Array): Finding | null {
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
  if (start.startsWith("PK\x03\x04")) return null;
  if (bytes.length === 0) return refusal("docx-not-docx", "ไฟล์ว่างเปล่า");
  // The OLE container: either a .doc of old Word, or a .docx that Word encrypted.
  if (start === "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
    return refusal(
      "docx-encrypted",
      "ไฟล์มีรหัสผ่าน หรือเป็นไฟล์ Word รุ่นเก่า (.doc) จึงเปิดอ่านไม่ได้",
      "เอารหัสผ่านออก หรือบันทึกใหม่เป็น Word รุ่นปัจจุบัน (.docx) แล้วส่งไฟล์นั้น",
    );
  }
  if (start.startsWith("%PDF")) return refusal("docx-not-docx", "ไฟล์นี้เป็น PDF ไม่ใช่ .docx");
  if (start.startsWith("{\\rtf")) return refusal("docx-not-docx", "ไฟล์นี้เป็น RTF ไม่ใช่ .docx");
  return refusal("docx-not-docx", "ไฟล์นี้ไม่ใช่ไฟล์ .docx");
}

function damaged(): Finding {
  return refusal(
    "docx-damaged",
    "ไฟล์เสียหายหรือมาไม่ครบ เปิดอ่านไม่ได้",
    "ดาวน์โหลดหรือคัดลอกไฟล์มาใหม่ แล้วลองอีกครั้ง ถ้ายังไม่ได้ ให้เปิดใน Word แล้วบันทึกเป็น .docx ใหม่",
  );
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / (1024 * 1024)) * 10) / 10);
}

/** Everything that can be said against the directory of the package, at once. */
function faultsOfEntries(entries: readonly ZipEntry[]): Finding[] {
  const faults: Finding[] = [];
  const names = entries.map((entry) => entry.name);
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) {
    faults.push(refusal("docx-unpacks-too-big", "ไฟล์แตกออกมาใหญ่หรือมีชิ้นส่วนมากผิดปกติ จึงไม่เปิดเพื่อความปลอดภัย"));
  }
  if (entries.some((entry) => entry.encrypted)) {
    faults.push(refusal("docx-encrypted", "ไฟล์มีรหัสผ่าน จึงเปิดอ่านไม่ได้", "เอารหัสผ่านออก แล้วบันทึกเป็น .docx ใหม่"));
  }
  const unsafe = names.filter(isUnsafeName);
  // Word looks names of parts up without regard to case, so two that differ only in case are double as well.
  const seen = new Set<string>();
  const double = names.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
  if (unsafe.length > 0 || double.length > 0) {
    faults.push({
      ...refusal("docx-unsafe-name", "ไฟล์มีชิ้นส่วนที่ชื่อซ้ำกันหรือชื่อผิดปกติ จึงไม่เปิดเพื่อความปลอดภัย"),
      quote: [...unsafe, ...double].slice(0, 3).join(", "),
    });
  }
  if (names.some((name) => /(^|\/)vba(Project|Data)\.(bin|xml)$/i.test(name))) faults.push(macro());
  return faults;
}

function macro(): Finding {
  return refusal(
    "docx-macro",
    "ไฟล์มีมาโคร (ชุดคำสั่งอัตโนมัติ) จึงไม่รับเพื่อความปลอดภัย",
    "ใน Word เลือกบันทึกเป็นชนิด เอกสาร Word (.docx) ซึ่งไม่มีมาโคร แล้วส่งไฟล์นั้น",
  );
}

/** Names that could lead out of the package, or that no .docx has. */
function isUnsafeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return name === "" || /^[/\\]|^[A-Za-z]:|\\|[\x00-\x1f]/.test(name) || name.split("/").includes("..");
}

/** Whether an entry unpacks to just what the directory says. */
function isWhole(bytes: Uint8Array, entry: ZipEntry): boolean {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === 0) return entry.packedSize === entry.size && crc32(packed) === entry.crc;
  if (entry.method !== 8) return false;
  let crc = 0;
  const length = inflateWithin(packed, entry.size, (chunk) => {
    crc = crc32(chunk, crc);
  });
  return length === entry.size && crc === entry.crc;
}

function readParts(zip: Zip, names: ReadonlySet<string>): Outcome<Docx> {
  const typesName = "[Content_Types].xml";
  if (!names.has(typesName)) return refused(otherPackage(names));
  const types = parseXml(textOf(zip, typesName), typesName);
  if (!types.ok) return types;

  const findings: Finding[] = [];
  const parts: DocxPart[] = [];
  for (const [name, contentType] of contentTypes(types.value, names)) {
    if (/macroEnabled/i.test(contentType)) return refused(macro());
    const kind = KINDS[contentType];
    if (!kind && !/\.(xml|rels)$/i.test(name)) continue;
    const source = textOf(zip, name);
    if (!kind) {
      // Parts without text are not read here, but Word and Google read them.
      if (source.includes("<!DOCTYPE")) findings.push(doctypeFinding(name));
      continue;
    }
    const root = parseXml(source, name);
    if (root.ok) parts.push({ name, kind, source, root: root.value });
    else findings.push(...root.findings);
  }
  if (findings.length > 0) return { ok: false, findings };
  if (!parts.some((part) => part.kind === "body" && part.root.name === "w:document")) return refused(otherPackage(names));
  // A stable sort: headers stay in the order of the package.
  parts.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return { ok: true, value: { zip, parts }, findings: [] };
}

/** A zip file that holds something else. */
function otherPackage(names: ReadonlySet<string>): Finding {
  if (names.has("xl/workbook.xml")) return refusal("docx-not-docx", "ไฟล์นี้เป็นตาราง (.xlsx) ไม่ใช่เอกสาร .docx");
  if (names.has("mimetype")) return refusal("docx-not-docx", "ไฟล์นี้เป็นเอกสารแบบ OpenDocument ไม่ใช่ .docx");
  return refusal("docx-not-docx", "ไฟล์นี้ไม่ใช่ไฟล์ .docx หรือไม่มีเนื้อเอกสารอยู่ข้างใน");
}

/** Part names with their content type, as `[Content_Types].xml` gives them. */
function contentTypes(types: XmlElement, names: ReadonlySet<string>): [name: string, contentType: string][] {
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const node of childElements(types)) {
    const { Extension = "", PartName = "", ContentType = "" } = node.attributes;
    if (/^(\w+:)?Default$/.test(node.name)) byExtension.set(Extension.toLowerCase(), ContentType);
    if (/^(\w+:)?Override$/.test(node.name)) byName.set(PartName.replace(/^\//, ""), ContentType);
  }
  return [...names].map((name) => {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return [name, byName.get(name) ?? byExtension.get(extension) ?? ""];
  });
}

function textOf(zip: Zip, name: string): string {
  return zip.file(name)?.asText() ?? "";
}

/** Writes the changed XML of parts back into the package. */
export function replaceParts(docx: Docx, sources: { [partName: string]: string }): void {
  for (const [name, source] of Object.entries(sources)) docx.zip.file(name, source);
}
