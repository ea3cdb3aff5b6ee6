// Text that means harm in every cell, met in the sidebar, in dialogs and on the page: it is shown and never run. And the
// self-check as staff start it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { checkFirst, downloadBy, makeGoogleDoc, openKind, openPanel, openSidebar } from "./sidebar-steps";
import { cellsOf, choose, closeBrowser, openWorkbenchPage, seriousFaults, type WorkbenchPage } from "./workbench-page";

const MARK = `<img src=x onerror="for (const w of [window, parent, top]) w.pwned = 1"><script>window.pwned = 1</script><b>หนา</b>`;
const KIND = "บันทึกข้อความ";

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;
const folder = mkdtempSync(join(tmpdir(), "ita-hostile-"));

/** A backup of the sample whose every text is the mark, with a word before it so that rows can be told apart. */
function hostileBackup(): string {
  const marked = (value: unknown, count: { of: number }, field = ""): unknown => {
    if (Array.isArray(value)) return value.slice(0, 6).map((entry) => marked(entry, count));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, marked(entry, count, key)]));
    }
    const kept = [
      "id",
      "key",
      "number",
      "role",
      "agencyType",
      "indicators",
      "indicator",
      "format",
      "status",
      "kind",
      "announcementDate",
    ];
    if (typeof value !== "string" || value === "" || kept.includes(field) || /Date$/.test(field)) return value;
    count.of += 1;
    return `ข้อความ ${count.of} ${MARK}`;
  };
  const sample = JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")) as Record<string, unknown>;
  const { unreadable, templates, texts, catalogueEdits, suggestions, scores, ...rest } = sample;
  const path = join(folder, `สำรอง ${"<img src=x onerror=parent.pwned=1>".replace(/[<>"=]/g, "")}.json`);
  const file = { ...(marked(rest, { of: 0 }) as object), unreadable, templates, texts, catalogueEdits, suggestions, scores };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** No frame of the page ran the mark, and none has an element of it. */
async function expectNothingRan(): Promise<void> {
  for (const frame of page.frames()) {
    const ran = await frame.evaluate(() => [
      (window as unknown as { pwned?: number }).pwned,
      document.querySelectorAll('img[src="x"]').length,
      document.querySelectorAll("b").length,
    ]);
    expect(ran.slice(0, 2)).toEqual([undefined, 0]);
  }
}

beforeAll(async () => {
  workbench = await openWorkbenchPage();
  page = workbench.page;
  sidebar = await openSidebar(page);
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

test("the self-check: each line with its state, the document, the text to copy and to download", async () => {
  await openPanel(sidebar, "งานอื่น ๆ");
  const section = sidebar.getByRole("region", { name: "ทดสอบระบบ" });
  await section.getByRole("button", { name: "ทดสอบระบบ" }).click();
  await section.getByText(/ต้องแก้ไข 0 · ควรดู \d · ผ่าน \d+ จาก 17 ข้อ/).waitFor();
  await section.getByText("ควรดู: หน้าตาเอกสาร").scrollIntoViewIfNeeded();
  await workbench.picture("self-check");
  await section.getByRole("button", { name: "ดาวน์โหลดผลทดสอบ" }).scrollIntoViewIfNeeded();
  await workbench.picture("self-check-end");
  expect(await seriousFaults(sidebar)).toEqual([]);
  const download = await downloadBy(page, sidebar, "ดาวน์โหลดผลทดสอบ");
  expect(readFileSync(await download.path(), "utf8")).toContain("ต้องแก้ไข 0 ข้อ");
  await section.getByRole("link", { name: "เปิดเอกสารทดสอบ" }).click();
  await page.getByText("ลบทิ้งได้ทันที").first().waitFor();
  await workbench.picture("self-check-document");
  await page.keyboard.press("Escape");
});

test("the menu item shows the report as text to copy", async () => {
  await choose(page, "ผู้ช่วย ITA", "ทดสอบระบบ");
  const dialog = page.getByRole("dialog", { name: "ผลทดสอบระบบ ผู้ช่วย ITA" });
  const frame = await (await dialog.locator("iframe").elementHandle())?.contentFrame();
  expect(await frame?.getByRole("textbox").inputValue()).toContain("ต้องแก้ไข 0 ข้อ");
  await workbench.picture("self-check-dialog");
  await dialog.getByRole("button", { name: "ปิด" }).click();
  await dialog.waitFor({ state: "detached" });
});

test("a backup without names is offered, and told as such", async () => {
  await openPanel(sidebar, "งานอื่น ๆ");
  const section = sidebar.getByRole("region", { name: "สำรองข้อมูล" });
  await section.getByRole("checkbox", { name: /ไม่เก็บชื่อผู้ลงนาม/ }).check();
  await section.scrollIntoViewIfNeeded();
  await workbench.picture("backup");
  const download = await downloadBy(page, sidebar, "ดาวน์โหลดไฟล์สำรอง");
  expect(download.suggestedFilename()).toContain("ไม่มีชื่อ");
  expect(readFileSync(await download.path(), "utf8")).toContain("ไม่มีชื่อผู้ลงนาม (เลือกไม่เก็บไว้)");
});

test("marks of HTML and script in every cell are shown as text in all panels, in the document and in the grid", async () => {
  await openPanel(sidebar, "งานอื่น ๆ");
  const restore = sidebar.getByRole("region", { name: "นำข้อมูลสำรองกลับ" });
  await restore.locator('input[type="file"]').setInputFiles(hostileBackup());
  await restore.getByRole("button", { name: "นำข้อมูลกลับ" }).click();
  await restore.getByText(/นำข้อมูลกลับแล้ว \d+ แถว/).waitFor();
  expect((await cellsOf(page, "มาตรการ", "D3"))[0]?.[0]).toContain(MARK);
  await sidebar.getByRole("heading", { level: 1 }).getByText("<script>").waitFor();
  for (const panel of ["ภาพรวม", "ตรวจความครบถ้วน", "มาตรการ", "จัดทำเอกสาร", "งานอื่น ๆ"] as const) {
    await openPanel(sidebar, panel);
    await sidebar.getByRole("main").getByRole("heading").first().waitFor();
    await expectNothingRan();
  }
  await openPanel(sidebar, "ตรวจความครบถ้วน");
  await sidebar.locator(".finding").first().waitFor();
  await workbench.picture("hostile-check");
  await openKind(sidebar, KIND);
  await checkFirst(sidebar);
  await makeGoogleDoc(sidebar);
  await sidebar.getByText("จัดทำแล้ว", { exact: true }).waitFor();
  await sidebar.getByRole("link", { name: "เปิด Google เอกสาร" }).first().click();
  await page.getByText("<script>").first().waitFor();
  await workbench.picture("hostile-document");
  await expectNothingRan();
  await page.keyboard.press("Escape");
  await choose(page, "ผู้ช่วย ITA", "ตั้งค่า/ซ่อมแซมสมุดงาน");
  await page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });
  await expectNothingRan();
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
