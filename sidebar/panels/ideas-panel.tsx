/** Example measures by indicator, weak ones without a measure first; each is added to มาตรการ in one click. */
import { useEffect } from "preact/hooks";
import type { MeasureIdeas, MeasureSuggestion, Overview } from "../../src/actions/protocol";
import { Findings } from "../parts/findings";
import { WaitingSign } from "../parts/waiting";
import { call } from "../rpc";
import { useCall } from "../use-call";
import { points } from "../view-models/points";

export function IdeasPanel({ overview, reload }: { overview: Overview; reload(): Promise<void> }) {
  const ideas = useCall("measureIdeas");
  const add = useCall("addSuggestion");
  useEffect(() => {
    if (overview.ready) void ideas.send({});
  }, [ideas.send, overview.ready]);
  if (!overview.ready) return <p>ต้องสร้างแท็บที่ใช้ทำงานก่อน ดูที่ ภาพรวม</p>;

  const found = ideas.answer?.ok ? ideas.answer.value : null;
  const added = add.answer?.ok ? add.answer.value.row : null;
  const take = async (suggestion: string, year: number) => {
    const answer = await add.send({ suggestion, year });
    if (answer.ok) await Promise.all([ideas.send({}), reload()]);
  };
  return (
    <section aria-labelledby="ideas-title">
      <h2 id="ideas-title">แนะนำมาตรการ {found ? `ปีงบประมาณ พ.ศ. ${found.year}` : ""}</h2>
      <p>ตัวชี้วัดที่ต่ำกว่าเกณฑ์และยังไม่มีมาตรการอยู่บนสุด ตัวอย่างเป็นข้อเสนอ ปรับให้ตรงกับหน่วยงานได้หลังเพิ่ม</p>
      <WaitingSign waiting={ideas.waiting} doing="กำลังอ่านมาตรการ" />
      <WaitingSign waiting={add.waiting} doing="กำลังเพิ่มมาตรการ" />
      <div role="status">
        {added ? (
          <p>
            เพิ่มแล้วที่แถวล่างสุดของแท็บ มาตรการ{" "}
            <button
              type="button"
              class="link"
              onClick={() => void call("goTo", { table: "measures", row: added, field: "measure" })}
            >
              ไปที่แถวนั้น
            </button>{" "}
            แล้วกรอกผู้รับผิดชอบและระยะเวลา
          </p>
        ) : null}
      </div>
      {[ideas.answer, add.answer].map((answer) =>
        answer && answer.findings.length > 0 ? <Findings key={answer.findings[0]?.id} findings={answer.findings} /> : null,
      )}
      {found?.indicators.map((indicator) => (
        <Indicator
          key={indicator.number}
          indicator={indicator}
          busy={add.waiting !== "no" || ideas.waiting !== "no"}
          take={(suggestion) => void take(suggestion, found.year)}
        />
      ))}
    </section>
  );
}

interface IndicatorProps {
  indicator: MeasureIdeas["indicators"][number];
  busy: boolean;
  take(suggestion: string): void;
}

function Indicator({ indicator, busy, take }: IndicatorProps) {
  const { number, name, score, weak, measures, suggestions } = indicator;
  return (
    <details class="idea" open={weak && measures === 0}>
      <summary>
        {number}. {name} <strong>{points(score)}</strong>
        {weak ? <span class="weak-mark"> ต่ำกว่าเกณฑ์</span> : null}
        <span class="note"> {measures === 0 ? "ยังไม่มีมาตรการ" : `${measures} มาตรการ`}</span>
      </summary>
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.id} suggestion={suggestion} busy={busy} take={take} />
      ))}
    </details>
  );
}

function Suggestion(props: { suggestion: MeasureSuggestion; busy: boolean; take(suggestion: string): void }) {
  const { id, measure, methods, followUp, evidence, added } = props.suggestion;
  return (
    <article class="suggestion">
      <h3>{measure}</h3>
      <Entries title="วิธีดำเนินการ" entries={methods} />
      <Entries title="การติดตามผล" entries={followUp} />
      <Entries title="หลักฐานที่จะได้" entries={evidence} />
      {added ? (
        <p class="note">มีในมาตรการแล้ว</p>
      ) : (
        <button type="button" disabled={props.busy} onClick={() => props.take(id)} aria-label={`เพิ่มในมาตรการ: ${measure}`}>
          เพิ่มในมาตรการ
        </button>
      )}
    </article>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <p class="note">{title}</p>
      <ul class="entries">
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </>
  );
}
