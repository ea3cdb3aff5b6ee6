/**
 * What the office corrected in the catalogue: shown, given to a neighbour as a file, and taken from one. A correction of
 * the office's own is never replaced by a neighbour's.
 */
import type { AgencyFile } from "../agency/file";
import type { Finding, Outcome } from "../agency/finding";
import { catalogueFor } from "../assessment/catalogue";
import { editFindings } from "../assessment/catalogue-edits";
import { catalogueEntries } from "../assessment/catalogue-entries";
import { showCatalogueYears } from "../workbook/catalogue-rows";
import { guarded } from "../workbook/safety";
import { updateRows } from "../workbook/write-rows";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";
import type { CatalogueChange, CatalogueEditsFile } from "./protocol";

type Edit = AgencyFile["catalogueEdits"][number];

/** The office's corrections with the shipped values beside them; what can't be used comes with a finding. */
export function catalogueChanges(host: Host): Outcome<{ changes: CatalogueChange[] }> {
  const opened = openOffice(host, ["catalogueEdits"]);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  const findings = located(editFindings(file.catalogueEdits), reading);
  return { ok: true, value: { changes: changesOf(file.catalogueEdits) }, findings };
}

/** Every correction that differs from what was shipped; rows with a note alone are none. */
export function changesOf(edits: readonly Edit[]): CatalogueChange[] {
  const useless = new Set(editFindings([...edits]).map(({ place }) => place.row));
  const entries = new Map(
    yearsOf(edits).flatMap((year) => catalogueEntries(catalogueFor(year)).map((entry) => [entry.path, entry] as const)),
  );
  return edits.flatMap(({ id, value, note }) => {
    const entry = entries.get(id);
    if (value.trim() === "" || value.trim() === entry?.value) return [];
    const { label = id, value: standard = "" } = entry ?? {};
    return [{ id, year: yearOf(id), label, standard, value: value.trim(), note, used: !useless.has(id) }];
  });
}

function yearOf(id: string): number {
  return Number(/^(\d{4})\//.exec(id)?.[1] ?? 0);
}

function yearsOf(edits: readonly Pick<Edit, "id">[]): number[] {
  return [...new Set(edits.map(({ id }) => yearOf(id)))].filter((year) => year > 0);
}

/** The corrections that take effect, for a neighbour; nothing else of the office is in the file. */
export function exportCatalogueEdits(host: Host): Outcome<{ fileName: string; file: CatalogueEditsFile }> {
  const opened = catalogueChanges(host);
  if (!opened.ok) return opened;
  const edits = opened.value.changes.filter(({ used }) => used).map(({ id, value, note }) => ({ id, value, note }));
  if (edits.length === 0) return { ok: false, findings: [nothingToShare(), ...opened.findings] };
  const fileName = `เกณฑ์ ITA ที่แก้ไข ${host.session.now().slice(0, 10)}.json`;
  return { ok: true, value: { fileName, file: { format: "ita-catalogue-edits", version: 1, edits } }, findings: opened.findings };
}

/** Takes a neighbour's corrections where the office has none of its own. */
export function importCatalogueEdits(host: Host, { file }: { file: unknown }): Outcome<{ taken: number }> {
  const given = readFile(file);
  if (!given) return { ok: false, findings: [otherFile()] };
  const unusable = editFindings(given);
  if (unusable.length > 0) return { ok: false, findings: unusable };
  return exclusively(host, (): Outcome<{ taken: number }> => {
    const opened = openOffice(host, ["catalogueEdits"]);
    if (!opened.ok) return opened;
    const { file: own, reading } = opened.value;
    const { taken, findings } = withoutOwn(given, own.catalogueEdits);
    if (taken.length === 0) return { ok: true, value: { taken: 0 }, findings: located(findings, reading) };
    const at = host.session.now();
    const written = guarded(opened.value.book, { action: "นำเกณฑ์ ITA ที่แก้ไขเข้า", at }, (book) => {
      const shown = showCatalogueYears(book, yearsOf(taken));
      if (!shown.ok) return shown;
      const changes = taken.map(({ id, value, note }) => ({ id, values: { value, note } }));
      return updateRows(book, "catalogueEdits", changes);
    });
    if (!written.ok) return written;
    return { ok: true, value: { taken: taken.length }, findings: [...written.findings, ...located(findings, reading)] };
  });
}

/** What a neighbour's file adds, and what is left because the office decided otherwise. */
export function withoutOwn(given: readonly Edit[], own: readonly Edit[]): { taken: Edit[]; findings: Finding[] } {
  const decided = new Map(own.filter(({ value }) => value.trim() !== "").map(({ id, value }) => [id, value.trim()]));
  const findings = given
    .filter(({ id, value }) => decided.has(id) && decided.get(id) !== value)
    .map(({ id, value }): Finding => ownKept(id, value, decided.get(id)!));
  return { taken: given.filter(({ id }) => !decided.has(id)), findings };
}

/** Longest value taken: a cell holds 50,000 characters, no value of the catalogue needs more than this. */
const LONGEST = 10_000;
/** More than one year has; a file beyond this is none of ours. */
const MOST = 2000;

function readFile(file: unknown): Edit[] | null {
  const { format, version, edits } = (typeof file === "object" && file !== null ? file : {}) as Record<string, unknown>;
  if (format !== "ita-catalogue-edits" || version !== 1 || !Array.isArray(edits) || edits.length > MOST) return null;
  const read = edits.map((edit: unknown): Edit | null => {
    const { id, value, note } = (typeof edit === "object" && edit !== null ? edit : {}) as Record<string, unknown>;
    const texts = [id, value, note];
    if (!texts.every((text): text is string => typeof text === "string" && text.length <= LONGEST)) return null;
    return { id: id as string, value: (value as string).trim(), note: note as string };
  });
  const whole = read.filter((edit): edit is Edit => edit !== null && edit.value !== "");
  return whole.length === read.length && new Set(whole.map(({ id }) => id)).size === whole.length ? whole : null;
}

function ownKept(id: string, given: string, own: string): Finding {
  return {
    id: "catalogue-edit-kept",
    severity: "hint",
    place: { table: "catalogueEdits", row: id, field: "value" },
    text: `ไฟล์ที่นำเข้าแก้รายการนี้เป็น “${given}” แต่หน่วยงานแก้ไว้เป็น “${own}” ระบบคงของหน่วยงานไว้`,
    remedy: "ตรวจกับคู่มือการประเมิน หากของในไฟล์ถูกต้องให้พิมพ์แทนในแท็บ เกณฑ์ ITA",
  };
}

function nothingToShare(): Finding {
  return {
    id: "catalogue-edits-none",
    severity: "hint",
    place: { table: "catalogueEdits" },
    text: "หน่วยงานยังไม่ได้แก้รายการใดในแท็บ เกณฑ์ ITA",
    remedy: "พิมพ์ค่าที่ถูกต้องในช่อง แก้ไขเป็น แล้วสั่งอีกครั้ง",
  };
}

function otherFile(): Finding {
  return {
    id: "file-of-another-kind",
    severity: "error",
    place: {},
    text: "ไฟล์นี้ไม่ใช่ไฟล์เกณฑ์ ITA ที่แก้ไขของผู้ช่วย ITA",
    remedy: "เลือกไฟล์ที่ได้จากปุ่ม ดาวน์โหลดรายการที่แก้ ของหน่วยงานอื่น",
  };
}
