/** The manual beside the workbook: from the menu at its beginning, from a finding at the finding; its links lead somewhere. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXPLANATION_GROUPS } from "../../src/checks/explanations";
import { closeOffices, type Office, openOffice } from "./sample-office";

/** The sources of the sidebar, for the places they open the manual at. */
const sidebar = readdirSync("sidebar", { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => readFileSync(join("sidebar", name), "utf8"))
  .join("\n");

let office: Office;
beforeAll(() => {
  office = openOffice();
});
afterAll(closeOffices);

const shown = () => office.workbench.ui.dialogs[office.workbench.ui.dialogs.length - 1]!;

test("the menu opens it, and staff can go on working", () => {
  office.workbench.globals.showManual!();
  expect(shown()).toMatchObject({ title: "คู่มือผู้ช่วย ITA", modal: false });
  expect(shown().html.trimEnd().endsWith("</html>")).toBe(true);
});

test("a finding opens it at the finding", () => {
  office.done("openManual", { place: "finding-R12" });
  expect(shown().html.endsWith('<script>openManual("finding-R12");</script>')).toBe(true);
});

test.each([
  ["script", '"); alert("1'],
  ["tags", "</script><script>"],
  ["Thai words", "หน้า"],
  ["a long text", "a".repeat(200)],
])("%s in place of an id never reaches the page's script", (_name, place) => {
  office.done("openManual", { place });
  expect(shown().html.trimEnd().endsWith("</html>")).toBe(true);
});

test("every explained finding has its place, every link of the page its target, nothing is fetched", () => {
  const { html } = shown();
  const ids = [...html.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of EXPLANATION_GROUPS.flatMap(({ explanations }) => Object.keys(explanations)))
    expect(ids).toContain(`finding-${id}`);
  for (const [, place] of sidebar.matchAll(/<ManualLink place="([\w-]+)"/g)) expect(ids).toContain(place);
  const links = [...html.matchAll(/<a href="#([\w-]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(ids).toContain(link);
  expect(html).not.toMatch(/<(?:img|link|iframe)|src=/);
  // HtmlService drops what looks like a comment inside a template literal.
  expect(html.slice(html.indexOf("<script>"))).not.toMatch(/`|\/\*/);
});
