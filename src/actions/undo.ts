/** "ย้อนกลับครั้งล่าสุด": takes back the last action that changed many cells; asked again, brings it back. */
import type { Outcome } from "../agency/finding";
import { undo } from "../workbook/safety";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { openSafely } from "./open-safely";

export function undoLastAction(host: Host): Outcome<{ undone: string }> {
  return exclusively(host, (): Outcome<{ undone: string }> => {
    const opened = openSafely(host);
    if (!opened.ok) return opened;
    const undone = undo(opened.value, host.session.now());
    return undone.ok ? { ok: true, value: { undone: undone.value }, findings: undone.findings } : undone;
  });
}
