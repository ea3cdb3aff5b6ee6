/** Every command of the README does what it says, here or in a test that is named here. `npm test` is what runs this. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeLines, textOf } from "./pages";

const readme = textOf("README.md");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ita-readme-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the tool behind an npm script, with arguments that keep it out of the checkout. */
function run(command: string, ...args: string[]) {
  const tool = /^node tools\/with-packages\.mjs (tools\/[\w-]+\.mjs)$/.exec(scripts[command.replace("npm run ", "")]!)![1]!;
  const env = { ...process.env, ITA_DEPLOY_FOLDER: folder };
  const { status, stdout } = spawnSync(process.execPath, [tool, ...args], { encoding: "utf8", env });
  expect([command, status]).toEqual([command, 0]);
  return stdout;
}

const out = (name: string) => join(folder, name);

function answers(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

/** Starts the workbench as the README says, on a free port, and gives its address. */
function start(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ["tools/start.mjs"], { env: { ...process.env, PORT: "0" } });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString("utf8");
      const url = /พร้อมใช้งานที่ (\S+)/.exec(said)?.[1];
      if (url) resolve({ url, child });
    });
    child.on("exit", () => reject(new Error(`npm start ended: ${said}`)));
  });
}

/** Commands that another test runs as they stand here: where, and the words that show it. */
const RUN_ELSEWHERE: Record<string, [file: string, words: string]> = {
  "npm test": [".ci/run", "npm test"],
  "npm run build": ["test/bundle/built.ts", '"tools", "build.mjs"'],
  "npm run release": ["test/tools/release.test.ts", '"tools/release.mjs"'],
  // Without arguments: the sample and its measures, as the README names them.
  "npm run report -- --data samples/municipality.json --kind measures --out out": [
    "test/headless/commands.test.ts",
    'run("report", "--out", outFolder())',
  ],
  "npm run check -- --data samples/municipality.json --json": ["test/headless/commands.test.ts", 'run("check")'],
};

const COMMANDS: Record<string, (command: string) => void | Promise<void>> = {
  async "npm start"() {
    const { url, child } = await start();
    try {
      expect(await answers(url)).toBe(200);
    } finally {
      child.kill();
    }
  },
  "npm run deploy"(command) {
    expect(run(command)).toContain("ยังไม่ได้ทำสิ่งใด");
  },
  "npm run docs"(command) {
    run(command, "--out", out("docs"));
    const pages = readdirSync(out("docs"), { recursive: true }).map(String);
    expect(pages).toEqual(expect.arrayContaining(["rules.md", join("manual", "findings.md")]));
    for (const page of pages.filter((name) => name.endsWith(".md"))) {
      expect([page, textOf(join(out("docs"), page)) === textOf(join("docs", page))]).toEqual([page, true]);
    }
  },
};

test("the README names these commands and no other", () => {
  expect(codeLines(readme).sort()).toEqual([...Object.keys(COMMANDS), ...Object.keys(RUN_ELSEWHERE)].sort());
});

test.each(Object.keys(COMMANDS))("%s", async (command) => {
  await COMMANDS[command]!(command);
});

test.each(Object.entries(RUN_ELSEWHERE))("%s is run by another test", (_command, [file, words]) => {
  expect(textOf(file)).toContain(words);
});

test("every custom function is in the README, none that is not there", () => {
  const shown = [...readme.matchAll(/`(ITA_\w+)\(/g)].map(([, name]) => name);
  const built = [...textOf("src/main.ts").matchAll(/\bITA_\w+/g)].map(([name]) => name);
  expect([...new Set(shown)].sort()).toEqual([...new Set(built)].sort());
});

test("the packages of package.json are those of CONTRIBUTING.md, each with its reason", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { devDependencies: Record<string, string> };
  const rows = [...textOf("CONTRIBUTING.md").matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].map(([, names]) => names!);
  const named = rows.flatMap((names) => names.split(", "));
  const missing = Object.keys(devDependencies).filter(
    (name) => !named.some((one) => one === name || (one.endsWith("/*") && name.startsWith(one.slice(0, -1)))),
  );
  expect(missing).toEqual([]);
  expect(existsSync("LICENSE")).toBe(true);
});
