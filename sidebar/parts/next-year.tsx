/** Starting the next year: what it will do, one click, what it did and what needs a look. */
import type { Overview } from "../../src/actions/protocol";
import { useCall } from "../use-call";
import { Findings } from "./findings";
import { WaitingSign } from "./waiting";

export function NextYear({ overview, reload }: { overview: Overview; reload(): Promise<void> }) {
  const start = useCall("startNextYear");
  const { workingYear } = overview;
  const report = start.answer?.ok ? start.answer.value : null;
  const run = async (year: number) => {
    const answer = await start.send({ year });
    if (answer.ok) await reload();
  };
  return (
    <section aria-labelledby="next-year-title">
      <h2 id="next-year-title">เริ่มปีถัดไป</h2>
      <p>
        ใช้เมื่อผลคะแนนปีล่าสุดประกาศแล้ว ระบบเพิ่มแถวของปีใหม่: มาตรการและแนวทางเดิมโดยไม่มีผล รายการ OIT และประเด็นเร่งด่วนจากข้อ OIT ที่ได้ 0 คะแนน
        แถวของปีเดิมไม่เปลี่ยน และย้อนกลับได้ที่ ย้อนกลับครั้งล่าสุด
      </p>
      {workingYear === null ? (
        <p>กรอกปีงบประมาณที่จัดทำมาตรการในแท็บ ข้อมูลหน่วยงาน ก่อน</p>
      ) : (
        <p class="actions">
          <button type="button" disabled={start.waiting !== "no" || report !== null} onClick={() => void run(workingYear + 1)}>
            เริ่มปี {report?.year ?? workingYear + 1}
          </button>
          <button type="button" class="link" disabled={start.waiting !== "no"} onClick={() => void run(workingYear)}>
            เติมแถวที่ยังขาดของปี {workingYear} จากปี {workingYear - 1}
          </button>
        </p>
      )}
      <WaitingSign waiting={start.waiting} doing="กำลังเพิ่มแถวของปีใหม่" />
      <div role="status">
        {report ? (
          <p>
            ปี {report.year}: เพิ่มมาตรการ {report.measures} แถว แนวทางรายตัวชี้วัด {report.indicatorPlans} แถว OIT {report.oitItems} ข้อ
            ประเด็น {report.issues} แถว
          </p>
        ) : null}
      </div>
      {start.answer && start.answer.findings.length > 0 ? <Findings findings={start.answer.findings} /> : null}
    </section>
  );
}
