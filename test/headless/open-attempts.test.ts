/** A document that was left half made, found at the next opening: gone on with, or discarded; never made twice. */
import { DOCUMENT_KIND_NAMES } from "../../src/agency/choices";
import type { Snapshot, Workbench } from "./open-built";
import { answered, call, closeAll, open, register, roundTrips, sampleFile, workbookWith } from "./sample-workbench";

const MEASURES = { kind: "measures", force: true, again: false } as const;

/** Workbooks whose one attempt was cut: before Drive was asked, and after the document was made. */
let before: Snapshot;
let after: Snapshot;
let filesAfter: ReturnType<Workbench["state"]>["files"];

function smallOffice() {
  const file = sampleFile();
  return { ...file, measures: file.measures.slice(-2), indicatorPlans: [], oitItems: [], announcement: [], issues: [] };
}

beforeAll(() => {
  const workbench = open({ snapshot: workbookWith(smallOffice()) });
  const fresh = workbench.snapshot();
  workbench.calls.reset();
  answered(call(workbench, "makeDocument", MEASURES));
  const asking = roundTrips(workbench).indexOf("Drive.Files.create") + 1;
  const cutAt = (number: number) => {
    const copy = open({ snapshot: fresh });
    copy.calls.reset();
    copy.calls.failAt(number, "cut");
    call(copy, "makeDocument", MEASURES);
    copy.calls.reset();
    return copy;
  };
  before = cutAt(asking).snapshot();
  const made = cutAt(asking + 1);
  after = made.snapshot();
  filesAfter = made.state().files;
});
afterEach(closeAll);

function opened(snapshot: Snapshot): Workbench {
  const workbench = open({ snapshot });
  if (snapshot === after) workbench.state().files = filesAfter.map((file) => ({ ...file }));
  return workbench;
}

const rowOf = (workbench: Workbench) => ({ row: register(workbench)[0]!.id });
const ids = ({ findings }: { findings: { id: string }[] }) => findings.map(({ id }) => id);

test("the first view offers it, and offers nothing where nothing is open", () => {
  const { unfinished } = answered(call(opened(before), "overview", {}));
  expect(unfinished).toMatchObject([
    { kind: "measures", title: DOCUMENT_KIND_NAMES.measures, year: 2570, state: "กำลังจัดทำ", row: expect.stringMatching(/./) },
  ]);
  const workbench = opened(before);
  answered(call(workbench, "discardAttempt", rowOf(workbench)));
  expect(answered(call(workbench, "overview", {})).unfinished).toEqual([]);
});

test("gone on with, a document that exists is taken, not made again", () => {
  const workbench = opened(after);
  const { document } = answered(call(workbench, "resumeAttempt", rowOf(workbench)));
  const [file] = workbench.drive();
  expect(document).toMatchObject({ state: "ร่างแล้ว", docLink: `https://docs.google.com/document/d/${file!.id}/edit` });
  expect(register(workbench)).toMatchObject([{ state: "ร่างแล้ว", documentId: file!.id, draftLink: document!.docLink }]);
  expect(workbench.drive()).toHaveLength(1);
});

test("gone on with, one that does not exist is told so and stays open, until it is made anew", () => {
  const workbench = opened(before);
  expect(answered(call(workbench, "resumeAttempt", rowOf(workbench))).document).toBeNull();
  expect(register(workbench)).toMatchObject([{ state: "ไม่ทราบผล" }]);
  expect(workbench.drive()).toEqual([]);
  answered(call(workbench, "makeDocument", { ...MEASURES, again: true }));
  expect(register(workbench).map(({ state }) => state)).toEqual(["ไม่สำเร็จ", "ร่างแล้ว"]);
  expect(workbench.drive()).toHaveLength(1);
});

test("discarded, it is a failure in the register and no hindrance to the next", () => {
  const workbench = opened(before);
  expect(answered(call(workbench, "discardAttempt", rowOf(workbench))).document).toBeNull();
  expect(register(workbench)).toMatchObject([{ state: "ไม่สำเร็จ", findings: expect.stringContaining("ทิ้ง") }]);
  expect(call(workbench, "makeDocument", MEASURES).ok).toBe(true);
});

test("discarded though its document exists, the register tells the truth", () => {
  const workbench = opened(after);
  const answer = call(workbench, "discardAttempt", rowOf(workbench));
  expect(ids(answer)).toEqual(["attempt-found"]);
  expect(register(workbench)).toMatchObject([{ state: "ร่างแล้ว", documentId: workbench.drive()[0]!.id }]);
});

test("settled meanwhile by a colleague, nothing is changed", () => {
  const workbench = opened(after);
  const row = rowOf(workbench);
  answered(call(workbench.openWindow({ user: "user-1" }), "resumeAttempt", row));
  const settled = register(workbench);
  expect(ids(call(workbench, "discardAttempt", row))).toEqual(["attempt-settled"]);
  expect(ids(call(workbench, "discardAttempt", { row: "nowhere" }))).toEqual(["attempt-settled"]);
  expect(register(workbench)).toEqual(settled);
});

test("the register alone is read again after a document", () => {
  const workbench = opened(before);
  workbench.calls.reset();
  const { unfinished, made, step } = answered(call(workbench, "registerView", {}));
  expect(unfinished).toHaveLength(1);
  expect(made).toHaveLength(1);
  expect(step).toMatchObject({ id: "documents", tab: "ทะเบียนเอกสาร" });
  expect(roundTrips(workbench).filter((name) => name === "Range.getValues").length).toBeLessThanOrEqual(2);
});
