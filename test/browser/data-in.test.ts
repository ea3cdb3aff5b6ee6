// Getting data in from the sidebar: pasted scores, example measures, the OIT checklist, the next year.
import type { Frame, Page } from "playwright-core";
import { p, sampleDocx } from "../docx/sample-docx";
import { cellsOf, choose, closeBrowser, openWorkbenchPage, seriousFaults, sidebarOf, type WorkbenchPage } from "./workbench-page";

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  workbench = await openWorkbenchPage();
  page = workbench.page;
  await choose(page, "ผู้ช่วย ITA", "เปิดแถบผู้ช่วย");
  sidebar = await sidebarOf(page);
  await sidebar.getByText("92.68").first().waitFor();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

const openPanel = (title: string) => sidebar.getByRole("navigation").getByRole("button", { name: title }).click();
const expectNoFaults = async () => expect(await seriousFaults(sidebar)).toEqual([]);

test("pasted scores are shown beside the tab and only what was chosen is written", async () => {
  await openPanel("งานอื่น ๆ");
  await sidebar.getByRole("button", { name: "วางผลคะแนนจากข้อความ" }).click();
  await sidebar
    .getByLabel("ข้อความที่มีผลคะแนน")
    .fill("การปฏิบัติหน้าที่ 94.32\nการใช้งบประมาณ 90.10\nการปรับปรุงการทำงาน 79.20\nการปรับปรุงการทำงาน 74.07");
  await sidebar.getByRole("button", { name: "อ่านข้อความ" }).click();
  await sidebar.getByText("พบหลายค่า").waitFor();
  await sidebar.getByRole("button", { name: /บันทึกที่เลือก/ }).scrollIntoViewIfNeeded();
  await workbench.picture("data-in-scores");
  await expectNoFaults();
  expect(await sidebar.getByRole("button", { name: /บันทึกที่เลือก 0 ช่อง/ }).isDisabled()).toBe(true);
  await sidebar
    .getByRole("group", { name: /การใช้งบประมาณ/ })
    .getByLabel(/ใช้ 90.10/)
    .check();
  await sidebar.getByRole("button", { name: "บันทึกที่เลือก 1 ช่อง" }).click();
  await sidebar.getByText("บันทึกผลปี 2569 แล้ว 1 ช่อง").waitFor();
  const scores = (await cellsOf(page, "ผลคะแนน", "A3:H12")).flat();
  expect(scores).toContain(90.1);
  expect(scores).toContain(79.2);
});

test("an example measure is added in one click, and its row is shown", async () => {
  await openPanel("มาตรการ");
  await sidebar.getByText("8. การปรับปรุงการทำงาน").click();
  await workbench.picture("data-in-ideas");
  await expectNoFaults();
  await sidebar
    .getByRole("button", { name: /^เพิ่มในมาตรการ/ })
    .first()
    .click();
  await sidebar.getByRole("button", { name: "ไปที่แถวนั้น" }).click();
  await page.getByText("มาตรการ", { exact: true }).first().waitFor();
  await workbench.picture("data-in-added");
});

test("the next year is started, with what needs a look", async () => {
  await openPanel("งานอื่น ๆ");
  await expectNoFaults();
  await sidebar.getByRole("button", { name: "เติมรายการ OIT" }).click();
  await sidebar.getByText("ปี 2570: เพิ่ม 0 ข้อ").waitFor();
  await sidebar.getByRole("button", { name: "เริ่มปี 2571" }).click();
  await sidebar.getByText("ปี 2571: เพิ่มมาตรการ").waitFor();
  await workbench.picture("data-in-next-year");
  await expectNoFaults();
  await sidebar.getByRole("button", { name: "ดูรายการที่แก้" }).click();
  await sidebar.getByText("ยังไม่มีรายการที่แก้").waitFor();
});

test("after the start of a year is taken back, the year to fill in is the workbook's again", async () => {
  const year = sidebar.getByLabel("ปีที่ประเมิน ITA");
  expect(await year.inputValue()).toBe("2571");
  await page.evaluate(() => window.workbench.select("มาตรการ", "D4"));
  expect(await page.evaluate(() => window.workbench.isSelectionInView())).toBe(true);
  await sidebar.getByRole("button", { name: "ย้อนกลับ", exact: true }).click();
  await sidebar.getByText(/^ย้อนกลับแล้ว: /).waitFor();
  await page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });
  expect(await year.inputValue()).toBe("2570");
  expect(await sidebar.getByRole("button", { name: "เริ่มปี 2571" }).isEnabled()).toBe(true);
  expect(await sidebar.getByText("ปี 2571: เพิ่มมาตรการ").count()).toBe(0);
  // Rows that went behind the scenes moved neither what is selected nor what is in view.
  await page.waitForFunction(() => window.workbench.selected() === "มาตรการ!D4" && window.workbench.isSelectionInView());
  await workbench.picture("data-in-undone");
});

test("what was checked last is named, a file or the text", async () => {
  await openPanel("ตรวจความครบถ้วน");
  await sidebar.getByLabel("เลือกไฟล์ Word (.docx)").setInputFiles({
    name: "ของเรา.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(sampleDocx(p("รายงานผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2569"))),
  });
  await sidebar.getByText(/^ของเรา\.docx: /).waitFor();
  await sidebar.getByText("ไฟล์ที่เลือก: ของเรา.docx").waitFor();
  await sidebar.getByLabel("หรือวางข้อความของเอกสาร").fill("ได้คะแนนรวม 99.99 คะแนน ประจำปีงบประมาณ พ.ศ. 2569");
  await sidebar.getByRole("button", { name: "ตรวจข้อความ" }).click();
  await sidebar.getByText(/^ข้อความที่วาง: /).waitFor();
  expect(await sidebar.getByText(/ของเรา\.docx/).count()).toBe(0);
  await sidebar.getByText(/^ข้อความที่วาง: /).scrollIntoViewIfNeeded();
  await workbench.picture("data-in-text-checked");
});

test("the page complained of nothing", () => {
  expect(workbench.complaints).toEqual([]);
});
