/** Loads one script into a fresh context and prints the milliseconds of processor time: parsing it, and running it. */
const { readFileSync } = require("node:fs");
const vm = require("node:vm");

const source = readFileSync(process.argv[2], "utf8");
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const context = vm.createContext({});
const start = processor();
const script = new vm.Script(source, { filename: "Code.js" });
const parsed = processor();
script.runInContext(context);
console.log(JSON.stringify({ parse: parsed - start, run: processor() - parsed }));
