/** Filling the OIT checklist of a year from the catalogue. */
import { useState } from "preact/hooks";
import type { Overview } from "../../src/actions/protocol";
import { useCall } from "../use-call";
import { Findings } from "./findings";
import { WaitingSign } from "./waiting";
import { YearField } from "./year-field";

export function OitItems({ overview, reload }: { overview: Overview; reload(): Promise<void> }) {
  const fill = useCall("fillOit");
  const [year, setYear] = useState(overview.workingYear);
  const run = async () => {
    if (year === null) return;
    const answer = await fill.send({ year });
    if (answer.ok) await reload();
  };
  return (
    <section aria-labelledby="oit-title">
      <h2 id="oit-title">รายการ OIT ของปี</h2>
      <p>เพิ่มข้อที่ยังขาดในแท็บ OIT ตามเกณฑ์ของปี ผู้รับผิดชอบตามปีก่อน สิ่งที่หน่วยงานพิมพ์ไว้ไม่ถูกแก้</p>
      <YearField label="ปีที่ประเมิน ITA" year={year} onYear={setYear} />
      <button type="button" disabled={fill.waiting !== "no" || year === null} onClick={() => void run()}>
        เติมรายการ OIT
      </button>
      <WaitingSign waiting={fill.waiting} doing="กำลังเติมรายการ" />
      <div role="status">
        {fill.answer?.ok ? (
          <p>
            ปี {fill.answer.value.year}: เพิ่ม {fill.answer.value.added} ข้อ ปรับเลขหรือชื่อ {fill.answer.value.changed} ข้อ
          </p>
        ) : null}
      </div>
      {fill.answer && fill.answer.findings.length > 0 ? <Findings findings={fill.answer.findings} /> : null}
    </section>
  );
}
