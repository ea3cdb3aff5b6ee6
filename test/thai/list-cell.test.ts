/** Lists inside one cell. */
import fc from "fast-check";
import { parseListCell } from "../../src/thai/list-cell";
import { thaiText } from "./thai-text";

const entry = (text: string, ...sub: string[]) => ({ text, sub });

describe("parseListCell", () => {
  test.each([
    ["a single line", "จัดอบรม", [entry("จัดอบรม")]],
    ["lines without marks", "จัดอบรม\nประกาศ\n", [entry("จัดอบรม"), entry("ประกาศ")]],
    ["dashes with and without a space", "- จัดอบรม\n-ประกาศ\n– ติดตาม", [entry("จัดอบรม"), entry("ประกาศ"), entry("ติดตาม")]],
    ["Thai and Arabic numbers alike", "๑. จัดอบรม\n2.ประกาศ", [entry("จัดอบรม"), entry("ประกาศ")]],
    [
      "numbers with dashes under them",
      "1. อบรม\n- ในสำนักงาน\n- นอกสถานที่\n2. ประกาศ",
      [entry("อบรม", "ในสำนักงาน", "นอกสถานที่"), entry("ประกาศ")],
    ],
    [
      "decimal numbers under numbers",
      "๑) อบรม\n๑.๑ ในสำนักงาน\n๑.๒ นอกสถานที่\n๒) ประกาศ",
      [entry("อบรม", "ในสำนักงาน", "นอกสถานที่"), entry("ประกาศ")],
    ],
    ["numbers in brackets under numbers", "1. อบรม\n(1) วันแรก", [entry("อบรม", "วันแรก")]],
    ["letters", "ก. อบรม\nข. ประกาศ", [entry("อบรม"), entry("ประกาศ")]],
    ["dashes under lines without a mark", "อบรม\n- วันแรก\nประกาศ", [entry("อบรม", "วันแรก"), entry("ประกาศ")]],
    ["a line without a mark under dashes", "- อบรม\nวันแรก", [entry("อบรม", "วันแรก")]],
    [
      "blank lines, lone marks and line ends of other systems",
      "\r\n- \r\n• อบรม\r\n\r\n• ประกาศ",
      [entry("อบรม"), entry("ประกาศ")],
    ],
    ["nothing", " \n ", []],
  ])("reads %s", (_name, text, expected) => {
    expect(parseListCell(text)).toEqual(expected);
  });

  test.each([
    "2.5 ล้านบาท",
    "10.30 น. ประชุม",
    "-5 องศา",
    "ต. แม่ปะ อ. แม่สอด",
    "ก.ย. 68 ประชุม",
    "2568. สรุปผล",
    "3 ครั้งต่อปี",
    "(แผนงาน) ทุกกอง",
  ])("%s begins with no mark", (text) => {
    expect(parseListCell(text)).toEqual([entry(text)]);
  });

  test("no line is lost and every entry has text, whatever was typed", () => {
    fc.assert(
      fc.property(fc.oneof(thaiText(), fc.string({ unit: "binary" })), (text) => {
        const texts = parseListCell(text).flatMap(({ text: main, sub }) => [main, ...sub]);
        expect(texts.every((line) => line !== "" && !line.includes("\n"))).toBe(true);
        expect(texts.length).toBeLessThanOrEqual(text.split(/[\r\n\v\f\u0085\u2028\u2029]/).length);
      }),
    );
  });

  test("entries written with one mark come back as they were", () => {
    const word = fc.constantFrom("จัดอบรม", "ประกาศใช้", "ติดตามผล 2 ครั้ง", "รายงาน ป.ป.ช.");
    const mark = fc.constantFrom<(at: number) => string>(
      () => "- ",
      () => "• ",
      (at) => `${at}. `,
      (at) => `(${at}) `,
      (at) => `3.${at} `,
      () => "",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), mark, (words, markOf) => {
        const cell = words.map((text, index) => `${markOf(index + 1)}${text}`).join("\n");
        expect(parseListCell(cell)).toEqual(words.map((text) => entry(text)));
      }),
    );
  });
});
