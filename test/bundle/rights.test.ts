/**
 * Least rights: every service and method of Google that the sources name is on a list here, with the permission Google's
 * reference asks for it. A new one fails until it is looked up and listed; one that needs a fourth permission has no place.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFolder } from "./built";

const ROOT = join(__dirname, "../..");
const TYPES = join(ROOT, "node_modules/@types/google-apps-script");

/** Global → what it needs. */
const SERVICES: Record<string, string> = {
  SpreadsheetApp: "spreadsheets.currentonly",
  Drive: "drive.file",
  HtmlService: "script.container.ui",
  LockService: "none",
  PropertiesService: "none",
  ScriptApp: "none",
  Session: "none",
  Utilities: "none",
};

/** Methods by the permission that Google's reference names for them. */
const METHODS: Record<string, readonly string[]> = {
  "spreadsheets.currentonly": [
    ...["getActiveSpreadsheet", "getSheets", "insertSheet", "deleteSheet", "setNamedRange"],
    ...["setSpreadsheetLocale", "setSpreadsheetTimeZone", "toast"],
    ...["getSheetId", "getName", "getDataRange", "getRange", "getMaxRows", "getMaxColumns", "appendRow", "activate"],
    ...[
      "insertRowsAfter",
      "insertColumnsAfter",
      "deleteRows",
      "deleteColumns",
      "hideRows",
      "hideColumns",
      "hideSheet",
      "showSheet",
    ],
    ...["setColumnWidths", "setFrozenRows", "setFrozenColumns", "setTabColor", "setConditionalFormatRules", "getProtections"],
    ...[
      "getValues",
      "setValues",
      "getFormulas",
      "getNumberFormats",
      "setNumberFormat",
      "setNumberFormats",
      "getMergedRanges",
      "breakApart",
    ],
    ...[
      "setBackground",
      "setBorder",
      "setFontColor",
      "setFontFamily",
      "setFontSize",
      "setFontWeight",
      "setWrap",
      "getA1Notation",
    ],
    ...["setHorizontalAlignment", "setVerticalAlignment", "setDataValidation", "protect", "setDescription", "getDescription"],
    ...["setWarningOnly", "newDataValidation", "requireValueInRange", "requireValueInList", "setAllowInvalid", "setHelpText"],
    ...["newConditionalFormatRule", "whenFormulaSatisfied", "whenTextEqualTo", "setRanges", "build", "remove", "offset"],
  ],
  "script.container.ui": [
    ...[
      "getUi",
      "createMenu",
      "addItem",
      "addSeparator",
      "addToUi",
      "alert",
      "showSidebar",
      "showModalDialog",
      "showModelessDialog",
    ],
    ...[
      "createHtmlOutput",
      "createHtmlOutputFromFile",
      "createTemplateFromFile",
      "getRawContent",
      "append",
      "setTitle",
      "setWidth",
    ],
    ...["setHeight", "getContent", "evaluate"],
  ],
  // Advanced Drive service v3: create, get and list reach the files this script made and no others.
  "drive.file": ["create", "get", "list"],
  none: [
    ...["getDocumentLock", "tryLock", "releaseLock", "getUserProperties", "getProperty", "setProperty"],
    ...["getTemporaryActiveUserKey", "getAuthorizationInfo", "getAuthorizationStatus", "getAuthorizationUrl"],
    ...["formatDate", "getUuid", "newBlob", "sleep"],
  ],
};
const LISTED = new Set(Object.values(METHODS).flat());

/** Methods that lists, maps, texts and JSON have as well. */
const OF_THE_LANGUAGE = new Set(
  [Array, Map, Set, String, RegExp, Date, Function, Object]
    .flatMap((type) => [...Object.getOwnPropertyNames(type.prototype), ...Object.getOwnPropertyNames(type)])
    .concat(Object.getOwnPropertyNames(JSON), Object.getOwnPropertyNames(Math)),
);

const declarations = [TYPES, join(TYPES, "apis")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);
const globalServices = new Set(
  declarations.flatMap((text) => [...text.matchAll(/^declare (?:var|const) (\w+):/gm)].map(([, name]) => name as string)),
);
// A type of ours bears this name; the service of shops would have to be enabled in the manifest, which a test forbids.
globalServices.delete("Content");
const googleMethods = new Set(
  declarations.flatMap((text) => [...text.matchAll(/^\s+(\w+)\??(?:<[^>]*>)?\(/gm)].map(([, name]) => name as string)),
);

/** Methods of Google's that a source calls, or picks by name from a type of Google's, and that are not listed. */
function unlisted(source: string): string[] {
  const called = [...source.matchAll(/(?:\.|\?\.|\[["'])(\w+)(?:["']\])?\s*\(/g)].map(([, name]) => name as string);
  const picked = [...source.matchAll(/Pick<\s*GoogleAppsScript[^>]*>/g)].flatMap(([text]) =>
    [...text.matchAll(/"(\w+)"/g)].map(([, name]) => name as string),
  );
  return [...new Set([...called, ...picked])].filter(
    (name) => googleMethods.has(name) && !LISTED.has(name) && !OF_THE_LANGUAGE.has(name),
  );
}

/** Google's globals that a source names; comments and texts may speak of Drive. Names behind a dot are types. */
function services(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|(?<=[;{},)]\s)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  return [...new Set([...code.matchAll(/(?<![\w.$])([A-Z]\w+)\b(?!\s*:)/g)].map(([, name]) => name as string))].filter((name) =>
    globalServices.has(name),
  );
}

function sources(folder: string): { path: string; source: string }[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return path.endsWith(".ts") ? [{ path, source: readFileSync(join(ROOT, path), "utf8") }] : [];
  });
}

test("the declarations of Google's services are found", () => {
  expect(globalServices.size).toBeGreaterThan(35);
  expect(googleMethods.size).toBeGreaterThan(2_000);
  expect([...globalServices]).toEqual(expect.arrayContaining(["SpreadsheetApp", "GmailApp", "UrlFetchApp", "DriveApp", "Drive"]));
});

test.each([
  ["Session.getActiveUser().getEmail()", ["getActiveUser", "getEmail"]],
  ["SpreadsheetApp.openById(id)", ["openById"]],
  ["ScriptApp.getOAuthToken()", ["getOAuthToken"]],
  ["sheet.getParent().getEditors()", ["getParent", "getEditors"]],
  ['session()["getEffectiveUser"]()', ["getEffectiveUser"]],
  ["locks: () => Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | \"getScriptLock\">", ["getScriptLock"]],
])("%s would be noticed", (source, names) => {
  expect(unlisted(source)).toEqual(names);
});

test("src/google calls nothing that is not listed with its permission", () => {
  expect(sources("src/google").flatMap(({ path, source }) => unlisted(source).map((name) => `${path}: ${name}`))).toEqual([]);
});

test("no other service is named anywhere, and outside src/google none at all", () => {
  const found = sources("src").flatMap(({ path, source }) => services(source).map((name) => ({ path, name })));
  expect(found.filter(({ name }) => !(name in SERVICES))).toEqual([]);
  expect(found.filter(({ path }) => !path.startsWith("src/google/"))).toEqual([]);
  expect([...new Set(found.map(({ name }) => name))].sort()).toEqual(Object.keys(SERVICES).sort());
});

test("what is pushed to Google names no other service either", () => {
  const scripts = readdirSync(builtFolder()).filter((name) => name === "Code.js" || name === "Actions.html");
  expect(scripts).toContain("Code.js");
  const named = scripts.flatMap((name) => services(readFileSync(join(builtFolder(), name), "utf8")));
  expect([...new Set(named)].filter((name) => !(name in SERVICES))).toEqual([]);
});

test("the permissions that the list needs are exactly those of the manifest", () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(ROOT, "appsscript.json"), "utf8")) as { oauthScopes: string[] };
  const needed = Object.keys(METHODS).filter((name) => name !== "none");
  expect(oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")).sort()).toEqual(needed.sort());
});

test("nothing is written to a log: src calls neither console nor Logger", () => {
  const logging = sources("src").filter(({ source }) => /\b(?:console|Logger)\s*[.[]/.test(source));
  expect(logging.map(({ path }) => path)).toEqual([]);
});
