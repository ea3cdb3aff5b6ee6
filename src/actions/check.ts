/** All findings of the workbook: what could not be read, and what the checks say. */
import type { Finding, Outcome } from "../agency/finding";
import type { Host } from "./host";
import { located, type Office, openOffice, yearMissing } from "./open-office";

/** Findings of reading and of the checks, not yet located. */
export function findingsOf({ reading, assessment }: Office): Finding[] {
  return assessment ? reading.findings : [...reading.findings, yearMissing("resultYear")];
}

export function check(host: Host): Outcome<{ checkedAt: string }> {
  const opened = openOffice(host);
  if (!opened.ok) return opened;
  const findings = located(findingsOf(opened.value), opened.value.reading);
  return { ok: true, value: { checkedAt: host.session.now() }, findings };
}
