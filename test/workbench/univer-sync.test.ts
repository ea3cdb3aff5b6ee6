// The plugin that makes Univer calculate at once must fail the build when Univer's code no longer looks as it expects.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const engine = readFileSync(join(root, "node_modules/@univerjs/engine-formula/lib/es/index.js"), "utf8");

/** The plugin is an ES module, which jest does not load: it runs in a Node of its own. */
function rewrite(source: string): string {
  const program = `
    import { readFileSync } from "node:fs";
    import { makeRecalculationSynchronous } from "./tools/univer-sync.mjs";
    process.stdout.write(makeRecalculationSynchronous(readFileSync(0, "utf8")));`;
  const options = { cwd: root, input: source, encoding: "utf8" as const, maxBuffer: 1e8, stdio: "pipe" as const };
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], options);
}

test("the pinned Univer is rewritten", () => {
  const rewritten = rewrite(engine);
  expect(rewritten).not.toBe(engine);
  expect(rewritten).toContain("syncExecuteCommand(SetFormulaCalculationResultMutation.id");
});

test.each([
  ["a class is gone", "let CalculateController = class CalculateController ", "let Calculator = class Calculator "],
  ["an await is new", "await this._executeStep();", "await this._executeStep(); await other();"],
  ["the results go another way", "executeCommand(SetArrayFormulaDataMutation.id", "publish(SetArrayFormulaDataMutation.id"],
  ["a write looks formulas up another way", "const formulaData = this.getFormulaData();", "const formulaData = this.formulas();"],
  ["the pause is written otherwise", "await new Promise((resolve) => {", "await new Promise(function (resolve) {"],
])("the build fails when %s", (_name, from, to) => {
  expect(engine).toContain(from);
  expect(() => rewrite(engine.replaceAll(from, to))).toThrow("review tools/univer-sync.mjs");
});
