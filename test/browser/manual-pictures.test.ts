/**
 * The pictures of the manual, made by going through the year as its pages tell. A picture is written anew when the words
 * in it have changed (figures aside: days left change daily), so that the manual shows what staff see; what was written
 * is committed with the change. The manual beside the workbook is tried here, too.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { PAGES, picturesOf, textOf } from "../docs/pages";
import { openKind, openPanel, openSidebar } from "./sidebar-steps";
import { closeBrowser, openWorkbenchPage, typeInto, type WorkbenchPage } from "./workbench-page";

const FOLDER = join("docs", "manual", "pictures");
const WORDS = join(FOLDER, "words.json");
const LARGEST = 100 * 1024;
const SIZE = { width: 1120, height: 660 };

const before: Record<string, string> = existsSync(WORDS) ? JSON.parse(readFileSync(WORDS, "utf8")) : {};
const now: Record<string, string> = {};

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

async function open(blank: boolean): Promise<void> {
  workbench = await openWorkbenchPage({ blank });
  page = workbench.page;
  await page.setViewportSize(SIZE);
  sidebar = await openSidebar(page);
}

const front = (tab: string, cell: string) =>
  page.evaluate(([name, at]) => window.workbench.select(name, at), [tab, cell] as const);

const calm = () => page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });

/** Brings a part of the sidebar to its top. */
const scrollTo = (heading: string) =>
  sidebar
    .getByRole("heading", { name: heading })
    .first()
    .evaluate((element) => element.scrollIntoView());

/** Takes a picture; `words` is the part of the sidebar whose words tell that it has changed. */
async function picture(name: string, words = "body"): Promise<void> {
  await calm();
  const shown = await sidebar.locator(words).allInnerTexts();
  const selected = await page.evaluate(() => window.workbench.selected());
  const seen = [selected, ...shown].join("\n").replace(/[\d๐-๙]+/g, "0");
  now[name] = createHash("sha256").update(seen).digest("hex").slice(0, 16);
  const path = join(FOLDER, `${name}.webp`);
  await page.mouse.move(500, 12); // off what explains itself under the pointer
  const devtools = await page.context().newCDPSession(page);
  // WebP: half the size of JPEG where it is mostly letters.
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 60 });
  await devtools.detach();
  const bytes = Buffer.from(data, "base64");
  expect(bytes.length).toBeLessThanOrEqual(LARGEST);
  if (before[name] === now[name] && existsSync(path)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, bytes);
}

afterAll(closeBrowser);

describe("the first day", () => {
  beforeAll(() => open(true));
  afterAll(() => workbench.close());

  test("the sidebar offers to set the workbook up", async () => {
    await sidebar.getByRole("button", { name: "สร้างแท็บที่ใช้ทำงาน" }).waitFor();
    await picture("begin-set-up");
  });
});

describe("the year", () => {
  beforeAll(() => open(false));
  afterAll(() => workbench.close());

  test("the result, the issues, the announcement and the OIT items stand in their tabs", async () => {
    await front("ผลคะแนน", "A3");
    await scrollTo("ผลการประเมิน");
    await picture("year-4-result");
    await front("ประเด็น", "A3");
    await picture("year-5-issues");
    await front("ประกาศ", "A3");
    await picture("year-7-announcement");
    await front("OIT", "A3");
    await openPanel(sidebar, "งานอื่น ๆ");
    await scrollTo("รายการ OIT ของปี");
    await picture("year-10-oit");
  });

  test("measures: ideas for weak indicators, and how far they are", async () => {
    await front("มาตรการ", "A3");
    await openPanel(sidebar, "มาตรการ");
    await scrollTo("กำหนดเวลา");
    await picture("year-8-follow-up");
    await sidebar.locator("details").first().waitFor();
    await scrollTo("มาตรการ ปีงบประมาณ");
    await picture("year-6-measures");
    await front("มาตรการ", "L3");
    await page.mouse.move(500, 400);
    await page.mouse.wheel(1900, 0);
    await page.waitForFunction(() => window.workbench.isSelectionInView());
    await picture("year-9-results");
  });

  test("a document is made in two steps, from a template that can be changed", async () => {
    await openKind(sidebar, "รายงานผลฯ ฉบับเต็ม");
    await sidebar.getByRole("heading", { name: "ขั้นที่ 2 จัดทำเอกสาร" }).waitFor();
    await scrollTo("ขั้นที่ 1 ตรวจข้อมูล");
    await picture("year-11-documents");
    await sidebar.getByText("แม่แบบของเอกสารนี้").click();
    await sidebar.getByText("ใช้อยู่:").waitFor();
    await sidebar.getByText("แม่แบบของเอกสารนี้").evaluate((element) => element.scrollIntoView());
    await picture("templates");
  });

  test("keeping data, and trying the system", async () => {
    await openPanel(sidebar, "งานอื่น ๆ");
    await scrollTo("สำรองข้อมูล");
    await picture("keep");
    await sidebar.getByRole("button", { name: "ทดสอบระบบ" }).click();
    await sidebar.getByText(/จาก \d+ ข้อ/).waitFor();
    await scrollTo("ทดสอบระบบ");
    // How many lines pass depends on the machine's speed.
    await picture("self-check", "h2");
  });

  test("a finding leads to its explanation in the manual beside the workbook", async () => {
    await typeInto(page, "ผลคะแนน", "E10", "180");
    await openPanel(sidebar, "ตรวจความครบถ้วน");
    const finding = sidebar.getByRole("listitem").filter({ hasText: "ต้องอยู่ระหว่าง 0–100" });
    await finding.waitFor();
    await picture("check");
    await finding.getByRole("button", { name: "อ่านในคู่มือ" }).click();
    const manual = page.frameLocator('iframe[title="คู่มือผู้ช่วย ITA"]');
    const heading = manual.getByRole("heading", { name: "คะแนนอยู่นอกช่วง 0–100" });
    await heading.waitFor();
    const isInSight = () =>
      heading.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      });
    expect(await isInSight()).toBe(true);
    // The page is laid out anew when its dialog gets another width.
    await page.locator('iframe[title="คู่มือผู้ช่วย ITA"]').evaluate((frame) => {
      frame.style.width = "420px";
    });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('iframe[title="คู่มือผู้ช่วย ITA"]')?.clientWidth === 420);
    expect(await isInSight()).toBe(true);
    await manual.getByRole("link", { name: "คำศัพท์" }).click();
    await manual.getByRole("cell", { name: "จุดที่ต้องพัฒนา", exact: true }).waitFor();
  });
});

test("the manual shows exactly these pictures", () => {
  const pages = PAGES.filter((path) => path.startsWith(join("docs", "manual")));
  const shown = pages.flatMap((path) => picturesOf(textOf(path)).map(({ target }) => target));
  expect([...new Set(shown)].sort()).toEqual(
    Object.keys(now)
      .map((name) => `pictures/${name}.webp`)
      .sort(),
  );
  for (const name of Object.keys(now)) expect(statSync(join(FOLDER, `${name}.webp`)).size).toBeGreaterThan(5000);
  writeFileSync(WORDS, `${JSON.stringify(now, null, 1)}\n`);
});
