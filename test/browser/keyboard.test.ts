// The sidebar without a mouse: from the menu through every panel to a document, with the focus seen at each step.
import type { Frame, Page } from "playwright-core";
import { closeBrowser, openWorkbenchPage, sidebarOf, type WorkbenchPage } from "./workbench-page";

/** More presses of Tab than any panel has controls. */
const MOST_PRESSES = 60;

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  workbench = await openWorkbenchPage();
  page = workbench.page;
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** What has the focus inside the sidebar: its words, and the width of the line around it. */
const focused = () =>
  sidebar.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element.closest<HTMLElement>("label");
    const marked = element.matches("input[type=file]") && label ? label : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    const words = (element.matches("input, select, textarea") ? label : element)?.textContent ?? "";
    return { words: words.trim(), line: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth) };
  });

/** Presses Tab until the control whose words begin with `words` has the focus; each one on the way must be seen to have it. */
async function tabTo(words: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused();
    passed.push(now.words);
    expect(now).toMatchObject({ line: 3 });
    if (now.words.startsWith(words)) return;
  }
  throw new Error(`${words} cannot be reached; passed ${passed.join(" | ")}`);
}

test("the sidebar is opened from the menu and takes the keyboard", async () => {
  await page.getByRole("menuitem", { name: "ผู้ช่วย ITA", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  sidebar = await sidebarOf(page);
  await sidebar.getByText("92.68").first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
});

test("the unit at work is chosen", async () => {
  await tabTo("ส่วนงานที่กำลังทำงาน");
  await page.keyboard.press("ArrowDown");
  await page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });
  expect(await sidebar.getByRole("combobox").inputValue()).toBe("ทุกส่วนราชการ");
});

test("every panel is opened, by Enter and by the space bar", async () => {
  const panels = await sidebar.locator("nav button").allTextContents();
  expect(panels).toEqual(expect.arrayContaining(["ภาพรวม", "ตรวจความครบถ้วน", "จัดทำเอกสาร", "งานอื่น ๆ"]));
  for (const [index, panel] of panels.entries()) {
    await tabTo(panel);
    await page.keyboard.press(index % 2 === 0 ? "Enter" : "Space");
    expect(await sidebar.locator("nav [aria-current=page]").textContent()).toBe(panel);
    await sidebar.locator("main h2").first().waitFor();
    await workbench.picture(`keyboard-${panel}`);
  }
});

test("every control of “งานอื่น ๆ” is reached, files are chosen by keyboard too", async () => {
  await tabTo("ดาวน์โหลดไฟล์สำรอง");
  await tabTo("เลือกไฟล์สำรอง");
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Space");
  await (await chooser).setFiles([]);
  await workbench.picture("keyboard-file");
});

test("a document is made, and its link followed", async () => {
  await tabTo("จัดทำเอกสาร", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo("มาตรการส่งเสริมคุณธรรม");
  await page.keyboard.press("Enter");
  expect((await focused()).words).toMatch(/^มาตรการส่งเสริมคุณธรรม/);
  await sidebar.getByRole("heading", { name: "ขั้นที่ 2 จัดทำเอกสาร" }).waitFor();
  await tabTo("สร้างเป็น Google เอกสาร");
  await page.keyboard.press("Space");
  await sidebar.getByText("จัดทำแล้ว", { exact: true }).waitFor();
  await tabTo("เปิด Google เอกสาร");
  await workbench.picture("keyboard-made");
  await page.keyboard.press("Enter");
  await page.locator(".pages section").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});
