/**
 * Writes the page docs/rules.md from the catalogue: what the assessment counts by, what each year rests on, and what is
 * unverified. Prints the page when run alone; `npm run docs` stores it. Only the prose and the list of sources stand here.
 */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Key → what it is; also those which only other rooms name. Years in B.E.; LAO = local administrative organisation. The
 * seeds are real documents that offices published.
 */
const SOURCES = {
  "seed 000": "Measures document of a subdistrict municipality for 2566, with its scores of 2565",
  "seed 001": "Report of results of a subdistrict municipality for 2566, with the full OIT list of 2566 and its components",
  "seed 002": "Report of results of a subdistrict administrative organisation for 2568, by instrument",
  "seed 003": "Progress report of a subdistrict administrative organisation for 2566, by indicator",
  "seed 004": "Report of results of a subdistrict municipality for 2568 with its signed announcement",
  "[ANY6]":
    "Official report of the results of 2564, group 6, made for the NACC, p. 15, 17, 138: https://online.anyflip.com/qxtmp/cuda/files/basic-html/page138.html",
  "[BANGPLAKOD]":
    "LAO page on the change of the rating of 8 June 2566 (its table could not be read): https://bangplakod.go.th/select_news.php?news_id=574&id_type=1",
  "[BKK65]": "Press, results of 2565: https://www.bangkokbiznews.com/politics/1018382",
  "[BLS66]": "LAO page, ITA 2566: http://banklongsuan.go.th/ita-2566/",
  "[CMS-MENU]": "Municipal web CMS: menu entries named after the seven measures of 2562",
  "[CMS64]": "Web CMS of LAOs with the OIT list of 2564 (public PHP code)",
  "[FSM66]": "NACC calendar of 6 December 2565: https://fsm.go.th/index/?page=newarticle35427690",
  "[GIT65]": "Web site code with the OIT list of 2565 (public repository)",
  "[IPST64]": "Office page with the national result of 2564",
  "[ITACHON]": "Guideline for OIT 2568, item O1 (itachon.com)",
  "[ITAS-n]": "News n of the assessment's own system: itas.nacc.go.th/home/detailnews/n (n = 342, 1601, 2181, 2302)",
  "[KMUTNB62]": "A university's page, ITA 2562: https://ita.kmutnb.ac.th/ita2562.php",
  "[KUDPLA68]": "LAO page, ITA 2568, O1–O4 (tambonkudpladuk.go.th)",
  "[LAMKLONG66]": "LAO page with the NACC calendar of 6 December 2565: https://lamklong.phudesign.com/?post=w2a42443",
  "[MAN63]": "Manual of 2563, opening only: https://pubhtml5.com/itzj/ywdq/basic",
  "[MATI68]": "Press, results of 2568: matichon news_5328750",
  "[MCOT67]": "Press, results of 2567: tna.mcot.net/politics-1399345",
  "[NATION66]": "Press, results of 2566: https://www.nationthailand.com/thailand/general/40030119",
  "[OKMD]": "Site code of a public organisation (สบร.), title of O11 of 2567",
  "[OKMDLIST]": "The same site: measures of 2568 beside the report of 2567",
  "[PHS67]": "Title of a document of a municipality (phsmun.go.th), O30 of 2567",
  "[RTRDA]":
    "Public organisation's page with all 28 items of 2568: GitHub rtrdasmartrailway/web-app-rtrda, src/data/wp-content.json",
  "[RTRDA69]": "The same repository: headings of 2569 and their test",
  "[SAKON]": "School district's page with the ten indicators: sakonarea1.go.th/new2024/iit",
  "[SDU]": "A university's copy of the IIT form of 2564",
  "[SKM66]": "Office page with texts of OIT 2566: https://75010020.skm.go.th",
  "[SME65]": "Annual report 2565 of สสว.: https://sme.go.th/uploads/eBooks/eBook_65/files/basic-html/page80.html",
  "[SONG67]": "LAO page, ITA 2567: https://www.song.go.th/ita.php",
  "[TRAKAN68]": "LAO page, OIT 2568 with components: https://tambontrakan.go.th/post/view?id=1257",
  "[TS65]": "Calendar of 2565: https://ts-local.com (6 December 2564)",
  "[UP]": "ITA web application of the University of Phayao (public code): weights, the letters and the five levels",
  "[VRU67]": "A university's table of OIT 2567, opening only: http://agri.vru.ac.th/th/?page=ITA",
  "[WTK64]": "Calendar of 2564: https://www.wangtakro.go.th/news/activity/content/168",
};

/** The whole page. Throws when the catalogue names a source that is not in the list here. */
export function rulesPage() {
  const { catalogueFor, shippedYears, costOfItem } = loadAssessment();
  const catalogues = shippedYears().map((year) => catalogueFor(year));
  const withItems = catalogues.filter(({ oitItems }) => oitItems.length > 0);
  const page = [
    `# Rules of the assessment and their sources

Written by \`npm run docs\` from the catalogue (src/assessment/catalogue); a test compares. Years are fiscal years B.E., points
run from 0 to 100. **Verified** means that a readable source states it; it does not mean official: the NACC's manuals could not
be read. Whatever is not verified is a default that an office can correct in its workbook, weights and cut-offs excepted.

## How it counts`,
    countingRules(catalogues),
    `## Levels

${levelTables(catalogues)}

The letters are those of [SME65]. Of the five levels the names and their dependence on the instruments are confirmed by
[BANGPLAKOD], the press and "seed 001"; the cut-offs 95 (each instrument) and 70 stand only in the code of [UP].`,
    `## The years at a glance

${yearsTable(catalogues)}

A year without a catalogue of its own is a copy of the newest one: unverified, without item ranges and without item numbers.`,
    `## What each year rests on

${catalogues.map(yearSection).join("\n\n")}`,
    `## OIT items by key

An item keeps its key over the years; a number in brackets is unverified.

${itemsTable(withItems)}`,
    `## Cost of one missed OIT item

An item scores 0 or 100; items count equally in their sub-indicator, sub-indicators in their indicator, indicators in OIT. This
is the simplest rule that yields every printed value of [ANY6], not an official text. In points:

${costTable(withItems, costOfItem)}`,
    `## Sources

${sourcesTable(catalogues)}`,
  ];
  return `${page.join("\n\n")}\n`;
}

/** The catalogue of the sources, bundled as the product bundles it. */
function loadAssessment() {
  const contents = `export * from "./src/assessment/catalogue"; export { costOfItem } from "./src/assessment/item-cost";`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}

function countingRules(catalogues) {
  const { weights, threshold, indicators } = catalogues.at(-1);
  const count = (instrument) => indicators.filter((indicator) => indicator.instrument === instrument).length;
  return `| rule | source |
|---|---|
| Instrument score = plain mean of its indicators: ${count("IIT")} IIT, ${count("EIT")} EIT, ${count("OIT")} OIT | derived: "seed 000", [ANY6] |
| Total = ${weights.IIT} % IIT + ${weights.EIT} % EIT + ${weights.OIT} % OIT | derived: "seed 000" (92.6802 → 92.68), [ANY6]; [UP] |
| Indicator scores are rounded first; means and total are computed from them unrounded and rounded once | own: no source tells the rounding; gives "seed 000" |
| Rounding is half up to two decimals; level, threshold, rank and change are decided on the rounded figures | own: what is printed and what is decided agree |
| A published total may differ from the computed one by 0.02; the published total and level stand in the text | official figures differ by up to 0.01, [ANY6] p. 138 |
| Where indicator scores are missing, published instrument scores, total and level are enough; a score outside 0–100 counts as missing | own |
| Strong = ${threshold.toFixed(2)} or more, weak = less; an office may set another threshold | pass mark [SME65]; "seed 000" leaves exactly 85 open |
| Rank by score, equal scores in indicator order with consecutive ranks | "seed 000" |
| Priority = weight × missing points ÷ indicators of the instrument | own: the most that the total could gain |
| The measures of ITA year Y analyse the result of Y−1 and are for Y | "seed 000", "seed 001" |
| The report of ITA year Y covers Y up to 2566, and Y−1 from 2567 on | 2566 "seed 001", before that inferred; [RTRDA], [OKMDLIST] |
| Which of its two names indicator 8 bears officially in which year isn't known; one is printed, both are read | "seed 000", "seed 001" |`;
}

function levelTables(catalogues) {
  const first = new Map();
  for (const catalogue of catalogues) if (!first.has(catalogue.levelRule)) first.set(catalogue.levelRule, catalogue);
  return [...first.values()]
    .map(({ levels, levelRule, year }) => {
      const years = catalogues.filter((catalogue) => catalogue.levelRule === levelRule).map((catalogue) => catalogue.year);
      const rows = levels.map(
        ({ name, total, each }) => `| ${name} | ${total.toFixed(2)} | ${each === null ? "–" : each.toFixed(2)} |`,
      );
      return `From ${year} to ${years.length > 0 && years.at(-1) === catalogues.at(-1).year ? "now" : years.at(-1)}:

| level | total from | IIT, EIT and OIT each from |
|---|---|---|
${rows.join("\n")}`;
    })
    .join("\n\n");
}

function yearsTable(catalogues) {
  const rows = catalogues.map(({ year, oitItems, documents, verified, itemCostKnown }) => {
    const { measures, report } = documents;
    const covers = report.number === null ? "–" : `${report.number}, of ${year + report.coversYear}`;
    const items = oitItems.length === 0 ? "–" : oitItems.length;
    return `| ${year} | ${items} | ${yes(verified)} | ${measures.number ?? "–"} | ${covers} | ${itemCostKnown ? "told" : "not told"} |`;
  });
  return `| year | OIT items | list verified | measures | report | cost of an item |
|---|---|---|---|---|---|
${rows.join("\n")}`;
}

function yearSection(catalogue) {
  const { year, indicators, documents } = catalogue;
  const rows = [
    ...grouped(indicators, "names of indicators", ({ number }) => number),
    ...rangeRows(indicators),
    ["weights", catalogue.weightsSource],
    [`level rule (${catalogue.levelRule})`, catalogue.levelSource],
    ...grouped(catalogue.oitItems, "OIT numbers and names", ({ number }) => number),
    ...grouped(
      catalogue.oitItems.map(({ number, requirementSource }) => ({ number, ...requirementSource })),
      "what the items must show",
      ({ number }) => number,
    ),
    ["item of the measures document", documents.measures],
    ["item and year of the report", documents.report],
    ...(catalogue.itemCostKnown ? [["cost of one item", catalogue.itemCostSource]] : []),
  ];
  return `### ${year}

| fact | source | verified |
|---|---|---|
${rows.map(([fact, { source, verified }]) => `| ${fact} | ${source || "none"} | ${yes(verified)} |`).join("\n")}`;
}

/** One row for each source and verdict; `label` names the members where there is more than one. */
function grouped(members, fact, label) {
  const groups = new Map();
  for (const member of members) {
    const key = `${member.source}|${member.verified}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
  return ordered.map((group, index) => [index === 0 ? fact : `${fact}: ${group.map(label).join(", ")}`, group[0]]);
}

function rangeRows(indicators) {
  return ["IIT", "EIT", "OIT"].map((instrument) => {
    const ranges = indicators.filter((indicator) => indicator.instrument === instrument).map(({ items }) => items);
    if (ranges[0] === null) return [`items of ${instrument}: not known`, { source: "", verified: false }];
    const text = ranges.map(({ prefix, first, last }) => `${prefix}${first}–${prefix}${last}`).join(", ");
    return [`items of ${instrument}: ${text}`, ranges[0]];
  });
}

function itemsTable(catalogues) {
  const names = new Map(catalogues.flatMap(({ oitItems }) => oitItems.map(({ key, name }) => [key, name])));
  const rows = [...names].map(([key, name]) => {
    const numbers = catalogues.map(({ oitItems }) => {
      const item = oitItems.find((candidate) => candidate.key === key);
      if (item === undefined) return "–";
      return item.verified ? item.number : `(${item.number})`;
    });
    return `| ${key} | ${name} | ${numbers.join(" | ")} |`;
  });
  return `| key | newest name | ${catalogues.map(({ year }) => year).join(" | ")} |
|---|---|${catalogues.map(() => "---|").join("")}
${rows.join("\n")}`;
}

function costTable(catalogues, costOfItem) {
  const rows = catalogues
    .filter(({ itemCostKnown }) => itemCostKnown)
    .flatMap((catalogue) => {
      const subIndicators = catalogue.indicators.flatMap((indicator) => indicator.subIndicators);
      return subIndicators.map(({ number, items }) => {
        const item = catalogue.oitItems.find(({ subIndicator }) => subIndicator === number);
        const { total, indicator, instrument, verified } = costOfItem(catalogue, item.key);
        const figures = [indicator, instrument, total].map((points) => points.toFixed(2)).join(" | ");
        return `| ${catalogue.year} | ${number} | ${items.last - items.first + 1} | ${figures} | ${yes(verified)} |`;
      });
    });
  return `| year | sub-indicator | items | on the indicator | on OIT | on the total | verified |
|---|---|---|---|---|---|---|
${rows.join("\n")}`;
}

function sourcesTable(catalogues) {
  const used = new Set(JSON.stringify(catalogues).match(/\[[A-Z][A-Z0-9]+\]|seed \d{3}/g));
  const missing = [...used].filter((key) => !(key in SOURCES));
  if (missing.length > 0) throw new Error(`Sources without an entry in SOURCES of tools/docs-rules.mjs: ${missing.join(" ")}`);
  return `| key | what it is |
|---|---|
${Object.entries(SOURCES)
  .map(([key, text]) => `| ${key} | ${text} |`)
  .join("\n")}`;
}

function yes(verified) {
  return verified ? "yes" : "**no**";
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(rulesPage());
