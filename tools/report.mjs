/**
 * `npm run report -- [--data FILE] [--kind KIND] [--out FOLDER] [--force]`: sets up a workbook on the headless workbench,
 * restores FILE (an AgencyFile; without it the sample) and makes the document through the functions the sidebar calls.
 * Exit 0 and the path of the .docx, or exit 1 and the problems in Thai; then no file is written.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openHeadless, problem, readData, stop, words } from "./headless.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE = join(root, "samples", "municipality.json");

const refuse = (findings) => stop(findings, "ยังไม่ได้จัดทำเอกสาร");

function readOptions() {
  try {
    const options = { data: { type: "string" }, kind: { type: "string" }, out: { type: "string" }, force: { type: "boolean" } };
    return parseArgs({ options }).values;
  } catch {
    const usage = "ใช้ npm run report -- --data ไฟล์ --kind measures --out โฟลเดอร์ (--force เมื่อจัดทำทั้งที่ยังมีข้อที่ต้องแก้ไข)";
    return refuse([problem("ตัวเลือกของคำสั่งไม่ถูกต้อง", usage)]);
  }
}

const { data = SAMPLE, kind = "measures", out = "out", force = false } = readOptions();
const file = readData(resolve(data), refuse);
const { workbench, call } = openHeadless();
const done = (answer) => (answer.ok ? answer : refuse(answer.findings));

done(call("setUp", {}));
done(call("restore", { file }));
const made = done(call("makeDocument", { kind, force, again: false }));
for (const each of made.findings) console.error(words(each));

const [document] = workbench.drive().slice(-1);
mkdirSync(out, { recursive: true });
const path = join(out, `${document.name}.docx`);
writeFileSync(path, document.bytes);
workbench.dispose();
console.log(relative(process.cwd(), resolve(path)));
process.exit(0);
