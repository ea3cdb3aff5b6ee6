/** Row 1: how many calls of Google's services each action takes, at three sizes, beside the usual way. */
import { openHeadless } from "../headless.mjs";
import { line, timed } from "./measure.mjs";
import { officeWith } from "./office.mjs";
import { callsOfUsualWay } from "./usual-way.mjs";

/** Milliseconds that one call is said to take on Google. */
const LATENCY = 120;

function done(answer) {
  if (!answer.ok) throw new Error(answer.findings.map(({ text }) => text).join("; "));
  return answer.value;
}

/** Calls of every action on a workbook with `measures` measures, and the own computing time of one document. */
function countsAt(measures) {
  const { workbench, call } = openHeadless();
  const counted = (name, args) => {
    workbench.calls.reset();
    const value = done(call(name, args));
    return { calls: workbench.calls.count(), names: workbench.calls.byName(), value };
  };
  const file = officeWith(measures);
  const setUp = counted("setUp", {});
  const restore = counted("restore", { file });
  const overview = counted("overview", {});
  let report;
  const computing = timed(() => {
    report = counted("makeDocument", { kind: "measures", force: true, again: false });
  });
  const template = counted("takeTemplate", { kind: "measures" }).value;
  const store = counted("giveTemplate", { kind: "measures", ...template });
  workbench.dispose();
  return { setUp, restore, overview, report, store, computing, usual: callsOfUsualWay(file) };
}

export function serviceCalls({ measures }) {
  const lines = [];
  for (const size of measures) {
    const { setUp, restore, overview, report, store, computing, usual } = countsAt(size);
    const at = `${size.toLocaleString("en")} measures`;
    if (size === measures[0]) lines.push(line("set-up", "set-up", setUp.calls, "calls", { most: 400 }));
    lines.push(
      line(`restore-${size}`, `restore, ${at}`, restore.calls, "calls"),
      line(`overview-${size}`, `first view of the sidebar, ${at}`, overview.calls, "calls"),
      line(`store-${size}`, `keep a template, ${at}`, store.calls, "calls"),
      line(`report-${size}`, `one document, ${at}`, report.calls, "calls", { most: 25 }),
      line(`usual-${size}`, `the same document the usual way, ${at}`, usual, "calls"),
      line(`usual-ratio-${size}`, `usual way ÷ ours, ${at}`, usual / report.calls, "×", size === 100 ? { least: 20 } : {}),
      line(
        `report-time-${size}`,
        `one document, ${LATENCY} ms a call and own computing, ${at}`,
        (report.calls * LATENCY + computing) / 1000,
        "s",
        { most: 4 },
      ),
    );
  }
  return { row: 1, title: "Service calls per action", lines };
}
