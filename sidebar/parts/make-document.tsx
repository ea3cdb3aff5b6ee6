/** Making one document in two calls, check then make, with a way back before the second. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { DocumentChoice, DocumentResult, DocumentSetting, Publishing } from "../../src/actions/protocol";
import { offerDownload } from "../files";
import { useCall } from "../use-call";
import { DRAFT_NOTE, STATIONS, stationOf } from "../view-models/documents";
import { findingSummary } from "../view-models/findings";
import { CopyText } from "./copy-text";
import { Findings } from "./findings";
import { GoTo } from "./go-to";
import { Templates } from "./templates";
import { Back, ViewTitle } from "./view-title";
import { WaitingSign } from "./waiting";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface MakeDocumentProps {
  choice: DocumentChoice;
  /** Make it although an earlier attempt stands open: the user has looked for it. */
  again: boolean;
  back(): void;
  /** Called after each attempt, whatever came of it: the register has changed. */
  made(): Promise<void>;
}

export function MakeDocument({ choice, again: beganAgain, back, made }: MakeDocumentProps) {
  const check = useCall("checkDocument");
  const make = useCall("makeDocument");
  const download = useCall("downloadDocument");
  const [force, setForce] = useState(false);
  const [again, setAgain] = useState(beganAgain);
  const busy = check.waiting !== "no" || make.waiting !== "no" || download.waiting !== "no";
  const errors = check.answer?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  const mayMake = check.answer?.ok === true && (errors === 0 || force);
  const station = stationOf({
    checked: check.answer?.ok === true,
    making: make.waiting !== "no",
    made: make.answer?.ok === true,
  });

  const look = useCallback(() => {
    make.clear();
    download.clear();
    void check.send({ kind: choice.kind });
  }, [make.clear, download.clear, check.send, choice.kind]);
  useEffect(look, [look]);
  const create = async () => {
    await make.send({ kind: choice.kind, force, again });
    setAgain(false);
    await made();
  };
  const save = async () => {
    const answer = await download.send({ kind: choice.kind, force });
    if (answer.ok) offerDownload(answer.value.fileName, answer.value.base64, DOCX, "base64");
  };

  return (
    <section aria-labelledby="make-title">
      <Back to="กลับไปเลือกเอกสาร" back={back} />
      <ViewTitle id="make-title">{choice.title}</ViewTitle>
      <p>
        {choice.description} {choice.year ? `ปีงบประมาณ พ.ศ. ${choice.year}` : ""}
      </p>
      <Stations station={station} />
      <Settings settings={check.answer?.ok ? check.answer.value.settings : choice.settings} />

      <h3>ขั้นที่ 1 ตรวจข้อมูล</h3>
      <button type="button" disabled={busy} onClick={look}>
        ตรวจอีกครั้ง
      </button>
      <WaitingSign waiting={check.waiting} doing="กำลังตรวจข้อมูลในสมุดงาน" />
      <div role="status">{check.answer ? <p class="summary">{findingSummary(check.answer.findings)}</p> : null}</div>
      {check.answer ? <Findings findings={check.answer.findings} /> : null}

      {check.answer?.ok ? (
        <>
          <h3>ขั้นที่ 2 จัดทำเอกสาร</h3>
          {errors > 0 ? (
            <label class="force">
              <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
              ยืนยันจัดทำเอกสาร แม้ข้อมูลยังไม่ครบถ้วน
            </label>
          ) : null}
          {beganAgain || make.answer?.findings.some(({ id }) => id === "attempt-open" || id === "document-unchanged") ? (
            <label class="force">
              <input type="checkbox" checked={again} onChange={(event) => setAgain(event.currentTarget.checked)} />
              จัดทำอีกครั้ง เพราะไม่พบเอกสารเดิมหรือต้องการฉบับใหม่
            </label>
          ) : null}
          <p class="actions">
            <button type="button" class="primary" disabled={busy || !mayMake} onClick={() => void create()}>
              สร้างเป็น Google เอกสาร
            </button>
            <button type="button" disabled={busy || !mayMake} onClick={() => void save()}>
              ดาวน์โหลดไฟล์ Word (.docx)
            </button>
            {make.answer?.ok ? null : (
              <button type="button" disabled={busy} onClick={back}>
                ยังไม่จัดทำ กลับไปเลือกเอกสาร
              </button>
            )}
          </p>
          <WaitingSign waiting={make.waiting} doing="กำลังจัดทำเอกสารและบันทึกลงทะเบียน" />
          <WaitingSign waiting={download.waiting} doing="กำลังจัดทำไฟล์ Word" />
        </>
      ) : null}
      <div role="status">
        {make.answer?.ok ? <Made result={make.answer.value} /> : null}
        {download.answer?.ok ? <Downloaded file={download.answer.value} /> : null}
      </div>
      {[make.answer, download.answer].map((answer) =>
        answer && answer.findings.length > 0 ? (
          <div role="alert" key={answer.findings[0]?.id}>
            <Findings findings={answer.findings} />
          </div>
        ) : null,
      )}
      <Templates kind={choice.kind} />
    </section>
  );
}

/** The bar that names the step. */
function Stations({ station }: { station: number }) {
  const words = STATIONS[station];
  return (
    <div class="stations">
      <div
        role="progressbar"
        aria-label="ความคืบหน้าของเอกสาร"
        aria-valuemin={1}
        aria-valuemax={STATIONS.length}
        aria-valuenow={station + 1}
        aria-valuetext={words}
      >
        {STATIONS.map((name, index) => (
          <span key={name} class={index <= station ? "passed" : undefined} />
        ))}
      </div>
      <p aria-live="polite">{words}</p>
    </div>
  );
}

function Settings({ settings }: { settings: readonly DocumentSetting[] }) {
  return (
    <dl class="settings">
      {settings.map(({ label, value, way }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} <GoTo way={way}>แก้{label}</GoTo>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Made({ result }: { result: DocumentResult }) {
  const { document } = result;
  return (
    <div class="made">
      <h3>จัดทำแล้ว</h3>
      <p>
        <a href={document.docLink} target="_blank" rel="noreferrer">
          เปิด Google เอกสาร
        </a>{" "}
        <a href={document.pdfLink} target="_blank" rel="noreferrer">
          เปิดเป็น PDF
        </a>
      </p>
      <p class="note">{DRAFT_NOTE}</p>
      <GoTo way={{ table: "register", row: document.id, field: "publishedUrl" }}>กรอกลิงก์ที่เผยแพร่ในทะเบียนเอกสาร</GoTo>
      <PublishingTexts publishing={result} />
    </div>
  );
}

/** A file leaves no row in the register: whoever publishes it adds one. */
function Downloaded({ file }: { file: { fileName: string } & Publishing }) {
  return (
    <div class="made">
      <h3>ดาวน์โหลดแล้ว</h3>
      <p>{file.fileName}</p>
      <p class="note">ไฟล์ Word ไม่มีแถวในทะเบียนเอกสาร เมื่อนำฉบับที่ลงนามขึ้นเว็บไซต์แล้ว ให้พิมพ์แถวใหม่พร้อมลิงก์ที่เผยแพร่</p>
      <GoTo way={{ table: "register", row: "+", field: "kind" }}>เพิ่มแถวในทะเบียนเอกสาร</GoTo>
      <PublishingTexts publishing={file} />
    </div>
  );
}

function PublishingTexts({ publishing: { publishName, posting } }: { publishing: Publishing }) {
  return (
    <>
      <CopyText label="ชื่อไฟล์สำหรับเผยแพร่" text={publishName} />
      <CopyText label="ข้อความสำหรับลงเว็บไซต์" text={posting} />
    </>
  );
}
