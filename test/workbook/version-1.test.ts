/** A workbook of version 1 as it was released (tools/workbook-fixture.mjs): every later version must read it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AgencyFile } from "../../src/agency/file";
import { openBook } from "../../src/workbook/book";
import type { CellValue, WorkbookPort } from "../../src/workbook/port";
import { ALL_PARTS, readWorkbook } from "../../src/workbook/read";
import { WORKBOOK_VERSION } from "../../src/workbook/tabs";

interface Fixture {
  tabs: { gid: number; title: string; cells: CellValue[][] }[];
  file: AgencyFile;
}

const { tabs, file } = JSON.parse(readFileSync(join(__dirname, "../fixtures/workbook-v1.json"), "utf8")) as Fixture;

const port: WorkbookPort = {
  tabs: () => tabs.map(({ gid, title }) => ({ gid, title })),
  read: (gid) => tabs.find((tab) => tab.gid === gid)?.cells ?? [[""]],
  readFormulas: () => [],
  insertTab: () => {
    throw new Error("reading inserts nothing");
  },
  apply: () => {
    throw new Error("reading writes nothing");
  },
};

test("a workbook of version 1 is read to the last field", () => {
  const book = openBook(port);
  if (!book.ok) throw new Error(JSON.stringify(book.findings));
  const reading = readWorkbook(book.value, ALL_PARTS);
  expect(reading.findings).toEqual([]);
  expect(reading.file).toEqual(file);
  expect(file.measures.length).toBeGreaterThan(5);
});

test("the first version is still the present one; a second one brings its migration and a fixture of its own", () => {
  expect(WORKBOOK_VERSION).toBe(1);
});
