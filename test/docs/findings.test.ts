/** Every finding the product can raise is explained in the manual, and nothing else is. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { EXPLANATION_GROUPS } from "../../src/checks/explanations";
import { findingIds } from "./finding-ids";

const entries = EXPLANATION_GROUPS.flatMap(({ explanations }) => Object.entries(explanations));
const explained = entries.map(([id]) => id);

test("the sources' ids are found, those put together from parts too", () => {
  const { ids, unknown } = findingIds();
  expect(unknown).toEqual([]);
  expect([...ids]).toEqual(
    expect.arrayContaining([
      "R2",
      "R27",
      "complete-steps",
      "catalogue-edit-locked",
      "template-crossed",
      "not-a-score",
      "several-accounts",
    ]),
  );
});

test("every finding has its explanation, once, and every explanation its finding", () => {
  const { ids } = findingIds();
  expect({
    unexplained: [...ids].filter((id) => !explained.includes(id)),
    "without a finding": explained.filter((id) => !ids.has(id)),
  }).toEqual({ unexplained: [], "without a finding": [] });
  expect(new Set(explained).size).toBe(explained.length);
});

test("an explanation says what, why and how to mend, in Thai", () => {
  for (const [id, explanation] of entries) {
    for (const text of Object.values(explanation)) expect([id, text]).toEqual([id, expect.stringMatching(/[ก-๙]{4}/)]);
  }
});

test("docs/manual/findings.md is what npm run docs writes", () => {
  const page = execFileSync(process.execPath, ["tools/docs-findings.mjs"], { encoding: "utf8" });
  expect(readFileSync("docs/manual/findings.md", "utf8")).toBe(page);
});
