/** The year's OIT links, ready to be entered in ITAS one after the other. */
import type { Outcome } from "../agency/finding";
import { oitLinks } from "../documents/oit-links";
import type { Host } from "./host";
import { openOffice, yearMissing } from "./open-office";

/** Of the ITA year the office works for. */
export function oitLinksOfYear(host: Host): Outcome<{ year: number; text: string }> {
  const opened = openOffice(host, ["settings", "oitItems", "register", "catalogueEdits"]);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const year = file.settings.workingYear;
  if (year === null) return { ok: false, findings: [yearMissing("workingYear")] };
  return { ok: true, value: { year, text: oitLinks(file, year) }, findings: [] };
}
