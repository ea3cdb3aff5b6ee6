// What the sidebar shows when it waits, when Google fails it, and when there is more than usual: with a picture of each.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import type { AgencyFile } from "../../src/agency/file";
import { englishIn, openPanel, type PanelName } from "./sidebar-steps";
import { choose, closeBrowser, openWorkbenchPage, seriousFaults, sidebarOf, type WorkbenchPage } from "./workbench-page";

const PANELS: PanelName[] = ["ภาพรวม", "ตรวจความครบถ้วน", "มาตรการ", "จัดทำเอกสาร", "งานอื่น ๆ"];
const LONG = "องค์การบริหารส่วนตำบลศรีสะเกษบุรีรมย์อุดมทรัพย์พัฒนาราษฎร์สามัคคีธรรมรุ่งเรืองวัฒนานิรันดร์";
const LONG_UNIT = "กองส่งเสริมการศึกษาศาสนาวัฒนธรรมประเพณีและภูมิปัญญาท้องถิ่นเพื่อการพัฒนาคุณภาพชีวิตประชาชนอย่างยั่งยืน";

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

const idle = () => page.getByText("กำลังทำงาน…").waitFor({ state: "detached" });
const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).first().click();

async function looked(name: string): Promise<void> {
  await workbench.picture(`state-${name}`);
  expect(await englishIn(sidebar)).toEqual([]);
  expect({ name, faults: await seriousFaults(sidebar) }).toEqual({ name, faults: [] });
}

/** Puts Google's side out of the way: requests are never answered, or fail with what Google says then. */
async function answerWith(failure: string | null): Promise<void> {
  await sidebar.evaluate((message) => {
    const page = window as unknown as { google: { script: { run?: unknown } } };
    const { script } = page.google;
    Object.assign(window, { answering: Object.getOwnPropertyDescriptor(script, "run") });
    let failed = (_error: Error) => {};
    const runner = {
      withSuccessHandler: () => runner,
      withFailureHandler(handler: typeof failed) {
        failed = handler;
        return runner;
      },
      callAction() {
        if (message !== null) failed(new Error(message));
      },
    };
    Object.defineProperty(script, "run", { value: runner, configurable: true });
  }, failure);
}

async function answerAgain(): Promise<void> {
  await sidebar.evaluate(() => {
    const { google, answering } = window as unknown as { google: { script: object }; answering: PropertyDescriptor };
    Object.defineProperty(google.script, "run", answering);
  });
}

describe("waiting", () => {
  test("shows a spinner and what is going on, and after ten seconds that it takes long", async () => {
    await answerWith(null);
    await openPanel(sidebar, "ตรวจความครบถ้วน");
    await sidebar.getByText("กำลังตรวจข้อมูล").waitFor();
    expect(await sidebar.getByText("ใช้เวลานานกว่าปกติ").count()).toBe(0);
    await looked("loading");
    await sidebar.getByText("ใช้เวลานานกว่าปกติ").waitFor();
    const live = sidebar.locator("[role=status]", { hasText: "กำลังตรวจข้อมูล" });
    expect(await live.textContent()).toContain("ไม่ต้องกดซ้ำ");
    await looked("slow");
    await answerAgain();
    await openPanel(sidebar, "ภาพรวม");
  });
});

describe("where Google fails a request", () => {
  test.each([
    [
      "several-accounts",
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "เข้าสู่ระบบไว้หลายบัญชี",
    ],
    ["consent", "Authorization is required to perform that action.", "ให้ทำเครื่องหมายครบทุกข้อ"],
    ["no-answer", "NetworkError: Connection failure due to HTTP 0", "ตรวจการเชื่อมต่ออินเทอร์เน็ต"],
  ])("%s is explained with steps", async (name, message, words) => {
    await answerWith(message);
    await press("อ่านสมุดงานอีกครั้ง");
    const alert = sidebar.getByRole("alert").filter({ hasText: words });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/1\. .+\n2\. /);
    await alert.scrollIntoViewIfNeeded();
    await looked(`error-${name}`);
    await answerAgain();
    await press("ลองอีกครั้ง");
    await alert.waitFor({ state: "detached" });
    await idle();
  });

  test("a way to a cell that can't be gone says so beside it", async () => {
    await answerWith("NetworkError: Connection failure due to HTTP 0");
    await press(/^ไปที่ แท็บ/);
    await sidebar.locator(".way [role=alert]", { hasText: "ไม่ได้รับคำตอบจากระบบ" }).first().waitFor();
    await answerAgain();
  });
});

describe("with 43 findings and very long names", () => {
  beforeAll(async () => {
    const file = JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")) as AgencyFile;
    Object.assign(file.settings, { agencyType: "องค์การบริหารส่วนตำบล", agencyName: LONG });
    for (const row of file.oitItems.slice(0, 43)) {
      Object.assign(row, { status: "เผยแพร่แล้ว", url: `https://www.neighbour.go.th/${row.id}` });
    }
    file.units.push({ id: "long", name: LONG_UNIT, note: "" });
    Object.assign(file.measures[6]!, {
      responsible: LONG_UNIT,
      measure: `จัดทำ${LONG_UNIT}ให้ทันสมัยและเข้าถึงได้ง่ายทุกช่องทางโดยไม่มีค่าใช้จ่าย`,
      period: "ต.ค. 69",
    });
    await openPanel(sidebar, "งานอื่น ๆ");
    await sidebar
      .getByLabel("เลือกไฟล์สำรอง (.json)")
      .setInputFiles({ name: "backup.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
    await press("นำข้อมูลกลับ");
    await sidebar.getByText("นำข้อมูลกลับแล้ว").waitFor();
    await idle();
  });

  test("all 43 are shown under their severity, each with its cell, and counted on the title", async () => {
    await openPanel(sidebar, "ตรวจความครบถ้วน");
    const findings = sidebar.locator(".finding", { hasText: "ลิงก์ไม่ได้อยู่บนเว็บไซต์ของหน่วยงาน" });
    await findings.nth(42).waitFor();
    expect(await findings.count()).toBe(43);
    const cells = await findings.getByRole("button", { name: /^ไปที่ แท็บ OIT ช่อง/ }).allTextContents();
    expect(new Set(cells).size).toBe(43);
    expect(Number(await sidebar.locator("nav .badge").textContent())).toBeGreaterThanOrEqual(43);
    await idle();
    await looked("43-findings");
  });

  test.each(PANELS)("%s holds the names without scrolling to the side", async (panel) => {
    await openPanel(sidebar, panel);
    await idle();
    const widths = await sidebar.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
    await looked(`long-names-${PANELS.indexOf(panel) + 1}`);
  });
});

test("a cut action that is put back when the workbook is read is told once", async () => {
  await openPanel(sidebar, "ภาพรวม");
  await idle();
  await page.evaluate(() => {
    const rows = window.workbench.read("_ระบบ", "A1:B60");
    const row = rows.findIndex(([key]) => key === "lastAction");
    window.workbench.write("_ระบบ", `B${row + 1}`, String(rows[row]![1]).replace('"state":"done"', '"state":"writing"'));
  });
  await press("อ่านสมุดงานอีกครั้ง");
  const told = sidebar.locator(".finding", { hasText: "ระบบคืนข้อมูลเดิมให้แล้ว" });
  await told.first().waitFor();
  await idle();
  expect(await told.count()).toBe(1);
  await told.scrollIntoViewIfNeeded();
  await looked("put-back");
});

test("the page complained of nothing", () => {
  expect(workbench.complaints).toEqual([]);
});
