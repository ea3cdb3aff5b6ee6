/** R16: what stands in an indicator cell can be read, and an issue fits the instrument it is put under. */
import type { Instrument } from "../agency/file";
import { parseIndicators } from "../assessment/indicator-reference";
import type { Catalogue } from "../assessment/types";
import { toArabicDigits } from "../thai/digits";
import { type Hit, quoted, type Rule } from "./rule";

/** What OIT indicators can be short of: things shown, or their showing. */
const ABOUT_DISCLOSURE =
  /เผยแพร่|เปิดเผย|เว็บไซต์|website|facebook|ประกาศ|รายงาน|ข้อมูล|ลิงก์|link|แผน|คู่มือ|E-?Service|QR|องค์ประกอบ|ข้อ O/i;
/** What people in and around the office were asked about in IIT and EIT. */
const ABOUT_CONDUCT =
  /(?:บุคลากร|เจ้าหน้าที่|ผู้บังคับบัญชา|พนักงาน|ผู้บริหาร)[^\n]*(?:ปฏิบัติ|ใช้อำนาจ|เลือกปฏิบัติ|ยืม|รับสินบน|เอื้อประโยชน์|สั่งการ|มอบหมาย)/;

/** Whether an issue speaks of conduct while it is put under what the office discloses. */
export function isConductUnderDisclosure(issue: string, instruments: readonly Instrument[]): boolean {
  return (
    instruments.length > 0 &&
    instruments.every((instrument) => instrument === "OIT") &&
    ABOUT_CONDUCT.test(issue) &&
    !ABOUT_DISCLOSURE.test(issue)
  );
}

export const indicatorNumbers: Rule = {
  id: "R16",
  name: "เลขตัวชี้วัดอ่านได้และตรงกับเรื่องของประเด็น",
  severity: "error",
  why: "มาตรการที่อ้างตัวชี้วัดผิด ทำให้ตัวชี้วัดที่ต้องแก้จริงไม่มีมาตรการ",
  remedy: "แก้เลขตัวชี้วัด เช่น 8 หรือ 9.4 หรือ IIT ตามแท็บเกณฑ์ ITA",
  check: ({ file, assessment, measureYears }) => {
    if (!assessment) return [];
    const { catalogue } = assessment;
    return [
      ...file.issues
        .filter(({ year }) => year === assessment.year)
        .flatMap((row) => hitsOf({ table: "issues", row: row.id, field: "indicator" }, row.indicator, row.issue, catalogue)),
      ...file.measures
        .filter(({ year }) => year !== null && measureYears.includes(year))
        .flatMap((row) => hitsOf({ table: "measures", row: row.id, field: "indicators" }, row.indicators, row.issue, catalogue)),
      ...file.indicatorPlans
        .filter(({ year }) => year !== null && measureYears.includes(year))
        .flatMap((row) => hitsOf({ table: "indicatorPlans", row: row.id, field: "indicator" }, row.indicator, "", catalogue)),
    ];
  },
};

/** "O39", "ข้อ O39" typed as the question of an issue, in either digits; "" where it names no OIT item. */
function itemNumberIn(question: string): string {
  return /(?<![A-Za-z])[Oo]\s*(\d{1,2})(?!\d)/.exec(toArabicDigits(question))?.[1] ?? "";
}

export const issueItems: Rule = {
  id: "R16",
  name: "ข้อ OIT ที่ประเด็นอ้างมีอยู่ในปีนั้น",
  severity: "error",
  why: "เลขข้อ OIT เปลี่ยนทุกปี เลขที่ไม่มีแสดงว่าคัดลอกจากปีอื่น",
  remedy: "แก้เลขข้อ หรือเลขตัวชี้วัดของประเด็นนี้ ตามแท็บเกณฑ์ ITA",
  check: ({ file, assessment }) => {
    if (!assessment) return [];
    const { year, catalogue } = assessment;
    const known = catalogue.oitItems.filter(({ number }) => number !== "");
    if (known.length === 0) return [];
    return file.issues
      .filter((row) => row.year === year)
      .flatMap((row): Hit[] => {
        const number = itemNumberIn(row.question);
        if (number === "") return [];
        const hit = { place: { table: "issues", row: row.id, field: "question" } as const, quote: quoted(row.question) };
        const item = known.find((one) => one.number === `O${Number(number)}`);
        if (!item) return [{ ...hit, text: `ไม่มีข้อ O${number} ในรายการ OIT ของปี ${year}` }];
        const { indicators, instruments } = parseIndicators(row.indicator, catalogue);
        if (indicators.length === 0 || instruments.length > 0 || indicators.some((one) => one.instrument === "OIT")) return [];
        return [{ ...hit, text: `ข้อ ${item.number} เป็นข้อมูลที่ต้องเปิดเผย (OIT) แต่แถวนี้ระบุตัวชี้วัดที่ ${row.indicator}` }];
      });
  },
};

/** An indicator that a sentence names by its number. */
const NAMED = /ตัวชี้วัด(?:ย่อย)?ที่\s*(\d{1,2}(?:\.\d{1,2})?)(?!\d)/g;

function hitsOf(place: Hit["place"], reference: string, issue: string, catalogue: Catalogue): Hit[] {
  const { unknown, indicators } = parseIndicators(reference, catalogue);
  const unread = unknown.map((part): Hit => ({ place, text: `“${part}” ไม่ใช่ตัวชี้วัดของปี ${catalogue.year}`, quote: part }));
  const instruments = [...new Set(indicators.map(({ instrument }) => instrument))];
  const others = [...toArabicDigits(issue).matchAll(NAMED)].map(([, number = ""]) => number);
  const strangers = others.filter((number) => {
    const meant = parseIndicators(number, catalogue).indicators;
    return meant.length > 0 && indicators.length > 0 && meant.every((one) => !indicators.includes(one));
  });
  if (strangers[0] !== undefined) {
    unread.push({ place, text: `ข้อความอ้างตัวชี้วัดที่ ${strangers[0]} แต่ช่องนี้เป็น ${reference}`, quote: quoted(issue) });
  }
  if (!isConductUnderDisclosure(issue, instruments)) return unread;
  return [
    ...unread,
    {
      place,
      text: `ประเด็นนี้เป็นเรื่องการปฏิบัติงานของบุคลากร (IIT/EIT) แต่ระบุตัวชี้วัด ${reference} ซึ่งวัดการเปิดเผยข้อมูล (OIT)`,
      quote: quoted(issue),
    },
  ];
}
