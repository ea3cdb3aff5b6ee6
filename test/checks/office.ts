/** An invented office whose data is in order: no check has anything to say. Tests change what they are about. */
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { AgencyFile, Row } from "../../src/agency/file";

/** Mean of IIT 91.00, EIT 86.00, OIT 98.00: total 92.30, ผ่านดี. */
const SCORES = { "1": 93, "2": 90, "3": 91, "4": 89, "5": 92, "6": 88, "7": 87, "8": 83, "9": 97, "10": 99 };

export function measure(id: string, values: Partial<Row<"measures">>): Row<"measures"> {
  return newRow("measures", id, {
    year: 2569,
    indicators: "8",
    measure: "เพิ่มช่องทางรับฟังข้อเสนอแนะของผู้มาติดต่อ",
    methods: "ตั้งกล่องรับความเห็นที่จุดบริการ\nประชุมประชาคมหมู่บ้าน",
    responsible: "สำนักปลัด",
    period: "ต.ค. 68 - มี.ค. 69",
    followUp: "รายงานรอบ 6 เดือน",
    progress: `ดำเนินการแล้วตามแผนของแถว ${id}`,
    ...values,
  });
}

export function office(change: (file: AgencyFile) => void = () => {}): AgencyFile {
  const file = emptyAgencyFile();
  Object.assign(file.settings, {
    agencyType: "เทศบาลตำบล",
    agencyName: "เทศบาลตำบลบ้านสวน",
    subdistrict: "บ้านสวน",
    district: "เมือง",
    province: "ตาก",
    website: "https://www.bansuan.go.th",
    resultYear: 2568,
    workingYear: 2569,
  });
  file.scores = [{ year: 2568, indicators: { ...SCORES }, published: { IIT: 91, EIT: 86, OIT: 98, total: 92.3, level: "ผ่านดี" } }];
  file.units = ["ทุกส่วนราชการ", "สำนักปลัด", "กองคลัง", "กองช่าง"].map((name, index) => newRow("units", `u${index}`, { name }));
  file.signers = [newRow("signers", "s1", { role: "ผู้รายงาน", position: "นิติกรชำนาญการ" })];
  file.issues = [newRow("issues", "i1", { year: 2568, indicator: "8", issue: "ผู้มาติดต่อเสนอแนะได้น้อย", kind: "เร่งด่วน" })];
  file.measures = [
    measure("m1", {}),
    measure("m2", {
      indicators: "7",
      measure: "ปรับปรุงเว็บไซต์ให้ค้นหาข่าวได้ง่าย",
      methods: "จัดหมวดข่าวใหม่ตามงานบริการ",
      responsible: "กองช่าง",
      period: "ม.ค. 69 - มิ.ย. 69",
    }),
    measure("m3", {
      indicators: "2",
      measure: "เปิดเผยแผนการใช้เงินรายไตรมาส",
      methods: "ปิดประกาศยอดเบิกจ่ายที่บอร์ดกลาง",
      responsible: "กองคลัง",
      period: "ตลอดปีงบประมาณ",
    }),
    measure("r1", {
      year: 2568,
      period: "ต.ค. 67 - ก.ย. 68",
      status: "ดำเนินการแล้วเสร็จ",
      summary: "ตั้งกล่องรับความเห็นแล้ว 3 จุด เมื่อวันที่ 14 มกราคม 2568",
      outcome: "มีผู้เสนอแนะ 42 เรื่อง",
    }),
  ];
  file.oitItems = [
    newRow("oitItems", "o1", {
      year: 2568,
      number: "O1",
      key: "structure",
      name: "โครงสร้างและอำนาจหน้าที่",
      responsible: "สำนักปลัด",
      status: "เผยแพร่แล้ว",
      notes: "แสดงผังโครงสร้างทั้งฝ่ายการเมืองและฝ่ายประจำ",
      url: "https://bansuan.go.th/ita/o1",
      result: 100,
    }),
  ];
  file.announcement = [
    newRow("announcement", "a1", { year: 2569, kind: "หัวข้อ", text: "มาตรการเพิ่มช่องทางรับฟังข้อเสนอแนะของผู้มาติดต่อ" }),
  ];
  change(file);
  return file;
}
