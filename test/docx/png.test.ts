import fc from "fast-check";
import { crc32 } from "../../src/docx/checksum";
import { LARGEST_PNG, readPng } from "../../src/docx/png";
import { png } from "./sample-png";

test("reads the size of a picture", () => {
  expect(readPng(png(120, 200))).toEqual({ ok: true, value: { width: 120, height: 200 }, findings: [] });
});

const good = png(120, 200);

const REFUSED: [what: string, bytes: Uint8Array, id: string][] = [
  ["an empty file", new Uint8Array(0), "png-not-png"],
  ["a JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]), "png-not-png"],
  ["a picture over 500 KB", Uint8Array.from([...good, ...new Uint8Array(LARGEST_PNG)]), "png-too-big"],
  ["a cut-off picture", good.slice(0, good.length - 5), "png-damaged"],
  ["a picture with a changed byte", Uint8Array.from(good, (byte, at) => (at === 20 ? byte ^ 1 : byte)), "png-damaged"],
  ["only the signature", good.slice(0, 8), "png-damaged"],
  ["a picture too small to print", png(20, 20), "png-dimensions"],
  ["a picture too large to hold", png(5000, 100), "png-dimensions"],
];

test.each(REFUSED)("refuses %s", (_what, bytes, id) => {
  expect(readPng(bytes)).toMatchObject({ ok: false, findings: [{ id }] });
});

test("never throws on damaged bytes", () => {
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
      const bytes = good.slice(0, Math.max(length, 8));
      bytes[Math.min(at, bytes.length - 1)] = value;
      expect(readPng(bytes).findings.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("the sample is a PNG by its own checksums", () => {
  const header = good.subarray(12, 29);
  expect(Buffer.from(good).readUInt32BE(29)).toBe(crc32(header));
});
