/** The office's templates and emblem through the sidebar's door: out, changed, in, kept in the workbook's cells, back to default. */
import { createHash } from "node:crypto";
import PizZip from "pizzip";
import type { DocumentKind } from "../../src/agency/choices";
import { readDocx } from "../documents/read-docx";
import { png } from "../docx/sample-png";
import type { Snapshot, Workbench } from "./open-built";
import { answered, call, closeAll, contents, open, sampleFile, workbookWith } from "./sample-workbench";

const TAB = "_แม่แบบ";
const KIND = "measures";
const WORDS = "หน่วยงานนี้แก้แม่แบบเอง";

let sample: Snapshot;

beforeAll(() => {
  sample = workbookWith(sampleFile());
});
afterEach(closeAll);

const ids = ({ findings }: { findings: { id: string }[] }) => findings.map(({ id }) => id);
const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));
const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

function take(workbench: Workbench, kind: DocumentKind = KIND): { fileName: string; base64: string } {
  return answered(call(workbench, "takeTemplate", { kind }));
}

function give(workbench: Workbench, base64: string, kind: DocumentKind = KIND) {
  return call(workbench, "giveTemplate", { kind, fileName: "แม่แบบของเรา.docx", base64 });
}

/** The default template with a paragraph of the office's own before its first table, and `ballast` random bytes as a picture. */
function edited(base64: string, ballast = 0): string {
  const zip = new PizZip(bytesOf(base64));
  const xml = zip.file("word/document.xml")!.asText();
  zip.file("word/document.xml", xml.replace("<w:body>", `<w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`));
  if (ballast > 0) {
    // Digests do not compress: the file keeps its size.
    const noise = Buffer.concat(
      Array.from({ length: ballast / 64 }, (_, index) => createHash("sha512").update(String(index)).digest()),
    );
    zip.file("word/media/ballast.bin", noise);
    const types = zip.file("[Content_Types].xml")!.asText();
    const declared = '<Default Extension="bin" ContentType="application/octet-stream"/>';
    zip.file("[Content_Types].xml", types.replace(/(<Types\b[^>]*>)/, `$1${declared}`));
  }
  return base64Of(zip.generate({ type: "uint8array", compression: "DEFLATE" }));
}

/** Text of the document that the workbook makes now. */
function documentText(workbench: Workbench, kind: DocumentKind = KIND): { text: string; findings: string[] } {
  const answer = call(workbench, "downloadDocument", { kind, force: false });
  return { text: readDocx(bytesOf(answered(answer).base64)).text, findings: ids(answer) };
}

/** Types over the first piece of a kept file, as a hand in the hidden tab might. */
function damage(workbench: Workbench): void {
  const sheet = workbench.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB)!;
  const values = sheet.getDataRange().getValues() as string[][];
  const column = values[0]!.indexOf("base64-1");
  const piece = values[2]![column]!;
  const middle = Math.floor(piece.length / 2);
  sheet
    .getRange(3, column + 1)
    .setValue(`${piece.slice(0, middle)}${piece[middle] === "A" ? "B" : "A"}${piece.slice(middle + 1)}`);
}

test("a template goes out, comes in changed and is used; what goes out again is what was checked", () => {
  const workbench = open({ snapshot: sample });
  const out = take(workbench);
  expect(out.fileName).toMatch(/^แม่แบบ .+\.docx$/);
  const changed = edited(out.base64);
  const answer = give(workbench, changed);
  expect(answered(answer)).toEqual({ kind: KIND, fileName: "แม่แบบของเรา.docx", storedAt: expect.stringMatching(/^\d{4}-/) });
  expect(answered(call(workbench, "templateState", { kind: KIND })).fileName).toBe("แม่แบบของเรา.docx");
  const again = take(workbench);
  expect(again.fileName).toBe("แม่แบบของเรา.docx");
  expect(readDocx(bytesOf(again.base64)).text).toContain(WORDS);
  expect(documentText(workbench)).toEqual({ text: expect.stringContaining(WORDS), findings: [] });
  // What the workbook keeps goes through once more without a byte of difference.
  answered(give(workbench, again.base64));
  expect(take(workbench).base64).toBe(again.base64);
  expect(contents(workbench, ["templates"]).templates).toHaveLength(1);
});

test("a template of 1.9 MB fits the workbook's cells", () => {
  const workbench = open({ snapshot: sample });
  const changed = edited(take(workbench).base64, 1_900_032);
  expect(bytesOf(changed).length).toBeGreaterThan(1.9e6);
  expect(give(workbench, changed).ok).toBe(true);
  const again = bytesOf(take(workbench).base64);
  expect(Buffer.from(new PizZip(again).file("word/media/ballast.bin")!.asUint8Array()).length).toBe(1_900_032);
  expect(documentText(workbench).findings).toEqual([]);
});

test("every colleague and every copy of the workbook has it", () => {
  const workbench = open({ snapshot: sample });
  answered(give(workbench, edited(take(workbench).base64)));
  const kept = take(workbench).base64;
  const colleague = workbench.openWindow({ user: "user-2" });
  expect(answered(call(colleague, "takeTemplate", { kind: KIND })).base64).toBe(kept);
  const copy = open({ snapshot: workbench.snapshot() });
  expect(take(copy).base64).toBe(kept);
  expect(documentText(copy).text).toContain(WORDS);
});

test("a damaged piece is told, and the default is used", () => {
  const workbench = open({ snapshot: sample });
  const standard = take(workbench).base64;
  answered(give(workbench, edited(standard)));
  damage(workbench);
  const taken = call(workbench, "takeTemplate", { kind: KIND });
  expect([ids(taken), answered(taken).base64]).toEqual([["stored-file-damaged"], standard]);
  expect(taken.findings[0]!.place.tab).toBe(TAB);
  const made = documentText(workbench);
  expect(made.findings).toEqual(["stored-file-damaged"]);
  expect(made.text).not.toContain(WORDS);
});

test("one request goes back to the default", () => {
  const workbench = open({ snapshot: sample });
  const standard = take(workbench).base64;
  answered(give(workbench, edited(standard)));
  expect(answered(call(workbench, "defaultTemplate", { kind: KIND }))).toEqual({ kind: KIND, fileName: "", storedAt: "" });
  expect(take(workbench).base64).toBe(standard);
  expect(contents(workbench, ["templates"]).templates).toEqual([]);
  // Asked again it stays so, and a new template takes its place.
  expect(call(workbench, "defaultTemplate", { kind: KIND }).ok).toBe(true);
  answered(give(workbench, edited(standard)));
  expect(documentText(workbench).text).toContain(WORDS);
});

describe("refused, with the kept template left as it was", () => {
  const zipWith = (change: (zip: PizZip) => void) => (base64: string) => {
    const zip = new PizZip(bytesOf(base64));
    change(zip);
    return base64Of(zip.generate({ type: "uint8array", compression: "DEFLATE" }));
  };
  const withText = (text: string) =>
    zipWith((zip) => {
      const xml = zip.file("word/document.xml")!.asText();
      zip.file("word/document.xml", xml.replace("<w:body>", `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));
    });
  const CASES: [string, (standard: string) => string, RegExp][] = [
    ["no base64", () => "%%%", /^file-unreadable$/],
    ["nothing", () => "", /^docx-not-docx$/],
    ["a PDF", () => base64Of(Buffer.from("%PDF-1.7 …")), /^docx-not-docx$/],
    ["an encrypted file", () => base64Of(Buffer.from("d0cf11e0a1b11ae10000", "hex")), /^docx-encrypted$/],
    ["over 2 MB", (standard) => edited(standard, 2.2e6), /^docx-too-big$/],
    ["more than 50 MB unpacked", zipWith((zip) => void zip.file("word/media/zeros.bin", new Uint8Array(51 * 1024 * 1024))), /./],
    ["an unknown tag", withText("{ชื่อที่ไม่มีใครรู้จัก}"), /./],
    ["a loop that is not closed", withText("{#มาตรการ}"), /./],
  ];

  test.each(CASES)("%s", (_what, make, id) => {
    const workbench = open({ snapshot: sample });
    const standard = take(workbench).base64;
    answered(give(workbench, edited(standard)));
    const before = contents(workbench, ["templates"]).templates;
    const answer = give(workbench, make(standard));
    expect(answer.ok).toBe(false);
    expect(ids(answer).some((each) => id.test(each))).toBe(true);
    expect(answer.findings.every(({ text, remedy }) => /[ก-๙]/.test(text) && /[ก-๙]/.test(remedy))).toBe(true);
    expect(contents(workbench, ["templates"]).templates).toEqual(before);
    expect(documentText(workbench).text).toContain(WORDS);
  });
});

test("another kind's template, damaged or not, is no concern of a document", () => {
  const workbench = open({ snapshot: sample });
  answered(give(workbench, take(workbench, "full-report").base64, "full-report"));
  damage(workbench);
  expect(documentText(workbench, KIND).findings).toEqual([]);
  expect(documentText(workbench, "full-report").findings).toEqual(["stored-file-damaged"]);
});

describe("the emblem", () => {
  const emblemIn = (workbench: Workbench, kind: DocumentKind) => {
    const answer = call(workbench, "downloadDocument", { kind, force: false });
    const file = new PizZip(bytesOf(answered(answer).base64)).file("word/media/emblem.png");
    return { findings: ids(answer), bytes: file ? base64Of(file.asUint8Array()) : null };
  };
  const picture = base64Of(png(300, 330));
  const giveEmblem = (workbench: Workbench, base64: string) => call(workbench, "giveEmblem", { fileName: "ตรา.png", base64 });

  test("is kept in the workbook and stands in the documents that bear one", () => {
    const workbench = open({ snapshot: sample });
    expect(emblemIn(workbench, "announcement")).toEqual({ findings: [], bytes: null });
    expect(answered(giveEmblem(workbench, picture))).toEqual({ fileName: "ตรา.png" });
    expect(emblemIn(open({ snapshot: workbench.snapshot() }), "announcement")).toEqual({ findings: [], bytes: picture });
    expect(emblemIn(workbench, KIND)).toEqual({ findings: [], bytes: null });
  });

  test("a new one takes the place of the old", () => {
    const workbench = open({ snapshot: sample });
    answered(giveEmblem(workbench, picture));
    const other = base64Of(png(200, 200));
    answered(giveEmblem(workbench, other));
    expect(emblemIn(workbench, "announcement").bytes).toBe(other);
    expect(contents(workbench, ["templates"]).templates).toHaveLength(1);
  });

  test("a damaged one is told, and its place stays empty", () => {
    const workbench = open({ snapshot: sample });
    answered(giveEmblem(workbench, picture));
    damage(workbench);
    expect(emblemIn(workbench, "announcement")).toEqual({ findings: ["stored-file-damaged"], bytes: null });
  });

  test.each([
    ["no PNG", base64Of(Buffer.from("GIF89a")), "png-not-png"],
    ["a PNG cut short", picture.slice(0, 100), "png-damaged"],
    ["one of 30 pixels", base64Of(png(30, 30)), "png-dimensions"],
    ["no base64", "%", "file-unreadable"],
  ])("%s is refused and the kept one stays", (_what, base64, id) => {
    const workbench = open({ snapshot: sample });
    answered(giveEmblem(workbench, picture));
    const answer = giveEmblem(workbench, base64);
    expect([answer.ok, ids(answer)]).toEqual([false, [id]]);
    expect(emblemIn(workbench, "announcement").bytes).toBe(picture);
  });
});
