/** Reading a workbook whose cells, rows or columns were damaged by hand. On plain cells, so that thousands are cheap. */
import fc from "fast-check";
import type { AgencyFile } from "../../src/agency/file";
import type { Finding } from "../../src/agency/finding";
import { a1 } from "../../src/workbook/a1";
import { openBook } from "../../src/workbook/book";
import type { CellValue } from "../../src/workbook/port";
import { readWorkbook } from "../../src/workbook/read";
import { validateAgencyFile } from "../../src/workbook/validate";
import { type KeptTab, keptWorkbook, readingPort } from "./kept-workbook";

const kept = keptWorkbook();
/** Tabs whose cells staff type in. */
const TYPED = ["ข้อมูลหน่วยงาน", "ผู้ลงนาม", "หน่วยงานผู้รับผิดชอบ", "ผลคะแนน", "ประเด็น", "มาตรการ", "รายตัวชี้วัด", "OIT", "ประกาศ"];

function read(tabs: readonly KeptTab[]): { file: AgencyFile; findings: Finding[] } {
  const book = openBook(readingPort(tabs));
  return book.ok ? readWorkbook(book.value) : { file: kept.file, findings: book.findings };
}

/** A copy in which one tab's cells were changed. */
function damaged(title: string, change: (cells: CellValue[][]) => void): KeptTab[] {
  return kept.tabs.map((tab) => {
    if (tab.title !== title) return tab;
    const cells = tab.cells.map((row) => [...row]);
    change(cells);
    return { ...tab, cells };
  });
}

const odd: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    "",
    "#REF!",
    "#N/A",
    "=1+1",
    "-",
    "ไม่มี",
    "๙๙.๙๙",
    "1-5",
    "\u200b",
    "👍",
    "\u0007",
    "ก".repeat(50_000),
    "<script>",
    "{x}",
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => ({ date: date.toISOString().slice(0, 10), time: "00:00" })),
);

const place = fc.record({
  title: fc.constantFrom(...TYPED),
  row: fc.integer({ min: 3, max: 40 }),
  column: fc.integer({ min: 1, max: 16 }),
});

/** Every value of a file under "table/row/field". */
function valuesOf({ settings, scores, ...rest }: AgencyFile): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(settings)) values.set(`settings//${name}`, value);
  for (const { year, indicators, published } of scores) {
    for (const [row, value] of Object.entries({ ...indicators, ...published })) values.set(`scores/${row}/${year}`, value);
  }
  for (const [table, rows] of Object.entries(rest)) {
    if (!Array.isArray(rows) || table === "unreadable") continue;
    for (const row of rows as unknown as Record<string, unknown>[]) {
      for (const [name, value] of Object.entries(row)) if (name !== "id") values.set(`${table}/${row.id}/${name}`, value);
    }
  }
  return values;
}

const whole = valuesOf(kept.file);

test("one damaged cell changes no other value, and a figure that is gone is told with its cell", () => {
  fc.assert(
    fc.property(place, odd, ({ title, row, column }, value) => {
      const tabs = damaged(title, (cells) => {
        if (cells[row - 1]?.[column - 1] !== undefined) (cells[row - 1] as CellValue[])[column - 1] = value;
      });
      const { file, findings } = read(tabs);
      const now = valuesOf(file);
      const changed = [...whole].filter(([key, before]) => now.has(key) && now.get(key) !== before).map(([key]) => key);
      expect(changed.length).toBeLessThanOrEqual(1);
      const [key] = changed;
      // A figure that became none: staff cleared it, or a finding names the cell.
      if (key && typeof whole.get(key) === "number" && now.get(key) === null && value !== "" && String(value).trim() !== "") {
        expect(findings.map(({ place: at }) => at.cell)).toContain(a1(row, column));
      }
    }),
    { numRuns: 400, endOnFailure: true },
  );
});

type Blow = (cells: CellValue[][], at: number, with_: CellValue) => void;
const BLOWS: Record<string, Blow> = {
  "delete a row": (cells, at) => void cells.splice(at % cells.length, 1),
  "delete a column": (cells, at) => {
    for (const row of cells) row.splice(at % 16, 1);
  },
  "insert a row": (cells, at) => void cells.splice(at % cells.length, 0, []),
  "insert a column": (cells, at) => {
    for (const row of cells) row.splice(at % 16, 0, "");
  },
  "copy a row": (cells, at) => void cells.splice(at % cells.length, 0, [...(cells[(at * 7) % cells.length] ?? [])]),
  "swap rows": (cells, at) => {
    const [one, other] = [at % cells.length, (at * 13) % cells.length];
    [cells[one], cells[other]] = [cells[other] ?? [], cells[one] ?? []];
  },
  "overwrite a cell": (cells, at, value) => {
    const row = cells[at % cells.length];
    if (row) row[(at * 5) % 16] = value;
  },
  "clear everything": (cells, at) => {
    if (at % 10 === 0) cells.splice(0, cells.length, [""]);
  },
};

test("whatever is done to the tabs, reading ends in a file that a restore takes and in findings in Thai", () => {
  const blow = fc.record({
    title: fc.constantFrom(...kept.tabs.map(({ title }) => title)),
    kind: fc.constantFrom(...Object.keys(BLOWS)),
    at: fc.nat(500),
    value: odd,
  });
  fc.assert(
    fc.property(fc.array(blow, { minLength: 1, maxLength: 6 }), (blows) => {
      let tabs: KeptTab[] = kept.tabs;
      for (const { title, kind, at, value } of blows) {
        tabs = tabs.map((tab) => {
          if (tab.title !== title) return tab;
          const cells = tab.cells.map((row) => [...row]);
          BLOWS[kind]?.(cells, at, value);
          return { ...tab, cells: cells.length > 0 ? cells : [[""]] };
        });
      }
      const { file, findings } = read(tabs);
      for (const { text, remedy } of findings) expect(text + remedy).toMatch(/[ก-๙]/);
      const checked = validateAgencyFile(JSON.parse(JSON.stringify(file)));
      // A cell of 50,000 characters fits the spreadsheet and not a backup.
      const refused = checked.ok ? [] : checked.findings.filter(({ id }) => id !== "text-too-long");
      expect(refused).toEqual([]);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});
