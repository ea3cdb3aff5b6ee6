/** R26 and the addresses of OIT items: what is published has an address that an assessor can open. */
import type { Row } from "../agency/file";
import { type CheckInput, type Hit, quoted, type Rule } from "./rule";
import { hostOfLink, isPrivateStore, isWithin } from "./web-address";

const PLACE = (row: Row<"oitItems">, field: keyof Row<"oitItems">) => ({ table: "oitItems" as const, row: row.id, field });

/** The checklist rows of the years at work. */
export function itemsOf({ file, assessment, plannedYear }: CheckInput): Row<"oitItems">[] {
  const years = [assessment?.year, plannedYear];
  return file.oitItems.filter(({ year }) => year !== null && years.includes(year));
}

/** "ข้อ O5"; by its name where the year's number is not known. */
function itemLabel({ number, name }: Row<"oitItems">): string {
  return `ข้อ ${number.trim() || `“${quoted(name)}”`}`;
}

export const publishedWithoutAddress: Rule = {
  id: "R26",
  name: "ข้อ OIT ที่เผยแพร่แล้วมีลิงก์",
  severity: "warning",
  why: "ผู้ประเมินตรวจจากลิงก์เท่านั้น ไม่มีลิงก์ได้ 0 คะแนน",
  remedy: "วางลิงก์ของหน้าเว็บไซต์หน่วยงานในช่องลิงก์ที่เผยแพร่",
  check: (input) => {
    const without = itemsOf(input).filter((row) => row.status === "เผยแพร่แล้ว" && row.url.trim() === "");
    const [first] = without;
    if (!first) return [];
    const numbers = without.map(({ number, name }) => number.trim() || name.trim());
    return [
      {
        place: PLACE(first, "url"),
        text: `ข้อที่เผยแพร่แล้วแต่ยังไม่มีลิงก์ ${without.length} ข้อ: ${numbers.join(", ")}`,
        quote: quoted(numbers.join(", ")),
      },
    ];
  },
};

export const oitAddress: Rule = {
  id: "oit-address",
  name: "ลิงก์ของข้อ OIT เปิดได้สำหรับผู้ประเมิน",
  severity: "error",
  why: "ลิงก์ที่เปิดไม่ได้หรือขอสิทธิ์เข้าถึงได้ 0 คะแนน",
  remedy: "ใช้ลิงก์หน้าเว็บไซต์ของหน่วยงานที่ขึ้นต้นด้วย https://",
  check: (input) => {
    const site = hostOfLink(input.file.settings.website);
    return itemsOf(input)
      .filter(({ url }) => url.trim() !== "")
      .flatMap((row): Hit[] => {
        const [place, quote, host] = [PLACE(row, "url"), quoted(row.url), hostOfLink(row.url)];
        if (host === null) return [{ place, quote, text: `${itemLabel(row)}: “${quote}” ไม่ใช่ที่อยู่เว็บไซต์` }];
        if (isPrivateStore(host)) {
          return [
            {
              place,
              quote,
              text: `${itemLabel(row)}: ลิงก์ ${host} เป็นไฟล์ส่วนตัว ผู้ประเมินจะพบหน้าขอสิทธิ์เข้าถึง`,
              remedy: "นำไฟล์ขึ้นเว็บไซต์ของหน่วยงาน แล้ววางลิงก์ของหน้านั้น",
            },
          ];
        }
        if (site === null || isWithin(host, site)) return [];
        return [{ place, quote, text: `${itemLabel(row)}: ลิงก์ไม่ได้อยู่บนเว็บไซต์ของหน่วยงาน (${site})`, severity: "warning" }];
      });
  },
};
