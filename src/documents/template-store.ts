/**
 * Office files kept in the workbook (edited templates, the emblem) as rows of its table of templates: bytes in, row out,
 * and back with length and checksum proved. How a row lies in cells is the workbook's affair.
 */
import type { DocumentKind } from "../agency/choices";
import type { Row } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { fromBase64, toBase64 } from "../docx/base64";
import { checksumOf } from "../docx/checksum";

/** What a row of the table of templates is for. */
export type StoredKind = DocumentKind | "emblem";
export type StoredRow = Row<"templates">;

/** Length in bytes and CRC-32, as they stand in the workbook ("18342-9ae3f0c1"). */
export function sealOf(bytes: Uint8Array): string {
  return `${bytes.length}-${checksumOf(bytes)}`;
}

/** The row that keeps a file; `storedAt` is "YYYY-MM-DD HH:MM". */
export function storedRow(kind: StoredKind, fileName: string, storedAt: string, bytes: Uint8Array): Omit<StoredRow, "id"> {
  return { kind, fileName, storedAt, checksum: sealOf(bytes), base64: toBase64(bytes) };
}

/** The bytes of a kept file, or the finding "stored-file-damaged" where a character of it has changed or is missing. */
export function storedBytes(row: StoredRow): Outcome<Uint8Array> {
  const bytes = fromBase64(row.base64);
  if (bytes && bytes.length > 0 && sealOf(bytes) === row.checksum) return { ok: true, value: bytes, findings: [] };
  return { ok: false, findings: [damaged(row)] };
}

function damaged(row: StoredRow): Finding {
  const place: Finding["place"] = { table: "templates", row: row.id, field: "base64" };
  const [id, severity] = ["stored-file-damaged", "warning"] as const;
  return row.kind === "emblem"
    ? {
        id,
        severity,
        place,
        text: `ไฟล์ตรา "${row.fileName}" ที่เก็บไว้ในสมุดงานเสียหาย จึงเว้นที่ว่างไว้แทน`,
        remedy: "ส่งไฟล์ตราใหม่ที่แถบข้าง",
      }
    : {
        id,
        severity,
        place,
        text: `แม่แบบ "${row.fileName}" ที่เก็บไว้ในสมุดงานเสียหาย จึงใช้แม่แบบของระบบแทน`,
        remedy: "ส่งไฟล์แม่แบบของหน่วยงานเข้ามาใหม่ที่แถบข้าง หรือเลือกกลับไปใช้แม่แบบของระบบ",
      };
}

/** The row of a kind; the lowest one where there are several, since new ones are added below. */
export function rowOfKind(rows: readonly StoredRow[], kind: StoredKind): StoredRow | null {
  const fitting = rows.filter((row) => row.kind === kind);
  return fitting[fitting.length - 1] ?? null;
}

export interface ChosenTemplate {
  bytes: Uint8Array;
  /** File name of the office's own template; "" for the default. */
  fileName: string;
  findings: Finding[];
}

/** The template to use for a kind: the office's own where one is kept whole, else `standard`. Unpacks no other row. */
export function chooseTemplate(rows: readonly StoredRow[], kind: DocumentKind, standard: Uint8Array): ChosenTemplate {
  const row = rowOfKind(rows, kind);
  if (!row) return { bytes: standard, fileName: "", findings: [] };
  const stored = storedBytes(row);
  return stored.ok
    ? { bytes: stored.value, fileName: row.fileName, findings: [] }
    : { bytes: standard, fileName: "", findings: stored.findings };
}
