/** The self-check on the workbench: where all is well, and where a part of the workbook or of the account is not. */
import PizZip from "pizzip";
import type { Protocol, SelfCheckLine } from "../../src/actions/protocol";
import { rounds } from "../rounds";
import type { Snapshot, Workbench, WorkbenchOptions } from "./open-built";
import { answered, call, closeAll, contents, open, sampleFile, workbookWith } from "./sample-workbench";

type Report = Protocol["selfCheck"]["value"];

const file = sampleFile();
let sample: Snapshot;

beforeAll(() => {
  sample = workbookWith(file);
  closeAll();
});
afterEach(closeAll);

const openSample = (options: Partial<WorkbenchOptions> = {}) => open({ snapshot: sample, ...options });
const check = (workbench: Workbench): Report => answered(call(workbench, "selfCheck", {}));
const line = ({ lines }: Report, id: string) => lines.find((one) => one.id === id) as SelfCheckLine;
/** Lines that are not good; that a loaded machine is slow is no fault of what is tested. */
const notGood = ({ lines }: Report) =>
  lines.filter(({ state, text }) => state !== "good" && !/ช้ากว่าปกติ$/.test(text)).map(({ id }) => id);
/** What only the person at the screen can tell. */
const FOR_THE_EYE = ["look", "download"];

/** All tabs as they are, with formulas. */
function cells(workbench: Workbench): unknown {
  const sheets = workbench.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.map((sheet) => [
    sheet.getName(),
    sheet
      .getDataRange()
      .getValues()
      .map((row) => row.map(String)),
    sheet.getDataRange().getFormulas(),
  ]);
}

test("where all is well every line says so, the document says that it can be deleted, and the workbook is as it was", () => {
  const workbench = openSample();
  const before = cells(workbench);
  const report = check(workbench);
  expect(notGood(report)).toEqual(FOR_THE_EYE);
  expect(report.lines.filter(({ state, remedy }) => (state === "good") !== (remedy === "")).map(({ id }) => id)).toEqual([]);
  expect(cells(workbench)).toEqual(before);
  const [document, ...others] = workbench.drive();
  expect(others).toEqual([]);
  expect(document?.name).toMatch(/^ทดสอบระบบผู้ช่วย ITA \(ลบได้\) \d+ \S+ 25\d\d \d\d:\d\d$/);
  expect(report.documentLink).toContain(document?.id);
  const text = new PizZip(document?.bytes ?? []).file("word/document.xml")?.asText() ?? "";
  expect(text).toContain("ลบทิ้งได้ทันที");
  expect(text).not.toContain(file.settings.agencyName);
});

test("the menu item shows the same as text to copy, beside the way to the document", () => {
  const workbench = openSample();
  workbench.globals.runSelfCheck?.();
  const [dialog] = workbench.ui.dialogs;
  expect(dialog?.html).toContain("ต้องแก้ไข 0 ข้อ");
  expect(dialog?.html).toContain(`/document/d/${workbench.drive()[0]?.id}/edit`);
});

test("a workbook that was never set up is told, and what needs no workbook is tried all the same", () => {
  const report = check(open());
  expect(line(report, "version")).toMatchObject({ state: "bad", remedy: expect.stringContaining("ตั้งค่า/ซ่อมแซมสมุดงาน") });
  expect(line(report, "tabs").state).toBe("bad");
  expect(["function", "dates", "text"].map((id) => line(report, id).state)).toEqual(["look", "look", "look"]);
  expect(line(report, "document").state).toBe("good");
});

test("permission for documents refused: named, with the way to give it", () => {
  const scopes = [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ];
  const report = check(openSample({ grantedScopes: scopes }));
  expect(line(report, "consent")).toMatchObject({ state: "bad", text: expect.stringContaining("สร้างเอกสารใน Google ไดรฟ์") });
  expect(line(report, "document")).toMatchObject({ state: "bad", text: expect.stringContaining("ยังไม่ได้อนุญาต") });
  expect(report.consentLink).toMatch(/^https:/);
  expect(line(report, "look").text).toContain("ยังทดสอบข้อนี้ไม่ได้");
});

test("formulas and tabs that staff broke are named as the product calls them; set-up mends them", () => {
  const workbench = openSample();
  const { hand } = workbench;
  hand.renameTab("วิเคราะห์", "ของคุณสมชาย");
  hand.type("ของคุณสมชาย", "D6", "95");
  hand.type("ของคุณสมชาย", "H13", '="ดี"');
  hand.clear("เริ่มต้น", "D7:D8");
  hand.deleteTab("ทะเบียนเอกสาร");
  const report = check(workbench);
  expect(line(report, "formulas")).toMatchObject({
    state: "bad",
    text: expect.stringContaining("วิเคราะห์ D6, วิเคราะห์ H13, เริ่มต้น D7, เริ่มต้น D8"),
    remedy: expect.stringContaining("ตั้งค่า/ซ่อมแซมสมุดงาน"),
  });
  expect(line(report, "tabs")).toMatchObject({ state: "bad", text: expect.stringContaining("ทะเบียนเอกสาร") });
  const people = [file.settings.agencyName, "สมชาย", ...file.signers.map(({ name }) => name)];
  for (const name of people.filter((text) => text !== "")) expect(report.text).not.toContain(name);
  expect(report.text).not.toMatch(/https?:|@|[\w-]{20,}/);
  answered(call(workbench, "setUp", {}));
  expect(notGood(check(workbench))).toEqual(FOR_THE_EYE);
});

test("what staff may do is no fault; something typed in the way of a list is told apart from a changed formula", () => {
  const workbench = openSample();
  const { hand } = workbench;
  hand.renameTab("ผลคะแนน", "คะแนน ของเรา");
  hand.insertRows("ข้อมูลหน่วยงาน", 4, 2);
  hand.insertColumns("มาตรการ", 2, 1);
  hand.moveTab("วิเคราะห์", 1);
  expect(notGood(check(workbench))).toEqual(FOR_THE_EYE);
  hand.type("วิเคราะห์", "C43", "ขวางทาง");
  expect(line(check(workbench), "formulas")).toMatchObject({ state: "look", text: expect.stringContaining("แสดงข้อผิดพลาด") });
});

test("a newer workbook is left alone and told", () => {
  const workbench = openSample();
  workbench.hand.type("_ระบบ", "B3", "99");
  const report = check(workbench);
  expect(line(report, "version")).toMatchObject({ state: "bad", text: expect.stringContaining("รุ่นใหม่กว่า") });
  expect(line(report, "function").state).toBe("look");
});

test("each service call fails once: the report comes all the same, in Thai, and nothing is left in the workbook", () => {
  const workbench = openSample();
  const before = contents(workbench);
  workbench.calls.reset();
  check(workbench);
  const calls = workbench.calls.count();
  let tried = 0;
  let told = 0;
  // The kinds of fault take turns: in full each call fails once.
  const faults = ["transient", "permission", "lostAnswer"] as const;
  for (const [turn, fault] of faults.entries()) {
    for (let number = 1 + turn; number <= calls; number += rounds(24, faults.length)) {
      workbench.calls.reset();
      workbench.calls.failAt(number, fault);
      const { text, lines } = check(workbench);
      // Google's own words stand apart, for whoever helps.
      const ours = text.replace(/^ +ข้อความของ Google: .*$/gm, "");
      expect(`${fault} ${number}: ${ours}`).not.toMatch(/undefined|null|sorry|TypeError/);
      tried += 1;
      if (lines.some(({ state }) => state === "bad")) told += 1;
    }
  }
  workbench.calls.reset();
  console.log(`self-check: ${tried} of ${calls} calls failed, ${told} told, the rest answered by another call`);
  // A tab that can't be read in one way is read in another, and nothing is amiss then.
  expect(told).toBeGreaterThan(tried / 3);
  expect(contents(workbench)).toEqual(before);
  expect(notGood(check(workbench))).toEqual(FOR_THE_EYE);
});
