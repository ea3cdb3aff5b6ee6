/** What the indicators keep over the years: number, instrument, name and the other spellings met in real documents. */
import type { Indicator } from "../types";

export const INDICATORS: readonly Pick<Indicator, "number" | "name" | "otherNames" | "instrument">[] = [
  { number: 1, name: "การปฏิบัติหน้าที่", otherNames: [], instrument: "IIT" },
  { number: 2, name: "การใช้งบประมาณ", otherNames: [], instrument: "IIT" },
  { number: 3, name: "การใช้อำนาจ", otherNames: [], instrument: "IIT" },
  { number: 4, name: "การใช้ทรัพย์สินของราชการ", otherNames: ["การใช้ทรัพย์สินของทางราชการ"], instrument: "IIT" },
  { number: 5, name: "การแก้ไขปัญหาการทุจริต", otherNames: ["การแก้ปัญหาการทุจริต", "การแก้ปัญหาคอร์รัปชัน"], instrument: "IIT" },
  { number: 6, name: "คุณภาพการดำเนินงาน", otherNames: ["คุณภาพการดำเนินการ"], instrument: "EIT" },
  { number: 7, name: "ประสิทธิภาพการสื่อสาร", otherNames: [], instrument: "EIT" },
  { number: 8, name: "การปรับปรุงการทำงาน", otherNames: ["การปรับปรุงระบบการทำงาน"], instrument: "EIT" },
  { number: 9, name: "การเปิดเผยข้อมูล", otherNames: ["การเปิดเผยข้อมูลสาธารณะ"], instrument: "OIT" },
  { number: 10, name: "การป้องกันการทุจริต", otherNames: [], instrument: "OIT" },
];

/** Both names of indicator 8 stand in documents of 2565 and 2566 ("seed 000", "seed 001"); which is official isn't known. */
export const INDICATOR_WITH_UNSETTLED_NAME = 8;
