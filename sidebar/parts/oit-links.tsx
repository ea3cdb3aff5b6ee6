/** The year's OIT links to copy into ITAS, fetched when they are asked for, with what is wrong with them. */
import type { OitLinksOfYear } from "../../src/actions/protocol";
import { useCall } from "../use-call";
import { CopyText } from "./copy-text";
import { Findings } from "./findings";
import { WaitingSign } from "./waiting";

export function OitLinks() {
  const links = useCall("oitLinks");
  const { answer } = links;
  return (
    <section aria-labelledby="oit-links-title">
      <h2 id="oit-links-title">ลิงก์ OIT สำหรับกรอกใน ITAS</h2>
      <p>เรียงตามเลขข้อ ข้อที่ยังไม่มีลิงก์แสดงเป็นขีด ลิงก์ที่ผู้ประเมินเปิดไม่ได้ไม่อยู่ในข้อความที่คัดลอก</p>
      <button type="button" disabled={links.waiting !== "no"} onClick={() => void links.send({})}>
        แสดงลิงก์ของปี
      </button>
      <WaitingSign waiting={links.waiting} doing="กำลังอ่านรายการ OIT" />
      <div role="status">{answer?.ok ? <Faults {...answer.value} /> : null}</div>
      {answer?.ok ? <CopyText label={`ลิงก์ OIT ของ ITA ${answer.value.year}`} text={answer.value.text} /> : null}
      {answer && answer.findings.length > 0 ? <Findings findings={answer.findings} /> : null}
    </section>
  );
}

/** What the copied text leaves out or marks; the findings below lead to each cell. */
function Faults({ leftOut, doubtful }: OitLinksOfYear) {
  if (leftOut + doubtful === 0) return null;
  return (
    <>
      {leftOut > 0 ? (
        <p>
          <strong>ลิงก์ที่ใช้ไม่ได้ {leftOut} ข้อ</strong> ในข้อความเขียนว่า “แก้ลิงก์ก่อน” แทนที่อยู่
        </p>
      ) : null}
      {doubtful > 0 ? (
        <p>
          <strong>ลิงก์บนเว็บไซต์อื่น {doubtful} ข้อ</strong> มีคำว่า “ตรวจก่อน” หน้าที่อยู่ หากถูกต้องให้ลบคำนั้นเมื่อกรอก
        </p>
      ) : null}
      <p class="note">แก้ที่ช่องตามรายการใต้ข้อความ แล้วกด แสดงลิงก์ของปี อีกครั้ง</p>
    </>
  );
}
