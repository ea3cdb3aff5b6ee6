/** The indicators with their examples of measures; each example is added to มาตรการ in one click. */
import type { IndicatorIdeas, MeasureSuggestion } from "../../src/actions/protocol";
import type { Waiting } from "../use-call";
import { points } from "../view-models/points";
import { WaitingSign } from "./waiting";

interface Taking {
  busy: boolean;
  /** The example that was last asked for, and how long that takes. */
  taken: string;
  waiting: Waiting;
  take(suggestion: string): void;
}

export function IndicatorIdeasList({ indicators, ...taking }: Taking & { indicators: readonly IndicatorIdeas[] }) {
  return (
    <>
      {indicators.map((indicator) => (
        <Indicator key={indicator.number} indicator={indicator} {...taking} />
      ))}
    </>
  );
}

function Indicator({ indicator, ...taking }: Taking & { indicator: IndicatorIdeas }) {
  const { number, name, score, weak, measures, suggestions } = indicator;
  return (
    <details class="idea" open={weak && measures === 0}>
      <summary>
        {number}. {name} <strong>{points(score)}</strong>
        {weak ? <span class="weak-mark"> ต่ำกว่าเกณฑ์</span> : null}
        <span class="note"> {measures === 0 ? "ยังไม่มีมาตรการ" : `${measures} มาตรการ`}</span>
      </summary>
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.id} suggestion={suggestion} {...taking} />
      ))}
    </details>
  );
}

function Suggestion({ suggestion, busy, taken, waiting, take }: Taking & { suggestion: MeasureSuggestion }) {
  const { id, measure, methods, followUp, evidence, added } = suggestion;
  return (
    <article class="suggestion">
      <h3>{measure}</h3>
      <Entries title="วิธีดำเนินการ" entries={methods} />
      <Entries title="การติดตามผล" entries={followUp} />
      <Entries title="หลักฐานที่จะได้" entries={evidence} />
      {added ? (
        <p class="note">มีในมาตรการแล้ว</p>
      ) : (
        <button type="button" disabled={busy} onClick={() => take(id)} aria-label={`เพิ่มในมาตรการ: ${measure}`}>
          เพิ่มในมาตรการ
        </button>
      )}
      <WaitingSign waiting={taken === id ? waiting : "no"} doing="กำลังเพิ่มมาตรการ" />
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
