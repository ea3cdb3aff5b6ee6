// An esbuild plugin that makes Univer's recalculation synchronous, because Apps Script code may read a formula in the
// statement after the one that changed its inputs, and that keeps one write from searching every tab for formulas. It
// rewrites four classes of @univerjs/engine-formula while bundling and fails the build when the package no longer looks as
// expected. It changes nothing else of Univer.
import { readFileSync } from "node:fs";

const ENGINE = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

/** The text of one decorated class, from its first line to the line that decorates it. */
function sliceClass(source, name) {
  const start = source.indexOf(`let ${name} = class ${name} `);
  const end = source.indexOf(`${name} = __decorate(`, start);
  if (start < 0 || end < 0) throw new Error(`univer-sync: class ${name} not found; review tools/univer-sync.mjs`);
  return { start, end, text: source.slice(start, end) };
}

/** Replaces a pattern and insists on the number of places known for the pinned version of Univer. */
function replaceExactly(text, pattern, replacement, expected) {
  const found = text.match(pattern)?.length ?? 0;
  if (found !== expected) {
    throw new Error(`univer-sync: ${pattern} found ${found} times, not ${expected}; review tools/univer-sync.mjs`);
  }
  return text.replace(pattern, replacement);
}

function makeDependencyGeneratorSync(text) {
  let result = replaceExactly(text, /\basync /g, "", 16);
  result = replaceExactly(result, /\bawait /g, "", 22);
  return replaceExactly(result, /return Promise\.resolve\((\w+)\)/g, "return $1", 1);
}

function makeCalculateServiceSync(text) {
  // The pause after every 500 formulas lets a page stay alive; a synchronous run cannot pause.
  let result = replaceExactly(text, /await new Promise\(\(resolve\) => \{[\s\S]*?\}\);/g, "", 1);
  result = replaceExactly(result, /this\._executeLock\.acquire\("\w+", /g, "((run) => run())(", 1);
  result = replaceExactly(result, /\basync /g, "", 11);
  return replaceExactly(result, /\bawait /g, "", 7);
}

function makeControllerSync(text) {
  let result = replaceExactly(text, /async (_calculate|_applyResult|_applyTreeResult)\(/g, "$1(", 3);
  // The results must be in the cells when the calculation returns, not one turn later.
  result = replaceExactly(
    result,
    /executeCommand\((SetArrayFormulaDataMutation|SetFormulaCalculationResultMutation)\.id/g,
    "syncExecuteCommand($1.id",
    2,
  );
  return result;
}

/** A write asks for the formulas of all tabs and uses those of its own; a set-up with hundreds of writes spends half its time so. */
function makeUpdateLocal(text) {
  return replaceExactly(
    text,
    /const formulaData = this\.getFormulaData\(\);(?=\s*if \(formulaData\[unitId\] == null\))/g,
    "const formulaData = { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };",
    1,
  );
}

/** Rewrites the source of @univerjs/engine-formula (lib/es/index.js); throws when a pattern misses. */
export function makeRecalculationSynchronous(source) {
  const rewrites = [
    ["FormulaDependencyGenerator", makeDependencyGeneratorSync],
    ["CalculateFormulaService", makeCalculateServiceSync],
    ["CalculateController", makeControllerSync],
    ["FormulaDataModel", makeUpdateLocal],
  ];
  return rewrites.reduce((text, [name, rewrite]) => {
    const { start, end, text: classText } = sliceClass(text, name);
    return text.slice(0, start) + rewrite(classText) + text.slice(end);
  }, source);
}

/** The esbuild plugin; give it to every build that contains Univer. */
export const univerSync = {
  name: "univer-sync",
  setup(build) {
    let seen = false;
    build.onLoad({ filter: ENGINE }, ({ path }) => {
      seen = true;
      return { contents: makeRecalculationSynchronous(readFileSync(path, "utf8")), loader: "js" };
    });
    build.onEnd(() => {
      if (seen) return undefined;
      return { errors: [{ text: "univer-sync: @univerjs/engine-formula was not part of this build" }] };
    });
  },
};
