/**
 * What only menu and sidebar ask for: all actions, checks and documents with their libraries. The build keeps it apart, as
 * text in Actions.html, since Google loads Code.js anew for every call of a custom function, which needs none of it.
 */
import { attempt, dispatch } from "./actions/dispatch";
import { handlers } from "./actions/handlers";
import { selfCheck } from "./actions/self-check";
import { setUpWorkbook } from "./actions/set-up";
import { defaultTemplate, version } from "./built";
import { googleHost } from "./google/host";
import { manualPort } from "./google/manual";
import { tellOutcome } from "./google/menu";
import { showReport } from "./google/report-dialog";

/** Code.js works with the Actions.html of its own version only. */
export { version };

const host = () => googleHost({ defaultTemplate, version });

/** Builds the workbook's tabs, or mends what is missing, and tells how it went. */
export function setUpTabs(): void {
  tellOutcome(
    attempt(() => setUpWorkbook(host())),
    "สมุดงานพร้อมใช้งานแล้ว",
  );
}

/** Tries on this account what the add-in needs, and shows the report. */
export function runSelfCheck(): void {
  const outcome = attempt(() => selfCheck(host()));
  if (outcome.ok) showReport(outcome.value);
  else tellOutcome(outcome, "");
}

export function showManual(): void {
  manualPort().open("");
}

/** Name of an action and JSON arguments in, JSON answer out. */
export function callAction(name: string, json: string): string {
  return dispatch(handlers, host, name, json);
}
