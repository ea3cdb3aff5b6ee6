/** Documents that an earlier opening left half made: each can be gone on with or discarded; none is made twice. */
import { useState } from "preact/hooks";
import type { UnfinishedAttempt } from "../../src/actions/protocol";
import { useCall } from "../use-call";
import type { PanelProps } from "../view";
import { Findings } from "./findings";
import { WaitingSign } from "./waiting";

type Props = Pick<PanelProps, "overview" | "open" | "reloadRegister">;

export function UnfinishedAttempts({ overview, open, reloadRegister }: Props) {
  const resume = useCall("resumeAttempt");
  const discard = useCall("discardAttempt");
  const [asked, setAsked] = useState<UnfinishedAttempt | null>(null);
  const busy = resume.waiting !== "no" || discard.waiting !== "no";
  const goOn = async (attempt: UnfinishedAttempt) => {
    discard.clear();
    setAsked(attempt);
    const answer = await resume.send({ row: attempt.row });
    if (answer.ok) await reloadRegister();
  };
  const giveUp = async (attempt: UnfinishedAttempt) => {
    resume.clear();
    setAsked(attempt);
    const answer = await discard.send({ row: attempt.row });
    if (answer.ok) await reloadRegister();
  };
  const found = (resume.answer?.ok && resume.answer.value.document) || (discard.answer?.ok && discard.answer.value.document);
  const stillOpen = asked !== null && overview.unfinished.some(({ row }) => row === asked.row);
  const notFound = resume.answer?.ok && !found && stillOpen;
  const findings = [...(resume.answer?.findings ?? []), ...(discard.answer?.findings ?? [])];
  if (overview.unfinished.length === 0 && !asked) return null;
  return (
    <section aria-labelledby="unfinished-title" class="unfinished">
      <h2 id="unfinished-title">เอกสารที่ทำค้างไว้</h2>
      <ul>
        {overview.unfinished.map((attempt) => (
          <li key={attempt.row}>
            <p>
              {attempt.title} ปี {attempt.year} {attempt.madeAt ? `เริ่มเมื่อ ${attempt.madeAt}` : ""}{" "}
              {attempt.unit ? `โดย ${attempt.unit}` : ""} ({attempt.state})
            </p>
            <p class="actions">
              <button type="button" disabled={busy} onClick={() => void goOn(attempt)}>
                ทำต่อ
              </button>
              <button type="button" disabled={busy} onClick={() => void giveUp(attempt)}>
                ทิ้ง
              </button>
            </p>
          </li>
        ))}
      </ul>
      <WaitingSign waiting={resume.waiting} doing="กำลังค้นหาเอกสารใน Google ไดรฟ์" />
      <WaitingSign waiting={discard.waiting} doing="กำลังบันทึกลงทะเบียน" />
      <div role="status">
        {found ? (
          <p>
            พบเอกสารแล้ว และบันทึกลงทะเบียนแล้ว{" "}
            <a href={found.docLink} target="_blank" rel="noreferrer">
              เปิด Google เอกสาร
            </a>
          </p>
        ) : null}
        {discard.answer?.ok && !found ? <p>ทิ้งแล้ว ทะเบียนเอกสารบันทึกว่า ไม่สำเร็จ</p> : null}
        {notFound ? (
          <p>ไม่พบเอกสารใน Google ไดรฟ์ของบัญชีนี้ หากเพื่อนร่วมงานเป็นผู้เริ่ม ให้ผู้นั้นเปิดแถบผู้ช่วยแล้วกด ทำต่อ มิฉะนั้นจัดทำใหม่หรือทิ้งได้</p>
        ) : null}
      </div>
      {notFound && asked.kind !== null ? (
        <button type="button" onClick={() => open({ panel: "documents", kind: asked.kind ?? undefined, again: true })}>
          จัดทำใหม่
        </button>
      ) : null}
      {findings.length > 0 ? (
        <div role="alert">
          <Findings findings={findings} />
        </div>
      ) : null}
    </section>
  );
}
