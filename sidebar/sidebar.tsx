/** The sidebar: a heading with the office and the unit at work, the panels to choose from, and the chosen panel. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { FindingCounts, Overview } from "../src/actions/protocol";
import { CheckPanel } from "./panels/check-panel";
import { DocumentsPanel } from "./panels/documents-panel";
import { MeasuresPanel } from "./panels/measures-panel";
import { OtherPanel } from "./panels/other-panel";
import { OverviewPanel } from "./panels/overview-panel";
import { Findings } from "./parts/findings";
import { UnitChoice } from "./parts/unit-choice";
import { WaitingSign } from "./parts/waiting";
import { useCall } from "./use-call";
import type { PanelId, PanelProps, View } from "./view";
import { countWords } from "./view-models/findings";
import { withRegister } from "./view-models/overview";

const PANELS: readonly { id: PanelId; title: string }[] = [
  { id: "overview", title: "ภาพรวม" },
  { id: "check", title: "ตรวจความครบถ้วน" },
  { id: "measures", title: "มาตรการ" },
  { id: "documents", title: "จัดทำเอกสาร" },
  { id: "other", title: "งานอื่น ๆ" },
];

export function Sidebar() {
  const first = useCall("overview");
  const register = useCall("registerView");
  const [overview, setOverview] = useState<Overview | null>(null);
  const [old, setOld] = useState(false);
  const [view, setView] = useState<View>({ panel: "overview" });

  const reload = useCallback(async () => {
    setOld(false);
    const answer = await first.send({});
    if (answer.ok) setOverview(answer.value);
  }, [first.send]);
  useEffect(() => {
    void reload();
  }, [reload]);

  const reloadRegister = async () => {
    const answer = await register.send({});
    if (answer.ok) setOverview((now) => now && withRegister(now, answer.value));
  };
  const open = (next: View) => {
    setView(next);
    if (next.panel === "overview" && old) void reload();
  };
  // A button that led to another view is gone with its own: whoever works by keyboard goes on inside the new one.
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view && document.activeElement === document.body) main.current?.focus();
    shown.current = view;
  }, [view]);
  const findingsCounted = useCallback((findings: FindingCounts) => setOverview((now) => now && { ...now, findings }), []);
  const overviewIsOld = useCallback(() => setOld(true), []);

  /** Why the workbook could not be read, or what was found and mended when it was. */
  const findings = first.answer?.findings ?? [];
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
          <button
            key={id}
            type="button"
            aria-current={view.panel === id ? "page" : undefined}
            onClick={() => open({ panel: id })}
          >
            {title}
            {id === "check" && overview ? <FindingCount counts={overview.findings} /> : null}
          </button>
        ))}
      </nav>
      <main ref={main} tabIndex={-1}>
        <WaitingSign waiting={first.waiting} doing="กำลังอ่านสมุดงาน" />
        <WaitingSign waiting={register.waiting} doing="กำลังอ่านทะเบียนเอกสาร" />
        {findings.length > 0 ? (
          <div role="alert" class="opening">
            <Findings findings={findings} />
            {first.answer?.ok ? null : (
              <button type="button" onClick={() => void reload()}>
                ลองอีกครั้ง
              </button>
            )}
          </div>
        ) : null}
        {overview ? <Panel view={view} {...{ overview, open, reload, reloadRegister, overviewIsOld, findingsCounted }} /> : null}
      </main>
    </>
  );
}

function Panel({ view, ...shared }: PanelProps & { view: View }) {
  switch (view.panel) {
    case "overview":
      return <OverviewPanel {...shared} />;
    case "check":
      return <CheckPanel {...shared} />;
    case "measures":
      return <MeasuresPanel {...shared} />;
    case "documents":
      return <DocumentsPanel view={view} {...shared} />;
    case "other":
      return <OtherPanel view={view} {...shared} />;
  }
}

/** How many findings want work, beside the panel's title; hints are not counted. */
function FindingCount({ counts }: { counts: FindingCounts }) {
  const count = counts.errors + counts.warnings;
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span class={counts.errors > 0 ? "badge error" : "badge"} aria-hidden="true">
        {count}
      </span>
      <span class="unseen"> {countWords(counts)}</span>
    </>
  );
}
