/** The findings of reading, in Thai: what is wrong with a cell, a column or a tab and what to do about it. */
import type { Finding, Place, Severity } from "../agency/finding";
import type { CellTrouble } from "./cells";
import type { Column, Tab } from "./tabs";

type Wording = { severity: Severity; text: (quote: string, header: string) => string; remedy: string };

const SCORE_REMEDY = "พิมพ์คะแนนเป็นตัวเลข 0–100 เช่น 92.68";

const TROUBLES: Record<CellTrouble, Wording> = {
  "not-a-year": {
    severity: "error",
    text: (quote, header) => `ช่อง “${header}”: “${quote}” ไม่ใช่ปีงบประมาณที่อ่านได้`,
    remedy: "พิมพ์ปี พ.ศ. สี่หลัก เช่น 2569",
  },
  "not-a-score": {
    severity: "error",
    text: (quote, header) => `ช่อง “${header}”: “${quote}” ไม่ใช่คะแนนที่อ่านได้`,
    remedy: SCORE_REMEDY,
  },
  "score-out-of-range": {
    severity: "error",
    text: (quote, header) => `ช่อง “${header}”: คะแนน “${quote}” ต้องอยู่ระหว่าง 0–100`,
    remedy: SCORE_REMEDY,
  },
  "score-below-one": {
    severity: "warning",
    text: (quote, header) => `ช่อง “${header}”: คะแนน ${quote} น้อยผิดปกติ อาจพิมพ์เป็นร้อยละ (เช่น 94.32%)`,
    remedy: "พิมพ์คะแนนเป็นตัวเลขไม่มีเครื่องหมาย % เช่น 94.32",
  },
  "not-a-date": {
    severity: "error",
    text: (quote, header) => `ช่อง “${header}”: “${quote}” ไม่ใช่วันที่ที่อ่านได้`,
    remedy: "พิมพ์วันที่ เช่น 10 มกราคม 2570 หรือ 10/1/2570",
  },
  "not-a-time": {
    severity: "error",
    text: (quote, header) => `ช่อง “${header}”: “${quote}” ไม่ใช่วันและเวลาที่อ่านได้`,
    remedy: "พิมพ์วันและเวลา เช่น 10 มกราคม 2570 09:30",
  },
  "cell-error": {
    severity: "error",
    text: (quote, header) => `ช่อง “${header}”: สูตรในช่องนี้เสีย (${quote})`,
    remedy: "ลบสูตร แล้วพิมพ์ข้อความหรือตัวเลขลงในช่อง",
  },
  "date-in-text": {
    severity: "warning",
    text: (quote, header) => `ช่อง “${header}”: ตารางเปลี่ยนสิ่งที่พิมพ์เป็นวันที่ “${quote}”`,
    remedy: "ตรวจข้อความในช่องนี้ หากไม่ใช่วันที่ให้พิมพ์ใหม่",
  },
  "buddhist-date": {
    severity: "hint",
    text: (quote, header) => `ช่อง “${header}”: อ่านวันที่ “${quote}” เป็นปี พ.ศ.`,
    remedy: "หากไม่ใช่วันที่ที่ตั้งใจ ให้พิมพ์ใหม่ เช่น 10 มกราคม 2570",
  },
};

/** Long cells are quoted by their beginning. */
const QUOTE_LENGTH = 60;

function shortened(text: string): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
}

export function cellFinding(trouble: CellTrouble, quote: string, header: string, place: Place): Finding {
  const { severity, text, remedy } = TROUBLES[trouble];
  return { id: trouble, severity, place, text: text(shortened(quote), header), remedy, quote: shortened(quote) };
}

export function choiceFinding(quote: string, column: Pick<Column, "header">, choices: readonly string[], place: Place): Finding {
  return {
    id: "choice-unknown",
    severity: "warning",
    place,
    text: `ช่อง “${column.header}”: “${shortened(quote)}” ไม่อยู่ในรายการที่เลือกได้`,
    remedy: `เลือกจากรายการ: ${choices.join(", ")}`,
    quote: shortened(quote),
  };
}

export function missingTab(tab: Tab, table: Place["table"]): Finding {
  return {
    id: "tab-missing",
    severity: "error",
    place: { table, tab: tab.title },
    text: `ไม่พบแท็บ “${tab.title}” หรือหัวตารางของแท็บถูกลบ`,
    remedy: "กดเมนู ผู้ช่วย ITA > ตั้งค่า/ซ่อมแซมสมุดงาน ระบบจะสร้างส่วนที่ขาดให้ โดยไม่แตะข้อมูลที่มีอยู่",
  };
}

export function missingColumn(tab: Tab, title: string, column: Pick<Column, "id" | "header">, table: Place["table"]): Finding {
  return {
    id: "column-missing",
    severity: "error",
    place: { table, field: column.id, tab: title },
    text: `แท็บ “${title}” ไม่มีคอลัมน์ “${column.header}”`,
    remedy: `เพิ่มคอลัมน์ที่มีหัวว่า “${column.header}” หรือกดเมนู ผู้ช่วย ITA > ตั้งค่า/ซ่อมแซมสมุดงาน (แท็บ ${tab.title})`,
  };
}

export function doubledFinding(what: string, place: Place): Finding {
  return {
    id: "doubled",
    severity: "warning",
    place,
    text: `${what} ซ้ำกัน ระบบใช้เฉพาะอันแรก`,
    remedy: "ลบอันที่ซ้ำ หรือย้ายข้อมูลไปรวมกับอันแรก",
  };
}
