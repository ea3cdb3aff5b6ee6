/** Pasted results: what is proposed, what is left to the user, and that no disturbance makes a wrong score look right. */
import fc from "fast-check";
import { catalogueFor } from "../../src/assessment/catalogue";
import { totalOf } from "../../src/assessment/scores";
import { pasteScores } from "../../src/intake/paste-scores";
import { toThaiDigits } from "../../src/thai/digits";
import { readRawSeed, seedsExist } from "../seeds/read-seed";

const catalogue = catalogueFor(2568);
const NAMES = catalogue.indicators.map(({ name }) => name);
const SCORES = [93.11, 89.4, 91.25, 87.66, 90.02, 86.5, 88.37, 84.91, 100, 97.5];

const lines = (order: (name: string, score: string, number: number) => string) =>
  NAMES.map((name, index) => order(name, SCORES[index]!.toFixed(2), index + 1));
const proposed = (text: string) => pasteScores(text, catalogue).indicators.map(({ score }) => score);
const sure = (text: string) => pasteScores(text, catalogue).indicators.every((proposal) => proposal.sure);

describe("forms in which results are pasted", () => {
  test.each([
    ["a table of ranks with bars", lines((name, score, number) => `| ${number} | ${name} | ${score} |`).join("\n")],
    ["a table with tabs", `ตัวชี้วัด\tคะแนน\n${lines((name, score) => `${name}\t${score}`).join("\n")}`],
    ["the score before the name", lines((name, score) => `${score}\t${name}`).join("\n")],
    [
      "Thai digits and item ranges",
      lines((name, score, n) => toThaiDigits(`${n}. ${name} (ข้อ ${n} - ${n + 3}) ${score} คะแนน`)).join("\n"),
    ],
    [
      "a heading that names the result",
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n${lines((name, score, n) => `${n} ${name} ${score}`).join("\n")}`,
    ],
    ["one line", lines((name, score) => `${name} ${score}`).join(" ")],
    ["one line with the scores first", lines((name, score) => `${score} ${name}`).join(" ")],
    ["name and score on lines of their own", lines((name, score) => `${name}\n${score}`).join("\n")],
    ["numbers of the indicators beside the names", lines((name, score, n) => `ตัวชี้วัดที่ ${n} ${name} ${score}`).join("\n")],
    [
      "a heading and a sentence for each",
      lines((name, score, n) => `${n}. ตัวชี้วัด ${name}\nโดยรวมได้คะแนนเท่ากับร้อยละ ${score} คะแนน จากการประเมิน`).join("\n\n"),
    ],
    ["marks lost by a scanner", lines((name, score) => `${name.replace(/[่-์]/g, "")} ${score}`).join("\n")],
    [
      "sub-indicators between",
      `${lines((name, score) => `${name} ${score}`).join("\n")}\n9.1 ข้อมูลพื้นฐาน 88.88\n9.2 การบริหารงาน 77.77`,
    ],
  ])("%s", (_form, text) => {
    expect(proposed(text)).toEqual(SCORES);
    expect(sure(text)).toBe(true);
  });

  test.each([
    ["all names, then all scores", `${NAMES.join("\n")}\n${SCORES.map((score) => score.toFixed(2)).join("\n")}`],
    ["points lost", lines((name, score) => `${name} ${score.replace(".", "")}`).join("\n")],
  ])("%s: proposed, but left to the user", (_form, text) => {
    expect(proposed(text)).toEqual(SCORES);
    expect(pasteScores(text, catalogue).indicators.filter((proposal) => proposal.sure)).toEqual([]);
  });

  test.each([
    ["two years beside each other", `${NAMES[0]} 91.00 93.11`],
    ["an average beside the score", `${NAMES[0]} 93.11\n${NAMES[0]} 90.19`],
  ])("%s is two values, not one", (_form, text) => {
    const first = pasteScores(text, catalogue).indicators[0]!;
    expect(first.sure).toBe(false);
    expect(first.candidates).toHaveLength(2);
  });

  test.each([
    ["ร้อยละ 85 ขึ้นไป", 0],
    ["การใช้อำนาจ คะแนนเต็ม 100", 0],
    ["โทร. 055 123 456", 0],
    ["ปีงบประมาณ พ.ศ. 2568", 0],
    ["88.25", 1],
  ])("%s gives no score and leaves %d number over", (text, count) => {
    const result = pasteScores(text, catalogue);
    expect(result.indicators.every(({ score }) => score === null)).toBe(true);
    expect(result.leftovers).toHaveLength(count);
  });

  test("instruments, total and level are read beside the indicators", () => {
    const result = pasteScores("IIT 90.29\nEIT 86.59\nOIT 98.75\nคะแนนรวม 92.56\nระดับ ผ่านดี", catalogue);
    expect(result.instruments).toMatchObject({ IIT: { score: 90.29, sure: true }, EIT: { score: 86.59 }, OIT: { score: 98.75 } });
    expect(result.total).toMatchObject({ score: 92.56, sure: true });
    expect(result.level).toMatchObject({ level: "ผ่านดี", sure: true });
  });

  test("a total that does not follow from the indicators makes every one of them unsure", () => {
    const text = `${lines((name, score) => `${name} ${score}`).join("\n")}\nคะแนนรวม 80.00`;
    const result = pasteScores(text, catalogue);
    expect(result.conflicts.map(({ id }) => id)).toEqual(["paste-total"]);
    expect(result.indicators.some((proposal) => proposal.sure)).toBe(false);
  });

  test("captions of instruments between the lines do no harm", () => {
    const rows = lines((name, score) => `${name} ${score}`);
    const text = ["แบบวัดการรับรู้ (IIT)", ...rows.slice(0, 5), "EIT", ...rows.slice(5, 8), "OIT", ...rows.slice(8)].join("\n");
    expect(proposed(text)).toEqual(SCORES);
    expect(sure(text)).toBe(true);
  });

  test("a name that is only nearly right is proposed, but unsure", () => {
    const text = "การใซ้งบประมาน 89.40";
    expect(pasteScores(text, catalogue).indicators[1]).toMatchObject({ score: 89.4, sure: false });
  });

  test("text without any result gives nothing", () => {
    const result = pasteScores("ประชุมคณะทำงาน ครั้งที่ 2", catalogue);
    expect(result.leftovers).toEqual([]);
    expect(result.total.score).toBeNull();
    expect(result.level.level).toBe("");
  });
});

describe("disturbed texts", () => {
  const score = fc.oneof(
    fc.integer({ min: 6000, max: 10000 }).map((cents) => cents / 100),
    fc.constant(100),
  );
  const disturbance = fc.record({
    scores: fc.array(score, { minLength: 10, maxLength: 10 }),
    order: fc.shuffledSubarray(
      NAMES.map((_name, index) => index),
      { minLength: 10, maxLength: 10 },
    ),
    thai: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    swapped: fc.oneof(
      fc.constant(Array(10).fill(false)),
      fc.constant(Array(10).fill(true)),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    ),
    joins: fc.array(fc.constantFrom("\n", "\n", "\n\n", " ", "  "), { minLength: 10, maxLength: 10 }),
    separator: fc.constantFrom(" ", "\t", " | ", "  ", "\n", " : "),
    ranks: fc.boolean(),
    bareHundred: fc.boolean(),
    lostMarks: fc.array(fc.nat({ max: 200 }), { maxLength: 12 }),
    lostPoints: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
    total: fc.boolean(),
    heading: fc.boolean(),
  });

  /** Removes the mark (vowel sign, tone, silencer) nearest after each position. */
  function loseMarks(text: string, positions: number[]): string {
    let rest = text;
    for (const position of positions) {
      const at = rest.slice(position).search(/[ัิ-ฺ็-๎]/);
      if (at >= 0) rest = rest.slice(0, position + at) + rest.slice(position + at + 1);
    }
    return rest;
  }

  test("each score is proposed as it was or left to the user: 500 texts", () => {
    fc.assert(
      fc.property(disturbance, (how) => {
        const rows = how.order.map((indicator, index) => {
          const value = how.scores[indicator]!;
          let digits = how.bareHundred && value === 100 ? "100" : value.toFixed(2);
          if (how.lostPoints.includes(index)) digits = digits.replace(".", "");
          if (how.thai[index]) digits = toThaiDigits(digits);
          const pair = [NAMES[indicator]!, digits];
          if (how.swapped[index]) pair.reverse();
          if (how.ranks) pair.unshift(how.thai[index] ? toThaiDigits(String(index + 1)) : String(index + 1));
          return pair.join(how.separator) + how.joins[index]!;
        });
        const total = totalOf(
          catalogue.indicators.map((indicator, index) => ({ indicator, score: how.scores[index]! })),
          catalogue,
        )!;
        const text = loseMarks(
          `${how.heading ? "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568\n" : ""}${rows.join("")}${how.total ? `\nคะแนนรวม ${total.toFixed(2)}` : ""}`,
          how.lostMarks,
        );
        for (const proposal of pasteScores(text, catalogue).indicators) {
          if (proposal.sure) expect({ text, ...proposal }).toMatchObject({ score: how.scores[proposal.indicator - 1] });
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a lightly disturbed text is still mostly sure", () => {
    const text = loseMarks(lines((name, value) => toThaiDigits(`${value} ${name}`)).join("\n"), [3, 40, 90]);
    expect(pasteScores(text, catalogue).indicators.filter((proposal) => proposal.sure).length).toBeGreaterThanOrEqual(9);
  });
});

if (!seedsExist) {
  test("the seed documents are not beside this repository: no scanned text was read", () => {
    expect(seedsExist).toBe(false);
  });
} else {
  describe("the scanned text of seed 000", () => {
    const result = pasteScores(readRawSeed("000"), catalogueFor(2565));

    test("gives the ten scores, the total and the level", () => {
      expect(result.indicators.map((proposal) => proposal.score)).toEqual([
        94.32, 88.2, 89.79, 88.51, 90.9, 87.29, 89.28, 79.2, 100, 100,
      ]);
      expect(result.total).toMatchObject({ score: 92.68, sure: true });
      expect(result.level).toMatchObject({ level: "A", sure: true });
    });

    test("shows the second value of indicator 8 as a conflict and is sure of the other nine", () => {
      expect(result.indicators.filter((proposal) => !proposal.sure).map(({ indicator }) => indicator)).toEqual([8]);
      expect(result.indicators[7]!.candidates.map((candidate) => candidate.score)).toEqual([79.2, 74.07]);
      expect(result.conflicts).toHaveLength(1);
      expect(result.leftovers).toEqual([]);
    });
  });
}
