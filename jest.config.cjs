/** Unit tests read the sources through esbuild; tests of the bundle, the workbench and the browser read what the build made. */
// The script's time zone on Google (appsscript.json): a Date read from a cell must fall on the same day here.
process.env.TZ = "Asia/Bangkok";

module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.[jt]sx?$": "<rootDir>/tools/jest-esbuild.cjs" },
  transformIgnorePatterns: ["/node_modules/", "/dist/", "/.build/"],
  modulePathIgnorePatterns: ["<rootDir>/.build/", "<rootDir>/dist/"],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
  testTimeout: 120000,
};
