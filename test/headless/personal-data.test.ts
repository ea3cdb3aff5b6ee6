/** What is kept of people: in backups only what the user chose, in properties, cache and logs nothing. */
import type { AgencyFile } from "../../src/agency/file";
import type { Snapshot } from "./open-built";
import { answered, call, closeAll, contents, open, sampleFile, workbookWith } from "./sample-workbench";

afterEach(closeAll);

const NAME = "นางสาวใจดี มีสุขสมมติ";
const OTHER = "นายสมมติ ตั้งใจทำ";

/** The sample with two named signers, one of them named in a clause of the announcement too. */
function file(): AgencyFile {
  const made = sampleFile();
  const [first, second, ...rest] = made.signers;
  if (!first || !second) throw new Error("the sample has two signers");
  made.signers = [{ ...first, name: NAME }, { ...second, name: OTHER }, ...rest.map((signer) => ({ ...signer, name: "" }))];
  const [clause] = made.announcement;
  if (clause) clause.text = `${clause.text} โดย นางสาวใจดี  มีสุขสมมติ`;
  return made;
}

let workbook: Snapshot;
beforeAll(() => {
  workbook = workbookWith(file());
  closeAll();
});

test("a backup says at its top what it holds, and how many names", () => {
  const workbench = open({ snapshot: workbook });
  const answer = call(workbench, "backup", { names: true });
  const { file: held, fileName } = answered(answer);
  expect(Object.keys(held).slice(0, 3)).toEqual(["format", "version", "about"]);
  expect(held.about).toContain("ชื่อผู้ลงนาม 2 คน");
  expect(fileName).not.toContain("ไม่มีชื่อ");
  expect(answer.findings.map(({ id }) => id)).toEqual(["backup-holds-names"]);
});

test("a backup without names holds none where names belong, and names the cell where one stands all the same", () => {
  const workbench = open({ snapshot: workbook });
  const answer = call(workbench, "backup", { names: false });
  const { file: held, fileName } = answered(answer);
  expect(held.about).toContain("ไม่มีชื่อผู้ลงนาม");
  expect(fileName).toContain("ไม่มีชื่อ");
  expect(answer.findings).toEqual([
    expect.objectContaining({
      id: "backup-name-elsewhere",
      place: expect.objectContaining({ tab: "ประกาศ", cell: "C3", table: "announcement" }),
    }),
  ]);
  expect(JSON.stringify(held).replace("โดย นางสาวใจดี  มีสุขสมมติ", "")).not.toMatch(/ใจดี|สมมติ ตั้งใจทำ/);
  expect(held.signers.map(({ position }) => position)).toEqual(file().signers.map(({ position }) => position));
});

test("a file without names leaves those of the workbook, tells it, and blanks the names of new rows", () => {
  const workbench = open({ snapshot: workbook });
  const { file: held } = answered(call(workbench, "backup", { names: false }));
  const [second] = held.signers.slice(1);
  if (second) second.id = "another-row";
  const answer = call(workbench, "restore", { file: held });
  expect(answer.findings).toEqual([
    expect.objectContaining({ id: "restore-names-left-out", text: expect.stringMatching(/ไว้ 1 คน เว้นว่าง 1 คน/) }),
  ]);
  expect(contents(workbench, ["signers"]).signers.map(({ name }) => name)).toEqual([
    NAME,
    "",
    ...file()
      .signers.slice(2)
      .map(() => ""),
  ]);
});

test("a file with names brings them, a blank one among them", () => {
  const workbench = open({ snapshot: workbook });
  const { file: held } = answered(call(workbench, "backup", { names: true }));
  held.signers[0] = { ...held.signers[0]!, name: "" };
  answered(call(workbench, "restore", { file: held }));
  expect(
    contents(workbench, ["signers"])
      .signers.slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(["", OTHER]);
});

test("a whole run of actions puts nothing of the office into properties, cache, labels or logs but the chosen unit", () => {
  const workbench = open({ snapshot: workbook });
  const unit = file().units[0]?.name ?? "";
  call(workbench, "overview", {});
  call(workbench, "chooseUnit", { unit });
  call(workbench, "check", {});
  call(workbench, "makeDocument", { kind: "measures", force: true, again: false });
  call(workbench, "downloadDocument", { kind: "memo", force: true });
  call(workbench, "backup", { names: true });
  call(workbench, "restore", { file: sampleFile() });
  call(workbench, "undo", {});
  call(workbench, "selfCheck", {});
  const state = workbench.state();
  expect(state.documentProperties).toEqual({});
  expect(state.scriptProperties).toEqual({});
  const user = Object.values(state.userProperties).flatMap((kept) => Object.entries(kept));
  expect(user).toEqual([["unit", unit]]);
  expect(workbench.ui.logged).toEqual([]);
  const called = Object.keys(workbench.calls.byName());
  expect(called.filter((name) => /^(Cache|CacheService|Logger|console)\./.test(name))).toEqual([]);
  const labels = state.files.flatMap(({ appProperties }) => Object.values(appProperties));
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(label).toMatch(/^[\w-]*$/);
});
