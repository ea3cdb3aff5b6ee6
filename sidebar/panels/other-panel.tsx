/** Work that is seldom done: pasting scores, undo, the OIT checklist, the next year, the catalogue, backup, restore, the emblem. */
import { useState } from "preact/hooks";
import { offerDownload, readBase64 } from "../files";
import { CatalogueChanges } from "../parts/catalogue-changes";
import { FileChoice } from "../parts/file-choice";
import { Findings } from "../parts/findings";
import { ManualLink } from "../parts/manual-link";
import { NextYear } from "../parts/next-year";
import { OitItems } from "../parts/oit-items";
import { PasteScores } from "../parts/paste-scores";
import { SelfCheck } from "../parts/self-check";
import { WaitingSign } from "../parts/waiting";
import { useCall } from "../use-call";
import type { PanelProps, View } from "../view";

export function OtherPanel({ view, overview, open, reload }: PanelProps & { view: View }) {
  /** Actions taken back: what a part says of its own, or follows from the year, is then no longer so. */
  const [undone, setUndone] = useState(0);
  if (view.task === "paste-scores" && overview.ready) {
    return <PasteScores overview={overview} reload={reload} open={open} />;
  }
  return (
    <>
      {overview.ready ? (
        <>
          <section aria-labelledby="scores-title">
            <h2 id="scores-title">วางผลคะแนน</h2>
            <p>คัดลอกผลคะแนนจากระบบ ITAS, PDF หรือ Word มาวาง แทนการพิมพ์ทีละช่อง</p>
            <button type="button" onClick={() => open({ panel: "other", task: "paste-scores" })}>
              วางผลคะแนนจากข้อความ
            </button>
          </section>
          <Undo reload={reload} undone={() => setUndone(undone + 1)} />
          <OitItems key={`items ${undone} ${overview.workingYear}`} overview={overview} reload={reload} />
          <NextYear key={`next ${undone}`} overview={overview} reload={reload} />
          <CatalogueChanges />
        </>
      ) : null}
      <Backup />
      <Restore reload={reload} />
      <Emblem />
      <SelfCheck />
      <section aria-labelledby="about-title">
        <h2 id="about-title">เกี่ยวกับ</h2>
        <p>ผู้ช่วย ITA รุ่น {overview.version}</p>
        <ManualLink place="page-README">เปิดคู่มือ</ManualLink>
      </section>
    </>
  );
}

function Backup() {
  const backup = useCall("backup");
  const [names, setNames] = useState(true);
  const run = async () => {
    const answer = await backup.send({ names });
    if (answer.ok) offerDownload(answer.value.fileName, JSON.stringify(answer.value.file, null, 2), "application/json", "text");
  };
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">สำรองข้อมูล</h2>
      <p>
        บันทึกข้อมูลทั้งสมุดงานเป็นไฟล์เดียว: ข้อมูลหน่วยงาน ผลคะแนน ประเด็น มาตรการ รายการ OIT ประกาศ ทะเบียนเอกสาร ถ้อยคำและแม่แบบของหน่วยงาน
        และผู้ลงนาม ชื่อผู้ลงนามเป็นข้อมูลส่วนบุคคล
      </p>
      <label class="force">
        <input type="checkbox" checked={!names} onChange={(event) => setNames(!event.currentTarget.checked)} />
        <span>ไม่เก็บชื่อผู้ลงนามไว้ในไฟล์ (เมื่อนำกลับ ชื่อที่อยู่ในสมุดงานจะคงเดิม)</span>
      </label>
      <button type="button" disabled={backup.waiting !== "no"} onClick={() => void run()}>
        ดาวน์โหลดไฟล์สำรอง
      </button>
      <WaitingSign waiting={backup.waiting} doing="กำลังอ่านสมุดงาน" />
      {backup.answer && backup.answer.findings.length > 0 ? <Findings findings={backup.answer.findings} /> : null}
    </section>
  );
}

function Restore({ reload }: { reload(): Promise<void> }) {
  const restore = useCall("restore");
  const [file, setFile] = useState<File | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const run = async () => {
    if (!file) return;
    setUnreadable(false);
    restore.clear();
    let content: unknown;
    try {
      content = JSON.parse(await file.text());
    } catch {
      setUnreadable(true);
      return;
    }
    const answer = await restore.send({ file: content });
    if (answer.ok) await reload();
  };
  return (
    <section aria-labelledby="restore-title">
      <h2 id="restore-title">นำข้อมูลสำรองกลับ</h2>
      <p>ข้อมูลในสมุดงานจะถูกแทนด้วยข้อมูลในไฟล์ ระบบเก็บข้อมูลเดิมไว้ให้ย้อนกลับได้หนึ่งครั้ง</p>
      <FileChoice label="เลือกไฟล์สำรอง (.json)" accept=".json" onChosen={setFile} />
      <button type="button" disabled={!file || restore.waiting !== "no"} onClick={() => void run()}>
        นำข้อมูลกลับ
      </button>
      <WaitingSign waiting={restore.waiting} doing="กำลังตรวจไฟล์และเขียนข้อมูล" />
      <div role="status">
        {restore.answer?.ok ? <p>นำข้อมูลกลับแล้ว {restore.answer.value.rows} แถว</p> : null}
        {unreadable ? <p>ไฟล์นี้ไม่ใช่ไฟล์สำรองของผู้ช่วย ITA ข้อมูลในสมุดงานไม่ถูกแก้ไข</p> : null}
      </div>
      {restore.answer && restore.answer.findings.length > 0 ? <Findings findings={restore.answer.findings} /> : null}
    </section>
  );
}

function Undo({ reload, undone }: { reload(): Promise<void>; undone(): void }) {
  const undo = useCall("undo");
  const run = async () => {
    const answer = await undo.send({});
    if (!answer.ok) return;
    undone();
    await reload();
  };
  return (
    <section aria-labelledby="undo-title">
      <h2 id="undo-title">ย้อนกลับครั้งล่าสุด</h2>
      <p>คืนข้อมูลก่อนการทำงานครั้งล่าสุดของผู้ช่วยที่แก้ไขหลายช่องพร้อมกัน</p>
      <button type="button" disabled={undo.waiting !== "no"} onClick={() => void run()}>
        ย้อนกลับ
      </button>
      <WaitingSign waiting={undo.waiting} doing="กำลังคืนข้อมูล" />
      <div role="status">{undo.answer?.ok ? <p>ย้อนกลับแล้ว: {undo.answer.value.undone}</p> : null}</div>
      {undo.answer && undo.answer.findings.length > 0 ? <Findings findings={undo.answer.findings} /> : null}
    </section>
  );
}

function Emblem() {
  const give = useCall("giveEmblem");
  const send = async (file: File) => {
    await give.send({ fileName: file.name, base64: await readBase64(file) });
  };
  return (
    <section aria-labelledby="emblem-title">
      <h2 id="emblem-title">ตราครุฑสำหรับประกาศ</h2>
      <p>เลือกไฟล์ภาพ PNG ของหน่วยงาน ระบบจะวางในประกาศและบันทึกข้อความ หากไม่มีจะเว้นที่ว่างไว้</p>
      <FileChoice
        label="เลือกภาพตรา (.png)"
        accept="image/png"
        disabled={give.waiting !== "no"}
        onChosen={(file) => void send(file)}
      />
      <WaitingSign waiting={give.waiting} doing="กำลังเก็บภาพ" />
      <div role="status">{give.answer?.ok ? <p>เก็บภาพแล้ว: {give.answer.value.fileName}</p> : null}</div>
      {give.answer && give.answer.findings.length > 0 ? <Findings findings={give.answer.findings} /> : null}
    </section>
  );
}
