// LockService: mutual exclusion between runs. Runs are synchronous here, so a run that waits for another window's lock can
// never get it: it waits its time on the document's clock and fails, as it would on Google when the other run is slow.
import type { Lock as LockState, ScriptContext } from "./context";
import { createService } from "./service";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

function createLock(script: ScriptContext, lock: LockState, passTime: (milliseconds: number) => void): Lock {
  const take = (milliseconds: number) => {
    if (lock.holder === null || lock.holder === script) {
      lock.holder = script;
      return true;
    }
    passTime(milliseconds);
    return false;
  };
  return createService<Lock>(script, "Lock", {
    tryLock: take,
    waitLock(milliseconds) {
      if (!take(milliseconds)) throw new Error("Lock timeout: another process was holding the lock for too long.");
    },
    hasLock: () => lock.holder === script,
    releaseLock() {
      if (lock.holder === script) lock.holder = null;
    },
  });
}

/** Frees what a window still holds when its run ends (Guides: "the lock is released when the script ends"). */
export function releaseLocks(script: ScriptContext): void {
  const { document, script: ofScript, user } = script.document.locks;
  for (const lock of [document, ofScript, ...user.values()]) if (lock.holder === script) lock.holder = null;
}

/** The global LockService. */
export function createLockService(script: ScriptContext, passTime: (milliseconds: number) => void): LockService {
  const { locks } = script.document;
  const ofUser = () => {
    const lock = locks.user.get(script.user) ?? { holder: null };
    locks.user.set(script.user, lock);
    return lock;
  };
  return createService<LockService>(script, "LockService", {
    // Null outside a document (reference: LockService.getDocumentLock); the types leave the null out.
    getDocumentLock: () => (script.container ? createLock(script, locks.document, passTime) : (null as unknown as Lock)),
    getScriptLock: () => createLock(script, locks.script, passTime),
    getUserLock: () => createLock(script, ofUser(), passTime),
  });
}
