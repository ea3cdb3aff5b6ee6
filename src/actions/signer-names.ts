/**
 * Names of signers in a backup: left out when the user wants it so, told where they stand elsewhere in the file, and kept in
 * the workbook when a file without them comes back. Names are the only personal data the workbook asks for.
 */
import { type TableName, tableFields } from "../agency/fields";
import type { AgencyFile, Row } from "../agency/file";
import type { Finding } from "../agency/finding";
import { compareKey } from "../thai/normalise";

/** Stands in a file in the place of a name that was left out. Part of the format: files of users hold it. */
export const LEFT_OUT = "(ไม่ได้เก็บชื่อไว้ในไฟล์สำรอง)";

/** Shorter than this a name is met in any text by chance. */
const SHORTEST_NAME = 6;

export function namedSigners({ signers }: AgencyFile): Row<"signers">[] {
  return signers.filter(({ name }) => name.trim() !== "" && name !== LEFT_OUT);
}

/** The file with no signer's name; positions and opinions stay. */
export function withoutNames(file: AgencyFile): AgencyFile {
  const signers = file.signers.map((signer) => ({ ...signer, name: signer.name.trim() === "" ? "" : LEFT_OUT }));
  return { ...file, signers };
}

/** Fields beside those of the signers in which a signer's name was typed; leaving it out there would change the text. */
export function namesElsewhere(file: AgencyFile): Finding[] {
  const names = namedSigners(file)
    .map(({ name }) => compareKey(name))
    .filter((name) => name.length >= SHORTEST_NAME);
  const tables = (Object.keys(tableFields) as TableName[]).filter((table) => table !== "signers" && table !== "templates");
  return tables.flatMap((table) =>
    (file[table] as { id: string }[]).flatMap(({ id, ...fields }) =>
      Object.entries(fields).flatMap(([field, value]) =>
        typeof value === "string" && names.some((name) => compareKey(value).includes(name))
          ? [nameElsewhere(table, id, field)]
          : [],
      ),
    ),
  );
}

function nameElsewhere(table: TableName, row: string, field: string): Finding {
  return {
    id: "backup-name-elsewhere",
    severity: "warning",
    place: { table, row, field },
    text: "ช่องนี้พิมพ์ชื่อผู้ลงนามไว้ในข้อความ ไฟล์สำรองจึงยังมีชื่อนั้น",
    remedy: "หากจะส่งไฟล์ให้ผู้อื่น ให้แก้ข้อความในช่องนี้ก่อน แล้วสำรองข้อมูลใหม่",
  };
}

/** The file with each name that was left out taken from the workbook's signer of the same row; blank where there is none. */
export function withNamesOf(file: AgencyFile, signers: readonly Row<"signers">[]): { file: AgencyFile; findings: Finding[] } {
  const names = new Map(signers.map(({ id, name }) => [id, name]));
  const left = file.signers.filter(({ name }) => name === LEFT_OUT);
  if (left.length === 0) return { file, findings: [] };
  const restored = file.signers.map((signer) =>
    signer.name === LEFT_OUT ? { ...signer, name: names.get(signer.id) ?? "" } : signer,
  );
  const kept = left.filter(({ id }) => (names.get(id) ?? "") !== "").length;
  return { file: { ...file, signers: restored }, findings: [namesKept(kept, left.length - kept)] };
}

function namesKept(kept: number, blank: number): Finding {
  return {
    id: "restore-names-left-out",
    severity: blank > 0 ? "warning" : "hint",
    place: { table: "signers" },
    text: `ไฟล์สำรองนี้ไม่ได้เก็บชื่อผู้ลงนาม ระบบคงชื่อเดิมในสมุดงานไว้ ${kept} คน เว้นว่าง ${blank} คน`,
    remedy: blank > 0 ? "กรอกชื่อที่ว่างในแท็บ ผู้ลงนาม" : "ตรวจชื่อในแท็บ ผู้ลงนาม ว่ายังเป็นปัจจุบัน",
  };
}
