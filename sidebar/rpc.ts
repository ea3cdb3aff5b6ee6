/**
 * Calls to the server: one dispatcher, JSON both ways. Whatever goes wrong on the way becomes a Finding with a remedy,
 * so that a view has one kind of failure to show.
 */

import type { ActionName, Answer, Protocol } from "../src/actions/protocol";
import type { Finding } from "../src/agency/finding";

/** What Google puts into the page (HtmlService: Communicate with Server Functions). */
interface ScriptRun {
  withSuccessHandler(handler: (json: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  callAction(name: string, json: string): void;
}
declare const google: { script: { run: ScriptRun } };

/** Explains a call that never reached the action, or whose answer was lost. */
export function failureFinding(message: string): Finding {
  const place = {};
  if (/PERMISSION_DENIED|reading from storage/i.test(message)) {
    return {
      id: "several-accounts",
      severity: "error",
      place,
      text: "Google ปฏิเสธคำสั่ง มักเกิดเมื่อเบราว์เซอร์เข้าสู่ระบบไว้หลายบัญชี",
      remedy: "เปิดสมุดงานนี้ในหน้าต่างไม่ระบุตัวตน หรือออกจากระบบทุกบัญชีแล้วเข้าใหม่เฉพาะบัญชีที่ใช้งาน จากนั้นเปิดแถบผู้ช่วยอีกครั้ง",
    };
  }
  if (/authoriz|permission|scope/i.test(message)) {
    return {
      id: "consent-missing",
      severity: "error",
      place,
      text: "ยังไม่ได้อนุญาตสิทธิ์ที่จำเป็นครบทุกข้อ",
      remedy: "ปิดแถบนี้ แล้วเลือกเมนู ผู้ช่วย ITA › เปิดแถบผู้ช่วย เมื่อ Google ถามสิทธิ์ให้เลือกทุกข้อ",
    };
  }
  if (/maximum execution time|timed? ?out/i.test(message)) {
    return {
      id: "too-long",
      severity: "error",
      place,
      text: "Google หยุดคำสั่งนี้เพราะใช้เวลานานเกินกำหนด",
      remedy: "สั่งอีกครั้ง ระบบจะทำต่อหรือคืนค่าเดิมให้เอง หากเป็นการจัดทำเอกสารให้ดูแท็บ ทะเบียนเอกสาร ก่อนว่าได้เอกสารแล้วหรือยัง",
    };
  }
  return {
    id: "no-answer",
    severity: "error",
    place,
    text: "ไม่ได้รับคำตอบจากระบบ",
    remedy: "ตรวจการเชื่อมต่ออินเทอร์เน็ต รอสักครู่แล้วลองอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดแถบผู้ช่วยใหม่ ข้อมูลในสมุดงานไม่สูญหาย",
  };
}

/** Sends a request; never rejects. */
export function call<Name extends ActionName>(name: Name, args: Protocol[Name]["arguments"]): Promise<Answer<Name>> {
  return new Promise((resolve) => {
    const fail = (message: string) => resolve({ ok: false, findings: [failureFinding(message)] });
    google.script.run
      .withSuccessHandler((json) => {
        try {
          resolve(JSON.parse(json) as Answer<Name>);
        } catch {
          fail("answer is not JSON");
        }
      })
      .withFailureHandler((error) => fail(String(error?.message ?? error)))
      .callAction(name, JSON.stringify(args));
  });
}
