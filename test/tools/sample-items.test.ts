// The tool that moves the sample's OIT rows on with the catalogue.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AgencyFile } from "../../src/agency/file";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "ita-sample-"));
const path = join(folder, "office.json");
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, "tools/sample-items.mjs"), ...args], { cwd: ROOT, stdio: "pipe", encoding: "utf8" });

test("rows are brought to the year's items, and what the office wrote stays", () => {
  const sample = JSON.parse(readFileSync(join(ROOT, "samples/municipality.json"), "utf8")) as AgencyFile;
  const year = 2569;
  const damaged = structuredClone(sample);
  const rows = damaged.oitItems.filter((row) => row.year === year);
  rows[0]!.number = "O99";
  rows[1]!.name = "ชื่อของปีก่อน";
  damaged.oitItems = [...rows.slice(1), rows[0]!, ...damaged.oitItems.filter((row) => row.year !== year)];
  writeFileSync(path, JSON.stringify(damaged));
  run(String(year), path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(sample);
});

test("an item that the file lacks comes with the owning unit, or the unit of the year before", () => {
  const sample = JSON.parse(readFileSync(join(ROOT, "samples/municipality.json"), "utf8")) as AgencyFile;
  const first = sample.oitItems.find((row) => row.year === 2570)!;
  writeFileSync(
    path,
    JSON.stringify({ ...sample, oitItems: sample.oitItems.filter((row) => row !== first && row.year === 2570) }),
  );
  expect(run("2570", path)).toContain(`เพิ่ม: ${first.key} ตัดออก: –`);
  const written = JSON.parse(readFileSync(path, "utf8")) as AgencyFile;
  expect(written.oitItems[0]).toEqual({ ...first, responsible: sample.settings.owningUnit });
});

test("without a year nothing is written", () => {
  expect(() => run("", path)).toThrow(/ไม่ได้บอกปี/);
});
