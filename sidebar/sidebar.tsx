/** The sidebar: a heading with the office and the unit at work, the panels to choose from, and the chosen panel. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Overview } from "../src/actions/protocol";
import { CheckPanel } from "./panels/check-panel";
import { DocumentsPanel } from "./panels/documents-panel";
import { IdeasPanel } from "./panels/ideas-panel";
import { OtherPanel } from "./panels/other-panel";
import { OverviewPanel } from "./panels/overview-panel";
import { ScoresPanel } from "./panels/scores-panel";
import { Findings } from "./parts/findings";
import { UnitChoice } from "./parts/unit-choice";
import { WaitingSign } from "./parts/waiting";
import { useCall } from "./use-call";

const PANELS = [
  { id: "overview", title: "ภาพรวม" },
  { id: "scores", title: "วางผลคะแนน" },
  { id: "ideas", title: "แนะนำมาตรการ" },
  { id: "check", title: "ตรวจความครบถ้วน" },
  { id: "documents", title: "จัดทำเอกสาร" },
  { id: "other", title: "งานอื่น ๆ" },
] as const;
type PanelId = (typeof PANELS)[number]["id"];

export function Sidebar() {
  const first = useCall("overview");
  const [overview, setOverview] = useState<Overview | null>(null);
  const [panel, setPanel] = useState<PanelId>("overview");

  const reload = useCallback(async () => {
    const answer = await first.send({});
    if (answer.ok) setOverview(answer.value);
  }, [first.send]);
  useEffect(() => {
    void reload();
  }, [reload]);

  const problem = first.answer && !first.answer.ok ? first.answer.findings : null;
  return (
    <>
      <header class="top">
        {/* Google's own bar above says the product's name. */}
        <h1>{overview?.agency || "ผู้ช่วย ITA"}</h1>
        {overview?.ready && !overview.agency ? <p>ยังไม่ได้กรอกชื่อหน่วยงาน</p> : null}
        {overview?.ready ? (
          <UnitChoice unit={overview.unit} units={overview.units} onChosen={(unit) => setOverview({ ...overview, unit })} />
        ) : null}
      </header>
      <nav aria-label="ส่วนงานของแถบผู้ช่วย" class="panels">
        {PANELS.map(({ id, title }) => (
          <button key={id} type="button" aria-current={panel === id ? "page" : undefined} onClick={() => setPanel(id)}>
            {title}
          </button>
        ))}
      </nav>
      <main>
        {overview ? null : <WaitingSign waiting={first.waiting} doing="กำลังอ่านสมุดงาน" />}
        {problem ? (
          <div role="alert">
            <Findings findings={problem} />
            <button type="button" onClick={() => void reload()}>
              ลองอีกครั้ง
            </button>
          </div>
        ) : null}
        {overview && panel === "overview" ? <OverviewPanel overview={overview} reload={reload} /> : null}
        {overview && panel === "scores" ? <ScoresPanel overview={overview} reload={reload} /> : null}
        {overview && panel === "ideas" ? <IdeasPanel overview={overview} reload={reload} /> : null}
        {overview && panel === "check" ? <CheckPanel /> : null}
        {overview && panel === "documents" ? <DocumentsPanel overview={overview} reload={reload} /> : null}
        {overview && panel === "other" ? <OtherPanel overview={overview} reload={reload} /> : null}
      </main>
    </>
  );
}
