/** Row 6: all checks on many measures; how often texts are compared, and how that grows. */
import { compare, line } from "./measure.mjs";
import { officeWith } from "./office.mjs";
import { loadSources } from "./sources.mjs";

/** Counts the comparisons of two texts, whoever asks for them. */
const COUNTING = {
  "src/thai/similarity": `
    import { similarity as real, similarityOfKeys as realOfKeys } from "./similarity?real";
    globalThis.compared = 0;
    export const similarity = (one, other) => { globalThis.compared += 1; return real(one, other); };
    export const similarityOfKeys = (one, other, least) => { globalThis.compared += 1; return realOfKeys(one, other, least); };`,
};

function comparisonsIn(sources, file) {
  globalThis.compared = 0;
  sources.runChecks(file, "measures");
  return globalThis.compared;
}

export async function checking({ measures, repeats }) {
  const sources = await loadSources();
  const counting = await loadSources("sources-counting", COUNTING);
  const [few, many] = measures;
  const files = { few: officeWith(few), many: officeWith(many) };
  const measured = compare(
    { few: () => sources.runChecks(files.few, "measures"), many: () => sources.runChecks(files.many, "measures") },
    repeats,
  );
  const compared = { few: comparisonsIn(counting, files.few), many: comparisonsIn(counting, files.many) };
  const at = `${many.toLocaleString("en")} measures`;
  const times = `${few.toLocaleString("en")} → ${many.toLocaleString("en")} measures`;
  return {
    row: 6,
    title: "Checks (processor time)",
    lines: [
      line("checks", `all rules, ${at}`, measured.time("many"), "ms"),
      line(
        "checks-growth",
        `growth of the time ÷ growth of the measures, ${times}`,
        measured.ratio("many", "few") / (many / few),
        "×",
        {
          most: 2,
        },
      ),
      line("checks-compared", `pairs of texts compared, ${at}`, compared.many, "pairs"),
      line(
        "checks-compared-growth",
        `growth of the pairs compared ÷ growth of the measures, ${times}`,
        compared.many / compared.few / (many / few),
        "×",
        { most: 2 },
      ),
    ],
  };
}
