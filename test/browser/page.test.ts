// What the workbench's page promises any script that runs on it, tried in a real browser with a small script of our own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dialog, Page } from "playwright-core";
import { DOCUMENT_TEXT, writeFixtureScript } from "./fixture-script";
import {
  cellsOf,
  choose,
  closeBrowser,
  openWorkbenchPage,
  seriousFaults,
  sidebarOf,
  typeInto,
  type WorkbenchPage,
} from "./workbench-page";

let folder: string;
let workbench: WorkbenchPage;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ita-page-"));
  workbench = await openWorkbenchPage({ scriptFolder: await writeFixtureScript(folder) });
  page = workbench.page;
  await choose(page, "ทดลอง", "ตั้งค่า");
  await page.getByText("ตั้งค่าเสร็จแล้ว").waitFor();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

const colour = (cell: string) => page.evaluate((notation) => window.workbench.colourOf("คะแนน", notation), cell);
const closeToasts = async () => {
  const closing = page.getByRole("button", { name: "ปิดข้อความ" });
  while (await closing.count())
    await closing
      .first()
      .click({ timeout: 1000 })
      .catch(() => {}); // one may go by itself
};

/** Calls a function of the script from the sidebar's page; gives the line that its handler wrote. */
async function call(name: string, argument?: unknown): Promise<string> {
  if (!(await page.locator("#sidebar iframe").count())) await choose(page, "ทดลอง", "เปิดแผง");
  const frame = await sidebarOf(page);
  await frame.waitForFunction("typeof call === 'function'");
  const before = await frame.evaluate("lines.length");
  await frame.evaluate(
    ([name, argument]) => (window as unknown as { call(...args: unknown[]): void }).call(name, argument),
    [name, argument],
  );
  await frame.waitForFunction(`lines.length > ${before}`);
  return frame.evaluate("lines[lines.length - 1]") as Promise<string>;
}

describe("the grid", () => {
  test("shows what a menu item wrote, with formulas calculated and conditional colours", async () => {
    expect(await cellsOf(page, "คะแนน", "A2:C4")).toEqual([
      ["ก", 92.5, "ผ่าน"],
      ["ข", 70, "ไม่ผ่าน"],
      ["รวม", 81.25, "ไม่ผ่าน"],
    ]);
    expect([await colour("B2"), await colour("B3")]).toEqual([null, "#f4cccc"]);
  });

  test("calculates again and changes colours when something is typed", async () => {
    await typeInto(page, "คะแนน", "B3", "90");
    await page.waitForFunction(() => window.workbench.readTexts("คะแนน", "C4")[0]?.[0] === "ผ่าน");
    expect(await cellsOf(page, "คะแนน", "B3:C4")).toEqual([
      [90, "ผ่าน"],
      [91.25, "ผ่าน"],
    ]);
    expect(await colour("B3")).toBeNull();
    await workbench.picture("page-grid");
  });

  test("speaks Thai on right click", async () => {
    const box = await page.locator("#grid canvas").first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 300, (box?.y ?? 0) + 150, { button: "right" });
    await page.getByText("คัดลอกแบบพิเศษ").waitFor();
    await workbench.picture("page-right-click");
    await page.keyboard.press("Escape");
  });
});

describe("the menus", () => {
  test("work by keyboard alone", async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole("menuitem", { name: "ทดลอง", exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("ตั้งค่า");
    await page.keyboard.press("End");
    expect(await focused()).toBe("สร้างเอกสาร");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("เปิดแผง");
    await workbench.picture("page-menu");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("ทดลอง");
    expect(await page.getByRole("menu").count()).toBe(0);
  });
});

describe("the script's world", () => {
  test("has nothing that Apps Script lacks", async () => {
    expect(await call("missing")).toBe("missing:[]+user");
  });

  test("knows arrays of the page and of the services as its own", async () => {
    expect(await call("isArray", [1])).toBe("isArray:[true,true]+user");
  });
});

describe("google.script.run", () => {
  test("brings arguments, result and user object", async () => {
    expect(await call("sum", [2, 40])).toBe("sum:42+user");
  });

  test("brings an exception to the failure handler", async () => {
    expect(await call("fail")).toBe('fail:"ScriptError/ทดลองพัง"+user');
  });

  test.each(["hidden_", "nothing", "constructor"])("knows no function %s", async (name) => {
    expect(await call(name)).toBe(`${name}:"ScriptError/Script function not found: ${name}"+user`);
  });

  test("loses a result with a date in it", async () => {
    expect(await call("date")).toBe("date:null+user");
  });

  test("refuses an argument that cannot travel", async () => {
    await call("sum", [1, 1]);
    const frame = await sidebarOf(page);
    const message = await frame.evaluate("try { google.script.run.sum(new Date()) } catch (error) { error.message }");
    expect(message).toBe("Failed due to illegal value in property: 0");
  });

  test("its frame can reach neither the page nor any host", async () => {
    const frame = await sidebarOf(page);
    expect(await frame.evaluate("try { parent.document.title } catch (error) { error.name }")).toBe("SecurityError");
    expect(await frame.evaluate("fetch('https://example.com/').then(() => 'reached', () => 'refused')")).toBe("refused");
    expect(await frame.evaluate(`fetch('${workbench.server.url}workbook').then(() => 'reached', () => 'refused')`)).toBe(
      "refused",
    );
  });

  test("closes its sidebar", async () => {
    await (await sidebarOf(page)).click("#close");
    await page.locator("#sidebar").waitFor({ state: "hidden" });
  });
});

describe("messages", () => {
  test("an alert is a dialog that Escape closes", async () => {
    await choose(page, "ทดลอง", "แจ้ง");
    const dialog = page.getByRole("dialog", { name: "ผลตรวจ" });
    await dialog.getByText("พบ 3 ข้อ").waitFor();
    await workbench.picture("page-alert");
    expect(await seriousFaults(page, ["#grid"])).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  test.each([
    ["accept", "YES"],
    ["dismiss", "NO"],
  ] as const)("a question is answered before the script goes on: %s", async (answer, button) => {
    page.once("dialog", (dialog: Dialog) => void dialog[answer]());
    await choose(page, "ทดลอง", "ถาม");
    await page.getByText(`ตอบว่า ${button}`).waitFor();
  });

  test("a menu item that fails says so and stays until it is read", async () => {
    await choose(page, "ทดลอง", "พัง");
    const alert = page.getByRole("alert");
    await alert.getByText("ทดลองพัง").waitFor();
    await closeToasts();
    expect(await alert.textContent()).toBe("");
  });
});

describe("the shelf", () => {
  test("holds a document that the script made, to be looked at and downloaded", async () => {
    await choose(page, "ทดลอง", "สร้างเอกสาร");
    await page.getByRole("button", { name: /เอกสารที่จัดทำ 1/ }).click();
    const shelf = page.getByRole("complementary", { name: "เอกสารที่จัดทำ" });
    await shelf.getByRole("button", { name: "เปิดดู" }).click();
    await page.locator(".pages").getByText(DOCUMENT_TEXT).waitFor();
    await workbench.picture("page-document");
    expect(await seriousFaults(page, ["#grid"])).toEqual([]);
    const [downloaded] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: "ดาวน์โหลด .docx" }).click(),
    ]);
    expect(downloaded.suggestedFilename()).toBe("รายงานทดลอง.docx");
    expect(
      readFileSync(await downloaded.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await page.keyboard.press("Escape");
    await workbench.picture("page-shelf");
    await page.getByRole("button", { name: "ปิดชั้นเอกสาร" }).click();
  });

  test("opens a document by its Google link from the sidebar", async () => {
    await call("lastProperty");
    const made = (await call("makeDocument")).replace(/^makeDocument:|\+user$/g, "");
    const { webViewLink } = JSON.parse(made) as { webViewLink: string };
    const frame = await sidebarOf(page);
    await frame.locator("#document").evaluate((link, url) => link.setAttribute("href", url), webViewLink);
    await frame.locator("#document").evaluate((link: HTMLAnchorElement) => {
      link.onclick = null;
    });
    await frame.click("#document");
    await page.locator(".pages").getByText(DOCUMENT_TEXT).waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("the troubles of Google", () => {
  const simulate = async (trouble: string, latency = "ไม่หน่วง") => {
    await page.getByRole("button", { name: /จำลองการทำงานบน Google/ }).click();
    const dialog = page.getByRole("dialog", { name: "จำลองการทำงานบน Google" });
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("radio", { name: latency }).check();
    await dialog.getByRole("radio", { name: trouble }).check();
    await dialog.getByRole("button", { name: "ปิด", exact: true }).last().click();
  };

  afterAll(async () => {
    await simulate("ไม่มีปัญหา");
    await page.getByRole("button", { name: /จำลองการทำงานบน Google/ }).click();
    await page.getByRole("dialog").getByRole("checkbox").uncheck();
    await workbench.picture("page-simulation");
    expect(await seriousFaults(page, ["#grid"])).toEqual([]);
    await page.keyboard.press("Escape");
  });

  test("a right that was not granted", async () => {
    await simulate("ไม่ได้รับสิทธิ์ไดรฟ์");
    expect(await call("makeDocument")).toContain("You do not have permission");
  });

  test("a quota that is used up", async () => {
    await simulate("โควตาของวันหมด");
    expect(await call("makeDocument")).toContain("Service invoked too many times for one day");
  });

  test("several accounts in one browser", async () => {
    await simulate("ใช้หลายบัญชีในเบราว์เซอร์เดียว");
    expect(await call("sum", [1, 2])).toContain("PERMISSION_DENIED");
  });

  test("a run that is cut, with half its work done", async () => {
    await simulate("ทำงานเกิน 6 นาที");
    expect(await call("manyCalls")).toContain("Exceeded maximum execution time");
    expect(await call("lastProperty")).toBe('lastProperty:"10"+user');
  });

  test("slow calls, told as a count afterwards", async () => {
    await simulate("ไม่มีปัญหา", "เร็ว (60 มิลลิวินาที)");
    const answered = call("manyCalls");
    await page.getByText("กำลังทำงาน…").waitFor();
    expect(await answered).toBe("manyCalls:39+user");
    await page.getByRole("button", { name: /จำลองการทำงานบน Google/ }).click();
    await page.getByText("เรียกบริการของ Google 41 ครั้ง").waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("keeping the workbook", () => {
  const openFile = async (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choose(page, "ไฟล์", "เปิดไฟล์สมุดงาน หรือ .xlsx…")]);
    await chooser.setFiles(path);
  };
  const message = async () => {
    const text = (await page.locator("dialog.notice .notice-text").textContent()) ?? "";
    await page.keyboard.press("Escape");
    return text;
  };
  const saved = () => page.getByText("บันทึกในเครื่องนี้แล้ว").waitFor();

  test("what was typed is there the next day", async () => {
    await typeInto(page, "คะแนน", "B2", "61.5");
    await page.getByText("กำลังบันทึก…").waitFor();
    await saved();
    await workbench.reopen();
    page = workbench.page;
    expect(await cellsOf(page, "คะแนน", "B2:C2")).toEqual([[61.5, "ไม่ผ่าน"]]);
    expect(await page.getByRole("button", { name: /เอกสารที่จัดทำ 2/ }).count()).toBe(1);
  });

  test.each([
    ["ตัด.json", '{"format":"ita-workbench","version":1,', "เสียหาย"],
    ["อื่น.json", '{"format":"อื่น"}', "ไม่ได้บันทึกจากโต๊ะทดลอง"],
    ["ตัด.xlsx", "PK\u0003\u0004ตัด", "เสียหาย"],
  ])("a file that cannot be opened (%s) changes nothing and says why", async (name, content, reason) => {
    await openFile(name, content);
    expect(await message()).toContain(reason);
    expect(await cellsOf(page, "คะแนน", "B2")).toEqual([[61.5]]);
  });

  test("a saved workbook comes back from its file", async () => {
    const [downloaded] = await Promise.all([page.waitForEvent("download"), choose(page, "ไฟล์", "บันทึกสมุดงานเป็นไฟล์")]);
    const content = readFileSync(await downloaded.path());
    await typeInto(page, "คะแนน", "B2", "99");
    await page.waitForFunction(() => window.workbench.read("คะแนน", "B2")[0]?.[0] === 99);
    const reloaded = page.waitForEvent("load");
    await openFile("เดิม.json", content);
    await reloaded;
    await page.waitForSelector('body[data-ready="true"]');
    expect(await cellsOf(page, "คะแนน", "B2:C2")).toEqual([[61.5, "ไม่ผ่าน"]]);
  });

  test("an .xlsx puts its cells into the tab of the same name and leaves formulas alone", async () => {
    const rows = [
      ["ตัวชี้วัด", "คะแนน", "ระดับ"],
      ["ก", 88.25, "ค้าง"],
      ["ข", "=1+1"],
      ["รวม", 1],
      ["แถวใหม่", 5],
    ];
    await openFile("หน่วยงาน.xlsx", xlsx({ คะแนน: rows, อื่น: [["x"]] }));
    const text = await message();
    expect(text).toContain("คะแนน: เปลี่ยน 4 เซลล์");
    expect(text).toContain("อื่น: ไม่มีแผ่นชื่อนี้");
    expect(await cellsOf(page, "คะแนน", "A2:C5")).toEqual([
      ["ก", 88.25, "ผ่าน"],
      ["ข", "=1+1", "ไม่ผ่าน"],
      ["รวม", 88.25, "ผ่าน"],
      ["แถวใหม่", 5, ""],
    ]);
  });

  test("an .xlsx with none of our tabs changes nothing", async () => {
    await openFile("อื่น.xlsx", xlsx({ Sheet1: [["x"]] }));
    expect(await message()).toContain("ไม่พบแผ่นงานของผู้ช่วย ITA");
  });

  test("a second window does not write over the first one's work", async () => {
    await saved();
    const second = await page.context().newPage();
    await second.goto(workbench.server.url);
    await second.waitForSelector('body[data-ready="true"]');
    await typeInto(second, "คะแนน", "A2", "หน้าต่างสอง");
    await second.getByText("กำลังบันทึก…").waitFor();
    await second.getByText("บันทึกในเครื่องนี้แล้ว").waitFor();
    await typeInto(page, "คะแนน", "A2", "หน้าต่างหนึ่ง");
    await page.getByText("สมุดงานนี้ถูกแก้ในอีกหน้าต่างหนึ่ง").waitFor();
    await second.close();
    await workbench.reopen();
    page = workbench.page;
    expect(await cellsOf(page, "คะแนน", "A2")).toEqual([["หน้าต่างสอง"]]);
  });

  test("a damaged workbook is set aside with a message, and the page opens all the same", async () => {
    writeFileSync(join(workbench.keepFolder, "workbook.json"), "{");
    await workbench.reopen();
    page = workbench.page;
    expect(await message()).toMatch(/เก็บแยกไว้เป็น .workbench\/workbook-damaged-.*\.json/);
    expect(readdirSync(workbench.keepFolder).filter((name) => name.startsWith("workbook-damaged")).length).toBe(1);
  });
});

describe("all along", () => {
  test("nothing was asked of any other host", () => {
    // The sidebar's own try above is stopped by the page's policy before it becomes a request.
    expect(workbench.foreignRequests).toEqual([]);
  });

  test("the page's own controls have no serious fault", async () => {
    expect(await seriousFaults(page, ["#grid"])).toEqual([]);
  });
});

/** An .xlsx of these tabs; text that begins with "=" is text. Made in a process of its own: the library is an ES module only. */
function xlsx(tabs: Record<string, unknown[][]>): Buffer {
  const program = `
    import { writeXlsx } from "hucre/xlsx";
    const tabs = JSON.parse(process.argv[1]);
    process.stdout.write(await writeXlsx({ sheets: Object.entries(tabs).map(([name, rows]) => ({ name, rows })) }));
  `;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program, JSON.stringify(tabs)], {
    cwd: join(__dirname, "..", ".."),
  });
}
