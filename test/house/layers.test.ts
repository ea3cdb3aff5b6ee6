/** The rule on who may import whom, and that it notices being broken. */
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** Runs the rule in a process of its own: it is an ES module, the tests are CommonJS. */
function brokenImports(files: { path: string; source: string }[]): string[] {
  const script = `import { brokenImports } from ${JSON.stringify(pathToFileURL("tools/layers.mjs").href)};
    console.log(JSON.stringify(brokenImports(${JSON.stringify(files)})));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

describe("who may import whom", () => {
  test("the checkout keeps the rule", () => {
    expect(execFileSync(process.execPath, ["tools/layers.mjs"], { encoding: "utf8" })).toMatch(
      /^house: [1-9]\d* files, 0 broken imports/,
    );
  });

  test.each([
    ["a pure room that knows a later one", "src/thai/digits.ts", 'import { assess } from "../assessment/assess";'],
    ["a room that names Google's room", "src/workbook/set-up.ts", 'import { sheets } from "../google/sheets";'],
    ["a type import counts as well", "src/agency/file.ts", 'import type { Catalogue } from "../assessment/types";'],
    ["an export from", "src/agency/file.ts", 'export { assess } from "../assessment/assess";'],
    ["a lazy require", "src/checks/rules.ts", 'const x = require("docxtemplater");'],
    ["a package in a room that has none", "src/assessment/assess.ts", 'import PizZip from "pizzip";'],
    ["a value from the server in the sidebar", "sidebar/view.ts", 'import { dispatch } from "../src/actions/dispatch";'],
    ["the workbench knowing the sources", "workbench/services/index.ts", 'import { TABS } from "../../src/workbook/tabs";'],
    ["a room that is not in the plan", "src/utils/text.ts", ""],
  ])("%s is told", (_name, path, source) => {
    expect(brokenImports([{ path, source }])).toHaveLength(1);
  });

  test.each([
    ["its own room", "src/thai/dates.ts", 'import { toThaiDigits } from "./digits";'],
    ["an earlier room", "src/assessment/assess.ts", 'import { roundHalfUp } from "../agency/points";'],
    ["types of the server in the sidebar", "sidebar/rpc.ts", 'import type { Overview } from "../src/actions/overview";'],
    ["named types of the server in the sidebar", "sidebar/rpc.ts", 'import { type A, type B } from "../src/actions/overview";'],
    ["the merge library in documents", "src/documents/merge.ts", 'const PizZip = require("pizzip");'],
  ])("%s is allowed", (_name, path, source) => {
    expect(brokenImports([{ path, source }])).toEqual([]);
  });
});
