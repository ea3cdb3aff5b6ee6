/** Findings on the office's own corrections of the catalogue. Changes nothing itself. */
import type { AgencyFile } from "../agency/file";
import type { Finding } from "../agency/finding";
import { catalogueFor } from "./catalogue";
import { applyEdits, type EditProblem } from "./catalogue-entries";

const MESSAGES: Record<EditProblem, { text: string; remedy: string }> = {
  unknown: {
    text: "ไม่พบรายการนี้ในเกณฑ์ ITA ของปีนั้น ค่าที่แก้จึงไม่ถูกใช้",
    remedy: "ลบแถวนี้ หรือแก้ที่แท็บ “เกณฑ์ ITA” แทน",
  },
  locked: {
    text: "น้ำหนัก เกณฑ์ระดับ และเกณฑ์จุดแข็งในแท็บนี้แก้ไม่ได้ ค่าที่แก้จึงไม่ถูกใช้",
    remedy: "คืนค่าเดิม หากต้องการเปลี่ยนเกณฑ์จุดแข็ง ให้แก้ที่แท็บ “ข้อมูลหน่วยงาน”",
  },
  unusable: {
    text: "ค่าที่แก้ใช้ไม่ได้กับรายการนี้ จึงยังใช้ค่าเดิมอยู่",
    remedy: "พิมพ์ให้เหมือนรูปแบบเดิม เช่น เลขข้อ “O25” ช่วงข้อ “E1–E5” หรือ “ใช่” กับ “ไม่ใช่”",
  },
};

/** One warning for each edit that could not be used; `place.row` is the edit's path. */
export function editFindings(edits: AgencyFile["catalogueEdits"]): Finding[] {
  const years = new Set(edits.map(({ id }) => Number(/^(\d{4})\//.exec(id)?.[1])));
  const strays = edits.filter(({ id }) => !/^\d{4}\//.test(id)).map(({ id }) => ({ id, problem: "unknown" as const }));
  const problems = [...years]
    .filter((year) => !Number.isNaN(year))
    .flatMap((year) => applyEdits(catalogueFor(year), edits).problems);
  return [...strays, ...problems].map(({ id, problem }) => ({
    id: `catalogue-edit-${problem}`,
    severity: "warning",
    place: { table: "catalogueEdits", row: id, field: "value" },
    ...MESSAGES[problem],
    quote: edits.find((edit) => edit.id === id)?.value ?? "",
  }));
}
