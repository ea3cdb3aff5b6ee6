/**
 * The page docs/document-check.md: the document check measured on documents with known faults. null where those
 * documents are not beside the repository. Prints the page when run alone; `npm run docs` stores it.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function documentCheckPage() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "test/checks/document/measure.ts")],
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const module = { exports: {} };
  // The folder of the one file that looks for the documents.
  const folder = join(root, "test/seeds");
  const run = new Function("module", "exports", "require", "__dirname", outputFiles[0].text);
  run(module, module.exports, createRequire(import.meta.url), folder);
  return module.exports.seedsExist ? module.exports.documentCheckPage() : null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(documentCheckPage() ?? "The documents to measure on are not here.\n");
}
