// Properties, cache, locks and Utilities, after their reference pages and the quotas page
// (developers.google.com/apps-script/guides/services/quotas).
import { createHash } from "node:crypto";
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript();
});
afterEach(closeAll);

const run = (source: string) => workbench.evaluate(source);

describe("properties", () => {
  test("hold text, by document and by user", () => {
    run(`PropertiesService.getDocumentProperties().setProperties({ a: '1', b: 2 });
      PropertiesService.getUserProperties().setProperty('a', 'ของฉัน');`);
    const other = workbench.openWindow({ user: "user-2" });
    expect(other.evaluate("PropertiesService.getDocumentProperties().getProperties()")).toEqual({ a: "1", b: "2" });
    expect(other.evaluate("PropertiesService.getUserProperties().getProperty('a')")).toBe(null);
    run("PropertiesService.getDocumentProperties().setProperties({ c: '3' }, true)");
    expect(run("PropertiesService.getDocumentProperties().getKeys()")).toEqual(["c"]);
  });

  test("refuse a value over 9 KB, counted in bytes (Properties value size)", () => {
    run("PropertiesService.getDocumentProperties().setProperty('a', 'ก'.repeat(3072))");
    expect(() => run("PropertiesService.getDocumentProperties().setProperty('a', 'ก'.repeat(3073))")).toThrow(
      "Argument too large",
    );
  });

  test("refuse more than 500 KB in all (Properties total storage); what was there stays", () => {
    run("for (var i = 0; i < 55; i++) PropertiesService.getDocumentProperties().setProperty('k' + i, 'x'.repeat(9216));");
    expect(() => run("PropertiesService.getDocumentProperties().setProperty('more', 'x'.repeat(9216))")).toThrow("storage quota");
    expect(run("PropertiesService.getDocumentProperties().getKeys().length")).toBe(55);
  });

  test("keys of the language are only keys", () => {
    expect(run("PropertiesService.getDocumentProperties().getProperty('constructor')")).toBe(null);
  });
});

describe("the cache (Cache.put)", () => {
  test("refuses a key over 250 characters and a value over 100 KB", () => {
    run("CacheService.getDocumentCache().put('k'.repeat(250), 'x'.repeat(102400))");
    expect(() => run("CacheService.getDocumentCache().put('k'.repeat(251), 'x')")).toThrow("Argument too large: key");
    expect(() => run("CacheService.getDocumentCache().put('k', 'x'.repeat(102401))")).toThrow("Argument too large: value");
  });

  test("forgets after ten minutes, or after the time it was given", () => {
    run("var cache = CacheService.getDocumentCache(); cache.put('a', '1'); cache.put('b', '2', 1200); Utilities.sleep(300000);");
    expect(run("Utilities.sleep(290000); cache.get('a')")).toBe("1");
    expect(run("Utilities.sleep(20000); [cache.get('a'), cache.get('b')]")).toEqual([null, "2"]);
  });
});

describe("the document lock", () => {
  test("keeps other windows out until the run ends (Lock.releaseLock: released when the script terminates)", () => {
    const other = workbench.openWindow({ user: "user-2" });
    const seen: unknown[] = [];
    workbench.calls.reset();
    workbench.calls.before(2, () => seen.push(other.evaluate("LockService.getDocumentLock().tryLock(1000)")));
    run("LockService.getDocumentLock().waitLock(1000); SpreadsheetApp.getActive().getSheets();");
    seen.push(other.evaluate("LockService.getDocumentLock().tryLock(1000)"));
    expect(seen).toEqual([false, true]);
  });

  test("waitLock throws when another window holds it, and the waiting is on the clock", () => {
    const other = workbench.openWindow();
    workbench.calls.reset();
    workbench.calls.before(2, () => other.evaluate("LockService.getDocumentLock().waitLock(30000)"));
    expect(() => run("LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getActive().getSheets();")).toThrow(
      "Lock timeout",
    );
  });

  test("is the same lock for the window that has it, and not for the user's own lock", () => {
    expect(run("LockService.getDocumentLock().tryLock(1) && LockService.getDocumentLock().hasLock()")).toBe(true);
    expect(run("LockService.getDocumentLock().tryLock(1); LockService.getUserLock().hasLock()")).toBe(false);
  });

  test("is null outside a document", () => {
    const outside = openScript({}, { container: false });
    expect(outside.evaluate("[LockService.getDocumentLock(), PropertiesService.getDocumentProperties()]")).toEqual([null, null]);
  });
});

describe("Utilities", () => {
  test("bytes are −128 … 127, and a Uint8Array is no list of bytes", () => {
    expect(run("Utilities.base64Decode('gH8A/w==')")).toEqual([-128, 127, 0, -1]);
    expect(run("Utilities.base64Encode([-128, 127, 0, -1])")).toBe("gH8A/w==");
    expect(() => run("Utilities.base64Encode([200])")).toThrow("method signature");
    expect(() => run("Utilities.newBlob(new Uint8Array([1]))")).toThrow("method signature");
    expect(() => run("Utilities.base64Decode('*')")).toThrow("Could not decode string");
  });

  test("a blob's bytes are copies", () => {
    run("var bytes = [1, 2]; var blob = Utilities.newBlob(bytes, 'text/plain', 'ชื่อ'); bytes[0] = 9; blob.getBytes()[1] = 9;");
    expect(run("[blob.getBytes(), blob.getName(), blob.getContentType()]")).toEqual([[1, 2], "ชื่อ", "text/plain"]);
    expect(run("Utilities.newBlob('ไทย').getDataAsString()")).toBe("ไทย");
  });

  test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("digests of %i bytes are those of the standard", (length) => {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 7) % 256));
    for (const [name, standard] of [
      ["MD5", "md5"],
      ["SHA_256", "sha256"],
    ] as const) {
      const digest = run(
        `Utilities.computeDigest(Utilities.DigestAlgorithm.${name}, ${JSON.stringify([...new Int8Array(bytes)])})`,
      );
      expect(digest).toEqual([...new Int8Array(createHash(standard).update(bytes).digest())]);
    }
  });

  test.each([
    ["yyyy-MM-dd HH:mm:ss", "2025-01-05 06:07:08"],
    ["d/M/yy", "5/1/25"],
    ["'วันที่' d", "วันที่ 5"],
  ])("formatDate %s", (format, text) => {
    expect(run(`Utilities.formatDate(new Date(Date.UTC(2025, 0, 4, 23, 7, 8)), 'Asia/Bangkok', "${format}")`)).toBe(text);
  });

  test("formatDate refuses month names, which would be in a language nobody chose here", () => {
    expect(() => run("Utilities.formatDate(new Date(), 'Asia/Bangkok', 'd MMM')")).toThrow(
      'ยังไม่รองรับ Utilities.formatDate "MMM"',
    );
  });
});

test("who the user is stays unknown, windows can be told apart (Session)", () => {
  const other = workbench.openWindow({ user: "user-2" });
  const key = "Session.getTemporaryActiveUserKey()";
  expect(run(key) === other.evaluate(key)).toBe(false);
  expect(() => run("Session.getActiveUser()")).toThrow("userinfo.email");
});
