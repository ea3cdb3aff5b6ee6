/** The sample municipality is a model: valid, consistent with the shipped catalogue, and without anything to complain about. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT_KINDS, SIGNER_ROLES } from "../../src/agency/choices";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { catalogueFor } from "../../src/assessment/catalogue";
import { runChecks } from "../../src/checks/run-checks";
import { hostOfLink, isWithin } from "../../src/checks/web-address";
import { validateAgencyFile } from "../../src/workbook/validate";

const text = readFileSync(join(__dirname, "..", "..", "samples", "municipality.json"), "utf8");
const sample = JSON.parse(text) as AgencyFile;

test("is a valid file, and stays as it is when it is checked", () => {
  expect(validateAgencyFile(JSON.parse(text))).toEqual({ ok: true, value: sample, findings: [] });
});

test.each([null, ...DOCUMENT_KINDS])("has nothing that the checks find, for %s", (kind) => {
  // Not even a notice: what is unverified is told by the catalogue, not by a check.
  expect(runChecks(sample, kind)).toEqual([]);
});

test.each([
  { year: 2568, instruments: { IIT: 88.24, EIT: 82.85, OIT: 97.5 }, total: 90.33, level: "ผ่าน", weak: [8] },
  { year: 2569, instruments: { IIT: 90.34, EIT: 85.26, OIT: 100 }, total: 92.68, level: "ผ่านดี", weak: [8] },
])("computes what it says was published for $year", ({ year, instruments, total, level, weak }) => {
  const assessment = assess(sample, year);
  expect(assessment.computed).toEqual({ instruments, total, level });
  expect(assessment).toMatchObject({ instruments, total, level });
  expect(assessment.weakPoints.map(({ indicator }) => indicator.number)).toEqual(weak);
});

test.each([2569, 2570])("lists the OIT items of %i as the catalogue does", (year) => {
  const listed = sample.oitItems
    .filter((item) => item.year === year)
    .map(({ key, number, name, requirement }) => ({ key, number, name, requirement: requirement.split("\n") }));
  expect(listed).toEqual(
    catalogueFor(year).oitItems.map(({ key, number, name, requirement }) => ({ key, number, name, requirement })),
  );
});

test("names positions but no person, one for each role", () => {
  expect(sample.signers.map(({ role }) => role)).toEqual([...SIGNER_ROLES]);
  expect(sample.signers.every(({ name, position }) => name === "" && position !== "")).toBe(true);
});

test("has every address on the municipality's own web site", () => {
  const site = hostOfLink(sample.settings.website);
  const addresses = [...text.matchAll(/https?:[^"\\]+/g)].map(([address]) => hostOfLink(address));
  expect(addresses.length).toBeGreaterThan(30);
  expect(site !== null && addresses.every((host) => host !== null && isWithin(host, site))).toBe(true);
});

test("gives each row of a table an id of its own", () => {
  const tables = Object.values(sample).filter((rows): rows is { id: string }[] => Array.isArray(rows) && rows !== sample.scores);
  for (const rows of tables) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test("uses only units on its list as owners", () => {
  const units = new Set(sample.units.map(({ name }) => name));
  const owners = [...sample.measures, ...sample.indicatorPlans, ...sample.oitItems].flatMap(({ responsible }) =>
    responsible.split("\n"),
  );
  expect(owners.filter((owner) => !units.has(owner))).toEqual([]);
});

test("announces the measures of the plan, all of them and in their order", () => {
  for (const year of [2569, 2570]) {
    const headings = sample.announcement.filter((row) => row.year === year && row.kind === "หัวข้อ").map((row) => row.text);
    expect(headings).toEqual(sample.measures.filter((row) => row.year === year).map((row) => row.measure));
  }
});
