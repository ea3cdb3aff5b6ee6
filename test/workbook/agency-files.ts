/** AgencyFiles for property tests: any content the fields allow. Knows nothing of the workbook. */
import fc from "fast-check";
import { emptyAgencyFile } from "../../src/agency/empty";
import { type FieldKind, settingFields, type TableName, tableFields } from "../../src/agency/fields";
import type { AgencyFile } from "../../src/agency/file";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2149-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const points = fc.double({ min: 1, max: 100, noNaN: true });
const year = fc.integer({ min: 2562, max: 2571 });

/** Text of all sorts: Thai, marks that start formulas, lists, emoji, quotes, HTML, long. */
const text = fc.oneof(
  fc.constant(""),
  fc.constantFrom("มาตรการส่งเสริมความโปร่งใส", "- สำนักปลัด\n- กองคลัง", "๑. ข้อหนึ่ง\n  - ข้อย่อย", "1-5", "00123", "TRUE", "10/1/2568"),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "'", "''", "\t=", "#", "<b>", "{"), fc.string({ maxLength: 12 }))
    .map(([mark, rest]) => mark + rest),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

function fieldOf(kind: FieldKind): fc.Arbitrary<string | number | null> {
  if (kind === "year") return fc.option(year);
  if (kind === "score") return fc.option(points);
  if (kind === "date")
    return fc.oneof(
      fc.constant(""),
      day.map((iso) => iso.slice(0, 10)),
    );
  if (kind === "time")
    return fc.oneof(
      fc.constant(""),
      day.map((iso) => iso.slice(0, 16).replace("T", " ")),
    );
  return text;
}

function fieldsOf(fields: Readonly<Record<string, FieldKind>>): fc.Arbitrary<Record<string, string | number | null>> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, fieldOf(kind)])));
}

function rowsOf(table: TableName): fc.Arbitrary<object[]> {
  return fc
    .array(fieldsOf(tableFields[table]), { maxLength: 4 })
    .map((rows) => rows.map((row, index) => ({ id: `${table}-${index + 1}`, ...row })));
}

const scores = fc.uniqueArray(
  fc.record({
    year,
    indicators: fc.dictionary(fc.integer({ min: 1, max: 10 }).map(String), points),
    published: fc.record({
      IIT: fc.option(points),
      EIT: fc.option(points),
      OIT: fc.option(points),
      total: fc.option(points),
      level: fc.constantFrom("", "A", "ผ่านดี"),
    }),
  }),
  { selector: (entry) => entry.year, maxLength: 3 },
);

export const agencyFile: fc.Arbitrary<AgencyFile> = fc
  .record({
    settings: fieldsOf(settingFields),
    scores,
    ...Object.fromEntries((Object.keys(tableFields) as TableName[]).map((table) => [table, rowsOf(table)])),
  })
  .map((parts) => ({ ...emptyAgencyFile(), ...parts }) as unknown as AgencyFile);
