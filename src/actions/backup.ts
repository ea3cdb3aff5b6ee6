/** The whole workbook as one AgencyFile, for a file on the user's machine or for a new copy of the workbook. */
import type { AgencyFile } from "../agency/file";
import type { Outcome } from "../agency/finding";
import { ALL_PARTS } from "../workbook/read";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";

export function backup(host: Host): Outcome<{ fileName: string; file: AgencyFile }> {
  const opened = openOffice(host, ALL_PARTS);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  const day = host.session.now().slice(0, 10);
  const fileName = `ข้อมูล ITA ${file.settings.agencyName.trim()} ${day}.json`.replace(/ {2,}/g, " ").replace(/[\\/:*?"<>|]/g, "-");
  return { ok: true, value: { fileName, file }, findings: located(reading.findings, reading) };
}
