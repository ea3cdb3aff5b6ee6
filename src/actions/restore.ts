/** Puts the data of a backup file into the workbook: checked whole before a cell is touched, all or nothing. */
import type { Outcome } from "../agency/finding";
import { openBook } from "../workbook/book";
import { restore } from "../workbook/restore";
import { validateAgencyFile } from "../workbook/validate";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { recoverUnfinished } from "./open-office";

export function restoreFile(host: Host, { file }: { file: unknown }): Outcome<{ rows: number }> {
  const checked = validateAgencyFile(file);
  if (!checked.ok) return checked;
  return exclusively(host, () => {
    const recovered = recoverUnfinished(host);
    const book = openBook(host.workbook);
    if (!book.ok) return book;
    const restored = restore(book.value, checked.value, host.session.now());
    return { ...restored, findings: [...recovered, ...checked.findings, ...restored.findings] };
  });
}
