/** Measuring: repeated runs, medians, ratios, and what a line of the table is. Knows nothing of the add-in. */
import { spawnSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of processor time that `work` takes: other work on the machine hardly counts, the garbage collector does. */
export function timed(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Runs the contenders in turn, `repeats` times after one round to warm up. Other work on the machine slows a whole round
 * rather than one contender, so a ratio is the median of the ratios within the rounds.
 */
export function compare(contenders, repeats) {
  const names = Object.keys(contenders);
  const rounds = [];
  for (let round = 0; round <= repeats; round += 1) {
    rounds.push(Object.fromEntries(names.map((name) => [name, timed(contenders[name])])));
  }
  rounds.shift();
  return {
    /** Median milliseconds of one contender. */
    time: (name) => median(rounds.map((round) => round[name])),
    /** Median of one contender's time over another's. */
    ratio: (name, other) => median(rounds.map((round) => round[name] / round[other])),
  };
}

/** Runs a script in a process of its own and reads the JSON it prints. */
export function inFreshProcess(script, args = [], nodeOptions = []) {
  const run = spawnSync(process.execPath, [...nodeOptions, script, ...args.map(String)], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status ?? run.signal}`);
  return JSON.parse(run.stdout);
}

/**
 * A line of the table. `most` or `least` is its target; a line without one only states a figure.
 * `key` names the line for the pages that explain it.
 */
export function line(key, name, value, unit, { most = null, least = null } = {}) {
  return { key, name, value, unit, most, least };
}

/** "met", "missed", "explained" (the docs say why), or "" for a line without a target. */
export function verdictOf({ key, value, most, least }, explanations) {
  if (most === null && least === null) return "";
  if ((most === null || value <= most) && (least === null || value >= least)) return "met";
  return key in explanations ? "explained" : "missed";
}

/** What was measured on, and how busy it was with other work (load average over cores). */
export function machine() {
  const cores = cpus();
  return {
    processor: `${cores[0].model.trim()}, ${cores.length} cores`,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: Math.round(loadavg()[0] * 100) / 100,
  };
}
