/**
 * Finds the Chromium that the browser tests drive, on machines without one and without root as well. Prints
 * {executablePath, env, args} as JSON for playwright-core's launch(); it starts no browser itself.
 *
 * CHROMIUM_PATH names a browser of one's own choice; otherwise a system Chromium comes first, and where there is none
 * (or with CHROMIUM_PATH=packaged) the one of @sparticuz/chromium is unpacked with the libraries it needs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

// Our own flags: those of the package switch web security and site isolation off, with which a sandboxed iframe reaches
// its parent. Root in a container cannot have Chromium's process sandbox; the tests load nothing but our own page.
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none", "--disable-gpu"];

/** The first Chromium on the path that answers; on some systems the name is only a hint to install it. */
function systemChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name))).filter((path) => existsSync(path));
  return found.find((path) => spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.includes("Chrom")) ?? null;
}

/**
 * Unpacks the packaged Chromium once per version. It is unpacked into a temporary folder and then moved into place in
 * one step, so that a run cut short or two runs at once never leave half a browser behind.
 */
async function packagedChromium() {
  const home = join(root, "node_modules", "@sparticuz", "chromium");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const cache = join(root, "node_modules", ".cache");
  const place = join(cache, `chromium-${version}`);
  if (!existsSync(place)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, "chromium-unpacking-"));
    const { inflate } = await import("@sparticuz/chromium");
    const before = process.env.TMPDIR;
    process.env.TMPDIR = fresh; // the package unpacks to os.tmpdir(), a path shared with everybody on the machine
    const parts = ["chromium.br", "fonts.tar.br", "al2023.tar.br"].map((name) => inflate(join(home, "bin", name)));
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await Promise.all(parts);
    try {
      renameSync(fresh, place);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(place)) throw error; // otherwise another run was faster
    }
  }
  const env = {
    LD_LIBRARY_PATH: [join(place, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(place, "fonts") }),
    HOME: process.env.HOME ?? tmpdir(),
  };
  return { executablePath: join(place, "chromium"), env };
}

async function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && wanted !== "packaged") return { executablePath: wanted, env: {} };
  const system = wanted === "packaged" ? null : systemChromium();
  return system ? { executablePath: system, env: {} } : packagedChromium();
}

console.log(JSON.stringify({ ...(await findBrowser()), args: ARGS }));
