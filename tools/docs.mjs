/** Writes the pages of docs/ that follow from the sources. Each page has a generator of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rulesPage } from "./docs-rules.mjs";
import { tagsPage } from "./docs-tags.mjs";

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs");
const PAGES = { "rules.md": rulesPage, "template-tags.md": tagsPage };

mkdirSync(docs, { recursive: true });
for (const [name, write] of Object.entries(PAGES)) {
  writeFileSync(join(docs, name), write());
  console.log(`docs/${name} written`);
}
