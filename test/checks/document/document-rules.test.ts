/** Every rule on a foreign document: a text that fires it, and one close to it that must not. */
import fc from "fast-check";
import type { AgencyFile } from "../../../src/agency/file";
import { checkDocument, DOCUMENT_RULES } from "../../../src/checks/document/check-document";
import { readPlainText } from "../../../src/intake/plain-text";
import { office } from "../office";

const COVER =
  "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. 2568\nเทศบาลตำบลบ้านสวน อำเภอเมือง จังหวัดตาก\n";
const PLAN_COVER = COVER.replace("รายงานผลการดำเนินการเพื่อ", "มาตรการ");
const BASE = "ผลการประเมินของปีงบประมาณ พ.ศ. 2567 ใช้เป็นฐานของมาตรการปีนี้\n";

const HEADINGS = "ลำดับ\tมาตรการ/กิจกรรม\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tสรุปผลการดำเนินการ\tผลลัพธ์";
const ROW = [
  "1",
  "เพิ่มช่องทางรับฟังความเห็น",
  "1. ตั้งกล่องรับความเห็น 2. ประชุมประชาคม",
  "ต.ค. 67 - ก.ย. 68",
  "สำนักปลัด",
  "ตั้งกล่องแล้ว 3 จุด",
  "มีผู้เสนอแนะ 42 เรื่อง",
];
const table = (...rows: string[][]) => `${COVER}${BASE}${[HEADINGS, ...rows.map((row) => row.join("\t"))].join("\n")}\n`;
const row = (changes: Record<number, string>) => ROW.map((cell, index) => changes[index] ?? cell);
const items = (...rows: string[][]) =>
  `${COVER.replace("2568", "2566")}ประเด็นการประเมิน OIT\nข้อ\tข้อมูล\tองค์ประกอบด้านข้อมูล\tผู้รับผิดชอบ\tความก้าวหน้าผลการดำเนินการ\n${[...ITEMS, ...rows].map((cells) => cells.join("\t")).join("\n")}\n`;
const ITEMS = [
  ["O1", "โครงสร้าง", "- แสดงผัง", "สำนักปลัด", "เผยแพร่แล้ว"],
  ["O2", "ข้อมูลผู้บริหาร", "- แสดงชื่อ", "สำนักปลัด", "แสดงครบทุกคน"],
  ["O3", "อำนาจหน้าที่", "- แสดงหน้าที่", "สำนักปลัด", "สรุปไว้หน้าเดียว"],
  ["O6", "กฎหมายที่เกี่ยวข้อง", "- แสดงกฎหมาย", "สำนักปลัด", "รวมไว้เป็นหมวด"],
  ["O9", "Social Network", "- แสดงช่องทาง", "สำนักปลัด", "มีปุ่มบนหน้าแรก"],
];
const yearOf = (number: string, name: string, year: string) => [
  number,
  name,
  `- เป็นการดำเนินการในปี พ.ศ. ${year}`,
  "สำนักปลัด",
  `ทำเรื่อง${name}ครบถ้วน`,
];
const strengths = (count: number, names: string[]) =>
  `${PLAN_COVER}จุดแข็ง จำนวน ${count} ตัวชี้วัด ดังนี้\n${names.map((name, index) => `${index + 1}. ตัวชี้วัด ${name}`).join("\n")}\nจุดที่ต้องพัฒนา จำนวน 1 ตัวชี้วัด คือ ตัวชี้วัด การใช้อำนาจ\n`;

interface Case {
  rule: string;
  what: string;
  fires: string;
  /** Words of the finding's quote. */
  quote: string;
  quiet: string;
  file?: AgencyFile;
}

const CASES: Case[] = [
  {
    rule: "R1",
    what: "a count that is not the list's",
    fires: strengths(3, ["การปฏิบัติหน้าที่", "การใช้งบประมาณ"]),
    quote: "จำนวน 3 ตัวชี้วัด",
    quiet: strengths(2, ["การปฏิบัติหน้าที่", "การใช้งบประมาณ"]),
  },
  {
    rule: "R1",
    what: "parts that don't add up",
    fires: `${strengths(2, ["การปฏิบัติหน้าที่", "การใช้งบประมาณ"])}รวมทั้งหมด 10 ตัวชี้วัด`,
    quote: "ทั้งหมด 10 ตัวชี้วัด",
    quiet: `${strengths(2, ["การปฏิบัติหน้าที่", "การใช้งบประมาณ"])}รวมทั้งหมด 3 ตัวชี้วัด`,
  },
  {
    rule: "R1",
    what: "an enumeration shorter than announced",
    fires: `${COVER}มี ๓ ประเด็น คือ (๑) ข่าว (๒) งบ`,
    quote: "๓ ประเด็น",
    quiet: `${COVER}มี ๒ ประเด็น คือ (๑) ข่าว (๒) งบ`,
  },
  {
    rule: "R1",
    what: "a count above a numbered list of another length",
    fires: `${COVER}กำหนดไว้จำนวน ๓ มาตรการ ดังนี้\n๑. เพิ่มช่องทาง\nโดยสำนักปลัด\n๒. จัดทำคู่มือ\nผู้รับผิดชอบ\n๑. สำนักปลัด`,
    quote: "๓ มาตรการ ดังนี้",
    quiet: `${COVER}กำหนดไว้จำนวน ๒ มาตรการ ดังนี้\n๑. เพิ่มช่องทาง\nโดยสำนักปลัด\n๒. จัดทำคู่มือ\nผู้รับผิดชอบ\n๑. สำนักปลัด`,
  },
  {
    rule: "R25",
    what: "another province behind the office's name",
    fires: `${COVER}เทศบาลตำบลบ้านสวน อำเภอเมือง จังหวัดเชียงใหม่ ประกาศมาตรการ`,
    quote: "จังหวัดเชียงใหม่",
    quiet: `${COVER}เทศบาลตำบลบ้านสวน อำเภอเมือง จังหวัดตาก ส่งบุคลากรเข้าอบรมที่สำนักงานของศูนย์ฝึกอบรมระดับประเทศซึ่งตั้งอยู่ใกล้กับ จังหวัดเชียงใหม่`,
    file: office(),
  },
  {
    rule: "R2",
    what: "two scores for one indicator",
    fires: `${COVER}การใช้อำนาจ 88.50\nตัวชี้วัด การใช้อำนาจ ได้คะแนน 85.00 คะแนน`,
    quote: "85.00",
    quiet: `${COVER}การใช้อำนาจ 88.50\nตัวชี้วัด การใช้อำนาจ ได้คะแนน ๘๘.๕ คะแนน`,
  },
  {
    rule: "R2",
    what: "a level that the total does not give",
    fires: `${COVER}ได้คะแนนรวม 80.00 คะแนน อยู่ในระดับ ผ่านดี`,
    quote: "ผ่านดี",
    quiet: `${COVER}ได้คะแนนรวม 90.00 คะแนน อยู่ในระดับ ผ่านดี`,
  },
  {
    rule: "R2",
    what: "the country's average",
    fires: `${COVER}ได้คะแนนรวม 93.82 คะแนน`,
    quote: "93.82",
    quiet: `${COVER}ได้คะแนนรวม 93.80 คะแนน`,
  },
  {
    rule: "R2",
    what: "another score than the workbook's",
    fires: `${COVER}ในปีงบประมาณ พ.ศ. 2568 ได้คะแนนรวม 91.00 คะแนน`,
    quote: "91.00",
    quiet: `${COVER}ในปีงบประมาณ พ.ศ. 2568 ได้คะแนนรวม 92.30 คะแนน`,
    file: office(),
  },
  {
    rule: "R2",
    what: "another score of an instrument than the workbook's",
    fires: `${COVER}ในปีงบประมาณ พ.ศ. 2568 คะแนน EIT 86.11 คะแนน`,
    quote: "86.11",
    quiet: `${COVER}ในปีงบประมาณ พ.ศ. 2568 คะแนน EIT 86.00 คะแนน`,
    file: office(),
  },
  {
    rule: "R3",
    what: "an item range of another year",
    fires: `${PLAN_COVER.replace("2568", "2566")}1. การปฏิบัติหน้าที่ (ข้อ 1 - 3)`,
    quote: "(ข้อ 1 - 3)",
    quiet: `${PLAN_COVER.replace("2568", "2566")}1. การปฏิบัติหน้าที่ (ข้อ 1 - 6)`,
  },
  {
    rule: "R3",
    what: "two kinds of dashes",
    fires: `${PLAN_COVER.replace("2568", "2566")}1. การปฏิบัติหน้าที่ (ข้อ 1 - 6)\n2. การใช้งบประมาณ (ข้อ 7 – 12)`,
    quote: "–",
    quiet: `${PLAN_COVER.replace("2568", "2566")}1. การปฏิบัติหน้าที่ (ข้อ 1 – 6)\n2. การใช้งบประมาณ (ข้อ 7 – 12)`,
  },
  {
    rule: "R4",
    what: "two names of one indicator",
    fires: `${COVER}การปรับปรุงการทำงาน\nตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน`,
    quote: "การปรับปรุงระบบการทำงาน",
    quiet: `${COVER}การปรับปรุงการทำงาน\nให้มีการปรับปรุงระบบการทำงานของงานทะเบียน`,
  },
  {
    rule: "R4",
    what: "an unknown name beside an indicator's number",
    fires: `${COVER}ตัวชี้วัดที่ 4 การใช้ทรัพย์สินราชการ`,
    quote: "การใช้ทรัพย์สินราชการ",
    quiet: `${COVER}ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ`,
  },
  {
    rule: "R4",
    what: "the office spelled two ways",
    fires: `${COVER}เทศบาลตำบลบ้านสวน และเทศบาลตำบลบ้านสวนน แจ้งเทศบาลตำบลบานสวน ทราบ`,
    quote: "เทศบาลตำบลบานสวน",
    quiet: `${COVER}เทศบาลตำบลบ้านสวนได้แจ้งนายกเทศมนตรีตำบลบ้านสวน`,
  },
  {
    rule: "R4",
    what: "the district spelled two ways",
    fires: `${COVER}ที่อยู่ อ.เมิอง จ.ตาก`,
    quote: "อ.เมิอง",
    quiet: `${COVER}ที่อยู่ อ.เมือง จ.ตาก`,
  },
  {
    rule: "R4",
    what: "a unit under two ranks",
    fires: `${COVER}แจ้ง งานกฎหมายและคดี ทราบ\nส่ง ฝ่ายกฎหมายและคดี ต่อ`,
    quote: "ฝ่ายกฎหมายและคดี",
    quiet: `${COVER}แจ้ง งานกฎหมายและคดี ทราบ\nส่ง งานกฎหมายและคดี ต่อ`,
  },
  {
    rule: "R4",
    what: "an owner written another way",
    fires: table(
      ROW,
      row({ 1: "อบรมจริยธรรม", 2: "เชิญวิทยากร" }),
      row({ 1: "เปิดเผยงบ", 2: "ปิดประกาศ" }),
      row({ 1: "สำรวจความเห็น", 2: "แจกแบบ", 4: "สำนักปลัด เทศบาล" }),
    ),
    quote: "สำนักปลัด เทศบาล",
    quiet: table(
      ROW,
      row({ 1: "อบรมจริยธรรม", 2: "เชิญวิทยากร" }),
      row({ 1: "เปิดเผยงบ", 2: "ปิดประกาศ" }),
      row({ 1: "สำรวจความเห็น", 2: "แจกแบบ", 4: "กองคลัง" }),
    ),
  },
  {
    rule: "R4",
    what: "two kinds of separators",
    fires: table(row({ 4: "สำนักปลัด, กองคลัง" }), row({ 1: "อบรม", 2: "เชิญ", 4: "สำนักปลัด / กองช่าง" })),
    quote: "/",
    quiet: table(row({ 4: "สำนักปลัด, กองคลัง" }), row({ 1: "อบรม", 2: "เชิญ", 4: "ทุกกอง/ฝ่าย/งาน" })),
  },
  {
    rule: "R4",
    what: "a wrong word in the title",
    fires: COVER.replace("ภายในหน่วยงาน", "ภายใต้หน่วยงาน"),
    quote: "ภายใต้หน่วยงาน",
    quiet: COVER.replace("ภายในหน่วยงาน", "ของเทศบาล"),
  },
  {
    rule: "R4",
    what: "a slip in an instrument's letters",
    fires: `${COVER}ประเด็นการประเมิน IIIT`,
    quote: "IIIT",
    quiet: `${COVER}ประเด็นการประเมิน IIT ของ PDPA`,
  },
  {
    rule: "R4",
    what: "a slip in an instrument's English name",
    fires: `${COVER}(Inter Integrity and Transparency Assessment : IIT)`,
    quote: "Inter",
    quiet: `${COVER}(Internal Integrity and Transparency Assessment: IIT)`,
  },
  {
    rule: "R4",
    what: "a slip in a caption",
    fires: `${COVER}ตัวชี้วัดย่อที่ 10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส`,
    quote: "ย่อที่",
    quiet: `${COVER}ตัวชี้วัดย่อยที่ 10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส (ต่อ)`,
  },
  {
    rule: "R4",
    what: "an OIT item's name without a word",
    fires: items(["O14", "คู่มือมาตรฐานการปฏิบัติงาน", "- แสดงคู่มือ", "สำนักปลัด", "มีคู่มือ 4 เล่ม"]),
    quote: "คู่มือมาตรฐาน",
    quiet: items(["O14", "คู่มือหรือมาตรฐาน การปฏิบัติงาน", "- แสดงคู่มือ", "สำนักปลัด", "มีคู่มือ 4 เล่ม"]),
  },
  {
    rule: "R4",
    what: "an item's name without a word in running text",
    fires: `${COVER}จัดทำแนวปฏิบัติการจัดเรื่องร้องเรียนการทุจริตและประพฤติมิชอบแล้ว`,
    quote: "การจัดเรื่องร้องเรียน",
    quiet: `${COVER}จัดทำแนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบแล้ว`,
  },
  {
    rule: "R4",
    what: "a label worded differently on the next page",
    fires: `${COVER}${["มีประเด็นที่ต้องพัฒนาดังนี้ (1) การใช้อำนาจ", "มีความจำเป็นต้องพัฒนา ดังนี้ (1) การใช้อำนาจ"].map((lead) => `ประเด็น\tมาตรการ\nแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน IIT ${lead}\t(1) การใช้อำนาจ`).join("\n\n")}\n`,
    quote: "มีความจำเป็น",
    quiet: `${COVER}${["มีประเด็นที่ต้องพัฒนาดังนี้ (1) การใช้อำนาจ", "มีประเด็นที่ต้องพัฒนา ดังนี้ (1) การใช้อำนาจ"].map((lead) => `ประเด็น\tมาตรการ\nแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน IIT ${lead}\t(1) การใช้อำนาจ`).join("\n\n")}\n`,
  },
  {
    rule: "R5",
    what: "defects announced where there are none",
    fires: `${COVER}จากผลคะแนน OIT พบว่ามีประเด็นที่ต้องแก้ไข ดังนี้\nจากผลคะแนน OIT พบว่าอยู่ในเกณฑ์ที่ดีอยู่แล้ว`,
    quote: "เกณฑ์ที่ดี",
    quiet: `${COVER}จากผลคะแนน IIT พบว่ามีประเด็นที่ต้องแก้ไข ดังนี้\nจากผลคะแนน OIT ไม่พบประเด็นที่ต้องแก้ไข`,
  },
  {
    rule: "R7",
    what: "a boundary that belongs to neither group",
    fires: `${COVER}ได้มากกว่าร้อยละ ๘๕\nได้น้อยกว่าร้อยละ ๘๕`,
    quote: "มากกว่าร้อยละ ๘๕",
    quiet: `${COVER}ได้ไม่น้อยกว่าร้อยละ ๘๕\nได้ต่ำกว่าร้อยละ ๘๕`,
  },
  {
    rule: "R8",
    what: "งบประมาณ พ.ศ. without ปี",
    fires: `${COVER}เป้าหมายในงบประมาณ พ.ศ. 2568`,
    quote: "ในงบประมาณ",
    quiet: `${COVER}ข้อบัญญัติงบประมาณ และในปี พ.ศ. 2568`,
  },
  {
    rule: "R9",
    what: "a doubled word",
    fires: `${COVER}มีหลายช่องทางเช่น เช่น เว็บไซต์`,
    quote: "เช่น เช่น",
    quiet: `${COVER}มีช่องทางต่าง ๆ เช่น เว็บไซต์`,
  },
  {
    rule: "R9",
    what: "an action copied to another row",
    fires: table(
      ROW,
      row({ 1: "อบรมจริยธรรม", 2: "จัดประชุมหัวหน้าส่วนราชการทุกเดือนเพื่อทบทวนปัญหาของงาน" }),
      row({ 1: "เปิดเผยงบ", 2: "จัดประชุมหัวหน้าส่วนราชการทุกเดือนเพื่อทบทวนปัญหาของงาน" }),
    ),
    quote: "จัดประชุมหัวหน้า",
    quiet: table(ROW, row({ 1: "อบรมจริยธรรม", 2: "เชิญวิทยากรมาบรรยายเรื่องวินัยแก่พนักงานใหม่ทุกคน" })),
  },
  {
    rule: "R9",
    what: "a note copied to another item",
    fires: items(
      ["O15", "คู่มือหรือมาตรฐานการให้บริการ", "- แสดงคู่มือ", "สำนักปลัด", "- จัดทำคู่มือการให้บริการประชาชน ซึ่งเผยแพร่ผ่านเว็บไซต์เทศบาล"],
      ["O18", "E-Service", "- แสดงบริการ", "สำนักปลัด", "- จัดทำคู่มือการให้บริการประชาชน ซึ่งเผยแพร่ผ่านเว็บไซต์เทศบาล"],
    ),
    quote: "จัดทำคู่มือ",
    quiet: items(
      ["O13", "รายงานผลการดำเนินงานประจำปี", "- แสดงรายงาน", "สำนักปลัด", "- จัดทำรายงานผลการดำเนินงานประจำปี และเผยแพร่ผ่านเว็บไซต์เทศบาล"],
      [
        "O17",
        "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
        "- แสดงรายงาน",
        "สำนักปลัด",
        "- จัดทำรายงานผลการสำรวจความพึงพอใจ และเผยแพร่ผ่านเว็บไซต์เทศบาล",
      ],
    ),
  },
  {
    rule: "R10",
    what: "both kinds of digits",
    fires: `${COVER}ประชุม ๓ ครั้ง`,
    quote: "๓",
    quiet: `${COVER.replace("2568", "๒๕๖๘")}ประชุม ๓ ครั้ง ตามข้อ O12 ที่ https://bansuan.go.th/2568`,
  },
  {
    rule: "R13",
    what: "a target without a number",
    fires: `${PLAN_COVER}เป้าหมายการดำเนินงาน\nได้ 92.68 คะแนน จะพัฒนาให้อยู่ในระดับที่สูงขึ้น`,
    quote: "สูงขึ้น",
    quiet: `${PLAN_COVER}เป้าหมายการดำเนินงาน\nได้ 92.68 คะแนน จะพัฒนาให้ได้ไม่น้อยกว่า ๙๕ คะแนน`,
  },
  {
    rule: "R15",
    what: "a year compared with itself",
    fires: `${COVER}${BASE}คะแนนปี 2568 เพิ่มขึ้นเมื่อเทียบกับปี 2568`,
    quote: "เพิ่มขึ้น",
    quiet: `${COVER}${BASE}คะแนนปี 2568 เพิ่มขึ้นเมื่อเทียบกับปี 2567`,
  },
  {
    rule: "R15",
    what: "a year of an older document",
    fires: `${COVER}${BASE}แผนประจำปีงบประมาณ พ.ศ. ๒๕๖๕`,
    quote: "2565",
    quiet: `${COVER}${BASE}พระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. 2560 และแผน (พ.ศ. ๒๕๖๑ – ๒๕๘๐)`,
  },
  {
    rule: "R15",
    what: "a base year that is not named",
    fires: `${COVER}จากผลการประเมินปีงบประมาณ พ.ศ. 2568 ได้คะแนน 92.30`,
    quote: "จากผลการประเมิน",
    quiet: `${COVER}${BASE}จากผลการประเมินปีงบประมาณ พ.ศ. 2568 ได้คะแนน 92.30`,
  },
  {
    rule: "R15",
    what: "a comparison of the report's year with itself",
    fires: table(row({ 6: "ผู้ติดต่อเพิ่มจากในปีงบประมาณ 2568 จำนวน 2 คน" })),
    quote: "เพิ่มจาก",
    quiet: table(row({ 6: "ผู้ติดต่อเพิ่มจากในปีงบประมาณ 2567 จำนวน 2 คน" })),
  },
  {
    rule: "R16",
    what: "conduct under a disclosure indicator",
    fires: table(row({ 2: "จากผลการประเมิน ตัวชี้วัดที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล ประเด็น บุคลากรบางรายปฏิบัติงานไม่ถูกต้อง" })),
    quote: "9.4",
    quiet: table(row({ 2: "จากผลการประเมิน ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ประเด็น บุคลากรบางรายปฏิบัติงานไม่ถูกต้อง" })),
  },
  {
    rule: "R16",
    what: "a number with another indicator's name",
    fires: `${COVER}ตัวชี้วัดที่ 3 การใช้งบประมาณ`,
    quote: "การใช้งบประมาณ",
    quiet: `${COVER}ตัวชี้วัดที่ 2 การใช้งบประมาณ`,
  },
  {
    rule: "R17",
    what: "methods given as results",
    fires: table(row({ 5: "ตั้งกล่องรับความเห็น" })),
    quote: "ตั้งกล่องรับความเห็น",
    quiet: table(row({ 5: "ตั้งกล่องรับความเห็นแล้ว 3 จุด" })),
  },
  {
    rule: "R17",
    what: "intentions given as results",
    fires: table(row({ 5: "ควรตั้งกล่องเพิ่มอีก" })),
    quote: "ควรตั้งกล่อง",
    quiet: table(row({ 5: "ตั้งกล่องแล้ว และควรตั้งเพิ่มอีก" })),
  },
  {
    rule: "R17",
    what: "a report without results",
    fires: `${COVER}${BASE}มาตรการ\tวิธีดำเนินการ\tการดำเนินการ/รายงาน\nอบรม\tเชิญวิทยากร\tจัดโครงการอบรม\n`,
    quote: "การดำเนินการ/รายงาน",
    quiet: `${COVER}${BASE}มาตรการ\tวิธีดำเนินการ\tการดำเนินการ/รายงาน\nอบรม\tเชิญวิทยากร\tจัดอบรมแล้ว 2 รุ่น\n`,
  },
  { rule: "R18", what: "more cells than headings", fires: table([...ROW, "เกิน"]), quote: "เกิน", quiet: table([...ROW, ""]) },
  {
    rule: "R18",
    what: "a heading as content",
    fires: table(row({ 4: "ผู้รับผิดชอบ" })),
    quote: "ผู้รับผิดชอบ",
    quiet: table(row({ 4: "ผู้รับผิดชอบงานเว็บไซต์" })),
  },
  {
    rule: "R18",
    what: "a form among the owners",
    fires: table(row({ 4: "1.คณะทำงาน 2.แบบฟอร์มการยืม" })),
    quote: "แบบฟอร์มการยืม",
    quiet: table(row({ 4: "1.คณะทำงาน 2.กองคลัง" })),
  },
  {
    rule: "R18",
    what: "owners among the results",
    fires: table(row({ 5: "1. ตั้งกล่องแล้ว 2. สำนักปลัด กองคลัง กองช่าง" })),
    quote: "สำนักปลัด กองคลัง กองช่าง",
    quiet: table(row({ 5: "1. ตั้งกล่องแล้ว 2. กองช่างติดป้ายแล้ว" })),
  },
  {
    rule: "R19",
    what: "a number that stands twice",
    fires: table(row({ 4: "1.คณะทำงาน 2.กองช่าง 2.กองคลัง" })),
    quote: "2.กองคลัง",
    quiet: table(row({ 4: "1.คณะทำงาน 2.กองช่าง 3.กองคลัง" })),
  },
  {
    rule: "R20",
    what: "a sentence that breaks off",
    fires: table(row({ 2: "1. ตั้งกล่องรับความเห็น พร้อมทั้ง 2. ประชุมประชาคม" })),
    quote: "พร้อมทั้ง",
    quiet: `${COVER}ดำเนินการตั้งกล่อง และ\nประชุมประชาคม`,
  },
  {
    rule: "R20",
    what: "a figure left blank",
    fires: table(row({ 6: "คะแนนลดลงร้อยละ แสดงว่าต้องปรับปรุง" })),
    quote: "ลดลงร้อยละ",
    quiet: table(row({ 6: "คะแนนลดลงร้อยละ 2.5 แสดงว่าต้องปรับปรุง" })),
  },
  {
    rule: "R21",
    what: "a day outside its period",
    fires: table(row({ 5: "ประชุมแล้วเมื่อวันที่ 14 ตุลาคม 2568" })),
    quote: "14 ตุลาคม 2568",
    quiet: table(row({ 5: "ประชุมแล้วเมื่อวันที่ 14 ตุลาคม 2567" })),
  },
  {
    rule: "R21",
    what: "the last day, a weekend",
    fires: table(row({ 3: "ต.ค. 67 - ส.ค. 68", 5: "ประชุมแล้วเมื่อวันที่ 31 สิงหาคม 2568" })),
    quote: "31 สิงหาคม 2568",
    quiet: table(row({ 5: "ประชุมแล้วเมื่อวันที่ 29 สิงหาคม 2568" })),
  },
  {
    rule: "R21",
    what: "a budget passed within its own year",
    fires: table(row({ 2: "จัดทำข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2568" })),
    quote: "จัดทำข้อบัญญัติ",
    quiet: table(row({ 2: "จัดทำข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2569" })),
  },
  {
    rule: "R22",
    what: "indicators under another instrument's caption",
    fires: `${COVER}ประเด็นการประเมิน IIT\nตัวชี้วัด\tแนวทาง\nตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต\tเฝ้าระวัง\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\tอบรม\n`,
    quote: "ตัวชี้วัดที่ 6",
    quiet: `${COVER}ประเด็นการประเมิน IIT\nตัวชี้วัด\tแนวทาง\nตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต\tเฝ้าระวัง\n\nประเด็นการประเมิน EIT\nตัวชี้วัด\tแนวทาง\nตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\tอบรม\n`,
  },
  {
    rule: "R22",
    what: "a group that the row does not treat",
    fires: `${COVER}ประเด็นตามตัวชี้วัด\tมาตรการ\nIIT (1) การปฏิบัติหน้าที่ (2) การใช้งบประมาณ\t(1) การปฏิบัติหน้าที่ - อบรม\n`,
    quote: "(2)",
    quiet: `${COVER}ประเด็นตามตัวชี้วัด\tมาตรการ\nIIT (1) การปฏิบัติหน้าที่\t(1) การปฏิบัติหน้าที่ - อบรม\n`,
  },
  {
    rule: "R22",
    what: "an action of another group",
    fires: `${COVER}ประเด็นตามตัวชี้วัด\tมาตรการ\tการดำเนินการ/รายงาน\nIIT (4) การใช้ทรัพย์สินของราชการ\t(4) การใช้ทรัพย์สินของราชการ\t๓.๓ ประกาศนโยบายแล้ว\n`,
    quote: "๓.๓",
    quiet: `${COVER}ประเด็นตามตัวชี้วัด\tมาตรการ\tการดำเนินการ/รายงาน\nIIT (4) การใช้ทรัพย์สินของราชการ\t(4) การใช้ทรัพย์สินของราชการ\t๔.๓ ประกาศนโยบายแล้ว\n`,
  },
  {
    rule: "R22",
    what: "one indicator left out",
    fires: `${COVER}${["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล"].map((name, index) => `ตัวชี้วัดที่ ${index + 1} ${name}`).join("\n")}`,
    quote: "การเปิดเผยข้อมูล",
    quiet: `${COVER}${["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ"].map((name, index) => `ตัวชี้วัดที่ ${index + 1} ${name}`).join("\n")}`,
  },
  {
    rule: "R23",
    what: "another year's item number",
    fires: items([
      "O37",
      "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
      "- แสดงผลตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ O39",
      "สำนักปลัด",
      "รายงานครบ",
    ]),
    quote: "O39",
    quiet: items([
      "O37",
      "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
      "- แสดงผลตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ O36",
      "สำนักปลัด",
      "รายงานครบ",
    ]),
  },
  {
    rule: "R24",
    what: "a year that was not rolled on",
    fires: items(
      yearOf("O32", "การสร้างวัฒนธรรม No Gift Policy", "2566"),
      yearOf("O40", "การขับเคลื่อนจริยธรรม", "2566"),
      yearOf("O41", "การประเมินจริยธรรมของเจ้าหน้าที่ของรัฐ", "2566"),
      yearOf("O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "2565"),
    ),
    quote: "2565",
    quiet: items(yearOf("O32", "การสร้างวัฒนธรรม No Gift Policy", "2566"), yearOf("O40", "การขับเคลื่อนจริยธรรม", "2566")),
  },
  {
    rule: "R24",
    what: "a year against the item's rule",
    fires: items(["O13", "รายงานผลการดำเนินงานประจำปี", "- เป็นรายงานผลของปี พ.ศ. 2566", "สำนักปลัด", "เผยแพร่รายงานแล้ว"]),
    quote: "2566",
    quiet: items(["O13", "รายงานผลการดำเนินงานประจำปี", "- เป็นรายงานผลของปี พ.ศ. 2565", "สำนักปลัด", "เผยแพร่รายงานแล้ว"]),
  },
  {
    rule: "R25",
    what: "another office's name",
    fires: `${COVER}เทศบาลตำบลบ้านสวน ประชุมร่วมกับเทศบาลตำบลหนองแวง`,
    quote: "เทศบาลตำบลหนองแวง",
    quiet: `${COVER}เทศบาลตำบลบ้านสวน ประชุมที่เทศบาลตำบลบ้านสวนอำเภอเมือง`,
  },
  {
    rule: "R25",
    what: "another office's web site",
    fires: `${COVER}ดูที่ https://Muangkun.go.th`,
    quote: "Muangkun.go.th",
    quiet: `${COVER}ดูที่ www.bansuan.go.th หรือ facebook.com/bansuan`,
  },
  {
    rule: "R25",
    what: "a draft's address",
    fires: `${COVER}ดูที่ https://drive.google.com/file/d/1`,
    quote: "drive.google.com",
    quiet: `${COVER}ดูที่ https://www.bansuan.go.th/file/1`,
  },
  {
    rule: "R25",
    what: "a site that is not the workbook's",
    fires: `${COVER}ดูที่ https://bansuan-tak.go.th`,
    quote: "bansuan-tak",
    quiet: `${COVER}ดูที่ https://ita.bansuan.go.th/o1`,
    file: office(),
  },
  {
    rule: "R27",
    what: "a measure that the announcement lacks",
    fires: `${table(row({ 1: "มาตรการอบรมจริยธรรม" }))}ประกาศเทศบาลตำบลบ้านสวน\nมาตรการตรวจสอบการใช้ดุลพินิจ\n`,
    quote: "มาตรการอบรมจริยธรรม",
    quiet: `${table(row({ 1: "มาตรการอบรมจริยธรรม" }))}ประกาศเทศบาลตำบลบ้านสวน\nมาตรการอบรมจริยธรรมของบุคลากร\n`,
  },
  {
    rule: "scan-noise",
    what: "letters of another script",
    fires: `${COVER}อำเภอเก婷`,
    quote: "เก婷",
    quiet: `${COVER}อำเภอเมือง E-Service “Do & Don't”`,
  },
];

const check = (text: string, file?: AgencyFile) => checkDocument(readPlainText(text), file ?? null);

test.each(CASES.map((one) => [one.rule, one.what, one] as const))("%s tells %s", (_rule, _what, { rule, fires, quote, file }) => {
  const hits = check(fires, file).filter(({ id }) => id === rule);
  expect(hits.map((hit) => hit.quote).join(" / ")).toContain(quote);
});

test.each(CASES.map((one) => [one.rule, one.what, one] as const))(
  "%s spares what only looks like %s",
  (_rule, _what, { rule, quiet, file }) => {
    expect(
      check(quiet, file)
        .filter(({ id }) => id === rule)
        .map(({ quote, text }) => `${quote}: ${text}`),
    ).toEqual([]);
  },
);

test("every rule has a case", () => {
  const cased = new Set(CASES.map(({ rule }) => rule));
  expect(DOCUMENT_RULES.filter(({ id }) => !cased.has(id))).toEqual([]);
});

test("every finding has quote, place, words and remedy in Thai, and says whether the scanner is to blame", () => {
  for (const { fires, file } of CASES) {
    for (const finding of check(fires, file)) {
      expect(finding.quote).not.toBe("");
      expect(finding.place.where).toMatch(/^(บรรทัดที่|ตารางที่) \d/);
      expect([finding.text, finding.remedy, finding.why].every((words) => /[ก-ฮ]/.test(words ?? ""))).toBe(true);
      expect(typeof finding.noise).toBe("boolean");
    }
  }
});

test("single wrong letters in a scanned text are put down to the scanner", () => {
  const typo = "ตัวชี้วัดที่ 4 การใช้ทรัพยสินของราชการ";
  const noiseOf = (text: string) =>
    check(text)
      .filter(({ id, quote }) => id === "R4" && quote === typo)
      .map(({ noise }) => noise);
  expect(noiseOf(`${COVER}${typo}`)).toEqual([false]);
  expect(noiseOf(`${COVER}อำเภอเก婷\n${typo}`)).toEqual([true]);
});

test("no text makes the check fail", () => {
  const words = [
    "ตัวชี้วัดที่",
    "ข้อ O",
    "12",
    "๓.๑",
    "\t",
    "\n",
    "|",
    "จำนวน",
    "ร้อยละ",
    "พ.ศ. 2568",
    "(",
    ")",
    "เทศบาลตำบล",
    "ปี",
    "-",
    "การใช้อำนาจ",
    "คะแนน",
    "99.99",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      expect(Array.isArray(check(parts.join(" ")))).toBe(true);
    }),
    { numRuns: 200 },
  );
});
