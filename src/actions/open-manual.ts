/** Shows the manual, at the place that explains a finding when one is named. */
import type { Outcome } from "../agency/finding";
import type { Host } from "./host";

/** `place` is an id of the manual's pages: "finding-R2", "page-year"; see docs/manual. */
export function openManual(host: Host, { place }: { place: string }): Outcome<Record<string, never>> {
  host.manual.open(place);
  return { ok: true, value: {}, findings: [] };
}
