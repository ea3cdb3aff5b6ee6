/** Reads out of the sources which ids the findings of the product have. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

function sourcesUnder(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith("explanations.ts"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Literal ids: `id: "x"` beside a severity in either order, and the first argument of what makes a finding. */
const LITERALS = [
  /\bid: "([\w-]+)",?\s*(?:\/\/[^\n]*)?\n?\s*(?:readonly )?severity\b/g,
  /\bseverity(?:: "\w+")?,?\s*id: "([\w-]+)"/g,
  /\b(?:refused|refusal|hint)\(\s*"([\w-]+)"/g,
  /\breport\([^\n]*, "(file-[\w-]+)"\)/g,
  /\bid = "([\w-]+)"\) =>/g,
  /\[id, severity\] = \["([\w-]+)"/g,
];

/** Ids that are put together: the template in the source, and where the words for its hole stand. */
const COMPOSED: Record<string, { file: string; words: RegExp[] }> = {
  "complete-${key}": { file: "src/checks/completeness.ts", words: [/\bkey: "([\w-]+)"/g, /^ {2}\["([\w-]+)", "/gm] },
  "catalogue-edit-${problem}": { file: "src/assessment/catalogue-entries.ts", words: [/(?<=EditProblem =.*)"(\w+)"/g] },
  "template-${id}": {
    file: "src/documents/template-check*.ts",
    words: [/\bplaced\(\s*"([\w-]+)"/g, /\| \{ kind: "(?!unknown")([\w-]+)"/g, /^ {2}kind: (".*");/gm],
  },
};

function allMatches(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, word]) => word!.split(" | ").map((one) => one.replace(/"/g, ""))),
  );
}

/** Every finding id in src and sidebar, and the composed ids that this reading does not know how to take apart. */
export function findingIds(): { ids: Set<string>; unknown: string[] } {
  const sources = [...sourcesUnder("src"), ...sourcesUnder("sidebar")];
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const { path, text } of sources) {
    for (const id of allMatches(text, LITERALS)) ids.add(id);
    if (path.startsWith("src/checks/") || path === "sidebar/view-models/failures.ts") {
      for (const id of allMatches(text, [/^ {2,6}id: "([\w-]+)"/gm])) ids.add(id);
    }
    if (path === "src/workbook/cell-findings.ts") {
      for (const id of allMatches(text, [/^ {2}"([\w-]+)": \{\n {4}severity/gm])) ids.add(id);
    }
    for (const [, template] of text.matchAll(/\bid: `([^`]+)`,\n\s*severity/g)) {
      const composed = COMPOSED[template!];
      if (!composed) {
        unknown.push(`${path}: ${template}`);
        continue;
      }
      const [start, end = ""] = composed.file.split("*");
      const parts = sources.filter((one) => one.path.startsWith(start!) && one.path.endsWith(end));
      for (const word of parts.flatMap((one) => allMatches(one.text, composed.words))) {
        ids.add(template!.replace(/\$\{\w+\}/, word));
      }
    }
  }
  return { ids, unknown };
}
