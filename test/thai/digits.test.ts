/** Thai and Arabic digits. */
import fc from "fast-check";
import { inNumerals, toArabicDigits, toThaiDigits } from "../../src/thai/digits";

describe("digits", () => {
  test("every digit has its Thai form", () => {
    expect(toThaiDigits("0123456789")).toBe("๐๑๒๓๔๕๖๗๘๙");
    expect(toArabicDigits("๐๑๒๓๔๕๖๗๘๙")).toBe("0123456789");
  });

  test("words and marks are kept", () => {
    expect(toThaiDigits("ข้อ 9.1 (O42)")).toBe("ข้อ ๙.๑ (O๔๒)");
  });

  test("a document has one kind of digits", () => {
    expect(inNumerals("๑ และ 2", "thai")).toBe("๑ และ ๒");
    expect(inNumerals("๑ และ 2", "arabic")).toBe("1 และ 2");
  });

  test("any text survives the way there and back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
      }),
    );
  });
});
