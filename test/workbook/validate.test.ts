import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { agencyFileSchema } from "../../src/workbook/agency-file-schema";
import { parseAgencyFile, validateAgencyFile } from "../../src/workbook/validate";
import { agencyFile } from "./agency-files";

const accepts = new Ajv({ strict: false }).compile(agencyFileSchema());
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

function file(change: (file: AgencyFile) => void = () => {}): AgencyFile {
  const made = emptyAgencyFile();
  made.measures = [newRow("measures", "m1", { year: 2570, measure: "มาตรการ" })];
  made.scores = [
    { year: 2569, indicators: { "8": 79.2 }, published: { IIT: null, EIT: null, OIT: null, total: 92.68, level: "A" } },
  ];
  change(made);
  return made;
}

function findings(value: unknown) {
  const outcome = validateAgencyFile(value);
  return outcome.ok ? [] : outcome.findings.map(({ id, place }) => ({ id, ...place }));
}

test("the published schema is the one made from the fields", () => {
  const published = join(__dirname, "../../docs/agency-file.schema.json");
  expect(existsSync(published)).toBe(true);
  expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(agencyFileSchema());
});

test("a good file comes back", () => {
  expect(validateAgencyFile(plain(file()))).toEqual({ ok: true, value: file(), findings: [] });
});

test("what a file says of itself is taken and not kept", () => {
  const told = { ...file(), about: "ไฟล์สำรองของผู้ช่วย ITA" };
  expect(accepts(plain(told))).toBe(true);
  expect(validateAgencyFile(plain(told))).toEqual({ ok: true, value: file(), findings: [] });
});

const refused: [string, unknown, object][] = [
  ["nothing", null, { id: "file-of-another-kind" }],
  ["a list", [], { id: "file-of-another-kind" }],
  ["another kind of file", { format: "docx" }, { id: "file-of-another-kind" }],
  ["a newer version", { ...file(), version: 2 }, { id: "file-newer" }],
  ["no version", { ...file(), version: "1" }, { id: "file-version", where: "รุ่นของแฟ้ม" }],
  ["a missing table", { ...file(), measures: undefined }, { id: "file-part-missing", table: "measures" }],
  ["an unknown part", { ...file(), extra: [] }, { id: "file-part-unknown" }],
  ["an account of itself that is no text", { ...file(), about: { text: "" } }, { id: "file-value", where: "คำอธิบายของแฟ้ม" }],
  [
    "a score of 102",
    file((made) => {
      made.scores[0]!.indicators["8"] = 102;
    }),
    { id: "score-out-of-range", table: "scores", field: "2569", row: "8" },
  ],
  [
    "a published total of 102",
    file((made) => {
      made.scores[0]!.published.total = 102;
    }),
    { id: "score-out-of-range", table: "scores", field: "2569", row: "total" },
  ],
  [
    "two results of one year",
    file((made) => {
      made.scores.push(made.scores[0]!);
    }),
    { id: "doubled", table: "scores", field: "2569" },
  ],
  [
    "a text that no cell takes",
    file((made) => {
      Object.assign(made.measures[0]!, { outcome: "ก".repeat(50_000) });
    }),
    { id: "text-too-long", table: "measures", row: "m1", field: "outcome" },
  ],
  [
    "a year of two digits",
    file((made) => {
      Object.assign(made.measures[0]!, { year: 69 });
    }),
    { id: "not-a-year", table: "measures", row: "m1", field: "year" },
  ],
  [
    "a number in place of a text",
    file((made) => {
      Object.assign(made.measures[0]!, { measure: 5 });
    }),
    { id: "file-value", table: "measures", row: "m1", field: "measure" },
  ],
  [
    "a date in the Buddhist era",
    file((made) => {
      Object.assign(made.settings, { announcementDate: "2568-01-10" });
    }),
    { id: "not-a-date", table: "settings", field: "announcementDate" },
  ],
  [
    "a row without id",
    file((made) => {
      Object.assign(made.measures[0]!, { id: "" });
    }),
    { id: "file-value", table: "measures", row: "" },
  ],
];

test.each(refused)("%s is refused with its place", (_, value, finding) => {
  expect(findings(value && typeof value === "object" ? plain(value) : value)).toContainEqual(finding);
});

test("all faults of a file are told, and the thousandth does not drown the first", () => {
  const bad = file((made) => {
    made.measures = Array.from({ length: 900 }, (_, index) => newRow("measures", `m${index}`, { year: 1 }));
  });
  const told = findings(plain(bad));
  expect(told).toHaveLength(201);
  expect(told[0]).toMatchObject({ row: "m0" });
});

test("keys of the language's own objects are unknown parts, not more", () => {
  const text = JSON.stringify(file()).replace('"settings":{', '"__proto__":{"polluted":true},"constructor":1,"settings":{');
  const outcome = parseAgencyFile(text);
  expect(outcome.ok).toBe(false);
  expect(outcome.findings.map(({ text: words }) => words).join(" ")).toMatch(/__proto__.*constructor/s);
  expect((Object.prototype as Record<string, unknown>).polluted).toBeUndefined();
});

test("text that is not JSON is refused in plain words", () => {
  expect(parseAgencyFile("PK\u0003\u0004")).toMatchObject({ ok: false, findings: [{ id: "file-not-json" }] });
  expect(parseAgencyFile(`\uFEFF${JSON.stringify(file())}`).ok).toBe(true);
});

test("texts are cleaned of what no cell keeps", () => {
  const outcome = validateAgencyFile(
    plain(
      file((made) => {
        Object.assign(made.measures[0]!, { measure: "หนึ่ง\r\nสอง\u0007\ud800\tสาม" });
        Object.assign(made.measures[0]!, { methods: "   " });
        made.measures.push(newRow("measures", "m1", { measure: "รหัสซ้ำ" }), newRow("measures", "blank"));
      }),
    ),
  );
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      measures: [
        { id: "m1", measure: "หนึ่ง\nสอง\tสาม", methods: "" },
        { id: "m1-2", measure: "รหัสซ้ำ" },
      ],
    },
  });
});

/** Puts something odd in a random place of a file. */
const damaged = fc.tuple(agencyFile, fc.nat(), fc.jsonValue({ maxDepth: 1 })).map(([made, at, odd]) => {
  const copy = plain(made);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [parent, key] = places[at % places.length] ?? [copy, "format"];
  parent[key] = odd;
  return copy;
});

test("the schema and the check before a restore take and refuse the same files", () => {
  fc.assert(
    fc.property(fc.oneof(agencyFile.map(plain), damaged), (value) => {
      const outcome = validateAgencyFile(value);
      // What a schema can't say: two results of one year.
      fc.pre(outcome.ok || outcome.findings.some(({ id }) => id !== "doubled"));
      expect({ ok: outcome.ok }).toEqual({ ok: accepts(value) });
    }),
    { numRuns: 500 },
  );
});

test("checking a checked file changes nothing more", () => {
  fc.assert(
    fc.property(agencyFile, (value) => {
      const once = validateAgencyFile(plain(value));
      if (!once.ok) throw new Error(JSON.stringify(once.findings));
      expect(validateAgencyFile(plain(once.value))).toEqual(once);
    }),
  );
});
