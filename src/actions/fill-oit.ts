/** "รายการ OIT ของปี": adds the items of the year that the checklist lacks and brings shipped numbers and names up to date. */
import type { Outcome } from "../agency/finding";
import type { Part } from "../workbook/read";
import { guarded } from "../workbook/safety";
import { appendRows, updateRows } from "../workbook/write-rows";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { planOitItems } from "./oit-items-of-year";
import { openOffice } from "./open-office";
import type { Protocol } from "./protocol";
import { relocated } from "./relocated";

type Report = Protocol["fillOit"]["value"];
const PARTS: readonly Part[] = ["settings", "oitItems", "catalogueEdits"];

export function fillOit(host: Host, { year }: { year: number }): Outcome<Report> {
  return exclusively(host, (): Outcome<Report> => {
    const opened = openOffice(host, PARTS);
    if (!opened.ok) return opened;
    const { file } = opened.value;
    const { added, changed, findings } = planOitItems(file, year);
    const value: Report = { year, added: added.length, changed: changed.length };
    if (added.length + changed.length === 0) return { ok: true, value, findings: relocated(host, findings, PARTS) };
    const work = { action: `เติมรายการ OIT ปี ${year}`, at: host.session.now() };
    const written = guarded(opened.value.book, work, (book) => {
      const updated = updateRows(book, "oitItems", changed);
      if (!updated.ok) return updated;
      const appended = appendRows(book, "oitItems", added);
      return { ...appended, findings: [...updated.findings, ...appended.findings] };
    });
    return written.ok ? { ok: true, value, findings: [...written.findings, ...relocated(host, findings, PARTS)] } : written;
  });
}
