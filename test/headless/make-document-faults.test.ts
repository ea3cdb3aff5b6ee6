/**
 * Every service call of making a document fails once: what then stands on Drive and in the register. In full each call fails
 * in every way; in few rounds the ways take turns from call to call.
 */
import type { Answer } from "../../src/actions/protocol";
import type { AgencyFile } from "../../src/agency/file";
import type { Fault } from "../../workbench/services/calls";
import { FULL } from "../rounds";
import type { Workbench } from "./open-built";
import { call, closeAll, forgetDocuments, open, register, roundTrips, sampleFile, workbookWith } from "./sample-workbench";

const FAULTS: Fault[] = ["transient", "permanent", "quota", "permission", "lostAnswer", "cut"];
const KIND = "measures";

let workbench: Workbench;

/** The sample with two measures and nothing that the document can do without: there are hundreds of runs here. */
function smallOffice(): AgencyFile {
  const file = sampleFile();
  const measures = file.measures.filter(({ year }) => year === file.settings.workingYear).slice(0, 2);
  return { ...file, measures, indicatorPlans: [], oitItems: [], announcement: [], issues: [] };
}

beforeAll(() => {
  workbench = open({ snapshot: workbookWith(smallOffice()) });
});
afterAll(closeAll);
beforeEach(() => {
  workbench.calls.reset();
  forgetDocuments(workbench);
});

type Made = Answer<"makeDocument">;

function make(again = false): Made {
  return call(workbench, "makeDocument", { kind: KIND, force: true, again });
}

const ids = (answer: Made) => answer.findings.map(({ id }) => id);
const documents = () => workbench.drive();

/** What the register says must be so on Drive. */
function expectTruth(when: string): void {
  const made = documents();
  for (const row of register(workbench)) {
    const own = made.filter(({ appProperties }) => appProperties.kind === row.id);
    expect([when, row.state, own.map(({ id }) => id)]).toEqual([
      when,
      row.state,
      // A row without an outcome may have a document or none; the others say which.
      row.state === "ร่างแล้ว" ? [row.documentId] : row.state === "ไม่สำเร็จ" ? [] : own.map(({ id }) => id),
    ]);
  }
}

/** An answer says what went wrong in Thai and never in a service's own words. */
function expectToldInThai(when: string, answer: Made): void {
  if (!answer.ok) expect([when, answer.findings.length > 0]).toEqual([when, true]);
  for (const { text, remedy } of answer.findings) {
    expect(`${when}: ${text}`).toMatch(/[ก-๙]/);
    expect(`${when}: ${remedy}`).toMatch(/[ก-๙]/);
    expect(text + remedy).not.toMatch(/error|Exceeded|timed out|invoked|permission/i);
  }
}

/** Whether register and Drive are as they were before any attempt. */
const isUntouched = () => workbench.hand.lastRow("ทะเบียนเอกสาร") === 2 && documents().length === 0;

/** After a fault the action is repeated until the document stands; never are there two. */
function expectOneDocumentInTheEnd(when: string, first: Made): void {
  expectToldInThai(when, first);
  // Repeating on an untouched workbook is the plain action, which stands in another test.
  if (isUntouched()) {
    expect([when, first.ok]).toEqual([when, false]);
    return;
  }
  expectTruth(when);
  const before = documents().map(({ id }) => id);
  expect([when, before.length]).toEqual([when, Math.min(before.length, 1)]);
  if (first.ok) expect([when, documents()[0]?.id]).toEqual([when, first.value.document.docLink.split("/")[5]]);

  const second = make();
  expectToldInThai(`${when}, repeated`, second);
  expectTruth(`${when}, repeated`);
  if (before.length === 1) {
    // The document of the first try is found again, not made again.
    expect([when, second.ok, documents().map(({ id }) => id)]).toEqual([when, true, before]);
  } else if (!second.ok) {
    expect([when, ids(second), documents().length]).toEqual([when, ["attempt-open"], 0]);
    const third = make(true);
    expect([when, third.ok]).toEqual([when, true]);
    expectTruth(`${when}, confirmed`);
  }
  const rows = register(workbench);
  expect([when, documents().length]).toEqual([when, 1]);
  expect([when, rows.filter(({ state }) => state === "ร่างแล้ว").length]).toEqual([when, 1]);
  expect([when, rows.filter(({ state }) => state !== "ร่างแล้ว" && state !== "ไม่สำเร็จ")]).toEqual([when, []]);
  expect([when, new Set(rows.map(({ attempt }) => attempt)).size]).toEqual([when, rows.length]);
}

/** Whether it is a fault's turn at a call. */
const isTurn = (fault: Fault, number: number) => FULL || number % FAULTS.length === FAULTS.indexOf(fault);

/** Round trips of `work` when nothing fails. */
function tripsOf(work: () => unknown): string[] {
  workbench.calls.reset();
  work();
  return roundTrips(workbench);
}

const tried: string[] = [];
afterAll(() => {
  const counts = [...new Set(tried)].map((fault) => `${fault} ${tried.filter((each) => each === fault).length}`);
  console.log(`faults: document ${tried.length} tried and survived (${counts.join(", ")})`);
});

describe("the first attempt", () => {
  test.each(FAULTS)("%s at each call", (fault) => {
    const trips = tripsOf(() => make());
    trips.forEach((name, index) => {
      if (!isTurn(fault, index)) return;
      forgetDocuments(workbench);
      workbench.calls.reset();
      workbench.calls.failAt(index + 1, fault);
      const answer = make();
      workbench.calls.reset();
      expectOneDocumentInTheEnd(`${fault} at ${index + 1} ${name}`, answer);
      tried.push(fault);
    });
    expect(trips.length).toBeGreaterThan(20);
  });

  test("an answer lost and the run cut right after it, at each call", () => {
    const trips = tripsOf(() => make());
    trips.forEach((name, index) => {
      if (!isTurn("lostAnswer", index)) return;
      forgetDocuments(workbench);
      workbench.calls.reset();
      workbench.calls.failAt(index + 1, "lostAnswer");
      workbench.calls.failAt(index + 2, "cut");
      const answer = make();
      workbench.calls.reset();
      expectOneDocumentInTheEnd(`lost and cut at ${index + 1} ${name}`, answer);
      tried.push("lostAnswer and cut");
    });
  });
});

/** What a run that was cut left behind: an attempt without an outcome, with its document on Drive or without. */
interface OpenAttempt {
  row: unknown[];
  files: ReturnType<Workbench["state"]>["files"];
}

function leaveOpen(onDrive: boolean): OpenAttempt {
  const create = tripsOf(() => make()).indexOf("Drive.Files.create") + 1;
  forgetDocuments(workbench);
  workbench.calls.reset();
  if (onDrive) workbench.calls.failAt(create, "lostAnswer");
  workbench.calls.failAt(onDrive ? create + 1 : create, "cut");
  make();
  workbench.calls.reset();
  expect(register(workbench).map(({ state }) => state)).toEqual(["กำลังจัดทำ"]);
  expect(documents()).toHaveLength(onDrive ? 1 : 0);
  const sheet = workbench.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("ทะเบียนเอกสาร")!;
  return { row: sheet.getDataRange().getValues()[2]!, files: workbench.state().files };
}

function putBack({ row, files }: OpenAttempt): void {
  forgetDocuments(workbench);
  workbench.hand.paste("ทะเบียนเอกสาร", "A3", [row]);
  workbench.state().files = structuredClone(files);
  workbench.calls.reset();
}

describe("the attempt after one that stands open", () => {
  test.each(FAULTS.flatMap((fault) => [true, false].map((onDrive) => ({ fault, onDrive }))))(
    "$fault at each call from the search on, its document on Drive: $onDrive",
    ({ fault, onDrive }) => {
      const left = leaveOpen(onDrive);
      putBack(left);
      // Without a document the user has confirmed that there is none.
      const trips = tripsOf(() => make(!onDrive));
      // Faults before the search leave everything as it is: that is the first attempt's affair.
      for (let number = trips.indexOf("Drive.Files.list") + 1; number <= trips.length; number += 1) {
        if (!isTurn(fault, number)) continue;
        putBack(left);
        workbench.calls.failAt(number, fault);
        const answer = make(!onDrive);
        workbench.calls.reset();
        expectOneDocumentInTheEnd(`${fault} at ${number} ${trips[number - 1]}`, answer);
        tried.push(fault);
      }
      expect(trips).toContain("Drive.Files.list");
    },
  );
});
