/** Row 4: merging a document beside docxtemplater called bare on the same template and data; growth and peak memory. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, inFreshProcess, line } from "./measure.mjs";
import { officeWith } from "./office.mjs";
import { loadSources } from "./sources.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The merge without its two examinations: of the template before it is opened, and of every part that came out. */
const WITHOUT_VALIDATION = {
  "src/docx/open-docx": `
    import { openZip } from "./zip";
    export * from "./open-docx?real";
    export const openDocx = (bytes) => ({ ok: true, value: { zip: openZip(bytes), parts: [] }, findings: [] });`,
  "src/documents/merged-parts": `export const mendMerged = (xml) => ({ ok: true, value: xml, findings: [] });`,
};

/** Template and content of a document with `count` measures. */
async function materialOf(sources, count) {
  const file = officeWith(count);
  const templates = await sources.buildTemplates();
  const content = sources.measuresContent(file, sources.assess(file, file.settings.resultYear));
  return { template: Uint8Array.from(templates.measures), content };
}

const OPTIONS = { font: "Sarabun", numerals: "thai" };

function bareDocxtemplater(template, content) {
  const Docxtemplater = require("docxtemplater");
  const PizZip = require("pizzip");
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(content);
  return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

/** One merge in this process, for the memory row: prints the megabytes of the process at its peak. */
export async function mergeOnce(count, ours) {
  const sources = await loadSources();
  const { template, content } = await materialOf(sources, count);
  const before = process.memoryUsage().rss;
  if (ours) sources.merge(template, content, OPTIONS);
  else bareDocxtemplater(template, content);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { before: before / 2 ** 20, peak: peak / 2 ** 20 };
}

export async function merging({ rows, repeats }) {
  const sources = await loadSources();
  const unchecked = await loadSources("sources-unchecked", WITHOUT_VALIDATION);
  const lines = [];
  const times = [];
  for (const count of rows) {
    const { template, content } = await materialOf(sources, count);
    const made = sources.merge(template, content, OPTIONS);
    if (!made.ok) throw new Error(made.findings.map(({ text }) => text).join("; "));
    const contenders = {
      ours: () => sources.merge(template, content, OPTIONS),
      unchecked: () => unchecked.merge(template, content, OPTIONS),
      bare: () => bareDocxtemplater(template, content),
    };
    // Short runs are disturbed more easily, long ones take long.
    const measured = compare(contenders, count < 100 ? repeats * 5 : count < 10_000 ? repeats : Math.min(repeats, 3));
    const at = `${count.toLocaleString("en")} rows`;
    times.push(measured.time("ours") / count);
    lines.push(
      line(`bare-merge-${count}`, `docxtemplater alone, ${at}`, measured.time("bare"), "ms"),
      line(`merge-${count}`, `merge without validation ÷ docxtemplater alone, ${at}`, measured.ratio("unchecked", "bare"), "×", {
        most: 1.15,
      }),
      line(`merge-valid-${count}`, `merge with validation ÷ docxtemplater alone, ${at}`, measured.ratio("ours", "bare"), "×", {
        most: 1.5,
      }),
    );
  }
  const [few, many] = rows.slice(-2);
  const [timeOfFew, timeOfMany] = times.slice(-2);
  const memory = (ours) => inFreshProcess(join(here, "merge-once.mjs"), [many, ours ? "ours" : "bare"]).peak;
  const manyRows = `${many.toLocaleString("en")} rows`;
  lines.push(
    line("merge-growth", `time a row, ${manyRows} ÷ ${few.toLocaleString("en")} rows`, timeOfMany / timeOfFew, "×", {
      most: 1.2,
    }),
    line("merge-memory", `peak memory of the process, ${manyRows}`, memory(true), "MB"),
    line("merge-memory-bare", `the same with docxtemplater alone, ${manyRows}`, memory(false), "MB"),
  );
  return { row: 4, title: "Merging a document (processor time)", lines };
}
