/** Indicators under the threshold that have no issue yet: one click writes one for each, from its score. */
import { useCall } from "../use-call";
import { Findings } from "./findings";
import { GoTo } from "./go-to";
import { WaitingSign } from "./waiting";

export function WeakIssues({ names, added }: { names: readonly string[]; added(): void }) {
  const add = useCall("addWeakIssues");
  const run = async () => {
    const answer = await add.send({});
    if (answer.ok) added();
  };
  const written = add.answer?.ok ? add.answer.value.added : null;
  if (names.length === 0 && written === null) return null;
  return (
    <div class="suggestion">
      {written === null ? (
        <>
          <p>ตัวชี้วัดต่ำกว่าเกณฑ์ที่ยังไม่มีในแท็บ ประเด็น: {names.join(", ")}</p>
          <button type="button" disabled={add.waiting !== "no"} onClick={() => void run()}>
            เพิ่มประเด็นจากคะแนน
          </button>
        </>
      ) : null}
      <WaitingSign waiting={add.waiting} doing="กำลังเพิ่มประเด็น" />
      <div role="status">{written === null ? null : <IssuesAdded added={written} />}</div>
      {add.answer && add.answer.findings.length > 0 ? <Findings findings={add.answer.findings} /> : null}
    </div>
  );
}

/** What is left to do once issues were written from scores, and the way there. */
export function IssuesAdded({ added }: { added: number }) {
  return (
    <p>
      เพิ่มแล้ว {added} ประเด็น เขียนสาเหตุแทนข้อความที่บอกคะแนน <GoTo way={{ table: "issues", row: "", field: "" }}>ไปที่แท็บ ประเด็น</GoTo>
    </p>
  );
}
