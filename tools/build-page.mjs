/**
 * Builds the workbench's page into .build/page, and its server into .build/server.mjs. What is already newer than
 * everything it is made of is left alone, so that `npm start` begins at once the second time.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { univerSync } from "./univer-sync.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, "workbench", "page");
export const PAGE_FOLDER = join(root, ".build", "page");
export const SERVER_FILE = join(root, ".build", "server.mjs");
/** What the page was made of and when; kept outside the served folder. */
const RECORD = join(root, ".build", "page-inputs.json");

const STATIC_FILES = ["index.html", "page.css", "icon.svg"];
const FONTS = ["thai", "latin"].flatMap((script) => [400, 700].map((weight) => `sarabun-${script}-${weight}-normal.woff2`));

/** Changes with every change of an input; null when one of them is gone. */
function stateOf(inputs) {
  if (!inputs.every((path) => existsSync(join(root, path)))) return null;
  return inputs.map((path) => statSync(join(root, path)).mtimeMs).join(" ");
}

function isFresh() {
  if (!existsSync(RECORD) || !existsSync(join(PAGE_FOLDER, "index.html")) || !existsSync(SERVER_FILE)) return false;
  const { inputs, state } = JSON.parse(readFileSync(RECORD, "utf8"));
  return state === stateOf(inputs);
}

/** Builds the page and the server where they are missing or older than what they are made of. */
export async function buildPage() {
  if (isFresh()) return;
  rmSync(PAGE_FOLDER, { recursive: true, force: true });
  mkdirSync(PAGE_FOLDER, { recursive: true });
  const shared = { bundle: true, absWorkingDir: root, logLevel: "warning", metafile: true };
  const forBrowser = { ...shared, platform: "browser", target: "es2022", minify: true, outdir: PAGE_FOLDER };
  const results = await Promise.all([
    build({
      ...forBrowser,
      entryPoints: [join(source, "main.ts")],
      format: "esm",
      splitting: true, // what opens files and documents is loaded when first used
      chunkNames: "part-[hash]",
      plugins: [univerSync],
      jsx: "automatic",
      jsxImportSource: "preact",
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    build({ ...forBrowser, entryPoints: [join(source, "frame-client.ts")], format: "iife" }),
    build({
      ...shared,
      entryPoints: [join(root, "workbench", "server", "server.ts")],
      platform: "node",
      format: "esm",
      target: "node20",
      outfile: SERVER_FILE,
    }),
  ]);
  for (const name of STATIC_FILES) copyFileSync(join(source, name), join(PAGE_FOLDER, name));
  for (const name of FONTS) {
    copyFileSync(join(root, "node_modules", "@fontsource", "sarabun", "files", name), join(PAGE_FOLDER, name));
  }
  const bundled = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const inputs = [
    ...bundled,
    ...STATIC_FILES.map((name) => `workbench/page/${name}`),
    "tools/build-page.mjs",
    "tools/univer-sync.mjs",
  ];
  writeFileSync(RECORD, JSON.stringify({ inputs, state: stateOf(inputs) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
