/**
 * `npm run release [-- --out FOLDER]`: one zip of what an office needs without the sources: the files for Google, the
 * default templates, the manual, the licence and the list of changes. Named after the version of package.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import PizZip from "pizzip";
import { buildTemplates } from "./build.mjs";
import { buildIfNeeded } from "./build-if-needed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { out } = parseArgs({ options: { out: { type: "string", default: "release" } } }).values;

/** Zip entries can't be older; with one date for all, the same sources give the same zip. */
const DATE = new Date(1980, 0, 1);

buildIfNeeded();
const zip = new PizZip();
const top = `${name}-${version}`;
const add = (path, bytes) => zip.file(`${top}/${path}`, bytes, { date: DATE });
const addFolder = (from, to) => {
  for (const file of readdirSync(join(root, from), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    add(join(to, relative(join(root, from), path)).replaceAll("\\", "/"), readFileSync(path));
  }
};

addFolder("dist", "dist");
addFolder("docs/manual", "manual");
// Pages that the manual leads to.
for (const page of ["first-document.md", "template-tags.md"]) add(page, readFileSync(join(root, "docs", page)));
for (const [kind, bytes] of Object.entries(await buildTemplates())) add(`templates/${kind}.docx`, bytes);
for (const file of ["LICENSE", "CHANGELOG.md"]) add(file, readFileSync(join(root, file)));

mkdirSync(out, { recursive: true });
const path = join(out, `${top}.zip`);
writeFileSync(path, zip.generate({ type: "nodebuffer", compression: "DEFLATE" }));
console.log(path);
