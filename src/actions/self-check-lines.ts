/**
 * What the self-check says of what it measured: one verdict in plain Thai for each line, with the remedy. Measures nothing;
 * none of its texts holds a name, an address or anything that staff typed.
 */
import type { Finding } from "../agency/finding";
import type { FormulaFault } from "../workbook/formula-check";
import type { DriveFailure, Permission } from "./ports";

/** `good`: as it should be; `look`: works, or only a person can tell; `bad`: has to be mended. */
export interface Verdict {
  state: "good" | "look" | "bad";
  text: string;
  /** What to do; "" where nothing is to be done. */
  remedy: string;
  /** Google's own words, for whoever helps; never shown to staff. */
  detail?: string;
}

const SET_UP = "เลือกเมนู ผู้ช่วย ITA > ตั้งค่า/ซ่อมแซมสมุดงาน แล้วทดสอบอีกครั้ง ข้อมูลที่กรอกไว้ไม่ถูกแก้ไข";

/** Making a document takes some thirty calls: a second each is half a minute of waiting. */
const SLOW_CALL_MS = 1_000;
/** Google ends a custom function after 30 seconds; a sixth of that is already tiresome in a cell. */
const SLOW_FUNCTION_MS = 5_000;
/** A run may last six minutes; a conversion this long leaves room, yet looks like a hung sidebar. */
const SLOW_DOCUMENT_MS = 30_000;

/** More cells than this help no one. */
const MOST_CELLS = 6;

const PERMISSIONS: Record<Permission, string> = {
  workbook: "อ่านและแก้ไขสมุดงานที่เปิดอยู่",
  sidebar: "แสดงเมนูและแถบผู้ช่วย",
  documents: "สร้างเอกสารใน Google ไดรฟ์ (เฉพาะไฟล์ที่ผู้ช่วยสร้าง)",
};

const good = (text: string): Verdict => ({ state: "good", text, remedy: "" });
const look = (text: string, remedy: string): Verdict => ({ state: "look", text, remedy });
const bad = (text: string, remedy: string): Verdict => ({ state: "bad", text, remedy });

/** "0.4 วินาที"; what is shorter than a tenth is not told apart. */
function seconds(milliseconds: number): string {
  return milliseconds < 100 ? "ไม่ถึง 0.1 วินาที" : `${(milliseconds / 1000).toFixed(1)} วินาที`;
}

/** A service that failed where it should have answered. */
export function failedVerdict([finding]: readonly Finding[]): Verdict {
  return bad(finding?.text ?? "Google ไม่ตอบ", finding?.remedy ?? "รอสักครู่แล้วทดสอบอีกครั้ง");
}

/** What rests on something that an earlier line found wanting. */
export function notTried(): Verdict {
  return look("ยังทดสอบข้อนี้ไม่ได้ เพราะข้ออื่นยังไม่ผ่าน", "แก้ข้อที่ยังไม่ผ่านก่อน แล้วทดสอบอีกครั้ง");
}

export function consentVerdict(missing: readonly Permission[]): Verdict {
  if (missing.length === 0) return good("อนุญาตครบทั้ง 3 ข้อ");
  const names = missing.map((permission) => `“${PERMISSIONS[permission]}”`).join(" และ ");
  return bad(
    `ยังไม่ได้อนุญาตข้อ ${names}`,
    "กดลิงก์ ให้สิทธิ์ที่ยังขาด ในผลทดสอบนี้ แล้วเลือกทุกข้อ ระหว่างนี้ใช้ไฟล์ Word (.docx) แทนการสร้างใน Google ไดรฟ์ได้",
  );
}

/** `version` of the product; `workbook` and `known` are versions of the workbook's shape, "" where not set up. */
export function versionVerdict(version: string, workbook: string, known: number): Verdict {
  if (workbook === "") return bad(`ผู้ช่วยรุ่น ${version} แต่สมุดงานยังไม่ได้ตั้งค่า`, SET_UP);
  if (workbook !== String(known)) return bad(`สมุดงานเป็นรุ่น ${workbook} แต่ผู้ช่วยรุ่น ${version} ใช้สมุดงานรุ่น ${known}`, SET_UP);
  return good(`ผู้ช่วยรุ่น ${version} สมุดงานรุ่น ${workbook}`);
}

/** `titles` as the product names the tabs. */
export function tabsVerdict(titles: readonly string[]): Verdict {
  if (titles.length === 0) return good("ครบทุกแท็บและคอลัมน์");
  return bad(`ขาดแท็บ คอลัมน์ หรือแถวของระบบที่: ${titles.join(", ")}`, SET_UP);
}

export function formulasVerdict(faults: readonly FormulaFault[]): Verdict {
  const cells = (some: readonly FormulaFault[]) =>
    some
      .slice(0, MOST_CELLS)
      .map(({ tab, cell }) => `${tab} ${cell}`)
      .join(", ") + (some.length > MOST_CELLS ? " และอื่น ๆ" : "");
  const lost = faults.filter(({ fault }) => fault !== "error");
  if (lost.length > 0) return bad(`สูตรหายหรือถูกแก้ ${lost.length} ช่อง: ${cells(lost)}`, SET_UP);
  if (faults.length === 0) return good("สูตรทุกช่องเป็นของเดิม และไม่มีช่องใดแสดงข้อผิดพลาด");
  return look(
    `สูตรเป็นของเดิม แต่ ${faults.length} ช่องแสดงข้อผิดพลาด: ${cells(faults)}`,
    "ตรวจคะแนนในแท็บ ผลคะแนน ว่าเป็นตัวเลข 0–100 และลบสิ่งที่พิมพ์ทับใต้ตารางในแท็บ วิเคราะห์ หากยังไม่หายให้ตั้งค่า/ซ่อมแซมสมุดงาน",
  );
}

/** Times of some calls that are alike. */
export function callTimeVerdict(times: readonly number[]): Verdict {
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
  const text = `เฉลี่ย ${seconds(mean)} จาก ${times.length} ครั้ง`;
  if (mean <= SLOW_CALL_MS) return good(text);
  return look(`${text} ช้ากว่าปกติ`, "ลองใหม่เมื่อเครือข่ายว่าง หากช้าทุกครั้ง การจัดทำเอกสารอาจใช้เวลาเป็นนาที ให้รอจนเสร็จ ไม่ต้องกดซ้ำ");
}

/** `milliseconds` until the answer stood in its cell; null where it never did or was wrong. */
export function functionVerdict(milliseconds: number | null): Verdict {
  if (milliseconds === null) {
    return bad(
      "ฟังก์ชัน ITA_ ไม่ตอบในเซลล์ ตัวเลขในแท็บ วิเคราะห์ อาจไม่แสดง",
      "รอหนึ่งนาทีแล้วทดสอบอีกครั้ง หากยังไม่ได้ ให้ปิดและเปิดสมุดงานใหม่ เอกสารยังจัดทำได้เพราะไม่ใช้ฟังก์ชันนี้",
    );
  }
  const text = `ตอบถูกต้องใน ${seconds(milliseconds)}`;
  if (milliseconds <= SLOW_FUNCTION_MS) return good(text);
  return look(`${text} ช้ากว่าปกติ`, "รอให้ตัวเลขในแท็บ วิเคราะห์ แสดงครบก่อนใช้งาน");
}

/** Whether the product writes dates in Thai, whether its clock is Bangkok's, and the spreadsheet's (null: not tried). */
export function datesVerdict(written: boolean, clock: boolean, sheet: boolean | null): Verdict {
  if (!written) return bad("ระบบเขียนวันที่ไทยไม่ถูกต้อง", "ส่งผลทดสอบนี้ให้ผู้ดูแล และตรวจวันที่ในเอกสารทุกแห่งก่อนใช้");
  if (!clock) return bad("นาฬิกาของระบบไม่ตรงกับเวลาประเทศไทย", "ส่งผลทดสอบนี้ให้ผู้ดูแล วันที่จัดทำในทะเบียนเอกสารอาจคลาดเคลื่อน");
  if (sheet === false) {
    return bad(
      "สมุดงานไม่ได้ใช้เขตเวลาประเทศไทย วันที่ที่พิมพ์อาจคลาดเคลื่อนหนึ่งวัน",
      "เปิด ไฟล์ > การตั้งค่า ของ Google ชีต เลือกภาษา ไทย และเขตเวลา (GMT+07:00) Bangkok",
    );
  }
  return sheet === null ? notTried() : good("วันที่ไทย ปี พ.ศ. และเขตเวลาถูกต้อง");
}

/** `kept`: whether text came back from the cells as it was written; null: not tried. */
export function textVerdict(kept: boolean | null): Verdict {
  if (kept === null) return notTried();
  if (kept) return good("ภาษาไทยและข้อความที่ขึ้นต้นด้วย = อยู่ครบตามที่เขียน ไม่กลายเป็นสูตร");
  return bad("ข้อความที่เขียนลงเซลล์ไม่กลับมาเหมือนเดิม", "หยุดนำข้อมูลสำรองเข้าสมุดงาน และส่งผลทดสอบนี้ให้ผู้ดูแล");
}

export function lockVerdict(free: boolean): Verdict {
  if (free) return good("จองสมุดงานได้ ผู้อื่นเขียนทับพร้อมกันไม่ได้");
  return bad("อีกหน้าต่างหนึ่งกำลังบันทึกอยู่ จึงจองสมุดงานไม่ได้", "รอหนึ่งนาทีแล้วทดสอบอีกครั้ง หากเป็นซ้ำให้ปิดหน้าต่างอื่นที่เปิดสมุดงานนี้");
}

export function memoryVerdict(kept: boolean): Verdict {
  if (kept) return good("จำหน่วยงานที่เลือกไว้ได้");
  return bad("จำหน่วยงานที่เลือกไว้ไม่ได้", "เลือกหน่วยงานใหม่ทุกครั้งที่เปิดแถบผู้ช่วย การจัดทำเอกสารยังใช้ได้");
}

const FAILED: Record<DriveFailure, [text: string, remedy: string]> = {
  permission: [
    "สร้างเอกสารไม่ได้ เพราะยังไม่ได้อนุญาตให้สร้างไฟล์ใน Google ไดรฟ์",
    "กดลิงก์ ให้สิทธิ์ที่ยังขาด ในผลทดสอบนี้ หรือใช้ไฟล์ Word (.docx) แทน",
  ],
  quota: ["สร้างเอกสารไม่ได้ เพราะโควตาหรือพื้นที่ไดรฟ์ของบัญชีเต็ม", "รอถึงวันถัดไปหรือลบไฟล์ในไดรฟ์ ระหว่างนี้ใช้ไฟล์ Word (.docx) แทน"],
  unknown: [
    "Google ไม่ตอบว่าสร้างเอกสารได้หรือไม่",
    "เปิด Google ไดรฟ์ดูว่ามีไฟล์ ทดสอบระบบผู้ช่วย ITA หรือไม่ แล้วทดสอบอีกครั้ง หากเป็นซ้ำให้ส่งผลทดสอบนี้ให้ผู้ดูแล",
  ],
};

export function documentVerdict(made: { milliseconds: number } | { failure: DriveFailure; detail: string }): Verdict {
  if ("failure" in made) {
    const [text, remedy] = FAILED[made.failure];
    return { ...bad(text, remedy), detail: made.detail };
  }
  const text = `สร้างได้ใน ${seconds(made.milliseconds)}`;
  if (made.milliseconds <= SLOW_DOCUMENT_MS) return good(text);
  return look(`${text} ช้ากว่าปกติ`, "เมื่อจัดทำเอกสารให้รอจนเสร็จ ไม่ต้องกดซ้ำ");
}

/** A document that could not be merged at all, so that Drive was not asked. */
export function mergeVerdict(): Verdict {
  return bad("รวมข้อมูลกับแม่แบบของระบบไม่ได้", "ส่งผลทดสอบนี้ให้ผู้ดูแล");
}

/** A document was made, and a question about it got no answer. */
export function unansweredVerdict(detail: string): Verdict {
  return { ...bad("สร้างเอกสารได้ แต่ Google ไม่ตอบเมื่อถามถึงเอกสารนั้น", "รอสักครู่แล้วทดสอบอีกครั้ง"), detail };
}

export function conversionVerdict(isGoogleDoc: boolean): Verdict {
  if (isGoogleDoc) return good("ไฟล์ Word ถูกแปลงเป็น Google เอกสารแล้ว");
  return bad("ได้ไฟล์แล้วแต่ไม่ใช่ Google เอกสาร", "ใช้ไฟล์ Word (.docx) แทน และส่งผลทดสอบนี้ให้ผู้ดูแล");
}

export function linkVerdict(same: boolean): Verdict {
  if (same) return good("ลิงก์ที่ระบบสร้างตรงกับของ Google");
  return bad("ลิงก์ที่ระบบสร้างไม่ตรงกับของ Google", "เปิดเอกสารจากหน้า Google ไดรฟ์แทน และส่งผลทดสอบนี้ให้ผู้ดูแล");
}

/** Whether a search by our marks found the document. */
export function searchVerdict(found: boolean): Verdict {
  if (found) return good("ค้นพบเอกสารที่เพิ่งสร้างได้ทันที จึงไม่สร้างซ้ำเมื่อคำตอบของ Google หาย");
  return look("ยังค้นไม่พบเอกสารที่เพิ่งสร้าง", "ทดสอบอีกครั้ง หากเป็นซ้ำ ก่อนกดจัดทำเอกสารอีกครั้งให้ดูในไดรฟ์ก่อนว่ามีเอกสารแล้วหรือไม่");
}

/** What Drive answered to the calls of this check; the day's allowance itself can't be asked. */
export function quotaVerdict(failures: readonly DriveFailure[]): Verdict {
  if (!failures.includes("quota")) return good("ไม่พบสัญญาณว่าโควตาของวันนี้หมด (การทดสอบนี้ใช้ไป 1 เอกสาร)");
  return bad("โควตาของวันนี้หมดแล้ว", "รอถึงวันถัดไป หรือให้เพื่อนร่วมงานอีกบัญชีหนึ่งทำแทน");
}

/** What no program can see: the person at the screen looks. */
export function lookVerdict(made: boolean): Verdict {
  if (!made) return notTried();
  return look(
    "เปิดเอกสารทดสอบแล้วดู: (1) ตัวอักษรเป็น Sarabun (2) หัวตารางซ้ำทุกหน้า (3) หน้าตารางเป็นแนวนอน หน้าประกาศเป็นแนวตั้ง (4) มีเลขหน้า (5) ไม่มีหน้าว่างหรือช่องตารางที่แตก",
    "ถ้าครบทุกข้อไม่ต้องทำอะไร แล้วลบเอกสารได้ ถ้าข้อใดไม่ตรง ให้ใช้ไฟล์ Word (.docx) แทน และแจ้งเลขข้อนั้นแก่ผู้ดูแล",
  );
}

export function downloadVerdict(): Verdict {
  return look(
    "ในแถบผู้ช่วย > งานอื่น ๆ > ทดสอบระบบ กด ดาวน์โหลดผลทดสอบ แล้วดูว่าได้ไฟล์ข้อความ",
    "ถ้าไม่ได้ไฟล์ เบราว์เซอร์หรือหน่วยงานปิดการดาวน์โหลดไว้ ให้อนุญาตการดาวน์โหลดของ docs.google.com",
  );
}
