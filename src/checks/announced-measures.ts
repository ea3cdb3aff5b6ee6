/** R27: the announcement names the measures of the plan. */
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { similarityOfKeys } from "../thai/similarity";
import { containmentOfKeys } from "./near-duplicates";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";

/** A heading may shorten the measure it names, or say it in a few other words. */
const SAME = 0.6;

export const announcedMeasures: Rule = {
  id: "R27",
  name: "มาตรการในประกาศตรงกับมาตรการในแผน",
  severity: "error",
  why: "ประกาศที่มีมาตรการไม่ตรงกับแผน ทำให้รายงานผลอ้างอิงแผนไม่ได้",
  remedy: "เพิ่มมาตรการที่ประกาศไว้ในแท็บมาตรการ หรือแก้หัวข้อในประกาศ",
  check: (input) =>
    input.measureYears.flatMap((year) => {
      const planned = checkedMeasures(input)
        .filter((row) => row.year === year)
        .flatMap((row) =>
          [...parseListCell(row.measure), ...parseListCell(row.methods)].flatMap(({ text, sub }) => [text, ...sub]),
        )
        .map(nameOf);
      if (planned.length === 0) return [];
      return input.file.announcement
        .filter((row) => row.year === year && row.kind === "หัวข้อ" && /^มาตรการ/.test(row.text.trim()))
        .filter((row) => !planned.some((name) => isSameMeasure(name, nameOf(row.text))))
        .map(
          (row): Hit => ({
            place: { table: "announcement", row: row.id, field: "text" },
            text: `ประกาศมี “${quoted(row.text)}” แต่ไม่มีในมาตรการปี ${year}`,
            quote: quoted(row.text),
          }),
        );
    }),
};

/** What names are compared by: without the word "measure". */
function nameOf(text: string): string {
  return compareKey(text).replace(/^มาตรการ(?:การ)?/, "");
}

function isSameMeasure(planned: string, announced: string): boolean {
  return similarityOfKeys(planned, announced, SAME) >= SAME || containmentOfKeys(planned, announced) >= SAME;
}
