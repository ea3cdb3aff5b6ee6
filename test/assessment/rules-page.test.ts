import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

test("docs/rules.md is what the catalogue gives (else run: npm run docs)", () => {
  // In a process of its own: the generator is an ES module, the tests are CommonJS.
  const page = execFileSync(process.execPath, ["tools/docs-rules.mjs"], { encoding: "utf8" });
  expect(readFileSync("docs/rules.md", "utf8")).toBe(page);
});
