/** R17: a result says what was done, not what is planned, and is not the method copied. */
import { parseListCell } from "../thai/list-cell";
import { compareKey } from "../thai/normalise";
import { similarity } from "../thai/similarity";
import { SHORTEST_COPY } from "./near-duplicates";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";

const PLANNED =
  /(?:^|\s)(?:ควร|เห็นควร|จะ(?:ต้อง|ดำเนิน|จัด|ทำ|เร่ง|ประสาน|แจ้ง|เผยแพร่)|ต้อง(?!การ)|ให้(?!บริการ|ความ|คำ|แก่|ได้|เกิด)[ก-ฮเ-ไ]|มีแผน|กำหนดจะ|เพื่อที่จะ)/;
const DONE =
  /แล้ว|เสร็จ|ได้(?:จัด|ดำเนิน|เผยแพร่|ประกาศ|แต่งตั้ง|ทำ|มี|ปรับ|รับ)|เมื่อวันที่|ครั้งที่\s*[0-9๐-๙]|https?:\/\/|จำนวน\s*[0-9๐-๙]|ร้อยละ\s*[0-9๐-๙]|[0-9๐-๙]+\s*(?:คน|ครั้ง|เรื่อง|โครงการ|ราย|ฉบับ|แห่ง)/;

/** Whether a result reads like a plan: words of what is to be done, and none of what was. */
export function readsLikePlan(entry: string): boolean {
  return PLANNED.test(entry) && !DONE.test(entry);
}

/** Whether a result is the method over again. */
export function isCopyOf(method: string, result: string): boolean {
  const [one, other] = [compareKey(method), compareKey(result)];
  return (
    other.length >= SHORTEST_COPY / 2 && (one === other || (other.length >= SHORTEST_COPY && similarity(method, result) > 0.9))
  );
}

export const results: Rule = {
  id: "R17",
  name: "ช่องผลเขียนสิ่งที่ทำแล้ว ไม่ใช่แผน",
  severity: "warning",
  why: "รายงานที่คัดลอกแผนมาเป็นผล ถือว่าไม่ได้รายงานผลการดำเนินการ",
  remedy: "เขียนสิ่งที่ทำจริง พร้อมวันที่ จำนวน หรือลิงก์หลักฐาน",
  check: (input) =>
    checkedMeasures(input).flatMap((row) => {
      const methods = entriesOf(row.methods);
      return (["summary", "outcome"] as const).flatMap((field): Hit[] => {
        const place = { table: "measures", row: row.id, field } as const;
        const entries = entriesOf(row[field]);
        const copies = entries.filter((entry) => methods.some((method) => isCopyOf(method, entry)));
        const plans = entries.filter((entry) => !copies.includes(entry) && readsLikePlan(entry));
        const [first, ...others] = copies;
        const more = others.length > 0 ? ` และอีก ${others.length} รายการในช่องนี้` : "";
        return [
          ...(first === undefined
            ? []
            : [
                {
                  place,
                  other: { ...place, field: "methods" },
                  text: `ผลการดำเนินการ “${quoted(first)}”${more} เหมือนกับวิธีดำเนินการ`,
                  quote: quoted(first),
                },
              ]),
          ...plans.map((entry) => ({ place, text: `ช่องผลเขียนเป็นสิ่งที่จะทำ: “${quoted(entry)}”`, quote: quoted(entry) })),
        ];
      });
    }),
};

function entriesOf(cell: string): string[] {
  return parseListCell(cell).flatMap((entry) => [entry.text, ...entry.sub]);
}
