/** Builds the workbook, or mends what is missing in it. */
import type { Outcome } from "../agency/finding";
import { wordings } from "../documents/wording";
import type { Sentence } from "../workbook/prefilled-rows";
import { type SetUpReport, setUp } from "../workbook/set-up";
import { exclusively } from "./exclusively";
import type { Host } from "./host";

export function setUpWorkbook(host: Host): Outcome<SetUpReport> {
  const sentences: Sentence[] = Object.entries(wordings).map(([key, { label, text }]) => ({ key, label, text }));
  return exclusively(host, () => setUp(host.workbook, { sentences, newId: host.session.newId }));
}
