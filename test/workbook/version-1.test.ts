/** A workbook of version 1 as it was released (tools/workbook-fixture.mjs): every later version must read it. */
import { openBook } from "../../src/workbook/book";
import { ALL_PARTS, readWorkbook } from "../../src/workbook/read";
import { WORKBOOK_VERSION } from "../../src/workbook/tabs";
import { keptWorkbook, readingPort } from "./kept-workbook";

test("a workbook of version 1 is read to the last field", () => {
  const { tabs, file } = keptWorkbook();
  const book = openBook(readingPort(tabs));
  if (!book.ok) throw new Error(JSON.stringify(book.findings));
  const reading = readWorkbook(book.value, ALL_PARTS);
  expect(reading.findings).toEqual([]);
  expect(reading.file).toEqual(file);
  expect(file.measures.length).toBeGreaterThan(5);
});

test("the first version is still the present one; a second one brings its migration and a fixture of its own", () => {
  expect(WORKBOOK_VERSION).toBe(1);
});
