/**
 * Runs a tool after making sure that the packages of package-lock.json are installed, so that each command works alone
 * on a fresh clone. Usage: node tools/with-packages.mjs TOOL [ARGUMENTS…]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const stamp = join(root, "node_modules", ".installed-lock");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.log("Installing the packages of package-lock.json …");
  // The locked versions without changing a file. Not `npm ci`: it insists that the lockfile names optional packages of
  // other systems, which a lockfile written behind a partial registry does not.
  const npm = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, lock);
}

const [tool, ...args] = process.argv.slice(2);
const run = spawnSync(process.execPath, [join(root, tool), ...args], { cwd: root, stdio: "inherit" });
process.exit(run.status ?? 1);
