/** What the manual prints in bold are words on the screen: of the add-in, or of Google where they are listed here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { YEAR_STEPS } from "../../src/agency/year-steps";
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

test("the year stands in the steps of the product, each with a picture, and the first ones on the first day's page", () => {
  const titles = Object.values(YEAR_STEPS);
  const year = textOf("docs/manual/year.md");
  const listed = [...year.matchAll(/^(\d+)\. \[(.+?)\]/gm)].map(([, number, title]) => [Number(number), title]);
  expect(listed).toEqual(titles.map((title, index) => [index + 1, title]));
  const sections = year.split(/^## (?=\d)/m).slice(1);
  const heads = sections.map((section) => section.split("\n")[0]);
  expect(heads).toEqual(
    titles.slice(-heads.length).map((title, index) => `${titles.length - heads.length + index + 1}. ${title}`),
  );
  for (const section of sections) expect(section).toMatch(/!\[[^\]]+\]\(pictures\//);
});
