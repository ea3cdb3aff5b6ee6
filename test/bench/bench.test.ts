/** The measuring command runs on tiny sizes and counts rightly. No timing is looked at. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Runs a program of Node on the bench's own modules, which are ES modules, and reads the JSON it prints last. */
function run(program: string): unknown {
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: ROOT, encoding: "utf8" });
  return JSON.parse(printed.trim().split("\n").pop() as string);
}

test("every row that needs no browser runs and states its figures", () => {
  const printed = execFileSync(process.execPath, ["tools/bench.mjs", "--tiny", "--rows", "2,3,4,6,7"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const title of [
    "2. Load of the script",
    "3. Custom functions",
    "4. Merging a document",
    "6. Checks",
    "7. A province without a page",
  ]) {
    expect(printed).toContain(title);
  }
  expect(printed).not.toMatch(/NaN|Infinity|undefined/);
  // Two agencies, two documents each.
  expect(printed).toMatch(/documents made +4 documents +≥ 4 documents +met/);
  // No third one under a quota of two.
  expect(printed).toMatch(/under a quota of 2 a day +2 documents/);
});

test("an action takes the same calls however many measures there are, and the usual way takes eight a measure", () => {
  const [small, large] = run(`
    const { serviceCalls } = await import("./tools/bench/service-calls.mjs");
    const { lines } = serviceCalls({ measures: [3, 30] });
    const at = (size) => Object.fromEntries(["overview", "report", "usual"].map((key) => [key, lines.find((each) => each.key === key + "-" + size).value]));
    console.log(JSON.stringify([at(3), at(30)]));
    process.exit(0);
  `) as { overview: number; report: number; usual: number }[];
  expect(large?.report).toBe(small?.report);
  expect(large?.overview).toBe(small?.overview);
  // A row and its seven cells.
  expect(large!.usual - small!.usual).toBe(27 * 8);
});

test("a line is met, missed or explained by its target", () => {
  expect(
    run(`
      const { line, median, verdictOf } = await import("./tools/bench/measure.mjs");
      const verdict = (value, target, explanations = {}) => verdictOf(line("key", "name", value, "ms", target), explanations);
      console.log(JSON.stringify([
        verdict(5, {}), verdict(5, { most: 5 }), verdict(6, { most: 5 }), verdict(4, { least: 5 }), verdict(5, { least: 5 }),
        verdict(6, { most: 5 }, { key: "speed.md" }), verdict(5, { most: 5 }, { key: "speed.md" }),
        median([3, 1, 2]), median([4, 1, 2, 3]),
      ]));
    `),
  ).toEqual(["", "met", "missed", "missed", "met", "explained", "met", 2, 2.5]);
});

test("the chart marks the target and shows every line that has one", () => {
  const drawn = run(`
    const { chart } = await import("./tools/bench/pages.mjs");
    const line = (name, value, verdict) => ({ key: name, name, value, unit: "ms", most: verdict ? 10 : null, least: null, verdict });
    console.log(JSON.stringify(chart({ rows: [{ row: 1, title: "x", lines: [line("a < b", 5, "met"), line("c", 20, "missed"), line("d", 1, "")] }] })));
  `) as string;
  expect(drawn.match(/<rect x=/g)).toHaveLength(2);
  expect(drawn).toContain("1. a &lt; b");
  expect(drawn).toContain(">0.50<");
  expect(drawn).not.toContain("1. d");
});

test("the README's short table is put between its marks and nowhere else", () => {
  const readme = "# x\n<!-- speed: written by npm run bench -- --save -->\nold\n<!-- /speed -->\nrest\n";
  const written = run(`
    const { withShortTable } = await import("./tools/bench/pages.mjs");
    const rows = [{ row: 2, title: "x", lines: [{ key: "load", name: "Code.js", value: 7.31, unit: "ms", most: 10, least: null }, { key: "other", name: "y", value: 1, unit: "ms", most: null, least: null }] }];
    const machine = { processor: "P", memoryGB: 1, node: "v20", load: 0.1 };
    console.log(JSON.stringify(withShortTable(${JSON.stringify(readme)}, { machine, rows })));
  `) as string;
  expect(written).toContain("| Code.js | 7.31 ms | ≤ 10 ms |");
  expect(written).not.toMatch(/old|\| y /);
  expect(written.endsWith("<!-- /speed -->\nrest\n")).toBe(true);
});

test("--save refuses a run that is not full", () => {
  expect(() => execFileSync(process.execPath, ["tools/bench.mjs", "--tiny", "--save"], { cwd: ROOT, stdio: "pipe" })).toThrow();
});
