// What staff do in the sidebar, step by step, for tests: opening it, its panels, a document, a file given to it.
import type { Download, Frame, Page } from "playwright-core";
import { choose, sidebarOf } from "./workbench-page";

export type PanelName = "ภาพรวม" | "ตรวจความครบถ้วน" | "มาตรการ" | "จัดทำเอกสาร" | "งานอื่น ๆ";

/** Opens the sidebar from the menu and waits for what it read of the workbook. */
export async function openSidebar(page: Page): Promise<Frame> {
  await choose(page, "ผู้ช่วย ITA", "เปิดแถบผู้ช่วย");
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole("main").getByRole("heading").first().waitFor();
  return sidebar;
}

export async function openPanel(sidebar: Frame, panel: PanelName): Promise<void> {
  await sidebar.getByRole("navigation").getByRole("button", { name: panel }).click();
}

/** Opens the view of one kind of document from the list of kinds. */
export async function openKind(sidebar: Frame, title: string): Promise<void> {
  await openPanel(sidebar, "ภาพรวม");
  await openPanel(sidebar, "จัดทำเอกสาร");
  await sidebar.locator(".kind", { hasText: title }).click();
  await sidebar.getByRole("heading", { name: title }).waitFor();
}

/** Waits for the check of the open kind, and confirms where something is missing, as a person in a hurry does. */
export async function checkFirst(sidebar: Frame): Promise<void> {
  await sidebar.getByRole("heading", { name: "ขั้นที่ 2 จัดทำเอกสาร" }).waitFor();
  const confirmation = sidebar.getByRole("checkbox", { name: "ยืนยันจัดทำเอกสาร แม้ข้อมูลยังไม่ครบถ้วน" });
  if (await confirmation.count()) await confirmation.check();
}

export async function makeGoogleDoc(sidebar: Frame): Promise<void> {
  await sidebar.getByRole("button", { name: "สร้างเป็น Google เอกสาร" }).click();
}

/** Presses a button that offers a file. */
export async function downloadBy(page: Page, sidebar: Frame, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    sidebar.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return download;
}

/** Latin letters that staff know from the assessment, from Google and from their own files, and references of cells. */
const KNOWN_WORDS = /^(ITA|ITAS|IIT|EIT|OIT|O\d+|Google|Microsoft|Word|PDF|PNG|docx|json|png|pdf|https?|[A-Z]{1,2}\d+)$/;

/** English within the commission's own names of OIT items. */
const ITEM_NAMES = /E-Service|Social Network|No Gift Policy/g;

/** English words that can be seen in the sidebar; names of files, of items and web addresses are not counted. */
export async function englishIn(sidebar: Frame): Promise<string[]> {
  const [text = ""] = await sidebar.locator("body").allInnerTexts();
  const own = text.replace(ITEM_NAMES, "").replace(/\S+\.(docx|json|png|pdf|th|com)\b\S*/g, "");
  const words = own.match(/[A-Za-z][A-Za-z0-9_]+/g) ?? [];
  return words.filter((word) => !KNOWN_WORDS.test(word));
}
