/**
 * The rule on who may import whom (CONTRIBUTING, "The house"). Exports the check for its own test; run alone it checks
 * the checkout and exits 1 with one line per broken import.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Room → rooms it may import besides itself. */
const ALLOWED = {
  "src/agency": [],
  "src/thai": [],
  "src/docx": ["src/agency", "src/thai"],
  "src/assessment": ["src/agency", "src/thai"],
  "src/checks": ["src/agency", "src/thai", "src/assessment", "src/intake"],
  "src/intake": ["src/agency", "src/thai", "src/assessment", "src/docx"],
  "src/documents": ["src/agency", "src/thai", "src/assessment", "src/docx"],
  "src/functions": ["src/agency", "src/thai", "src/assessment"],
  "src/workbook": ["src/agency", "src/thai", "src/assessment"],
  "src/actions": [
    "src/agency",
    "src/thai",
    "src/docx",
    "src/assessment",
    "src/checks",
    "src/intake",
    "src/documents",
    "src/workbook",
  ],
  "src/google": ["src/agency", "src/thai", "src/workbook", "src/actions"],
  "src/built.ts": ["src/agency", "src/docx"],
  "src/on-request.ts": ["src/built.ts", "src/actions", "src/google"],
  "src/main.ts": ["src/functions", "src/google"],
  templates: ["src/agency", "src/documents"],
  workbench: [],
  sidebar: [],
};

/** Rooms that may name types (never values) of others: the sidebar shares only types with the server, Code.js with Actions.html. */
const TYPES_ONLY = { sidebar: ["src/actions", "src/agency"], "src/google": ["src/on-request.ts"] };

/** Packages of the product itself; every other room's packages are its own affair. */
const PACKAGES_OF_SRC = {
  "src/documents": ["docxtemplater", "pizzip"],
  "src/docx": ["pako", "pizzip"],
  "src/built.ts": ["ita:default-templates"],
};

/** Files of src that are rooms by themselves, as imports name them. */
const SINGLE_FILES = ["src/main", "src/on-request", "src/built"];

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s+)?([^;"']*?\bfrom\s*)?["']([^"']+)["']|\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/g;

/** Every import of a source text: `{ target, typeOnly }`. */
function importsOf(source) {
  const found = [];
  for (const [, type, clause, from, called] of source.matchAll(IMPORT)) {
    // `import { type A, type B } from` names types only as well.
    const names = clause?.match(/\{([^}]*)\}/)?.[1];
    const onlyTypes =
      names !== undefined && !/^[\w$]/.test(clause.trim()) && names.split(",").every((name) => /^\s*(type\s|$)/.test(name));
    found.push({ target: from ?? called, typeOnly: Boolean(type) || onlyTypes });
  }
  return found;
}

function roomOf(file) {
  if (file.startsWith("src/")) {
    const [, second] = file.split("/");
    return second?.includes(".") ? file : `src/${second}`;
  }
  return file.split("/")[0];
}

/**
 * Checks files given as `{ path, source }` (paths relative to the project, with "/") and returns one English line per
 * import that breaks the rule; an empty list when all is well.
 */
export function brokenImports(files) {
  const broken = [];
  for (const { path, source } of files) {
    const room = roomOf(path);
    const allowed = ALLOWED[room];
    if (!allowed) {
      if (path.startsWith("src/")) broken.push(`${path}: ${room} is no room of the house`);
      continue;
    }
    for (const { target, typeOnly } of importsOf(source)) {
      if (target.startsWith(".")) {
        const resolved = posix.normalize(posix.join(posix.dirname(path), target));
        const other = roomOf(resolved);
        const mainFile = SINGLE_FILES.includes(other) ? `${other}.ts` : other;
        if (mainFile === room || allowed.includes(mainFile) || (typeOnly && TYPES_ONLY[room]?.includes(mainFile))) continue;
        if (!mainFile.startsWith("src") && !path.startsWith("src/") && mainFile !== "sidebar") continue;
        broken.push(`${path}: ${room} may not import ${mainFile} (${target})`);
      } else if (
        path.startsWith("src/") &&
        !PACKAGES_OF_SRC[room]?.some((name) => target === name || target.startsWith(`${name}/`))
      ) {
        broken.push(`${path}: ${room} may not import the package ${target}`);
      }
    }
  }
  return broken;
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|mts|cts)$/.test(entry.name) ? [path] : [];
  });
}

/** Reads all rooms of the checkout at `root`. */
export function readRooms(root) {
  return ["src", "sidebar", "templates", "workbench"]
    .filter((folder) => statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) => sources(join(root, folder)))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), source: readFileSync(path, "utf8") }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = readRooms(dirname(dirname(fileURLToPath(import.meta.url))));
  const broken = brokenImports(files);
  for (const line of broken) console.error(line);
  console.log(`house: ${files.length} files, ${broken.length} broken imports`);
  process.exit(broken.length || files.length === 0 ? 1 : 0);
}
