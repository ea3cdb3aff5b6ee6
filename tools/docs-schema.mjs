/** docs/agency-file.schema.json, read out of the sources. Prints it when run alone; `npm run docs` stores it. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function agencyFileSchemaPage() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "src/workbook/agency-file-schema.ts")],
    bundle: true,
    format: "cjs",
    platform: "node",
    write: false,
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(module, module.exports, createRequire(import.meta.url));
  return `${JSON.stringify(module.exports.agencyFileSchema(), null, 2)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(agencyFileSchemaPage());
