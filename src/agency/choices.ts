/** The words staff choose from. They stand in cells as they are, so a change here is a change of the data format. */

export const STATUSES = ["ยังไม่ได้ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้วเสร็จ", "ยกเลิก"] as const;
export const OIT_STATUSES = ["ยังไม่ได้จัดทำ", "อยู่ระหว่างจัดทำ", "เผยแพร่แล้ว"] as const;
export const ISSUE_KINDS = ["เร่งด่วน", "พัฒนาให้ดีขึ้น"] as const;
export const AGENCY_TYPES = [
  "เทศบาลตำบล",
  "เทศบาลเมือง",
  "เทศบาลนคร",
  "องค์การบริหารส่วนตำบล",
  "องค์การบริหารส่วนจังหวัด",
  "หน่วยงานอื่น",
] as const;
export const NUMERALS = ["เลขไทย", "เลขอารบิก"] as const;
export const FONTS = ["Sarabun 11 (Google เอกสาร)", "TH SarabunPSK 16 (Word)"] as const;
export const SHOW = ["แสดง", "ไม่แสดง"] as const;
/** What a memo puts before the clerk and the head. */
export const MEMO_PURPOSES = ["แจ้งผลการประเมิน", "ขออนุมัติมาตรการ", "รายงานผลการดำเนินการ"] as const;
export const SIGNER_ROLES = ["ผู้รายงาน", "ผู้ให้ความเห็น (ปลัด)", "ผู้ให้ความเห็น (ผู้บริหาร)", "ผู้ลงนามประกาศ"] as const;
export const ANNOUNCEMENT_KINDS = ["เรื่อง", "คำปรารภ", "หัวข้อ", "ข้อ", "ข้อย่อย", "คำลงท้าย"] as const;
export const REGISTER_STATES = ["กำลังจัดทำ", "ร่างแล้ว", "ไม่สำเร็จ", "ไม่ทราบผล", "เผยแพร่แล้ว"] as const;

/** The kinds of document, in the order staff see them. */
export const DOCUMENT_KINDS = [
  "measures",
  "full-report",
  "report-by-instrument",
  "progress-by-indicator",
  "report-with-announcement",
  "announcement",
  "memo",
  "follow-up-form",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_KIND_NAMES: Record<DocumentKind, string> = {
  measures: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ (วิเคราะห์ผล + มาตรการ)",
  "full-report": "รายงานผลฯ ฉบับเต็ม (พร้อมตาราง OIT)",
  "report-by-instrument": "รายงานผลฯ ฉบับย่อ แยกตาม IIT/EIT/OIT",
  "progress-by-indicator": "รายงานความก้าวหน้า รอบ ๖ เดือน (รายตัวชี้วัด)",
  "report-with-announcement": "รายงานผลฯ พร้อมประกาศแนบท้าย",
  announcement: "ประกาศมาตรการฯ (เสนอผู้บริหารลงนาม)",
  memo: "บันทึกข้อความ",
  "follow-up-form": "แบบติดตามผลรายส่วนราชการ",
};
