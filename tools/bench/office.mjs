/** An office of any size for measuring: the sample municipality with as many measures as asked, all worded differently. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLE = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "samples", "municipality.json");

const VERBS = ["จัดทำ", "ปรับปรุง", "เผยแพร่", "ทบทวน", "สื่อสาร", "ติดตาม", "รวบรวม", "ตรวจสอบ", "มอบหมาย", "สรุป"];
const OBJECTS = [
  "คู่มือการให้บริการ",
  "ขั้นตอนการขออนุญาต",
  "ทะเบียนเรื่องร้องเรียน",
  "แผนการจัดซื้อประจำปี",
  "ข้อมูลงบประมาณ",
  "หลักเกณฑ์การยืมทรัพย์สิน",
  "ช่องทางรับฟังความคิดเห็น",
  "ระบบนัดหมายออนไลน์",
  "รายงานผลการดำเนินงาน",
  "แบบประเมินความพึงพอใจ",
  "ประกาศเจตนารมณ์",
  "ตารางเวรของเจ้าหน้าที่",
];
const PLACES = ["ที่จุดบริการ", "บนเว็บไซต์", "ในชุมชน", "ที่ประชุมประจำเดือน", "ในหมู่บ้าน", "ร่วมกับโรงเรียน", "ทุกกอง", "ที่ศูนย์ข้อมูล"];
const UNITS = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา"];

/** Numbers that look random and are the same in every run. */
function chooser(seed) {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return list[(state >>> 8) % list.length];
  };
}

/** The sample's data with `count` measures in the working year; `agency` tells offices of a province apart. */
export function officeWith(count, agency = 1) {
  const file = JSON.parse(readFileSync(SAMPLE, "utf8"));
  const choose = chooser(agency * 7919);
  const phrase = () => `${choose(VERBS)}${choose(OBJECTS)}${choose(PLACES)}`;
  const year = file.settings.workingYear;
  const [model] = file.measures.filter((row) => row.year === year);
  const measures = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `measure-${year}-${index + 1}`,
    indicators: String((index % 10) + 1),
    issue: `${phrase()}ยังไม่ครบในกลุ่มที่ ${index + 1}`,
    measure: `มาตรการที่ ${index + 1} ${phrase()} และ${phrase()}`,
    methods: `${phrase()} ครั้งที่ ${index + 1}\n${phrase()} แล้ว${phrase()}`,
    responsible: choose(UNITS),
    followUp: `รายงานผลของ${phrase()}`,
  }));
  return {
    ...file,
    settings: { ...file.settings, agencyName: `${file.settings.agencyName}${agency === 1 ? "" : ` ${agency}`}` },
    measures: [...file.measures.filter((row) => row.year !== year), ...measures],
  };
}
