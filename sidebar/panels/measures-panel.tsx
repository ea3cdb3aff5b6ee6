/** The year's measures: weak indicators without one first, with examples to add; what is due; how far each unit is. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MeasuresOfYear } from "../../src/actions/protocol";
import { Findings } from "../parts/findings";
import { GoTo } from "../parts/go-to";
import { IndicatorIdeasList } from "../parts/indicator-ideas";
import { DueMeasures, Progress } from "../parts/measures-progress";
import { WaitingSign } from "../parts/waiting";
import { WeakIssues } from "../parts/weak-issues";
import { useCall } from "../use-call";
import type { PanelProps } from "../view";

export function MeasuresPanel({ overview, open, overviewIsOld }: PanelProps) {
  const read = useCall("measuresOfYear");
  const add = useCall("addSuggestion");
  const [measures, setMeasures] = useState<MeasuresOfYear | null>(null);
  const [unit, setUnit] = useState(overview.unit);
  const [taken, setTaken] = useState("");
  /** null until typed: then the whole year. */
  const [period, setPeriod] = useState<string | null>(null);
  const readAgain = useCallback(async () => {
    const answer = await read.send({});
    if (answer.ok) setMeasures(answer.value);
  }, [read.send]);
  useEffect(() => {
    if (overview.ready) void readAgain();
  }, [readAgain, overview.ready]);
  const added = add.answer?.ok ? add.answer.value.row : null;
  // The example that was clicked stands further down.
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (added) outcome.current?.scrollIntoView({ block: "center" });
  }, [added]);
  if (!overview.ready) return <p>ต้องสร้างแท็บที่ใช้ทำงานก่อน ดูที่ ภาพรวม</p>;

  const usedPeriod = period ?? measures?.wholeYear ?? "";
  const take = async (suggestion: string, year: number) => {
    setTaken(suggestion);
    const answer = await add.send({ suggestion, year, responsible: unit, period: usedPeriod });
    if (!answer.ok) return;
    setMeasures(answer.value.measures);
    overviewIsOld();
  };
  return (
    <>
      <section aria-labelledby="ideas-title">
        <h2 id="ideas-title">มาตรการ {measures ? `ปีงบประมาณ พ.ศ. ${measures.year}` : ""}</h2>
        <p>ตัวชี้วัดที่ต่ำกว่าเกณฑ์และยังไม่มีมาตรการอยู่บนสุด ตัวอย่างเป็นข้อเสนอ ปรับให้ตรงกับหน่วยงานได้หลังเพิ่ม</p>
        <WaitingSign waiting={read.waiting} doing="กำลังอ่านมาตรการ" />
        <div role="status" ref={outcome}>
          {added ? (
            <p>
              เพิ่มแล้วที่แถวล่างสุดของแท็บ มาตรการ <GoTo way={{ table: "measures", row: added, field: "measure" }}>ไปที่แถวนั้น</GoTo>{" "}
              เพื่อปรับให้ตรงกับหน่วยงาน
            </p>
          ) : null}
        </div>
        {[read.answer, add.answer].map((answer) =>
          answer && answer.findings.length > 0 ? <Findings key={answer.findings[0]?.id} findings={answer.findings} /> : null,
        )}
        {added ? (
          <button type="button" class="primary" onClick={() => open({ panel: "documents", kind: "measures" })}>
            ต่อไป: จัดทำเอกสารมาตรการ
          </button>
        ) : null}
        {measures ? (
          <>
            <WeakIssues names={measures.withoutIssue} added={overviewIsOld} />
            <div class="chosen-values">
              <label>
                ผู้รับผิดชอบของมาตรการที่เพิ่ม
                <select value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
                  <option value="">ยังไม่ระบุ</option>
                  {overview.units.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                ระยะเวลาของมาตรการที่เพิ่ม
                <input type="text" value={usedPeriod} onInput={(event) => setPeriod(event.currentTarget.value)} />
              </label>
            </div>
            <IndicatorIdeasList
              indicators={measures.indicators}
              busy={add.waiting !== "no" || read.waiting !== "no"}
              taken={taken}
              waiting={add.waiting}
              take={(suggestion) => void take(suggestion, measures.year)}
            />
          </>
        ) : null}
      </section>
      {measures ? (
        <>
          <DueMeasures progress={measures.progress} />
          <Progress year={measures.year} progress={measures.progress} />
          <p>
            <button type="button" disabled={read.waiting !== "no"} onClick={() => void readAgain()}>
              อ่านมาตรการอีกครั้ง
            </button>
          </p>
        </>
      ) : null}
    </>
  );
}
