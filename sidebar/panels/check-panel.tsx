/** All findings of the workbook by severity, and of a document that someone wrote by hand. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Finding } from "../../src/agency/finding";
import { readBase64 } from "../files";
import { FileChoice } from "../parts/file-choice";
import { Findings } from "../parts/findings";
import { WaitingSign } from "../parts/waiting";
import { useCall } from "../use-call";
import { useDraft } from "../use-draft";
import type { PanelProps } from "../view";
import { countFindings, findingSummary } from "../view-models/findings";
import { isHardlyFilled } from "../view-models/overview";

export function CheckPanel({ overview, findingsCounted }: Pick<PanelProps, "overview" | "findingsCounted">) {
  const check = useCall("check");
  const run = useCallback(async () => {
    const answer = await check.send({});
    if (answer.ok) findingsCounted(countFindings(answer.findings));
  }, [check.send, findingsCounted]);
  useEffect(() => {
    void run();
  }, [run]);
  return (
    <>
      <section aria-labelledby="check-title">
        <h2 id="check-title">ตรวจความครบถ้วน</h2>
        <button type="button" onClick={() => void run()} disabled={check.waiting !== "no"}>
          ตรวจอีกครั้ง
        </button>
        <WaitingSign waiting={check.waiting} doing="กำลังตรวจข้อมูล" />
        <Found findings={check.answer?.findings ?? null} />
        {check.answer?.ok && isHardlyFilled(overview) ? (
          <p class="note">สมุดงานยังกรอกไม่ครบ ผลตรวจนี้จึงบอกได้เฉพาะข้อมูลที่กรอกแล้ว ดูขั้นต่อไปที่ ภาพรวม</p>
        ) : null}
      </section>
      <CheckDocument />
    </>
  );
}

/** The live region stands before its words come, so that they are read out; null before the first answer. `of` names what was checked. */
function Found({ findings, of = "" }: { findings: readonly Finding[] | null; of?: string }) {
  const summary = findings ? findingSummary(findings) : "";
  return (
    <>
      <div role="status">{findings ? <p class="summary">{of ? `${of}: ${summary}` : summary}</p> : null}</div>
      {findings ? <Findings findings={findings} /> : null}
    </>
  );
}

function CheckDocument() {
  const check = useCall("checkGivenDocument");
  const [text, setText] = useDraft("document");
  /** A text was checked since the file was chosen: the file's name then goes. */
  const [texts, setTexts] = useState(0);
  const checkText = async () => {
    setTexts(texts + 1);
    await check.send({ fileName: "ข้อความที่วาง", base64: "", text });
  };
  const checkFile = async (file: File) => {
    await check.send({ fileName: file.name, base64: await readBase64(file), text: "" });
  };
  const findings = check.answer?.findings ?? [];
  const scanned = findings.filter(({ noise }) => noise);
  return (
    <section aria-labelledby="document-title">
      <h2 id="document-title">ตรวจเอกสารที่เขียนไว้แล้ว</h2>
      <p>ตรวจเอกสารเทียบกับข้อมูลในสมุดงานและกับเนื้อหาของเอกสารเอง ไม่มีการแก้ไขใด ๆ</p>
      <FileChoice
        key={texts}
        label="เลือกไฟล์ Word (.docx)"
        accept=".docx"
        disabled={check.waiting !== "no"}
        onChosen={(file) => void checkFile(file)}
      />
      <label>
        หรือวางข้อความของเอกสาร
        <textarea rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" disabled={check.waiting !== "no" || text.trim() === ""} onClick={() => void checkText()}>
        ตรวจข้อความ
      </button>
      <WaitingSign waiting={check.waiting} doing="กำลังอ่านและตรวจเอกสาร" />
      <Found
        of={check.answer?.ok ? check.answer.value.fileName : ""}
        findings={check.answer ? findings.filter(({ noise }) => !noise) : null}
      />
      {scanned.length > 0 ? (
        <details>
          <summary>น่าจะเกิดจากการสแกน {scanned.length} รายการ</summary>
          <Findings findings={scanned} />
        </details>
      ) : null}
    </section>
  );
}
