/**
 * Builds .build/headless.cjs: the workbench for Node (Univer, the services, gas-local) as one file that tests and the
 * command line require. Run alone it builds; build.mjs may import it.
 */
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { univerSync } from "./univer-sync.mjs";

export async function buildHeadless(outfile = ".build/headless.cjs") {
  await build({
    entryPoints: ["workbench/headless/open.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Univer's ES modules: the synchronous recalculation is patched into them, and its CommonJS files are not bundlable.
    mainFields: ["module", "main"],
    outfile,
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [univerSync],
    logLevel: "warning",
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildHeadless();
