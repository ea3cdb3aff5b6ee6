/**
 * `npm run bench -- [--rows 1,2,…] [--tiny] [--save]`: measures what the design promises (few service calls, a lean start,
 * linear growth) beside what people use, and prints a table of ratios and counts, each with its target. --rows measures
 * only some; --tiny uses sizes that only show that everything runs; --save writes docs/bench.json, bench.svg, bench.md and
 * the short table in README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { EXPLANATIONS } from "./bench/explanations.mjs";
import { machine, verdictOf } from "./bench/measure.mjs";
import { chart, tablePage, tableText, withShortTable } from "./bench/pages.mjs";
import { buildIfNeeded } from "./build-if-needed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Row → how it is measured, in full and in tiny sizes. Each is loaded when it is its turn: a row needs what others don't. */
const ROWS = {
  1: {
    measure: async (sizes) => (await import("./bench/service-calls.mjs")).serviceCalls(sizes),
    full: { measures: [10, 100, 1000] },
    tiny: { measures: [2, 4] },
  },
  2: {
    measure: async (sizes) => (await import("./bench/bundle-load.mjs")).bundleLoad(sizes),
    full: { repeats: 15 },
    tiny: { repeats: 1 },
  },
  3: {
    measure: async (sizes) => (await import("./bench/custom-functions.mjs")).customFunctions(sizes),
    full: { rows: [10, 1000, 10_000], repeats: 5 },
    tiny: { rows: [4, 8], repeats: 1 },
  },
  4: {
    measure: async (sizes) => (await import("./bench/merging.mjs")).merging(sizes),
    full: { rows: [43, 1000, 10_000], repeats: 7 },
    tiny: { rows: [2, 4], repeats: 1 },
  },
  5: {
    measure: async (sizes) => (await import("./bench/grid.mjs")).grid(sizes),
    full: { measures: [20, 1000], repeats: 3 },
    tiny: { measures: [2], repeats: 1 },
  },
  6: {
    measure: async (sizes) => (await import("./bench/checking.mjs")).checking(sizes),
    full: { measures: [100, 1000], repeats: 5 },
    tiny: { measures: [2, 4], repeats: 1 },
  },
  7: {
    measure: async (sizes) => (await import("./bench/province.mjs")).province(sizes),
    full: { agencies: 100, documentsADay: 250 },
    tiny: { agencies: 2, documentsADay: 2 },
  },
};

const { values } = parseArgs({ options: { rows: { type: "string" }, tiny: { type: "boolean" }, save: { type: "boolean" } } });
const wanted = values.rows?.split(",") ?? Object.keys(ROWS);
const unknown = wanted.filter((row) => !(row in ROWS));
if (unknown.length > 0 || (values.save && (values.rows || values.tiny))) {
  console.error("bench: --rows takes numbers from 1 to 7; --save goes with a full run only");
  process.exit(1);
}

buildIfNeeded();
const result = { madeOn: new Date().toISOString().slice(0, 10), machine: machine(), rows: [] };
for (const row of wanted) {
  const { measure, full, tiny } = ROWS[row];
  console.error(`measuring row ${row} …`);
  const measured = await measure(values.tiny ? tiny : full);
  const lines = measured.lines.map((each) => ({ ...each, verdict: verdictOf(each, EXPLANATIONS) }));
  result.rows.push({ ...measured, lines });
}
console.log(tableText(result));
if (values.save) {
  writeFileSync(join(root, "docs", "bench.json"), `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(join(root, "docs", "bench.svg"), chart(result));
  writeFileSync(join(root, "docs", "bench.md"), tablePage(result, EXPLANATIONS));
  const readme = join(root, "README.md");
  writeFileSync(readme, withShortTable(readFileSync(readme, "utf8"), result));
  console.log("\ndocs/bench.json, docs/bench.svg, docs/bench.md and the table in README.md written");
}
process.exit(0); // the engine's timers would keep the process alive
