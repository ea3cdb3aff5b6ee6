/**
 * Reading, checking and assessing a workbook that staff broke: each figure is what it was (or what was plainly typed), or a
 * finding names the cell, row, column or tab. On plain cells, so that ten thousand are cheap; the real engine is in
 * by-hand.test.ts.
 */
import fc from "fast-check";
import { findingsOf } from "../../src/actions/check";
import type { Host } from "../../src/actions/host";
import { located, type Office, openOffice } from "../../src/actions/open-office";
import { settingFields, type TableName, tableFields } from "../../src/agency/fields";
import type { AgencyFile } from "../../src/agency/file";
import type { Finding } from "../../src/agency/finding";
import { assess } from "../../src/assessment/assess";
import { announcementContent } from "../../src/documents/content/announcement";
import { fullReportContent } from "../../src/documents/content/full-report";
import { measuresContent } from "../../src/documents/content/measures";
import { memoContent } from "../../src/documents/content/memo";
import { validateAgencyFile } from "../../src/workbook/validate";
import { rounds } from "../rounds";
import { BLOWS, type Blow, blow, type Damage, damaged } from "./damaged-workbooks";
import { keptWorkbook, readingPort } from "./kept-workbook";

const kept = keptWorkbook();
/** A run is the same everywhere; another seed in ITA_SEED finds other workbooks. */
const SEED = Number(process.env.ITA_SEED ?? 2569);
const WORKBOOKS = rounds(400, 10_000);
/** Of so many workbooks one is written out as documents, and its backup checked. */
const EVERY = 10;

/** The office as every action opens it, or the findings that refuse it. */
function open({ tabs }: Pick<Damage, "tabs">): Office | Finding[] {
  const opened = openOffice({ workbook: readingPort(tabs) } as Host);
  return opened.ok ? opened.value : opened.findings;
}

/** All figures of a file and what is computed from them, under "part: name". */
function figuresOf(file: AgencyFile): Map<string, string> {
  const figures = new Map<string, string>();
  const add = (part: string, name: string, value: unknown) => figures.set(`${part}: ${name}`, JSON.stringify(value ?? null));
  for (const [name, kind] of Object.entries(settingFields)) {
    if (kind === "year" || kind === "score" || kind === "date") add("settings", name, file.settings[name as "resultYear"]);
  }
  for (const { year, indicators, published } of file.scores) {
    for (const [row, value] of Object.entries({ ...indicators, ...published, level: null })) {
      if (value !== null) add("scores", `${year} ${row}`, value);
    }
  }
  for (const [table, fields] of Object.entries(tableFields)) {
    const numbers = Object.entries(fields).flatMap(([name, kind]) => (kind === "year" || kind === "score" ? [name] : []));
    const rows = (file[table as TableName] as unknown as Record<string, unknown>[]).map((row) =>
      JSON.stringify(numbers.map((name) => row[name] ?? null)),
    );
    // How often each combination of figures is met: rows without any figure have none to lose.
    for (const row of rows.filter((text) => /\d/.test(text))) {
      add(table, row, rows.filter((other) => other === row).length);
    }
  }
  const { resultYear } = file.settings;
  if (resultYear === null) return figures;
  const { total, level, instruments, strengths, weakPoints, threshold } = assess(file, resultYear);
  add("computed", "result", { total, level, instruments, threshold });
  add(
    "computed",
    "strengths",
    strengths.map(({ indicator, score }) => [indicator.number, score]),
  );
  add(
    "computed",
    "weak points",
    weakPoints.map(({ indicator, score }) => [indicator.number, score]),
  );
  return figures;
}

/** The parts of which a figure is another than expected. */
function partsThatDiffer(expected: AgencyFile, now: AgencyFile): Map<string, string[]> {
  const [one, other] = [figuresOf(expected), figuresOf(now)];
  const parts = new Map<string, string[]>();
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    if (one.get(key) === other.get(key)) continue;
    const part = key.slice(0, key.indexOf(":"));
    parts.set(part, [...(parts.get(part) ?? []), `${key} ${one.get(key)} → ${other.get(key)}`]);
  }
  return parts;
}

/** Whether a finding names the damage of a part: a damaged cell, or anything of a tab whose rows or columns were changed. */
function isTold(part: string, { cells, parts }: Damage, findings: readonly Finding[]): boolean {
  if (part === "computed")
    return ["scores", "settings", "catalogueEdits"].some((each) => isTold(each, { cells, parts } as Damage, findings));
  return findings.some(({ place }) => place.table === part && (parts.has(part) || cells.has(`${part} ${place.cell}`)));
}

const FAULTS_OF_TEXT = /undefined|NaN|\[object|TypeError|RangeError|Infinity/;

function expectThai(findings: readonly Finding[]): void {
  for (const { text, remedy } of findings) {
    expect(text).toMatch(/[ก-๙]/);
    expect(remedy).toMatch(/[ก-๙]/);
  }
}

function expectSound(damage: Damage): void {
  const office = open(damage);
  if (Array.isArray(office)) {
    expectThai(office);
    expect(office.length).toBeGreaterThan(0);
    return;
  }
  expectThai(office.reading.findings);
  const different = [...partsThatDiffer(damage.expected, office.file)];
  const untoldBy = (findings: readonly Finding[]) => different.filter(([part]) => !isTold(part, damage, findings));
  const total = office.assessment?.total;
  // The checks take most of the time and are asked only where reading alone has not told.
  if (untoldBy(office.reading.findings).length === 0 && total !== null) return;
  const findings = located(findingsOf(office), office.reading);
  expectThai(findings);
  expect(untoldBy(findings).map(([, figures]) => figures)).toEqual([]);
  // A result that can't be computed is told.
  if (total === null) expect(findings.map(({ place }) => place.table)).toContain("scores");
}

/** What documents would say, and what a backup would hold. */
function expectReport(damage: Damage): void {
  const office = open(damage);
  if (Array.isArray(office)) return;
  const { file, assessment } = office;
  expectThai(findingsOf(office));
  const checked = validateAgencyFile(JSON.parse(JSON.stringify(file)));
  // A cell of 50,000 characters fits the spreadsheet and not a backup.
  expect(checked.findings.filter(({ id }) => id !== "text-too-long")).toEqual([]);
  if (!assessment) return;
  const typed = JSON.stringify(file);
  for (const content of [measuresContent, fullReportContent, announcementContent, memoContent]) {
    const said = JSON.stringify(content(file, assessment));
    if (!FAULTS_OF_TEXT.test(typed)) expect(said).not.toMatch(FAULTS_OF_TEXT);
  }
}

test("the workbook without damage has no findings of reading, and its figures", () => {
  const damage = damaged(kept.tabs, kept.file, []);
  const office = open(damage);
  if (Array.isArray(office)) throw new Error("it opens");
  expect(office.reading.findings).toEqual([]);
  expect(partsThatDiffer(kept.file, office.file)).toEqual(new Map());
  expect(figuresOf(kept.file).size).toBeGreaterThan(45);
});

test.each(BLOWS)("%s: each figure is right, or a finding names what was damaged", (name) => {
  const at = fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000));
  const one = blow.chain((any) => at.map((places): Blow => ({ ...any, name, at: places })));
  fc.assert(
    fc.property(one, (each) => expectSound(damaged(kept.tabs, kept.file, [each]))),
    { numRuns: Math.ceil(WORKBOOKS / (2 * BLOWS.length)), seed: SEED },
  );
});

test("whatever is done together: each figure is right, or a finding names what was damaged", () => {
  let done = 0;
  fc.assert(
    fc.property(fc.array(blow, { minLength: 2, maxLength: 6 }), (blows) => {
      const damage = damaged(kept.tabs, kept.file, blows);
      expectSound(damage);
      done += 1;
      if (done % EVERY === 0) expectReport(damage);
    }),
    { numRuns: WORKBOOKS / 2, seed: SEED },
  );
});
