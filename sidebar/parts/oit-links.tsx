/** The year's OIT links to copy into ITAS, fetched when they are asked for. */
import { useCall } from "../use-call";
import { CopyText } from "./copy-text";
import { Findings } from "./findings";
import { WaitingSign } from "./waiting";

export function OitLinks() {
  const links = useCall("oitLinks");
  return (
    <section aria-labelledby="oit-links-title">
      <h2 id="oit-links-title">ลิงก์ OIT สำหรับกรอกใน ITAS</h2>
      <p>เรียงตามเลขข้อ เฉพาะที่อยู่ที่เผยแพร่บนเว็บไซต์แล้ว ข้อที่ยังไม่มีแสดงเป็นขีด</p>
      <button type="button" disabled={links.waiting !== "no"} onClick={() => void links.send({})}>
        แสดงลิงก์ของปี
      </button>
      <WaitingSign waiting={links.waiting} doing="กำลังอ่านรายการ OIT" />
      {links.answer?.ok ? <CopyText label={`ลิงก์ OIT ของ ITA ${links.answer.value.year}`} text={links.answer.value.text} /> : null}
      {links.answer && !links.answer.ok ? <Findings findings={links.answer.findings} /> : null}
    </section>
  );
}
