/** What the commands on the headless workbench share: opening it, calling actions, reading a data file, words for findings. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build-if-needed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A finding of the command itself. */
export function problem(text, remedy) {
  return { id: "command", severity: "error", place: {}, text, remedy };
}

/** A finding as a paragraph: severity, place, what is wrong, what to do. */
export function words({ severity, place, other, quote, text, remedy, noise }) {
  const where = placeWords(place);
  const mark = noise ? "น่าจะเกิดจากการสแกน" : { error: "ต้องแก้ไข", warning: "ควรตรวจสอบ", hint: "ข้อแนะนำ" }[severity];
  const words = quote && !text.includes(quote) ? `\n  ข้อความ: “${quote}”` : "";
  const beside = other ? `\n  เทียบกับ: ${placeWords(other)}` : "";
  return `${mark}: ${where ? `${where}: ` : ""}${text}${words}${beside}\n  วิธีแก้: ${remedy}`;
}

function placeWords({ tab, cell, where }) {
  return [tab && `แท็บ ${tab}`, cell && `ช่อง ${cell}`, where].filter(Boolean).join(" ");
}

/** Prints the findings to the error output, then `last`, and ends with exit 1. */
export function stop(findings, last) {
  for (const finding of findings) console.error(words(finding));
  console.error(last);
  process.exit(1);
}

/** The JSON of a data file; `fail` gets the finding where it can't be read. */
export function readData(path, fail) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return fail([
      error.code === "ENOENT"
        ? problem(`ไม่พบไฟล์ ${path}`, "ตรวจชื่อไฟล์และโฟลเดอร์")
        : problem(`ไฟล์ ${path} อ่านเป็นข้อมูลของหน่วยงานไม่ได้`, "ใช้ไฟล์สำรอง (.json) ที่ดาวน์โหลดจากแถบผู้ช่วย"),
    ]);
  }
}

/** A fresh workbook with the built add-in, or as `options` of the workbench say: `call` runs an action through the sidebar's door. */
export function openHeadless(options = {}) {
  buildIfNeeded();
  const { openWorkbench } = createRequire(import.meta.url)(join(root, ".build", "headless.cjs"));
  const workbench = openWorkbench({ distFolder: join(root, "dist"), ...options });
  return { workbench, call: (name, args) => JSON.parse(workbench.globals.callAction(name, JSON.stringify(args))) };
}
