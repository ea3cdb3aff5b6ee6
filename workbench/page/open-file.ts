// Opening a file from the user's disk: a workbook saved here, or an agency's own .xlsx whose cells are put into ours.
// Whatever cannot be opened changes nothing and says why.
import { Univer, UniverInstanceType } from "@univerjs/core";
import type { OpenDocument } from "../services/context";
import type { Snapshot } from "../services/snapshot";
import { changeCells, presentTabs } from "./grid-cells";
import { readWorkbookFile } from "./workbook-file";
import { planXlsx, type XlsxPlan } from "./xlsx-plan";

export type OpenedFile =
  /** A workbook to open in place of the present one. */
  | { kind: "workbook"; snapshot: Snapshot }
  /** Cells were put into the present workbook; `text` says which tabs changed and which were left out. */
  | { kind: "cells"; text: string }
  | { kind: "refused"; text: string };

/** Reads the bytes of a file. `ourTabs` are names by which a workbook of ours is known. */
export async function openedFile(bytes: Uint8Array, ourTabs: readonly string[], document: OpenDocument): Promise<OpenedFile> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b; // "PK": .xlsx, .docx and other archives
  if (isZip) return openedXlsx(bytes, document);
  const read = readWorkbookFile(new TextDecoder().decode(bytes), ourTabs);
  if (!read.ok) return { kind: "refused", text: read.text };
  if (!canBeLoaded(read.snapshot)) {
    return { kind: "refused", text: "ข้อมูลในไฟล์เสียหาย เปิดไม่ได้ สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาใช้ไฟล์ที่บันทึกไว้ครั้งอื่น" };
  }
  return { kind: "workbook", snapshot: read.snapshot };
}

/** Tries the workbook in an engine of its own, without a grid, before the present one is given up. */
function canBeLoaded({ workbook }: Snapshot): boolean {
  const trial = new Univer();
  try {
    trial.createUnit(UniverInstanceType.UNIVER_SHEET, structuredClone({ ...workbook, id: "trial" }));
    return true;
  } catch {
    return false;
  } finally {
    trial.dispose();
  }
}

async function openedXlsx(bytes: Uint8Array, document: OpenDocument): Promise<OpenedFile> {
  const { readXlsxTabs } = await import("./read-xlsx");
  const tabs = await readXlsxTabs(bytes);
  if (tabs === null || tabs.length === 0) {
    return { kind: "refused", text: "ไฟล์นี้เสียหายหรือไม่ใช่ไฟล์ .xlsx สมุดงานเดิมไม่เปลี่ยนแปลง กรุณาเลือกไฟล์อื่น" };
  }
  const plan = planXlsx(tabs, presentTabs(document));
  if (plan.changes.length === 0) {
    return { kind: "refused", text: `ไม่พบแผ่นงานของผู้ช่วย ITA ในไฟล์นี้ สมุดงานเดิมไม่เปลี่ยนแปลง\n\n${skippedText(plan)}` };
  }
  for (const { name, cells } of plan.changes) changeCells(document, name, cells);
  const changed = plan.changes.map(({ name, cells }) => `• ${name}: เปลี่ยน ${cells.length} เซลล์`).join("\n");
  return { kind: "cells", text: [changed, skippedText(plan)].filter(Boolean).join("\n\n") };
}

function skippedText({ skipped }: XlsxPlan): string {
  if (skipped.length === 0) return "";
  return `แผ่นที่ไม่ได้นำเข้า\n${skipped.map(({ name, reason }) => `• ${name}: ${reason}`).join("\n")}`;
}
