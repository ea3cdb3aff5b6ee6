// The panels of the sidebar as staff use them, one after the other on one workbook, with a picture of each.
import type { Frame, Page } from "playwright-core";
import type { ActionName } from "../../src/actions/protocol";
import { englishIn, makeGoogleDoc, openKind, openPanel, openSidebar, type PanelName } from "./sidebar-steps";
import { cellsOf, choose, closeBrowser, openWorkbenchPage, seriousFaults, sidebarOf, type WorkbenchPage } from "./workbench-page";

const PANELS: PanelName[] = ["ภาพรวม", "ตรวจความครบถ้วน", "มาตรการ", "จัดทำเอกสาร", "งานอื่น ๆ"];
const MEASURES_KIND = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ (วิเคราะห์ผล + มาตรการ)";
/** Short names of months, for a period that ends in the month in which the test runs. */
const MONTHS = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  workbench = await openWorkbenchPage();
  page = workbench.page;
  await countRequests();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** From now on the page notes every request of the sidebar. */
async function countRequests(): Promise<void> {
  await page.evaluate(() => {
    const requests: string[] = [];
    Object.assign(window, { requests });
    addEventListener("message", ({ data }) => data?.kind === "run" && requests.push(data.args[0]));
  });
}

/** The requests since this was last asked. */
const requests = (): Promise<ActionName[]> =>
  page.evaluate(() => (window as unknown as { requests: ActionName[] }).requests.splice(0));

const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).first().click();
const idle = () => page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });

/** The picture of what the sidebar shows, whole, and that nothing in it is English or wrong for a screen reader. */
async function looked(name: string): Promise<void> {
  await idle();
  await workbench.picture(`sidebar-${name}`);
  expect(await englishIn(sidebar)).toEqual([]);
  expect({ name, faults: await seriousFaults(sidebar) }).toEqual({ name, faults: [] });
}

/** Puts a text into a cell, as if someone had typed it. */
async function write(tab: string, cell: string, text: string): Promise<void> {
  await page.evaluate(([name, notation, typed]) => window.workbench.write(name, notation, typed), [tab, cell, text] as const);
}

test("one request fills the first view", async () => {
  await choose(page, "ผู้ช่วย ITA", "เปิดแถบผู้ช่วย");
  sidebar = await sidebarOf(page);
  await sidebar.getByText("92.68").first().waitFor();
  await idle();
  expect(await requests()).toEqual(["overview"]);
});

describe("ภาพรวม", () => {
  test("shows the weak indicator first, the change, and where points are to be had", async () => {
    const rows = await sidebar.locator(".scores tr").allInnerTexts();
    expect(rows[0]).toMatch(/8\. การปรับปรุงการทำงาน\s+ต่ำกว่าเกณฑ์[\s\S]*79\.20[\s\S]*เพิ่มขึ้น 2\.72/);
    expect(rows).toHaveLength(10);
    await sidebar.getByText("เทียบกับปี 2568 เพิ่มขึ้น 2.35").waitFor();
    await sidebar.getByText("ถึงระดับ ผ่านดีเยี่ยม ต้องได้ คะแนนรวมอีก 2.32").waitFor();
    expect((await sidebar.locator(".best li").allInnerTexts())[0]).toMatch(/^8\. [\s\S]*คะแนนรวมเพิ่ม 2\.08/);
    await looked("overview");
  });

  test("each step leads to its tab, and one that waits to its cell, which is scrolled to", async () => {
    await sidebar.locator(".steps li", { hasText: "เปิดเผยข้อมูล OIT" }).getByRole("button", { name: /^ไปที่/ }).click();
    await page.waitForFunction(() => window.workbench.selected() === "OIT!I29");
    await page.waitForFunction(() => window.workbench.isSelectionInView());
    expect((await cellsOf(page, "OIT", "A29:I29"))[0]?.[8]).toBe("");
    await sidebar.locator(".steps li", { hasText: "ร่างประกาศ" }).getByRole("button", { name: /^ไปที่/ }).click();
    await page.waitForFunction(() => window.workbench.selected().startsWith("ประกาศ!"));
    await workbench.picture("sidebar-step");
    await requests();
  });

  test("one press writes the issues from the scores, another the announcement from the measures", async () => {
    const blank = (tab: string, cells: string) =>
      page.evaluate(
        ([name, range]) => {
          window.workbench.read(name, range).forEach((_, index) => {
            window.workbench.write(
              name,
              range.replace(/(\d+):.*/, (_whole, first) => String(Number(first) + index)),
              "",
            );
          });
        },
        [tab, cells] as const,
      );
    const ofYear = async (tab: string, column: string, year: number) => {
      const rows = await cellsOf(page, tab, "A1:A60");
      const own = rows.flatMap(([cell], index) => (cell === year ? [index + 1] : []));
      return `${column}${own[0]}:${column}${own.at(-1)}`;
    };
    await blank("ประเด็น", await ofYear("ประเด็น", "E", 2569));
    await blank("ประกาศ", await ofYear("ประกาศ", "C", 2570));
    await press("อ่านสมุดงานอีกครั้ง");
    const step = (title: string) => sidebar.locator(".steps li", { hasText: title });
    await step("สรุปประเด็นจากผลคะแนน").getByRole("button", { name: "เพิ่มประเด็นจากคะแนน" }).click();
    await sidebar.getByText("เพิ่มแล้ว 1 ประเด็น").waitFor();
    await step("ร่างประกาศ").getByRole("button", { name: "ร่างจากมาตรการ" }).click();
    await sidebar.getByText("เป็นฉบับร่าง โปรดอ่าน").waitFor();
    await looked("announcement-drafted");
    await sidebar.locator(".steps li.done", { hasText: "ร่างประกาศ" }).waitFor();
    await press("ไปอ่านที่แท็บ ประกาศ");
    await page.waitForFunction(() => window.workbench.selected().startsWith("ประกาศ!C"));
    await workbench.picture("announcement-drafted-tab");
    await requests();
  });

  test("the unit at work is kept without another reading", async () => {
    await sidebar.getByLabel("ส่วนงานที่กำลังทำงาน").selectOption("กองคลัง");
    await idle();
    expect(await requests()).toEqual(["chooseUnit"]);
  });
});

describe("มาตรการ", () => {
  test("shows what is due, what is overdue, and what is not known", async () => {
    const now = new Date();
    const lastMonth = new Date(now.getFullYear(), now.getMonth() - 1, 1);
    const period = (date: Date) => `${MONTHS[date.getMonth()]} ${date.getFullYear() + 543}`;
    await write("มาตรการ", "G8", period(now));
    await write("มาตรการ", "G9", period(lastMonth));
    await write("มาตรการ", "G10", "เมื่อพร้อม");
    await openPanel(sidebar, "มาตรการ");
    await sidebar.getByText("ไม่ทราบกำหนด").waitFor();
    const due = await sidebar.locator(".due li").allInnerTexts();
    expect(due.map((text) => /เกินกำหนด|อีก \d+ วัน|วันนี้|อ่านระยะเวลาไม่ได้/.exec(text)?.[0])).toEqual([
      "เกินกำหนด",
      expect.stringMatching(/อีก|วันนี้/),
      "อ่านระยะเวลาไม่ได้",
    ]);
    await looked("measures");
    await sidebar.locator(".due button").last().click();
    await page.waitForFunction(() => window.workbench.selected() === "มาตรการ!G10");
  });

  test("has a reminder for each unit with something left, ready to copy", async () => {
    await sidebar.getByText("ข้อความเตือน กองช่าง").click();
    const reminder = await sidebar.getByLabel(/^ข้อความถึง กองช่าง/).inputValue();
    expect(reminder).toMatch(/เรียน กองช่าง[\s\S]*เกินกำหนดแล้ว\n1\. /);
    expect(reminder).not.toMatch(/[A-Za-z]/);
    await sidebar.getByLabel(/^ข้อความถึง กองช่าง/).scrollIntoViewIfNeeded();
    await looked("reminder");
  });

  test("an example comes with the unit that was chosen, in one request", async () => {
    await openPanel(sidebar, "มาตรการ");
    await idle();
    await requests();
    await sidebar.locator(".idea summary", { hasText: "8. การปรับปรุงการทำงาน" }).click();
    await sidebar.getByLabel("ผู้รับผิดชอบของมาตรการที่เพิ่ม").selectOption("กองช่าง");
    await press(/^เพิ่มในมาตรการ/);
    await sidebar.getByText("เพิ่มแล้วที่แถวล่างสุด").waitFor();
    expect(await requests()).toEqual(["addSuggestion"]);
    expect((await cellsOf(page, "มาตรการ", "F15:G15"))[0]).toEqual(["กองช่าง", "ต.ค. 69 - ก.ย. 70"]);
    await looked("measure-added");
  });
});

describe("ตรวจความครบถ้วน", () => {
  test("counts on its title what wants work, leads to each cell, and counts again", async () => {
    await write("ผลคะแนน", "F6", "102");
    await openPanel(sidebar, "ตรวจความครบถ้วน");
    await sidebar.locator(".finding", { hasText: "102" }).first().waitFor();
    const nav = sidebar.getByRole("navigation").getByRole("button", { name: /ตรวจความครบถ้วน.*ต้องแก้ไข/ });
    expect(Number(await nav.locator(".badge").textContent())).toBeGreaterThan(0);
    await looked("check");
    await press(/^ไปที่ แท็บ ผลคะแนน ช่อง F6/);
    await page.waitForFunction(() => window.workbench.selected() === "ผลคะแนน!F6");
    await write("ผลคะแนน", "F6", "88.51");
    const before = await nav.locator(".badge").textContent();
    await press("ตรวจอีกครั้ง");
    await sidebar.locator(".finding", { hasText: "102" }).first().waitFor({ state: "detached" });
    await idle();
    const after = sidebar.locator("nav .badge");
    expect((await after.count()) === 0 ? "0" : await after.textContent()).not.toBe(before);
  });
});

describe("จัดทำเอกสาร", () => {
  test("shows numerals, date and signers with the way to change each, and the check at once", async () => {
    await openPanel(sidebar, "จัดทำเอกสาร");
    await looked("documents");
    await requests();
    await sidebar.locator(".kind", { hasText: MEASURES_KIND }).click();
    await sidebar.getByRole("heading", { name: "ขั้นที่ 2 จัดทำเอกสาร" }).waitFor();
    expect(await requests()).toEqual(["checkDocument"]);
    expect(await sidebar.locator(".settings dt").allTextContents()).toEqual(["ตัวเลข", "วันที่ในเอกสาร", "ผู้ลงนาม"]);
    expect(await sidebar.getByRole("progressbar").getAttribute("aria-valuetext")).toBe("ตรวจแล้ว ทบทวนก่อนจัดทำ");
    await looked("document-check");
    await press("แก้ตัวเลข");
    await idle();
    // The sheet has the keyboard now.
    await page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
    expect(await page.evaluate(() => window.workbench.selected())).toBe("ข้อมูลหน่วยงาน!C18");
    await write("ข้อมูลหน่วยงาน", "C18", "เลขอารบิก");
    await press("ตรวจอีกครั้ง");
    await sidebar.locator(".settings dd", { hasText: /^เลขอารบิก แก้/ }).waitFor();
  });

  test("links for ITAS leave out what no assessor can open, and say so", async () => {
    await openPanel(sidebar, "จัดทำเอกสาร");
    await write("OIT", "I29", "https://drive.google.com/file/d/1/view");
    await write("OIT", "I30", "https://www.other.example.go.th/2");
    await press("แสดงลิงก์ของปี");
    await sidebar.getByText("ลิงก์ที่ใช้ไม่ได้ 1 ข้อ").waitFor();
    const text = await sidebar.getByLabel("ลิงก์ OIT ของ ITA 2570").inputValue();
    expect(text).toContain("(แก้ลิงก์ก่อน)");
    expect(text).not.toContain("drive.google.com");
    expect(text).toContain("(ตรวจก่อน) https://www.other.example.go.th/2");
    await sidebar.getByLabel("ลิงก์ OIT ของ ITA 2570").scrollIntoViewIfNeeded();
    await looked("oit-links");
    await sidebar.locator(".finding", { hasText: "drive.google.com" }).getByRole("button", { name: /^ไปที่/ }).click();
    await page.waitForFunction(() => window.workbench.selected() === "OIT!I29");
    await workbench.picture("sidebar-oit-links-cell");
    await openKind(sidebar, MEASURES_KIND);
  });

  test("there is a way back before the second step", async () => {
    await press("ยังไม่จัดทำ กลับไปเลือกเอกสาร");
    await sidebar.getByRole("heading", { name: "เลือกเอกสาร" }).waitFor();
    expect((await cellsOf(page, "ทะเบียนเอกสาร", "A3:C3"))[0]?.[0]).toBe("");
  });

  test("after a document only the register is read again", async () => {
    await openKind(sidebar, MEASURES_KIND);
    await confirmed();
    await requests();
    await makeGoogleDoc(sidebar);
    await sidebar.getByText("จัดทำแล้ว", { exact: true }).waitFor();
    await idle();
    expect(await requests()).toEqual(["makeDocument", "registerView"]);
    expect(await sidebar.getByRole("progressbar").getAttribute("aria-valuetext")).toBe("ได้เอกสารแล้ว");
    await sidebar.locator(".made").scrollIntoViewIfNeeded();
    await looked("document-made");
    await press("กลับไปเลือกเอกสาร");
    expect(await sidebar.locator(".earlier li").count()).toBe(1);
  });
});

/** Insists where errors stand, as a person in a hurry does. */
async function confirmed(): Promise<void> {
  await sidebar.getByRole("heading", { name: "ขั้นที่ 2 จัดทำเอกสาร" }).waitFor();
  const confirmation = sidebar.getByRole("checkbox", { name: "ยืนยันจัดทำเอกสาร แม้ข้อมูลยังไม่ครบถ้วน" });
  if (await confirmation.count()) await confirmation.check();
}

describe("a document that was left half made", () => {
  test("is offered at the next opening, looked for, and discarded when asked", async () => {
    await cutAfterTheRegister();
    await openSidebarAgain();
    await sidebar.getByRole("heading", { name: "เอกสารที่ทำค้างไว้" }).waitFor();
    await looked("unfinished");
    await press("ทำต่อ");
    await sidebar.getByText("ไม่พบเอกสารใน Google ไดรฟ์ของบัญชีนี้").waitFor();
    await looked("unfinished-not-found");
    await press("ทิ้ง");
    await sidebar.getByText("ทิ้งแล้ว").waitFor();
    expect((await cellsOf(page, "ทะเบียนเอกสาร", "A3:I6")).flat()).toContain("ไม่สำเร็จ");
    await looked("unfinished-discarded");
  });
});

/** Writes an attempt as a run leaves it that was stopped between the register and Drive. */
async function cutAfterTheRegister(): Promise<void> {
  for (const [cell, text] of [
    ["C4", "บันทึกข้อความ"],
    ["D4", "2570"],
    ["F4", "กำลังจัดทำ"],
  ] as const) {
    await write("ทะเบียนเอกสาร", cell, text);
  }
}

async function openSidebarAgain(): Promise<void> {
  await page.getByRole("button", { name: "ปิดแถบด้านข้าง" }).click();
  sidebar = await openSidebar(page);
}

describe("งานอื่น ๆ", () => {
  test("pasting scores is a view of its own with a way back", async () => {
    await openPanel(sidebar, "งานอื่น ๆ");
    await looked("other");
    await press("วางผลคะแนนจากข้อความ");
    expect(await sidebar.evaluate(() => document.activeElement?.textContent)).toBe("วางผลคะแนน");
    await looked("paste-scores");
    await sidebar.getByLabel("ข้อความที่มีผลคะแนน").fill("การใช้งบประมาณ 88.20");
    await press("กลับไปงานอื่น ๆ");
    await sidebar.getByRole("heading", { name: "สำรองข้อมูล" }).waitFor();
    // The button is gone; the keyboard goes on in the panel, and what was typed is still there.
    expect(await sidebar.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await press("วางผลคะแนนจากข้อความ");
    expect(await sidebar.getByLabel("ข้อความที่มีผลคะแนน").inputValue()).toBe("การใช้งบประมาณ 88.20");
  });
});

describe("in a view half as wide, as at 200 % zoom", () => {
  test.each(PANELS)("%s needs no scrolling to the side", async (panel) => {
    await openPanel(sidebar, panel);
    await idle();
    await setWidth("150px");
    const { needed, there } = await sidebar.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      there: document.documentElement.clientWidth,
    }));
    expect({ needed, there: there <= 150 }).toEqual({ needed: there, there: true });
    await workbench.picture(`sidebar-narrow-${PANELS.indexOf(panel) + 1}`);
    await setWidth("");
  });
});

async function setWidth(width: string): Promise<void> {
  await page.locator("#sidebar iframe").evaluate((frame, wanted) => {
    (frame as HTMLElement).style.width = wanted;
  }, width);
  await sidebar.waitForFunction((narrow) => innerWidth <= 150 === narrow, width !== "");
}

test("reduced motion is respected", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await sidebar.evaluate(() => {
    const spinner = document.createElement("span");
    spinner.className = "spinner";
    document.body.append(spinner);
    const { animationName } = getComputedStyle(spinner);
    spinner.remove();
    return animationName;
  });
  expect(moving).toBe("none");
  await page.emulateMedia({ reducedMotion: null });
});

test("the page complained of nothing", () => {
  expect(workbench.complaints).toEqual([]);
});
