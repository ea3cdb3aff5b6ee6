/**
 * `node tools/sample-items.mjs YEAR [FILE]`: brings the OIT rows of a fiscal year (B.E.) in the sample, or another backup
 * FILE, to the catalogue's items, numbers and names, in its order. Rows of items that stay keep what the office wrote; new
 * ones belong to the owning unit.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openHeadless, problem, readData, stop } from "./headless.mjs";

const SAMPLE = join(dirname(dirname(fileURLToPath(import.meta.url))), "samples", "municipality.json");

const refuse = (findings) => stop(findings, "ยังไม่ได้แก้ตัวอย่าง");

const [year = "", path = SAMPLE] = process.argv.slice(2);
if (!/^25\d\d$/.test(year)) refuse([problem("ไม่ได้บอกปี พ.ศ.", "ใช้ node tools/sample-items.mjs 2570")]);
const file = readData(path, refuse);
const [own, others] = [true, false].map((ofYear) => file.oitItems.filter((row) => (String(row.year) === year) === ofYear));

// The rows as the product itself fills them in.
const { workbench, call } = openHeadless();
const done = (name, args) => {
  const answer = call(name, args);
  return answer.ok ? answer.value : refuse(answer.findings);
};
done("setUp", {});
done("restore", { file: { ...file, oitItems: others } });
done("fillOit", { year: Number(year) });
const filled = done("backup", { names: true }).file.oitItems.filter((row) => String(row.year) === year);
workbench.dispose();

const rows = filled.map((row) => {
  const { key, number, name, requirement } = row;
  const before = own.find((one) => one.key === key);
  const fresh = { ...row, id: `oit-${year}-${key}`, responsible: row.responsible || file.settings.owningUnit };
  return { ...(before ?? fresh), number, name, requirement };
});
const oitItems = [...others, ...rows].sort((one, other) => one.year - other.year);
writeFileSync(path, `${JSON.stringify({ ...file, oitItems }, null, 2)}\n`);
const gone = own.filter(({ key }) => !filled.some((row) => row.key === key)).map(({ key }) => key);
const added = rows.filter(({ key }) => !own.some((row) => row.key === key)).map(({ key }) => key);
console.log(`${path}: ปี ${year} มี ${rows.length} ข้อ เพิ่ม: ${added.join(", ") || "–"} ตัดออก: ${gone.join(", ") || "–"}`);
