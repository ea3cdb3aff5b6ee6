// A template as staff change it: taken out of the sidebar, edited, given back, used, refused when broken, and left again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import type { Frame, Page } from "playwright-core";
import { checkFirst, downloadBy, englishIn, openKind, openSidebar } from "./sidebar-steps";
import { closeBrowser, openWorkbenchPage, seriousFaults, type WorkbenchPage } from "./workbench-page";

const KIND = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ (วิเคราะห์ผล + มาตรการ)";
const ADDED = "จัดทำโดยความร่วมมือของทุกส่วนราชการใน";

let folder: string;
let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;
let standard: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ita-template-"));
  workbench = await openWorkbenchPage();
  page = workbench.page;
  sidebar = await openSidebar(page);
  await openKind(sidebar, KIND);
  await checkFirst(sidebar);
  await sidebar.getByText("แม่แบบของเอกสารนี้").click();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

const XML = "word/document.xml";
const documentXml = (docx: Buffer) => new PizZip(docx).file(XML)?.asText() ?? "";

/** The document with paragraphs of these texts put before everything else, as an editor would save it. */
function withParagraphs(docx: Buffer, texts: string[]): Buffer {
  const zip = new PizZip(docx);
  const added = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  zip.file(XML, documentXml(docx).replace("<w:body>", `<w:body>${added}`));
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

async function giveTemplate(name: string, docx: Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, docx);
  await sidebar.getByLabel("นำแม่แบบที่แก้แล้วเข้า").setInputFiles(path);
}

/** document.xml of the document made with the template in use. */
async function madeXml(): Promise<string> {
  const download = await downloadBy(page, sidebar, "ดาวน์โหลดไฟล์ Word (.docx)");
  return documentXml(readFileSync(await download.path()));
}

test("the template in use is taken out with its tags", async () => {
  await sidebar.getByText("ใช้อยู่: แม่แบบของระบบ").waitFor();
  const download = await downloadBy(page, sidebar, "นำแม่แบบออก (.docx)");
  expect(download.suggestedFilename()).toMatch(/^แม่แบบ มาตรการ.*\.docx$/);
  standard = readFileSync(await download.path());
  expect(documentXml(standard)).toContain("{ชื่อหน่วยงาน}");
  await workbench.picture("template-default");
});

test("a changed one is kept, and the next document follows it", async () => {
  await giveTemplate("มาตรการของเทศบาล.docx", withParagraphs(standard, [`${ADDED}{ชื่อหน่วยงาน}`]));
  await sidebar.getByText("ใช้อยู่: แม่แบบของหน่วยงาน (มาตรการของเทศบาล.docx)").waitFor();
  await sidebar.getByText("เก็บแม่แบบแล้ว").waitFor();
  expect(await madeXml()).toContain(`${ADDED}เทศบาลตำบลดอนสว่าง`);
  await workbench.picture("template-own");
});

test("a broken one is refused with every fault and its place; the kept one stays", async () => {
  await giveTemplate("มาตรการแก้พลาด.docx", withParagraphs(standard, ["{ชื่อหน่วยงาร}", "{#มาตรการ} ต่อด้วย {ไม่มีชื่อนี้}"]));
  const findings = sidebar.locator(".templates .finding.error");
  await findings.first().waitFor();
  const texts = (await findings.allTextContents()).join("\n");
  for (const words of ["ชื่อหน่วยงาร", "ชื่อหน่วยงาน", "มาตรการ", "ไม่มีชื่อนี้", "ย่อหน้าที่ 1", "ย่อหน้าที่ 2"]) {
    expect(texts).toContain(words);
  }
  expect(await englishIn(sidebar)).toEqual([]);
  expect(await seriousFaults(sidebar)).toEqual([]);
  await findings.first().scrollIntoViewIfNeeded();
  await workbench.picture("template-refused");
  await sidebar.getByText("ใช้อยู่: แม่แบบของหน่วยงาน (มาตรการของเทศบาล.docx)").waitFor();
  expect(await madeXml()).toContain(ADDED);
});

test("what is no Word file is refused with a plain reason", async () => {
  await giveTemplate("ภาพ.docx", Buffer.from("ไม่ใช่ไฟล์ Word"));
  await sidebar.locator(".templates .finding.error", { hasText: "docx" }).waitFor();
  expect(await sidebar.locator(".templates .finding").count()).toBe(1);
  expect(await englishIn(sidebar)).toEqual([]);
  await workbench.picture("template-no-docx");
});

test("one press goes back to the default", async () => {
  await sidebar.getByRole("button", { name: "กลับไปใช้แม่แบบของระบบ" }).click();
  await sidebar.getByText("ใช้อยู่: แม่แบบของระบบ").waitFor();
  expect(await madeXml()).not.toContain(ADDED);
  expect(workbench.complaints).toEqual([]);
});
