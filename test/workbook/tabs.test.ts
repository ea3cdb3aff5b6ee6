import { settingFields, type TableName, tableFields } from "../../src/agency/fields";
import { layoutOf, resembles, writtenColumns } from "../../src/workbook/layout";
import { headersOf } from "../../src/workbook/tab-look";
import { ROW_ID, SETTINGS, TABS, tabOf } from "../../src/workbook/tabs";

test("every table has a tab and every field a column of its kind", () => {
  for (const [table, fields] of Object.entries(tableFields)) {
    const columns = tabOf(table as TableName).columns.filter(({ kind }) => kind !== "shown");
    const kinds = Object.fromEntries(columns.map(({ id, kind }) => [id, kind === "chunks" ? "text" : kind]));
    expect({ table, kinds }).toEqual({ table, kinds: fields });
  }
});

test("every setting has a row, and the choices stand beside those that are chosen", () => {
  expect(SETTINGS.map(({ name }) => name).sort()).toEqual(Object.keys(settingFields).sort());
  const chosen = SETTINGS.filter(({ choices }) => choices).map(({ name }) => name);
  expect(chosen.sort()).toEqual(
    Object.entries(settingFields)
      .filter(([, kind]) => kind === "choice")
      .map(([name]) => name)
      .sort(),
  );
});

test("tab ids and titles are used once, headers and column ids once per tab", () => {
  const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice(TABS.map(({ id }) => id))).toEqual([]);
  expect(twice(TABS.map(({ title }) => title))).toEqual([]);
  for (const tab of TABS) {
    expect({ tab: tab.id, twice: twice(writtenColumns(tab).map(({ id }) => id)) }).toEqual({ tab: tab.id, twice: [] });
    expect({ tab: tab.id, twice: twice(writtenColumns(tab).map(({ header }) => header)) }).toEqual({ tab: tab.id, twice: [] });
  }
});

test("no word of a header is longer than its column is wide", () => {
  // Bold letters of the header size, without the signs above and below them; the width of one as the grid shows it.
  const LETTER = 10.5;
  const letters = (word: string) => [...word.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "")].length;
  const tooLong = TABS.flatMap(({ id, columns }) =>
    columns
      .filter(({ hidden, header, width }) => !hidden && header.split(/[ /]/).some((word) => letters(word) * LETTER > width))
      .map(({ header }) => [id, header]),
  );
  expect(tooLong).toEqual([]);
});

test("the register says how the making went, not whether it is published", () => {
  const headers = tabOf("register").columns.map(({ header }) => header);
  expect(headers).toContain("ผลการจัดทำ");
  expect(headers).not.toContain("สถานะ");
});

test("no tab with a table is taken for another", () => {
  const tables = TABS.filter(({ columns }) => columns.length > 0);
  for (const tab of tables) {
    const grid = headersOf(writtenColumns(tab));
    expect({ tab: tab.id, taken: tables.filter((other) => resembles(other, grid)).map(({ id }) => id) }).toEqual({
      tab: tab.id,
      taken: [tab.id],
    });
    expect(layoutOf(tab, grid)?.columns.has(ROW_ID)).toBe(true);
  }
});

test("a tab whose hidden ids were deleted is known by its Thai headers", () => {
  const tab = tabOf("measures");
  const [, headers] = headersOf(writtenColumns(tab));
  const layout = layoutOf(tab, [headers ?? []]);
  expect(layout?.headerRow).toBe(1);
  expect(layout?.columns.get("outcome")).toBe(13);
});

test("columns that were moved are found where they are", () => {
  const tab = tabOf("units");
  const layout = layoutOf(tab, [
    ["note", "", "id", "name"],
    ["หมายเหตุ", "ของเราเอง", "รหัส", "ชื่อ"],
  ]);
  expect([...(layout?.columns ?? [])].sort()).toEqual([
    ["id", 3],
    ["name", 4],
    ["note", 1],
  ]);
});
