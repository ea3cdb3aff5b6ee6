/** What the manual prints in bold are words on the screen: of the add-in, or of Google where they are listed here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES, textOf } from "./pages";

/** Words of Google Sheets and of a file's language, which no source of ours holds. */
const OF_GOOGLE = ["แชร์", "ทำสำเนา", "ผู้มีสิทธิ์อ่าน", "เอดิเตอร์", "เปิด", "Alt+Enter"];

function sourcesUnder(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith("explanations.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

const screens = ["src", "sidebar", "workbench/page"].map(sourcesUnder).join("\n").replace(/\s+/g, " ");

/** Bold words of a page, a path of menus taken apart; "…" stands for what differs from office to office. */
function boldWords(text: string): string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)]
    .flatMap(([, words]) => words!.split(" › "))
    .map((words) => words.replace(/…/g, "").trim());
}

const pages = PAGES.filter((path) => path.startsWith(join("docs", "manual")) && !path.endsWith("findings.md"));

test.each(pages)("%s", (path) => {
  const unknown = boldWords(textOf(path)).filter((words) => !screens.includes(words) && !OF_GOOGLE.includes(words));
  expect(unknown).toEqual([]);
});

test("the year stands in its order, each step with a picture", () => {
  const steps = textOf("docs/manual/year.md")
    .split(/^## \d\. /m)
    .slice(1);
  expect(steps.map((step) => step.split("\n")[0])).toEqual([
    "กรอกผลคะแนน",
    "สรุปประเด็น",
    "กำหนดมาตรการ",
    "ร่างประกาศ",
    "ติดตามกลางปี",
    "รายงานผล",
    "เปิดเผยข้อมูล OIT",
  ]);
  for (const step of steps) expect(step).toMatch(/!\[[^\]]+\]\(pictures\//);
});
