/** Row 7: the agencies of a province one after the other in one process without a page. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inFreshProcess, line } from "./measure.mjs";
import { documentsUntilRefused, slowestAnswer } from "./quotas.mjs";

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), "province-run.mjs");

export function province({ agencies, documentsADay }) {
  const { milliseconds, documents, heap } = inFreshProcess(SCRIPT, [agencies], ["--expose-gc"]);
  // The first tenth still fills caches; after it nothing may grow.
  const [, second] = heap;
  // A closed workbook that the collector has not come to yet is no growth; what is held shows in the least reading, too.
  const end = Math.min(...heap.slice(-3));
  const { made, refusedWith } = documentsUntilRefused(documentsADay);
  if (refusedWith !== "drive-quota") throw new Error(`The quota of documents ended with "${refusedWith}"`);
  return {
    row: 7,
    title: "A province without a page",
    lines: [
      line("province-agencies", "agencies", agencies, "files"),
      line("province-documents", "documents made", documents, "documents", { least: agencies * 2 }),
      line(
        "province-rate",
        "agencies' files a minute of one core, restored, checked and two documents each",
        agencies / (milliseconds / 60_000),
        "files",
      ),
      line("province-memory", "heap at the end", end, "MB"),
      line("province-memory-growth", "heap at the end ÷ heap after the second tenth", end / (second ?? end), "×", { most: 1.2 }),
      line("quota-documents", `documents of one account under a quota of ${documentsADay} a day`, made, "documents", {
        least: documentsADay,
      }),
      line(
        "quota-latency",
        "slowest answer to each call at which a document is made within a run of six minutes",
        slowestAnswer(),
        "s",
      ),
    ],
  };
}
