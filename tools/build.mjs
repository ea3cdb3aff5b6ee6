/**
 * Builds the add-in: Code.js (one bundle and a documented function per public global), Actions.html (the rest of the
 * script, evaluated on request), the manifest, Sidebar.html and Manual.html.
 * Usage: node tools/build.mjs [--outdir FOLDER] [--whole], "dist" when no folder is given. --whole puts the rest into Code.js
 * too and evaluates no text: slower to load, for the case that Google should stop evaluating it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build as bundle, transform } from "esbuild";
import { documentedFunctions } from "./documented-functions.mjs";
import { manualPage } from "./manual-page.mjs";
import { scriptMark } from "./script-mark.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Apps Script's parser refuses `#private` and `static x = 1`; this target lowers both. */
const TARGET = "es2019";

/** Google lets a client call every top-level name that does not end in "_": this one holds the whole bundle. */
const NAMESPACE = "ita_";

/** How Code.js evaluates Actions.html (src/google/actions-file.ts): apart from the bundle, so that eval sees none of its names. */
const EVALUATE = `/** Evaluates the text of Actions.html where only the script's globals are in sight. */
function ita_evaluate_(source) {
  return eval(source);
}
`;

/** The name of what Actions.html holds. */
const REST = "ita_on_request_";

/** Writes the files that Apps Script gets into `outdir`, which is emptied first. */
export async function build({ outdir, whole = false }) {
  const rest = await namespace(await bundleOf(ON_REQUEST), REST);
  const [code, sidebar] = await Promise.all([buildCode(whole ? wholly(rest) : EVALUATE), buildSidebar()]);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, "Code.js"), code);
  writeFileSync(join(outdir, "Actions.html"), actionsPage(rest));
  writeFileSync(join(outdir, "Sidebar.html"), sidebar);
  writeFileSync(join(outdir, "Manual.html"), manualPage());
  writeFileSync(join(outdir, "appsscript.json"), readFileSync(join(root, "appsscript.json")));
}

export const MAIN = { entryPoints: [join(root, "src", "main.ts")] };
export const ON_REQUEST = { entryPoints: [join(root, "src", "on-request.ts")] };

/** The bundle of an entry point, with esbuild's account of what is in it. */
export function bundleOf(entry) {
  return bundle({
    ...entry,
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    // The libraries' builds for browsers: they ask for no Node module.
    platform: "browser",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    write: false,
    outfile: "Code.js",
    metafile: true,
    logLevel: "warning",
    define: { ITA_VERSION: JSON.stringify(version) },
    plugins: [defaultTemplates],
  });
}

/** Code.js; `evaluate` is how it comes to the rest of the script. */
async function buildCode(evaluate) {
  const result = await bundleOf(MAIN);
  const [output] = Object.values(result.metafile.outputs);
  const ownSources = Object.keys(result.metafile.inputs).filter((path) => path.startsWith("src/"));
  const documented = documentedFunctions(
    output.exports,
    ownSources.map((path) => ({ path, source: readFileSync(join(root, path), "utf8") })),
  );

  const code = await namespace(result, NAMESPACE);
  return [scriptMark(version), code, evaluate, ...output.exports.map((name) => publicFunction(name, documented))].join("\n");
}

/** The rest inside Code.js, not run before it is asked for. */
function wholly(rest) {
  return `function ita_evaluate_() {\n${rest}\nreturn ${REST};\n}\n`;
}

/** Server code in a script element, as the script editor shows it best. Its value is the namespace of src/on-request.ts. */
function actionsPage(rest) {
  // "<?" would open a scriptlet of a template; in code it stands only in texts and patterns, where the escape means the same.
  const text = rest.replaceAll("<?", "\\x3c?");
  if (/<\/script/i.test(text)) throw new Error("Actions.html would end early: its code holds the end of a script element");
  return `<script>\n${scriptMark(version)}\n${text}\n${REST};\n</script>\n`;
}

/**
 * Globals of the language that the code names often. As parameters of the bundle they are plain variables: in a context of
 * Node, in which tests and `npm run report` run the script, each look at a global is a call, a third of all computing.
 */
const LANGUAGE =
  "Array, Boolean, Date, Error, JSON, Map, Math, Number, Object, RangeError, RegExp, Set, String, Symbol, TypeError, Uint8Array, WeakMap";

/** A bundle as one global of this name, in the syntax that Apps Script reads. */
async function namespace(result, globalName) {
  const { code } = await transform(result.outputFiles[0].text, { format: "iife", globalName, target: TARGET, charset: "utf8" });
  const [head, tail] = [`var ${globalName} = (() => {`, "})();"];
  const [start, end] = [code.indexOf(head), code.trimEnd().length - tail.length];
  if (start < 0 || code.slice(end).trimEnd() !== tail) throw new Error("esbuild wraps a bundle otherwise than expected");
  const body = code.slice(start + head.length, end);
  return `${code.slice(0, start)}var ${globalName} = ((${LANGUAGE}) => {${body}})(${LANGUAGE});\n`;
}

/** The text Sheets and the script editor read: doc comment, name and real parameter names of one public function. */
function publicFunction(name, documented) {
  const found = documented.get(name);
  if (!found) throw new Error(`${name} is exported by src/main.ts but has no "/** … */ export function ${name}(" in src`);
  const { comment, parameters } = found;
  if (name.startsWith("ITA_") && !comment.includes("@customfunction")) throw new Error(`${name} lacks @customfunction`);
  const names = parameters.join(", ");
  return `${comment}\nfunction ${name}(${names}) {\n  return ${NAMESPACE}.${name}(${names});\n}\n`;
}

/** "ita:default-templates": the default .docx of each kind of document as base64, by kind. */
const defaultTemplates = {
  name: "default-templates",
  setup(plugin) {
    plugin.onResolve({ filter: /^ita:default-templates$/ }, ({ path }) => ({ path, namespace: "ita" }));
    plugin.onLoad({ filter: /.*/, namespace: "ita" }, async () => {
      const templates = Object.entries(await buildTemplates()).map(([kind, bytes]) => [
        kind,
        Buffer.from(bytes).toString("base64"),
      ]);
      return { contents: `export default ${JSON.stringify(Object.fromEntries(templates))};`, loader: "js" };
    });
  },
};

/** The default template of each kind of document, by kind, as bytes. */
export async function buildTemplates() {
  const program = await bundle({
    entryPoints: [join(root, "templates", "build.ts")],
    absWorkingDir: root,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    write: false,
    logLevel: "warning",
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", program.outputFiles[0].text)(
    module,
    module.exports,
    createRequire(join(root, "templates", "build.ts")),
  );
  return module.exports.buildTemplates();
}

async function buildSidebar() {
  const folder = join(root, "sidebar");
  const result = await bundle({
    entryPoints: [join(folder, "main.tsx")],
    absWorkingDir: root,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2020",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService drops what looks like a comment inside a template literal ("https://…").
    supported: { "template-literal": false },
    write: false,
    logLevel: "warning",
  });
  // Replacer functions: a "$&" in the script is no pattern.
  return readFileSync(join(folder, "sidebar.html"), "utf8")
    .replace("/*style*/", () => readFileSync(join(folder, "sidebar.css"), "utf8"))
    .replace("/*script*/", () => result.outputFiles[0].text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { outdir: { type: "string", default: join(root, "dist") }, whole: { type: "boolean", default: false } };
  const { outdir, whole } = parseArgs({ options }).values;
  await build({ outdir, whole });
  const size = (name) => `${name} ${Math.round(readFileSync(join(outdir, name)).length / 1024)} KB`;
  console.log(`build: ${size("Code.js")}, ${size("Actions.html")}, Sidebar.html, Manual.html, appsscript.json`);
}
