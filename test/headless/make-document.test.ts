/** Making a document through the sidebar's door: register and Drive before and after, a second window, the number of calls. */
import { DOCUMENT_KIND_NAMES } from "../../src/agency/choices";
import type { AgencyFile } from "../../src/agency/file";
import { readDocx } from "../documents/read-docx";
import { png } from "../docx/sample-png";
import type { Snapshot, Workbench, WorkbenchWindow } from "./open-built";
import { answered, call, closeAll, open, register, roundTrips, sampleFile, workbookWith } from "./sample-workbench";

const REGISTER = "ทะเบียนเอกสาร";
const MEASURES = { kind: "measures", force: false, again: false } as const;

let sample: Snapshot;

beforeAll(() => {
  sample = workbookWith(sampleFile());
});
afterEach(closeAll);

const changed = (change: (file: AgencyFile) => void): Workbench => {
  const file = sampleFile();
  change(file);
  return open({ snapshot: workbookWith(file) });
};
const ids = ({ findings }: { findings: { id: string }[] }) => findings.map(({ id }) => id);

describe("one document", () => {
  test("stands on Drive as a Google Doc and in the register with its link", () => {
    const workbench = open({ snapshot: sample });
    answered(call(workbench, "chooseUnit", { unit: "สำนักปลัด" }));
    const { document, publishName, posting } = answered(call(workbench, "makeDocument", MEASURES));
    const [file] = workbench.drive();
    expect(workbench.drive()).toHaveLength(1);
    expect(file).toMatchObject({
      name: "มาตรการ 2570 เทศบาลตำบลดอนสว่าง (ครั้งที่ 1)",
      mimeType: "application/vnd.google-apps.document",
    });
    expect(readDocx(file!.bytes).text).toContain("เทศบาลตำบลดอนสว่าง");
    const link = `https://docs.google.com/document/d/${file!.id}/edit`;
    expect(register(workbench)).toEqual([
      {
        id: document.id,
        madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
        unit: "สำนักปลัด",
        kind: DOCUMENT_KIND_NAMES.measures,
        year: 2570,
        attempt: "1",
        state: "ร่างแล้ว",
        documentId: file!.id,
        draftLink: link,
        findings: "",
        seal: expect.stringMatching(/^\d+-[0-9a-f]{8}$/),
        signedOn: "",
        publishedUrl: "",
      },
    ]);
    expect(document).toMatchObject({
      docLink: link,
      pdfLink: `https://docs.google.com/document/d/${file!.id}/export?format=pdf`,
    });
    expect(publishName).toMatch(/_2570\.pdf$/);
    expect(posting).toContain("2570");
  });

  test("carries short labels that say which attempt of which workbook it is", () => {
    const workbench = open({ snapshot: sample });
    const { document } = answered(call(workbench, "makeDocument", MEASURES));
    const labels = workbench.drive()[0]!.appProperties;
    expect(labels).toEqual({ workbook: expect.stringMatching(/./), kind: document.id, year: "2570", attempt: "1" });
    for (const [key, value] of Object.entries(labels)) expect(Buffer.byteLength(key + value)).toBeLessThanOrEqual(124);
  });

  test("of other data gets the next number, and leaves the earlier row as it was", () => {
    const workbench = open({ snapshot: sample });
    answered(call(workbench, "makeDocument", MEASURES));
    const before = register(workbench);
    workbench.hand.type("ข้อมูลหน่วยงาน", cellOf(workbench, "ข้อมูลหน่วยงาน", "ข้อความเป้าหมายเพิ่มเติม", 1), "รักษาระดับผ่านดี");
    answered(call(workbench, "makeDocument", MEASURES));
    answered(call(workbench, "makeDocument", { ...MEASURES, kind: "full-report" }));
    const rows = register(workbench);
    expect(rows[0]).toEqual(before[0]);
    expect(rows.map(({ kind, year, attempt, state }) => [kind, year, attempt, state])).toEqual([
      [DOCUMENT_KIND_NAMES.measures, 2570, "1", "ร่างแล้ว"],
      [DOCUMENT_KIND_NAMES.measures, 2570, "2", "ร่างแล้ว"],
      [DOCUMENT_KIND_NAMES["full-report"], 2569, "1", "ร่างแล้ว"],
    ]);
    expect(workbench.drive()).toHaveLength(3);
  });

  test("of the same data is not made twice unless the user asks for it", () => {
    const workbench = open({ snapshot: sample });
    const first = answered(call(workbench, "makeDocument", MEASURES));
    const second = call(workbench, "makeDocument", MEASURES);
    expect([ids(second), answered(second).document]).toEqual([["document-unchanged"], first.document]);
    expect([workbench.drive().length, register(workbench).length]).toEqual([1, 1]);
    const third = answered(call(workbench, "makeDocument", { ...MEASURES, again: true }));
    expect(third.document.docLink).not.toBe(first.document.docLink);
    expect(register(workbench).map(({ attempt }) => attempt)).toEqual(["1", "2"]);
  });
});

/** The cell `right` columns beside the cell with this text. */
function cellOf(workbench: Workbench, tab: string, text: string, right: number): string {
  const sheet = workbench.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const values = sheet!.getDataRange().getValues();
  const row = values.findIndex((cells) => cells.includes(text));
  return `${String.fromCharCode(65 + values[row]!.indexOf(text) + right)}${row + 1}`;
}

describe("errors in the data", () => {
  const faulty = () =>
    changed((file) => {
      // R12: a weak indicator without a measure.
      file.measures = file.measures.filter(({ year, indicators }) => year !== 2570 || !indicators.includes("8"));
    });

  test("stop the document: nothing is written", () => {
    const workbench = faulty();
    const answer = call(workbench, "makeDocument", MEASURES);
    expect(answer.ok).toBe(false);
    expect(answer.findings.some(({ severity, place }) => severity === "error" && place.tab)).toBe(true);
    expect([workbench.drive(), register(workbench)]).toEqual([[], []]);
    expect(call(workbench, "downloadDocument", { kind: "measures", force: false }).ok).toBe(false);
  });

  test("are kept in the register where the user insists", () => {
    const workbench = faulty();
    const check = call(workbench, "checkDocument", { kind: "measures" });
    const errors = check.findings.filter(({ severity }) => severity === "error").length;
    answered(call(workbench, "makeDocument", { ...MEASURES, force: true }));
    expect(register(workbench)[0]!.findings).toContain(`ยืนยันจัดทำเอกสาร แม้ข้อมูลยังไม่ครบถ้วน: ต้องแก้ไข ${errors} รายการ`);
  });
});

describe("where Drive says no", () => {
  test.each([
    ["consent is missing", { grantedScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] }, "drive-permission"],
    ["the day's quota is used up", { quotas: { documentsADay: 0 } }, "drive-quota"],
  ])("%s: the register says so and the .docx can still be had", (_what, options, id) => {
    const workbench = open({ snapshot: sample, ...options });
    const answer = call(workbench, "makeDocument", MEASURES);
    expect([answer.ok, ids(answer)]).toEqual([false, [id]]);
    expect(workbench.drive()).toEqual([]);
    expect(register(workbench)).toMatchObject([{ state: "ไม่สำเร็จ", documentId: "", findings: expect.stringMatching(/./) }]);
    const { fileName, base64 } = answered(call(workbench, "downloadDocument", { kind: "measures", force: false }));
    expect(fileName).toBe("มาตรการ 2570 เทศบาลตำบลดอนสว่าง.docx");
    expect(readDocx(Buffer.from(base64, "base64")).text).toContain("ดอนสว่าง");
  });

  test("an attempt that failed for sure is no hindrance to the next", () => {
    const workbench = open({ snapshot: sample });
    const trips = roundTripsOf(workbench);
    workbench.calls.failAt(trips.indexOf("Drive.Files.create") + 1, "quota");
    expect(call(workbench, "makeDocument", MEASURES).ok).toBe(false);
    workbench.calls.reset();
    expect(call(workbench, "makeDocument", MEASURES).ok).toBe(true);
    expect(register(workbench).map(({ attempt, state }) => [attempt, state])).toEqual([
      ["1", "ไม่สำเร็จ"],
      ["2", "ร่างแล้ว"],
    ]);
  });
});

/** The round trips of one document made in a copy of this workbook; the workbook itself is left alone. */
function roundTripsOf(workbench: Workbench): string[] {
  const copy = open({ snapshot: workbench.snapshot() });
  copy.calls.reset();
  answered(call(copy, "makeDocument", MEASURES));
  workbench.calls.reset();
  return roundTrips(copy);
}

describe("a second window", () => {
  test("waits, then is told that another window is at work, and writes nothing", () => {
    const workbench = open({ snapshot: sample });
    const colleague = workbench.openWindow({ user: "user-2" });
    const trips = roundTripsOf(workbench);
    const told: (string | boolean)[][] = [];
    // Before each call of the first window but the one that takes the lock.
    for (let number = 2; number <= trips.length; number += 4) {
      workbench.calls.before(number, () => {
        const answer = call(colleague, "makeDocument", MEASURES);
        told.push([answer.ok, ...ids(answer)]);
      });
    }
    expect(call(workbench, "makeDocument", MEASURES).ok).toBe(true);
    expect(told.length).toBeGreaterThan(4);
    expect(told.every((answer) => JSON.stringify(answer) === '[false,"other-window"]')).toBe(true);
    expect([workbench.drive().length, register(workbench).length]).toEqual([1, 1]);
    // After the first is done the second has its turn: the document stands already.
    expect(ids(call(colleague, "makeDocument", MEASURES))).toEqual(["document-unchanged"]);
  });

  test("two documents of different kinds, one after the other, keep both rows", () => {
    const workbench = open({ snapshot: sample });
    const colleague = workbench.openWindow({ user: "user-2" });
    const trips = roundTripsOf(workbench);
    // The colleague comes just before the lock is taken.
    workbench.calls.before(trips.indexOf("Lock.tryLock") + 1, () => {
      answered(call(colleague, "makeDocument", { ...MEASURES, kind: "announcement" }));
    });
    answered(call(workbench, "makeDocument", MEASURES));
    expect(register(workbench).map(({ state }) => state)).toEqual(["ร่างแล้ว", "ร่างแล้ว"]);
    expect(workbench.drive()).toHaveLength(2);
  });
});

describe("hands in the register while a document is made", () => {
  /** Two earlier rows that staff typed, as they stand in the register. */
  const typed = (window: WorkbenchWindow) => {
    window.hand.type(REGISTER, "C3", "รายงานที่ทำเองปี 2567");
    window.hand.type(REGISTER, "C4", "ประกาศที่ทำเองปี 2566");
  };
  const hands: [string, (window: WorkbenchWindow) => void][] = [
    ["sort the rows", ({ hand }) => hand.sortRows(REGISTER, `A3:Z${hand.lastRow(REGISTER)}`, 3)],
    ["put a row in above", ({ hand }) => hand.insertRows(REGISTER, 3, 1)],
    ["delete a blank row below", ({ hand }) => hand.deleteRows(REGISTER, hand.lastRow(REGISTER) + 5, 2)],
    ["type a row below", ({ hand }) => hand.type(REGISTER, `C${hand.lastRow(REGISTER) + 1}`, "บันทึกที่พิมพ์พร้อมกัน")],
    ["drag a row down", ({ hand }) => hand.moveRows(REGISTER, 3, 1, 5)],
  ];

  test.each(hands)("they %s at any moment: no row is lost and none is mixed up", (what, act) => {
    const workbench = open({ snapshot: sample });
    typed(workbench);
    const before = workbench.snapshot();
    const trips = roundTripsOf(workbench);
    // Once while the workbook is read, then before each call from the first writing on. Only between the reading that
    // finds the row and the writing right after it is there no safe moment: Sheets has no call that does both.
    const writing = trips.indexOf("Sheet.appendRow");
    const moments = trips.flatMap((name, index) =>
      (index === 12 || index >= writing) && name !== "Range.setValues" ? [[index + 1, name]] : [],
    );
    for (const [number, name] of moments as [number, string][]) {
      const copy = open({ snapshot: before });
      copy.calls.before(number, () => act(copy));
      const { document } = answered(call(copy, "makeDocument", MEASURES));
      const rows = register(copy);
      const ours = rows.filter(({ documentId }) => documentId !== "");
      expect([name, ours.map(({ id, kind, state }) => [id, kind, state])]).toEqual([
        name,
        [[document.id, DOCUMENT_KIND_NAMES.measures, "ร่างแล้ว"]],
      ]);
      const others = rows.filter(({ documentId }) => documentId === "").map(({ kind }) => kind);
      expect([name, others.filter((kind) => kind.includes("ทำเอง")).sort()]).toEqual([
        name,
        ["ประกาศที่ทำเองปี 2566", "รายงานที่ทำเองปี 2567"],
      ]);
      expect(others.length).toBe(what === "type a row below" ? 3 : 2);
    }
  });

  test("a deleted row of the attempt comes back with its outcome", () => {
    const workbench = open({ snapshot: sample });
    const trips = roundTripsOf(workbench);
    workbench.calls.before(trips.indexOf("Drive.Files.create") + 1, () => workbench.hand.deleteRows(REGISTER, 3, 1));
    const { document } = answered(call(workbench, "makeDocument", MEASURES));
    expect(register(workbench)).toMatchObject([{ id: document.id, state: "ร่างแล้ว", draftLink: document.docLink }]);
  });
});

describe("the number of calls", () => {
  const withMeasures = (count: number) =>
    changed((file) => {
      const rows = file.measures.filter(({ year }) => year === 2570);
      const more = Array.from({ length: count - rows.length }, (_, index) => ({
        ...rows[index % rows.length]!,
        id: `more-${index}`,
        measure: `มาตรการเพิ่มเติมที่ ${index + 1}`,
      }));
      file.measures = [...rows, ...more];
      file.announcement = [];
    });

  test("is the same for 10 and for 1,000 measures: one reading a tab, one call to Drive", () => {
    const counts = [10, 1000].map((count) => {
      const workbench = withMeasures(count);
      workbench.calls.reset();
      answered(call(workbench, "makeDocument", { ...MEASURES, force: true }));
      const { "Range.getValues": readings, "Drive.Files.create": created, "Drive.Files.list": listed } = workbench.calls.byName();
      expect([created, listed]).toEqual([1, undefined]);
      expect(workbench.drive()[0]!.bytes.length).toBeGreaterThan(1000);
      return { readings, trips: roundTrips(workbench) };
    });
    expect(counts[1]).toEqual(counts[0]);
    console.log(`round trips of one document: ${counts[0]!.trips.length}, of which ${counts[0]!.readings} readings`);
    // _ระบบ and eleven tabs of data once, head and short columns of the kept files; the register again around its change.
    expect(counts[0]!.readings).toBeLessThanOrEqual(17);
    expect(counts[0]!.trips.length).toBeLessThanOrEqual(25);
  });

  test("stays within the promise where the office keeps a template and an emblem of its own", () => {
    const workbench = open({ snapshot: sample });
    const { fileName, base64 } = answered(call(workbench, "takeTemplate", { kind: "announcement" }));
    answered(call(workbench, "giveTemplate", { kind: "announcement", fileName, base64 }));
    const memo = answered(call(workbench, "takeTemplate", { kind: "memo" }));
    answered(call(workbench, "giveTemplate", { kind: "memo", ...memo }));
    answered(call(workbench, "giveEmblem", { fileName: "ตรา.png", base64: Buffer.from(png(300, 330)).toString("base64") }));
    workbench.calls.reset();
    answered(call(workbench, "makeDocument", { ...MEASURES, kind: "announcement", force: true }));
    // The rows of the template and of the emblem are two readings more: the memo's row stands between them.
    expect(roundTrips(workbench).length).toBeLessThanOrEqual(25);
  });

  test("the same data gives the same document, to the byte", () => {
    const [one, other] = [open({ snapshot: sample }), open({ snapshot: sample })].map((workbench) => {
      answered(call(workbench, "makeDocument", MEASURES));
      return workbench.drive()[0]!.bytes;
    });
    expect(Buffer.compare(Buffer.from(one!), Buffer.from(other!))).toBe(0);
  });
});
