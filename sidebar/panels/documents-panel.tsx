/** Making a document in two calls, check then make, with a way back before the second; earlier documents; own templates. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentChoice, DocumentResult, MadeDocument, Overview } from "../../src/actions/protocol";
import type { DocumentKind } from "../../src/agency/choices";
import { offerDownload } from "../files";
import { CopyText } from "../parts/copy-text";
import { Findings } from "../parts/findings";
import { OitLinks } from "../parts/oit-links";
import { Templates } from "../parts/templates";
import { WaitingSign } from "../parts/waiting";
import { useCall } from "../use-call";
import { findingSummary } from "../view-models/findings";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function DocumentsPanel({ overview, reload }: { overview: Overview; reload(): Promise<void> }) {
  const [chosen, setChosen] = useState<DocumentKind | null>(null);
  const choice = overview.documents.find((document) => document.kind === chosen);
  if (!overview.ready) return <p>ต้องสร้างแท็บที่ใช้ทำงานก่อน ดูที่ ภาพรวม</p>;
  if (choice) return <MakeDocument key={choice.kind} choice={choice} back={() => setChosen(null)} reload={reload} />;
  return (
    <>
      <section aria-labelledby="kinds-title">
        <h2 id="kinds-title">เลือกเอกสาร</h2>
        <ul class="kinds">
          {overview.documents.map((document) => (
            <li key={document.kind}>
              <button type="button" class="kind" onClick={() => setChosen(document.kind)}>
                <strong>{document.title}</strong>
                <span>{document.description}</span>
                {document.item ? (
                  <span class="item">
                    {document.item}
                    {document.itemVerified ? "" : " (เลขข้อยังไม่ยืนยัน)"}
                  </span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <EarlierDocuments made={overview.made} />
      <OitLinks />
    </>
  );
}

function MakeDocument({ choice, back, reload }: { choice: DocumentChoice; back(): void; reload(): Promise<void> }) {
  const check = useCall("checkDocument");
  const make = useCall("makeDocument");
  const download = useCall("downloadDocument");
  const [force, setForce] = useState(false);
  const [again, setAgain] = useState(false);
  // The button that led here is gone; whoever works by keyboard goes on from the title.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const busy = check.waiting !== "no" || make.waiting !== "no" || download.waiting !== "no";
  const errors = check.answer?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  const mayMake = check.answer?.ok === true && (errors === 0 || force);

  const create = async () => {
    const answer = await make.send({ kind: choice.kind, force, again });
    setAgain(false);
    if (answer.ok) await reload();
  };
  const save = async () => {
    const answer = await download.send({ kind: choice.kind, force });
    if (answer.ok) offerDownload(answer.value.fileName, answer.value.base64, DOCX, "base64");
  };

  return (
    <section aria-labelledby="make-title">
      <button type="button" class="link back" onClick={back}>
        ‹ กลับไปเลือกเอกสาร
      </button>
      <h2 id="make-title" ref={title} tabIndex={-1}>
        {choice.title}
      </h2>
      <p>
        {choice.description} {choice.year ? `ปีงบประมาณ พ.ศ. ${choice.year}` : ""}
      </p>

      <h3>ขั้นที่ 1 ตรวจข้อมูล</h3>
      <button
        type="button"
        class={check.answer ? undefined : "primary"}
        disabled={busy}
        onClick={() => void check.send({ kind: choice.kind })}
      >
        {check.answer ? "ตรวจอีกครั้ง" : "ตรวจข้อมูลก่อนจัดทำ"}
      </button>
      <WaitingSign waiting={check.waiting} doing="กำลังตรวจข้อมูลในสมุดงาน" />
      {check.answer ? (
        <>
          <p role="status" class="summary">
            {findingSummary(check.answer.findings)}
          </p>
          <Findings findings={check.answer.findings} />
        </>
      ) : null}

      {check.answer?.ok ? (
        <>
          <h3>ขั้นที่ 2 จัดทำเอกสาร</h3>
          {errors > 0 ? (
            <label class="force">
              <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
              ยืนยันจัดทำเอกสาร แม้ข้อมูลยังไม่ครบถ้วน
            </label>
          ) : null}
          {make.answer?.findings.some(({ id }) => id === "attempt-open" || id === "document-unchanged") ? (
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
          </p>
          <WaitingSign waiting={make.waiting} doing="กำลังจัดทำเอกสารและบันทึกลงทะเบียน" />
          <WaitingSign waiting={download.waiting} doing="กำลังจัดทำไฟล์ Word" />
        </>
      ) : null}
      {make.answer?.ok ? <Made result={make.answer.value} /> : null}
      {make.answer && make.answer.findings.length > 0 ? (
        <div role="alert">
          <Findings findings={make.answer.findings} />
        </div>
      ) : null}
      {download.answer && !download.answer.ok ? (
        <div role="alert">
          <Findings findings={download.answer.findings} />
        </div>
      ) : null}
      <Templates kind={choice.kind} />
    </section>
  );
}

const DRAFT_NOTE =
  "ลิงก์นี้เป็นฉบับร่างที่เปิดได้เฉพาะผู้มีสิทธิ์ ห้ามนำไปกรอกใน ITAS ให้พิมพ์ ลงนาม สแกนเป็น PDF เผยแพร่บนเว็บไซต์ของหน่วยงาน แล้วกรอกที่อยู่นั้นในแท็บ ทะเบียนเอกสาร";

function Made({ result }: { result: DocumentResult }) {
  return (
    <div class="made" role="status">
      <h3>จัดทำแล้ว</h3>
      <p>
        <a href={result.document.docLink} target="_blank" rel="noreferrer">
          เปิด Google เอกสาร
        </a>{" "}
        <a href={result.document.pdfLink} target="_blank" rel="noreferrer">
          เปิดเป็น PDF
        </a>
      </p>
      <p class="note">{DRAFT_NOTE}</p>
      <CopyText label="ชื่อไฟล์สำหรับเผยแพร่" text={result.publishName} />
      <CopyText label="ข้อความสำหรับลงเว็บไซต์" text={result.posting} />
    </div>
  );
}

function EarlierDocuments({ made }: { made: MadeDocument[] }) {
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">เอกสารที่จัดทำไว้</h2>
      <ul class="earlier">
        {made.map((document) => (
          <li key={document.id}>
            <span>
              {document.title} ปี {document.year}
            </span>
            <span class="state">
              {document.state} {document.madeAt}
            </span>
            {document.docLink ? (
              <a href={document.docLink} target="_blank" rel="noreferrer">
                เปิดฉบับร่าง
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="note">{DRAFT_NOTE}</p>
    </section>
  );
}
