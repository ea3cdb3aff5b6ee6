/** The way of a document from its check to the made draft, as stations; pure. */

export const DRAFT_NOTE =
  "ลิงก์นี้เป็นฉบับร่างที่เปิดได้เฉพาะผู้มีสิทธิ์ ห้ามนำไปกรอกใน ITAS ให้พิมพ์ ลงนาม สแกนเป็น PDF เผยแพร่บนเว็บไซต์ของหน่วยงาน แล้วกรอกที่อยู่นั้นในแท็บ ทะเบียนเอกสาร";

export const STATIONS = ["กำลังตรวจข้อมูล", "ตรวจแล้ว ทบทวนก่อนจัดทำ", "กำลังจัดทำเอกสาร", "ได้เอกสารแล้ว"] as const;

/** Where a document is on its way: an index of STATIONS. */
export function stationOf(state: { checked: boolean; making: boolean; made: boolean }): number {
  if (state.making) return 2;
  if (state.made) return 3;
  return state.checked ? 1 : 0;
}
