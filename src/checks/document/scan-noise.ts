/** What a scanner garbled: told once, apart from the faults of the document itself. */
import { quoted } from "../rule";
import { hasScannerTraces } from "./document-facts";
import type { DocumentRule } from "./document-rule";

export const scanNoise: DocumentRule = {
  id: "scan-noise",
  severity: "hint",
  why: "ตัวอักษรที่สแกนเพี้ยนไม่ใช่ข้อผิดของเอกสาร แต่ทำให้ตรวจได้ไม่ครบ",
  remedy: "ถ้ามีไฟล์ต้นฉบับ .docx ให้ตรวจจากไฟล์นั้น",
  check: ({ facts }) => {
    const garbled = facts.pieces.filter(({ text }) => hasScannerTraces(text));
    const [first] = garbled;
    if (!first) return [];
    return [{ where: first.where, quote: quoted(first.text), text: `มีตัวอักษรที่สแกนเพี้ยน ${garbled.length} แห่ง`, noise: true }];
  },
};
