/** The table as text, as the page docs/bench.md and as the chart docs/bench.svg. Measures nothing. */

/** Up to three digits that matter: 0.46, 17.2, 8,059. */
export function figure(value) {
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function targetOf({ most, least, unit }) {
  if (most !== null) return `≤ ${figure(most)} ${unit}`;
  return least === null ? "" : `≥ ${figure(least)} ${unit}`;
}

function machineWords({ processor, memoryGB, node, load }) {
  return `${processor}, ${memoryGB} GB, Node ${node}; load average ${load} when the run began`;
}

/** For the terminal. */
export function tableText({ machine, rows }) {
  const lines = rows.flatMap(({ row, title, lines }) => [
    `\n${row}. ${title}`,
    ...lines.map((each) =>
      [
        `   ${each.name}`.padEnd(84),
        `${figure(each.value)} ${each.unit}`.padStart(16),
        `  ${targetOf(each)}`.padEnd(18),
        each.verdict,
      ]
        .join("")
        .trimEnd(),
    ),
  ]);
  return [machineWords(machine), ...lines].join("\n");
}

/** docs/bench.md. */
export function tablePage({ machine, madeOn, rows }, explanations) {
  const body = rows.map(({ row, title, lines }) => {
    const cells = lines.map((each) => {
      const verdict = each.verdict === "explained" ? `[explained](${explanations[each.key]})` : each.verdict;
      return `| ${each.name} | ${figure(each.value)} ${each.unit} | ${targetOf(each)} | ${verdict} |`;
    });
    return [`## ${row}. ${title}`, "", "| | measured | target | |", "|---|--:|--:|---|", ...cells].join("\n");
  });
  return `${[
    "# Measurements",
    `Written by \`npm run bench -- --save\` on ${madeOn}: medians of repeated runs on ${machineWords(machine)}. What was found slow and what was done about it stands in [speed.md](speed.md); how far it carries in [scale.md](scale.md). Timings depend on the machine and on what else it does; counts and ratios hardly.`,
    "![Measured value over target](bench.svg)",
    ...body,
  ].join("\n\n")}\n`;
}

/** Lines of the table in the README, in their order. */
const SHORT = [
  "report-1000",
  "usual-ratio-100",
  "report-time-100",
  "load",
  "load-ratio",
  "function-ratio-10000",
  "merge-1000",
  "merge-valid-1000",
  "merge-growth",
  "checks-compared-growth",
  "province-rate",
  "province-memory-growth",
];

const [SHORT_BEGINS, SHORT_ENDS] = ["<!-- speed: written by npm run bench -- --save -->", "<!-- /speed -->"];

/** The README with the short table between its marks. Throws where it has none. */
export function withShortTable(readme, { machine, rows }) {
  const start = readme.indexOf(SHORT_BEGINS);
  const end = readme.indexOf(SHORT_ENDS);
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks ${SHORT_BEGINS} and ${SHORT_ENDS}`);
  const lines = rows.flatMap(({ lines }) => lines);
  const cells = SHORT.flatMap((key) => lines.find((each) => each.key === key) ?? []).map(
    (each) => `| ${each.name} | ${figure(each.value)} ${each.unit} | ${targetOf(each)} |`,
  );
  const table = ["| | measured | target |", "|---|--:|--:|", ...cells, "", `On ${machineWords(machine)}.`].join("\n");
  return `${readme.slice(0, start)}${SHORT_BEGINS}\n${table}\n${readme.slice(end)}`;
}

const WIDTH = 900;
const LABELS = 470;
const BAR = 18;
const GAP = 8;
const COLOURS = { met: "#2e7d32", explained: "#b26a00", missed: "#c62828" };

function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);
}

/** docs/bench.svg: how much of its target each line uses, on a logarithmic scale; 1 is the target. */
export function chart({ rows }) {
  const bars = rows
    .flatMap(({ row, lines }) => lines.filter(({ verdict }) => verdict !== "").map((each) => ({ row, ...each })))
    .map((each) => ({ ...each, share: each.most === null ? each.least / each.value : each.value / each.most }));
  const [low, high] = [0.01, 10];
  const scale = (share) => {
    const within = Math.min(high, Math.max(low, share));
    return LABELS + ((Math.log10(within) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))) * (WIDTH - LABELS - 60);
  };
  const top = 34;
  const height = top + bars.length * (BAR + GAP) + 10;
  const drawn = bars.map(({ row, name, share, verdict }, index) => {
    const y = top + index * (BAR + GAP);
    return [
      `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${row}. ${escaped(name)}</text>`,
      `<rect x="${LABELS}" y="${y}" width="${(scale(share) - LABELS).toFixed(1)}" height="${BAR}" fill="${COLOURS[verdict]}"/>`,
      // In a column of their own: beside the bars the line of the target would cross most of them.
      `<text x="${WIDTH - 10}" y="${y + 13}" text-anchor="end">${figure(share)}</text>`,
    ].join("");
  });
  const target = scale(1).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">
<title>Measured value over target, logarithmic; left of the line is within the target</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="${target}" y="16" text-anchor="middle">target</text>
${drawn.join("\n")}
<line x1="${target}" y1="22" x2="${target}" y2="${height - 6}" stroke="#000" stroke-dasharray="4 3"/>
</svg>
`;
}
