/** Row 5: the workbench in a browser: from the address to a usable grid, and from a typed score to the calculated total. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { buildPage, PAGE_FOLDER, SERVER_FILE } from "../build-page.mjs";
import { openHeadless } from "../headless.mjs";
import { line, median } from "./measure.mjs";
import { officeWith } from "./office.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A folder whose starting workbook holds an office with `measures` measures. */
function startFolderWith(measures) {
  const folder = join(root, ".build", "bench", `start-${measures}`);
  const { workbench, call } = openHeadless();
  for (const [name, args] of [
    ["setUp", {}],
    ["restore", { file: officeWith(measures) }],
  ]) {
    const answer = call(name, args);
    if (!answer.ok) throw new Error(answer.findings.map(({ text }) => text).join("; "));
  }
  mkdirSync(folder, { recursive: true });
  for (const name of ["empty.json", "sample.json"]) writeFileSync(join(folder, name), JSON.stringify(workbench.snapshot()));
  workbench.dispose();
  return folder;
}

/** Milliseconds from the address to the usable grid, and from a typed score to the new total. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url);
  await page.waitForSelector('body[data-ready="true"]', { timeout: 120_000 });
  const ready = performance.now() - start;
  const total = () => page.evaluate(() => JSON.stringify(window.workbench.read("วิเคราะห์", "B1:D12")));
  const before = await total();
  // The first indicator's score of the year that is analysed; a header of years stands over it.
  await page.evaluate(() => {
    const [[year]] = window.workbench.read("วิเคราะห์", "C3");
    const [header] = window.workbench.read("ผลคะแนน", "A2:H2");
    const column = header.findIndex((value) => String(value) === String(year));
    window.workbench.select("ผลคะแนน", `${String.fromCharCode(65 + column)}3`);
  });
  await page.keyboard.type("51.5");
  const entered = performance.now();
  await page.keyboard.press("Enter");
  while ((await total()) === before) {
    if (performance.now() - entered > 60_000) throw new Error("The typed score did not change the total.");
  }
  const calculated = performance.now() - entered;
  await context.close();
  return { ready, calculated };
}

async function visits(browser, startFolder, repeats) {
  const { startWorkbenchServer } = await import(pathToFileURL(SERVER_FILE).href);
  const measured = [];
  for (let round = 0; round < repeats; round += 1) {
    const keepFolder = mkdtempSync(join(tmpdir(), "ita-bench-"));
    const server = await startWorkbenchServer({
      pageFolder: PAGE_FOLDER,
      distFolder: join(root, "dist"),
      startFolder,
      keepFolder,
      port: 0,
    });
    measured.push(await visit(browser, server.url));
    await server.close();
    rmSync(keepFolder, { recursive: true, force: true });
  }
  return {
    ready: median(measured.map(({ ready }) => ready)),
    calculated: median(measured.map(({ calculated }) => calculated)),
  };
}

export async function grid({ measures, repeats }) {
  await buildPage();
  const found = JSON.parse(execFileSync(process.execPath, [join(root, "tools", "browser.mjs")], { encoding: "utf8" }));
  const browser = await chromium.launch({ ...found, env: { ...process.env, ...found.env } });
  const lines = [];
  for (const count of measures) {
    const { ready, calculated } = await visits(browser, startFolderWith(count), repeats);
    const at = `${count.toLocaleString("en")} measures`;
    lines.push(
      line(`grid-ready-${count}`, `address to usable grid, ${at}`, ready / 1000, "s"),
      line(`grid-calculated-${count}`, `typed score to calculated total, ${at}`, calculated, "ms"),
    );
  }
  await browser.close();
  return { row: 5, title: "Workbench in the browser", lines };
}
