/** The sign that a request runs: a spinner, and after a while words that explain the wait. */
import type { Waiting } from "../use-call";

export function WaitingSign({ waiting, doing }: { waiting: Waiting; doing: string }) {
  return (
    <div role="status" class="waiting">
      {waiting === "spinner" || waiting === "slow" ? (
        <>
          <span class="spinner" aria-hidden="true" />
          <span>{doing}</span>
        </>
      ) : null}
      {waiting === "slow" ? <p class="slow">ใช้เวลานานกว่าปกติ กรุณารอ ระบบยังทำงานอยู่ ไม่ต้องกดซ้ำ</p> : null}
    </div>
  );
}
