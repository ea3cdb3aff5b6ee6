/** `npm run release`: the zip holds what an office needs, each file whole, under the version that the sidebar shows. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import PizZip from "pizzip";
import { DOCUMENT_KINDS } from "../../src/agency/choices";
import { documentTags } from "../../src/documents/tags";
import { checkTemplate } from "../../src/documents/template-check";
import { linksOf } from "../docs/pages";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const top = `ita-sheets-addin-${version}`;

let folder: string;
let zip: PizZip;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ita-release-"));
  const path = execFileSync(process.execPath, ["tools/release.mjs", "--out", folder], { encoding: "utf8" });
  expect(path.trim().endsWith(`${top}.zip`)).toBe(true);
  zip = new PizZip(readFileSync(path.trim()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (path: string) => Buffer.from(zip.file(`${top}/${path}`)!.asUint8Array());
const namesIn = (path: string) =>
  Object.keys(zip.files)
    .filter((name) => name.startsWith(`${top}/${path}/`) && !zip.files[name]!.dir)
    .map((name) => name.slice(`${top}/${path}/`.length));

test("the files for Google are those that were built, and Code.js carries the version", () => {
  expect(namesIn("dist").sort()).toEqual(["Actions.html", "Code.js", "Manual.html", "Sidebar.html", "appsscript.json"]);
  for (const name of namesIn("dist")) expect(bytesOf(`dist/${name}`).equals(readFileSync(join("dist", name)))).toBe(true);
  const code = bytesOf("dist/Code.js").toString("utf8");
  expect(code.startsWith(`// ita-sheets-addin ${version} `)).toBe(true);
  // What the sidebar shows under เกี่ยวกับ.
  expect(bytesOf("dist/Actions.html").toString("utf8")).toContain(`version = "${version}"`);
});

test("every page and picture of the manual is in it", () => {
  const files = readdirSync("docs/manual", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(namesIn("manual")).toHaveLength(files.length);
  expect(bytesOf("manual/README.md").equals(readFileSync("docs/manual/README.md"))).toBe(true);
});

test("the manual's links lead to what the zip holds", () => {
  const pages = namesIn("manual").filter((name) => name.endsWith(".md"));
  for (const page of pages) {
    const targets = linksOf(bytesOf(`manual/${page}`).toString("utf8")).filter((link) => !/^(?:https:|#)/.test(link));
    for (const target of targets) {
      const path = posix.join(top, "manual", target.split("#")[0]!);
      expect([page, target, zip.file(path) !== null]).toEqual([page, target, true]);
    }
  }
});

test("every kind of document has its default template, without a fault", () => {
  expect(namesIn("templates").sort()).toEqual(DOCUMENT_KINDS.map((kind) => `${kind}.docx`).sort());
  for (const kind of DOCUMENT_KINDS) {
    const { findings } = checkTemplate(new Uint8Array(bytesOf(`templates/${kind}.docx`)), documentTags[kind]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  }
});

test("the list of changes tells of this version", () => {
  expect(bytesOf("CHANGELOG.md").toString("utf8")).toContain(`## ${version}\n`);
});
