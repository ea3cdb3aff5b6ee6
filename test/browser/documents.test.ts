// Every kind of document that the sidebar offers, made on the workbench and looked at on its shelf.
import type { Frame, Page } from "playwright-core";
import { checkFirst, englishIn, makeGoogleDoc, openKind, openPanel, openSidebar } from "./sidebar-steps";
import { closeBrowser, openWorkbenchPage, type WorkbenchPage } from "./workbench-page";

/** The first line of each kind, and a line of it that must be seen. */
const FIRST_LINES: Record<string, RegExp> = {
  "มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ (วิเคราะห์ผล + มาตรการ)": /^มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน/,
  "รายงานผลฯ ฉบับเต็ม (พร้อมตาราง OIT)": /^รายงานผลการดำเนินการ/,
  "รายงานผลฯ ฉบับย่อ แยกตาม IIT/EIT/OIT": /^ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส/,
  "รายงานความก้าวหน้า รอบ ๖ เดือน (รายตัวชี้วัด)": /^รายงานผลการดำเนินการตาม/,
  "รายงานผลฯ พร้อมประกาศแนบท้าย": /^รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน/,
  "ประกาศมาตรการฯ (เสนอผู้บริหารลงนาม)": /^ประกาศเทศบาลตำบลดอนสว่าง/,
  บันทึกข้อความ: /^บันทึกข้อความ/,
  แบบติดตามผลรายส่วนราชการ: /^แบบติดตามผล/,
};

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

test("the sidebar offers these kinds and no other", async () => {
  await openPanel(sidebar, "จัดทำเอกสาร");
  await workbench.picture("documents-kinds");
  expect(await sidebar.locator(".kind strong").allTextContents()).toEqual(Object.keys(FIRST_LINES));
});

test.each(Object.keys(FIRST_LINES))("“%s” is made and can be viewed", async (title) => {
  await openKind(sidebar, title);
  await checkFirst(sidebar);
  await makeGoogleDoc(sidebar);
  await sidebar.getByText("จัดทำแล้ว", { exact: true }).waitFor();
  expect(await englishIn(sidebar)).toEqual([]);
  await sidebar.getByRole("link", { name: "เปิด Google เอกสาร" }).click();
  const lines = page.locator(".pages section p");
  await lines.first().waitFor();
  const texts = (await lines.allTextContents()).map((line) => line.trim()).filter(Boolean);
  await workbench.picture(`documents-${Object.keys(FIRST_LINES).indexOf(title) + 1}`);
  expect(texts[0]).toMatch(FIRST_LINES[title] as RegExp);
  expect(texts.filter((line) => /[{}]|undefined|null|NaN/.test(line))).toEqual([]);
  await page.keyboard.press("Escape");
});

test("each of them stands on the shelf and in the sidebar's list", async () => {
  await openPanel(sidebar, "ภาพรวม");
  await openPanel(sidebar, "จัดทำเอกสาร");
  expect(await sidebar.locator(".earlier li").count()).toBe(Object.keys(FIRST_LINES).length);
  await page.getByRole("button", { name: /เอกสารที่จัดทำ 8/ }).click();
  await workbench.picture("documents-shelf");
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
