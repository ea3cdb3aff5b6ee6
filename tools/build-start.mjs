/**
 * Builds the workbooks the page can begin with into .build/start: empty.json, set up and without data, and sample.json
 * with the sample municipality. Both are made by the built add-in itself, run without a page. Left alone when they are
 * newer than what they are made of.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildHeadless } from "./build-workbench.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const START_FOLDER = join(root, ".build", "start");
const DIST = join(root, "dist");
const HEADLESS = join(root, ".build", "headless.cjs");
const SAMPLE = join(root, "samples", "municipality.json");

function isFresh() {
  const made = ["empty.json", "sample.json"].map((name) => join(START_FOLDER, name));
  if (!made.every(existsSync)) return false;
  const oldest = Math.min(...made.map((path) => statSync(path).mtimeMs));
  // dist is built anew at each start: what counts is whether its content changed.
  return readFileSync(join(DIST, "Code.js"), "utf8") === readBuiltWith() && statSync(SAMPLE).mtimeMs < oldest;
}

const BUILT_WITH = join(root, ".build", "start-code.js");
const readBuiltWith = () => (existsSync(BUILT_WITH) ? readFileSync(BUILT_WITH, "utf8") : null);

/** Calls an action as the sidebar does; throws with its findings when it fails. */
function act(workbench, name, args) {
  const answer = JSON.parse(workbench.callFromPage("callAction", name, JSON.stringify(args)));
  if (!answer.ok) throw new Error(`${name}: ${answer.findings.map(({ text }) => text).join("; ")}`);
}

function save(workbench, name) {
  writeFileSync(join(START_FOLDER, name), JSON.stringify(workbench.snapshot()));
}

/** Builds the starting workbooks where they are missing or older than the add-in or the sample. */
export async function buildStartingWorkbooks() {
  if (isFresh()) return;
  await buildHeadless(HEADLESS);
  mkdirSync(START_FOLDER, { recursive: true });
  const { openWorkbench } = createRequire(import.meta.url)(HEADLESS);
  const workbench = openWorkbench({ distFolder: DIST, name: "สมุดงาน ITA" });
  act(workbench, "setUp", {});
  save(workbench, "empty.json");
  act(workbench, "restore", { file: JSON.parse(readFileSync(SAMPLE, "utf8")) });
  save(workbench, "sample.json");
  workbench.dispose();
  writeFileSync(BUILT_WITH, readFileSync(join(DIST, "Code.js")));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildStartingWorkbooks();
