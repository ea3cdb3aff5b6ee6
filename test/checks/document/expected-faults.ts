/**
 * The faults known in three published documents, in short words of our own, each with the fragment that identifies it.
 * Rows that no rule names, and those of R6, R11, R12, R14 and R26, are left out: a document alone can't settle them.
 */
export interface ExpectedFault {
  /** Number of the fault within its document. */
  row: number;
  /** Rules that may report it. */
  rules: string[];
  what: string;
  /** Words that stand in the finding's quote or text. */
  words: string;
}

type Listed = [row: number, rules: string, what: string, words: string];

const of = (rows: Listed[]): ExpectedFault[] =>
  rows.map(([row, rules, what, words]) => ({ row, rules: rules.split(" "), what, words }));

export const EXPECTED: Record<"000" | "001" | "003", ExpectedFault[]> = {
  "000": of([
    [1, "R1", "states 3 strong indicators, lists 9", "จำนวน ๓ ตัวชี้วัด"],
    [2, "R1", "states 10 in all, the parts give 4", "ทั้งหมด ๑๐ ตัวชี้วัด"],
    [3, "R2", "score of indicator 8 in the text differs from the table", "๗๔.๐๗"],
    [4, "R3", "item range of indicator 1 too short", "ข้อ ๑ - ๒"],
    [5, "R4", "indicator 6 under two names", "คุณภาพการดำเนินการ"],
    [6, "R4", "indicator 8 under two names", "การปรับปรุงระบบการทำงาน"],
    [7, "R4", "indicator 4 under two names", "การใช้ทรัพย์สินของทางราชการ"],
    [8, "R5", "heading announces defects, text has none", "เกณฑ์ที่ดีอยู่แล้ว"],
    [13, "R7", "exactly 85 is in neither group", "มากกว่าร้อยละ ๘๕"],
    [14, "R8", "ปี missing before งบประมาณ พ.ศ.", "ในงบประมาณ พ.ศ. ๒๕๖๖"],
    [15, "R9", "method of measure 1 given twice", "จัดทำประกาศกำหนดมาตรการ"],
    [16, "R9", "method of measure 3 repeats the measure", "จัดทำสื่อประชาสัมพันธ์"],
    [19, "R3", "two kinds of dash in item ranges", "E๑๑ – E๑๕"],
    [20, "R10", "table in Arabic digits, the rest in Thai", "100.00"],
    [24, "R13", "target without a number", "ระดับที่สูงขึ้น"],
  ]),
  "001": of([
    [1, "R4", "wrong word in the title on the cover", "ภายใต้หน่วยงาน"],
    [2, "R4", "office's name cut short on the cover", "เทศบาลตำบลสันทราย"],
    [3, "R15", "the result that the measures rest on is not named", "ฐานของมาตรการ"],
    [4, "R16", "conduct of staff put under a disclosure indicator", "9.4 วัดการเปิดเผยข้อมูล"],
    [5, "R9 R17", "methods of measure 1 given as its results", "ผลการดำเนินการเหมือนกับวิธีดำเนินการ"],
    [6, "R18", "row of measure 2 shifted: a heading as content, one cell too many", "หัวตารางมี 7 ช่อง"],
    [7, "R18", "list of units among the steps", "สำนักปลัด กองคลัง กองช่าง"],
    [8, "R18 R19", "a form among the owners, number 2 twice", "แบบฟอร์มการให้บริการ"],
    [9, "R20", "method of measure 3 breaks off", "พร้อมทั้ง"],
    [10, "R21", "event on the last day of the year, a Saturday", "30 กันยายน 2566"],
    [11, "R4", "IIT with one letter too many", "IIIT"],
    [12, "R22", "indicators 6–8 under the caption of IIT", "ตัวชี้วัดที่ 6"],
    [13, "R4", "indicator 8 under two names", "การปรับปรุงระบบการทำงาน"],
    [14, "R9", "note of O18 copied from O15", "จัดทำคู่มือการให้บริการประชาชน"],
    [15, "R9", "note of O24 copied from O22", "จัดทำรายงานผลจัดซื้อจัดจ้าง"],
    [16, "R20", "component of O21 breaks off", "ครอบคลุมใน"],
    [17, "R23", "O37 refers to the plan by another year's number", "คือข้อ O36"],
    [18, "R24", "year of O30 not rolled on", "ข้อ O30 เขียนปี 2565"],
    [19, "R9", "telephone number listed twice in O5", "หมายเลขโทรศัพท์ หมายเลขโทรศัพท์"],
    [20, "R4", "name of O14 lacks a word", "คู่มือมาตรฐานการปฏิบัติงาน"],
    [21, "R4", "name of O33 worded differently", "รายงานผลดำเนินนโยบาย"],
    [22, "R4", "ย่อย misspelled in a caption", "ย่อที่"],
    [23, "R4", "captions of sub-indicator 9.2 merged", "การบริหารงานการดำเนินงาน"],
    [24, "R25", "another office's web site", "Muangkun"],
    [25, "R10", "Thai digits in an Arabic document", "๒๕๖๖"],
    [28, "R4", "an owner spelled two ways, two separators", "สำนักปลัด เทศบาล"],
  ]),
  "003": of([
    [1, "R22", "first column lists other indicators than the row treats", "แต่แถวนี้กล่าวถึง"],
    [2, "R4", "the same label in three wordings", "ข้อความนำ"],
    [4, "R22", "action 3.3 on the page of indicator 4", "๓.๓"],
    [5, "R9", "the same action claimed twice", "ประกาศใช้ประมวลจริยธรรม"],
    [6, "R9", "the same measure under two indicators", "มาตรการส่งเสริมการปฏิบัติงานอย่างซื่อสัตย์"],
    [7, "R4", "indicator 5 under two names", "การแก้ปัญหาคอร์รัปชัน"],
    [8, "R4", "indicator 4 under two names", "การใช้ทรัพย์สินของทางราชการ"],
    [9, "R4", "a unit under two names", "ฝ่ายกฎหมายและคดี"],
    [10, "R4", "district spelled two ways", "กระบุรี"],
    [11, "R21", "budget ordinance within the year it is for", "จัดทำข้อบัญญัติงบประมาณ"],
    [13, "R4", "a word missing in the name of complaint handling", "แนวปฏิบัติการจัดเรื่องร้องเรียน"],
    [14, "R22", "indicator 10 left out", "ไม่มีตัวชี้วัดที่ 10"],
    [16, "R17", "titled a report of results, holds intentions only", "มีแต่สิ่งที่จะทำ"],
  ]),
};

/** Findings that are right beyond the rows above: rule, words, why. Whatever is in neither list counts as wrong. */
export const ALSO_RIGHT: Record<"000" | "001" | "003", [rule: string, words: string, why: string][]> = {
  "000": [],
  "001": [
    ["R4", "การใช้ทรัพย์สินของทางราชการ", "indicator 4 stands with and without ทาง"],
    ["R4", "คั่นชื่อผู้รับผิดชอบสองแบบ", "second half of row 28"],
    ["R9", "รายงานผลตามรายงานผลตาม", "words doubled in the note of O33"],
    ["R18", "ช่องนี้มีแต่หัวช่อง", "second half of row 6"],
    ["R19", "เลขลำดับ 2 ซ้ำ", "second half of row 8"],
  ],
  "003": [],
};
