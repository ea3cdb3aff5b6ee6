/** The year's OIT links, ready to be entered in ITAS one after the other; what an assessor could not open is not among them. */
import type { AgencyFile } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { oitAddress, publishedWithoutAddress } from "../checks/oit-evidence";
import { type CheckInput, findingsOfRule } from "../checks/rule";
import { inputOf } from "../checks/run-checks";
import { linkLines, type OitLink, oitLinks } from "../documents/oit-links";
import type { Host } from "./host";
import { located, openOffice, yearMissing } from "./open-office";
import type { OitLinksOfYear } from "./protocol";

/** Of the ITA year the office works for; the findings are those of its addresses, in the OIT list or the register. */
export function oitLinksOfYear(host: Host): Outcome<OitLinksOfYear> {
  const opened = openOffice(host, ["settings", "oitItems", "register", "catalogueEdits"]);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  const year = file.settings.workingYear;
  if (year === null) return { ok: false, findings: [yearMissing("workingYear")] };
  const links = oitLinks(file, year);
  const input = inputWith(file, links);
  const faulty = findingsOfRule(oitAddress, input);
  const faults = new Map(faulty.map(({ place, severity }) => [place.row ?? "", severity]));
  const count = (wanted: Finding["severity"]) => [...faults.values()].filter((severity) => severity === wanted).length;
  const value = { year, text: linkLines(links, faults), leftOut: count("error"), doubtful: count("warning") };
  const findings = [
    ...faulty.map((finding) => ({ ...finding, place: placeOf(finding, links) })),
    ...findingsOfRule(publishedWithoutAddress, input),
  ];
  return { ok: true, value, findings: located(findings, reading) };
}

/** The office as if each address stood in its item's row, wherever it stands. */
function inputWith(file: AgencyFile, links: readonly OitLink[]): CheckInput {
  return { ...inputOf(file, null, null), file: { ...file, oitItems: links.map(({ item, url }) => ({ ...item, url })) } };
}

/** The cell that the faulty address stands in: the item's own or the register's. */
function placeOf({ place }: Finding, links: readonly OitLink[]): Finding["place"] {
  return links.find(({ item }) => item.id === place.row)?.place ?? place;
}
