/** The whole workbook as one AgencyFile, for a file on the user's machine or for a new copy of the workbook. */
import type { AgencyFile } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { ALL_PARTS } from "../workbook/read";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";
import { namedSigners, namesElsewhere, withoutNames } from "./signer-names";

/** `names`: whether the file holds the signers' names. */
export function backup(host: Host, { names }: { names: boolean }): Outcome<{ fileName: string; file: AgencyFile }> {
  const opened = openOffice(host, ALL_PARTS);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  // A file without part of the data looks like a backup and is none.
  const lost = reading.findings.filter(({ id }) => id === "tab-missing" || id === "column-missing");
  if (lost.length > 0) return { ok: false, findings: located(lost, reading) };
  const day = host.session.now().slice(0, 10);
  const fileName = `ข้อมูล ITA ${file.settings.agencyName.trim()} ${day}${names ? "" : " ไม่มีชื่อ"}.json`;
  const privacy = names ? holdsNames(file) : namesElsewhere(file);
  return {
    ok: true,
    value: {
      fileName: fileName.replace(/ {2,}/g, " ").replace(/[\\/:*?"<>|]/g, "-"),
      file: told(names ? file : withoutNames(file), names),
    },
    findings: located([...privacy, ...reading.findings], reading),
  };
}

/** The file with what it holds written at its top, for whoever opens or finds it (Personal Data Protection Act). */
function told(file: AgencyFile, names: boolean): AgencyFile {
  const { format, version, ...data } = file;
  const count = namedSigners(file).length;
  const people = !names ? "ไม่มีชื่อผู้ลงนาม (เลือกไม่เก็บไว้)" : count > 0 ? `มีข้อมูลส่วนบุคคล: ชื่อผู้ลงนาม ${count} คน` : "ไม่มีชื่อผู้ลงนาม";
  const about = `ไฟล์สำรองของผู้ช่วย ITA มีข้อมูลหน่วยงาน ผลคะแนน ประเด็น มาตรการ รายการ OIT ประกาศ ทะเบียนเอกสาร ถ้อยคำและแม่แบบของหน่วยงาน ตำแหน่งและความเห็นของผู้ลงนาม ${people}`;
  return { format, version, about, ...data };
}

/** Whoever keeps the file should know what it holds. */
function holdsNames(file: AgencyFile): Finding[] {
  const named = namedSigners(file).length;
  if (named === 0) return [];
  return [
    {
      id: "backup-holds-names",
      severity: "hint",
      place: { table: "signers" },
      text: `ไฟล์สำรองนี้มีชื่อผู้ลงนาม ${named} คน`,
      remedy: "เก็บไว้ในที่ที่เฉพาะผู้เกี่ยวข้องเปิดได้ หากจะส่งให้หน่วยงานอื่นให้ดาวน์โหลดใหม่โดยเลือก ไม่เก็บชื่อผู้ลงนาม",
    },
  ];
}
