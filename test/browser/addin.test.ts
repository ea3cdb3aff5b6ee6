// The add-in as staff meet it on the workbench: the sample workbook in the grid, the sidebar, the first document.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import type { Frame, Page } from "playwright-core";
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

const ROOT = join(__dirname, "..", "..");

let workbench: WorkbenchPage;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  workbench = await openWorkbenchPage();
  page = workbench.page;
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

const show = async (tab: string, cell: string) => {
  await page.evaluate(([name, notation]) => window.workbench.select(name, notation), [tab, cell] as const);
};

/** The total on วิเคราะห์, beside its heading. */
async function total(): Promise<unknown> {
  const rows = await cellsOf(page, "วิเคราะห์", "B1:D12");
  return rows.find(([heading]) => heading === "คะแนนรวม")?.[2];
}

/** The cell of ผลคะแนน that holds the first indicator's score of the result year. */
async function firstScore(): Promise<{ cell: string; value: unknown }> {
  const rows = await cellsOf(page, "ผลคะแนน", "A2:H4");
  const [header = [], first = []] = rows;
  const year = (await cellsOf(page, "วิเคราะห์", "C3"))[0]?.[0];
  const column = header.findIndex((value) => String(value) === String(year));
  return { cell: `${String.fromCharCode(65 + column)}3`, value: first[column] };
}

describe("the workbook", () => {
  test("opens on the sample with its formulas right before the first click", async () => {
    expect(await total()).toBe(92.68);
    await workbench.picture("addin-start");
  });

  test("shows every tab", async () => {
    for (const tab of ["ข้อมูลหน่วยงาน", "ผลคะแนน", "วิเคราะห์", "ประเด็น", "มาตรการ", "รายตัวชี้วัด", "OIT", "ประกาศ"]) {
      await show(tab, "B3");
      await page.waitForTimeout(300); // the canvas paints in its own time; this is for the picture only
      await workbench.picture(`addin-tab-${tab}`);
    }
  });

  test("calculates the analysis again and changes its colours when a score is typed", async () => {
    const { cell, value } = await firstScore();
    await typeInto(page, "ผลคะแนน", cell, "10");
    await page.waitForFunction(() => {
      const rows = window.workbench.read("วิเคราะห์", "B1:D12");
      return rows.find(([heading]) => heading === "คะแนนรวม")?.[2] !== 92.68;
    });
    await show("วิเคราะห์", "B6");
    // The row of the indicator that is weak now takes the weak points' colour, as the one that was weak before has it.
    await page.waitForFunction(() => window.workbench.colourOf("วิเคราะห์", "B13") === window.workbench.colourOf("วิเคราะห์", "B20"));
    expect(await page.evaluate(() => window.workbench.colourOf("วิเคราะห์", "B20"))).toBe("#fce8e6");
    expect(await page.evaluate(() => window.workbench.colourOf("วิเคราะห์", "B14"))).toBeNull();
    await workbench.picture("addin-score-changed");
    await typeInto(page, "ผลคะแนน", cell, String(value));
    await page.waitForFunction(() => {
      const rows = window.workbench.read("วิเคราะห์", "B1:D12");
      return rows.find(([heading]) => heading === "คะแนนรวม")?.[2] === 92.68;
    });
  });
});

describe("the sidebar", () => {
  test("opens from the menu with its first view", async () => {
    await choose(page, "ผู้ช่วย ITA", "เปิดแถบผู้ช่วย");
    sidebar = await sidebarOf(page);
    await sidebar.getByText("92.68").first().waitFor();
    await workbench.picture("addin-sidebar");
  });

  test("has no serious fault in any panel", async () => {
    for (const panel of ["ภาพรวม", "ตรวจความครบถ้วน", "จัดทำเอกสาร", "งานอื่น ๆ"]) {
      await sidebar.getByRole("navigation").getByRole("button", { name: panel }).click();
      await workbench.picture(`addin-panel-${panel}`);
      expect({ panel, faults: await seriousFaults(sidebar) }).toEqual({ panel, faults: [] });
    }
    expect(await seriousFaults(page, ["#grid"])).toEqual([]);
  });
});

describe("the measures document", () => {
  test("is made in the sidebar and stands on the shelf, to be viewed", async () => {
    await sidebar.getByRole("navigation").getByRole("button", { name: "จัดทำเอกสาร" }).click();
    await sidebar.locator(".kind").first().click();
    await sidebar.getByRole("button", { name: "สร้างเป็น Google เอกสาร" }).click();
    await sidebar.getByText("จัดทำแล้ว", { exact: true }).waitFor();
    await workbench.picture("addin-document-made");
    await sidebar.getByRole("link", { name: "เปิด Google เอกสาร" }).click();
    await page.locator(".pages section").first().waitFor();
    await page.locator(".pages").getByText("๙๒.๖๘").first().waitFor();
    await workbench.picture("addin-document");
    await page.keyboard.press("Escape");
  });

  test("has the very document.xml that npm run report writes for the same data", async () => {
    await page.getByRole("button", { name: /เอกสารที่จัดทำ 1/ }).click();
    const [downloaded] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ดาวน์โหลด .docx" }).first().click(),
    ]);
    const out = mkdtempSync(join(tmpdir(), "ita-report-"));
    execFileSync(process.execPath, [join(ROOT, "tools", "report.mjs"), "--out", out], { cwd: ROOT });
    const [name] = readdirSync(out).filter((file) => file.endsWith(".docx"));
    expect(documentXml(await downloaded.path())).toBe(documentXml(join(out, name ?? "")));
    rmSync(out, { recursive: true });
  });
});

test("no other host was asked, and the page complained of nothing", () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

function documentXml(path: string): string {
  return new PizZip(readFileSync(path)).file("word/document.xml")?.asText() ?? "";
}
