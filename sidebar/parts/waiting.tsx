/** The sign that a request runs: a spinner, and after a while words that explain the wait. */
import type { Waiting } from "../use-call";

export function WaitingSign({ waiting, doing }: { waiting: Waiting; doing: string }) {
  const seen = waiting !== "no" && waiting !== "yes";
  return (
    <span role="status" class="waiting">
      {seen ? (
        <>
          <span class="spinner" aria-hidden="true" />
          {doing}
        </>
      ) : null}
      {waiting === "slow" || waiting === "very-slow" ? (
        <span class="slow">ใช้เวลานานกว่าปกติ กรุณารอ ระบบยังทำงานอยู่ ไม่ต้องกดซ้ำ</span>
      ) : null}
      {waiting === "very-slow" ? (
        <span class="slow">
          เกินหนึ่งนาทีแล้ว Google ให้เวลาแต่ละคำสั่งไม่เกิน 6 นาที จะรอต่อหรือปิดแถบนี้ก็ได้ ข้อมูลไม่สูญหาย เมื่อเปิดใหม่ระบบจะบอกว่างานค้างอยู่ที่ใด
        </span>
      ) : null}
    </span>
  );
}
