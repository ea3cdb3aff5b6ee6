/** The template of one kind: take it out, give an edited one back, return to the default. */
import type { DocumentKind } from "../../src/agency/choices";
import { offerDownload, readBase64 } from "../files";
import { useCall } from "../use-call";
import { FileChoice } from "./file-choice";
import { Findings } from "./findings";
import { ManualLink } from "./manual-link";
import { WaitingSign } from "./waiting";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function Templates({ kind }: { kind: DocumentKind }) {
  const state = useCall("templateState");
  const take = useCall("takeTemplate");
  const give = useCall("giveTemplate");
  const toDefault = useCall("defaultTemplate");
  const template = state.answer?.ok ? state.answer.value.fileName : "";
  const busy = take.waiting !== "no" || give.waiting !== "no" || toDefault.waiting !== "no";

  const takeOut = async () => {
    const answer = await take.send({ kind });
    if (answer.ok) offerDownload(answer.value.fileName, answer.value.base64, DOCX, "base64");
  };
  const giveBack = async (chosen: File) => {
    toDefault.clear();
    await give.send({ kind, fileName: chosen.name, base64: await readBase64(chosen) });
    await state.send({ kind });
  };
  const goDefault = async () => {
    give.clear();
    await toDefault.send({ kind });
    await state.send({ kind });
  };

  return (
    <details class="templates" onToggle={(event) => event.currentTarget.open && void state.send({ kind })}>
      <summary>แม่แบบของเอกสารนี้</summary>
      <WaitingSign waiting={state.waiting} doing="กำลังดูแม่แบบที่ใช้อยู่" />
      {state.answer?.ok ? <p>ใช้อยู่: {template ? `แม่แบบของหน่วยงาน (${template})` : "แม่แบบของระบบ"}</p> : null}
      <p>นำแม่แบบออกไปแก้ใน Word หรือ Google เอกสาร แล้วนำไฟล์ .docx กลับเข้ามา ระบบจะตรวจให้ก่อนเก็บ</p>
      <p>
        <ManualLink place="page-template-tags">ดูแท็กที่ใช้ได้ในแม่แบบ</ManualLink>
      </p>
      <div class="actions">
        <button type="button" disabled={busy} onClick={() => void takeOut()}>
          นำแม่แบบออก (.docx)
        </button>
        <FileChoice label="นำแม่แบบที่แก้แล้วเข้า" accept=".docx" disabled={busy} onChosen={(file) => void giveBack(file)} />
        {template ? (
          <button type="button" disabled={busy} onClick={() => void goDefault()}>
            กลับไปใช้แม่แบบของระบบ
          </button>
        ) : null}
      </div>
      <WaitingSign waiting={take.waiting} doing="กำลังเตรียมแม่แบบ" />
      <WaitingSign waiting={give.waiting} doing="กำลังตรวจและเก็บแม่แบบ" />
      <WaitingSign waiting={toDefault.waiting} doing="กำลังเปลี่ยนแม่แบบ" />
      <div role="status">
        {give.answer?.ok ? <p>เก็บแม่แบบแล้ว ผู้ใช้ทุกคนของสมุดงานนี้จะใช้แม่แบบเดียวกัน</p> : null}
        {toDefault.answer?.ok ? <p>ใช้แม่แบบของระบบแล้ว</p> : null}
      </div>
      {[take.answer, give.answer, toDefault.answer].map((answer) =>
        answer && answer.findings.length > 0 ? <Findings key={answer.findings[0]?.id} findings={answer.findings} /> : null,
      )}
    </details>
  );
}
