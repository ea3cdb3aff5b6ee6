/** What holds for any scores, however they are typed. */
import fc from "fast-check";
import { ITA_CHANGE, ITA_RANK, ITA_STRONG, ITA_WEAK } from "../../src/functions/lists";
import { ITA_INSTRUMENTS, ITA_LEVEL, ITA_PRIORITY, ITA_TOTAL } from "../../src/functions/totals";
import { toThaiDigits } from "../../src/thai/digits";

const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
/** All ten indicators; few different scores, so that ties occur. */
const scores = fc
  .array(fc.oneof(points, fc.constantFrom(0, 84.99, 85, 95, 100)), { minLength: 10, maxLength: 10 })
  .map((values) => values.map((score, index): [number, number] => [index + 1, score]));
const year = fc.integer({ min: 2562, max: 2571 });
const NAMES = new Map(ITA_RANK(Array.from({ length: 10 }, (_, index) => [index + 1, 0])).map(([rank, name]) => [rank, name]));

/** The same scores in another order and spelling, with blank rows between. */
const sameScores = fc
  .tuple(scores, fc.infiniteStream(fc.record({ thai: fc.boolean(), named: fc.boolean(), blank: fc.boolean() })), fc.boolean())
  .chain(([rows, spelling, header]) =>
    fc.shuffledSubarray(rows, { minLength: 10, maxLength: 10 }).map((shuffled) => {
      const spelled = shuffled.flatMap(([number, score]) => {
        const { thai, named, blank } = spelling.next().value as { thai: boolean; named: boolean; blank: boolean };
        const row = [named ? NAMES.get(number) : number, thai ? toThaiDigits(score.toFixed(2)) : score];
        return blank ? [["", ""], row] : [row];
      });
      return { rows, spelled: header ? [["ตัวชี้วัด", "คะแนน"], ...spelled] : spelled };
    }),
  );

test("order, blank rows, a header, Thai digits and names for numbers change no answer", () => {
  fc.assert(
    fc.property(sameScores, year, ({ rows, spelled }, ofYear) => {
      for (const call of [ITA_WEAK, ITA_STRONG]) expect(call(spelled, 85)).toEqual(call(rows, 85));
      for (const call of [ITA_INSTRUMENTS, ITA_TOTAL, ITA_LEVEL, ITA_PRIORITY]) {
        expect(call(spelled, ofYear)).toEqual(call(rows, ofYear));
      }
      expect(ITA_RANK(spelled)).toEqual(ITA_RANK(rows));
      expect(ITA_CHANGE(spelled, rows)).toEqual(ITA_CHANGE(rows, spelled));
    }),
  );
});

test("strengths and weak points split the scored indicators", () => {
  fc.assert(
    fc.property(scores, points, (rows, threshold) => {
      const listed = [...ITA_STRONG(rows, threshold), ...ITA_WEAK(rows, threshold)].map(([name]) => name);
      expect(listed.filter((name) => name !== "ไม่มี").sort()).toEqual([...NAMES.values()].sort());
    }),
  );
});

test("rank is a permutation and its scores never rise", () => {
  fc.assert(
    fc.property(scores, (rows) => {
      const ranked = ITA_RANK(rows);
      expect(ranked.map(([rank]) => rank)).toEqual(rows.map((_, index) => index + 1));
      expect(ranked.map(([, name]) => name).sort()).toEqual([...NAMES.values()].sort());
      const order = ranked.map(([, , score]) => score as number);
      expect(order).toEqual([...order].sort((a, b) => b - a));
    }),
  );
});

test("every number has at most two decimals and every row as many cells", () => {
  fc.assert(
    fc.property(scores, scores, year, (rows, before, ofYear) => {
      const tables = [
        ITA_WEAK(rows),
        ITA_STRONG(rows),
        ITA_RANK(rows),
        ITA_INSTRUMENTS(rows, ofYear),
        ITA_CHANGE(rows, before),
        ITA_PRIORITY(rows, ofYear),
        [[ITA_TOTAL(rows, ofYear)]],
      ];
      for (const table of tables) {
        expect(new Set(table.map((row) => row.length)).size).toBe(1);
        for (const cell of table.flat()) {
          if (typeof cell === "number") expect(Number(cell.toFixed(2))).toBe(cell);
          else expect(typeof cell).toBe("string");
        }
      }
    }),
  );
});

test("whatever a range holds, the answer is a full table or an Error in Thai", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom("", "#N/A", null, undefined, true, new Date(0), "๙๐", "IIT", 8),
  );
  const range = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 5 }));
  fc.assert(
    fc.property(range, cell, (argument, option) => {
      for (const call of [ITA_WEAK, ITA_STRONG, ITA_RANK, ITA_CHANGE, ITA_INSTRUMENTS, ITA_PRIORITY, ITA_TOTAL, ITA_LEVEL]) {
        try {
          const given = call(argument, option);
          for (const value of [given].flat(2)) expect(["string", "number"]).toContain(typeof value);
        } catch (error) {
          expect((error as Error).message).toMatch(/^[ก-๙]/);
          expect((error as Error).constructor).toBe(Error);
        }
      }
    }),
  );
});
