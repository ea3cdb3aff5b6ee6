/** Time, ids, the user's window and the lock of one run, over Google's services. */
import type { SessionPort } from "../actions/ports";

/** A colleague's document takes a few seconds; longer waiting looks like a hung sidebar. */
const LOCK_WAIT_MS = 10_000;

export function sessionPort(
  utilities: () => Pick<GoogleAppsScript.Utilities.Utilities, "formatDate" | "getUuid"> = () => Utilities,
  locks: () => Pick<GoogleAppsScript.Lock.LockService, "getDocumentLock"> = () => LockService,
  session: () => Pick<GoogleAppsScript.Base.Session, "getTemporaryActiveUserKey"> = () => Session,
): SessionPort {
  return {
    now: () => utilities().formatDate(new Date(), "Asia/Bangkok", "yyyy-MM-dd HH:mm"),
    newId: () => utilities().getUuid().replace(/-/g, "").slice(0, 16),
    windowKey: () => session().getTemporaryActiveUserKey(),
    exclusively(work) {
      const lock = locks().getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) return null;
      try {
        return work();
      } finally {
        lock.releaseLock();
      }
    },
  };
}
