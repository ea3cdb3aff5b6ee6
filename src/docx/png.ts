/** Looks at a PNG file that came from outside: whether it is whole, and how large the picture is. Decodes no pixels. */
import type { Finding, Outcome } from "../agency/finding";
import { crc32 } from "./checksum";

/** 500 KB: a Garuda of print quality has 30 to 200 KB, and every document carries it. */
export const LARGEST_PNG = 500 * 1024;
/** Pixels a side: 4,000 is 34 cm at 300 dpi; below 50 an emblem of 3 cm is a blur. */
const LARGEST_SIDE = 4000;
const SMALLEST_SIDE = 50;

export interface PngSize {
  /** Pixels. */
  width: number;
  height: number;
}

const SIGNATURE = "\x89PNG\r\n\x1a\n";

function refused(id: string, text: string, remedy: string): { ok: false; findings: Finding[] } {
  return { ok: false, findings: [{ id, severity: "error", place: {}, text, remedy }] };
}

/** The size of a PNG picture; refuses what is not a whole PNG, is over 500 KB, or has sides beyond reason. Never throws. */
export function readPng(bytes: Uint8Array): Outcome<PngSize> {
  if (textAt(bytes, 0, 8) !== SIGNATURE) {
    return refused("png-not-png", "ไฟล์รูปนี้ไม่ใช่ PNG", "เปิดรูปในโปรแกรมดูภาพ แล้วบันทึกเป็น PNG");
  }
  if (bytes.length > LARGEST_PNG) {
    const size = Math.ceil(bytes.length / 1024);
    return refused("png-too-big", `ไฟล์รูปใหญ่ ${size} KB เกินที่รับได้ (500 KB)`, "ย่อรูปให้เล็กลง แล้วบันทึกเป็น PNG ใหม่");
  }
  const chunks = chunksOf(bytes);
  const header = chunks[0];
  const isWhole = header?.type === "IHDR" && header.length === 13 && chunks[chunks.length - 1]?.type === "IEND";
  if (!isWhole || !chunks.some(({ type }) => type === "IDAT")) {
    return refused("png-damaged", "ไฟล์รูปเสียหายหรือมาไม่ครบ", "ดาวน์โหลดหรือคัดลอกไฟล์รูปมาใหม่ แล้วลองอีกครั้ง");
  }
  const [width, height] = [uint32(bytes, 16), uint32(bytes, 20)];
  if (Math.min(width, height) < SMALLEST_SIDE || Math.max(width, height) > LARGEST_SIDE) {
    return refused(
      "png-dimensions",
      `รูปมีขนาด ${width} × ${height} จุด ซึ่งเล็กหรือใหญ่เกินไป`,
      `ใช้รูปที่กว้างและสูงระหว่าง ${SMALLEST_SIDE} ถึง ${LARGEST_SIDE} จุด`,
    );
  }
  return { ok: true, value: { width, height }, findings: [] };
}

/** The chunks of the file up to the first that is cut off or whose checksum differs. */
function chunksOf(bytes: Uint8Array): { type: string; length: number }[] {
  const chunks: { type: string; length: number }[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = uint32(bytes, at);
    const end = at + 12 + length;
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== uint32(bytes, end - 4)) break;
    chunks.push({ type: textAt(bytes, at + 4, 4), length });
    at = end;
    if (chunks[chunks.length - 1]!.type === "IEND") break;
  }
  return chunks;
}

function uint32(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Array.from(bytes.subarray(at, at + length), (byte) => String.fromCharCode(byte)).join("");
}
