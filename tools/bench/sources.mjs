/** The bare functions of src for measuring without the workbench: bundled once into .build/bench and loaded in Node. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const ENTRY = `
export { ITA_STRONG } from "./src/functions/lists";
export { assess } from "./src/assessment/assess";
export { measuresContent } from "./src/documents/content/measures";
export { merge } from "./src/documents/merge";
export { checkTemplate } from "./src/documents/template-check";
export { documentTags } from "./src/documents/tags";
export { runChecks } from "./src/checks/run-checks";
export { findingsOfRule } from "./src/checks/rule";
export { RULES } from "./src/checks/rules";
export { inputOf } from "./src/checks/run-checks";
export { buildTemplates } from "./templates/build";
`;

/** Replaces a source by other text: `replaced` is the end of its path without extension → its new source. */
function replacing(replaced) {
  return {
    name: "replacing",
    setup(plugin) {
      for (const [path, contents] of Object.entries(replaced)) {
        plugin.onLoad({ filter: new RegExp(`/${path}\\.ts$`) }, ({ suffix, path: file }) =>
          suffix === "?real" ? undefined : { contents, loader: "ts", resolveDir: dirname(file) },
        );
        plugin.onResolve({ filter: /\?real$/ }, ({ path: asked, resolveDir }) => ({
          path: join(resolveDir, `${asked.slice(0, -"?real".length)}.ts`),
          suffix: "?real",
        }));
      }
    },
  };
}

/** Loads the functions; `name` tells builds with different replacements apart. */
export async function loadSources(name = "sources", replaced = {}) {
  const outfile = join(root, ".build", "bench", `${name}.cjs`);
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    outfile,
    logLevel: "warning",
    plugins: [replacing(replaced)],
  });
  return createRequire(import.meta.url)(outfile);
}
