/** The commands of the headless workbench as a person runs them: exit codes, Thai words, files. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AgencyFile } from "../../src/agency/file";
import { readDocx } from "../documents/read-docx";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ita-commands-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sample = (): AgencyFile => JSON.parse(readFileSync("samples/municipality.json", "utf8"));

function run(tool: "report" | "check", ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${tool}.mjs`, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function dataFile(content: unknown): string {
  const path = join(folder, "data.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const outFolder = () => join(folder, "out");
const written = () => (existsSync(outFolder()) ? readdirSync(outFolder()) : []);

describe("npm run report", () => {
  test("makes the sample's measures document and says where it is", () => {
    const { status, stdout, stderr } = run("report", "--out", outFolder());
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("ต้องแก้ไข")]);
    expect(written()).toHaveLength(1);
    expect(stdout.trim().endsWith(written()[0]!)).toBe(true);
    const text = readDocx(readFileSync(join(outFolder(), written()[0]!))).text;
    expect(text).toContain("เทศบาลตำบลดอนสว่าง");
    expect(text).toContain("๙๒.๖๘");
  });

  test.each([
    ["a score of 102", () => Object.assign(sample(), { scores: [{ ...sample().scores[1], indicators: { "8": 102 } }] }), /102/],
    ["a file of another kind", () => ({ name: "package" }), /ไม่ใช่/],
    ["a file that is no JSON", () => "<html>", /อ่านเป็นข้อมูลของหน่วยงานไม่ได้/],
    ["a file of a newer version", () => ({ ...sample(), version: 99 }), /ใหม่กว่า/],
  ])("%s ends with exit 1, the problem in Thai and no file", (_name, content, words) => {
    const { status, stdout, stderr } = run("report", "--data", dataFile(content()), "--out", outFolder());
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(words);
    expect(stderr).toContain("วิธีแก้");
    expect(stderr).not.toMatch(/Error|at \w+ \(/);
    expect(written()).toEqual([]);
  });

  test("every fault of the data is told with the tab and the cell it would stand in", () => {
    const file = sample();
    file.scores[1]!.indicators["8"] = 102;
    file.measures[2]!.year = 12;
    const { stderr } = run("report", "--data", dataFile(file), "--out", outFolder());
    expect(stderr).toMatch(/แท็บ ผลคะแนน ช่อง [A-Z]+10: .*102/);
    expect(stderr).toMatch(/แท็บ มาตรการ ช่อง A5: .*12/);
  });

  test("errors of the checks stop it, and --force makes it all the same", () => {
    const file = sample();
    // R12: a weak indicator without a measure.
    file.measures = file.measures.filter(({ year, indicators }) => year !== 2570 || !indicators.includes("8"));
    const data = dataFile(file);
    const stopped = run("report", "--data", data, "--out", outFolder());
    expect([stopped.status, written()]).toEqual([1, []]);
    expect(stopped.stderr).toMatch(/ต้องแก้ไข: แท็บ/);
    expect(run("report", "--data", data, "--out", outFolder(), "--force").status).toBe(0);
    expect(written()).toHaveLength(1);
  });

  test("an unknown kind or option is refused in Thai", () => {
    expect(run("report", "--kind", "poem", "--out", outFolder()).status).toBe(1);
    expect(run("report", "--colour", "red").stderr).toContain("ตัวเลือกของคำสั่งไม่ถูกต้อง");
  });
});

describe("npm run check", () => {
  test("finds nothing in the sample", () => {
    expect(run("check")).toMatchObject({ status: 0, stdout: "ไม่พบสิ่งที่ต้องแก้ไข\n" });
  });

  test("gives the findings of data as JSON with rule, place and remedy", () => {
    const file = sample();
    file.scores[1]!.published.total = 90;
    const { status, stdout } = run("check", "--data", dataFile(file), "--json");
    const findings = JSON.parse(stdout) as {
      rule: string;
      place: { tab?: string; cell?: string };
      remedy: string;
      noise: boolean;
    }[];
    expect(status).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "R2",
        severity: "error",
        noise: false,
        place: expect.objectContaining({ tab: "ผลคะแนน" }),
      }),
    );
  });

  test("holds a document against itself without any data", () => {
    const path = join(folder, "document.txt");
    writeFileSync(path, "จุดแข็ง จำนวน ๒ ตัวชี้วัด ดังนี้\n๑. ตัวชี้วัด การใช้งบประมาณ\n๒. ตัวชี้วัด การใช้อำนาจ\n๓. ตัวชี้วัด การปฏิบัติหน้าที่\n");
    const { status, stdout } = run("check", "--document", path, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ rule: "R1", quote: expect.stringContaining("๒") }));
  });

  test("a document made from the sample has no finding against the sample", () => {
    run("report", "--out", outFolder());
    const { stdout } = run(
      "check",
      "--data",
      "samples/municipality.json",
      "--document",
      join(outFolder(), written()[0]!),
      "--json",
    );
    expect(JSON.parse(stdout)).toEqual([]);
  });
});
