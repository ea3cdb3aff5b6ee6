/** Which cells of the tab of kept files are asked for: a file is megabytes, and only the wanted kinds are read. */
import { openBook } from "../../src/workbook/book";
import type { CellValue, WorkbookPort } from "../../src/workbook/port";
import { readWorkbook, type WorkbookReading } from "../../src/workbook/read";
import { appendRow, updateRow } from "../../src/workbook/write-rows";
import type { Snapshot } from "../headless/open-built";
import { closeAll, type Opened, openReady, openSpreadsheet } from "./open-spreadsheet";

afterEach(closeAll);

const KINDS = ["measures", "memo", "emblem", "announcement"];

/** A file's text, longer than one chunk, that tells its kind. */
const fileOf = (kind: string) => kind.repeat(12_000);

let kept: Snapshot | undefined;

function withFourFiles(): Opened {
  kept ??= snapshotWithFourFiles();
  return openSpreadsheet({ snapshot: kept });
}

function snapshotWithFourFiles(): Snapshot {
  const opened = openReady();
  const book = opened.book();
  for (const kind of KINDS) {
    const row = { id: `id-${kind}`, kind, fileName: `${kind}.docx`, storedAt: "", checksum: "", base64: fileOf(kind) };
    expect(appendRow(book, "templates", row).ok).toBe(true);
  }
  return opened.workbench.snapshot();
}

/** The port, and the texts of all cells that it gave of the tab. */
function watched({ port }: Opened): { port: WorkbookPort; given: () => string } {
  const real = port();
  const gid = real.tabs().find(({ title }) => title === "_แม่แบบ")!.gid;
  const cells: CellValue[] = [];
  const note = <Grid extends CellValue[][] | null>(asked: number, grid: Grid): Grid => {
    if (asked === gid) cells.push(...(grid ?? []).flat());
    return grid;
  };
  return {
    port: {
      ...real,
      read: (asked) => note(asked, real.read(asked)),
      readColumns: (asked, count) => note(asked, real.readColumns(asked, count)),
      readRows: (asked, row, count) => note(asked, real.readRows(asked, row, count)),
    },
    given: () => cells.map(String).join("\n"),
  };
}

function bookOf(port: WorkbookPort) {
  const book = openBook(port);
  if (!book.ok) throw new Error(JSON.stringify(book.findings));
  return book.value;
}

/** The kinds whose files came from the sheet. */
const kindsIn = (text: string) => KINDS.filter((kind) => text.includes(kind.repeat(100)));

const files = ({ file }: WorkbookReading) => file.templates.map(({ kind, base64 }) => [kind, base64.length]);

test.each([
  { wanted: ["memo"] },
  { wanted: ["measures", "emblem"] },
  { wanted: ["emblem", "announcement"] },
  { wanted: [] },
  { wanted: ["full-report"] },
])("of four kept files those of $wanted are read and no other", ({ wanted }) => {
  const { port, given } = watched(withFourFiles());
  const reading = readWorkbook(bookOf(port), ["templates"], wanted);
  expect(kindsIn(given())).toEqual(KINDS.filter((kind) => wanted.includes(kind)));
  expect(reading.findings).toEqual([]);
  // Every row is known by its kind, id and name, whether its file was read or not.
  expect(files(reading)).toEqual(KINDS.map((kind) => [kind, wanted.includes(kind) ? fileOf(kind).length : 0]));
  expect(reading.file.templates.map(({ id }) => id)).toEqual(KINDS.map((kind) => `id-${kind}`));
});

test("reading everything reads every file", () => {
  const opened = withFourFiles();
  expect(files(opened.read())).toEqual(KINDS.map((kind) => [kind, fileOf(kind).length]));
});

test("a file is replaced without reading any", () => {
  const opened = withFourFiles();
  const { port, given } = watched(opened);
  expect(updateRow(bookOf(port), "templates", "id-memo", { fileName: "ใหม่.docx", base64: "AAAA" }).ok).toBe(true);
  expect(kindsIn(given())).toEqual([]);
  const { templates } = opened.read().file;
  expect(templates.map(({ base64 }) => base64)).toEqual([fileOf("measures"), "AAAA", fileOf("emblem"), fileOf("announcement")]);
});

test("a row that staff copied has the same id whether its file is read or not", () => {
  const opened = withFourFiles();
  opened.workbench.hand.insertCopyOfRow("_แม่แบบ", 4, 5);
  const idsWith = (kinds?: string[]) => readWorkbook(opened.book(), ["templates"], kinds).file.templates.map(({ id }) => id);
  expect(idsWith(["memo"])[2]).toMatch(/^~/);
  expect(idsWith(["memo"])).toEqual(idsWith());
  expect(idsWith([])).toEqual(idsWith());
});

test.each<[string, (opened: Opened) => void]>([
  ["columns were moved", ({ workbench }) => workbench.hand.moveColumns("_แม่แบบ", 1, 1, 20)],
  ["a row was put in above", ({ workbench }) => workbench.hand.insertRows("_แม่แบบ", 1, 1)],
  ["a column was put in", ({ workbench }) => workbench.hand.insertColumns("_แม่แบบ", 2, 1)],
])("the files are found where %s", (_, change) => {
  const opened = withFourFiles();
  change(opened);
  const { templates } = readWorkbook(opened.book(), ["templates"], ["memo"]).file;
  expect(templates.find(({ kind }) => kind === "memo")?.base64).toBe(fileOf("memo"));
});
