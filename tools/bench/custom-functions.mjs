/** Row 3: a custom function on many rows beside the grid's own SORT(FILTER(…)) in the same engine, and its own growth. */
import { openHeadless } from "../headless.mjs";
import { compare, line } from "./measure.mjs";
import { loadSources } from "./sources.mjs";

const TAB = "วัด";
/** Half of the rows lie above it. */
const THRESHOLD = 50;

/** Units of an office with points 0–100, two decimals, in no order. */
function rowsOf(count) {
  return Array.from({ length: count }, (_, index) => [`หน่วยงานที่ ${index + 1}`, ((index * 7919) % 10_001) / 100]);
}

function inEngine(count, repeats) {
  const { workbench } = openHeadless();
  const { hand } = workbench;
  hand.addTab(TAB);
  // A new tab has 1,000 rows.
  if (count > 900) hand.insertRows(TAB, 2, count);
  hand.paste(TAB, "A1", rowsOf(count));
  workbench.settle();
  const calculate = (formula) => {
    hand.type(TAB, "D1", formula);
    workbench.settle();
  };
  const area = `A1:B${count}`;
  const ours = () => calculate(`=ITA_STRONG(${area},${THRESHOLD})`);
  const grids = () => calculate(`=SORT(FILTER(${area},B1:B${count}>=${THRESHOLD}),2,-1)`);
  const shown = () => workbench.services.SpreadsheetApp.getActive().getSheetByName(TAB).getRange(1, 4, count, 2).getValues();
  ours();
  const [first] = shown();
  const filled = shown().filter(([name]) => name !== "").length;
  grids();
  const same = shown()[0][0] === first[0] && shown().filter(([name]) => name !== "").length === filled;
  if (!same || filled === 0) throw new Error(`ITA_STRONG and SORT(FILTER()) differ at ${count} rows`);
  const measured = compare({ ours, grids }, repeats);
  workbench.dispose();
  return measured;
}

export async function customFunctions({ rows, repeats }) {
  const lines = [];
  for (const count of rows) {
    const measured = inEngine(count, repeats);
    const at = `${count.toLocaleString("en")} rows`;
    lines.push(
      line(`function-${count}`, `ITA_STRONG in the engine, ${at}`, measured.time("ours"), "ms"),
      line(`grid-${count}`, `SORT(FILTER()) in the engine, ${at}`, measured.time("grids"), "ms"),
      line(
        `function-ratio-${count}`,
        `ITA_STRONG ÷ SORT(FILTER()), ${at}`,
        measured.ratio("ours", "grids"),
        "×",
        count === 10_000 ? { most: 1.2 } : {},
      ),
    );
  }
  const { ITA_STRONG } = await loadSources();
  const bare = (count) => {
    const given = rowsOf(count);
    return () => ITA_STRONG(given, THRESHOLD);
  };
  const [few, many] = rows.slice(-2);
  const measured = compare({ few: bare(few), many: bare(many) }, repeats * 3);
  const growth = (many * Math.log(many)) / (few * Math.log(few));
  lines.push(
    line(`bare-${many}`, `ITA_STRONG alone, ${many.toLocaleString("en")} rows`, measured.time("many"), "ms"),
    line(
      "bare-growth",
      `growth of ITA_STRONG alone from ${few.toLocaleString("en")} to ${many.toLocaleString("en")} rows ÷ growth of n log n`,
      measured.ratio("many", "few") / growth,
      "×",
      { most: 1 },
    ),
  );
  return { row: 3, title: "Custom functions (processor time)", lines };
}
