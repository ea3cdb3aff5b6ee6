/**
 * `npm run check -- [--data FILE] [--document FILE] [--json]`: checks the data of a backup FILE, or a document (.docx, or
 * text) against it; without --data a document is held against itself and the criteria, and without either the sample is
 * checked. Exit 0 when it ran, whatever it found; exit 1 when it could not.
 */
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openHeadless, problem, readData, stop, words } from "./headless.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE = join(root, "samples", "municipality.json");

const refuse = (findings) => stop(findings, "ยังไม่ได้ตรวจ");

function readOptions() {
  try {
    const options = { data: { type: "string" }, document: { type: "string" }, json: { type: "boolean" } };
    return parseArgs({ options }).values;
  } catch {
    return refuse([
      problem("ตัวเลือกของคำสั่งไม่ถูกต้อง", "ใช้ npm run check -- --data ไฟล์ --document ไฟล์ (--json เมื่อต้องการผลเป็น JSON)"),
    ]);
  }
}

function readDocument(path) {
  try {
    const bytes = readFileSync(path);
    const isDocx = path.toLowerCase().endsWith(".docx");
    return {
      fileName: basename(path),
      base64: isDocx ? bytes.toString("base64") : "",
      text: isDocx ? "" : bytes.toString("utf8"),
    };
  } catch {
    return refuse([problem(`อ่านไฟล์ ${path} ไม่ได้`, "ตรวจชื่อไฟล์และโฟลเดอร์")]);
  }
}

const { data, document, json = false } = readOptions();
const dataPath = data ?? (document ? null : SAMPLE);
const file = dataPath && readData(resolve(dataPath), refuse);
const given = document && readDocument(resolve(document));
const { workbench, call } = openHeadless();
const done = (answer) => (answer.ok ? answer : refuse(answer.findings));

if (file) {
  done(call("setUp", {}));
  done(call("restore", { file }));
}
const { findings } = done(given ? call("checkGivenDocument", given) : call("check", {}));
workbench.dispose();

if (json) {
  const rows = findings.map(({ id, severity, place, other, quote = "", text, remedy, noise = false }) => {
    return { rule: id, severity, place, other, quote, text, remedy, noise };
  });
  console.log(JSON.stringify(rows, null, 2));
} else {
  for (const finding of findings) console.log(words(finding));
  const noise = findings.filter((finding) => finding.noise).length;
  console.log(
    findings.length === 0 ? "ไม่พบสิ่งที่ต้องแก้ไข" : `พบ ${findings.length - noise} รายการ และที่น่าจะเกิดจากการสแกน ${noise} รายการ`,
  );
}
process.exit(0);
