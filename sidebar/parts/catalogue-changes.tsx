/** The office's corrections of เกณฑ์ ITA: where they are, given to a neighbour as a file, taken from one. */
import type { CatalogueChange } from "../../src/actions/protocol";
import { offerDownload } from "../files";
import { useCall } from "../use-call";
import { FileChoice } from "./file-choice";
import { Findings } from "./findings";
import { GoTo } from "./go-to";
import { WaitingSign } from "./waiting";

const wayTo = (row: string) => ({ table: "catalogueEdits", row, field: row === "" ? "" : "value" });

export function CatalogueChanges() {
  const list = useCall("catalogueChanges");
  const give = useCall("exportCatalogueEdits");
  const take = useCall("importCatalogueEdits");
  const busy = list.waiting !== "no" || give.waiting !== "no" || take.waiting !== "no";
  const giveOut = async () => {
    const answer = await give.send({});
    if (answer.ok) offerDownload(answer.value.fileName, JSON.stringify(answer.value.file, null, 2), "application/json", "text");
  };
  const takeIn = async (file: File) => {
    let content: unknown = null;
    try {
      content = JSON.parse(await file.text());
    } catch {
      // The action tells that this is no such file.
    }
    await take.send({ file: content });
    await list.send({});
  };
  return (
    <section aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">เกณฑ์ ITA ที่หน่วยงานแก้</h2>
      <p>
        เลขข้อ ชื่อข้อ และสิ่งที่ต้องแสดง แก้ได้ในแท็บ <GoTo way={wayTo("")}>เกณฑ์ ITA</GoTo> น้ำหนักและเกณฑ์ระดับล็อกไว้ เพราะใช้คำนวณ
      </p>
      <p class="actions">
        <button type="button" disabled={busy} onClick={() => void list.send({})}>
          ดูรายการที่แก้
        </button>
        <button type="button" disabled={busy} onClick={() => void giveOut()}>
          ดาวน์โหลดรายการที่แก้ เพื่อส่งให้หน่วยงานอื่น
        </button>
      </p>
      <FileChoice
        label="นำรายการที่แก้ของหน่วยงานอื่นเข้า (.json)"
        accept=".json"
        disabled={busy}
        onChosen={(file) => void takeIn(file)}
      />
      <WaitingSign waiting={list.waiting} doing="กำลังอ่านเกณฑ์" />
      <WaitingSign waiting={give.waiting} doing="กำลังเตรียมไฟล์" />
      <WaitingSign waiting={take.waiting} doing="กำลังตรวจและนำเข้า" />
      <div role="status">
        {take.answer?.ok ? <p>นำเข้าแล้ว {take.answer.value.taken} รายการ</p> : null}
        {list.answer?.ok && list.answer.value.changes.length === 0 ? <p>ยังไม่มีรายการที่แก้</p> : null}
      </div>
      {list.answer?.ok ? <Changes changes={list.answer.value.changes} /> : null}
      {[list.answer, give.answer, take.answer].map((answer) =>
        answer && answer.findings.length > 0 ? <Findings key={answer.findings[0]?.id} findings={answer.findings} /> : null,
      )}
    </section>
  );
}

function Changes({ changes }: { changes: readonly CatalogueChange[] }) {
  return (
    <ul class="earlier">
      {changes.map(({ id, year, label, standard, value, used }) => (
        <li key={id}>
          <GoTo way={wayTo(id)}>
            ปี {year} {label}
          </GoTo>
          <span>
            {standard || "ว่าง"} → <strong>{value}</strong>
            {used ? "" : " (ไม่มีผล)"}
          </span>
        </li>
      ))}
    </ul>
  );
}
