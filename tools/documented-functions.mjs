/**
 * Reads the doc comments and parameter names of exported functions out of source texts, so that what Sheets shows about
 * a function is written once, beside the function. Knows the project's own style only, not all of TypeScript.
 */

/** A doc comment followed at once by an exported function of simple parameters (no default values, no destructuring). */
const DOCUMENTED = /^(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\nexport function (\w+)\(([^)]*)\)/gm;

/**
 * Name → `{ comment, parameters }` of the functions called `names` in `files` (`{ path, source }`). Throws where two files
 * export one of them with a doc comment, or where its parameters can't be read.
 */
export function documentedFunctions(names, files) {
  const found = new Map();
  for (const { path, source } of files) {
    for (const [, comment, name, list] of source.matchAll(DOCUMENTED)) {
      if (!names.includes(name)) continue;
      if (found.has(name)) throw new Error(`${name} is exported twice: ${found.get(name).path}, ${path}`);
      found.set(name, { path, comment, parameters: parameterNames(list, `${path}: ${name}`) });
    }
  }
  return found;
}

function parameterNames(list, where) {
  const parameters = list
    .split(",")
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== "");
  return parameters.map((parameter) => {
    const name = /^(\w+)\??: [\w.]+(\[\])*$/.exec(parameter)?.[1];
    if (!name) throw new Error(`${where}: can't read the parameter "${parameter}"`);
    return name;
  });
}
