/** How alike two texts are. */
import fc from "fast-check";
import { similarity } from "../../src/thai/similarity";
import { thaiText } from "./thai-text";

const LONG = "จัดให้มีการประชุมชี้แจงบุคลากรทุกส่วนราชการเกี่ยวกับขั้นตอนและระยะเวลาการให้บริการ แล้วเผยแพร่คู่มือทางเว็บไซต์ของหน่วยงาน ".repeat(4);

describe("similarity", () => {
  test("spelling, spaces and punctuation make no difference", () => {
    expect(similarity("สํานักปลัด เทศบาล", "สำนักปลัดเทศบาล")).toBe(1);
  });

  test("one letter in ten is a near-miss, another name is not", () => {
    expect(similarity("การดำเนินงาน", "การดำเนินการ")).toBeGreaterThan(0.8);
    expect(similarity("กองคลัง", "กองช่าง")).toBeLessThan(0.7);
    expect(similarity("ก", "")).toBe(0);
  });

  test("a long text with one word changed is nearly the same", () => {
    expect(similarity(LONG, LONG.replace("คู่มือ", "แผ่นพับ"))).toBeGreaterThan(0.95);
    expect(similarity(LONG, "รายงานการเงินประจำเดือน".repeat(20))).toBeLessThan(0.5);
  });

  test("is symmetrical, between 0 and 1, and 1 for a text and itself", () => {
    const text = fc.oneof(thaiText(), fc.string({ unit: "binary", maxLength: 200 }));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(value, 10);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});
