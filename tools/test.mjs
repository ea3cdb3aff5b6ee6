/**
 * Runs everything: type check, lint, the rule on imports, the build, then every jest test. Fails at the end, not at the
 * first fault, so that one run shows all of them. Leaves the runner's counts in .build/jest.json. The tests that try
 * everything make few rounds of it, or all where ITA_FULL=1 is set (test/rounds.ts).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";

const node = process.execPath;
const steps = [
  ["types", "node_modules/typescript/bin/tsc", ["-p", "."]],
  ["types of the pure rooms", "node_modules/typescript/bin/tsc", ["-p", "src"]],
  ["lint", "node_modules/@biomejs/biome/bin/biome", ["check", "."]],
  ["who may import whom", "tools/layers.mjs", []],
  ["build", "tools/build.mjs", []],
  ["build of the workbench", "tools/build-workbench.mjs", []],
];

mkdirSync(".build", { recursive: true });
rmSync(".build/jest.json", { force: true });
const failed = [];
for (const [name, file, args] of steps) {
  console.log(`— ${name}`);
  if (spawnSync(node, [file, ...args], { stdio: "inherit" }).status !== 0) failed.push(name);
}

// Left to itself jest leaves one core idle, which on two cores is half of them.
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const jest = ["node_modules/jest/bin/jest.js", workers, "--json", "--outputFile=.build/jest.json", ...process.argv.slice(2)];
if (spawnSync(node, jest, { stdio: "inherit" }).status !== 0) failed.push("jest");

if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exit(1);
}
