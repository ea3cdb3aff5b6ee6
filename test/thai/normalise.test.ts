/** One spelling for what looks the same. */
import fc from "fast-check";
import { compareKey, normalise } from "../../src/thai/normalise";
import { thaiText } from "./thai-text";

describe("normalise", () => {
  test.each([
    ["nikhahit and a long A in place of AM", "น\u0e4d\u0e49า", "น้ำ"],
    ["the tone before nikhahit", "น\u0e49\u0e4dา", "น้ำ"],
    ["the tone after AM", "นำ\u0e49", "น้ำ"],
    ["nikhahit without a tone", "ท\u0e4dางาน", "ทำงาน"],
    ["two E in place of AE", "เเผน", "แผน"],
    ["the tone before the vowel", "ท\u0e48\u0e35", "ที่"],
    ["the tone before the vowel below", "ผ\u0e39\u0e49", "ผู้"],
    ["a mark typed twice", "ที\u0e48\u0e48", "ที่"],
    ["zero-width characters", "เทศ\u200bบาล\ufeff", "เทศบาล"],
    ["odd and repeated spaces", "\u00a0กอง\t \u3000คลัง ", "กอง คลัง"],
    ["line ends of other systems", "ก \r\nข\rค\u2028ง", "ก\nข\nค\nง"],
  ])("repairs %s", (_name, typed, expected) => {
    expect(normalise(typed)).toBe(expected);
  });

  test("keeps right spelling as it is", () => {
    const text = "การนำผลไปใช้ เพื่อแก้ไขปัญหา (น้ำ ทั้งสิ้น ๑๒.๕๐)\nหน่วยงานที่รับผิดชอบ";
    expect(normalise(text)).toBe(text);
  });

  test("text that is told to be in order at one look comes out as it would be repaired", () => {
    // Spaces only, so that most texts are of the ordinary kind; an invisible character makes sure of the repairs.
    const ordinary = thaiText().map((text) => text.replace(/[^!-~\u0e01-\u0e5b ]/g, " "));
    fc.assert(fc.property(ordinary, (text) => expect(normalise(text)).toBe(normalise(`${text}\u200b`))));
  });

  test("normalising twice changes nothing more, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(thaiText(), fc.string({ unit: "binary" })), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe("compareKey", () => {
  test.each([
    ["ตัวชี้วัดที่ ๙.๑", "ตัวชี้วัดที่9.1"],
    ["สำนักปลัด, กองคลัง", "สำนักปลัด / กองคลัง"],
    ["สํานักปลัด", "สำนักปลัด"],
    ["No Gift Policy", "no-gift policy"],
    ["คุณธรรมฯ", "คุณธรรม"],
    ["เ-เผน", "แผน"],
  ])("%s and %s are the same", (a, b) => {
    expect(compareKey(a)).toBe(compareKey(b));
  });

  test("a point between digits tells 9.1 from 91", () => {
    expect(compareKey("9.1")).toBe("9.1");
    expect(compareKey("9.1.2.")).toBe("9.1.2");
    expect(compareKey("91")).toBe("91");
  });

  test("punctuation alone is nothing", () => {
    expect(compareKey(" - (…) ")).toBe("");
  });

  test("any text has a key, and the key of a key is itself", () => {
    fc.assert(
      fc.property(fc.oneof(thaiText(), fc.string({ unit: "binary" })), (text) => {
        expect(compareKey(compareKey(text))).toBe(compareKey(text));
      }),
    );
  });
});
