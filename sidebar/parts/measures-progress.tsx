/** What is due and overdue among the measures, and how far the year is by status and by responsible unit. */
import type { DueMeasure, MeasuresProgress, UnitProgress } from "../../src/actions/protocol";
import { dueWords, percent, statusName, unitName, unitWords } from "../view-models/measures";
import { CopyText } from "./copy-text";
import { GoTo } from "./go-to";

export function DueMeasures({ progress: { overdue, dueSoon, unknownPeriod } }: { progress: MeasuresProgress }) {
  const none = overdue.length + dueSoon.length + unknownPeriod.length === 0;
  return (
    <section aria-labelledby="due-title">
      <h2 id="due-title">กำหนดเวลา</h2>
      {none ? <p>ไม่มีมาตรการที่เกินกำหนดหรือครบกำหนดใน 30 วัน</p> : null}
      <DueList title="เกินกำหนดแล้ว" kind="error" measures={overdue} />
      <DueList title="ครบกำหนดใน 30 วัน" kind="warning" measures={dueSoon} />
      <DueList title="ไม่ทราบกำหนด" kind="hint" measures={unknownPeriod} />
    </section>
  );
}

function DueList({ title, kind, measures }: { title: string; kind: string; measures: readonly DueMeasure[] }) {
  if (measures.length === 0) return null;
  return (
    <>
      <h3 class={`severity ${kind}`}>
        {title} <span class="count">{measures.length}</span>
      </h3>
      <ul class="due">
        {measures.map((measure) => (
          <li key={measure.row}>
            <GoTo way={{ table: "measures", row: measure.row, field: measure.days === null ? "period" : "status" }}>
              {measure.measure}
            </GoTo>
            <span class="detail">
              ปี {measure.year} {measure.units.join(", ")} <strong>{dueWords(measure)}</strong>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Progress({ year, progress: { byStatus, byUnit } }: { year: number; progress: MeasuresProgress }) {
  const total = byStatus.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">ความก้าวหน้า ปี {year}</h2>
      {total === 0 ? <p>ยังไม่มีมาตรการของปีนี้</p> : null}
      <ul class="statuses">
        {byStatus.map(({ status, count }) => (
          <li key={status}>
            {statusName(status)} <strong>{count}</strong>
            <Bar share={percent(count, total)} finished={status === "ดำเนินการแล้วเสร็จ"} />
          </li>
        ))}
      </ul>
      {byUnit.length > 0 ? <h3>รายส่วนราชการ</h3> : null}
      {byUnit.map((unit) => (
        <Unit key={unit.unit} progress={unit} />
      ))}
    </section>
  );
}

function Unit({ progress }: { progress: UnitProgress }) {
  const name = unitName(progress.unit);
  return (
    <div class="unit-progress">
      <p>
        <strong>{name}</strong>
        <span class="detail">{unitWords(progress)}</span>
      </p>
      <Bar share={percent(progress.finished, progress.total)} finished />
      {progress.reminder ? (
        <details>
          <summary>ข้อความเตือน {name}</summary>
          <CopyText label={`ข้อความถึง ${name} พร้อมคัดลอก`} text={progress.reminder} />
        </details>
      ) : null}
    </div>
  );
}

/** The words beside it say the same. */
function Bar({ share, finished }: { share: number; finished: boolean }) {
  return (
    <span class={finished ? "bar" : "bar not-finished"} aria-hidden="true">
      <span class="fill" style={{ width: `${share}%` }} />
    </span>
  );
}
