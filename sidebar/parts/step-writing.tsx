/** Steps of the year that one press writes into the workbook: issues from scores, the announcement from measures. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useCall } from "../use-call";
import { Findings } from "./findings";
import { GoTo } from "./go-to";
import { WaitingSign } from "./waiting";
import { IssuesAdded } from "./weak-issues";

export type WrittenStep = "issues" | "announcement";

/** Writes for a step and reads the workbook again, so that the steps follow; tells of the last press only. */
export function useStepWriting(reload: () => Promise<void>) {
  const issues = useCall("addWeakIssues");
  const announcement = useCall("draftAnnouncement");
  const [last, setLast] = useState<WrittenStep | null>(null);
  const write = async (step: WrittenStep) => {
    setLast(step);
    const answer = await { issues, announcement }[step].send({});
    if (answer.ok) await reload();
  };
  return { issues, announcement, last, write };
}

/** What was written, that it wants reading, and the way there; the press may stand further down. */
export function StepWritten({ writing }: { writing: ReturnType<typeof useStepWriting> }) {
  const { issues, announcement, last } = writing;
  const shown = last === "issues" ? issues : last === "announcement" ? announcement : null;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown?.answer) outcome.current?.scrollIntoView({ block: "center" });
  }, [shown?.answer]);
  return (
    <div ref={outcome} class={shown ? "written" : undefined}>
      {shown ? <WaitingSign waiting={shown.waiting} doing={DOING[last as WrittenStep]} /> : null}
      <div role="status">{shown?.waiting === "no" ? wordsOf(writing) : null}</div>
      {shown?.answer && shown.answer.findings.length > 0 ? <Findings findings={shown.answer.findings} /> : null}
    </div>
  );
}

const DOING: Record<WrittenStep, string> = { issues: "กำลังเพิ่มประเด็น", announcement: "กำลังร่างประกาศ" };

function wordsOf({ issues, announcement, last }: ReturnType<typeof useStepWriting>): ComponentChildren {
  if (last === "issues" && issues.answer?.ok) {
    const { added } = issues.answer.value;
    if (added === 0) return <p>ไม่มีตัวชี้วัดต่ำกว่าเกณฑ์ที่ยังไม่มีในแท็บ ประเด็น หากพบประเด็นอื่น ให้พิมพ์ในแท็บนั้น</p>;
    return <IssuesAdded added={added} />;
  }
  if (last !== "announcement" || !announcement.answer?.ok) return null;
  const { year, added, row } = announcement.answer.value;
  if (added === 0) return <p>แท็บ ประกาศ มีข้อความของปี {year} อยู่แล้ว ระบบไม่เขียนทับ</p>;
  return (
    <>
      <p>
        เขียนร่างประกาศของปี {year} แล้ว {added} บรรทัด จากผลคะแนนและมาตรการ เป็นฉบับร่าง โปรดอ่านและปรับถ้อยคำก่อนเสนอลงนาม{" "}
        <GoTo way={{ table: "announcement", row, field: "text" }}>ไปอ่านที่แท็บ ประกาศ</GoTo>
      </p>
      <p class="note">ไม่ใช้ร่างนี้ ให้กด ย้อนกลับ ที่ งานอื่น ๆ</p>
    </>
  );
}
