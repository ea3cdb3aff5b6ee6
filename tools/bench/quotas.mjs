/** Part of row 7: documents made in one workbook with the quotas of one consumer account switched on, until Drive refuses. */
import { openHeadless } from "../headless.mjs";
import { officeWith } from "./office.mjs";

const MEASURES = 10;

/** How many documents a day's quota of `documentsADay` gives, and the id of what is said of the next one. */
export function documentsUntilRefused(documentsADay) {
  const { workbench, call } = openHeadless({ quotas: { documentsADay } });
  call("setUp", {});
  call("restore", { file: officeWith(MEASURES) });
  let answer;
  for (let attempt = 0; attempt <= documentsADay; attempt += 1) {
    // "again": unchanged data would otherwise give the document that is there.
    answer = call("makeDocument", { kind: "measures", force: true, again: true });
    if (!answer.ok) break;
  }
  const made = workbench.drive().length;
  workbench.dispose();
  return { made, refusedWith: answer.ok ? "" : answer.findings[0].id };
}
