/** Time, ids, the user's window and the lock of one run, over Google's services. */
import type { SessionPort } from "../actions/ports";

/** A colleague's document takes a few seconds; longer waiting looks like a hung sidebar. */
const LOCK_WAIT_MS = 10_000;

export function sessionPort(
  utilities: () => Pick<GoogleAppsScript.Utilities.Utilities, "formatDate" | "getUuid" | "sleep"> = () => Utilities,
  locks: () => Pick<GoogleAppsScript.Lock.LockService, "getDocumentLock"> = () => LockService,
  session: () => Pick<GoogleAppsScript.Base.Session, "getTemporaryActiveUserKey"> = () => Session,
): SessionPort {
  let seed = "";
  let count = 0;
  let held = false;
  return {
    now: () => utilities().formatDate(new Date(), "Asia/Bangkok", "yyyy-MM-dd HH:mm"),
    clock: () => Date.now(),
    pause: (milliseconds) => utilities().sleep(milliseconds),
    // One service call a run, however many rows need an id.
    newId() {
      seed ||= utilities().getUuid().replace(/-/g, "").slice(0, 12);
      count += 1;
      return `${seed}-${count}`;
    },
    windowKey: () => session().getTemporaryActiveUserKey(),
    exclusively(work) {
      // Work inside work that holds the lock: the outermost one releases it.
      if (held) return work();
      const lock = locks().getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) return null;
      held = true;
      try {
        return work();
      } finally {
        held = false;
        try {
          lock.releaseLock();
        } catch {
          // The work is done and Google frees the lock at the end of the run: a failure here must not look like one of the work.
        }
      }
    },
  };
}
