/** `npm run deploy` with a stand-in for clasp: nothing happens unasked, each step is checked, no other script is written over. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const SCRIPT = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefghijklmnopqrst";

let google: string;
beforeEach(() => {
  google = mkdtempSync(join(tmpdir(), "ita-stand-in-"));
});
afterEach(() => rmSync(google, { recursive: true, force: true }));

const put = (name: string, text = "") => writeFileSync(join(google, name), text);

/** Gives Google a script with these files. */
function script(files: Record<string, string>): void {
  mkdirSync(join(google, "script"), { recursive: true });
  for (const [name, text] of Object.entries(files)) put(`script/${name}`, text);
}

function deploy(...args: string[]) {
  const env = {
    ...process.env,
    ITA_CLASP: join(__dirname, "stand-in-clasp.cjs"),
    ITA_DEPLOY_FOLDER: google,
    STAND_IN: google,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/deploy.mjs", ...args], { encoding: "utf8", env });
  // The build tells its sizes where dist was not built yet.
  return { status, stdout, stderr: stderr.replace(/^build: .*\n/, "") };
}

const calls = () => (existsSync(join(google, "calls")) ? readFileSync(join(google, "calls"), "utf8").trim().split("\n") : []);
const asked = () => calls().map((line) => line.split(" ")[0]);
const remote = () => readdirSync(join(google, "script")).sort();
const OWN_FILES = ["Actions.html", "Code.js", "Manual.html", "Sidebar.html", "appsscript.json"];
const MANIFEST = '{"timeZone": "Asia/Bangkok"}';

describe("without --yes", () => {
  test("says in Thai what it would do and asks Google nothing", () => {
    const { status, stdout } = deploy();
    expect(status).toBe(0);
    expect(stdout).toMatch(/1\. .*\n.*2\. .*\n.*3\. สร้าง Google ชีตใหม่ชื่อ “สมุดงาน ITA”/);
    expect(stdout).toContain("ยังไม่ได้ทำสิ่งใด");
    expect(calls()).toEqual([]);
  });

  test("names the script it would update", () => {
    expect(deploy("--script", `https://script.google.com/u/0/home/projects/${SCRIPT}/edit`).stdout).toContain(SCRIPT);
  });

  test.each([
    [
      "the address of a workbook",
      ["--script", "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUv/edit"],
      /ไม่ใช่รหัสสคริปต์/,
    ],
    ["an id that is a word", ["--script", "mine"], /ไม่ใช่รหัสสคริปต์/],
    ["a script and a new workbook at once", ["--script", SCRIPT, "--new"], /พร้อมกันไม่ได้/],
    ["an unknown option", ["--force"], /ตัวเลือก/],
  ])("%s is refused with a remedy", (_name, args, words) => {
    const { status, stderr } = deploy(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr).toContain("วิธีแก้");
  });
});

describe("a new workbook", () => {
  test("is made, filled, read back and remembered, and the next run updates it", () => {
    put("account");
    const first = deploy("--title", "สมุดงาน ITA เทศบาล", "--yes");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(asked()).toEqual(["show-authorized-user", "create-script", "show-file-status", "push", "pull"]);
    expect(remote()).toEqual(OWN_FILES);
    expect(readFileSync(join(google, "script/Code.js"), "utf8")).toMatch(`// ita-sheets-addin ${version} `);
    expect(readFileSync(join(google, "title"), "utf8")).toBe("สมุดงาน ITA เทศบาล");
    expect(first.stdout).toContain("https://docs.google.com/spreadsheets/d/made-sheet/edit");
    expect(first.stdout).toContain("ทำเครื่องหมายทุกข้อ");

    rmSync(join(google, "calls"));
    const second = deploy("--yes");
    expect(second).toMatchObject({ status: 0, stderr: "" });
    expect(asked()).toEqual(["show-authorized-user", "pull", "show-file-status", "push", "pull"]);
    expect(second.stdout).toContain(`เป็นผู้ช่วย ITA รุ่น ${version}`);
  });

  test("with --whole gets a script that evaluates no text", () => {
    put("account");
    expect(deploy("--whole", "--yes")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(google, "script/Code.js"), "utf8")).not.toMatch(/\beval\(/);
  });

  test("waits for the log-in, and stops when it did not happen", () => {
    const { status, stderr } = deploy("--yes");
    expect(status).toBe(1);
    expect(stderr).toContain("ยังไม่ได้เข้าสู่ระบบ");
    expect(asked()).toEqual(["show-authorized-user", "login", "show-authorized-user"]);

    put("may-log-in");
    expect(deploy("--yes").status).toBe(0);
  });

  test("a failure after it was made does not make another at the next run", () => {
    put("account");
    put("trouble-push", "read ECONNRESET");
    expect(deploy("--yes")).toMatchObject({ status: 1, stderr: expect.stringContaining("ติดต่อ Google ไม่ได้") });
    rmSync(join(google, "trouble-push"));
    expect(deploy("--yes").status).toBe(0);
    expect(asked().filter((command) => command === "create-script")).toHaveLength(1);
  });
});

describe("a script that is already there", () => {
  beforeEach(() => put("account"));

  test("of something else is left alone", () => {
    const files = { "Code.js": "function report() { send(); }", "appsscript.json": MANIFEST };
    script(files);
    const { status, stderr } = deploy("--script", SCRIPT, "--yes");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/ไม่ใช่ผู้ช่วย ITA[\s\S]*วิธีแก้/)]);
    expect(asked()).not.toContain("push");
    expect(remote()).toEqual(Object.keys(files));
  });

  test("a file that did not arrive is noticed", () => {
    script({ "appsscript.json": MANIFEST });
    put("loses", "Sidebar.html");
    expect(deploy("--script", SCRIPT, "--yes")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/ไม่ตรงกับที่ส่ง: Sidebar\.html/),
    });
  });
});

/** Evaluates calls on what deploying decides in one process: it is an ES module, the tests are CommonJS. */
function decided<Result>(calls: string): Result {
  const plan = JSON.stringify(pathToFileURL("tools/deploy-plan.mjs").href);
  const program = `import { judgeRemote, troubleOf } from ${plan}; console.log(JSON.stringify(${calls}));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
}

test("which scripts may be written over", () => {
  const own = "// ita-sheets-addin 1.2.3 – x\nvar ita_;";
  const cases: [files: Record<string, string>, judged: RegExp][] = [
    [{}, /"was":"empty"/],
    [{ "Code.js": "/** note */\nfunction myFunction() {\n  \n}\n" }, /"was":"empty"/],
    [{ "Code.js": own }, /"was":"1.2.3"/],
    [{ "Code.js": own.replace("1.2.3", "1.2.2"), "Sidebar.html": "" }, /"was":"1.2.2"/],
    [{ "Code.js": own.replace("1.2.3", "1.10.0") }, /รุ่น 1\.10\.0 ซึ่งใหม่กว่า/],
    [{ "Code.js": own, "Own.js": "" }, /ไฟล์ที่เพิ่มเอง \(Own\.js\)/],
    [{ "Code.js": `\n${own}` }, /ไม่ใช่ผู้ช่วย ITA/],
    [{ "Code.js": "function onOpen() {}" }, /ไม่ใช่ผู้ช่วย ITA/],
    [{ "Page.html": "" }, /ไม่ใช่ผู้ช่วย ITA/],
  ];
  const files = cases.map(([scripts]) => ({ ...scripts, "appsscript.json": MANIFEST }));
  const judged = decided<object[]>(
    `${JSON.stringify(files)}.map((one) => judgeRemote(one, ${JSON.stringify(OWN_FILES)}, "1.2.3"))`,
  );
  for (const [index, [, words]] of cases.entries()) expect(JSON.stringify(judged[index])).toMatch(words);
});

test("what clasp says is put into Thai with a remedy", () => {
  const cases: [words: string, thai: RegExp][] = [
    ["User has not enabled the Apps Script API. Enable it by visiting", /usersettings/],
    ["request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND", /อินเทอร์เน็ต/],
    ["Requested entity was not found.", /ไม่พบสคริปต์/],
    ["The caller does not have permission", /ไม่มีสิทธิ์/],
    ["No credentials found.", /clasp login/],
    ["invalid_grant", /clasp login/],
    ["Something new", /Something new/],
  ];
  const told = decided<{ text: string; remedy: string }[]>(`${JSON.stringify(cases.map(([words]) => words))}.map(troubleOf)`);
  for (const [index, [, thai]] of cases.entries()) expect(`${told[index]?.text} ${told[index]?.remedy}`).toMatch(thai);
});

test("the real clasp, not logged in, refuses as the stand-in does", () => {
  const env = { ...process.env, HOME: google, USERPROFILE: google };
  const clasp = (...args: string[]) =>
    spawnSync(process.execPath, [join("node_modules/@google/clasp/build/src/index.js"), ...args], { encoding: "utf8", env });
  expect(JSON.parse(clasp("show-authorized-user", "--json").stdout)).toEqual({ loggedIn: false });
  // Exit 0 although it refuses: the reason why only an answer counts.
  expect(clasp("create-script", "--type", "sheets", "--title", "x", "--json")).toMatchObject({
    status: 0,
    stdout: "",
    stderr: "Project file already exists.\n",
  });
});
