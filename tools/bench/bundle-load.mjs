/** Row 2: loading the bundle, which Google does for every call of a custom function; and what the bundle holds. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { bundleOf, MAIN, ON_REQUEST } from "../build.mjs";
import { inFreshProcess, line, median } from "./measure.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const LOAD_ONCE = join(here, "load-once.cjs");

/** The same script in one bundle, but every room, library and template is evaluated at load. */
const EAGER = `
export * from "./src/main";
import * as onRequest from "./src/on-request";
import templater from "docxtemplater";
import mend from "docxtemplater/js/modules/fix-doc-pr-corruption.js";
import zip from "pizzip";
import pako from "pako/dist/pako.es5.min.js";
import templates from "ita:default-templates";
export const eager = [onRequest, templater, mend, zip, pako, templates];
`;

async function eagerScript() {
  const { outputFiles } = await bundleOf({ stdin: { contents: EAGER, resolveDir: root, loader: "ts" } });
  const { code } = await transform(outputFiles[0].text, {
    format: "iife",
    globalName: "ita_",
    target: "es2019",
    charset: "utf8",
  });
  return code;
}

/** Bytes of a bundle by room of src and by package, largest first. */
async function sizeByPart(entry) {
  const { metafile } = await bundleOf(entry);
  const [output] = Object.values(metafile.outputs);
  const sizes = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const part =
      /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      (path.startsWith("ita:") ? "default templates" : path.split("/").slice(0, 2).join("/"));
    sizes.set(part, (sizes.get(part) ?? 0) + bytesInOutput);
  }
  return [...sizes].sort((one, other) => other[1] - one[1]);
}

/** The lines of a file's size and of its parts that weigh. */
async function sizeLines(file, entry) {
  const parts = await sizeByPart(entry);
  return [
    line(`size-${file}`, file, readFileSync(join(root, "dist", file)).length / 1024, "KB"),
    ...parts
      .filter(([, bytes]) => bytes >= 10_240)
      .map(([part, bytes]) => line(`size-${file}-${part}`, `of it ${part}`, bytes / 1024, "KB")),
  ];
}

/** The script in Actions.html, which menu and sidebar evaluate. */
function actionsScript() {
  const page = readFileSync(join(root, "dist", "Actions.html"), "utf8");
  return page.slice(page.indexOf("<script>") + "<script>".length, page.lastIndexOf("</script>"));
}

export async function bundleLoad({ repeats }) {
  const folder = join(root, ".build", "bench");
  mkdirSync(folder, { recursive: true });
  const scripts = {
    bundle: join(root, "dist", "Code.js"),
    actions: join(folder, "actions.js"),
    eager: join(folder, "eager.js"),
    empty: join(folder, "empty.js"),
  };
  writeFileSync(scripts.eager, await eagerScript());
  writeFileSync(scripts.actions, actionsScript());
  writeFileSync(scripts.empty, "");
  const times = { bundle: [], actions: [], eager: [], empty: [] };
  const runs = [];
  for (let round = 0; round < repeats; round += 1) {
    for (const [name, path] of Object.entries(scripts)) {
      const { parse, run } = inFreshProcess(LOAD_ONCE, [path]);
      times[name].push(parse + run);
      if (name === "bundle") runs.push(run);
    }
  }
  const ratio = median(times.bundle.map((time, round) => time / times.eager[round]));
  return {
    row: 2,
    title: "Load of the script (processor time, each load in a fresh process)",
    lines: [
      line("load", "Code.js, loaded at each call of a custom function", median(times.bundle), "ms", { most: 10 }),
      line("load-run", "of it running the top level", median(runs), "ms"),
      line("load-empty", "an empty script", median(times.empty), "ms"),
      line("load-actions", "Actions.html, evaluated besides when menu or sidebar ask", median(times.actions), "ms"),
      line("load-eager", "the same with everything evaluated at load", median(times.eager), "ms"),
      line("load-ratio", "Code.js ÷ everything at load", ratio, "×", { most: 1 / 3 }),
      ...(await sizeLines("Code.js", MAIN)),
      ...(await sizeLines("Actions.html", ON_REQUEST)),
    ],
  };
}
