/** Brings a backup file into the workbook: checked whole first, then written with a safety copy behind it. */
import type { Finding, Outcome } from "../agency/finding";
import { ALL_PARTS, readWorkbook } from "../workbook/read";
import { restore } from "../workbook/restore";
import { restoredPlaces } from "../workbook/restored-places";
import { validateAgencyFile } from "../workbook/validate";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { openSafely } from "./open-safely";
import { setUpWorkbook } from "./set-up";
import { withNamesOf } from "./signer-names";

export function restoreFile(host: Host, { file }: { file: unknown }): Outcome<{ rows: number }> {
  const checked = validateAgencyFile(file);
  if (!checked.ok) return { ok: false, findings: placed(host, file, checked.findings) };
  return exclusively(host, (): Outcome<{ rows: number }> => {
    const opened = openSafely(host);
    if (!opened.ok) return opened;
    const ready = ALL_PARTS.every((part) => opened.value.tabs.has(part)) ? null : setUpWorkbook(host);
    if (ready && !ready.ok) return ready;
    const book = ready ? openSafely(host) : opened;
    if (!book.ok) return book;
    const { signers } = readWorkbook(book.value, ["signers"]).file;
    const named = withNamesOf(checked.value, signers);
    const outcome = restore(book.value, named.file, host.session.now());
    return { ...outcome, findings: [...outcome.findings, ...(outcome.ok ? named.findings : [])] };
  });
}

/** The faults of a file with the cells where they would stand; as they are where the workbook can't be opened. */
function placed(host: Host, file: unknown, findings: readonly Finding[]): Finding[] {
  const opened = openSafely(host);
  if (!opened.ok) return [...findings];
  const placeOf = restoredPlaces(opened.value, file);
  return findings.map((finding) => ({ ...finding, place: placeOf(finding.place) }));
}
