import { closeOffices, type Office, openOffice } from "./sample-office";

const TAB = "เกณฑ์ ITA";
const NUMBER = "2569/oit/measures/number";
const WEIGHT = "2569/weight/IIT";

afterAll(closeOffices);

/** Types a correction into the row of a path, as staff do. */
function correct(office: Office, path: string, value: string, note = ""): void {
  const { cell } = office.done("goTo", { table: "catalogueEdits", row: path, field: "value" }).value;
  office.workbench.hand.type(TAB, cell, value);
  if (note) office.workbench.hand.type(TAB, `E${cell.slice(1)}`, note);
}

const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);

test("a correction is shown beside the shipped value, and one of a locked value is told by the check", () => {
  const office = openOffice();
  correct(office, NUMBER, "O24", "คู่มือ หน้า 90");
  correct(office, WEIGHT, "50");
  const { value, findings } = office.done("catalogueChanges", {});
  expect(value.changes).toEqual([
    expect.objectContaining({ id: NUMBER, year: 2569, standard: "O25", value: "O24", note: "คู่มือ หน้า 90", used: true }),
    expect.objectContaining({ id: WEIGHT, standard: "30", value: "50", used: false }),
  ]);
  expect(ids(findings)).toEqual(["catalogue-edit-locked"]);
  const told = office.done("check", {}).findings.find(({ id }) => id === "catalogue-edit-locked");
  expect(told?.place).toMatchObject({ tab: TAB, cell: expect.stringMatching(/^D\d+$/) });
  expect(office.cells("วิเคราะห์")[5]?.[3]).toBe("92.68");
});

test("the corrections that take effect are given to a neighbour and taken in there, with a way back", () => {
  const office = openOffice();
  correct(office, NUMBER, "O24", "คู่มือ หน้า 90");
  correct(office, WEIGHT, "50");
  const { file } = office.done("exportCatalogueEdits", {}).value;
  expect(file.edits).toEqual([{ id: NUMBER, value: "O24", note: "คู่มือ หน้า 90" }]);

  const neighbour = openOffice();
  const before = neighbour.cells(TAB);
  expect(neighbour.done("importCatalogueEdits", { file }).value).toEqual({ taken: 1 });
  expect(neighbour.file().catalogueEdits).toEqual(file.edits);
  expect(neighbour.done("importCatalogueEdits", { file }).value).toEqual({ taken: 0 });
  neighbour.done("undo", {});
  expect(neighbour.cells(TAB)).toEqual(before);
});

test("a neighbour's correction never replaces the office's own", () => {
  const office = openOffice();
  correct(office, NUMBER, "O23");
  const file = { format: "ita-catalogue-edits", version: 1, edits: [{ id: NUMBER, value: "O24", note: "" }] };
  const { value, findings } = office.done("importCatalogueEdits", { file });
  expect(value.taken).toBe(0);
  expect(findings).toEqual([
    expect.objectContaining({ id: "catalogue-edit-kept", place: expect.objectContaining({ tab: TAB }) }),
  ]);
  expect(office.file().catalogueEdits).toEqual([{ id: NUMBER, value: "O23", note: "" }]);
});

test("a correction of a year that the tab does not show yet brings its rows", () => {
  const office = openOffice();
  const edits = [{ id: "2566/oit/measures/name", value: "ชื่ออื่น", note: "" }];
  office.done("importCatalogueEdits", { file: { format: "ita-catalogue-edits", version: 1, edits } });
  expect(office.file().catalogueEdits).toEqual(edits);
});

test.each([
  ["another file", { format: "ita-agency-file" }],
  ["a value that is no text", { format: "ita-catalogue-edits", version: 1, edits: [{ id: NUMBER, value: 24, note: "" }] }],
  [
    "one path twice",
    { format: "ita-catalogue-edits", version: 1, edits: [1, 2].map(() => ({ id: NUMBER, value: "O1", note: "" })) },
  ],
  ["a locked value", { format: "ita-catalogue-edits", version: 1, edits: [{ id: WEIGHT, value: "50", note: "" }] }],
  ["an unknown path", { format: "ita-catalogue-edits", version: 1, edits: [{ id: "x", value: "50", note: "" }] }],
])("%s is refused whole", (_what, file) => {
  const office = openOffice();
  expect(office.ask("importCatalogueEdits", { file }).ok).toBe(false);
  expect(office.file().catalogueEdits).toEqual([]);
});

test("an office without corrections has none to share", () => {
  expect(ids(openOffice().ask("exportCatalogueEdits", {}).findings)).toEqual(["catalogue-edits-none"]);
});

test("an office that brings in data of earlier years finds the criteria of those years to look into", () => {
  const office = openOffice((file) => Object.assign(file.settings, { resultYear: 2566, workingYear: 2567 }));
  const shown = office.cells(TAB).map(([year]) => year);
  for (const year of ["2566", "2567"]) expect(shown).toContain(year);
  correct(office, "2566/document/measures/number", "O30");
  expect(office.file().catalogueEdits).toEqual([{ id: "2566/document/measures/number", value: "O30", note: "" }]);
});

test("taking back what was brought in takes its years' criteria back as well", () => {
  const office = openOffice();
  const before = office.cells(TAB);
  const file = office.file();
  Object.assign(file.settings, { resultYear: 2566, workingYear: 2567 });
  office.done("restore", { file });
  expect(office.cells(TAB)).not.toEqual(before);
  office.done("undo", {});
  expect(office.cells(TAB)).toEqual(before);
});
