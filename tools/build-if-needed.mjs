/** Builds dist/ and the headless workbench when a source is newer than what stands there. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function stale(result, sources) {
  const file = join(root, result);
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  return sources.some((source) => newestIn(join(root, source)) > built);
}

/** Each result with the tool that makes it and the sources it follows from. */
const RESULTS = [
  ["dist/Code.js", "tools/build.mjs", JSON.parse(readFileSync(join(root, "tools/build-sources.json"), "utf8"))],
  [
    ".build/headless.cjs",
    "tools/build-workbench.mjs",
    ["workbench", "package-lock.json", "tools/build-workbench.mjs", "tools/univer-sync.mjs"],
  ],
];

/** Makes what is missing or older than its sources; exits where a build fails. Build messages go to the error output. */
export function buildIfNeeded() {
  for (const [result, tool, sources] of RESULTS) {
    if (!stale(result, sources)) continue;
    const built = spawnSync(process.execPath, [join(root, tool)], { cwd: root, stdio: ["ignore", 2, 2] });
    if (built.status !== 0) process.exit(built.status ?? 1);
  }
}
