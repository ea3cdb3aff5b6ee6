/**
 * Part of row 7, with Google's limits switched on: documents made in one workbook until Drive refuses, and how slow Google
 * may answer before a document no longer ends within the six minutes of a run.
 */
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

/** The most seconds a call may take (whole ones) for a document to be made and registered within one run. */
export function slowestAnswer() {
  const { workbench, call } = openHeadless();
  call("setUp", {});
  call("restore", { file: officeWith(MEASURES) });
  const isMadeAt = (seconds) => {
    workbench.setLatency(seconds * 1000);
    const { ok, findings } = call("makeDocument", { kind: "measures", force: true, again: true });
    return ok && findings.every(({ id }) => id !== "register-not-written");
  };
  let seconds = 1;
  while (isMadeAt(seconds + 1)) seconds += 1;
  workbench.dispose();
  return seconds;
}
