import { closeOffices, openOffice } from "./sample-office";

afterAll(closeOffices);

test("missing items come below the others, staff's words stay, and all of it can be taken back", () => {
  const office = openOffice();
  const { cell } = office.done("goTo", { table: "oitItems", row: "oit-2570-contact", field: "name" }).value;
  office.workbench.hand.type("OIT", cell, "ชื่อของเรา");
  const next = Number(cell.slice(1)) + 1;
  const [year, number, key, name] = office.cells("OIT")[next - 1] ?? [];
  office.workbench.hand.deleteRows("OIT", next);
  const before = office.cells("OIT");

  const { value, findings } = office.done("fillOit", { year: 2570 });
  expect(value).toEqual({ year: 2570, added: 1, changed: 0 });
  const after = office.cells("OIT");
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after[before.length]?.slice(0, 4)).toEqual([year, number, key, name]);
  expect(findings.map(({ id }) => id)).toContain("oit-own-kept");

  expect(office.done("fillOit", { year: 2570 }).value).toEqual({ year: 2570, added: 0, changed: 0 });
  expect(office.cells("OIT")).toEqual(after);
  office.done("undo", {});
  expect(office.file().oitItems.some((row) => row.year === 2570 && row.key === key)).toBe(false);
});

test("a correction of the catalogue reaches the rows that show the shipped text", () => {
  const office = openOffice();
  const { cell } = office.done("goTo", { table: "catalogueEdits", row: "2569/oit/contact/number", field: "value" }).value;
  office.workbench.hand.type("เกณฑ์ ITA", cell, "O4");
  expect(office.done("fillOit", { year: 2569 }).value.changed).toBe(1);
  expect(office.file().oitItems.find(({ id }) => id === "oit-2569-contact")?.number).toBe("O4");
});

test("a year without rows gets its whole list", () => {
  const office = openOffice();
  expect(office.done("fillOit", { year: 2566 }).value.added).toBe(43);
  expect(
    office
      .file()
      .oitItems.filter(({ year }) => year === 2566)
      .map(({ number }) => number)
      .slice(-2),
  ).toEqual(["O42", "O43"]);
});
