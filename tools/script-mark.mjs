/** The first line of Code.js: tells a script of this product, and its version, from any other script on Google. */
const MARK = /^\/\/ ita-sheets-addin (\d+\.\d+\.\d+) /;

export function scriptMark(version) {
  return `// ita-sheets-addin ${version} – built file: change the sources, not this`;
}

/** The version in the mark of a Code.js; null where it has none. */
export function markedVersion(code) {
  return MARK.exec(code)?.[1] ?? null;
}
