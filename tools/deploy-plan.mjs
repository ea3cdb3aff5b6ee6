/**
 * What `npm run deploy` decides, without running anything: which script is meant, what the steps are, whether a script
 * on Google may be written over, and what an answer of clasp means. Problems are { text, remedy } in Thai.
 */
import { parseArgs } from "node:util";
import { markedVersion } from "./script-mark.mjs";

export const DEFAULT_TITLE = "สมุดงาน ITA";
const USAGE =
  "ใช้ npm run deploy (ดูแผน) หรือ npm run deploy -- --yes (ทำจริง) ตัวเลือกอื่น: --script รหัสสคริปต์, --new, --title ชื่อสมุดงาน, --whole";
const SETTINGS_PAGE = "https://script.google.com/home/usersettings";

/** Google's ids are 57 characters for scripts; shorter ones are left to Google, words and addresses are not ids. */
const SCRIPT_ID = /^[\w-]{20,100}$/;
const SCRIPT_ADDRESS = /^https:\/\/script\.google\.com\/(?:.*\/)?(?:projects|d)\/([\w-]{20,100})(?:\/.*)?$/;

/**
 * Reads the command line. `kept` is what an earlier run left: { scriptId, parentId, title }, or null.
 * Gives { ok: true, wanted: { yes, whole, scriptId, parentId, title } }, scriptId "" for a new workbook, or { ok: false, problem }.
 */
export function readWanted(args, kept) {
  let values;
  try {
    const options = {
      yes: { type: "boolean" },
      new: { type: "boolean" },
      script: { type: "string" },
      title: { type: "string" },
      whole: { type: "boolean" },
    };
    values = parseArgs({ args, options }).values;
  } catch {
    return refuse("ตัวเลือกของคำสั่งไม่ถูกต้อง", USAGE);
  }
  const { yes = false, whole = false, script, title } = values;
  if (script !== undefined && values.new) return refuse("--script กับ --new ใช้พร้อมกันไม่ได้", USAGE);
  if (script !== undefined) {
    const scriptId = SCRIPT_ADDRESS.exec(script.trim())?.[1] ?? script.trim();
    if (!SCRIPT_ID.test(scriptId)) {
      return refuse(
        `“${script}” ไม่ใช่รหัสสคริปต์`,
        "เปิดสมุดงานใน Google ชีต เลือกเมนู ส่วนขยาย › Apps Script › การตั้งค่าโปรเจ็กต์ (รูปเฟือง) แล้วคัดลอก รหัสสคริปต์ ไม่ใช่ที่อยู่ของสมุดงาน",
      );
    }
    const parentId = kept?.scriptId === scriptId ? kept.parentId : "";
    return { ok: true, wanted: { yes, whole, scriptId, parentId, title: "" } };
  }
  if (kept && !values.new) {
    if (title !== undefined) {
      return refuse("--title ใช้กับสมุดงานใหม่เท่านั้น", "เพิ่ม --new เพื่อสร้างสมุดงานใหม่ หรือเปลี่ยนชื่อสมุดงานเดิมใน Google ชีต");
    }
    return { ok: true, wanted: { yes, whole, scriptId: kept.scriptId, parentId: kept.parentId, title: "" } };
  }
  return { ok: true, wanted: { yes, whole, scriptId: "", parentId: "", title: title?.trim() || DEFAULT_TITLE } };
}

/** The steps as the user reads them before anything is done. */
export function stepsOf({ scriptId, title }, files) {
  return [
    "สร้างไฟล์ของผู้ช่วย ITA จากโค้ดชุดนี้ และตรวจว่าครบ",
    "ตรวจว่าเครื่องนี้เข้าสู่ระบบ Google แล้ว หากยัง จะเปิดหน้าเข้าสู่ระบบให้",
    scriptId === ""
      ? `สร้าง Google ชีตใหม่ชื่อ “${title}” พร้อมสคริปต์ที่ยังว่างอยู่ข้างใน`
      : `อ่านสคริปต์ ${scriptId} มาดูก่อน หากไม่ใช่ผู้ช่วย ITA และไม่ใช่สคริปต์ว่าง จะหยุดโดยไม่แก้ไข`,
    `ส่ง ${files.length} ไฟล์ขึ้นไป: ${files.join(", ")}`,
    "อ่านกลับมาเทียบทีละไฟล์ว่าตรงกับที่ส่ง",
    "บอกสิ่งที่ต้องกดใน Google ชีต: เปิดเมนู อนุญาตสิทธิ์ ตั้งค่าสมุดงาน และทดสอบระบบ",
  ];
}

/**
 * Whether the script whose `remote` files ({ name: text }) were read may be replaced by this version's `own` file names.
 * Gives { ok: true, was: "empty" | version } or { ok: false, problem }.
 */
export function judgeRemote(remote, own, version) {
  const scripts = Object.keys(remote).filter((name) => name !== "appsscript.json");
  const was = markedVersion(remote["Code.js"] ?? "");
  if (was === null) {
    const untouched = scripts.every((name) => /\.(?:js|gs)$/.test(name) && isUntouched(remote[name]));
    return untouched
      ? { ok: true, was: "empty" }
      : refuse(
          `สคริปต์นี้ไม่ใช่ผู้ช่วย ITA (มีไฟล์ ${scripts.join(", ")}) จึงไม่เขียนทับ`,
          "ตรวจรหัสสคริปต์อีกครั้ง หรือสร้างสมุดงานใหม่ด้วย npm run deploy -- --new --yes",
        );
  }
  const others = scripts.filter((name) => !own.includes(name));
  if (others.length > 0) {
    return refuse(
      `สคริปต์ของผู้ช่วย ITA ชุดนี้มีไฟล์ที่เพิ่มเอง (${others.join(", ")}) ซึ่งจะหายไปหากส่งขึ้นไป จึงหยุดไว้`,
      "คัดลอกไฟล์เหล่านั้นเก็บไว้และลบออกจากสคริปต์ก่อน แล้วสั่งใหม่",
    );
  }
  if (isNewer(was, version)) {
    return refuse(`สคริปต์บน Google เป็นรุ่น ${was} ซึ่งใหม่กว่ารุ่น ${version} ที่จะส่ง จึงไม่เขียนทับ`, "ใช้โค้ดชุดที่ใหม่กว่าหรือเท่ากัน");
  }
  return { ok: true, was };
}

/** A script as Google makes it: nothing, or the empty function of a new project. */
function isUntouched(code) {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/\s+/g, "");
  return bare === "" || bare === "functionmyFunction(){}";
}

function isNewer(one, other) {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at] > b[at];
}

/** Names of the files that differ between what was sent and what Google holds now; the manifest is compared as data. */
export function differences(sent, held) {
  const same = (name) =>
    name === "appsscript.json" && held[name] !== undefined
      ? JSON.stringify(JSON.parse(sent[name])) === JSON.stringify(JSON.parse(held[name]))
      : sent[name].trimEnd() === held[name]?.trimEnd();
  const extra = Object.keys(held).filter((name) => !(name in sent));
  return [...Object.keys(sent).filter((name) => !same(name)), ...extra];
}

/** JSON that clasp printed, or null: clasp ends with 0 in some of its refusals, so only an answer counts. */
export function answerOf(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

/** What clasp's error output means for the one who installs. */
const CLASP_TROUBLES = [
  [
    /enabled? the Apps Script API|Apps Script API has not been used/i,
    "บัญชีนี้ยังไม่ได้เปิดใช้ Google Apps Script API",
    `เปิด ${SETTINGS_PAGE} ด้วยบัญชีเดียวกัน เลือก เปิด รอราวหนึ่งนาที แล้วสั่งใหม่`,
  ],
  [
    /No credentials|invalid_grant|invalid_rapt|expired or revoked|unauthenticated/i,
    "เครื่องนี้ยังไม่ได้เข้าสู่ระบบ หรือการเข้าสู่ระบบหมดอายุแล้ว",
    "สั่ง npx clasp login เลือกบัญชีของหน่วยงานและอนุญาต แล้วสั่ง npm run deploy ใหม่",
  ],
  [
    /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|socket hang up|network/i,
    "ติดต่อ Google ไม่ได้",
    "ตรวจอินเทอร์เน็ตและไฟร์วอลล์ของหน่วยงาน แล้วสั่งใหม่",
  ],
  [
    /not found|invalid argument|invalid script/i,
    "Google ไม่พบสคริปต์นี้ในบัญชีที่เข้าสู่ระบบอยู่",
    "ตรวจรหัสสคริปต์ และตรวจว่าเข้าสู่ระบบด้วยบัญชีที่แก้ไขสมุดงานนั้นได้",
  ],
  [
    /permission|forbidden|insufficient|access_denied|policy/i,
    "บัญชีนี้ไม่มีสิทธิ์ หรือผู้ดูแลระบบของหน่วยงานไม่อนุญาตให้ใช้คำสั่งนี้",
    "ใช้บัญชีที่แก้ไขสมุดงานนั้นได้ หรือขอให้ผู้ดูแล Google Workspace อนุญาตแอป clasp",
  ],
];

export function troubleOf(stderr) {
  const known = CLASP_TROUBLES.find(([pattern]) => pattern.test(stderr));
  if (known) return { text: known[1], remedy: known[2] };
  const words = stderr.trim().split("\n").slice(-3).join(" ");
  return {
    text: `Google ไม่รับคำสั่ง ข้อความที่ได้: ${words || "(ไม่มีข้อความ)"}`,
    remedy: "สั่งใหม่อีกครั้ง หากยังไม่ได้ให้ส่งข้อความนี้แก่ผู้ดูแลระบบ",
  };
}

function refuse(text, remedy) {
  return { ok: false, problem: { text, remedy } };
}
