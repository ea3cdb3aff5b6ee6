/**
 * `npm run report -- [--data FILE] [--kind KIND] [--out FOLDER] [--force]`: sets up a workbook on the headless workbench,
 * restores FILE (an AgencyFile; without it the sample) and makes the document through the functions the sidebar calls.
 * Exit 0 and the path of the .docx, or exit 1 and the problems in Thai; then no file is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "./build-if-needed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE = join(root, "samples", "municipality.json");

/** A finding as one paragraph: place, what is wrong, what to do. */
function words({ severity, place, text, remedy }) {
  const where = [place.tab && `แท็บ ${place.tab}`, place.cell && `ช่อง ${place.cell}`, place.where].filter(Boolean).join(" ");
  const mark = { error: "ต้องแก้ไข", warning: "ควรตรวจสอบ", hint: "ข้อแนะนำ" }[severity];
  return `${mark}: ${where ? `${where}: ` : ""}${text}\n  วิธีแก้: ${remedy}`;
}

function stop(findings) {
  for (const finding of findings) console.error(words(finding));
  console.error("ยังไม่ได้จัดทำเอกสาร");
  process.exit(1);
}

const finding = (text, remedy) => ({ severity: "error", place: {}, text, remedy });

function readOptions() {
  try {
    const options = { data: { type: "string" }, kind: { type: "string" }, out: { type: "string" }, force: { type: "boolean" } };
    return parseArgs({ options }).values;
  } catch {
    return stop([
      finding(
        "ตัวเลือกของคำสั่งไม่ถูกต้อง",
        "ใช้ npm run report -- --data ไฟล์ --kind measures --out โฟลเดอร์ (--force เมื่อต้องการจัดทำทั้งที่ยังมีข้อผิดพลาด)",
      ),
    ]);
  }
}

function readData(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const missing = error.code === "ENOENT";
    return stop([
      missing
        ? finding(`ไม่พบไฟล์ ${path}`, "ตรวจชื่อไฟล์และโฟลเดอร์")
        : finding(`ไฟล์ ${path} อ่านเป็นข้อมูลของหน่วยงานไม่ได้`, "ใช้ไฟล์สำรอง (.json) ที่ดาวน์โหลดจากแถบผู้ช่วย"),
    ]);
  }
}

const { data = SAMPLE, kind = "measures", out = "out", force = false } = readOptions();
const file = readData(resolve(data));
buildIfNeeded();
const { openWorkbench } = createRequire(import.meta.url)(join(root, ".build", "headless.cjs"));

const workbench = openWorkbench({ distFolder: join(root, "dist") });
const call = (name, args) => JSON.parse(workbench.globals.callAction(name, JSON.stringify(args)));
const done = (answer) => (answer.ok ? answer : stop(answer.findings));

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
