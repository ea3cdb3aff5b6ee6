import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import PizZip from "pizzip";
import { LARGEST_DOCX, LARGEST_UNPACKED, MOST_ENTRIES, openDocx } from "../../src/docx/open-docx";
import { inflateWithin, zipBytes } from "../../src/docx/zip";
import { p, sampleDocx, sampleZip, XML_HEAD } from "./sample-docx";

const good = sampleDocx(p("ข้อความ"));
const unpacked = sampleZip(p("ข้อความ")).generate({ type: "uint8array", compression: "STORE" });

function zipOf(entries: { [name: string]: string | Uint8Array }): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(entries)) zip.file(name, content);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** Where the directory entry of a name begins in a zip file, its signature included. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf("PK\x01\x02"); at >= 0; at = buffer.indexOf("PK\x01\x02", at + 1)) {
    if (buffer.toString("latin1", at + 46, at + 46 + buffer.readUInt16LE(at + 28)) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** A copy with a 32-bit number changed in the directory entry of the document. */
function withNumber(bytes: Uint8Array, offset: number, change: (value: number) => number): Uint8Array {
  const buffer = Buffer.from(bytes);
  const at = directoryEntry(bytes, "word/document.xml") + offset;
  buffer.writeUInt32LE(change(buffer.readUInt32LE(at)), at);
  return Uint8Array.from(buffer);
}

/** A copy where a name is written over by one of the same length, in both its places. */
function withName(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return Uint8Array.from(Buffer.from(text.split(from).join(to), "latin1"));
}

function idsOf(bytes: Uint8Array): string[] {
  const opened = openDocx(bytes);
  return opened.ok ? [] : opened.findings.map(({ id }) => id);
}

/** Bytes that no compression makes shorter, the same at every run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** Packs into 50 KB. */
const bomb = sampleDocx(p("ก"), {
  entries: { "../a.xml": "<a/>", "word/vbaProject.bin": "x", "a.bin": new Uint8Array(LARGEST_UNPACKED) },
});

test("opens a .docx with its parts in order", () => {
  const bytes = sampleDocx(p("ก"), { footer: p("ข"), header: p("ค"), comments: "", title: "ง" });
  const opened = openDocx(bytes);
  expect(opened.ok && opened.value.parts.map(({ kind }) => kind)).toEqual(["body", "header", "footer", "comments", "properties"]);
});

test("finds the document under another name, by its content type", () => {
  const types = `${XML_HEAD}<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const opened = openDocx(zipOf({ "[Content_Types].xml": types, "word/document2.xml": "<w:document><w:body/></w:document>" }));
  expect(opened.ok && opened.value.parts[0]?.name).toBe("word/document2.xml");
});

const REFUSED: [what: string, bytes: Uint8Array, id: string][] = [
  ["an empty file", new Uint8Array(0), "docx-not-docx"],
  ["a PDF", Uint8Array.from(Buffer.from("%PDF-1.7 …")), "docx-not-docx"],
  ["a text", Uint8Array.from(Buffer.from("มาตรการ")), "docx-not-docx"],
  ["an encrypted .docx or an old .doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), "docx-encrypted"],
  ["a zip file of something else", zipOf({ "a.txt": "ก" }), "docx-not-docx"],
  ["an .xlsx", zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }), "docx-not-docx"],
  ["a package without a document", zipOf({ "[Content_Types].xml": "<Types/>" }), "docx-not-docx"],
  ["a file over 2 MB", sampleDocx(p("ก"), { entries: { "word/media/a.bin": noise(LARGEST_DOCX + 9) } }), "docx-too-big"],
  ["a cut-off file", good.slice(0, good.length - 40), "docx-damaged"],
  ["a document with macros", sampleDocx(p("ก"), { entries: { "word/vbaProject.bin": "x" } }), "docx-macro"],
  [
    "a document that says it has macros",
    sampleDocx(p("ก"), {
      entries: {
        "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`,
      },
    }),
    "docx-macro",
  ],
  ["a name that leads out of the package", sampleDocx(p("ก"), { entries: { "../a.xml": "<a/>" } }), "docx-unsafe-name"],
  ["a name from the root", sampleDocx(p("ก"), { entries: { "/a.xml": "<a/>" } }), "docx-unsafe-name"],
  ["a name with a drive", sampleDocx(p("ก"), { entries: { "C:a.xml": "<a/>" } }), "docx-unsafe-name"],
  [
    "an entry twice",
    withName(sampleDocx(p("ก"), { entries: { "word/DOCUMENT.xmk": "<a/>" } }), "word/DOCUMENT.xmk", "word/document.xml"),
    "docx-unsafe-name",
  ],
  ["two names that differ in case only", sampleDocx(p("ก"), { entries: { "word/DOCUMENT.xml": "<a/>" } }), "docx-unsafe-name"],
  [
    "over 2,000 entries",
    sampleDocx(p("ก"), {
      entries: Object.fromEntries(Array.from({ length: MOST_ENTRIES }, (_, index) => [`a/${index}.bin`, ""])),
    }),
    "docx-unpacks-too-big",
  ],
  ["what unpacks to over 50 MB", bomb, "docx-unpacks-too-big"],
  [
    "what says in its directory that it unpacks to over 50 MB",
    withNumber(good, 24, () => LARGEST_UNPACKED + 1),
    "docx-unpacks-too-big",
  ],
  ["an entry longer than its directory says", withNumber(good, 24, (size) => size - 1), "docx-damaged"],
  ["an entry shorter than its directory says", withNumber(good, 24, (size) => size + 1), "docx-damaged"],
  ["an entry whose checksum differs", withNumber(good, 16, (crc) => (crc ^ 1) >>> 0), "docx-damaged"],
  ["an entry that is not packed, and whose checksum differs", withNumber(unpacked, 16, (crc) => (crc ^ 1) >>> 0), "docx-damaged"],
  ["an entry packed in a way that no .docx is", withNumber(unpacked, 10, (method) => (method | 9) >>> 0), "docx-damaged"],
  ["an entry that begins behind the end", withNumber(good, 42, () => 0x7fffffff), "docx-damaged"],
  ["an encrypted entry", withNumber(good, 8, (flags) => flags | 1), "docx-encrypted"],
  ["a document that is not well-formed", sampleDocx("<w:p>"), "xml-malformed"],
  [
    "a document with a document type",
    sampleDocx("", { entries: { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' } }),
    "xml-doctype",
  ],
  [
    "a part without text that has a document type",
    sampleDocx(p("ก"), { entries: { "word/styles.xml": "<!DOCTYPE a><a/>" } }),
    "xml-doctype",
  ],
];

test.each(REFUSED)("refuses %s", (_what, bytes, id) => {
  expect(idsOf(bytes)).toContain(id);
});

test("every refusal is in Thai and says what to do", () => {
  for (const [, bytes] of REFUSED) {
    const opened = openDocx(bytes);
    for (const { text, remedy } of opened.findings) {
      expect(text).toMatch(/[ก-๙]/);
      expect(remedy).toMatch(/[ก-๙]/);
    }
  }
});

test("tells all that can be said against a package at once", () => {
  expect(idsOf(bomb)).toEqual(["docx-unpacks-too-big", "docx-unsafe-name", "docx-macro"]);
});

test("tells all damaged parts at once", () => {
  expect(idsOf(sampleDocx("<w:p>", { header: "<w:p>", entries: { "word/styles.xml": "<!DOCTYPE a><a/>" } })).sort()).toEqual([
    "xml-doctype",
    "xml-malformed",
    "xml-malformed",
  ]);
});

test("opens a .docx that is not packed", () => {
  expect(openDocx(unpacked).ok).toBe(true);
});

test("hands on no more bytes than allowed", () => {
  const packed = Uint8Array.from(deflateRawSync(Buffer.alloc(10 * 1024 * 1024)));
  let handed = 0;
  const count = (chunk: Uint8Array) => {
    handed += chunk.length;
  };
  expect(inflateWithin(packed, 100_000, count)).toBeNull();
  expect(handed).toBeLessThanOrEqual(100_000);
});

test("stops unpacking an entry that runs on far beyond its size", () => {
  // 10 MB of zeros in an entry that says it holds 1,000 bytes.
  const bytes = sampleDocx(p("ก"), { entries: { "word/document.xml": new Uint8Array(10 * 1024 * 1024) } });
  expect(idsOf(withNumber(bytes, 24, () => 1000))).toEqual(["docx-damaged"]);
});

test("never throws on damaged bytes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.nat(good.length),
      fc.boolean(),
      (changes, length, cut) => {
        const bytes = good.slice(0, cut ? length : good.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const opened = openDocx(bytes);
        expect(opened.ok || opened.findings.length > 0).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test("never throws on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, likeZip) => {
      const start = likeZip ? [0x50, 0x4b, 3, 4] : [];
      expect(openDocx(Uint8Array.from([...start, ...bytes])).ok).toBe(false);
    }),
  );
});

test("packs the same content into the same bytes", () => {
  const zip = () => sampleZip(p("ก"));
  expect(Buffer.from(zipBytes(zip())).equals(Buffer.from(zipBytes(zip())))).toBe(true);
  expect(openDocx(zipBytes(zip())).ok).toBe(true);
});
