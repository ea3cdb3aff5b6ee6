/** Tells a sentence that breaks off, and a figure that was never filled in. Works on one entry or paragraph. */
import { normalise } from "../thai/normalise";

/** Words that must be followed by something; longer words that end alike but may end a sentence are excepted. */
const CONNECTIVES = [
  "พร้อมทั้ง",
  "รวมทั้ง",
  "อีกทั้ง",
  "ตลอดจน",
  "รวมถึง",
  "เนื่องจาก",
  "เพื่อ",
  "และ",
  "หรือ",
  "โดย",
  "ซึ่ง",
  "(?<!ภาย|ข้าง|ด้าน)ใน",
  "(?<!สิ่ง|เจ้า|ข้าว)ของ",
  "(?<!กำ|ระงับ)กับ",
];
const BREAKS_OFF = new RegExp(`(?:${CONNECTIVES.join("|")})\\s*$`);
/** "ลดลงร้อยละ" without the figure, or with dots in its place. */
const NO_FIGURE = /(?:ร้อยละ|จำนวน|คิดเป็น)\s*(?:[._…]{2,}|\(\s*\)|-\s*$|$)|(?:เพิ่มขึ้น|ลดลง|สูงขึ้น|คิดเป็น|เท่ากับ)\s*ร้อยละ\s*(?=[ก-ฮเ-ไ])/;

/** The words a text breaks off with, "" when it is whole. */
export function breaksOffWith(text: string): string {
  return BREAKS_OFF.exec(normalise(text))?.[0].trim() ?? "";
}

/** The words that ask for a figure that is not there, "" when there are none. */
export function missingFigure(text: string): string {
  return NO_FIGURE.exec(normalise(text))?.[0].trim() ?? "";
}
