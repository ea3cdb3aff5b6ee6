/** Takes back the last action that changed many cells. */
import type { Outcome } from "../agency/finding";
import { openBook } from "../workbook/book";
import { undo } from "../workbook/safety";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { recoverUnfinished } from "./open-office";

export function undoLast(host: Host): Outcome<{ undone: string }> {
  return exclusively(host, () => {
    const recovered = recoverUnfinished(host);
    if (recovered.length > 0) return { ok: false, findings: recovered };
    const book = openBook(host.workbook);
    if (!book.ok) return book;
    const undone = undo(book.value, host.session.now());
    return undone.ok ? { ok: true, value: { undone: undone.value }, findings: undone.findings } : undone;
  });
}
