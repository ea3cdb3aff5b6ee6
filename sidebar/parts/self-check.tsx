/** The self-check: makes one document that can be deleted, tells each line, and gives the whole as text for whoever helps. */
import type { SelfCheckLine } from "../../src/actions/protocol";
import { offerDownload } from "../files";
import { useCall } from "../use-call";
import { CopyText } from "./copy-text";
import { Findings } from "./findings";
import { WaitingSign } from "./waiting";

/** Each state with its word and the class of a finding's colour. */
const STATES: Record<SelfCheckLine["state"], { word: string; look: string }> = {
  bad: { word: "ต้องแก้ไข", look: "error" },
  look: { word: "ควรดู", look: "warning" },
  good: { word: "ผ่าน", look: "good" },
};
/** What has to be done stands first. */
const ORDER = ["bad", "look", "good"] as const;

export function SelfCheck() {
  const check = useCall("selfCheck");
  const report = check.answer?.ok ? check.answer.value : null;
  const of = (state: SelfCheckLine["state"]) => report?.lines.filter((line) => line.state === state) ?? [];
  return (
    <section aria-labelledby="self-check-title">
      <h2 id="self-check-title">ทดสอบระบบ</h2>
      <p>ทดลองสิ่งที่ผู้ช่วยต้องใช้ในบัญชีนี้ทีละข้อ และสร้างเอกสารทดสอบ 1 ฉบับในไดรฟ์ของท่าน ซึ่งลบได้เมื่อดูแล้ว ข้อมูลในสมุดงานไม่เปลี่ยน</p>
      <button type="button" disabled={check.waiting !== "no"} onClick={() => void check.send({})}>
        ทดสอบระบบ
      </button>
      <WaitingSign waiting={check.waiting} doing="กำลังทดสอบ" />
      <div role="status">
        {report ? (
          <p class="summary">
            {ORDER.map((state) => `${STATES[state].word} ${of(state).length}`).join(" · ")} จาก {report.lines.length} ข้อ
          </p>
        ) : null}
      </div>
      {check.answer && !check.answer.ok ? <Findings findings={check.answer.findings} /> : null}
      {report ? (
        <>
          <p class="actions">
            {report.documentLink ? (
              <a href={report.documentLink} target="_blank" rel="noreferrer">
                เปิดเอกสารทดสอบ
              </a>
            ) : null}
            {report.consentLink ? (
              <a href={report.consentLink} target="_blank" rel="noreferrer">
                ให้สิทธิ์ที่ยังขาด
              </a>
            ) : null}
          </p>
          <ul>{ORDER.flatMap(of).map(Line)}</ul>
          <CopyText label="ผลทั้งหมดสำหรับส่งให้ผู้ดูแล (ไม่มีข้อมูลส่วนบุคคล)" text={report.text} />
          <p>
            <button type="button" onClick={() => offerDownload("ผลทดสอบระบบ ITA.txt", report.text, "text/plain", "text")}>
              ดาวน์โหลดผลทดสอบ
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}

function Line({ id, state, title, text, remedy }: SelfCheckLine) {
  return (
    <li key={id} class={`finding ${STATES[state].look}`}>
      <p class="finding-text">
        {STATES[state].word}: {title}
      </p>
      <p>{text}</p>
      {remedy ? <p class="finding-remedy">{remedy}</p> : null}
    </li>
  );
}
