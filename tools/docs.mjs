/** `npm run docs [-- --out FOLDER]`: writes the pages of docs/ that follow from the sources. Each page has a generator of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findingsPage } from "./docs-findings.mjs";
import { rulesPage } from "./docs-rules.mjs";
import { agencyFileSchemaPage } from "./docs-schema.mjs";
import { tagsPage } from "./docs-tags.mjs";
import { documentCheckPage } from "./document-check-table.mjs";

const own = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs");
const { out: docs } = parseArgs({ options: { out: { type: "string", default: own } } }).values;
const PAGES = {
  "rules.md": rulesPage,
  "template-tags.md": tagsPage,
  "document-check.md": documentCheckPage,
  "agency-file.schema.json": agencyFileSchemaPage,
  "manual/findings.md": findingsPage,
};

for (const [name, write] of Object.entries(PAGES)) {
  const page = write();
  // A page whose material is not beside this checkout stays as it is.
  if (page === null) {
    console.log(`docs/${name} left as it is`);
    continue;
  }
  mkdirSync(dirname(join(docs, name)), { recursive: true });
  writeFileSync(join(docs, name), page);
  console.log(`docs/${name} written`);
}
