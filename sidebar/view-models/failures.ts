/** What a call that never reached the action, or whose answer was lost, means for staff and what they can do; pure. */
import type { Finding } from "../../src/agency/finding";

interface Failure {
  id: string;
  /** Google's English words for it; they carry no code. */
  words: RegExp;
  text: string;
  /** One step a line. */
  remedy: string;
}

/** The first that fits is told: the words on several accounts also speak of permission. */
const FAILURES: readonly Failure[] = [
  {
    id: "several-accounts",
    words: /PERMISSION_DENIED|reading from storage/i,
    text: "Google ปฏิเสธคำสั่ง มักเกิดเมื่อเบราว์เซอร์เข้าสู่ระบบไว้หลายบัญชี",
    remedy: [
      "1. คัดลอกที่อยู่ของสมุดงานนี้",
      "2. เปิดหน้าต่างไม่ระบุตัวตน แล้วเข้าสู่ระบบเฉพาะบัญชีที่ใช้งาน",
      "3. วางที่อยู่ เปิดสมุดงาน แล้วเลือกเมนู ผู้ช่วย ITA › เปิดแถบผู้ช่วย",
      "หรือออกจากระบบทุกบัญชี แล้วเข้าใหม่บัญชีเดียว",
    ].join("\n"),
  },
  {
    id: "consent-missing",
    words: /authoriz|permission|scope|access denied/i,
    text: "ยังไม่ได้อนุญาตสิทธิ์ที่จำเป็นครบทุกข้อ",
    remedy: [
      "1. ปิดแถบนี้",
      "2. เลือกเมนู ผู้ช่วย ITA › เปิดแถบผู้ช่วย",
      "3. เมื่อ Google ถามสิทธิ์ ให้ทำเครื่องหมายครบทุกข้อ แล้วกด ดำเนินการต่อ",
      "หากไม่มีหน้าต่างถามสิทธิ์ ให้โหลดหน้าสมุดงานใหม่ก่อน",
    ].join("\n"),
  },
  {
    id: "too-long",
    words: /maximum execution time|timed? ?out/i,
    text: "Google หยุดคำสั่งนี้เพราะใช้เวลานานเกินกำหนด",
    remedy: ["1. สั่งอีกครั้ง ระบบจะทำต่อหรือคืนค่าเดิมให้เอง", "2. หากเป็นการจัดทำเอกสาร ให้ดูแท็บ ทะเบียนเอกสาร ก่อนว่าได้เอกสารแล้วหรือยัง"].join(
      "\n",
    ),
  },
];

const NO_ANSWER = {
  id: "no-answer",
  text: "ไม่ได้รับคำตอบจากระบบ",
  remedy: ["1. ตรวจการเชื่อมต่ออินเทอร์เน็ต รอสักครู่แล้วลองอีกครั้ง", "2. หากยังไม่ได้ ให้ปิดแล้วเปิดแถบผู้ช่วยใหม่ ข้อมูลในสมุดงานไม่สูญหาย"].join("\n"),
};

/** `message` is what Google's failure handler was given, or words of our own. */
export function failureFinding(message: string): Finding {
  const { id, text, remedy } = FAILURES.find(({ words }) => words.test(message)) ?? NO_ANSWER;
  return { id, severity: "error", place: {}, text, remedy };
}
