/** All findings of the workbook: what could not be read, corrections of the catalogue without effect, what the checks say. */
import type { DocumentKind } from "../agency/choices";
import type { Finding, Outcome } from "../agency/finding";
import { editFindings } from "../assessment/catalogue-edits";
import { runChecks } from "../checks/run-checks";
import type { Host } from "./host";
import { located, type Office, openOffice, yearMissing } from "./open-office";

/** Findings of reading and of the checks; with `kind` also what that document would lack. Not yet located. */
export function findingsOf({ reading, file, assessment }: Office, kind: DocumentKind | null = null): Finding[] {
  const checked = assessment ? runChecks(file, kind) : [yearMissing("resultYear")];
  return [...reading.findings, ...editFindings(file.catalogueEdits), ...checked];
}

export function check(host: Host): Outcome<{ checkedAt: string }> {
  const opened = openOffice(host);
  if (!opened.ok) return opened;
  const findings = located(findingsOf(opened.value), opened.value.reading);
  return { ok: true, value: { checkedAt: host.session.now() }, findings };
}
