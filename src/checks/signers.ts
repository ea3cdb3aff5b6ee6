/** R14: who signs and when. An announcement bears no number. */
import type { DocumentKind } from "../agency/choices";
import { type Hit, quoted, type Rule } from "./rule";

const ANNOUNCING: readonly DocumentKind[] = ["announcement", "report-with-announcement"];
/** Kinds that end with a signature block. */
const SIGNED: readonly DocumentKind[] = ["measures", "full-report", "memo"];

export const signers: Rule = {
  id: "R14",
  name: "ผู้ลงนามและวันที่ครบ",
  severity: "warning",
  why: "เอกสารที่ไม่มีผู้ลงนามหรือวันที่ อ้างอิงเป็นทางการไม่ได้",
  remedy: "กรอกตำแหน่งในแท็บผู้ลงนาม และวันที่ในแท็บข้อมูลหน่วยงาน หรือเว้นไว้ถ้าจะเขียนด้วยมือ",
  check: ({ file, kind }) => {
    const hits: Hit[] = [];
    const filled = (role: string) => file.signers.some((row) => row.role === role && row.position.trim() !== "");
    if (kind !== null && SIGNED.includes(kind) && !filled("ผู้รายงาน")) {
      hits.push({ place: { table: "signers" }, text: "ยังไม่มีผู้รายงานในแท็บผู้ลงนาม" });
    }
    if (kind !== null && ANNOUNCING.includes(kind)) {
      if (!filled("ผู้ลงนามประกาศ")) hits.push({ place: { table: "signers" }, text: "ยังไม่มีตำแหน่งของผู้ลงนามประกาศ" });
      if (file.settings.announcementDate === "") {
        hits.push({
          place: { table: "settings", row: "", field: "announcementDate" },
          text: "ยังไม่มีวันที่ของประกาศ เอกสารจะเว้นที่ให้เขียน",
          severity: "hint",
        });
      }
    }
    return [...hits, ...withoutPosition(file.signers)];
  },
};

function withoutPosition(rows: { id: string; name: string; position: string }[]): Hit[] {
  return rows
    .filter(({ name, position }) => name.trim() !== "" && position.trim() === "")
    .map(({ id, name }) => ({
      place: { table: "signers", row: id, field: "position" },
      text: "ผู้ลงนามมีชื่อแต่ยังไม่มีตำแหน่ง",
      quote: quoted(name),
    }));
}
