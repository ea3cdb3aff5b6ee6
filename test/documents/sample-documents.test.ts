/** The sample office's announcement, memo, follow-up form and appendix, read back row by row against its data. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AgencyFile } from "../../src/agency/file";
import { parseListCell } from "../../src/thai/list-cell";
import { even, thai } from "./changes";
import { makeAndRead } from "./make";

const sample = JSON.parse(readFileSync(join(__dirname, "../../samples/municipality.json"), "utf8")) as AgencyFile;
const { workingYear, resultYear } = sample.settings;
const measuresOf = (year: number | null) => sample.measures.filter((row) => row.year === year);
const entries = (cell: string) => parseListCell(cell).flatMap(({ text, sub }) => [text, ...sub]);

test("the announcement holds every line of the working year in its order", async () => {
  const { paragraphs } = await makeAndRead("announcement", sample);
  const printed = paragraphs.filter((line) => line !== "").map((line) => line.replace(/^(เรื่อง|[๐-๙]+\.[๐-๙]*) /, ""));
  const lines = sample.announcement.filter((line) => line.year === workingYear).map((line) => even(thai(line.text)));
  expect(lines.length).toBeGreaterThan(10);
  expect(printed.slice(1, lines.length + 1)).toEqual(lines);
  expect(printed[lines.length + 1]).toBe("ประกาศ ณ วันที่ ๑๒ มกราคม พ.ศ. ๒๕๗๐");
});

test("the follow-up form holds every measure on the page of each unit that it names", async () => {
  const { tables, paragraphs } = await makeAndRead("follow-up-form", sample);
  const units = paragraphs
    .filter((line) => line.startsWith("ส่วนราชการ "))
    .map((line) => line.slice("ส่วนราชการ ".length).split("\t")[0]!);
  const forms = tables.filter((rows) => rows[0]![0] === "ลำดับ");
  expect(forms).toHaveLength(units.length);
  measuresOf(workingYear).forEach((row, at) => {
    for (const unit of entries(row.responsible).filter((name) => !name.startsWith("ทุก"))) {
      const printed = forms[units.indexOf(unit)]!.find((cells) => cells[0] === thai(String(at + 1)))!;
      expect(printed[1]).toBe(thai(row.measure));
      for (const step of entries(row.methods)) expect(even(printed[2]!)).toContain(even(thai(step)));
    }
  });
});

test("the memo counts the measures, and its report those of the result year", async () => {
  const asked = await makeAndRead("memo", sample);
  expect(asked.text).toContain(thai(`จำนวน ${measuresOf(workingYear).length} มาตรการ`));
  const settings = { ...sample.settings, memoPurpose: "รายงานผลการดำเนินการ" };
  const told = await makeAndRead("memo", { ...sample, settings });
  expect(told.text).toContain(thai(`ดำเนินการแล้วเสร็จ ${measuresOf(resultYear).length} มาตรการ`));
});

test("the appendix holds every evidence link of the reported measures", async () => {
  const settings = { ...sample.settings, evidenceAppendix: "แสดง" };
  const { tables } = await makeAndRead("report-with-announcement", { ...sample, settings });
  const rows = tables.find((each) => each[0]![0] === "มาตรการที่")!.slice(1);
  const shown = measuresOf(resultYear)
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => row.evidence !== "");
  expect(shown.length).toBeGreaterThan(0);
  expect(rows.map(([number, measure]) => [number, measure])).toEqual(
    shown.map(({ row, at }) => [thai(String(at + 1)), thai(row.measure)]),
  );
  rows.forEach((cells, index) => {
    for (const link of entries(shown[index]!.row.evidence)) expect(cells[2]).toContain(link);
  });
});
