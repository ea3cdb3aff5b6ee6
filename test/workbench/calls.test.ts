// Counting of service calls, and every way a call can be made to fail.
import type { Workbench } from "../headless/open-built";
import { closeAll, openScript } from "./open-script";

// Four round trips: getSheetByName, getValues, setValues, setProperty.
const CODE = `
  function work() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('ชีต1');
    var rows = sheet.getRange('A1:A2').getValues();
    sheet.getRange('A1:A2').setValues([[Number(rows[0][0]) + 1], ['ก']]);
    PropertiesService.getDocumentProperties().setProperty('done', 'yes');
    return 'เสร็จ';
  }
  function careful() { try { work(); return 'ok'; } catch (e) { SpreadsheetApp.getActive().toast('พลาด'); return e.message; } }
  function locked() {
    var lock = LockService.getDocumentLock(); lock.waitLock(100);
    try { work(); } finally { lock.releaseLock(); }
  }
`;

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript({ code: CODE });
  workbench.calls.reset();
});
afterEach(closeAll);

const work = () => workbench.globals.work?.();
const done = () => workbench.state().documentProperties.done;
const firstCell = () => workbench.snapshot().workbook.sheets["0"]?.cellData?.[0]?.[0]?.v ?? null;

test("round trips are numbered, local calls are counted beside them", () => {
  work();
  expect(workbench.calls.count()).toBe(4);
  expect(workbench.calls.byName()).toEqual({
    "SpreadsheetApp.getActive": 1,
    "Spreadsheet.getSheetByName": 1,
    "Sheet.getRange": 2,
    "Range.getValues": 1,
    "Range.setValues": 1,
    "PropertiesService.getDocumentProperties": 1,
    "Properties.setProperty": 1,
  });
  expect(workbench.calls.localCount()).toBe(4);
  expect(
    workbench.calls
      .records()
      .filter((call) => call.roundTrip)
      .map((call) => [call.number, call.name]),
  ).toEqual([
    [1, "Spreadsheet.getSheetByName"],
    [2, "Range.getValues"],
    [3, "Range.setValues"],
    [4, "Properties.setProperty"],
  ]);
});

test("a call inside a call is not counted: appendRow is one", () => {
  workbench.evaluate("SpreadsheetApp.getActiveSheet().appendRow(['ก'])");
  expect(workbench.calls.byName()["Range.setValues"]).toBeUndefined();
});

test("a transient fault fails once and does nothing; the same action again works", () => {
  workbench.calls.failAt(3, "transient");
  expect(work).toThrow("server error occurred");
  expect(firstCell()).toBe(null);
  expect(work()).toBe("เสร็จ");
  expect(firstCell()).toBe(1);
});

test("a permanent fault stays with its method until the counts are reset", () => {
  workbench.calls.failAt(3, "permanent");
  expect(work).toThrow("setValues");
  expect(work).toThrow("setValues");
  workbench.calls.reset();
  expect(work()).toBe("เสร็จ");
});

test.each([
  ["quota", "too many times"],
  ["permission", "do not have permission"],
] as const)("%s stays with the whole service", (fault, message) => {
  workbench.calls.failAt(2, fault);
  expect(work).toThrow(message);
  expect(() => workbench.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)")).toThrow(message);
});

test("a lost answer: the work was done and the script does not know", () => {
  workbench.calls.failAt(3, "lostAnswer");
  expect(work).toThrow("timed out");
  expect(firstCell()).toBe(1);
  expect(done()).toBeUndefined();
});

test("a run that is cut reaches no service any more, whatever it catches; the next run does", () => {
  workbench.calls.failAt(3, "cut");
  expect(() => workbench.globals.careful?.()).toThrow("Exceeded maximum execution time");
  expect(workbench.ui.toasts).toEqual([]);
  expect(done()).toBeUndefined();
  expect(work()).toBe("เสร็จ");
});

test("a cut run's lock is free at its end, although it could not release it", () => {
  workbench.calls.failAt(3, "cut");
  expect(() => workbench.globals.locked?.()).toThrow("Exceeded maximum execution time");
  expect(workbench.openWindow().evaluate("LockService.getDocumentLock().tryLock(1)")).toBe(true);
});

test("a second window has counts and faults of its own, on the same document", () => {
  const other = workbench.openWindow({ user: "user-2" });
  other.calls.failAt(1, "transient");
  expect(work()).toBe("เสร็จ");
  expect(() => other.globals.work?.()).toThrow("server error");
  expect(other.globals.work?.()).toBe("เสร็จ");
  expect(firstCell()).toBe(2);
});

test("another window's run can be put between any two calls", () => {
  const other = workbench.openWindow({ user: "user-2" });
  workbench.calls.before(3, () => other.globals.work?.());
  work();
  // Both read 0 before either wrote: the lost update an unguarded script has.
  expect(firstCell()).toBe(1);
  expect(other.calls.count()).toBe(4);
});

test("latency is on the run's clock, and six minutes cut the run (quotas: script runtime)", () => {
  workbench.setLatency(119_000);
  expect(work).toThrow("Exceeded maximum execution time");
  expect(done()).toBeUndefined();
  workbench.setLatency(89_000);
  expect(work()).toBe("เสร็จ");
});
