/**
 * `npm run deploy [-- --yes] [--script ID | --new] [--title TITLE] [--whole]`: brings the add-in to Google with clasp, step by
 * step, each checked before the next. Without --yes it only says what it would do. The workbook it made is kept in
 * .clasp.local.json (not in git) and updated by the next run. ITA_CLASP names another program to run in clasp's place.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded } from "./build-if-needed.mjs";
import { answerOf, differences, judgeRemote, readWanted, stepsOf, troubleOf } from "./deploy-plan.mjs";
import { markedVersion } from "./script-mark.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const clasp = process.env.ITA_CLASP ?? join(root, "node_modules/@google/clasp/build/src/index.js");
const keptFile = join(process.env.ITA_DEPLOY_FOLDER ?? root, ".clasp.local.json");
const FILES = ["Actions.html", "Code.js", "Manual.html", "Sidebar.html", "appsscript.json"];

// Outside the checkout: clasp looks for its project file in the folders above, too.
const work = mkdtempSync(join(tmpdir(), "ita-deploy-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const kept = existsSync(keptFile) ? answerOf(readFileSync(keptFile, "utf8")) : null;
const read = readWanted(process.argv.slice(2), kept);
if (!read.ok) stop(read.problem);
const { wanted } = read;

console.log(`ผู้ช่วย ITA รุ่น ${version}: นำขึ้น Google ชีต\n\nสิ่งที่คำสั่งนี้ทำ`);
for (const [index, step] of stepsOf(wanted, FILES).entries()) console.log(`  ${index + 1}. ${step}`);
if (!wanted.yes) {
  console.log("\nยังไม่ได้ทำสิ่งใด เมื่อพร้อมแล้วให้สั่งคำสั่งเดิมโดยเติม --yes เช่น npm run deploy -- --yes");
  process.exit(0);
}

const dist = join(work, "push", "dist");
const sent = buildFiles();
logIn();
const target = wanted.scriptId === "" ? createWorkbook() : checkScript(wanted);
push(target.scriptId);
verify(target.scriptId);
sayWhatToClick(target);

function buildFiles() {
  begin(1);
  if (wanted.whole) spawnSync(process.execPath, [join(root, "tools/build.mjs"), "--whole", "--outdir", dist]);
  else {
    buildIfNeeded();
    cpSync(join(root, "dist"), dist, { recursive: true });
  }
  const files = filesIn(dist);
  const missing = FILES.filter((name) => !(name in files));
  if (missing.length > 0 || markedVersion(files["Code.js"]) !== version) {
    stop({ text: `ไฟล์ที่สร้างไม่ครบ (${missing.join(", ") || "Code.js"})`, remedy: "สั่ง npm test เพื่อดูว่าโค้ดชุดนี้ครบหรือไม่" });
  }
  done(`${FILES.length} ไฟล์`);
  return files;
}

function logIn() {
  begin(2);
  const ask = () => answerOf(run(["show-authorized-user", "--json"]).stdout);
  let user = ask();
  if (!user?.loggedIn) {
    console.log("   เบราว์เซอร์จะเปิดหน้าเข้าสู่ระบบ เลือกบัญชีที่จะเป็นเจ้าของสมุดงาน แล้วกดอนุญาต");
    run(["login"], { stdio: "inherit" });
    user = ask();
  }
  if (!user?.loggedIn) stop(troubleOf("No credentials"));
  done(user.email ? "เข้าสู่ระบบแล้ว" : "เข้าสู่ระบบแล้ว (ไม่ทราบชื่อบัญชี)");
}

function createWorkbook() {
  begin(3);
  const folder = emptyFolder("create");
  const { title } = wanted;
  const result = run(["create-script", "--type", "sheets", "--title", title, "--json", "--project", "."], { cwd: folder });
  const made = answerOf(result.stdout);
  if (!made?.scriptId) stop(troubleOf(result.stderr));
  // Kept at once: should a later step fail, the next run goes on with this workbook instead of making another.
  writeFileSync(keptFile, `${JSON.stringify({ scriptId: made.scriptId, parentId: made.parentId, title }, null, 2)}\n`);
  const judged = judgeRemote(filesIn(folder), FILES, version);
  if (!judged.ok) stop(judged.problem);
  done(`สมุดงาน “${title}” (จำไว้ใน ${relative(root, keptFile)})`);
  return made;
}

function checkScript({ scriptId, parentId }) {
  begin(3);
  const judged = judgeRemote(pull("before", scriptId), FILES, version);
  if (!judged.ok) stop(judged.problem);
  done(judged.was === "empty" ? "เป็นสคริปต์ว่าง" : `เป็นผู้ช่วย ITA รุ่น ${judged.was}`);
  return { scriptId, parentId };
}

function push(scriptId) {
  begin(4);
  const folder = join(work, "push");
  projectFile(folder, { scriptId, rootDir: "dist" });
  const status = answerOf(run(["show-file-status", "--json", "--project", "."], { cwd: folder }).stdout);
  const listed = (status?.filesToPush ?? []).map((path) => path.replace(/^dist\//, "")).sort();
  if (listed.join() !== [...FILES].sort().join()) {
    stop({ text: `รายชื่อไฟล์ที่จะส่งไม่ตรง: ${listed.join(", ")}`, remedy: "ลบตัวเลือกของ clasp ในเครื่องนี้ (.claspignore) แล้วสั่งใหม่" });
  }
  // --force: without it clasp leaves everything unsent, and says nothing, where the manifest differs.
  const result = run(["push", "--force", "--json", "--project", "."], { cwd: folder });
  if (!Array.isArray(answerOf(result.stdout))) stop(troubleOf(result.stderr));
  done("ส่งแล้ว");
}

function verify(scriptId) {
  begin(5);
  const wrong = differences(sent, pull("after", scriptId));
  if (wrong.length > 0) stop({ text: `ไฟล์บน Google ไม่ตรงกับที่ส่ง: ${wrong.join(", ")}`, remedy: "สั่งคำสั่งเดิมอีกครั้ง" });
  done("ตรงกันทุกไฟล์");
}

function sayWhatToClick({ scriptId, parentId }) {
  const where = parentId
    ? `เปิดสมุดงาน https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `เปิดสมุดงานของสคริปต์นี้ (จาก https://script.google.com/d/${scriptId}/edit เลือก ภาพรวม › คอนเทนเนอร์)`;
  console.log(`
6. สิ่งที่ต้องกดใน Google ชีต
   ก. ${where} หากเปิดค้างอยู่ให้โหลดใหม่ รอสักครู่จนเห็นเมนู “ผู้ช่วย ITA”
   ข. เลือก ผู้ช่วย ITA › ตั้งค่า/ซ่อมแซมสมุดงาน ครั้งแรก Google จะขออนุญาต: เลือกบัญชี ทำเครื่องหมายทุกข้อ แล้วกดต่อไป
      จากนั้นเลือกเมนูเดิมอีกครั้ง จนขึ้นว่า “สมุดงานพร้อมใช้งานแล้ว”
   ค. เลือก ผู้ช่วย ITA › ทดสอบระบบ ทุกข้อควรผ่าน ข้อที่ไม่ผ่านบอกวิธีแก้ไว้ด้วย
   ง. ทำสำเนาแม่แบบและแจกต่อ: อ่าน docs/manual/install.md`);
}

/** The files of a script on Google, read into a folder of its own. */
function pull(name, scriptId) {
  const folder = emptyFolder(name);
  projectFile(folder, { scriptId, rootDir: "." });
  const result = run(["pull", "--json", "--project", "."], { cwd: folder });
  if (!answerOf(result.stdout)?.pulledFiles) stop(troubleOf(result.stderr));
  return filesIn(folder);
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(
    names
      .filter((name) => /\.(?:js|gs|html|json)$/.test(name) && !/^\.clasp/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function projectFile(folder, settings) {
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify(settings));
}

function emptyFolder(name) {
  const folder = join(work, name);
  mkdirSync(folder);
  return folder;
}

function run(args, options = {}) {
  return spawnSync(process.execPath, [clasp, ...args], { cwd: work, encoding: "utf8", ...options });
}

function begin(number) {
  process.stdout.write(`\n${number}. …`);
}

function done(words) {
  console.log(` เรียบร้อย: ${words}`);
}

function stop({ text, remedy }) {
  console.error(`\nหยุด: ${text}\nวิธีแก้: ${remedy}`);
  process.exit(1);
}
