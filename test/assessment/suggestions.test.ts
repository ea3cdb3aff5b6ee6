import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFor, newestCatalogueYear } from "../../src/assessment/catalogue";
import { SUGGESTIONS, suggestionRows } from "../../src/assessment/suggestions";
import { compareKey } from "../../src/thai/normalise";
import { similarity } from "../../src/thai/similarity";

const linesOf = ({ measure, methods, followUp, evidence }: (typeof SUGGESTIONS)[number]) => [
  measure,
  ...methods,
  ...followUp,
  ...evidence,
];

test("each indicator has at least three suggestions", () => {
  for (const { number } of catalogueFor(newestCatalogueYear()).indicators) {
    expect(SUGGESTIONS.filter(({ indicator }) => indicator === number).length).toBeGreaterThanOrEqual(3);
  }
});

test("each says how it is done, how it is followed up and what it leaves behind", () => {
  for (const suggestion of SUGGESTIONS) {
    expect(suggestion.methods.length).toBeGreaterThanOrEqual(2);
    expect(suggestion.followUp.length).toBeGreaterThanOrEqual(1);
    expect(suggestion.evidence.length).toBeGreaterThanOrEqual(2);
    for (const line of linesOf(suggestion)) expect(line).toMatch(/^[^\s\-•\d][^\n]*[^\s]$/);
  }
});

test("no two measures are alike, and no method repeats its measure", () => {
  for (const [index, one] of SUGGESTIONS.entries()) {
    for (const other of SUGGESTIONS.slice(index + 1)) expect(similarity(one.measure, other.measure)).toBeLessThan(0.6);
    for (const method of one.methods) expect(similarity(one.measure, method)).toBeLessThan(0.6);
  }
});

test("rows have ids of their own and one entry a line", () => {
  const rows = suggestionRows();
  expect(new Set(rows.map(({ id }) => id)).size).toBe(SUGGESTIONS.length);
  expect(rows[0]).toMatchObject({ id: "suggestion-1-1", indicator: "1", methods: SUGGESTIONS[0]!.methods.join("\n") });
  expect(rows.at(-1)).toMatchObject({ id: "suggestion-10-3", indicator: "10" });
});

const seeds = join(__dirname, "../../../shared/seeds");
(existsSync(seeds) ? test : test.skip)(
  "no line, nor what an item must show, is a sentence of the seeds (skipped without the seeds)",
  () => {
    const text = readdirSync(seeds)
      .filter((name) => name.endsWith(".json"))
      .map((name) => compareKey(readFileSync(join(seeds, name), "utf8")))
      .join(" ");
    const requirements = [2564, 2566, 2567, 2568, 2569].flatMap((year) =>
      catalogueFor(year).oitItems.flatMap(({ requirement }) => requirement),
    );
    for (const line of [...SUGGESTIONS.flatMap(linesOf), ...requirements]) {
      const key = compareKey(line);
      // Short lines may coincide with a heading or an ordinary term.
      if (key.length > 30) expect({ line, copied: text.includes(key) }).toEqual({ line, copied: false });
    }
  },
);
