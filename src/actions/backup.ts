/** The whole workbook as one AgencyFile, for a file on the user's machine or for a new copy of the workbook. */
import type { AgencyFile } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { ALL_PARTS } from "../workbook/read";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";

export function backup(host: Host): Outcome<{ fileName: string; file: AgencyFile }> {
  const opened = openOffice(host, ALL_PARTS);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  // A file without part of the data looks like a backup and is none.
  const lost = reading.findings.filter(({ id }) => id === "tab-missing" || id === "column-missing");
  if (lost.length > 0) return { ok: false, findings: located(lost, reading) };
  const day = host.session.now().slice(0, 10);
  const fileName = `ข้อมูล ITA ${file.settings.agencyName.trim()} ${day}.json`.replace(/ {2,}/g, " ").replace(/[\\/:*?"<>|]/g, "-");
  return { ok: true, value: { fileName, file }, findings: [...personalData(file), ...located(reading.findings, reading)] };
}

/** Whoever keeps the file should know what it holds (Personal Data Protection Act). */
function personalData({ signers }: AgencyFile): Finding[] {
  const named = signers.filter(({ name }) => name.trim() !== "").length;
  if (named === 0) return [];
  return [
    {
      id: "backup-holds-names",
      severity: "hint",
      place: { table: "signers" },
      text: `ไฟล์สำรองนี้มีชื่อผู้ลงนาม ${named} คน`,
      remedy: "เก็บไว้ในที่ที่เฉพาะผู้เกี่ยวข้องเปิดได้ หากจะส่งให้หน่วยงานอื่นให้ลบชื่อออกก่อน",
    },
  ];
}
