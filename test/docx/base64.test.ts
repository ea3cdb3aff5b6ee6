import fc from "fast-check";
import { fromBase64, toBase64 } from "../../src/docx/base64";
import { checksumOf, crc32 } from "../../src/docx/checksum";

const anyBytes = fc.uint8Array({ maxLength: 300 });

test("base64 is that of every other program, there and back", () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(Array.from(fromBase64(text)!)).toEqual(Array.from(bytes));
    }),
  );
});

test("white space in base64 is passed over", () => {
  expect(Array.from(fromBase64("AQ\nID\t ")!)).toEqual([1, 2, 3]);
});

test.each(["A", "AB", "ABC", "AB=C", "A===", "AB-_", "กขคง"])("%s is no base64", (text) => {
  expect(fromBase64(text)).toBeNull();
});

test("the checksum is CRC-32, by its published check value", () => {
  const digits = Uint8Array.from("123456789", (digit) => digit.charCodeAt(0));
  expect(checksumOf(digits)).toBe("cbf43926");
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test("the checksum of pieces is that of the whole", () => {
  fc.assert(
    fc.property(anyBytes, anyBytes, (one, other) => {
      expect(crc32(other, crc32(one))).toBe(crc32(Uint8Array.from([...one, ...other])));
    }),
  );
});
