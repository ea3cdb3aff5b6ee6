/**
 * The tabs of the workbook as one declarative schema: set-up builds them, reading and writing find their way by it.
 * One tab holds one table. Several blocks on one tab would not survive sorting or filtering by hand, so settings, signers,
 * units and the sentences of documents each have a tab of their own. Says nothing of how a host writes.
 */
import {
  AGENCY_TYPES,
  ANNOUNCEMENT_KINDS,
  FONTS,
  ISSUE_KINDS,
  MEMO_PURPOSES,
  NUMERALS,
  OIT_STATUSES,
  REGISTER_STATES,
  SHOW,
  SIGNER_ROLES,
  STATUSES,
} from "../agency/choices";
import { type FieldKind, type settingFields, type TableName, tableFields } from "../agency/fields";

export type TabId = TableName | "start" | "settings" | "scores" | "analysis" | "system" | "safety";

/** Shape of the workbook itself. A workbook of a newer version is refused; an older one is migrated. */
export const WORKBOOK_VERSION = 1;

/** Row 1 (hidden) holds column ids, row 2 the Thai headers, rows from here on the data. */
export const FIRST_DATA_ROW = 3;
/** Id of the hidden column that holds the row ids. */
export const ROW_ID = "id";
/** Rows of a fresh tab: enough for years of work. Rows that are added below take the look of the last one. */
export const FRESH_ROWS = 300;
/** Columns of a new tab on Google, all left in place. */
export const FRESH_COLUMNS = 26;

export type SettingName = keyof typeof settingFields;

export interface Column {
  /** Field of the table; or a column that set-up fills and reading leaves alone (`kind: "shown"`). */
  id: string;
  header: string;
  width: number;
  /** `chunks`: one long text spread over several cells. */
  kind: FieldKind | "shown" | "chunks";
  /** What the dropdown offers; it advises, any other text stays possible. */
  choices?: readonly string[] | "units" | "indicators";
  help?: string;
  hidden?: boolean;
}

export interface Tab {
  id: TabId;
  title: string;
  colour: string;
  hidden: boolean;
  /** Columns without the row id, which set-up adds. Tabs without a table have none. */
  columns: readonly Column[];
  /** Columns that stay in view when scrolling to the right. */
  frozenColumns: number;
  /** Rows of the fresh tab, {@link FRESH_ROWS} where not said. */
  rows?: number;
}

const COLOURS = { guide: "#1a73e8", office: "#5f6368", result: "#188038", work: "#e37400", output: "#9334e6", hidden: "#bdc1c6" };

/** Neighbours of one width are set in one call, so there are few widths. */
const NARROW = 100;
const MIDDLE = 180;
const WIDE = 300;
const VERY_WIDE = 440;

/** Columns met in several tables. */
const year = (help: string): Column => ({ id: "year", header: "ปีงบประมาณ", width: NARROW, kind: "year", help });
const text = (id: string, header: string, width: number): Column => ({ id, header, width, kind: "text" });
const list = (id: string, header: string, width: number, choices?: Column["choices"], help?: string): Column => ({
  id,
  header,
  width,
  kind: "list",
  choices,
  help,
});
const choice = (id: string, header: string, width: number, choices: readonly string[]): Column => ({
  id,
  header,
  width,
  kind: "choice",
  choices,
});
const link = (id: string, header: string, width: number): Column => ({ id, header, width, kind: "link" });
const score = (id: string, header: string, width: number, help?: string): Column => ({ id, header, width, kind: "score", help });
const shown = (id: string, header: string, width: number): Column => ({ id, header, width, kind: "shown" });

const period = text("period", "ระยะเวลา", MIDDLE);
const ONE_PER_LINE = "หนึ่งรายการต่อหนึ่งบรรทัด (กด Ctrl+Enter เพื่อขึ้นบรรทัดใหม่)";

/** Cells of one stored template: 2 MB of .docx is 2.8 million characters of base64, 58 chunks of 49,000. */
export const CHUNK_COLUMNS = 58;
/** Longest text of one chunk: a cell takes 50,000 characters; the rest is room for the mark in front. */
export const CHUNK_LENGTH = 49_000;

export const TABS: readonly Tab[] = [
  { id: "start", title: "เริ่มต้น", colour: COLOURS.guide, hidden: false, columns: [], frozenColumns: 0 },
  {
    id: "settings",
    title: "ข้อมูลหน่วยงาน",
    colour: COLOURS.office,
    hidden: false,
    frozenColumns: 0,
    columns: [
      shown("group", "หมวด", MIDDLE),
      shown("label", "รายการ", WIDE),
      { id: "value", header: "กรอกที่ช่องนี้", width: WIDE, kind: "text" },
      shown("note", "คำอธิบาย", VERY_WIDE),
    ],
  },
  {
    id: "signers",
    title: "ผู้ลงนาม",
    colour: COLOURS.office,
    hidden: false,
    frozenColumns: 0,
    columns: [
      choice("role", "ลงนามในฐานะ", WIDE, SIGNER_ROLES),
      text("name", "ชื่อ - นามสกุล", WIDE),
      text("position", "ตำแหน่ง", WIDE),
      text("actingFor", "รักษาราชการแทน / ปฏิบัติหน้าที่", WIDE),
      text("opinion", "ความเห็น", WIDE),
    ],
  },
  {
    id: "units",
    title: "หน่วยงานผู้รับผิดชอบ",
    colour: COLOURS.office,
    hidden: false,
    frozenColumns: 0,
    columns: [text("name", "ชื่อส่วนราชการ / กอง / คณะทำงาน", WIDE), text("note", "หมายเหตุ", WIDE)],
  },
  {
    id: "scores",
    title: "ผลคะแนน",
    colour: COLOURS.result,
    hidden: false,
    frozenColumns: 3,
    // The columns of the years follow to the right of the row ids, each with the year as its id; set-up and restore add them.
    columns: [shown("number", "ที่", NARROW), shown("label", "ตัวชี้วัด / ผลที่ประกาศ", WIDE), shown("instrument", "เครื่องมือ", NARROW)],
  },
  { id: "analysis", title: "วิเคราะห์", colour: COLOURS.result, hidden: false, columns: [], frozenColumns: 0 },
  {
    id: "issues",
    title: "ประเด็น",
    colour: COLOURS.work,
    hidden: false,
    frozenColumns: 0,
    columns: [
      year("ปีงบประมาณของผลคะแนนที่พบประเด็นนี้"),
      { ...text("indicator", "ตัวชี้วัด", NARROW), choices: "indicators", help: "เลขตัวชี้วัด เช่น 8 หรือ 9.4 หรือ IIT" },
      text("question", "ข้อคำถาม / ข้อ OIT", NARROW),
      score("itemScore", "คะแนนรายข้อ", MIDDLE),
      list("issue", "ประเด็นที่พบ", VERY_WIDE),
      choice("kind", "ประเภท", MIDDLE, ISSUE_KINDS),
    ],
  },
  {
    id: "measures",
    title: "มาตรการ",
    colour: COLOURS.work,
    hidden: false,
    frozenColumns: 2,
    columns: [
      year("ปีงบประมาณที่ดำเนินมาตรการนี้"),
      { ...text("indicators", "ตัวชี้วัด", NARROW), choices: "indicators", help: "เช่น 8 หรือ 1, 2 หรือ 9.1–10.2 หรือ ทุกตัวชี้วัด" },
      list("issue", "ประเด็นที่แก้ไข", WIDE),
      list("measure", "มาตรการ / แนวทาง", WIDE),
      list("methods", "วิธีดำเนินการ", WIDE),
      list("responsible", "ผู้รับผิดชอบ", MIDDLE, "units", ONE_PER_LINE),
      period,
      list("followUp", "การติดตามผล", MIDDLE),
      text("budget", "งบประมาณ", MIDDLE),
      choice("status", "สถานะ", MIDDLE, STATUSES),
      list("progress", "ความก้าวหน้า รอบ 6 เดือน", WIDE),
      list("summary", "สรุปผลการดำเนินการ", WIDE),
      list("outcome", "ผลลัพธ์ / ความสำเร็จ", WIDE),
      list("evidence", "ลิงก์หลักฐาน", WIDE),
    ],
  },
  {
    id: "indicatorPlans",
    title: "รายตัวชี้วัด",
    colour: COLOURS.work,
    hidden: false,
    frozenColumns: 2,
    columns: [
      year("ปีงบประมาณของแนวทาง (วัตถุประสงค์และข้อค้นพบมาจากผลของปีก่อนหน้า)"),
      { ...text("indicator", "ตัวชี้วัด", NARROW), choices: "indicators" },
      list("purpose", "วัตถุประสงค์ของตัวชี้วัด", WIDE),
      list("finding", "ข้อค้นพบจากผลการประเมิน", WIDE),
      list("approach", "แนวทางยกระดับ (เว้นว่าง = ใช้มาตรการของตัวชี้วัดนี้)", WIDE),
      list("responsible", "ผู้รับผิดชอบ", MIDDLE, "units", ONE_PER_LINE),
      period,
      choice("status", "สถานะ", MIDDLE, STATUSES),
      list("progress", "ความก้าวหน้าผลการดำเนินการ", WIDE),
    ],
  },
  {
    id: "oitItems",
    title: "OIT",
    colour: COLOURS.work,
    hidden: false,
    frozenColumns: 3,
    columns: [
      year("ปีที่ประเมิน ITA"),
      text("number", "ข้อ", NARROW),
      { ...text("key", "รหัสข้อ", NARROW), hidden: true },
      text("name", "ข้อมูลที่ต้องเปิดเผย", WIDE),
      list("requirement", "องค์ประกอบที่ต้องแสดง", WIDE),
      list("responsible", "ผู้รับผิดชอบ", MIDDLE, "units", ONE_PER_LINE),
      choice("status", "สถานะ", MIDDLE, OIT_STATUSES),
      list("notes", "บันทึกการดำเนินการ", WIDE),
      link("url", "ลิงก์ที่เผยแพร่", WIDE),
      score("result", "ผล (100 / 0)", NARROW),
      text("remark", "ข้อสังเกต / คำชี้แจง", WIDE),
    ],
  },
  {
    id: "announcement",
    title: "ประกาศ",
    colour: COLOURS.work,
    hidden: false,
    frozenColumns: 2,
    columns: [
      year("ปีงบประมาณของมาตรการที่ประกาศ"),
      choice("kind", "บรรทัดนี้คือ", MIDDLE, ANNOUNCEMENT_KINDS),
      text("text", "ข้อความ (ไม่ต้องพิมพ์เลขข้อ ระบบใส่ให้)", 720),
    ],
  },
  {
    id: "texts",
    title: "ข้อความในเอกสาร",
    colour: COLOURS.output,
    hidden: false,
    frozenColumns: 0,
    columns: [
      { ...text("key", "รหัสข้อความ", NARROW), hidden: true },
      shown("label", "ใช้ที่ใด", WIDE),
      shown("standard", "ข้อความมาตรฐาน", VERY_WIDE),
      text("text", "ข้อความของหน่วยงาน (เว้นว่าง = ใช้ข้อความมาตรฐาน)", VERY_WIDE),
    ],
  },
  {
    id: "register",
    title: "ทะเบียนเอกสาร",
    colour: COLOURS.output,
    hidden: false,
    frozenColumns: 0,
    columns: [
      { id: "madeAt", header: "จัดทำเมื่อ", width: MIDDLE, kind: "time" },
      text("unit", "จัดทำโดย", MIDDLE),
      text("kind", "เอกสาร", WIDE),
      year("ปีงบประมาณของเอกสาร"),
      { ...text("attempt", "ครั้งที่จัดทำ", NARROW), hidden: true },
      choice("state", "ผลการจัดทำ", MIDDLE, REGISTER_STATES),
      { ...text("documentId", "รหัสเอกสาร", MIDDLE), hidden: true },
      link("draftLink", "ลิงก์ร่างเอกสาร", WIDE),
      text("findings", "ข้อสังเกตตอนจัดทำ", WIDE),
      { ...text("seal", "ค่าตรวจสอบเนื้อหา", NARROW), hidden: true },
      { id: "signedOn", header: "วันที่ลงนาม", width: MIDDLE, kind: "date" },
      link("publishedUrl", "ลิงก์ที่เผยแพร่บนเว็บไซต์หน่วยงาน", WIDE),
    ],
  },
  {
    id: "suggestions",
    title: "ตัวอย่างมาตรการ",
    colour: COLOURS.hidden,
    hidden: true,
    frozenColumns: 0,
    columns: [
      text("indicator", "ตัวชี้วัด", NARROW),
      list("measure", "มาตรการ", WIDE),
      list("methods", "วิธีดำเนินการ", WIDE),
      list("followUp", "การติดตามผล", WIDE),
      list("evidence", "หลักฐานที่ได้", WIDE),
    ],
  },
  {
    id: "catalogueEdits",
    title: "เกณฑ์ ITA",
    colour: COLOURS.hidden,
    hidden: true,
    frozenColumns: 0,
    // Two years of catalogue values, about 410 each.
    rows: 1000,
    columns: [
      shown("year", "ปี", NARROW),
      shown("label", "รายการ", WIDE),
      shown("standard", "ค่าที่มากับระบบ", VERY_WIDE),
      text("value", "แก้ไขเป็น (เว้นว่าง = ใช้ค่าที่มากับระบบ, - = ไม่มี)", VERY_WIDE),
      text("note", "เหตุผล / คู่มือหน้าใด", WIDE),
      shown("state", "สถานะ", NARROW),
      shown("source", "ที่มา", MIDDLE),
    ],
  },
  {
    id: "templates",
    title: "_แม่แบบ",
    colour: COLOURS.hidden,
    hidden: true,
    frozenColumns: 0,
    columns: [
      text("kind", "แม่แบบของ", MIDDLE),
      text("fileName", "ชื่อไฟล์", WIDE),
      { id: "storedAt", header: "เก็บเมื่อ", width: MIDDLE, kind: "time" },
      text("checksum", "ค่าตรวจสอบ", MIDDLE),
      { id: "base64", header: "เนื้อไฟล์", width: NARROW, kind: "chunks" },
    ],
  },
  {
    id: "system",
    title: "_ระบบ",
    colour: COLOURS.hidden,
    hidden: true,
    frozenColumns: 0,
    columns: [shown("key", "รายการ", WIDE), shown("value", "ค่า", VERY_WIDE)],
  },
  {
    id: "safety",
    title: "_สำรอง",
    colour: COLOURS.hidden,
    hidden: true,
    frozenColumns: 0,
    columns: [shown("part", "ส่วนที่", NARROW), shown("a", "สำเนา ก", WIDE), shown("b", "สำเนา ข", WIDE)],
  },
];

export function tabOf(id: TabId): Tab {
  const tab = TABS.find((candidate) => candidate.id === id);
  if (!tab) throw new Error(`no tab ${id}`);
  return tab;
}

/** Whether a tab holds a table of the AgencyFile whose rows staff or the add-in write. */
export function isTable(id: TabId): id is TableName {
  return id in tableFields;
}

/** Fields of which one makes a row: the key of a sentence alone is no data, since set-up writes it in advance. */
export function contentFields(table: TableName): string[] {
  return Object.keys(tableFields[table]).filter((name) => table !== "texts" || name === "text");
}

export interface Setting {
  name: SettingName;
  group: string;
  label: string;
  note: string;
  choices?: readonly string[];
}

const OFFICE = "หน่วยงาน";
const YEARS = "ปีและเป้าหมาย";
const DOCUMENTS = "การจัดทำเอกสาร";

/** The rows of ข้อมูลหน่วยงาน from top to bottom. */
export const SETTINGS: readonly Setting[] = [
  { name: "agencyType", group: OFFICE, label: "ประเภทหน่วยงาน", note: "เลือกจากรายการ", choices: AGENCY_TYPES },
  { name: "agencyName", group: OFFICE, label: "ชื่อหน่วยงาน (ชื่อเต็ม)", note: "เช่น เทศบาลตำบล… ใช้พิมพ์ในเอกสารทุกฉบับ" },
  { name: "subdistrict", group: OFFICE, label: "ตำบล", note: "ไม่ต้องพิมพ์คำว่า ตำบล" },
  { name: "district", group: OFFICE, label: "อำเภอ", note: "ไม่ต้องพิมพ์คำว่า อำเภอ" },
  { name: "province", group: OFFICE, label: "จังหวัด", note: "ไม่ต้องพิมพ์คำว่า จังหวัด" },
  { name: "owningUnit", group: OFFICE, label: "ส่วนราชการเจ้าของเรื่อง", note: "เช่น สำนักปลัด ใช้บนปกและในบันทึกข้อความ" },
  { name: "website", group: OFFICE, label: "เว็บไซต์หน่วยงาน", note: "ใช้ตรวจว่าลิงก์ที่เผยแพร่อยู่บนเว็บไซต์ของหน่วยงานเอง" },
  { name: "eitSurveyLink", group: OFFICE, label: "ลิงก์แบบวัด EIT", note: "ลิงก์ที่ให้ผู้รับบริการตอบแบบสำรวจ" },
  {
    name: "workingYear",
    group: YEARS,
    label: "ปีงบประมาณที่จัดทำมาตรการ",
    note: "พ.ศ. สี่หลัก เช่น 2570 โดยวิเคราะห์จากผลของปีที่ได้ผลล่าสุด",
  },
  { name: "resultYear", group: YEARS, label: "ปีงบประมาณของผลล่าสุด", note: "ปีล่าสุดที่สำนักงาน ป.ป.ช. ประกาศผลแล้ว เช่น 2569" },
  {
    name: "threshold",
    group: YEARS,
    label: "เกณฑ์จุดแข็ง (คะแนน)",
    note: "เว้นว่าง = 85 ตัวชี้วัดที่ได้ตั้งแต่คะแนนนี้ขึ้นไปเป็นจุดแข็ง",
  },
  { name: "targetScore", group: YEARS, label: "คะแนนเป้าหมายของปีที่จัดทำมาตรการ", note: "คะแนนรวม 0–100 เว้นว่างได้" },
  { name: "targetText", group: YEARS, label: "ข้อความเป้าหมายเพิ่มเติม", note: "เว้นว่างได้" },
  { name: "announcementDate", group: DOCUMENTS, label: "วันที่ประกาศ", note: "เช่น 10 มกราคม 2570" },
  { name: "documentDate", group: DOCUMENTS, label: "วันที่ในเอกสาร", note: "เว้นว่าง = ไม่พิมพ์วันที่" },
  {
    name: "numerals",
    group: DOCUMENTS,
    label: "ตัวเลขในเอกสาร",
    note: "เว้นว่าง = ตามแบบของเอกสารแต่ละชนิด",
    choices: NUMERALS,
  },
  {
    name: "font",
    group: DOCUMENTS,
    label: "แบบอักษร",
    note: "Sarabun สำหรับ Google เอกสาร, TH SarabunPSK สำหรับพิมพ์จาก Word",
    choices: FONTS,
  },
  {
    name: "sevenTopics",
    group: DOCUMENTS,
    label: "ตารางวิเคราะห์ 7 ประเด็น",
    note: "เว้นว่าง = แสดงตั้งแต่มาตรการปี 2567",
    choices: SHOW,
  },
  {
    name: "measureResult",
    group: DOCUMENTS,
    label: "ผลคะแนนที่มาตรการตอบ",
    note: "เว้นว่าง = แสดงใต้ชื่อมาตรการ",
    choices: SHOW,
  },
  {
    name: "evidenceAppendix",
    group: DOCUMENTS,
    label: "ภาคผนวกหลักฐาน",
    note: "รวมลิงก์หลักฐานไว้ท้ายรายงาน",
    choices: SHOW,
  },
  { name: "signerNames", group: DOCUMENTS, label: "ชื่อผู้ลงนาม", note: "เว้นว่าง = แสดงในวงเล็บใต้ลายเซ็น", choices: SHOW },
  {
    name: "memoPurpose",
    group: DOCUMENTS,
    label: "เรื่องที่เสนอในบันทึกข้อความ",
    note: "เว้นว่าง = ขออนุมัติมาตรการ ถ้ายังไม่มีมาตรการจะแจ้งผลการประเมิน",
    choices: MEMO_PURPOSES,
  },
];

/** Rows of ผลคะแนน below the indicators: what the commission published. */
export const PUBLISHED_ROWS = [
  { id: "IIT", label: "คะแนน IIT ที่ประกาศ", instrument: "IIT" },
  { id: "EIT", label: "คะแนน EIT ที่ประกาศ", instrument: "EIT" },
  { id: "OIT", label: "คะแนน OIT ที่ประกาศ", instrument: "OIT" },
  { id: "total", label: "คะแนนรวมที่ประกาศ", instrument: "" },
  { id: "level", label: "ระดับที่ประกาศ", instrument: "" },
] as const;
