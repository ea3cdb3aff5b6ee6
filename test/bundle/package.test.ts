/** What is pushed to Google: syntax, words, manifest, names and doc comments of the public functions. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { transformSync } from "esbuild";
import { builtFolder, builtProject, loadBundle } from "./built";

const code = readFileSync(join(builtFolder(), "Code.js"), "utf8");
const actionsPage = readFileSync(join(builtFolder(), "Actions.html"), "utf8");
/** The code in Actions.html. */
const actions = actionsPage.slice(actionsPage.indexOf("<script>") + "<script>".length, actionsPage.lastIndexOf("</script>"));

/** Names and parameters as the issue of the custom functions fixes them. */
const CUSTOM_FUNCTIONS: [name: string, parameters: string][] = [
  ["ITA_WEAK", "scores, threshold"],
  ["ITA_STRONG", "scores, threshold"],
  ["ITA_RANK", "scores"],
  ["ITA_INSTRUMENTS", "scores, year"],
  ["ITA_TOTAL", "scores, year"],
  ["ITA_LEVEL", "scores, year"],
  ["ITA_CHANGE", "current, previous"],
  ["ITA_PRIORITY", "scores, year"],
  ["ITA_CHECK", "scores, year, published"],
  ["ITA_THAI", "value, decimals"],
  ["ITA_DATE", "date, style"],
  ["ITA_PERIOD", "start, end"],
  ["ITA_PROGRESS", "statuses"],
];

/** Doc comment and parameter list of a top-level function, as Sheets reads them. */
function stubOf(name: string): { comment: string; parameters: string } {
  const match = new RegExp(`^(/\\*\\*(?:[^*]|\\*(?!/))*\\*/)\\nfunction ${name}\\((.*)\\) \\{$`, "m").exec(code);
  if (!match) throw new Error(`no documented function ${name} in Code.js`);
  return { comment: match[1] as string, parameters: match[2] as string };
}

describe.each([
  ["Code.js", code],
  ["Actions.html", actions],
])("%s", (_file, script) => {
  test("holds no syntax newer than es2019, which Apps Script's parser reads", () => {
    const as = (target: string) => transformSync(script, { target, charset: "utf8" }).code;
    expect(as("es2019") === as("esnext")).toBe(true);
  });

  test("names no service that would ask for a wider permission, in comments neither", () => {
    expect(
      script.match(/\b(?:DriveApp|DocumentApp|UrlFetchApp|GmailApp|MailApp|SlidesApp|FormApp|CalendarApp|ContactsApp)\b/g),
    ).toBeNull();
  });
});

describe("Code.js", () => {
  test("shows Sheets exactly the custom functions that are promised", () => {
    const names = [...code.matchAll(/^function (ITA_\w+)\(/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(CUSTOM_FUNCTIONS.map(([name]) => name).sort());
    expect(code.match(/@customfunction/g)).toHaveLength(CUSTOM_FUNCTIONS.length);
  });

  test.each(CUSTOM_FUNCTIONS)("%s has its true parameter names and a Thai doc comment for each", (name, parameters) => {
    const stub = stubOf(name);
    expect(stub.parameters).toBe(parameters);
    expect(stub.comment).toMatch(/^ \* @customfunction$/m);
    expect(stub.comment).toMatch(/^\/\*\*\n \* [ก-๙]/);
    const documented = [...stub.comment.matchAll(/^ \* @param \{\w+\} (\w+) [ก-๙“]/gm)].map(([, parameter]) => parameter);
    expect(documented.join(", ")).toBe(parameters);
    expect(stub.comment).toMatch(/^ \* @return \{\w+\} [ก-๙]/m);
  });

  test("offers a client nothing but functions, and one name it can't call", () => {
    const services = { SpreadsheetApp: {}, HtmlService: {} };
    const bundle = loadBundle(services);
    const values = Object.keys(bundle).filter((name) => !(name in services));
    expect(values.filter((name) => typeof bundle[name] !== "function")).toEqual(["ita_"]);
    expect(values).toEqual(expect.arrayContaining(["onOpen", "onInstall", "showSidebar"]));
  });

  test("holds none of what custom functions do not need: no library, no template, no action", () => {
    expect(code).not.toMatch(/node_modules\/|ita:|\bsrc\/(?:actions|checks|documents|docx|intake|workbook)\//);
    expect(actions).toMatch(/node_modules\/docxtemplater\//);
    expect(code.length).toBeLessThan(actions.length / 8);
  });
});

describe("Actions.html", () => {
  /** The script with services that know the files beside it; `files` stands in for them. */
  const open = (files: Record<string, string>, folder?: string) =>
    loadBundle({ HtmlService: { createTemplateFromFile: (name: string) => ({ getRawContent: () => files[name] }) } }, folder);
  const request = ["noSuchAction", "{}"] as const;

  test("is evaluated when the sidebar asks, and answers", () => {
    const answer = open({ Actions: actionsPage }).callAction?.(...request) as string;
    expect(JSON.parse(answer)).toMatchObject({ ok: false, findings: [{ id: "bad-request" }] });
  });

  test.each([
    ["was cut short", actionsPage.slice(0, 400_000)],
    ["is empty", ""],
    ["can't be evaluated", actionsPage.replace("<script>", "<script>}")],
    ["is of another version", actionsPage.replace(/(version\d* = )"\d+\.\d+\.\d+"/, '$1"0.0.1"')],
  ])("is refused in plain words where it %s", (_what, content) => {
    expect(content).not.toBe(actionsPage);
    expect(() => open({ Actions: content }).callAction?.(...request)).toThrow(/Actions\.html ไม่ครบหรือไม่ใช่รุ่นเดียวกับ Code\.js/);
  });

  test("is not needed by a build with --whole, which evaluates no text", () => {
    const folder = mkdtempSync(join(tmpdir(), "ita-whole-"));
    execFileSync(process.execPath, ["tools/build.mjs", "--whole", "--outdir", folder]);
    const answer = open({ Actions: "" }, folder).callAction?.(...request) as string;
    const whole = readFileSync(join(folder, "Code.js"), "utf8");
    rmSync(folder, { recursive: true });
    expect(JSON.parse(answer)).toMatchObject({ ok: false, findings: [{ id: "bad-request" }] });
    expect(whole).not.toMatch(/\beval\(/);
  });

  test("holds nothing that a template of Google would take for its own", () => {
    expect(actions).not.toMatch(/<\?|<\/script/i);
  });

  test("evaluates neither the libraries of documents nor the default templates before a document is made", () => {
    // What is required lazily stands in the bundle as `"path"(…) { … }`, as does every CommonJS library (docxtemplater,
    // pizzip): each is made to tell when it runs.
    const lazy = /^( *"(?:node_modules\/|ita:)([^"]+)"\([^)]*\) \{)/gm;
    expect([...actions.matchAll(lazy)].map(([, , path]) => path)).toContain("ita:default-templates");
    const evaluated: string[] = [];
    runInNewContext(actions.replace(lazy, '$1 evaluated.push("$2");'), { evaluated });
    expect(evaluated).toEqual([]);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync(join(builtFolder(), "appsscript.json"), "utf8"));

  test("asks for exactly three permissions", () => {
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/drive.file",
    ]);
  });

  test("runs on V8 in Bangkok with the advanced Drive service alone", () => {
    expect(manifest).toMatchObject({
      timeZone: "Asia/Bangkok",
      runtimeVersion: "V8",
      dependencies: { enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }] },
    });
    expect(manifest.dependencies.enabledAdvancedServices).toHaveLength(1);
  });
});

test("clasp would push exactly the built files", () => {
  const clasp = join(__dirname, "../../node_modules/@google/clasp/build/src/index.js");
  const status = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], { cwd: builtProject(), encoding: "utf8" });
  const { filesToPush, untrackedFiles } = JSON.parse(status);
  expect([...filesToPush].sort()).toEqual(
    readdirSync(builtFolder())
      .map((name) => `dist/${name}`)
      .sort(),
  );
  expect([...untrackedFiles].filter((path: string) => path.startsWith("dist"))).toEqual([]);
});

describe("Sidebar.html", () => {
  const page = readFileSync(join(builtFolder(), "Sidebar.html"), "utf8");

  test("is one file: script and style inside, nothing fetched", () => {
    expect(page).not.toMatch(/\/\*(?:script|style)\*\//);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  test("has no template literal, in which HtmlService drops what looks like a comment", () => {
    expect(page.slice(page.indexOf("<script>"))).not.toContain("`");
  });

  test("is under 150 KB: every opening of the sidebar sends it", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(150 * 1024);
  });
});
