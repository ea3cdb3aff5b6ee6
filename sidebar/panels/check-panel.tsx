/** All findings of the workbook by severity, each with its cell, why it matters and how to mend it. */
import { useEffect } from "preact/hooks";
import { Findings } from "../parts/findings";
import { WaitingSign } from "../parts/waiting";
import { useCall } from "../use-call";
import { findingSummary } from "../view-models/findings";

export function CheckPanel() {
  const check = useCall("check");
  useEffect(() => {
    void check.send({});
  }, [check.send]);
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">ตรวจความครบถ้วน</h2>
      <button type="button" onClick={() => void check.send({})} disabled={check.waiting !== "no"}>
        ตรวจอีกครั้ง
      </button>
      <WaitingSign waiting={check.waiting} doing="กำลังตรวจข้อมูล" />
      {check.answer ? (
        <>
          <p role="status" class="summary">
            {findingSummary(check.answer.findings)}
          </p>
          <Findings findings={check.answer.findings} />
        </>
      ) : null}
    </section>
  );
}
