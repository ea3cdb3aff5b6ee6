/** The state of the year at a glance: what comes next, total, level, the indicators with the weak ones first, the steps of the work. */
import type { Overview, YearStep } from "../../src/actions/protocol";
import { Findings } from "../parts/findings";
import { GoTo } from "../parts/go-to";
import { StepWritten, useStepWriting, type WrittenStep } from "../parts/step-writing";
import { UnfinishedAttempts } from "../parts/unfinished-attempts";
import { WaitingSign } from "../parts/waiting";
import { call, typeInSheet } from "../rpc";
import { useCall } from "../use-call";
import type { PanelProps, View } from "../view";
import { gainWords, missedItemWords, nextStep, stepPlace, weakFirst } from "../view-models/overview";
import { changeWords, nextLevelWords, points } from "../view-models/points";

const STEP_WORDS = { done: "เสร็จแล้ว", "under-way": "กำลังทำ", open: "ยังไม่เริ่ม" } as const;

/** Where a new office begins; it is brought to the front after set-up. */
const FIRST_TO_TYPE = { table: "settings", row: "", field: "agencyName" };

/** What the sidebar itself can do for a step: open a view, or write into the workbook at once. */
type StepHelp = { words: string } & ({ view: View } | { writes: WrittenStep });

const HELP: { [Id in YearStep["id"]]?: StepHelp } = {
  scores: { words: "วางผลคะแนนจากข้อความ", view: { panel: "other", task: "paste-scores" } },
  issues: { words: "เพิ่มประเด็นจากคะแนน", writes: "issues" },
  measures: { words: "เลือกจากตัวอย่างมาตรการ", view: { panel: "measures" } },
  announcement: { words: "ร่างจากมาตรการ", writes: "announcement" },
  "follow-up": { words: "ดูความก้าวหน้าและข้อความเตือน", view: { panel: "measures" } },
  oit: { words: "เติมรายการ OIT ของปี", view: { panel: "other" } },
  // The year begins with this one; its view has the way back to the others.
  documents: { words: "จัดทำเอกสารมาตรการ", view: { panel: "documents", kind: "measures" } },
};

export function OverviewPanel(props: PanelProps) {
  const { overview, open, reload } = props;
  const writing = useStepWriting(reload);
  if (!overview.ready) return <FirstSetUp reload={reload} />;
  const next = nextStep(overview.steps);
  const help = (own: StepHelp) => ("view" in own ? open(own.view) : void writing.write(own.writes));
  return (
    <>
      <StepWritten writing={writing} />
      <UnfinishedAttempts {...props} />
      {next ? (
        <section aria-labelledby="next-title" class="next">
          <h2 id="next-title">ขั้นต่อไป: {next.title}</h2>
          <p>{next.detail}</p>
          <StepWays step={next} help={help} />
          <button type="button" onClick={() => void reload()}>
            ทำแล้ว ดูขั้นต่อไป
          </button>
        </section>
      ) : null}
      <Result overview={overview} />
      <NextPointsOf overview={overview} />
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">งานของปี</h2>
        <ol class="steps">
          {overview.steps.map((step) => (
            <li key={step.id} class={step.state}>
              <strong>{step.title}</strong>
              <span class="state">{STEP_WORDS[step.state]}</span>
              <span class="detail">{step.detail}</span>
              <GoTo way={step.way}>ไปที่ {stepPlace(step)}</GoTo>
              <Help step={step} help={help} />
            </li>
          ))}
        </ol>
        <button type="button" onClick={() => void reload()}>
          อ่านสมุดงานอีกครั้ง
        </button>
      </section>
    </>
  );
}

/** What the sidebar can do for a step; nothing once it is done, or a made document waits for its address. */
function helpFor({ id, state, way }: YearStep) {
  if (state === "done" || (id === "documents" && way.row !== "")) return undefined;
  return HELP[id];
}

interface HelpedStep {
  step: YearStep;
  help(help: StepHelp): void;
}

/** The same as a link beside the step. */
function Help({ step, help }: HelpedStep) {
  const own = helpFor(step);
  if (!own) return null;
  return (
    <button type="button" class="link" onClick={() => help(own)}>
      {own.words}
    </button>
  );
}

/** The ways on from a step: its first cell that waits, and what the sidebar can do. */
function StepWays({ step, help }: HelpedStep) {
  const own = helpFor(step);
  return (
    <div class="actions">
      {own ? (
        <button type="button" class="primary" onClick={() => help(own)}>
          {own.words}
        </button>
      ) : null}
      <GoTo way={step.way}>ไปที่ {stepPlace(step)}</GoTo>
    </div>
  );
}

function Result({ overview }: { overview: Overview }) {
  const { resultYear, total, totalChange, level, nextLevel, indicators, threshold } = overview;
  if (resultYear === null) return null;
  if (total === null && indicators.every(({ score }) => score === null)) {
    return (
      <section aria-labelledby="result-title">
        <h2 id="result-title">ผลการประเมิน ปีงบประมาณ พ.ศ. {resultYear}</h2>
        <p>ยังไม่มีผลคะแนนของปีนี้ในแท็บ ผลคะแนน</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title">ผลการประเมิน ปีงบประมาณ พ.ศ. {resultYear}</h2>
      <p class="total">
        <strong>{points(total)}</strong> คะแนน <span class="level">{level || "ยังไม่ทราบระดับ"}</span>
      </p>
      {totalChange === null ? null : (
        <p>
          เทียบกับปี {resultYear - 1} {changeWords(totalChange)}
        </p>
      )}
      <p>{nextLevelWords(nextLevel)}</p>
      <table class="scores">
        <caption>คะแนนรายตัวชี้วัด เทียบกับปีก่อน เส้นตั้งคือเกณฑ์ {points(threshold)} คะแนน</caption>
        <tbody>
          {weakFirst(indicators).map((indicator) => (
            <tr key={indicator.number} class={indicator.weak ? "weak" : undefined}>
              <th scope="row">
                {indicator.number}. {indicator.name}
                {indicator.weak ? <span class="weak-mark"> ต่ำกว่าเกณฑ์</span> : null}
              </th>
              <td>
                <span class="bar" aria-hidden="true">
                  <span class="fill" style={{ width: `${indicator.score ?? 0}%` }} />
                  <span class="threshold" style={{ left: `${threshold}%` }} />
                </span>
                <span class="score">{points(indicator.score)}</span>
                <span class="change">{changeWords(indicator.change)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NextPointsOf({ overview: { nextPoints, nextLevel } }: { overview: Overview }) {
  const { indicators, items } = nextPoints;
  if (indicators.length === 0 && items.length === 0) return null;
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">เพิ่มคะแนนที่ใดคุ้มที่สุด</h2>
      {items.length > 0 ? (
        <>
          <p>{missedItemWords(items)}</p>
          <ul class="entries">
            {items.map(({ row, number, name }) => (
              <li key={row}>
                <GoTo way={{ table: "oitItems", row, field: "name" }}>
                  {number} {name}
                </GoTo>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ol class="best">
        {indicators.map((indicator) => (
          <li key={indicator.number}>
            <strong>
              {indicator.number}. {indicator.name}
            </strong>
            <p class="note">{gainWords(indicator, nextLevel)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function FirstSetUp({ reload }: { reload(): Promise<void> }) {
  const setUp = useCall("setUp");
  const run = async () => {
    const answer = await setUp.send({});
    if (!answer.ok) return;
    await reload();
    const gone = await call("goTo", FIRST_TO_TYPE);
    if (gone.ok) typeInSheet();
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
