/** Opens the workbook; work that an earlier run left half done is put back first, unless another window is still at it. */
import type { Outcome } from "../agency/finding";
import { type Book, openBook } from "../workbook/book";
import { isInterrupted, recover } from "../workbook/safety";
import { exclusively } from "./exclusively";
import type { Host } from "./host";

export function openSafely(host: Host): Outcome<Book> {
  const opened = openBook(host.workbook);
  if (!opened.ok || !isInterrupted(opened.value)) return opened;
  return exclusively(host, () => {
    // The other window may have finished while this one waited for the lock.
    const now = openBook(host.workbook);
    const findings = now.ok ? recover(now.value) : [];
    const reopened = openBook(host.workbook);
    return { ...reopened, findings: [...findings, ...reopened.findings] };
  });
}
