/** The page of promises names tests that exist, and every test it rests on is there to fail. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const page = readFileSync(join(ROOT, "docs/trust.md"), "utf8");
const named = [...new Set([...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path]) => path as string))];

test.each(named)("%s is there and tests something", (path) => {
  expect(statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile()).toBe(true);
  expect(readFileSync(join(ROOT, path), "utf8")).toMatch(/^\s*(?:test|describe)(?:\.each)?\(/m);
});

test("each promise names a test", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !/^\| (promise|line) /.test(line));
  const promises = rows.filter((line) => line.split("|").length > 4);
  expect(promises.length).toBeGreaterThan(15);
  expect(promises.filter((line) => !/`test\/[\w/.-]+`/.test(line))).toEqual([]);
});

test("no figure is left open", () => {
  expect(page).not.toMatch(/[A-Z]+_FIGURES|TODO|\?\?\?/);
});
