import fc from "fast-check";
import { chooseTemplate, type StoredRow, storedBytes, storedRow } from "../../src/documents/template-store";

const file = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) & 255);

function row(changes: Partial<StoredRow> = {}): StoredRow {
  return { id: "t1", ...storedRow("measures", "มาตรการ.docx", "2026-01-05 09:30", file), ...changes };
}

test("bytes come back equal", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      const stored = storedBytes({ id: "t1", ...storedRow("emblem", "ตรา.png", "", bytes) });
      expect(stored.ok && Array.from(stored.value)).toEqual(Array.from(bytes));
    }),
  );
});

const DAMAGED: [what: string, changes: Partial<StoredRow>][] = [
  ["a character was changed", { base64: `B${row().base64.slice(1)}` }],
  ["the end is missing", { base64: row().base64.slice(0, -400) }],
  ["a chunk was put in twice", { base64: row().base64.slice(0, 400) + row().base64 }],
  ["two chunks changed places", { base64: row().base64.slice(400, 800) + row().base64.slice(0, 400) + row().base64.slice(800) }],
  ["it is no base64 any more", { base64: `${row().base64}?` }],
  ["it is gone", { base64: "" }],
  ["the checksum was changed", { checksum: "5000-00000000" }],
  ["length and checksum are those of nothing", { base64: "", checksum: "0-00000000" }],
];

test.each(DAMAGED)("tells where a kept template is damaged and uses the default: %s", (_what, changes) => {
  const standard = Uint8Array.from([1, 2, 3]);
  const chosen = chooseTemplate([row(changes)], "measures", standard);
  expect(chosen.bytes).toBe(standard);
  expect(chosen.fileName).toBe("");
  expect(chosen.findings).toMatchObject([
    { id: "stored-file-damaged", severity: "warning", place: { table: "templates", row: "t1", field: "base64" } },
  ]);
  expect(chosen.findings[0]?.text).toContain("มาตรการ.docx");
});

test("a damaged emblem is told as one", () => {
  expect(storedBytes(row({ kind: "emblem", base64: "" })).findings[0]?.text).toMatch(/^ไฟล์ตรา/);
});

test("uses the office's own template of the kind, the newest of several", () => {
  const newer = Uint8Array.from([9, 9]);
  const rows = [row(), { id: "t2", ...storedRow("measures", "ใหม่.docx", "", newer) }];
  const chosen = chooseTemplate(rows, "measures", file);
  expect([Array.from(chosen.bytes), chosen.fileName, chosen.findings]).toEqual([[9, 9], "ใหม่.docx", []]);
});

test("uses the default where only other kinds are kept, and does not unpack those", () => {
  const other = row({ kind: "memo" });
  Object.defineProperty(other, "base64", {
    get() {
      throw new Error("read");
    },
  });
  const standard = Uint8Array.from([1]);
  expect(chooseTemplate([other], "measures", standard)).toEqual({ bytes: standard, fileName: "", findings: [] });
});
