/** A file that the sidebar sends as base64, unpacked for the action that wants it. */
import type { Outcome } from "../agency/finding";
import { fromBase64 } from "../docx/base64";

export interface GivenFile {
  fileName: string;
  base64: string;
}

/** The bytes of the file; the finding "file-unreadable" where its base64 is broken. */
export function bytesOf({ fileName, base64 }: GivenFile): Outcome<Uint8Array> {
  const bytes = fromBase64(base64);
  if (bytes) return { ok: true, value: bytes, findings: [] };
  return {
    ok: false,
    findings: [
      {
        id: "file-unreadable",
        severity: "error",
        place: { where: fileName },
        text: `อ่านไฟล์ “${fileName}” ไม่ได้`,
        remedy: "เลือกไฟล์อีกครั้ง",
      },
    ],
  };
}
