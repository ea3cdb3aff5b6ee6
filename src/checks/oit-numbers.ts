/** The numbers of OIT items in a year's checklist against the catalogue of that year: numbers change nearly every year. */
import type { Row } from "../agency/file";
import { catalogueFor } from "../assessment/catalogue";
import type { OitItem } from "../assessment/types";
import { itemsOf } from "./oit-evidence";
import { type Hit, quoted, type Rule } from "./rule";

/** Rows with the item that the year's catalogue has under their key; undefined where it has none. */
interface Listed {
  row: Row<"oitItems">;
  number: string;
  item: OitItem | undefined;
}

export const oitNumbers: Rule = {
  id: "oit-number",
  name: "เลขข้อ OIT ตรงกับเกณฑ์ของปี",
  severity: "warning",
  why: "ลิงก์ที่กรอกผิดข้อใน ITAS ได้ 0 คะแนน และเลขข้อเปลี่ยนได้ทุกปี",
  remedy: "สั่ง เติมรายการ OIT ของปีนั้นในแถบผู้ช่วย หรือแก้เลขข้อให้ตรงกับคู่มือของปี",
  check: (input) => {
    const rows = itemsOf(input);
    const years = [...new Set(rows.map(({ year }) => year as number))];
    return years.flatMap((year) => {
      const items = catalogueFor(year, input.file.catalogueEdits).oitItems;
      // Without the list of a year, or with items that an office wrote itself, there is nothing to hold the rows against.
      if (items.length === 0) return [];
      const listed = rows
        .filter((row) => row.year === year && row.key !== "")
        .map((row): Listed => ({ row, number: row.number.trim(), item: items.find(({ key }) => key === row.key) }));
      const other = listed.filter(({ number, item }) => item !== undefined && item.number !== "" && item.number !== number);
      const gone = listed.filter(({ item }) => item === undefined);
      return [
        ...hit(
          other,
          "number",
          `เลขข้อ OIT ไม่ตรงกับเกณฑ์ปี ${year}`,
          ({ row, number, item }) => `${row.name} เป็น ${item?.number} ไม่ใช่ ${number || "ช่องว่าง"}`,
        ),
        ...hit(gone, "name", `รายการที่เกณฑ์ปี ${year} ไม่มีแล้ว`, ({ row }) => row.name),
      ];
    });
  },
};

/** One finding for all rows with the same fault, at the first of them. */
function hit(faulty: readonly Listed[], field: "number" | "name", what: string, words: (listed: Listed) => string): Hit[] {
  const [first] = faulty;
  if (!first) return [];
  return [
    {
      place: { table: "oitItems", row: first.row.id, field },
      text: `${what} ${faulty.length} ข้อ: ${quoted(faulty.map(words).join("; "))}`,
    },
  ];
}
