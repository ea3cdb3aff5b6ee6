import fc from "fast-check";
import { catalogueFor } from "../../src/assessment/catalogue";
import { findIndicator } from "../../src/assessment/indicator-names";
import { parseIndicators } from "../../src/assessment/indicator-reference";

const catalogue = catalogueFor(2568);
const numberOf = (typed: string | number) => findIndicator(typed, catalogue)?.number ?? null;

test.each([
  [8, 8],
  ["8", 8],
  [" ๘ ", 8],
  ["10", 10],
  ["(๑)", 1],
  ["8.", 8],
  ["ตัวชี้วัดที่ 8", 8],
  ["ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน", 8],
  ["ตัวชี้วัด การใช้อำนาจ", 3],
  ["8. การปรับปรุงการทำงาน", 8],
  ["๘) การปรับปรุงการทำงาน", 8],
  ["8 การปรับปรุงการทำงาน (EIT)", 8],
  ["การปรับปรุงระบบการทำงาน", 8],
  ["การใช้ทรัพย์สินของทางราชการ", 4],
  ["การใช้ทรัพย์สินของราชการ", 4],
  ["คุณภาพการดำเนินการ", 6],
  ["การแก้ปัญหาคอร์รัปชัน", 5],
  ["การแก้ไขปัญหาการทุจริต", 5],
  ["การป้องกันการทุจริต", 10],
  ["การ เปิดเผย ข้อมูล", 9],
  ["การใช้อํานาจ", 3],
  ["การใช้อำนาย", 3],
  ["ประสิทธิภาพการสือสาร", 7],
  ["การใช้งบประมาน", 2],
])("%j means indicator %d", (typed, number) => {
  expect(numberOf(typed)).toBe(number);
});

test.each([
  ["", "nothing"],
  ["การใช้", "the start of three names"],
  ["การทุจริต", "the end of two names"],
  ["11", "no indicator"],
  ["0", "no indicator"],
  ["8.5", "no whole number"],
  ["2568", "a year"],
  ["1-5", "a range"],
  ["(๓) ประสิทธิภาพการสื่อสาร", "a number that disagrees with the name"],
  ["8 กองคลัง", "a number with a name that is no indicator"],
  ["กองคลัง", "a unit"],
  ["ประสิทธิภาพการทำงาน", "a name between two"],
  ["การบริหารงบประมาณ", "another name that resembles one"],
  ["คุณภาพการให้บริการ", "another name that resembles one"],
  ["การบริหารงาน", "a sub-indicator"],
])("%j means none: %s", (typed) => {
  expect(numberOf(typed)).toBeNull();
});

test("a slip of one letter anywhere in a name is understood", () => {
  const slip = fc.record({
    index: fc.nat({ max: 9 }),
    at: fc.nat({ max: 30 }),
    letter: fc.constantFrom("", "ก", "า", "่", "ร"),
  });
  fc.assert(
    fc.property(slip, ({ index, at, letter }) => {
      const { name, number } = catalogue.indicators[index]!;
      const place = at % name.length;
      expect(numberOf(name.slice(0, place) + letter + name.slice(place + 1))).toBe(number);
    }),
  );
});

test("no text is taken for an indicator unless it resembles its name", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."กขคงจชดตนบปมรลวสหอาิีุู่้"), minLength: 3, maxLength: 30 }), (text) => {
      expect(numberOf(text)).toBeNull();
    }),
  );
});

const reference = (text: string, of = catalogue) => {
  const { indicators, ...rest } = parseIndicators(text, of);
  return { ...rest, indicators: indicators.map(({ number }) => number) };
};
const nothing = { indicators: [], instruments: [], subIndicators: [], all: false, unknown: [] };
const everything = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test.each([
  ["", nothing],
  ["8", { indicators: [8] }],
  ["๘", { indicators: [8] }],
  ["1, 2", { indicators: [1, 2] }],
  ["2\n1", { indicators: [1, 2] }],
  ["1 2 3", { indicators: [1, 2, 3] }],
  ["๑ และ ๒", { indicators: [1, 2] }],
  ["1และ2", { indicators: [1, 2] }],
  ["ตัวชี้วัดที่ 1, 2 และ 5", { indicators: [1, 2, 5] }],
  ["1-5", { indicators: [1, 2, 3, 4, 5] }],
  ["๖ ถึง ๘", { indicators: [6, 7, 8] }],
  ["9.4", { indicators: [9], subIndicators: ["9.4"] }],
  ["ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล", { indicators: [9], subIndicators: ["9.4"] }],
  ["9.1–10.2", { indicators: [9, 10], subIndicators: ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"] }],
  ["9.5 - 10.1", { indicators: [9, 10], subIndicators: ["9.5", "10.1"] }],
  ["IIT", { indicators: [1, 2, 3, 4, 5], instruments: ["IIT"] }],
  ["oit, eit", { indicators: [6, 7, 8, 9, 10], instruments: ["EIT", "OIT"] }],
  ["แบบวัด EIT และ OIT", { indicators: [6, 7, 8, 9, 10], instruments: ["EIT", "OIT"] }],
  ["ทุกตัวชี้วัด", { indicators: everything, all: true }],
  ["การปรับปรุงระบบการทำงาน", { indicators: [8] }],
  ["8. การปรับปรุงการทำงาน, 7 ประสิทธิภาพการสื่อสาร", { indicators: [7, 8] }],
  ["8, กองคลัง", { indicators: [8], unknown: ["กองคลัง"] }],
  ["11", { unknown: ["11"] }],
  ["5-1", { unknown: ["5-1"] }],
  ["8-12", { unknown: ["8-12"] }],
  ["8-9.1", { unknown: ["8-9.1"] }],
  ["9.1-9.9", { unknown: ["9.1-9.9"] }],
  ["9.9", { unknown: ["9.9"] }],
  ["8.1", { unknown: ["8.1"] }],
])("the cell %j names %j", (text, expected) => {
  expect(reference(text)).toEqual({ ...nothing, ...expected });
});

test("a sub-indicator is kept where the year's sub-indicators are not known", () => {
  expect(reference("9.4", catalogueFor(2562))).toEqual({ ...nothing, indicators: [9], subIndicators: ["9.4"] });
});

test("any choice of indicators is read back, however it is listed", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1 }),
      fc.constantFrom(", ", ",", "\n", " และ ", " ", "; "),
      fc.boolean(),
      (numbers, separator, thai) => {
        const typed = numbers.join(separator);
        const text = thai ? typed.replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit))) : typed;
        expect(reference(text)).toEqual({ ...nothing, indicators: [...numbers].sort((a, b) => a - b) });
      },
    ),
  );
});

test("no text makes it throw, and every part is read or reported", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789๙.,-– \nIEOTและก") }), (text) => {
      const { indicators, unknown } = parseIndicators(text, catalogue);
      if (/[\dก]/.test(text)) expect(indicators.length + unknown.length).toBeGreaterThan(0);
    }),
  );
});
