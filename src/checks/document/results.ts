/** R17: results that are the method over again or read like a plan, and a report that has no column for results. */
import { isCopyOf, readsLikePlan } from "../results";
import { quoted } from "../rule";
import type { DocumentFacts, FactRow } from "./document-facts";
import type { DocumentHit, DocumentRule } from "./document-rule";

export const results: DocumentRule = {
  id: "R17",
  severity: "warning",
  why: "รายงานที่คัดลอกแผนมาเป็นผล ถือว่าไม่ได้รายงานผลการดำเนินการ",
  remedy: "เขียนสิ่งที่ทำจริง พร้อมวันที่ จำนวน หรือลิงก์หลักฐาน",
  check: ({ facts }) => [...facts.tables.flatMap(({ rows }) => rows.flatMap(copiedOrPlanned)), ...noResults(facts)],
};

function copiedOrPlanned({ cells }: FactRow): DocumentHit[] {
  const methods = cells
    .filter(({ role }) => role === "methods" || role === "measure")
    .flatMap(({ entries }) => entries.map(({ text }) => text));
  const reported = cells.filter(({ role }) => role === "summary" || role === "outcome");
  return reported.flatMap(({ entries, where, role }) =>
    entries.flatMap(({ text }): DocumentHit[] => {
      if (methods.some((method) => isCopyOf(method, text))) {
        return [{ where, quote: quoted(text), text: "ผลการดำเนินการเหมือนกับวิธีดำเนินการ" }];
      }
      // Outcomes may well say what people should now be able to do.
      if (role !== "summary" || !readsLikePlan(text)) return [];
      return [{ where, quote: quoted(text), text: "ช่องผลเขียนเป็นสิ่งที่จะทำ ไม่ใช่สิ่งที่ทำแล้ว" }];
    }),
  );
}

/** Words of a heading under which results stand; "การดำเนินการ/รายงาน" may hold either. */
const FOR_RESULTS = /สรุปผล|ผลลัพธ์|ความสำเร็จ|ความก้าวหน้า|ผลการดำเนิน|ผลที่ได้|ผลสัมฤทธิ์/;
/** What was done leaves such traces; intentions do not. */
const DONE = /แล้ว|เสร็จ|เมื่อวันที่|ได้(?:จัด|ดำเนินการ|เผยแพร่|แต่งตั้ง|ประกาศ)|ยังไม่ได้|อยู่ระหว่าง/;

function noResults(facts: DocumentFacts): DocumentHit[] {
  if (facts.kind !== "report") return [];
  const tables = facts.tables.filter(({ roles }) => roles.includes("measure") || roles.includes("methods"));
  const [first] = tables;
  if (!first || facts.tables.some(({ headings }) => headings.some((heading) => FOR_RESULTS.test(heading)))) return [];
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.filter(({ role, text }) => role === "progress" && text !== "")),
  );
  const done = cells.filter(({ text }) => DONE.test(text)).length;
  if (cells.length === 0 || done > cells.length / 2) return [];
  return [
    {
      where: `ตารางที่ ${first.number} หัวตาราง`,
      quote: first.headings.join(" | "),
      text: "ชื่อเอกสารเป็นรายงานผล แต่ตารางไม่มีช่องผลการดำเนินการ มีแต่สิ่งที่จะทำ",
    },
  ];
}
