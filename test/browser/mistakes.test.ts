// What staff do wrong by hand, and what the sidebar then says of it: the tab, the cell, in Thai, and a way there.
import type { Frame, Page } from "playwright-core";
import { englishIn, openPanel, openSidebar } from "./sidebar-steps";
import { cellsOf, closeBrowser, openWorkbenchPage, seriousFaults, typeInto, type WorkbenchPage } from "./workbench-page";

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  workbench = await openWorkbenchPage();
  page = workbench.page;
  sidebar = await openSidebar(page);
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** The findings of the workbook as the panel shows them, after it has looked again. */
async function findings(): Promise<string[]> {
  await openPanel(sidebar, "ภาพรวม");
  await openPanel(sidebar, "ตรวจความครบถ้วน");
  await sidebar.locator(".summary").waitFor();
  expect(await englishIn(sidebar)).toEqual([]);
  return sidebar.locator(".finding").allTextContents();
}

/** Follows a way of a finding, and gives what is selected in the grid then. */
async function follow(place: string, words = "ไปที่"): Promise<string> {
  await sidebar
    .getByRole("button", { name: `${words} แท็บ ${place}` })
    .first()
    .click();
  await page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });
  return page.evaluate(() => window.workbench.selected());
}

test("the sample has none", async () => {
  expect(await findings()).toEqual([]);
});

test("text and an impossible number in the place of scores", async () => {
  await typeInto(page, "ผลคะแนน", "F5", "สูง");
  await typeInto(page, "ผลคะแนน", "F6", "102");
  await page.evaluate(() => window.workbench.select("เริ่มต้น", "B2"));
  const found = await findings();
  expect(found.filter((text) => text.includes("“สูง”") && text.includes("ไปที่ แท็บ ผลคะแนน ช่อง F5"))).toHaveLength(1);
  expect(found.filter((text) => text.includes("“102”") && text.includes("ไปที่ แท็บ ผลคะแนน ช่อง F6"))).toHaveLength(1);
  expect(await follow("ผลคะแนน ช่อง F6")).toBe("ผลคะแนน!F6");
  await workbench.picture("mistakes-scores");
});

test("a method copied from another measure: both cells are named and can be gone to", async () => {
  await page.evaluate(() => window.workbench.write("มาตรการ", "E9", String(window.workbench.read("มาตรการ", "E8")[0]?.[0])));
  const told = (await findings()).filter((text) => text.includes("เหมือนกับอีกแถวหนึ่ง"));
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toMatch(/ไปที่ แท็บ มาตรการ ช่อง E9.*เทียบกับ แท็บ มาตรการ ช่อง E8/);
  expect(await follow("มาตรการ ช่อง E8", "เทียบกับ")).toBe("มาตรการ!E8");
  await workbench.picture("mistakes-copied");
});

test("a tab under another name is still known, and findings call it by that name", async () => {
  const tab = page.locator("#grid").getByText("มาตรการ", { exact: true });
  await tab.click();
  await tab.dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("มาตรการปีนี้");
  await page.keyboard.press("Enter");
  await typeInto(page, "มาตรการปีนี้", "B3", "15");
  const found = await findings();
  expect(found.filter((text) => text.includes("15") && text.includes("ไปที่ แท็บ มาตรการปีนี้ ช่อง B3"))).not.toEqual([]);
  await page.evaluate(() => window.workbench.select("ผลคะแนน", "F3"));
  expect(await follow("มาตรการปีนี้ ช่อง B3")).toBe("มาตรการปีนี้!B3");
  await workbench.picture("mistakes-renamed");
});

test("a row that was deleted is missed by its name", async () => {
  await page.evaluate(() => window.workbench.select("ผลคะแนน", "F3"));
  const [x, y] = [20, 319]; // the number of row 7 beside the grid
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.workbench.selected().startsWith("ผลคะแนน!A7:"));
  await page.mouse.click(x, y, { button: "right" });
  await page.getByText("ลบแถวที่เลือก").click();
  expect(await cellsOf(page, "ผลคะแนน", "B6:B7")).toEqual([["การใช้ทรัพย์สินของราชการ"], ["คุณภาพการดำเนินงาน"]]);
  const found = await findings();
  expect(found.filter((text) => text.includes("การแก้ไขปัญหาการทุจริต"))).not.toEqual([]);
  await workbench.picture("mistakes-row");
  expect(await seriousFaults(sidebar)).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
