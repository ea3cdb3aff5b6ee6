/** OIT items of the planned year that are published under one and the same address. */
import { itemsOf } from "./oit-evidence";
import { quoted, type Rule } from "./rule";

export const oitSameAddress: Rule = {
  id: "oit-same-address",
  name: "ข้อ OIT แต่ละข้อมีลิงก์ของตน",
  severity: "hint",
  why: "ผู้ประเมินเปิดลิงก์ทีละข้อ ลิงก์ที่ซ้ำกันมักเป็นลิงก์ที่วางผิดข้อ ข้อนั้นจึงไม่พบข้อมูล",
  remedy: "เปิดลิงก์ของทุกข้อที่ระบุ วางลิงก์ของหน้าที่ตรงกับข้อนั้น หากหน้าเดียวแสดงครบทุกข้อให้คงไว้",
  check: (input) => {
    const rows = itemsOf(input).filter(({ year, url }) => year === input.plannedYear && url.trim() !== "");
    return [...new Set(rows.map(({ url }) => url.trim()))].flatMap((address) => {
      const [first, ...others] = rows.filter(({ url }) => url.trim() === address);
      if (!first || others.length === 0) return [];
      const items = [first, ...others].map(({ number, name }) => number.trim() || name.trim());
      return [
        {
          place: { table: "oitItems", row: first.id, field: "url" },
          text: `${items.length === 2 ? "สองข้อ" : `${items.length} ข้อ`}ใช้ลิงก์เดียวกัน: ${items.join(", ")}`,
          quote: quoted(first.url),
        },
      ];
    });
  },
};
