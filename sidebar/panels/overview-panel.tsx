/** The state of the year at a glance: total, level, the indicators with the weak ones standing out, and the steps of the work. */
import type { Overview } from "../../src/actions/protocol";
import { Findings } from "../parts/findings";
import { WaitingSign } from "../parts/waiting";
import { call } from "../rpc";
import { useCall } from "../use-call";
import { changeWords, nextLevelWords, points } from "../view-models/points";

const STEP_WORDS = { done: "เสร็จแล้ว", "under-way": "กำลังทำ", open: "ยังไม่เริ่ม" } as const;

export function OverviewPanel({ overview, reload }: { overview: Overview; reload(): Promise<void> }) {
  if (!overview.ready) return <FirstSetUp reload={reload} />;
  return (
    <>
      <section aria-labelledby="result-title">
        <h2 id="result-title">ผลการประเมิน ปีงบประมาณ พ.ศ. {overview.resultYear ?? "–"}</h2>
        <p class="total">
          <strong>{points(overview.total)}</strong> คะแนน <span class="level">{overview.level || "ยังไม่ทราบระดับ"}</span>
        </p>
        <p>{nextLevelWords(overview.nextLevel)}</p>
        <table class="scores">
          <caption>คะแนนรายตัวชี้วัด เส้นตั้งคือเกณฑ์ {points(overview.threshold)} คะแนน</caption>
          <tbody>
            {overview.indicators.map((indicator) => (
              <tr key={indicator.number} class={indicator.weak ? "weak" : undefined}>
                <th scope="row">
                  {indicator.number}. {indicator.name}
                  {indicator.weak ? <span class="weak-mark"> ต่ำกว่าเกณฑ์</span> : null}
                </th>
                <td>
                  <span class="bar" aria-hidden="true">
                    <span class="fill" style={{ width: `${indicator.score ?? 0}%` }} />
                    <span class="threshold" style={{ left: `${overview.threshold}%` }} />
                  </span>
                  <span class="score">{points(indicator.score)}</span>
                  <span class="change">{changeWords(indicator.change)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">งานของปี</h2>
        <ol class="steps">
          {overview.steps.map((step) => (
            <li key={step.title} class={step.state}>
              <button type="button" class="link" onClick={() => void call("goTo", { table: step.table, row: "", field: "" })}>
                {step.title}
              </button>
              <span class="state">{STEP_WORDS[step.state]}</span>
              <span class="detail">{step.detail}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function FirstSetUp({ reload }: { reload(): Promise<void> }) {
  const setUp = useCall("setUp");
  const run = async () => {
    const answer = await setUp.send({});
    if (answer.ok) await reload();
  };
  return (
    <section>
      <h2>เริ่มใช้งานครั้งแรก</h2>
      <p>ระบบจะสร้างแท็บที่ใช้ทำงานในสมุดงานนี้ แท็บและข้อมูลที่มีอยู่แล้วไม่ถูกแก้ไข</p>
      <button type="button" class="primary" onClick={() => void run()} disabled={setUp.waiting !== "no"}>
        สร้างแท็บที่ใช้ทำงาน
      </button>
      <WaitingSign waiting={setUp.waiting} doing="กำลังสร้างแท็บ ใช้เวลาประมาณหนึ่งนาที" />
      {setUp.answer && !setUp.answer.ok ? <Findings findings={setUp.answer.findings} /> : null}
    </section>
  );
}
