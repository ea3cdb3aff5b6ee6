// The troubles of Google, switched on at the workbench: what the sidebar then says, and what still works.
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import type { Frame, Page } from "playwright-core";
import { checkFirst, downloadBy, englishIn, makeGoogleDoc, openKind, openPanel, openSidebar } from "./sidebar-steps";
import { cellsOf, closeBrowser, openWorkbenchPage, seriousFaults, type WorkbenchPage } from "./workbench-page";

const KIND = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ (วิเคราะห์ผล + มาตรการ)";

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

async function simulate(trouble: string): Promise<void> {
  await page.getByRole("button", { name: /จำลองการทำงานบน Google/ }).click();
  const dialog = page.getByRole("dialog", { name: "จำลองการทำงานบน Google" });
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("radio", { name: trouble }).check();
  await page.keyboard.press("Escape");
}

/** The text of what the sidebar alerts, which is Thai and free of faults for a screen reader. */
async function alerted(picture: string): Promise<string> {
  const alert = sidebar.getByRole("alert");
  await alert.first().waitFor();
  await alert.first().scrollIntoViewIfNeeded();
  await workbench.picture(`trouble-${picture}`);
  expect(await englishIn(sidebar)).toEqual([]);
  expect(await seriousFaults(sidebar)).toEqual([]);
  return (await alert.allTextContents()).join("\n");
}

test("the day's quota is used up: it is explained, and the Word file can still be had", async () => {
  await simulate("โควตาของวันหมด");
  await openKind(sidebar, KIND);
  await checkFirst(sidebar);
  await makeGoogleDoc(sidebar);
  const text = await alerted("quota");
  expect(text).toContain("ครบจำนวนที่ Google ให้ต่อวันแล้ว");
  expect(text).toContain("ดาวน์โหลดไฟล์ Word (.docx)");
  const download = await downloadBy(page, sidebar, "ดาวน์โหลดไฟล์ Word (.docx)");
  const xml = new PizZip(readFileSync(await download.path())).file("word/document.xml")?.asText();
  expect(xml).toContain("เทศบาลตำบลดอนสว่าง");
  expect((await cellsOf(page, "ทะเบียนเอกสาร", "A3:Z3")).flat()).toContain("ไม่สำเร็จ");
  const card = sidebar.locator(".made", { hasText: "ดาวน์โหลดแล้ว" });
  await card.waitFor();
  await card.scrollIntoViewIfNeeded();
  await workbench.picture("trouble-downloaded");
  expect(await englishIn(sidebar)).toEqual([]);
  expect(await seriousFaults(sidebar)).toEqual([]);
});

test("Drive was not permitted: it is explained", async () => {
  await simulate("ไม่ได้รับสิทธิ์ไดรฟ์");
  await makeGoogleDoc(sidebar);
  await sidebar.getByText("ยังไม่ได้อนุญาตให้ผู้ช่วยสร้างเอกสาร").waitFor();
  expect(await alerted("permission")).toContain("อนุญาตสิทธิ์ทุกข้อ");
});

test("a run that is cut leaves an attempt in the open; the next one finds or asks, never doubles", async () => {
  await simulate("ทำงานเกิน 6 นาที");
  await makeGoogleDoc(sidebar);
  await sidebar.getByText("ใช้เวลานานเกินกำหนด").first().waitFor();
  await alerted("cut");
  await simulate("ไม่มีปัญหา");
  await openKind(sidebar, KIND);
  await checkFirst(sidebar);
  await makeGoogleDoc(sidebar);
  await sidebar.getByText("จัดทำแล้ว", { exact: true }).waitFor();
  await page.getByRole("button", { name: /เอกสารที่จัดทำ 1/ }).waitFor();
});

test("several accounts in one browser: it is explained in every panel, and goes when it is over", async () => {
  await simulate("ใช้หลายบัญชีในเบราว์เซอร์เดียว");
  await openPanel(sidebar, "ตรวจความครบถ้วน");
  await sidebar.locator(".finding", { hasText: "หลายบัญชี" }).waitFor();
  expect(await englishIn(sidebar)).toEqual([]);
  await workbench.picture("trouble-accounts");
  sidebar = await openSidebarAgain();
  expect(await alerted("accounts-first")).toContain("หลายบัญชี");
  await simulate("ไม่มีปัญหา");
  await sidebar.getByRole("button", { name: "ลองอีกครั้ง" }).click();
  await sidebar.getByText("92.68").first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

/** Opens the sidebar where its first request may fail. */
async function openSidebarAgain(): Promise<Frame> {
  await page.getByRole("button", { name: "ปิดแถบด้านข้าง" }).click();
  return openSidebar(page);
}
