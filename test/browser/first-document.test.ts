// From an empty workbook to the first published document, as a new user goes: each action is one click, one choice or one
// cell, and the list of them is docs/first-document.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { englishIn } from "./sidebar-steps";
import { cellsOf, choose, closeBrowser, openWorkbenchPage, sidebarOf, typeInto, type WorkbenchPage } from "./workbench-page";

/** The issue asks for fewer than twenty. */
const FEWER_THAN = 20;

const SCORES = [
  "การปฏิบัติหน้าที่ 94.32",
  "การใช้งบประมาณ 88.20",
  "การใช้อำนาจ 89.79",
  "การใช้ทรัพย์สินของราชการ 88.51",
  "การแก้ไขปัญหาการทุจริต 90.90",
  "คุณภาพการดำเนินงาน 87.29",
  "ประสิทธิภาพการสื่อสาร 89.28",
  "การปรับปรุงการทำงาน 79.20",
  "การเปิดเผยข้อมูล 100.00",
  "การป้องกันการทุจริต 100.00",
  "คะแนนรวม 92.68 ระดับ ผ่านดี",
].join("\n");
const ADDRESS = "https://www.bansuan.go.th/ita/measures-2570.pdf";

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  workbench = await openWorkbenchPage({ blank: true });
  page = workbench.page;
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** The numbered lines of the page for staff. */
function writtenSteps(): string[] {
  const text = readFileSync(join(__dirname, "../../docs/first-document.md"), "utf8");
  return [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, step = ""]) => step);
}

/** Fills in the cell that is in front, and gives its address. */
async function fillIn(text: string): Promise<string> {
  await idle();
  const selected = await page.evaluate(() => window.workbench.selected());
  const [tab = "", cell = ""] = selected.split("!");
  await typeInto(page, tab, cell, text);
  return selected;
}

const idle = () => page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });
const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).first().click();

/** Each action with the words that its line on the page must hold. */
const ACTIONS: [string, () => Promise<unknown>][] = [
  [
    "เปิดแถบผู้ช่วย",
    async () => {
      await choose(page, "ผู้ช่วย ITA", "เปิดแถบผู้ช่วย");
      sidebar = await sidebarOf(page);
    },
  ],
  [
    "สร้างแท็บที่ใช้ทำงาน",
    async () => {
      await press("สร้างแท็บที่ใช้ทำงาน");
      await page.waitForFunction(() => window.workbench.selected() === "ข้อมูลหน่วยงาน!C4");
    },
  ],
  ["ชื่อหน่วยงาน", async () => expect(await fillIn("เทศบาลตำบลบ้านสวน")).toBe("ข้อมูลหน่วยงาน!C4")],
  [
    "อำเภอ",
    async () => {
      await page.keyboard.press("ArrowDown");
      expect(await fillIn("เมือง")).toBe("ข้อมูลหน่วยงาน!C6");
    },
  ],
  ["จังหวัด", async () => expect(await fillIn("ตาก")).toBe("ข้อมูลหน่วยงาน!C7")],
  ["วางผลคะแนนจากข้อความ", () => press("วางผลคะแนนจากข้อความ")],
  ["วางข้อความ", () => sidebar.getByLabel("ข้อความที่มีผลคะแนน").fill(SCORES)],
  ["อ่านข้อความ", () => press("อ่านข้อความ")],
  ["บันทึกที่เลือก", () => press("บันทึกที่เลือก 12 ช่อง")],
  ["ต่อไป: กำหนดมาตรการ", () => press("ต่อไป: กำหนดมาตรการ")],
  ["เพิ่มประเด็นจากคะแนน", () => press("เพิ่มประเด็นจากคะแนน")],
  ["ผู้รับผิดชอบ", () => sidebar.getByLabel("ผู้รับผิดชอบของมาตรการที่เพิ่ม").selectOption("ทุกส่วนราชการ")],
  ["เพิ่มในมาตรการ", () => press(/^เพิ่มในมาตรการ/)],
  ["ต่อไป: จัดทำเอกสารมาตรการ", () => press("ต่อไป: จัดทำเอกสารมาตรการ")],
  ["สร้างเป็น Google เอกสาร", () => press("สร้างเป็น Google เอกสาร")],
  ["เปิด Google เอกสาร", openDocument],
  [
    "กรอกลิงก์ที่เผยแพร่",
    async () => {
      await press("กรอกลิงก์ที่เผยแพร่ในทะเบียนเอกสาร");
      await page.waitForFunction(() => window.workbench.selected().startsWith("ทะเบียนเอกสาร!"));
    },
  ],
  ["วางที่อยู่", () => fillIn(ADDRESS)],
];

async function openDocument(): Promise<void> {
  await sidebar.getByRole("link", { name: "เปิด Google เอกสาร" }).click();
  await page.locator(".pages section").first().waitFor();
  await page.locator(".pages").getByText("๙๒.๖๘").first().waitFor();
  await workbench.picture("first-document-paper");
  await page.keyboard.press("Escape");
}

test("the page for staff has these actions, fewer than twenty", () => {
  expect(ACTIONS.length).toBeLessThan(FEWER_THAN);
  const steps = writtenSteps();
  expect(steps.length).toBe(ACTIONS.length);
  for (const [index, [words]] of ACTIONS.entries()) expect(steps[index]).toContain(words);
});

test.each(ACTIONS)("“%s”", async (words, act) => {
  await act();
  await idle();
  const number = String(1 + ACTIONS.findIndex(([other]) => other === words)).padStart(2, "0");
  await workbench.picture(`first-document-${number}`);
});

test("the document stands in the register as published, and the sidebar has nothing more to say of it", async () => {
  const rows = await cellsOf(page, "ทะเบียนเอกสาร", "A3:L3");
  expect(rows[0]).toEqual(expect.arrayContaining(["ร่างแล้ว", ADDRESS]));
  await sidebar.getByRole("navigation").getByRole("button", { name: "ภาพรวม" }).click();
  await press("อ่านสมุดงานอีกครั้ง");
  await sidebar.locator(".steps li.done", { hasText: "จัดทำและเผยแพร่เอกสาร" }).waitFor();
  await workbench.picture("first-document-end");
  expect(await englishIn(sidebar)).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
