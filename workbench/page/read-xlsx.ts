// Reads a .xlsx. Loaded when a file is opened; nothing here knows our tabs.
import { readXlsx } from "hucre/xlsx";
import type { XlsxTab, XlsxValue } from "./xlsx-plan";

/** The tabs of a .xlsx; null when the bytes are none. A file of another kind may come out as no tabs at all. */
export async function readXlsxTabs(bytes: Uint8Array): Promise<XlsxTab[] | null> {
  try {
    const workbook = await readXlsx(bytes);
    return workbook.sheets.map(({ name, rows }) => ({ name, rows: rows as XlsxValue[][] }));
  } catch {
    return null;
  }
}
