/** The built add-in, made from the present sources once for all tests that ask for it, and loaded as Apps Script would. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

// gas-local has no types.
const gasLocal: { require(folder: string, globals: object, options?: object): Record<string, unknown> } = require("gas-local");

const ROOT = resolve(__dirname, "../..");
const BUILDS = join(ROOT, ".build", "bundle");
const SOURCES: string[] = JSON.parse(readFileSync(join(ROOT, "tools", "build-sources.json"), "utf8"));

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Changes whenever a source does. */
function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((path) => filesUnder(join(ROOT, path)))) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * A folder like a checkout that is ready to be pushed: .clasp.json and dist/ with the built files. Test processes that
 * ask at the same time may both build; the first to finish counts.
 */
export function builtProject(): string {
  const project = join(BUILDS, stateOfSources());
  if (existsSync(project)) return project;
  const making = `${project}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  execFileSync(process.execPath, [join(ROOT, "tools", "build.mjs"), "--outdir", join(making, "dist")]);
  copyFileSync(join(ROOT, ".clasp.json"), join(making, ".clasp.json"));
  for (const old of readdirSync(BUILDS)) {
    if (!old.includes("-") && join(BUILDS, old) !== project) rmSync(join(BUILDS, old), { recursive: true, force: true });
  }
  try {
    renameSync(making, project);
  } catch (error) {
    if (!existsSync(project)) throw error;
    rmSync(making, { recursive: true });
  }
  return project;
}

/** The folder of the built files: Code.js, Actions.html, Sidebar.html, Manual.html, appsscript.json. */
export function builtFolder(): string {
  return join(builtProject(), "dist");
}

/**
 * The top-level functions of Code.js, loaded by gas-local into a bare context of its own: nothing of Node or the browser
 * exists there, and of Google only what `services` holds.
 */
export function loadBundle(services: object = {}, folder = builtFolder()): Record<string, (...args: unknown[]) => unknown> {
  return gasLocal.require(folder, { ...services }) as Record<string, (...args: unknown[]) => unknown>;
}
