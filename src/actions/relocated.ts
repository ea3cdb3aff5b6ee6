/** Findings about rows that an action has just written: their cells are known only after reading again. */
import type { Finding } from "../agency/finding";
import type { Part } from "../workbook/read";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";

export function relocated(host: Host, findings: readonly Finding[], parts: readonly Part[]): Finding[] {
  if (findings.length === 0) return [];
  const opened = openOffice(host, parts);
  return opened.ok ? located(findings, opened.value.reading) : [...findings];
}
