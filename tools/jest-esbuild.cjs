/** Jest transform: TypeScript to CommonJS through the bundler that makes the product, so that both read it alike. */
const { transformSync } = require("esbuild");

module.exports = {
  process(source, path) {
    const loader = path.endsWith("x") ? "tsx" : "ts";
    const { code, map } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      sourcemap: "external",
      sourcefile: path,
      jsx: "automatic",
      jsxImportSource: "preact",
    });
    return { code, map };
  },
};
