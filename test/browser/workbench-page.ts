// Opens the workbench in a real browser, as `npm start` does, and watches that nothing leaves the machine.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type {} from "../../workbench/page/test-hooks";
import { startWorkbenchServer, type WorkbenchServer } from "../../workbench/server/server";

const ROOT = join(__dirname, "..", "..");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = join(ROOT, "out", "screens");

export interface WorkbenchPage {
  page: Page;
  server: WorkbenchServer;
  /** Where the server keeps the workbook. */
  keepFolder: string;
  /** Addresses outside this machine that the page, its frames or its workers asked for. */
  foreignRequests: string[];
  /** Uncaught errors and console errors of the page. */
  complaints: string[];
  /** Saves a picture to out/screens/NAME.png. */
  picture(name: string): Promise<void>;
  /** Closes the page and opens it again, as on the next day. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

let browser: Browser | undefined;

async function startBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, [join(ROOT, "tools", "browser.mjs")], { encoding: "utf8" });
  const { executablePath, env, args } = JSON.parse(found) as {
    executablePath: string;
    env: Record<string, string>;
    args: string[];
  };
  return chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } });
}

function build(withAddin: boolean): void {
  run("tools/build-page.mjs");
  if (withAddin) run("tools/build-start.mjs");
}

const run = (tool: string) => execFileSync(process.execPath, [join(ROOT, tool)], { cwd: ROOT, stdio: "inherit" });

/** What to open: another script than the add-in, which brings no workbook; or the add-in on a workbook not set up yet. */
export interface Opening {
  scriptFolder?: string;
  blank?: boolean;
}

/** A page ready to be worked in: by default the add-in on a fresh workbook with the sample data. */
export async function openWorkbenchPage({ scriptFolder, blank = false }: Opening = {}): Promise<WorkbenchPage> {
  build(scriptFolder === undefined);
  browser ??= await startBrowser();
  const keepFolder = mkdtempSync(join(tmpdir(), "ita-kept-"));
  const server = await startWorkbenchServer({
    pageFolder: join(ROOT, ".build", "page"),
    distFolder: scriptFolder ?? join(ROOT, "dist"),
    // A folder without workbooks to begin with: the page then opens a new one.
    startFolder: scriptFolder ?? (blank ? keepFolder : join(ROOT, ".build", "start")),
    keepFolder,
    port: 0,
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "th-TH", acceptDownloads: true });
  context.setDefaultTimeout(60_000); // only ever reached when something is wrong: the machine may be busy
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!isOwn(request.url(), server.url)) foreignRequests.push(request.url());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const opened: WorkbenchPage = {
    page: await context.newPage(),
    keepFolder,
    server,
    foreignRequests,
    complaints,
    async picture(name) {
      mkdirSync(SCREENS, { recursive: true });
      await opened.page.mouse.move(640, 20); // off the toolbar, whose buttons explain themselves under the pointer
      await opened.page.screenshot({ path: join(SCREENS, `${name}.png`) });
    },
    async reopen() {
      await opened.page.close();
      opened.page = await context.newPage();
      await goTo(opened.page, server.url);
    },
    async close() {
      await context.close();
      await server.close();
      rmSync(keepFolder, { recursive: true, force: true });
    },
  };
  await goTo(opened.page, server.url);
  return opened;
}

/** Ends the browser all pages of a test file share. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('body[data-ready="true"]');
}

function isOwn(url: string, own: string): boolean {
  return url.startsWith(own) || /^(data|blob|about):/.test(url);
}

/** The frame of the sidebar, once its first view is there. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#sidebar iframe")).contentFrame();
  if (!frame) throw new Error("The sidebar has no frame.");
  return frame;
}

/** Values of a range as a script would read them, freshly calculated. */
export function cellsOf(page: Page, tab: string, range: string): Promise<unknown[][]> {
  return page.evaluate(([name, notation]) => window.workbench.read(name, notation), [tab, range] as const);
}

/** More tries than a busy machine needs, and how long the grid may take to show what was typed. */
const TRIES = 4;
const SHOWN_MS = 3000;

/**
 * Chooses a cell and types into it, as staff do. Where the grid's editor opens late it loses a letter; a person sees that
 * and types again.
 */
export async function typeInto(page: Page, tab: string, cell: string, text: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    await page.evaluate(([name, notation]) => window.workbench.select(name, notation), [tab, cell] as const);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    const shows = page.waitForFunction(
      ([name, notation, typed]) => String(window.workbench.read(name, notation)[0]?.[0]) === typed,
      [tab, cell, text] as const,
      { timeout: SHOWN_MS },
    );
    const taken = await shows.then(
      () => true,
      () => false,
    );
    if (taken) return;
  }
  throw new Error(`${tab}!${cell} does not take “${text}”`);
}

/** Chooses an item of a menu above the grid. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("menuitem", { name: menu, exact: true }).click();
  await page.getByRole("menu", { name: menu }).getByRole("menuitem", { name: item, exact: true }).click();
}

/** What axe-core finds in the page or a frame that is serious or worse, each with the elements concerned. */
export async function seriousFaults(place: Page | Frame, without: string[] = []): Promise<string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async (excluded) => {
    const axe = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const { violations } = await axe.run({ exclude: excluded });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, without);
}
