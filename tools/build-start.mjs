/**
 * Builds the workbooks the page can begin with into .build/start: empty.json, set up and without data, and sample.json
 * with the sample municipality. Both are made by the built add-in itself, run without a page. Left alone when they are
 * newer than what they are made of.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build-if-needed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const HEADLESS = join(root, ".build", "headless.cjs");
const SAMPLE = join(root, "samples", "municipality.json");
const INPUTS = [join(root, "dist", "Code.js"), HEADLESS, SAMPLE, fileURLToPath(import.meta.url)];
export const START_FOLDER = join(root, ".build", "start");
const EMPTY = join(START_FOLDER, "empty.json");
const FILLED = join(START_FOLDER, "sample.json");

const changedAt = (path) => statSync(path).mtimeMs;

function isFresh() {
  if (!existsSync(EMPTY) || !existsSync(FILLED)) return false;
  return Math.max(...INPUTS.map(changedAt)) < Math.min(changedAt(EMPTY), changedAt(FILLED));
}

/** Calls an action as the sidebar does; throws with its findings when it fails. */
function act(workbench, name, args) {
  const answer = JSON.parse(workbench.callFromPage("callAction", name, JSON.stringify(args)));
  if (!answer.ok) throw new Error(`${name}: ${answer.findings.map(({ text }) => text).join("; ")}`);
}

/** Builds dist and the starting workbooks where they are missing or older than what they are made of. */
export function buildStartingWorkbooks() {
  buildIfNeeded();
  if (isFresh()) return;
  const { openWorkbench } = createRequire(import.meta.url)(HEADLESS);
  const workbench = openWorkbench({ distFolder: join(root, "dist"), name: "สมุดงาน ITA" });
  mkdirSync(START_FOLDER, { recursive: true });
  act(workbench, "setUp", {});
  writeFileSync(EMPTY, JSON.stringify(workbench.snapshot()));
  act(workbench, "restore", { file: JSON.parse(readFileSync(SAMPLE, "utf8")) });
  writeFileSync(FILLED, JSON.stringify(workbench.snapshot()));
  workbench.dispose();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildStartingWorkbooks();
  process.exit(0); // the engine's timers would keep the process alive
}
